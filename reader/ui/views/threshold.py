"""Cards to pass: how to leave, before anything else is shown; and the harmless end of practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from reader.kit.places import AboutAt, Home, Threshold
from reader.ui.views.view import View
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.parts import button, clear, column, frame, group, label, picture, row
from reader.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from reader.kit.places import Place
    from reader.ui.room import Room
    from reader.ui.shared import Shared


class Passing(View):
    """One card in the middle of an empty page. Esc passes it."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._card = "first"
        self._wide = True
        inside = QWidget()
        self._box = column(margins=(16, 16, 16, 16))
        inside.setLayout(self._box)
        self.scroller = Scroll(inside)
        self.setLayout(row(self.scroller))

    def open(self, place: Place) -> None:
        """Show the card of a threshold."""
        if isinstance(place, Threshold):
            self._card = place.card
            self._fill()

    def fit(self, room: Room) -> None:
        """Two lists beside each other where there is room."""
        if (room.width >= 900) != self._wide:
            self._wide = room.width >= 900
            if self._box.count():
                self._fill()

    def close_layer(self) -> bool:
        """Esc passes the card."""
        self._pass()
        return True

    def _pass(self) -> None:
        self.wanted.emit(Home() if self._card == "first" else AboutAt("practice"))

    def _fill(self) -> None:
        clear(self._box)
        card = self._first() if self._card == "first" else self._tried()
        self._box.addStretch(1)
        line = row(-1, card, -1, gap=0)
        # As wide as it may be, in the middle.
        line.setStretch(1, 100)
        self._box.addLayout(line)
        self._box.addStretch(1)

    def _again(self) -> None:
        self.shared.session.rehearsal.begin()
        self._pass()

    def around(self, place: Place) -> str:
        """The first card has the bar and the numbers; after practice there is only the way out."""
        return "bar" if place == Threshold("first") else "exit"

    # The first card

    def _first(self) -> QWidget:
        shared = self.shared
        title = label(self.tr("Before you begin: how to leave fast"), "h2")
        self.setAccessibleName(title.text())
        lists = QBoxLayout(
            QBoxLayout.Direction.LeftToRight if self._wide else QBoxLayout.Direction.TopToBottom
        )
        lists.setSpacing(32)
        does = column(
            self._points(
                self.tr("What leaving does"),
                "check",
                "ok",
                (
                    self.tr("Every window of Reader goes, on every screen"),
                    self.tr("What was behind it shows"),
                    self.tr("Nothing you read or typed is kept"),
                    self.tr("The next start shows the first page"),
                ),
            ),
            14,
            self._ways(),
            -1,
        )
        cannot = self._points(
            self.tr("What it cannot do"),
            "minus",
            "text-quiet",
            (
                self.tr("Hide that Reader is here or was started"),
                self.tr("Stop somebody in the room, or a camera"),
                self.tr("Stop a program that records keys or screens"),
                self.tr("Clear what the computer itself puts aside"),
                self.tr("Take back paper, or a copy in the printer"),
                self.tr("Take a call off a phone bill"),
                self.tr("Remove a photo, or a backup of it"),
                self.tr("Promise that a number is right today"),
            ),
        )
        lists.addLayout(does, 1)
        lists.addLayout(column(cannot, -1), 1)
        skip = button(shared, self.tr("Skip"), "")
        skip.clicked.connect(self._pass)
        try_it = button(shared, self.tr("Try it once"), "main", "log-out")
        try_it.clicked.connect(lambda: self.wanted.emit(AboutAt("practice")))
        after = label(
            self.tr("Esc also skips. Nothing is kept, so this card comes at each start."), "quiet"
        )
        foot = row(group(Flow(try_it, skip, air=5)), after, gap=8)
        foot.setStretch(1, 1)
        card = frame(column(title, 16, lists, 20, foot, margins=(36, 28, 36, 24)), "dialog")
        card.setAccessibleName(title.text())
        card.setMaximumWidth(shared.theme.px(992))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # The next Enter passes the card; it leaves nobody behind.
        self.setFocusProxy(skip)
        return card

    def _points(self, title: str, icon: str, tint: str, points: tuple[str, ...]) -> QWidget:
        box = column(label(title, "h3"), 2, gap=8)
        for point in points:
            line = row(picture(self.shared, icon, tint), label(point, "ui"), gap=12)
            line.setStretch(1, 1)
            box.addLayout(line)
        made = group(box)
        made.setAccessibleName(title)
        return made

    def _ways(self) -> QWidget:
        key = self.shared.session.own_key
        caps = [label(self.tr("Shift"), "key") for _ in range(3)]
        if key:
            caps += [label(self.tr("or"), "quiet", wrap=False), label(key, "key")]
        for cap in caps:
            cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        press = label(self.tr("Press the red button at the top right, or"), "ui")
        made = frame(column(press, row(*caps, -1, gap=4), gap=8, margins=(16, 10, 16, 12)), "card")
        made.setAccessibleName(self.tr("The ways to leave"))
        return made

    # After practice

    def _tried(self) -> QWidget:
        title = label(self.tr("That worked."), "h1")
        self.setAccessibleName(title.text())
        words = label(
            self.tr(
                "Every window was hidden at once. In earnest, this page would not be here either. "
                "Practice is over: the next time Reader is gone."
            )
        )
        back = button(self.shared, self.tr("Go back"), "main", "arrow-left")
        back.clicked.connect(self._pass)
        again = button(self.shared, self.tr("Once more"), "", "rotate-cw")
        again.clicked.connect(self._again)
        done = picture(self.shared, "circle-check", "ok", 32)
        card = group(
            column(row(done, -1), 12, title, 8, words, 18, group(Flow(back, again, air=5)), gap=0)
        )
        card.setMaximumWidth(self.shared.theme.px(640))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(back)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return card
