"""A country without a line that we are sure of: never an empty page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, SignalInstance

from reader.ui.widgets.numbers import emergency_of, number_label
from reader.ui.widgets.parts import column, frame, label, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.kit.model import Service
    from reader.ui.shared import Shared

_tr = QCoreApplication.translate


def no_lines(shared: Shared, others: tuple[Service, ...], wanted: SignalInstance) -> QWidget:
    """Says so, then danger, then the lines of the region; their cards follow."""
    del wanted
    name = shared.pack.country_name(shared.session.country, shared.session.language)
    says = _tr("no lines", "We know no line in {0} that we are sure of.").format(name)
    box = column(label(says, "h3"), gap=8, margins=(20, 14, 20, 14))
    emergency = emergency_of(shared)
    if emergency and emergency.number:
        line = row(
            label(_tr("no lines", "Danger now"), "ui", wrap=False),
            number_label(emergency.number, "small"),
            -1,
            gap=12,
        )
        box.addLayout(line)
    for words in (
        _tr(
            "no lines", "Away from your own country, its embassy or consulate can help you go home."
        ),
        _tr("no lines", "The next country may have a line that can be called from here."),
    ):
        box.addWidget(label(words, "ui"))
    if others:
        box.addWidget(label(_tr("no lines", "These lines work across countries:"), "ui"))
    return frame(box, "card")
