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
    from rapidfuzz.distance import OSA

    limit = 2 if len(word) >= 7 else 1
    best: list[tuple[int, int, str]] = []
    for at, form in enumerate(_candidates(pack, word, lang, limit)):
        distance = OSA.distance(word, form, score_cutoff=limit)
        if distance <= limit:
            best.append((distance, at, form))
    return tuple(form for _, _, form in sorted(best)[:most])


def _candidates(pack: Pack, word: str, lang: str, limit: int) -> list[str]:
    """Words of nearly the same length: those with the same first letter, then the others."""
    lengths = range(max(len(word) - limit, 3), len(word) + limit + 1)
    found: list[str] = []
    for length in lengths:
        rows = pack.db.execute(
            "SELECT forms FROM spell WHERE lang = ? AND bucket IN (?, ?) ",
            (lang, f"{word[0]}{length}", f"{word[1]}{length}"),
        )
        for (forms,) in rows:
            found += forms.split(" ")
    return found
