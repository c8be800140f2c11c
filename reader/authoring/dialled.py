"""Phone numbers as others write them: extensions apart, figures that a telephone has."""

from __future__ import annotations

import re
import unicodedata

_QUOTES = "\"'“”‘’«»"
# The number must be more than a short code before "#12" is an extension: *211# is dialled as it is.
_EXTENSION = re.compile(
    r"(?P<number>.*?\d.*?)\s*(?:;\s*ext=|,?\s*\b(?:extension|ext)\b\.?:?\s*|\s+x\.?\s*|(?<=\d{3})x)(?P<ext>\d{1,8})",
    re.IGNORECASE,
)
_HASH = re.compile(r"(?P<number>[^#*]*\d[^#*]{5,}?)\s+#\s*(?P<ext>\d{1,8})")

# A number so large that a spreadsheet wrote it shorter, or with a fraction: its figures are lost.
_REWRITTEN = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+|[+-]?\d{3,}[.,]0+|#{2,}")


def dialled(written: str) -> tuple[str, str]:
    """A number and its extension. Spaces are one at a time, figures ASCII; nothing else changes."""
    number = "".join(_figure(c) for c in written)
    number = " ".join(number.strip().strip(_QUOTES).removeprefix("tel:").split())
    for form in (_EXTENSION, _HASH):
        if match := form.fullmatch(number):
            return match["number"].rstrip(" ,;"), match["ext"]
    return number, ""


def is_number(text: str) -> bool:
    """Whether there are figures in it that a telephone could dial."""
    return sum(c.isascii() and c.isdigit() for c in text) >= 2


def rewritten(text: str) -> bool:
    """Whether it is what a spreadsheet makes of a number, such as 8.08157E+09."""
    return _REWRITTEN.fullmatch(text.strip()) is not None


def _figure(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
