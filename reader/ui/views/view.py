"""What every view is: it is given places, and says what the reader wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reader.kit.places import ALONE
from reader.ui.widgets.parts import button, kind

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader.kit.places import Place
    from reader.ui.printing.pages import Printable
    from reader.ui.room import Room
    from reader.ui.shared import Shared
    from reader.ui.widgets.panel import Panel
    from reader.ui.widgets.scroll import Scroll


class View(QWidget):
    """A screen. `wanted` carries a Place; `told` words for the ear; `ready` says all is shown.

    `subject` is the title of what is shown, for a screen reader; the window's own title never changes.
    """

    wanted = Signal(object)
    told = Signal(str)
    # The name of a panel, and the button that it opens under.
    pressed = Signal(str, QPushButton)
    # A Printable: something else than what is shown, for a look and for paper.
    printing = Signal(object)
    # Back to where one came from.
    left = Signal()
    ready = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        kind(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.shared = shared
        self.scroller: Scroll | None = None
        self._chooser: Panel | None = None

    def open(self, place: Place) -> None:
        """Show a place of this view's room."""
        raise NotImplementedError

    def around(self, place: Place) -> str:
        """How much of the furniture stands around it, at a place: see there."""
        return "exit" if isinstance(place, ALONE) else "all"

    def fit(self, room: Room) -> None:
        """Lay out for the room there is."""

    def subject(self) -> str:
        """The title of what is shown."""
        return self.accessibleName()

    def refresh(self) -> None:
        """The country changed: show what depends on it anew."""

    def close_layer(self) -> bool:
        """Close the top layer inside the view (list, side card, find bar); False where there is none."""
        return self.close_list()

    def open_list(self, title: str, inside: QWidget, anchor: QWidget) -> None:
        """Open what is chosen from under a button of the view; what was open goes."""
        from reader.ui.widgets.panel import Panel

        self.close_list()
        self._chooser = Panel(self, 0, title, inside, anchor)
        self._chooser.closed.connect(lambda: setattr(self, "_chooser", None))

    def close_list(self) -> bool:
        """Take away the list that is open; False where none is."""
        if self._chooser is None:
            return False
        self._chooser.close_panel()
        return True

    def find_in_page(self) -> bool:
        """Open find-in-page; False where there is no page."""
        return False

    def jump(self, by: int) -> bool:
        """To the next (1) or the one before (-1) heading; False where there is none."""
        del by
        return False

    def paper(self) -> Printable | None:
        """What is shown, for paper; None where it is not for paper."""
        return None

    def back_button(self) -> QPushButton:
        """The way back, where nothing but the exit stands around the view."""
        made = button(self.shared, self.tr("Back"), "", "arrow-left")
        made.clicked.connect(self.left)
        return made

    def print_button(self, words: str = "") -> QPushButton:
        """A button for a look at what is shown, on paper; where there is no printing, it is not shown."""
        made = button(self.shared, words or self.tr("Print this page"), "", "printer")
        made.clicked.connect(lambda: self.pressed.emit("print", made))
        made.setVisible(self.shared.choices is not None)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Keys that no part of the page wants scroll it."""
        if self.scroller is None or not self.scroller.by_key(event):
            super().keyPressEvent(event)

    def depth(self) -> int:
        """How far down it is scrolled, in pixels."""
        return self.scroller.depth() if self.scroller else 0

    def sink(self, depth: int) -> None:
        """Scroll to a depth in pixels."""
        if self.scroller:
            self.scroller.sink(depth)
