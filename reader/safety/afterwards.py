"""What shows after leaving: normally what was behind. Where it was chosen, a harmless program."""

from __future__ import annotations

import shlex
import subprocess
import sys
from contextlib import suppress

from reader.safety import leave
from reader.safety.surroundings import untouched


def start_on_leaving(command: str) -> None:
    """Have a command started when Reader is gone: its name and words, without a shell.

    A command that cannot be started is not started: nothing is said.
    """

    def start() -> None:
        # Windows takes a command apart by itself.
        words = command if sys.platform == "win32" else shlex.split(command)
        with suppress(OSError, ValueError):
            started = subprocess.Popen(  # noqa: S603 - chosen by whoever starts Reader
                words,
                env=untouched(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            # Nobody waits for it: whoever started it is gone.
            started.returncode = 0

    leave.register(leave.Step.AFTER, start)
