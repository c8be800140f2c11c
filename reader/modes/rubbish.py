"""Python's search for rubbish, when nobody waits: a full one stops everything for two frames."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

# Milliseconds between two looks whether there is enough to search for.
EVERY = 20_000
# Searches of the middle generation after which a full one is due; Python's own is 10.
DUE = 10


class Rubbish(QObject):
    """From now on full searches are made here, between whatever else there is. Main thread only."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # What the start made stays to the end, and need not be looked at again.
        gc.freeze()
        young, middle, _old = gc.get_threshold()
        # Never by itself: the number is out of reach.
        gc.set_threshold(young, middle, 1_000_000)
        gc.enable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @staticmethod
    def look() -> None:
        """Search, if it is due."""
        if gc.get_count()[2] >= DUE:
            gc.collect()
