"""Keys pressed at random, as by a cat, a child or a fright: nothing leaves that was not told to."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from tests.ui.window_kit import Opened

# All but Tab, with which one can reach the way out, and the keys that leave.
KEYS = (
    "Return Escape Up Down Left Right Space Alt+2 Alt+3 Alt+4 Alt+5 Alt+Left Alt+Right Ctrl+K Ctrl+F "
    "Ctrl+L F1 F8 Ctrl++ Ctrl+- Ctrl+0 A G E Backspace PgDown Home End Ctrl+Down Ctrl+Up / Del "
    "Ctrl+A Ctrl+C"
).split()


@pytest.mark.parametrize("seed", range(3))
def test_no_key_leaves_by_accident(opened: Opened, seed: int) -> None:
    chance = random.Random(seed)
    opened.window.activateWindow()
    handle = opened.window.windowHandle()
    assert handle is not None
    pressed: list[str] = []
    for _ in range(250):
        pressed.append(chance.choice(KEYS))
        chord = QKeySequence(pressed[-1])[0]
        QTest.keyClick(handle, chord.key(), chord.keyboardModifiers())
        opened.app.processEvents()
        assert opened.left == 0, pressed[-8:]
    opened.settle()
