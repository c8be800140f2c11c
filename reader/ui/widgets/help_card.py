"""Help now: the emergency number and one line to talk, large; where one is not known, the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout

from reader.kit.places import NumberAt, ServicesAt
from reader.ui.widgets.numbers import emergency_of, first_number, main_service, number_label
from reader.ui.widgets.parts import button, column, frame, group, label, row, rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFrame, QWidget

    from reader.kit.model import Service
    from reader.kit.places import Place
    from reader.ui.shared import Shared


def help_card(
    shared: Shared, wish: Callable[[Place], object], *, wide: bool, words: Callable[[Service], str]
) -> QFrame:
    """`words` says what the line offers; `wish` is told where somebody wants to go."""
    tr = QCoreApplication.translate
    emergency, line = emergency_of(shared), main_service(shared)
    known = line is not None and bool(first_number(line))
    box = QBoxLayout(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
    box.setContentsMargins(28, 20, 28, 20)
    box.setSpacing(24)
    if emergency and emergency.number:
        danger = tr("help", "Danger now")
        if emergency.confidence == "low":
            danger = tr("help", "Danger now (not confirmed)")
        box.addWidget(_number(danger, emergency.number))
    else:
        box.addWidget(label(tr("help", "The emergency number is not known."), "ui"))
    if wide:
        box.addWidget(rule(upright=True))
    if line is not None and known:
        box.addWidget(_number(words(line), first_number(line)), 1)
        big = button(shared, tr("help", "Show big"), "", "maximize-2")
        big.clicked.connect(lambda: wish(NumberAt(line.id)))
        box.addWidget(big, 0, Qt.AlignmentFlag.AlignVCenter)
    else:
        box.addWidget(_other_ways(shared, wish), 1)
    card = frame(box, "card")
    card.setAccessibleName(tr("help", "Get help now"))
    return card


def _number(words: str, number: str) -> QWidget:
    figure = number_label(number, "large" if len(number) < 20 else "")
    return group(column(label(words, "quiet"), figure))


def _other_ways(shared: Shared, wish: Callable[[Place], object]) -> QWidget:
    tr = QCoreApplication.translate
    words = (
        tr("help", "There are lines here that can help.")
        if shared.pack.has_assured(shared.session.country)
        else tr("help", "We know no line here that we are sure of. There are other ways to help.")
    )
    more = button(shared, tr("help", "Show them"), "", "phone")
    more.clicked.connect(lambda: wish(ServicesAt()))
    return group(column(label(words, "ui"), 8, row(more, -1)))
