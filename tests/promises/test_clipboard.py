"""What was copied is gone with Reader, marked while it is there; what is another program's stays."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.promises.conftest import Start

# A program of its own that asks for the clipboard or takes it, and stays to serve it.
_READ = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
board = QGuiApplication.clipboard()
mode = QClipboard.Mode[sys.argv[1]]
data = board.mimeData(mode)
print(repr(data.text() if data else ""), *sorted(data.formats() if data else []))
"""
_TAKE = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
QGuiApplication.clipboard().setText("another's")
print("taken", flush=True)
QTimer.singleShot(60000, app.quit)
app.exec()
"""


def clipboard(mode: str = "Clipboard") -> str:
    done = subprocess.run(
        [sys.executable, "-c", _READ, mode], capture_output=True, text=True, timeout=30, check=True
    )
    return done.stdout


def test_a_number_is_marked_and_gone_with_the_program(start: Start) -> None:
    program = start().does("Escape", "click 1224,213", "click 362,98")
    copied = clipboard()
    assert "121" in copied
    assert "x-kde-passwordManagerHint" in copied
    program.screen.key("F9")
    assert program.ended(10)
    assert "121" not in clipboard()


def test_words_of_a_field_are_marked_too(start: Start) -> None:
    program = start().does("Ctrl+k", "'help'", "Ctrl+a", "Ctrl+c")
    copied = clipboard()
    assert copied.startswith("'help'")
    assert "x-kde-passwordManagerHint" in copied
    program.screen.key("F9")
    assert program.ended(10)
    assert "help" not in clipboard()
    assert "help" not in clipboard("Selection")


def test_what_another_program_copied_since_is_left(start: Start) -> None:
    program = start().does("Escape", "click 1224,213", "click 362,98")
    other = subprocess.Popen([sys.executable, "-c", _TAKE], stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "taken\n"
        program.screen.settled()
        program.screen.key("F9")
        assert program.ended(10)
        assert "another's" in clipboard()
    finally:
        other.kill()
        other.communicate()
