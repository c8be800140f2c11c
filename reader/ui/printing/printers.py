"""Printers of this computer, through the spooler's own programs: no file of ours in between.

A toolkit's printer writes the job into a temporary file first. `lp` reads it from a pipe.
"""

from __future__ import annotations

import shutil

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from reader.safety import leave
from reader.safety.leave import Step
from reader.safety.surroundings import untouched
from reader.ui.printing.pages import NAME


class Printers(QObject):
    """`found` carries the names, the usual one first; `printed` whether the job was taken.

    Main thread only; nothing waits. On leaving, a job that was not handed over yet is dropped.
    """

    found = Signal(list)
    printed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: list[QProcess] = []
        forget = leave.register(Step.STOP, self.stop)
        self.destroyed.connect(forget)

    @staticmethod
    def possible() -> bool:
        """Whether this computer has a spooler that we know."""
        return bool(shutil.which("lp") and shutil.which("lpstat"))

    def look(self) -> None:
        """Ask for the printers that there are."""
        if not self.possible():
            self.found.emit([])
            return
        asked = self._start("lpstat", ["-d", "-e"])
        asked.finished.connect(lambda: self.found.emit(_names(_said(asked))))

    def print_pdf(self, data: bytes, printer: str) -> None:
        """Hand a PDF over, under one constant name."""
        job = self._start("lp", ["-s", "-t", NAME, "-d", printer, "-"])
        job.finished.connect(lambda code: self.printed.emit(code == 0))
        job.errorOccurred.connect(lambda _error: self.printed.emit(False))
        job.write(data)
        job.closeWriteChannel()

    def stop(self) -> None:
        """Drop what was not handed over."""
        for process in self._running:
            process.kill()

    def close(self) -> None:
        """The same, and none is left that somebody would have to wait for."""
        self.stop()
        for process in tuple(self._running):
            # It was killed: this is as long as the kernel takes.
            process.waitForFinished(200)

    def _start(self, program: str, words: list[str]) -> QProcess:
        process = QProcess(self)
        self._running.append(process)
        process.finished.connect(lambda: self._running.remove(process))
        surroundings = QProcessEnvironment()
        for name, value in untouched().items():
            surroundings.insert(name, value)
        process.setProcessEnvironment(surroundings)
        process.start(program, words)
        return process


def _said(process: QProcess) -> str:
    return bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")


def _names(said: str) -> list[str]:
    """From lpstat's lines: `system default destination: NAME`, and a name to each other line."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    usual = [line.rpartition(": ")[2] for line in lines if ": " in line]
    others = [line for line in lines if ":" not in line and " " not in line]
    return [*(name for name in usual if name in others), *(n for n in others if n not in usual)]
