"""A display with two screens side by side, which Xvfb cannot be: Xorg with its dummy driver."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from tests.outside.screen import Screen

if TYPE_CHECKING:
    from pathlib import Path

_CONFIGURATION = """
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Screen"
    Identifier "screen"
    Device "card"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 4096 2048
    EndSubSection
EndSection
"""


class TwoScreens:
    """`name` is the display's. Close it after the programs."""

    WIDTH, HEIGHT = 1024, 768

    def __init__(self, folder: Path) -> None:
        written = folder / "xorg.conf"
        written.write_text(_CONFIGURATION)
        self._server = subprocess.Popen(
            [
                "Xorg", "-displayfd", "1", "-config", str(written), "-noreset",
                "-nolisten", "tcp", "-logfile", str(folder / "log"),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )  # fmt: skip
        assert self._server.stdout is not None
        number = self._server.stdout.readline().strip()
        assert number, (folder / "log").read_text()
        self.name = f":{number}"
        size = f"{self.WIDTH}x{self.HEIGHT}"
        for words in (
            ("--addmode", "DUMMY1", size),
            ("--output", "DUMMY0", "--mode", size, "--primary"),
            ("--output", "DUMMY1", "--mode", size, "--right-of", "DUMMY0"),
        ):
            subprocess.run(["xrandr", "--display", self.name, *words], check=True)
        self.screen = Screen(self.name)

    @staticmethod
    def possible() -> bool:
        """Whether there is such a server here, and we may start one."""
        return bool(shutil.which("Xorg") and shutil.which("xrandr")) and os.geteuid() == 0

    def close(self) -> None:
        """End the server."""
        self.screen.close()
        self._server.terminate()
        self._server.communicate()
