"""Ten thousand typed lines leave nobody; a thousand gestures, in whatever way, leave each time."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow

from reader.safety.gesture import Gesture
from reader.safety.triple import WITHIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

LINES, GESTURES = 10_000, 1_000
KEYS, HELD = Qt.Key, Qt.KeyboardModifier
WORDS = (
    "the a of and who can help me find somebody HOTLINE Modern Slavery GB NHS online McDonald O'Neil "
    "what IS this? Call 999! +44 80-808 (free) it's iPhone grooming A B C I AM"
).split()
NEEDS_SHIFT = set('ABCDEFGHIJKLMNOPQRSTUVWXYZ?!+()"_:')


class Hands:
    """Somebody at the keyboard, by a clock of their own. Each event goes where Qt would send it first."""

    def __init__(self, app: QApplication, seed: int) -> None:
        self.chance = random.Random(seed)
        self.now = 0.0
        self.left = 0
        self.window = QWindow()
        self.gesture = Gesture(app, clock=lambda: self.now, on_leave=self.leave)
        self.down: set[str] = set()

    def leave(self) -> None:
        self.left += 1

    def _held(self) -> Qt.KeyboardModifier:
        return HELD.ShiftModifier if self.down else HELD.NoModifier

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        self.now += self.chance.uniform(0.02, 0.3)
        held = self._held() if held is None else held | self._held()
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.gesture.eventFilter(self.window, QKeyEvent(kind, key, held))

    def shift(self, side: str, *, repeats: int = 0) -> None:
        """One side goes down, and perhaps repeats."""
        for repeat in (False, *[True] * repeats):
            for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
                event = QKeyEvent(kind, KEYS.Key_Shift, self._held(), "", repeat)
                self.gesture.eventFilter(self.window, event)
        self.down.add(side)

    def up(self, side: str) -> None:
        self.down.discard(side)
        event = QKeyEvent(QEvent.Type.KeyRelease, KEYS.Key_Shift, self._held())
        self.gesture.eventFilter(self.window, event)

    def click(self) -> None:
        self.now += self.chance.uniform(0.05, 0.5)
        where = QPointF(5, 5)
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(QEvent.Type.MouseButtonPress, where, where, left, left, self._held())
        self.gesture.eventFilter(self.window, event)

    # What people do

    def word(self, word: str) -> None:
        """Capitals one by one, or with Shift held over several."""
        side = self.chance.choice("LR")
        for at, letter in enumerate(word):
            if letter in NEEDS_SHIFT and not self.down:
                self.shift(side, repeats=self.chance.choice((0, 0, 0, 9)))
            elif letter not in NEEDS_SHIFT and self.down:
                self.up(side)
            self.press(Qt.Key(ord(letter.upper())))
            # Rollover: the next capital's Shift goes down before this one's is up.
            following = word[at + 1 : at + 2]
            if self.down and following in NEEDS_SHIFT and self.chance.random() < 0.2:
                other = "R" if side == "L" else "L"
                self.shift(other)
                self.press(Qt.Key(ord(following)))
                self.up(other)
        if self.down:
            self.up(side)

    def line(self) -> None:
        """A few words, and now and then a habit."""
        for _ in range(self.chance.randint(1, 6)):
            self.word(self.chance.choice(WORDS))
            self.press(KEYS.Key_Space)
        habits = (self.select, self.shorten, self.sweep, self.change_mind, self.go_back)
        if self.chance.random() < 0.6:
            self.chance.choice(habits)()
        self.press(KEYS.Key_Return)

    def select(self) -> None:
        """By keys."""
        self.shift("L")
        for _ in range(self.chance.randint(1, 9)):
            self.press(self.chance.choice((KEYS.Key_Left, KEYS.Key_End, KEYS.Key_Up)))
        self.up("L")

    def shorten(self) -> None:
        """A shortcut with Shift, and one without."""
        self.shift("R")
        self.press(KEYS.Key_Z, HELD.ControlModifier)
        self.up("R")
        self.press(KEYS.Key_C, HELD.ControlModifier)

    def sweep(self) -> None:
        """Select with the mouse, three times."""
        for _ in range(3):
            self.shift("L")
            self.click()
            self.up("L")

    def change_mind(self) -> None:
        """Shift alone, twice."""
        for _ in range(2):
            self.shift("L")
            self.up("L")

    def go_back(self) -> None:
        """Through the fields."""
        self.shift("L")
        for _ in range(4):
            self.press(KEYS.Key_Backtab)
        self.up("L")


@pytest.fixture
def hands(qapp: QApplication) -> Iterator[Hands]:
    made = Hands(qapp, seed=20261129)
    yield made
    made.gesture.deleteLater()


def test_no_typed_line_leaves(hands: Hands) -> None:
    for number in range(LINES):
        hands.line()
        assert hands.left == 0, f"line {number}"


def test_every_gesture_leaves(hands: Hands) -> None:
    """All mixes of left and right, one after the other or overlapping, quick or as slow as may be."""
    for number in range(GESTURES):
        before = hands.left
        hands.word(hands.chance.choice(WORDS))
        sides = [hands.chance.choice("LR") for _ in range(3)]
        overlap = hands.chance.random() < 0.5
        for side in sides:
            hands.now += hands.chance.choice((0.0, 0.03, 0.2, 1.0, WITHIN - 0.001, WITHIN))
            if side in hands.down:
                hands.up(side)
            hands.shift(side, repeats=hands.chance.choice((0, 0, 30)))
            if not overlap:
                hands.up(side)
        assert hands.left == before + 1, f"gesture {number}: {sides}, {overlap=}"
        for side in tuple(hands.down):
            hands.up(side)
        hands.press(KEYS.Key_A)


def test_these_hands_can_leave(hands: Hands) -> None:
    """Else the lines above would show nothing."""
    for _ in range(3):
        hands.shift("L")
        hands.up("L")
    assert hands.left == 1
