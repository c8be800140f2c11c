"""Begin to practise leaving, and see that one does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.ui.widgets.flow import Flow
from reader.ui.widgets.parts import button, column, group, label, note, turn

if TYPE_CHECKING:
    from reader.ui.shared import Shared


class Practice(QWidget):
    """A button that begins it, beside others, with a line on how it stands."""

    def __init__(self, shared: Shared, *beside: QWidget) -> None:
        super().__init__()
        self._rehearsal = shared.session.rehearsal
        begin = button(shared, self.tr("Begin practice"), "main", "log-out")
        begin.clicked.connect(self._rehearsal.begin)
        self._state = label("", "quiet", wrap=True)
        sticky = note(
            shared,
            "",
            "info",
            self.tr(
                "Three presses are enough. On Windows, five may bring up a question about Sticky "
                "Keys. It does not come from Reader, but it can be seen."
            ),
        )
        self.setLayout(column(sticky, group(Flow(begin, *beside, air=5)), self._state, gap=12))
        self._rehearsal.turned.connect(self._show)
        self._show()

    def _show(self) -> None:
        on = self._rehearsal.running
        self._state.setText(
            self.tr("Practice is on: leave now, by any of the ways. It ends after a minute.")
            if on
            else self.tr("Practice ends by itself after a minute.")
        )
        turn(self._state, kind="strong" if on else "quiet")
