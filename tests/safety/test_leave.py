from __future__ import annotations

import subprocess
import sys

import pytest

from reader.safety import leave
from reader.safety.leave import Step
from tests.conftest import ROOT


def told(program: str) -> subprocess.CompletedProcess[str]:
    """What a process of its own did."""
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_the_steps_are_done_in_their_order_whoever_came_first(ends: list[str]) -> None:
    for step in reversed(Step):
        leave.register(step, lambda step=step: ends.append(f"{step.name} 1"))
        leave.register(step, lambda step=step: ends.append(f"{step.name} 2"))
    leave.leave()
    assert ends == [f"{step.name} {at}" for step in Step for at in (1, 2)] + ["end"]
    assert [step.name for step in Step] == ["HIDE", "STOP", "CLEAR", "AFTER"]


@pytest.mark.parametrize("fault", [SystemExit(3), KeyboardInterrupt(), RuntimeError(), OSError()])
def test_one_that_fails_keeps_no_other_on_the_screen(ends: list[str], fault: BaseException) -> None:
    def fail() -> None:
        raise fault

    leave.register(Step.HIDE, fail)
    leave.register(Step.HIDE, lambda: ends.append("hidden"))
    leave.register(Step.CLEAR, lambda: ends.append("cleared"))
    leave.leave()
    assert ends == ["hidden", "cleared", "end"]


def test_what_was_taken_back_is_not_called(ends: list[str]) -> None:
    forget = leave.register(Step.HIDE, lambda: ends.append("gone"))
    forget()
    forget()
    leave.leave()
    assert ends == ["end"]


class TestPractice:
    def test_the_first_gesture_hides_and_the_second_is_in_earnest(self, ends: list[str]) -> None:
        leave.register(Step.HIDE, lambda: ends.append("hidden"))
        leave.register(Step.CLEAR, lambda: ends.append("cleared"))
        leave.rehearse(lambda: ends.append("shown"))
        leave.leave()
        assert ends == ["hidden", "shown"]
        leave.leave()
        assert ends == ["hidden", "shown", "hidden", "cleared", "end"]

    def test_with_nothing_to_show_it_does_not_stay_unseen(self, ends: list[str]) -> None:
        def fail() -> None:
            raise RuntimeError

        leave.rehearse(fail)
        leave.leave()
        assert ends == ["end"]

    def test_it_can_be_over_before(self, ends: list[str]) -> None:
        over = leave.rehearse(lambda: ends.append("shown"))
        over()
        over()
        leave.leave()
        assert ends == ["end"]

    def test_an_old_end_ends_no_new_practice(self, ends: list[str]) -> None:
        over = leave.rehearse(lambda: ends.append("first"))
        leave.leave()
        leave.rehearse(lambda: ends.append("second"))
        over()
        leave.leave()
        assert ends == ["first", "second"]

    def test_being_told_to_end_is_never_practice(self, ends: list[str]) -> None:
        leave.rehearse(lambda: ends.append("shown"))
        leave.depart()
        assert ends == ["end"]


@pytest.mark.parametrize("where", ["main", "thread", "finally"])
def test_the_process_ends_without_tear_down(where: str) -> None:
    code = {
        "main": "leave.leave()",
        "thread": "import threading; t = threading.Thread(target=leave.end); t.start(); t.join()",
        "finally": "\ntry:\n    leave.leave()\nfinally:\n    print('late')",
    }[where]
    done = told(
        f"import atexit; from reader.safety import leave; atexit.register(print, 'late'); {code}"
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="the kernel's timer")
@pytest.mark.parametrize("block", ["time.sleep(30)", "exec('while True: pass')"])
def test_a_step_that_blocks_is_cut_off(block: str) -> None:
    done = told(
        "import time; from reader.safety import leave; from reader.safety.leave import Step\n"
        f"leave.register(Step.CLEAR, lambda: {block}); began = time.monotonic()\n"
        "leave.register(Step.HIDE, lambda: print('hidden', flush=True)); leave.leave()"
    )
    assert done.returncode == -14
    assert (done.stdout, done.stderr) == ("hidden\n", "")


def test_it_needs_nothing_of_qt() -> None:
    done = told(
        "import sys; import reader.safety.leave, reader.safety.triple\n"
        "print('PySide6' in sys.modules)"
    )
    assert done.stdout == "False\n"
