"""A query taken apart: words to tokens, endings open while one types, typing errors mended."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, NamedTuple

from reader.kit.schema import BEGIN
from reader.kit.spelling import nearest
from reader.kit.words import STOP, tokens

if TYPE_CHECKING:
    from reader.kit.pack import Pack

_MOST_FORMS = 60
# How many times as many rows a mended word must have as the stem of the word that was typed.
_FAR_MORE = 4


class Part(NamedTuple):
    """One word asked: stems and beginning to look for, forms to mark, how many rows have it."""

    stems: tuple[str, ...]
    begin: str
    forms: tuple[str, ...]
    df: int
    weight: float

    def expression(self, tier: str) -> str:
        """What FTS5 is asked; `tier` is "" (anywhere), "^" (names) or "~" (names and weighty words)."""
        found = [f'"{tier}{stem}"' for stem in self.stems]
        if self.begin:
            found.append(f'"{tier}<{self.begin}"')
        return f"({' OR '.join(found)})"


class Plan(NamedTuple):
    """Words to look for, and those that took the place of ones the kit lacks.

    `words` is what was asked, folded, with the mended words in their places.
    """

    parts: tuple[Part, ...]
    nearest: tuple[str, ...] = ()
    words: str = ""


def plan(pack: Pack, query: str, lang: str) -> Plan:
    """Take a query apart. A word that the kit lacks is mended, or left out where others are known."""
    words = tokens(query)
    content = [word for word in words if word not in STOP] or list(words)
    open_end = not query.endswith(" ")
    parts: list[Part] = []
    mended: list[str] = []
    for at, word in enumerate(content[:8]):
        last = open_end and at == len(content) - 1
        part = _known(pack, word, lang, is_open=last)
        if part is None or not _written(pack, word, lang, is_open=last):
            near = nearest(pack, word, lang)
            meant = _known(pack, near[0], lang, is_open=False) if near else None
            # "trafficing" has the stem of "traffic", but means a word that the kit has far more of.
            if meant and (part is None or meant.df > _FAR_MORE * part.df):
                mended += near
                part = meant
                words[words.index(word)] = near[0]
        if part is not None:
            parts.append(part)
    return Plan(tuple(parts), tuple(mended), " ".join(words))


def _known(pack: Pack, word: str, lang: str, *, is_open: bool) -> Part | None:
    family = _family(pack, word, lang)
    begun = _begun(pack, word, lang) if is_open else []
    if not begun:
        return _part(pack, family[0], "", (word, *family[1]), lang) if family else None
    stems = set(begun) if len(word) > BEGIN else set()
    forms = [word]
    # From four letters on its own stem too, so that "overdoses" finds "overdose".
    if family and len(word) > 3:
        stems.add(family[0])
        forms += family[1]
    return _part(pack, tuple(sorted(stems)), word if len(word) <= BEGIN else "", forms, lang)


def _written(pack: Pack, word: str, lang: str, *, is_open: bool) -> bool:
    """Whether the kit has the word itself, or while one types, a word that begins with it."""
    row = pack.db.execute(
        "SELECT 1 FROM word WHERE lang = ? AND form >= ? AND form < ? LIMIT 1",
        (lang, word, word + ("\U0010ffff" if is_open else "\x00")),
    )
    return row.fetchone() is not None


def _part(
    pack: Pack,
    stems: str | tuple[str, ...],
    begin: str,
    forms: list[str] | tuple[str, ...],
    lang: str,
) -> Part:
    stems = (stems,) if isinstance(stems, str) else stems
    last = pack.bounds(lang)["page"][1] or 1
    df = _count(pack, stems, lang) if stems else last // 4
    # A shorter form stands for the longer ones that begin with it.
    short = tuple(form for form in dict.fromkeys(forms)
                  if not any(o != form and form.startswith(o) for o in forms))  # fmt: skip
    return Part(stems, begin, short, df, log(1 + last / (df + 0.5)))


def _family(pack: Pack, word: str, lang: str) -> tuple[str, tuple[str, ...]] | None:
    """The stem of a word, and the kit's other words of that stem."""
    row = pack.db.execute(
        "SELECT stem FROM word WHERE lang = ? AND form = ?", (lang, word)
    ).fetchone()
    stem = row[0] if row else _stemmed(word, lang)
    rows = pack.db.execute(
        "SELECT form FROM word WHERE lang = ? AND stem = ? LIMIT ?", (lang, stem, _MOST_FORMS)
    ).fetchall()
    return (stem, tuple(form for (form,) in rows)) if rows else None


def _stemmed(word: str, lang: str) -> str:
    """The stem of a word that the kit lacks; the stemmer is read here, and only for these."""
    from reader.kit.stems import stem

    return stem(word, lang)


def _begun(pack: Pack, word: str, lang: str) -> list[str]:
    rows = pack.db.execute(
        "SELECT DISTINCT stem FROM word WHERE lang = ? AND form >= ? AND form < ? LIMIT ?",
        (lang, word, word + "\U0010ffff", _MOST_FORMS),
    )
    return [stem for (stem,) in rows]


def _count(pack: Pack, stems: tuple[str, ...], lang: str) -> int:
    marks = ",".join("?" * len(stems))
    row = pack.db.execute(
        f"SELECT max(df) FROM word WHERE lang = ? AND stem IN ({marks})",  # noqa: S608 - marks
        (lang, *stems),
    ).fetchone()
    return row[0] or 0
