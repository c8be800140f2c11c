"""The steps of a guide: which are done, which is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from reader.ui.widgets.parts import kind

if TYPE_CHECKING:
    from reader.ui.shared import Shared


class Steps(QWidget):
    """`chosen` carries the index of the step pressed."""

    chosen = Signal(int)

    def __init__(self, shared: Shared, names: list[str], at: int) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Steps"))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for index, name in enumerate(names):
            step = kind(QPushButton(str(index + 1)), "step", on=index == at)
            step.setProperty("tone", "done" if index < at else "")
            state = self.tr("open now") if index == at else ""
            step.setAccessibleName(
                self.tr("Step {0} of {1}: {2}").format(index + 1, len(names), name)
            )
            step.setAccessibleDescription(state)
            step.setMinimumHeight(shared.theme.px(44))
            step.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            step.clicked.connect(lambda _on=False, index=index: self.chosen.emit(index))
            box.addWidget(step)
