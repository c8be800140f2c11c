"""Numbers for the eye, the ear and the telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.kit.words import digits

if TYPE_CHECKING:
    from reader.kit.model import Phone

NO_BREAK = "\u00a0"


def nobreak(number: str) -> str:
    """A number that is never broken over two lines."""
    return number.replace(" ", NO_BREAK).replace("-", "\u2011")


def spoken(number: str) -> str:
    """A number for the ear: digit by digit, a pause between groups."""
    groups = number.replace("-", " ").split()
    return ", ".join(" ".join("plus" if c == "+" else c for c in group) for group in groups)


def tel(phone: Phone) -> str:
    """The address that a telephone dials (RFC 3966): from abroad where there is such a form."""
    extension = f";ext={phone.extension}" if phone.extension else ""
    if phone.international:
        return f"tel:+{digits(phone.international)}{extension}"
    # A star or a hash is part of a short code: without it another number would be called.
    dialled = "".join(sign for sign in phone.number if sign.isdigit() or sign in "*#")
    return f"tel:{dialled.replace('#', '%23')}{extension}"
