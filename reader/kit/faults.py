"""What went wrong, in one line that names the file and the remedy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something an editor has to look at. Lines count from 1; 0 means the file as a whole."""

    file: str
    line: int
    severity: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.severity}: {self.text}"

    @property
    def stops(self) -> bool:
        """Whether a kit may not be made while this stands."""
        return self.severity == "error"


class ReaderError(Exception):
    """An error that is told to people as one line, never as a traceback."""


class KitError(ReaderError):
    """A kit that cannot be used; the text names the file and the reason."""
