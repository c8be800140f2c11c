from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from reader.safety.signals import Signals

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_being_told_to_end_is_leaving(qtbot: QtBot, number: signal.Signals) -> None:
    before = {n: signal.getsignal(n) for n in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
    left: list[int] = []
    parent = QObject()
    made = Signals(parent, on_leave=lambda: left.append(1))
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: left == [1])
    finally:
        signal.set_wakeup_fd(-1)
        for old, handler in before.items():
            signal.signal(old, handler)
        made.close_pipe()
