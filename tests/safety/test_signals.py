from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from reader.safety.signals import Signals
from tests.conftest import ROOT

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
        os.close(signal.set_wakeup_fd(-1))
        made._notifier.setEnabled(False)
        os.close(made._read)
        for old, handler in before.items():
            signal.signal(old, handler)
        made.deleteLater()


def test_a_busy_python_loop_does_not_keep_it() -> None:
    program = (
        "import os, signal; from PySide6.QtCore import QCoreApplication, QObject, QTimer\n"
        "from reader.safety.signals import Signals\n"
        "app = QCoreApplication([]); signals = Signals(app)\n"
        "def busy():\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "    while True: pass\n"
        "QTimer.singleShot(0, busy); app.exec()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
