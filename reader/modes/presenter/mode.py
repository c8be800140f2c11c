"""Presenting: slides on the wall, notes on a second screen and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.kit.faults import ReaderError
from reader.modes.presenter.deck import Deck
from reader.modes.presenter.screens import seats
from reader.modes.presenter.speaker import Speaker
from reader.modes.presenter.wall import Wall
from reader.safety.button import ExitButton
from reader.safety.safeguards import Safeguards
from reader.ui.app import dress

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QApplication

    from reader.kit.model import Page
    from reader.ui.shared import Shared

_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1,
    Qt.Key.Key_Return: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1,
}  # fmt: skip
# The exit stays this long after the pointer moved, in milliseconds.
_SEEN = 3000


class WallWindow(QWidget):
    """The wall's window: a slide, and the exit when the pointer moves."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setWindowTitle("Reader")
        self.setMouseTracking(True)
        self.wall = Wall(shared.theme)
        self.wall.setParent(self)
        self.wall.setMouseTracking(True)
        self.wall.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.exit = ExitButton(self)
        self.exit.setIcon(shared.icons.icon("log-out", "exit-text"))
        self.exit.setIconSize(QSize(shared.theme.px(20) + 4, shared.theme.px(20)))
        self.exit.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEEN)
        self._timer.timeout.connect(self.exit.hide)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """The slide fills it; the exit keeps its corner."""
        super().resizeEvent(event)
        self.wall.setGeometry(self.rect())
        size = self.exit.sizeHint()
        self.exit.setGeometry(self.width() - size.width() - 16, 10, size.width(), size.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Show the exit while the pointer is in use."""
        super().mouseMoveEvent(event)
        self.exit.show()
        self.exit.raise_()
        self._timer.start()


class Presenter(QObject):
    """Arrows and Page Up or Down move, B blacks the wall, S swaps the screens, Esc lifts the black."""

    def __init__(self, app: QApplication, shared: Shared, page: str) -> None:
        super().__init__(app)
        self._app, self._shared = app, shared
        self.deck = Deck.of(_pages(shared, page))
        dress(app, shared.theme)
        self.safe = Safeguards(app)
        self._swapped = False
        self.window = WallWindow(shared)
        self.speaker: Speaker | None = None
        self.safe.gesture.counted.connect(self.window.exit.show_count)
        app.installEventFilter(self)
        app.screenAdded.connect(self._seat)
        app.screenRemoved.connect(self._seat)

    def show(self) -> None:
        """Put the wall and, where there is a second screen, the trainer's window in their places."""
        self._seat()
        self._refresh()

    def move(self, by: int) -> None:
        """To the next slide (1) or the one before (-1)."""
        self.deck.move(by)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """The same keys in both windows; the first in a window, before its buttons."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
            and not isinstance(watched, ExitButton)
        ):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            return bool(held) or self._key(Qt.Key(event.key()))
        return False

    def _key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self.move(_STEPS[key])
        elif key == Qt.Key.Key_B:
            self.deck.black = not self.deck.black
            self._refresh()
        elif key == Qt.Key.Key_S:
            self._swapped = not self._swapped
            self._seat()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.deck.go(0 if key == Qt.Key.Key_Home else len(self.deck.slides) - 1)
            self._refresh()
        elif key == Qt.Key.Key_Escape:
            # Esc closes the top layer, and only that.
            self.deck.black = False
            self._refresh()
        else:
            return False
        return True

    def _refresh(self) -> None:
        self.window.wall.show_slide(None if self.deck.black else self.deck.slide)
        if self.speaker is not None:
            self.speaker.refresh()

    def _seat(self) -> None:
        screens = self._app.screens()
        place = seats(screens, screens.index(self._app.primaryScreen()), swapped=self._swapped)
        # The notes go first: while screens change, nothing of them may come up on the wall.
        if self.speaker is not None:
            self.speaker.hide()
        self.window.setGeometry(screens[place.wall].geometry())
        self.window.showFullScreen()
        if place.speaker is None:
            return
        if self.speaker is None:
            self.speaker = Speaker(self._shared, self.deck, self.move)
            self.safe.gesture.counted.connect(self.speaker.exit.show_count)
        self.speaker.setGeometry(screens[place.speaker].geometry())
        self.speaker.showFullScreen()
        self.safe.gesture.watch()


def _pages(shared: Shared, page: str) -> list[Page]:
    pack, lang = shared.pack, shared.session.language
    ids = [page] if page else [head.id for head in pack.pages("article", lang)]
    found = []
    for id_ in ids:
        one = pack.page("article", id_, lang) or pack.page("guide", id_, lang)
        if one is None:
            known = ", ".join(h.id for kind in ("article", "guide") for h in pack.pages(kind, lang))
            raise ReaderError(f"{id_}: this kit has no such page. It has: {known}")
        found.append(one)
    if not found:
        raise ReaderError(f"{pack.path}: this kit has no page to present")
    return found
