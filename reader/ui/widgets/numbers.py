"""Telephone numbers as they are shown and heard: the number is the content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.kit.facets import REGIONS, is_police
from reader.kit.phones import for_abroad, nobreak, spoken
from reader.ui.widgets.parts import label
from reader.ui.words import audience_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from reader.kit.model import Emergency, Phone, Service
    from reader.ui.shared import Shared


def number_label(number: str, size: str = "") -> QLabel:
    """A number that never breaks over two lines; heard digit by digit. `size` is "", small, large."""
    found = label(nobreak(number), "number", on=size)
    found.setAccessibleName(spoken(number))
    return found


def in_line(number: str) -> str:
    """A number inside a sentence: unbroken, and from left to right also where words are not."""
    return f"\u2066{nobreak(number)}\u2069"


def first_number(service: Service) -> str:
    """The number to show of a service, or an empty text where it has none."""
    return service.phones[0].number if service.phones else ""


def phone_here(shared: Shared, service: Service) -> Phone | None:
    """A service's first phone with the number to dial from the country one is in; None without one."""
    if not service.phones:
        return None
    first = service.phones[0]
    if service.country in (shared.session.country, *REGIONS):
        return first
    # In another country the number of its own would reach nobody, or somebody else.
    abroad = for_abroad(service)
    return abroad._replace(number=abroad.international or abroad.number) if abroad else first


def main_service(shared: Shared) -> Service | None:
    """The assured main line of the country one is in."""
    return shared.pack.main_line(shared.session.country)


def emergency_of(shared: Shared) -> Emergency | None:
    """The emergency numbers of the country one is in."""
    return shared.pack.emergency(shared.session.country)


def emergency_words(emergency: Emergency) -> str:
    """How to call for help without speaking, and that a number is not confirmed; or an empty text."""
    parts = [emergency.text] if emergency.text else []
    if emergency.confidence == "low":
        parts.append(QCoreApplication.translate("numbers", "We are not sure of this number."))
    return " · ".join(parts)


def talk_words(service: Service) -> str:
    """What one does when one calls a line, and whom it is for where it is not for anybody."""
    tr = QCoreApplication.translate
    words = tr("numbers", "The police") if is_police(service) else tr("numbers", "Talk to somebody")
    if "anyone" in service.audience or not service.audience:
        return words
    who = ", ".join(audience_words(one) for one in service.audience).lower()
    return tr("numbers", "{0} (for {1})").format(words, who)


def main_words(service: Service) -> str:
    """What the country's main line offers, as far as it is known."""
    parts = [talk_words(service)]
    if service.cost == "free":
        parts.append(QCoreApplication.translate("numbers", "free"))
    if service.anonymous:
        parts.append(QCoreApplication.translate("numbers", "no name needed"))
    if service.interpreters:
        parts.append(QCoreApplication.translate("numbers", "with interpreters"))
    head, *rest = parts
    return f"{head}: {', '.join(rest)}" if rest else head
