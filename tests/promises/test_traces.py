"""Nothing is left: files before and after, and every call that could have made one."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.outside.program import Program
    from tests.promises.conftest import Start

# A sitting: read, look up, find in the page, filter, choose, search, enlarge, change the look.
SITTING = (
    "Alt+2", "Tab", "Tab", "Return", "Escape", "Ctrl+f", "'people'", "Escape",
    "Alt+3", "'gro'", "Alt+4", "Ctrl+l", "'fran'", "Return", "Ctrl+k", "'help'", "Down", "Return",
    "Ctrl+plus", "Ctrl+0", "F8", "Alt+Left", "F1", "Alt+5",
)  # fmt: skip
CALLS = "openat,open,creat,mkdir,mkdirat,rename,renameat2,unlink,link,symlink,memfd_create"
# What may be opened for writing: the terminal, and devices.
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")


def listing(*roots: Path) -> dict[str, tuple[int, int]]:
    """Every file under some folders, with its size and the time it was last changed."""
    found = {}
    for root in roots:
        for path in root.rglob("*"):
            try:
                about = path.lstat()
            except OSError:
                continue
            if not path.is_dir():
                found[str(path)] = (about.st_size, about.st_mtime_ns)
    return found


def watched(program: Program) -> Iterator[str]:
    """Calls of a traced program that could have written something."""
    for path in program.trace.parent.glob(f"{program.trace.name}*"):
        for line in path.read_text("utf-8", "replace").splitlines():
            call = line.split("(", 1)[0].split()[-1]
            if " = -1 " in line or '"/dev/' in line or '"/proc/self/' in line:
                continue
            if call in ("openat", "open") and not WRITES.search(line):
                continue
            if "(" in line:
                yield line


@pytest.fixture
def roots(home: Path) -> tuple[Path, ...]:
    """Where a program leaves things: home, temp, the checkout, shared memory."""
    from tests.outside.program import ROOT

    return (home, ROOT / "reader", ROOT / "resources", ROOT / "build", Path("/dev/shm"))


def test_a_whole_sitting_makes_no_file(start: Start, roots: tuple[Path, ...]) -> None:
    before = listing(*roots)
    program = start().does(*SITTING)
    for _ in range(3):
        program.screen.key("Shift_L")
    assert program.ended(10)
    assert listing(*roots) == before


@pytest.mark.parametrize("words", [(), ("--present",)], ids=["desk", "wall"])
def test_no_call_asks_for_one(start: Start, tmp_path: Path, words: tuple[str, ...]) -> None:
    program = start(*words, traced=tmp_path / "trace", calls=CALLS)
    program.does(*(SITTING if not words else ("Right", "Right", "b")))
    program.screen.key("Ctrl+q")
    assert program.ended(20)
    assert list(watched(program)) == []


def test_a_kiosk_leaves_nothing(start: Start, policy: Path, roots: tuple[Path, ...]) -> None:
    before = listing(*roots)
    program = start("--kiosk", str(policy)).does("Alt+3", "Alt+4", "Ctrl+k", "'help'")
    program.screen.key("Ctrl+Alt+Shift+k")
    assert program.ended(10)
    assert listing(*roots) == before


@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_killed_it_leaves_nothing_either(
    start: Start, roots: tuple[Path, ...], sign: signal.Signals
) -> None:
    before = listing(*roots)
    program = start().does("Alt+2", "Ctrl+k", "'help'")
    os.kill(program.pid, sign)
    assert program.ended(10)
    assert listing(*roots) == before


def test_it_works_where_nothing_can_be_written(start: Start, home: Path) -> None:
    for folder in (home / "tmp", home):
        folder.mkdir(exist_ok=True)
        folder.chmod(0o500)
    try:
        program = start().does("Alt+2", "Alt+4", "Ctrl+k", "'help'")
        program.screen.key("Ctrl+q")
        assert program.ended(10)
        assert program.said() == ""
    finally:
        for folder in (home, home / "tmp"):
            folder.chmod(0o700)


def test_nothing_runs_on(start: Start) -> None:
    """The process has no child, and its group is empty when it is gone."""
    program = start().does("Alt+4", "Ctrl+k", "'trafiking'")
    children = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text()
    assert children.split() == []
    program.screen.key("Ctrl+q")
    assert program.ended(10)
    program.process.wait()
    with pytest.raises(ProcessLookupError):
        os.killpg(program.process.pid, 0)
