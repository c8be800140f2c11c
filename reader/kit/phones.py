"""Numbers for the eye, the ear and the telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.kit.words import digits

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader.kit.model import Phone, Service

NO_BREAK = "\u00a0"


def nobreak(number: str) -> str:
    """A number that is never broken over two lines."""
    return number.replace(" ", NO_BREAK).replace("-", "\u2011")


def spoken(number: str) -> str:
    """A number for the ear: digit by digit, a pause between groups."""
    groups = number.replace("-", " ").split()
    return ", ".join(" ".join("plus" if c == "+" else c for c in group) for group in groups)


def for_abroad(service: Service, freephones: Collection[str] = ()) -> Phone | None:
    """The phone of a service to call from another country; None where no such form is known.

    The first to speak to, else the first to write to. Where nobody says that it can be reached, one
    that is not of `freephones` goes first: numbers that are free at home mostly do not connect.
    """
    known = [phone for phone in service.phones if phone.international]
    voice = [phone for phone in known if phone.kind == "voice"]
    if service.from_abroad is None:
        voice.sort(key=lambda phone: phone.international in freephones)
    return next(iter((*voice, *known)), None)


def tel(phone: Phone) -> str:
    """The address that a telephone dials (RFC 3966): from abroad where there is such a form."""
    extension = f";ext={phone.extension}" if phone.extension else ""
    if phone.international:
        return f"tel:+{digits(phone.international)}{extension}"
    # A star or a hash is part of a short code: without it another number would be called.
    dialled = "".join(sign for sign in phone.number if sign.isdigit() or sign in "*#")
    return f"tel:{dialled.replace('#', '%23')}{extension}"
