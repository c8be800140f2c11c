"""A desktop's bus with what assistive technologies listen to, for one test."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

PYTHON = "/usr/bin/python3"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
# Asks the launcher for the address, and so waits until it answers.
_READY = (
    "from gi.repository import Gio\n"
    "bus = Gio.bus_get_sync(Gio.BusType.SESSION)\n"
    "bus.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None, None, 0,"
    " 9000, None)\n"
)


class Bus:
    """`environment` is what a program needs to be heard. Close it after the program."""

    def __init__(self, runtime: Path) -> None:
        runtime.chmod(0o700)
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            env={**os.environ, "XDG_RUNTIME_DIR": str(runtime)},
        )
        assert self._daemon.stdout is not None
        self.environment = {
            "DBUS_SESSION_BUS_ADDRESS": self._daemon.stdout.readline().strip(),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(runtime),
        }
        self._launcher = subprocess.Popen(
            [LAUNCHER, "--launch-immediately"],
            env={**os.environ, **self.environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._run("-c", _READY)

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            [PYTHON, *words],
            env={**os.environ, **self.environment},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def _listen(self, *words: str) -> str:
        return self._run(str(Path(__file__).with_name("listen.py")), *words)

    def tree(self) -> Heard:
        """All that is heard now."""
        return Heard(json.loads(self._listen("tree")))

    def press(self, name: str) -> None:
        """Press what has a name, as an assistive technology does."""
        self._listen("press", name)

    def crawl(self, seconds: float) -> subprocess.Popen[str]:
        """Begin to read everything without a pause; prints how many nodes it read."""
        return subprocess.Popen(
            [PYTHON, str(Path(__file__).with_name("listen.py")), "crawl", str(seconds)],
            env={**os.environ, **self.environment},
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def close(self) -> None:
        """End both."""
        for process in (self._launcher, self._daemon):
            process.kill()
            process.wait()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()


class Heard:
    """A node that was heard: its role, name, states and attributes."""

    def __init__(self, node: dict[str, Any]) -> None:
        self.role: str = node["role"]
        self.name: str = node["name"]
        self.about: str = node["about"]
        self.states: list[str] = node["states"]
        self.attributes: dict[str, str] = node["attributes"]
        self.nodes = [Heard(inside) for inside in node["nodes"]]

    def every(self, *roles: str) -> Iterator[Heard]:
        """All nodes on the screen, from here down; of these roles where any are given."""
        if not roles or self.role in roles:
            yield self
        for inside in self.nodes:
            if "showing" in inside.states or inside.role == "frame":
                yield from inside.every(*roles)
