"""Find in the page that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from reader.ui.widgets.field import Field
from reader.ui.widgets.parts import button, kind, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QTextCursor

    from reader.ui.shared import Shared
    from reader.ui.widgets.page_text import PageText


class FindBar(QFrame):
    """Enter goes to the next place, Shift and Enter to the one before, Esc closes."""

    closed = Signal()
    told = Signal(str)

    def __init__(self, shared: Shared, text: PageText) -> None:
        super().__init__()
        kind(self, "side")
        self._text = text
        self._found: list[QTextCursor] = []
        self._at = -1
        self._field = Field()
        self._field.setPlaceholderText(self.tr("Find in this page"))
        self._field.setAccessibleName(self.tr("Find in this page"))
        self._field.setMaximumWidth(shared.theme.px(360))
        self._count = label("", "quiet", wrap=False)
        before = button(shared, self.tr("Before"), "tool", "arrow-left")
        after = button(shared, self.tr("Next"), "tool", "arrow-right")
        close = button(shared, self.tr("Close"), "tool", "x")
        before.clicked.connect(lambda: self.step(-1))
        after.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.close_bar)
        self._field.textChanged.connect(self._look)
        text.changed.connect(self._look_again)
        line = row(self._field, 4, self._count, -1, before, after, close, margins=(8, 4, 8, 4))
        line.setStretch(0, 4)
        self.setLayout(line)
        self.setFocusProxy(self._field)
        self.hide()

    def open_bar(self) -> None:
        """Show it, with what was looked for last marked to be typed over."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._look(self._field.text())

    def close_bar(self) -> None:
        """Take it away, and the marks with it."""
        self.hide()
        self._text.find_all("")
        self.closed.emit()

    def step(self, by: int) -> None:
        """To the next or the last place, round the end."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._text.show_cursor(self._found[self._at])
            self._say(self.tr("{0} of {1}").format(self._at + 1, len(self._found)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Enter, Shift and Enter, Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _look_again(self) -> None:
        self._found, self._at = [], -1
        if self.isVisible():
            self._found = self._text.find_all(self._field.text().strip())
            self._count.setText("")

    def _look(self, words: str) -> None:
        self._found, self._at = self._text.find_all(words.strip()), -1
        if self._found:
            self.step(1)
        else:
            self._say(self.tr("Not in this page") if words.strip() else "")

    def _say(self, words: str) -> None:
        self._count.setText(words)
        self.told.emit(words)
