"""Nothing is left: files before and after, and every call that could have made one."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from Xlib import X

from tests.outside.program import SOURCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.outside.program import Program
    from tests.promises.conftest import Start

# A sitting: pass the card, read, look up, find in the page, filter, choose, show a number and copy it,
# search, show phrases and a sheet of cards, enlarge, change the look, hand over and take back, look at
# the page on paper.
SITTING = (
    "Alt+2", "Tab", "Tab", "Return", "Escape", "Ctrl+f", "'people'", "Escape", "Ctrl+a", "Ctrl+c",
    "Alt+3", "'gro'", "Alt+4", "click 150,357", "click 819,141", "click 674,248", "click 238,639",
    "Alt+4", "click 975,141", "click 249,670", "click 821,447", "Escape",
    "Alt+4", "Ctrl+l", "'fran'", "Return",
    "Alt+Home", "click 1224,213", "click 362,98", "Ctrl+k", "'help'", "Ctrl+a", "Ctrl+c", "Down",
    "Return", "Ctrl+plus", "Ctrl+0", "F8", "Alt+Left", "F1", "click 225,310", "click 508,304",
    "Ctrl+h", "'1234'", "Return", "click 300,300", "click 1290,742", "'1234'", "Return",
    "Alt+5", "Ctrl+p", "Escape",
)  # fmt: skip
# The same page, to the file that is offered.
TO_A_FILE = ("Ctrl+p", "Tab", "Tab", "Tab", "Return", "Escape")
ENDS: dict[str, Callable[[Program], None]] = {
    "left": lambda program: [program.screen.key("Shift_L") for _ in range(3)] and None,
    "killed": lambda program: os.kill(program.pid, signal.SIGKILL),
    "crashed": lambda program: os.kill(program.pid, signal.SIGSEGV),
    "aborted": lambda program: os.kill(program.pid, signal.SIGABRT),
}
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


@pytest.mark.parametrize("end", ENDS)
def test_a_whole_sitting_makes_the_file_that_was_asked_for_and_no_other(
    start: Start, roots: tuple[Path, ...], home: Path, end: str
) -> None:
    before = listing(*roots)
    program = start().does(*SITTING, *TO_A_FILE)
    ENDS[end](program)
    assert program.ended(10)
    after = listing(*roots)
    assert set(after) - set(before) == {str(home / "page.pdf")}
    assert {name: after[name] for name in before} == before
    assert (home / "page.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("words", [(), ("--present",)], ids=["desk", "wall"])
def test_no_call_asks_for_one(start: Start, tmp_path: Path, words: tuple[str, ...]) -> None:
    program = start(*words, traced=tmp_path / "trace", calls=CALLS)
    program.does(*(SITTING if not words else ("Right", "Right", "b")))
    program.screen.key("Ctrl+q")
    assert program.ended(20)
    assert list(watched(program)) == []


@pytest.mark.parametrize("end", ["killed", "crashed"])
def test_no_call_asks_for_one_however_it_ends(start: Start, tmp_path: Path, end: str) -> None:
    program = start(traced=tmp_path / "trace", calls=CALLS).does(
        "Alt+2", "Alt+4", "Ctrl+k", "'help'"
    )
    ENDS[end](program)
    assert program.ended(20)
    assert list(watched(program)) == []


def test_a_kiosk_leaves_nothing(start: Start, policy: Path, roots: tuple[Path, ...]) -> None:
    before = listing(*roots)
    program = start("--kiosk", str(policy)).does("Alt+3", "Alt+4", "Ctrl+k", "'help'")
    program.screen.key("Ctrl+Alt+Shift+k")
    assert program.ended(10)
    assert listing(*roots) == before


def test_choices_are_kept_in_one_file_and_go_with_the_switch(start: Start, home: Path) -> None:
    kept = home / ".config" / "Reader" / "choices.json"
    remember = ("F1", "click 225,310", "click 560,641")
    program = start().does(*remember, "F8", "Ctrl+plus", "Ctrl+k", "'trafficking'", "Return")
    program.screen.key("F9")
    assert program.ended(10)
    assert [path for path in home.rglob("*") if path.is_file()] == [kept]
    assert "trafficking" not in kept.read_text()
    assert '"scale": 1.1' in kept.read_text()
    # It starts at home now, and the switch takes the file away, with its folder, for good.
    program = start().does("Ctrl+0", *remember)
    assert not kept.parent.exists()
    program.does("F8")
    program.screen.key("F9")
    assert program.ended(10)
    assert not kept.parent.exists()


# Everything that is mounted, read-only, for one process alone.
_MOUNT = (
    "mount --make-rprivate / && mount -o remount,bind,ro / && mount -o remount,bind,ro /dev/shm"
)
READ_ONLY = ("unshare", "--mount", "sh", "-c", f'{_MOUNT} && exec "$@"', "sh")


def may_mount() -> bool:
    """Whether we may make such a world here."""
    if not shutil.which(READ_ONLY[0]):
        return False
    return subprocess.run([*READ_ONLY, "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not may_mount(), reason="needs to be allowed to mount")
def test_it_works_in_full_where_nothing_at_all_can_be_written(start: Start, home: Path) -> None:
    program = start(command=(*READ_ONLY, *SOURCE)).does(*SITTING, *TO_A_FILE)
    # Choices cannot be kept, and it goes on without.
    program.does("F1", "click 225,310", "click 560,641", "Alt+2")
    assert program.windows()
    program.screen.key("Ctrl+q")
    assert program.ended(10)
    assert program.said() == ""
    assert program.process.wait() == 0
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_it_works_where_home_cannot_be_written(start: Start, home: Path) -> None:
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


def test_lists_of_what_runs_say_one_word(start: Start) -> None:
    program = start()
    names = set()
    for keys in ((), ("Alt+2",), ("Ctrl+k", "'trafficking'"), ("Alt+4",), ("F1",)):
        window = program.does(*keys).windows()[0]
        names |= {window.get_wm_name(), *window.get_wm_class()}
        # The window manager's own name for it, in any script.
        title = window.get_full_property(
            program.screen.display.intern_atom("_NET_WM_NAME"), X.AnyPropertyType
        )
        names.add(title.value.decode())
    assert Path(f"/proc/{program.pid}/comm").read_text().strip() == "Reader"
    assert {name.casefold() for name in names if name} == {"reader"}, names
