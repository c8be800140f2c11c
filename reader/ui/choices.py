"""Choices that last, where somebody asked for that: one small file, and nothing of what was read."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.safety.gesture import LEAVE_KEYS
from reader.ui.session import LOOKS, STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from reader.ui.session import Session

# More than this is no file of ours, in bytes.
_LARGEST = 4096


class Choices(QObject):
    """Text size, look, country and how one leaves. Kept while the file is there, and only then.

    Main thread only; the file is a few dozen bytes.
    """

    def __init__(self, session: Session, file: Path) -> None:
        super().__init__(session)
        self._session, self._file = session, file
        self.kept = False
        for signal in (session.looked, session.moved, session.handled):
            signal.connect(self._keep)

    def take(self, countries: Callable[[], Collection[str]]) -> None:
        """Begin the sitting with what was kept, as far as it makes sense; without a file as usual.

        `countries` gives those that the kit knows: it is asked only where there is a file.
        """
        found = self._read()
        if found is None:
            return
        self.kept = True
        session = self._session

        def word(name: str, known: Collection[str], usual: str) -> str:
            value = found.get(name)
            return value if isinstance(value, str) and value in known else usual

        scale, spoken = found.get("scale"), found.get("spoken")
        session.begin(
            country=word("country", countries(), session.country),
            scale=scale
            if isinstance(scale, float) and STEPS[0] <= scale <= STEPS[-1]
            else session.scale,
            look=word("look", LOOKS, session.look),
        )
        session.own_key = word("own_key", LEAVE_KEYS, session.own_key)
        session.spoken = spoken if isinstance(spoken, bool) else session.spoken

    def remember(self, *, on: bool) -> bool:
        """Begin to keep them, or remove the file; False where this computer does not let us."""
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._write()
            else:
                self._file.unlink(missing_ok=True)
                # Only if it is empty: what else is in it is not ours.
                with suppress(OSError):
                    self._file.parent.rmdir()
        except OSError:
            return False
        self.kept = on
        return True

    def _keep(self) -> None:
        # A stick that was pulled out, a full disk: the sitting goes on as it is.
        if self.kept:
            with suppress(OSError):
                self._write()

    def _write(self) -> None:
        session = self._session
        values = {
            "country": session.country,
            "scale": session.scale,
            "look": session.look,
            "own_key": session.own_key,
            "spoken": session.spoken,
        }
        self._file.write_text(json.dumps(values), "utf-8")

    def _read(self) -> dict[str, object] | None:
        """What the file says; None where there is none. A damaged one says nothing."""
        try:
            with self._file.open("rb") as file:
                text = file.read(_LARGEST)
        except OSError:
            return None
        with suppress(ValueError, RecursionError):
            values = json.loads(text)
            if isinstance(values, dict):
                return values
        return {}
