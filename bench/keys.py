"""A key in the search field to painted results, in the real window, at three sizes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.figures import say, tail
from bench.kits import kit
from bench.search import SIZES
from reader import paths
from reader.kit.pack import Pack
from reader.modes.opening import share
from reader.safety.gesture import Gesture
from reader.ui.app import application, dress
from reader.ui.arrangement import Arrangement
from reader.ui.window import Window

if TYPE_CHECKING:
    from reader.ui.shared import Shared

QUERIES = ("trafficking", "help", "grooming", "the people", "romania", "vulnerable", "exploited")


def run() -> int:
    """Print the figures: they have no bar of their own."""
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else application(paths.resources(), "en")
    say("key to painted results, in the window: p50 / p95 / p99 in ms")
    for count, *_ in SIZES:
        with Pack.open(kit(count)) as pack:
            shared = share(pack, "en")
            dress(app, shared.theme)
            window = Window(shared, Arrangement(), Gesture(app))
            window.show()
            say(f"  {count} documents beside ours: {tail(_typed(app, shared, window))}")
            window.hide()
    return 0


def _typed(app: QApplication, shared: Shared, window: Window) -> list[float]:
    field = window.furniture.search
    assert field is not None
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    times = []
    for query in QUERIES:
        for letter in query:
            began = time.perf_counter()
            QTest.keyClicks(field, letter)
            while True:
                app.processEvents()
                if shared.ask.idle():
                    break
            app.processEvents()
            times.append((time.perf_counter() - began) * 1000)
        field.clear()
        app.processEvents()
    return times
