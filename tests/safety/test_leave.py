from __future__ import annotations

import subprocess
import sys

import pytest

from reader.safety import leave
from tests.conftest import ROOT


def test_everything_is_hidden_in_order_and_then_it_ends(ends: list[str]) -> None:
    leave.register(lambda: ends.append("first"))
    leave.register(lambda: ends.append("second"))
    leave.leave()
    assert ends == ["first", "second", "end"]


def test_one_that_fails_keeps_no_other_on_the_screen(ends: list[str]) -> None:
    def fail() -> None:
        raise SystemExit(3)

    leave.register(fail)
    leave.register(lambda: ends.append("hidden"))
    leave.leave()
    assert ends == ["hidden", "end"]


def test_what_was_taken_back_is_not_called(ends: list[str]) -> None:
    forget = leave.register(lambda: ends.append("gone"))
    forget()
    forget()
    leave.leave()
    assert ends == ["end"]


@pytest.mark.parametrize("where", ["main", "thread", "finally"])
def test_the_process_ends_without_tear_down(where: str) -> None:
    code = {
        "main": "leave.leave()",
        "thread": "import threading; t = threading.Thread(target=leave.end); t.start(); t.join()",
        "finally": "\ntry:\n    leave.leave()\nfinally:\n    print('late')",
    }[where]
    program = (
        f"import atexit; from reader.safety import leave; atexit.register(print, 'late'); {code}"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_it_needs_nothing_of_qt() -> None:
    program = (
        "import sys; import reader.safety.leave, reader.safety.triple\n"
        "print('PySide6' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert done.stdout == "False\n"
