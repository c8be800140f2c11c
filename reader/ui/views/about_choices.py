"""The part of About with choices: another key to leave by, the count said or not, what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from reader.safety.gesture import LEAVE_KEYS
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.parts import button, column, frame, group, label, turn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.choices import Choices
    from reader.ui.shared import Shared
    from reader.ui.views.about_parts import Wish

_tr = QCoreApplication.translate


def choices_words() -> str:
    """What becomes of them."""
    return _tr(
        "about",
        "They hold until you leave. Then Reader forgets them, unless you have it remember them on "
        "this computer.",
    )


def choices_foot(shared: Shared, wish: Wish) -> QWidget:
    """Cards under each other."""
    del wish
    cards = [_own_key(shared), _spoken(shared)]
    if shared.choices is not None:
        cards.append(_kept(shared.choices))
    return group(column(*cards, gap=16))


def _own_key(shared: Shared) -> QWidget:
    session = shared.session
    chips = []
    for name in LEAVE_KEYS:
        chip = button(
            shared,
            name or _tr("about", "None"),
            "chip",
            spoken=_tr("about", "Leave by {0}").format(name or _tr("about", "no further key")),
            on=name == session.own_key,
        )
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        chip.setChecked(name == session.own_key)
        chip.toggled.connect(lambda on, chip=chip: turn(chip, on=on))
        chip.clicked.connect(lambda _on, name=name: session.leave_by(own_key=name))
        chips.append(chip)
    return _card(
        _tr("about", "One key that leaves"),
        _tr("about", "Pressed once, alone. For a hand that cannot press Shift three times."),
        group(Flow(*chips, air=5)),
    )


def _spoken(shared: Shared) -> QWidget:
    session = shared.session
    box = QCheckBox(_tr("about", "Say the count of Shift aloud"))
    box.setChecked(session.spoken)
    box.toggled.connect(lambda on: session.leave_by(spoken=on))
    return _card(
        _tr("about", "With a screen reader"),
        _tr(
            "about",
            "A voice that says “Leaving” can be heard by others. The dots show the count too.",
        ),
        box,
    )


def _kept(choices: Choices) -> QWidget:
    box = QCheckBox(_tr("about", "Remember my choices on this computer"))
    box.setChecked(choices.kept)
    failed = label(_tr("about", "This computer does not let Reader keep a file."), "strong")
    failed.hide()

    def take(on: bool) -> None:  # noqa: FBT001 - a signal's
        if not choices.remember(on=on):
            failed.show()
            box.blockSignals(True)
            box.setChecked(choices.kept)
            box.blockSignals(False)

    box.toggled.connect(take)
    return _card(
        _tr("about", "When you come back"),
        _tr(
            "about",
            "One small file: text size, look, country, and how you leave. Not what you read or looked "
            "for. It shows that Reader was used here. Switch this off and the file is gone.",
        ),
        box,
        failed,
    )


def _card(title: str, words: str, *parts: QWidget) -> QWidget:
    made = frame(
        column(label(title, "h3"), label(words, "quiet"), *parts, gap=8, margins=(24, 16, 24, 16)),
        "card",
    )
    made.setAccessibleName(title)
    return made
