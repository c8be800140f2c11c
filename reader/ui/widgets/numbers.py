"""Telephone numbers as they are shown and heard: the number is the content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.kit.phones import nobreak, spoken
from reader.ui.widgets.parts import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from reader.kit.model import Emergency, Service
    from reader.ui.shared import Shared


def number_label(number: str, size: str = "") -> QLabel:
    """A number that never breaks over two lines; heard digit by digit. `size` is "", small, large."""
    found = label(nobreak(number), "number", on=size)
    found.setAccessibleName(spoken(number))
    return found


def first_number(service: Service) -> str:
    """The number to show of a service, or an empty text where it has none."""
    return service.phones[0].number if service.phones else ""


def main_service(shared: Shared) -> Service | None:
    """The assured main line of the country one is in."""
    return shared.pack.main_line(shared.session.country)


def emergency_of(shared: Shared) -> Emergency | None:
    """The emergency numbers of the country one is in."""
    return shared.pack.emergency(shared.session.country)


def main_words(service: Service) -> str:
    """What the country's main line offers, as far as it is known."""
    parts = [QCoreApplication.translate("numbers", "Talk to somebody")]
    if service.cost == "free":
        parts.append(QCoreApplication.translate("numbers", "free"))
    if service.anonymous:
        parts.append(QCoreApplication.translate("numbers", "no name needed"))
    if service.interpreters:
        parts.append(QCoreApplication.translate("numbers", "with interpreters"))
    head, *rest = parts
    return f"{head}: {', '.join(rest)}" if rest else head
