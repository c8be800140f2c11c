"""The word that somebody may have meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.kit.pack import Pack


def nearest(pack: Pack, word: str, lang: str, *, most: int = 3) -> tuple[str, ...]:
    """Words of the kit near a folded word, nearest and commonest first.

    One edit from 4 letters on, two from 7; nothing for shorter words or words with digits, where
    a guess would be a coin's toss. rapidfuzz is read here, when it is first needed (12 ms).
    """
    if len(word) < 4 or any(letter.isdigit() for letter in word):
        return ()
    from rapidfuzz.distance import OSA, Prefix

    limit = 2 if len(word) >= 7 else 1
    best: list[tuple[int, int, int, str]] = []
    for rarity, form in _candidates(pack, word, lang, limit):
        distance = OSA.distance(word, form, score_cutoff=limit)
        if distance <= limit:
            # People begin a word right more often than they end it right.
            best.append((distance, -Prefix.similarity(word, form), rarity, form))
    return tuple(form for *_, form in sorted(best)[:most])


def _candidates(pack: Pack, word: str, lang: str, limit: int) -> list[tuple[int, str]]:
    """Words of nearly the same length that begin as it does, or as if its first letter were wrong.

    Each with how many of its length and first letter are commoner.
    """
    lengths = range(max(len(word) - limit, 3), len(word) + limit + 1)
    found: list[tuple[int, str]] = []
    for length in lengths:
        rows = pack.db.execute(
            "SELECT forms FROM spell WHERE lang = ? AND bucket IN (?, ?) ",
            (lang, f"{word[0]}{length}", f"{word[1]}{length}"),
        )
        for (forms,) in rows:
            found += enumerate(forms.split(" "))
    return found
