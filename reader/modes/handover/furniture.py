"""What stands around the views when the laptop is across the table: a large way out, little else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from reader.kit.places import Home, LanguagesAt
from reader.safety.button import ExitButton
from reader.ui.furniture import Furniture
from reader.ui.icons import AIR
from reader.ui.widgets.parts import button, column, group, kind, label, picture, row

if TYPE_CHECKING:
    from reader.ui.arrangement import Arrangement
    from reader.ui.room import Room
    from reader.ui.shared import Shared

# The way out in pixels at 100 % text.
_EXIT = QSize(272, 72)


class HandoverFurniture(Furniture):
    """A bar with the exit and what helps to see; under the page how it clears itself, and "Give back"."""

    def __init__(self, shared: Shared, arrangement: Arrangement) -> None:
        super().__init__()
        px = shared.theme.px
        self.bar = kind(QWidget(), "bar")
        self.bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Made first: the way out comes first for keys and for a screen reader.
        self.exit = ExitButton(self.bar, on_leave=arrangement.on_leave, least=_EXIT)
        self.exit.setProperty("on", "large")
        self.exit.setIcon(shared.icons.icon("log-out", "exit-text"))
        self.exit.setIconSize(QSize(px(28) + AIR, px(28)))
        start = button(shared, self.tr("Start"), "", "house")
        start.clicked.connect(lambda: self.wanted.emit(Home()))
        tongues = button(shared, self.tr("Point to your language"), "", "languages")
        tongues.clicked.connect(lambda: self.wanted.emit(LanguagesAt()))
        self._tools = {
            "start": start,
            "languages": tongues,
            "size": button(shared, self.tr("Text size"), "", "a-large-small"),
            "contrast": button(shared, self.tr("Contrast"), "", "contrast"),
        }
        for name in ("size", "contrast"):
            tool = self._tools[name]
            tool.clicked.connect(
                lambda _on=False, name=name, tool=tool: self.pressed.emit(name, tool)
            )
        self._words = {name: tool.text() for name, tool in self._tools.items()}
        self._inner = inner = group(row(*self._tools.values(), -1))
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(24, 12, 16, 12)
        # The exit keeps the physical top right.
        inner.setLayoutDirection(self.layoutDirection())
        self.bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.addWidget(inner, 1)
        line.addStretch(0)
        line.addSpacing(16)
        line.addWidget(self.exit)
        self.stack = QStackedWidget()
        # Where there is too little room for both, a page is cut off, never the way out.
        self.stack.setMinimumSize(1, 1)
        self._clears = label(
            self.tr("Clears itself when nobody touches it for 60 seconds. It asks first."), "quiet"
        )
        self._back = button(shared, self.tr("Give back"), "tool", "lock")
        self._back.clicked.connect(lambda: self.pressed.emit("give-back", self._back))
        foot = row(
            picture(shared, "timer"), self._clears, self._back, gap=12, margins=(24, 3, 16, 3)
        )
        foot.setStretch(1, 1)
        self._foot = group(foot, "help")
        self.setLayout(column(self.bar, self.stack, self._foot))
        self.layout().setStretch(1, 1)

    def tool(self, name: str) -> QPushButton | None:
        """The button of a tool."""
        return self._back if name == "give-back" else self._tools.get(name)

    def cover(self, *, on: bool) -> None:
        """While it asks whether somebody is there, the bar has the way out alone."""
        self._inner.setVisible(not on)

    def fit(self, room: Room, where: str, around: str) -> None:
        """Icons alone where there is little room; the exit keeps its size and its words."""
        del around
        for name, tool in self._tools.items():
            tool.setText(
                self._words[name] if room.columns or (room.words and name != "languages") else ""
            )
            tool.setVisible(room.width >= 500 or name in ("start", "languages"))
        self._tools["start"].setVisible(where != "home")
        self._clears.setVisible(room.width >= 500)
