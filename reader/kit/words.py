"""One rule for case, accents, digits and the cutting of words, for packing and for asking."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters, digits and the marks that belong inside a word, in any script. Python's `\w` leaves out
# the vowel signs of many scripts, so those that join letters are named.
_WORD = re.compile(
    r"[^\W_]+(?:[\u0300-\u036f\u0900-\u0dff\u0e31-\u0e4e\u0f71-\u0f84\u1031-\u103e]+\w*)*"
)
_NOT_DIGIT = re.compile(r"\D+")
# Characters that fold to one other, so that folded text keeps its length.
_ONE = {"ß": "s", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "a", "œ": "o", "’": "'", "‘": "'"}
# Words too common to look for, unless nothing else is asked.
STOP = frozenset(
    (
        "a an and are as at be by for from has have in is it its of on or that the their this to was "
        "were what when which who will with i my me we our you your do does can how"
    ).split()
)


def fold(text: str) -> str:
    """Small letters without accents; as long as `text`, character for character."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded, text))


@lru_cache(4096)
def _folded(letter: str) -> str:
    small = letter.lower()
    if small in _ONE:
        return _ONE[small]
    plain = unicodedata.normalize("NFKD", small)
    return next((c for c in plain if not unicodedata.combining(c)), letter)


def tokens(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    return _WORD.findall(fold(text))


def digits(text: str) -> str:
    """The digits of a text in any script, as 0 to 9."""
    return "".join(str(unicodedata.digit(c, 0)) for c in _NOT_DIGIT.sub("", text))


def phone_keys(number: str, international: str) -> tuple[str, ...]:
    """Everything that a number can be found by: its ends of three digits or more, each way of writing."""
    whole, abroad = digits(number), digits(international)
    keys = {end for form in (whole, abroad) for end in _ends(form)}
    return tuple(sorted(keys | ({whole} if whole else set())))


def asked_number(query: str) -> str:
    """The digits to look for where a query is a number, else an empty text.

    `(0)` is dropped, then leading zeros: people write +44 (0)800 and 0044 800 and 0800 alike.
    """
    if not query.strip(" +().-/0123456789\u00a0"):
        found = digits(query.replace("(0)", ""))
        return (found.lstrip("0") or found) if len(found) > 2 else ""
    return ""


def _ends(form: str) -> set[str]:
    return {form[at:] for at in range(len(form) - 2)}
