"""What shows after leaving: normally what was behind. Where it was chosen, a harmless program."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from contextlib import suppress

from reader.safety import leave


def start_on_leaving(command: str) -> None:
    """Have a command started when Reader is gone: its name and words, without a shell.

    A command that cannot be started is not started: nothing is said. It gets the environment of
    now, so this is called before any of it is changed for Reader's own purposes.
    """
    environment = dict(os.environ)

    def start() -> None:
        # Windows takes a command apart by itself.
        words = command if sys.platform == "win32" else shlex.split(command)
        with suppress(OSError, ValueError):
            subprocess.Popen(  # noqa: S603 - chosen by whoever starts Reader
                words,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )

    leave.register(leave.Step.AFTER, start)
