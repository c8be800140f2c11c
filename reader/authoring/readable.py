"""How old one must be to read a text easily, in years: Flesch and Kincaid's grade and five."""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[.!?:]+(?:\s|$)|\n+")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_VOWELS = re.compile(r"[aeiouy]+")
# A grade of a US school is for children five years older than its number.
_FIRST_GRADE = 5


def age(text: str, lang: str = "en") -> float:
    """The reading age of prose, in years; 0 for a text without words or in no English.

    The formula was made for English and means nothing elsewhere.
    """
    words = _WORD.findall(text) if lang.partition("-")[0] == "en" else []
    if not words:
        return 0.0
    sentences = max(len([s for s in _SENTENCE.split(text) if _WORD.search(s)]), 1)
    syllables = sum(map(_syllables, words))
    grade = 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
    return max(grade, 0.0) + _FIRST_GRADE


def _syllables(word: str) -> int:
    word = word.lower()
    count = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and count > 1:
        count -= 1
    if word.endswith("ed") and not word.endswith(("ted", "ded")) and count > 1:
        count -= 1
    return max(count, 1)
