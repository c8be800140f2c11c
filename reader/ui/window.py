"""The window: bar, rail, the view, help strip. It arranges, and decides nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.kit.places import ALONE, Home, ResultsFor, Threshold, room
from reader.ui import acts, rooms
from reader.ui.app import dress
from reader.ui.focus_guard import FocusGuard
from reader.ui.keys import bind
from reader.ui.navigator import Navigator
from reader.ui.room import Room, room_of
from reader.ui.widgets.parts import kind

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from reader.kit.places import Place
    from reader.safety.gesture import Gesture
    from reader.ui.arrangement import Arrangement
    from reader.ui.shared import Shared
    from reader.ui.views.view import View
    from reader.ui.widgets.layer import Layer


# What it has where nobody gave it another.
SIZE = QSize(1366, 768)


class Window(QWidget):
    """One window of one mode. Closing it in any way leaves."""

    arrived = Signal(object)

    def __init__(self, shared: Shared, arrangement: Arrangement, gesture: Gesture) -> None:
        super().__init__()
        kind(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Reader")
        self.setMinimumSize(320, 240)
        self.shared = shared
        self.arrangement = arrangement
        self.navigator = Navigator(arrangement.allows)
        self.panel: Layer | None = None
        self._gesture = gesture
        self._writing = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.navigator.arrived.connect(self._show)
        # Later: what asked for another look may be a button that goes with the old one.
        shared.session.looked.connect(lambda: QTimer.singleShot(0, self, self.look_again))
        shared.session.moved.connect(self._moved)
        shared.session.handled.connect(self._hear)
        shared.session.rehearsal.tried.connect(self._tried)
        bind(self, acts.of(self))
        # A ring is for keys, and none is pressed before the first picture.
        QTimer.singleShot(100, self, self._ring_up)
        # Its size first: a window that grows afterwards is laid out twice.
        self.resize(SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize()))
        self._furnish()
        self._guard = FocusGuard(self)
        self.navigator.forget(arrangement.start)

    def _ring_up(self) -> None:
        from reader.ui.widgets.ring import Ring

        self._ring = Ring(self, self.shared.theme)
        self._read_ahead(0)

    def _read_ahead(self, at: int) -> None:
        """One part at a time, with room between for whoever presses something."""
        if rooms.read_ahead(at):
            QTimer.singleShot(10, self, lambda: self._read_ahead(at + 1))
        elif self.arrangement.search:
            # The first letter is not to wait for what shows the results.
            self._view_of("search")

    # The parts

    def _furnish(self) -> None:
        self._views: dict[str, View] = {}
        self.furniture = self.arrangement.furniture(self.shared, self.arrangement)
        parts = self.furniture
        self._box.addWidget(parts)
        if self.isVisible():
            # Views ask how much room they have before Qt would get there by itself.
            parts.show()
            self._box.activate()
        self._gesture.counted.connect(parts.exit.show_count)
        parts.wanted.connect(self.go)
        parts.pressed.connect(self.open_panel)
        if parts.search is not None:
            parts.search.asked.connect(self._search)
            parts.search.moved.connect(lambda by: self._results("step", by))
            parts.search.opened.connect(lambda: self._results("open_current"))
            parts.search.left.connect(self.close_layer)
        self._hear()

    def _hear(self) -> None:
        """Leave by the keys that the session knows."""
        self._gesture.own_key = self.shared.session.own_key
        self.furniture.exit.spoken = self.shared.session.spoken

    def _tried(self) -> None:
        """Practice has hidden the window; it comes back with nothing on it."""
        self.go(Threshold("tried"))
        self.show()
        self.activateWindow()

    def _unfurnish(self) -> None:
        self._gesture.counted.disconnect(self.furniture.exit.show_count)
        self.furniture.hide()
        self._box.removeWidget(self.furniture)
        self.furniture.deleteLater()

    def view(self) -> View:
        """The view that is shown."""
        return self._views[room(self.navigator.here)]

    def _view_of(self, name: str) -> View:
        if name not in self._views:
            made = rooms.make(name, self.shared, self.arrangement.views)
            made.wanted.connect(self.go)
            made.told.connect(self.tell)
            made.pressed.connect(self.open_panel)
            made.printing.connect(partial(acts.look_at, self))
            made.left.connect(partial(self.move, -1))
            self.furniture.stack.addWidget(made)
            self._views[name] = made
        return self._views[name]

    # Places

    def _show(self, place: Place) -> None:
        self.close_panel()
        name = room(place)
        view = self._view_of(name)
        self.furniture.stack.setCurrentWidget(view)
        self.furniture.fit(self.room(), name, view.around(place))
        view.fit(self.room())
        view.open(place)
        view.sink(self.navigator.depth)
        if not isinstance(place, ResultsFor):
            if self.furniture.search is not None:
                self.furniture.search.show_nothing()
            # Who empties the field goes on writing in it.
            if not self._writing:
                view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tell(view.subject())
        self.arrived.emit(place)

    def go(self, place: Place) -> None:
        """Go to a place, remembering how far down one was here."""
        self.navigator.keep(self.view().depth())
        self.navigator.go(place)

    def move(self, by: int) -> None:  # type: ignore[override]  # a window is not moved by hand here
        """Back (-1) or forward (1)."""
        self.navigator.keep(self.view().depth())
        self.navigator.move(by)

    def _search(self, words: str) -> None:
        typing = isinstance(self.navigator.here, ResultsFor)
        self._writing = True
        if not words and typing:
            self.navigator.move(-1)
        elif words:
            (self.navigator.replace if typing else self.navigator.go)(ResultsFor(words))
        self._writing = False

    def begin_search(self) -> None:
        """Have the keys go to the search; a card without one is passed."""
        field = self.furniture.search
        if field is None:
            return
        if not field.isVisible():
            self.go(Home())
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _results(self, what: str, *args: int) -> None:
        if isinstance(self.navigator.here, ResultsFor):
            getattr(self.view(), what)(*args)

    # Looks and room

    def room(self) -> Room:
        """The room there is, in pixels at 100 % text."""
        return room_of(self.width(), self.height(), self.shared.session.scale)

    def _fit(self) -> None:
        if self._views:
            view = self.view()
            here = self.navigator.here
            self.furniture.fit(self.room(), room(here), view.around(here))
            view.fit(self.room())

    def look_again(self) -> None:
        """Put on the look of the session, with everything made anew."""
        depth = self.view().depth()
        name = self.panel.anchor.property("tool") if self.panel else ""
        self.close_panel()
        session = self.shared.session
        self.shared.theme.take(session.look, session.scale)
        # What goes must be gone: a new stylesheet is worked out for every widget that there is.
        self._unfurnish()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, self.shared.theme)
        self._furnish()
        self._fit()
        self.navigator.keep(depth)
        self._show(self.navigator.here)
        # Under its own button only: a panel gives the focus back, and never to the way out.
        tool = self.furniture.tool(name) if name else None
        if tool is not None:
            self.open_panel(name, tool)

    def _moved(self) -> None:
        self.furniture.refresh()
        for view in self._views.values():
            view.refresh()
        self.navigator.arrived.emit(self.navigator.here)

    # Layers

    def open_panel(self, name: str, anchor: QWidget) -> None:
        """Open the panel of a tool of the bar, or close it where it is open already."""
        from reader.ui import panels

        panels.open_named(self, name, anchor)

    def choose_country(self, anchor: QWidget | None = None) -> None:
        """Open the choice of country."""
        from reader.ui import panels

        panels.country(self, anchor)

    def close_panel(self) -> None:
        """Take away the panel that is open, if one is."""
        if self.panel is not None:
            self.panel.close_panel(give_back=False)

    def close_layer(self) -> None:
        """Esc: close the top layer, and only that."""
        if self.panel is not None:
            self.panel.close_panel()
        elif self.view().close_layer():
            return
        elif isinstance(self.navigator.here, (ResultsFor, *ALONE)):
            self.move(-1)

    def start_anew(self, place: Place) -> None:
        """Begin at a place with nothing behind: views, history, words in the search."""
        self._unfurnish()
        self._furnish()
        self._fit()
        self.navigator.forget(place)

    def tell(self, words: str) -> None:
        """Say words to a screen reader, if one listens."""
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # What Qt tells the window

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Lay out for the room there is."""
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """The two side buttons of a mouse go back and forward."""
        by = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button())
        if by is None:
            super().mousePressEvent(event)
        else:
            self.move(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """A slash begins a search, wherever nobody is writing."""
        writing = isinstance(QApplication.focusWidget(), QLineEdit)
        if event.text() == "/" and not writing and self.arrangement.search:
            self.begin_search()
        else:
            super().keyPressEvent(event)
