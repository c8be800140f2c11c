"""The program as a person starts it: a home of its own, a screen, and an end."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.outside.screen import Screen

ROOT = Path(__file__).resolve().parents[2]
SOURCE = (sys.executable, "-B", "-X", "faulthandler", "-m", "reader")


def _tracer(traced: Path | None, calls: str) -> list[str]:
    if traced is None:
        return []
    return ["strace", "-ff", "-qq", "-e", f"trace={calls}", "-e", "signal=none", "-o", str(traced)]


class Program:
    """Started at once. `home` is the folder where it would leave traces.

    `traced` is a file for strace to write `calls` to, one more file for each thread.
    """

    def __init__(
        self,
        screen: Screen,
        home: Path,
        *words: str,
        command: Sequence[str] = SOURCE,
        traced: Path | None = None,
        calls: str = "file",
        **environment: str,
    ) -> None:
        self.screen = screen
        keep = ("PATH", "DISPLAY", "XAUTHORITY", "LC_ALL")
        given = {name: os.environ[name] for name in keep if name in os.environ}
        given |= {"HOME": str(home), "TMPDIR": str(home / "tmp"), "PYTHONPATH": str(ROOT)}
        (home / "tmp").mkdir(exist_ok=True)
        self.process = subprocess.Popen(
            [*_tracer(traced, calls), *command, *words],
            cwd=home,
            env=given | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self.trace = traced or Path()
        self._traced = traced is not None
        self.gone = os.pidfd_open(self.process.pid)

    # Windows

    @property
    def pid(self) -> int:
        """The process whose windows they are: behind strace, its child."""
        if not self._traced:
            return self.process.pid
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        found = children.read_text().split() if children.exists() else []
        return int(found[0]) if found else 0

    def windows(self) -> list[Any]:
        """Its windows on the screen."""
        return self.screen.windows(self.pid)

    def shown(self) -> Program:
        """Wait for its window, give it the keys, and wait until it has been drawn."""
        self.screen.until(lambda: self.windows() or self.ended())
        assert not self.ended(), self.said()
        self.screen.focus(self.windows()[0])
        self.screen.settled()
        return self

    def does(self, *chords: str) -> Program:
        """Press keys, and wait after each until nothing is drawn any more.

        A word in quotes is typed. "click", "right", "hold" and "move" take a place in the window
        ("click 500,300"). What is "hasty" is not waited for.
        """
        for chord in chords:
            what, _, rest = chord.partition(" ")
            if chord.startswith("'"):
                self.screen.type(chord.strip("'"))
            elif what in ("click", "right", "hold", "move"):
                self._by_hand(what, *map(int, rest.split(",")))
            elif what == "hasty":
                self.screen.type(rest.strip("'"))
                continue
            else:
                self.screen.key(chord)
            self.screen.settled()
        return self

    def _by_hand(self, what: str, x: int, y: int) -> None:
        box = self.windows()[0].get_geometry()
        x, y = box.x + x, box.y + y
        if what == "move":
            self.screen.move(x, y)
            return
        number = 3 if what == "right" else 1
        self.screen.press(x, y, number)
        if what == "click":
            self.screen.let_go()

    # The end

    def ended(self, seconds: float = 0.0) -> bool:
        """Whether the process is gone, or goes within so many seconds."""
        return bool(select.select([self.gone], [], [], seconds)[0])

    def said(self) -> str:
        """What it wrote to its terminal, once it is gone."""
        assert self.process.stdout is not None
        return self.process.stdout.read().decode("utf-8", "replace")

    def close(self) -> None:
        """End it whatever it does."""
        if not self.ended():
            os.killpg(self.process.pid, 9)
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()
        os.close(self.gone)
