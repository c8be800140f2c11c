"""A record that somebody else wrote: its fields are taken one by one, and what is left is told."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, Any, TypeGuard

from reader.authoring.cleaned import clean
from reader.kit.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

# Of a text that is not kept, so much is told.
LONGEST = 300
# Where a row of a table was read, as (file, row); no field of the standard has this name.
ROW = "\0row"
# Joints of the tables, and what says nothing of a service.
_JOINTS = {"$schema", "@context", "link_id", "resource_id", "last_modified", ROW}


class Told(list[Fault]):
    """What could not be kept, with its place; each thing once."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self.file = file
        self._said: set[Fault] = set()

    def lost(self, text: str, row: tuple[str, int] | None = None) -> None:
        """Tell of something. `row` is the table and the row, counted from 1, where there are such."""
        file, line = row or (self.file, 0)
        fault = Fault(file, line, "warning", text)
        if fault not in self._said:
            self._said.add(fault)
            self.append(fault)


class Record:
    """Fields of a mapping. Null, empty words and empty lists are absent. Never raises."""

    def __init__(self, written: object, where: str, told: Told) -> None:
        self.where = where
        self._told = told
        self._fields: dict[str, Any] = {}
        self.row: tuple[str, int] | None = None
        if isinstance(written, dict):
            self._fields = {str(name): value for name, value in written.items()}
            self.row = self._fields.get(ROW)
        elif written is not None:
            self.lost(f"not fields with names but {short(written)}")

    def lost(self, text: str) -> None:
        """Tell that something of this record is not kept."""
        self._told.lost(f"{self.where}: {text}", self.row)

    def has(self, name: str) -> bool:
        """Whether a field is there and holds something."""
        value = self._fields.get(name)
        return not (
            value is None or value in ([], {}) or (isinstance(value, str) and not clean(value))
        )

    def says_the_same(self, other: Record) -> bool:
        """Whether another record has the same fields."""
        return self._fields == other._fields

    def words(self, *names: str) -> str:
        """The first field of these that holds words; a number is taken for its figures."""
        for name in names:
            value = self._fields.get(name)
            if isinstance(value, str):
                del self._fields[name]
                if found := clean(value):
                    return found
            elif _is_number(value):
                del self._fields[name]
                return str(int(value)) if value == int(value) else str(value)
        return ""

    def strictly_words(self, name: str) -> str:
        """A field that must be words: as a number it may have lost its zeros."""
        value = self._fields.get(name)
        if _is_number(value):
            del self._fields[name]
            self.lost(f"{name} {short(value)} is not in quotes, so zeros may be missing: not kept")
            return ""
        return self.words(name)

    def day(self, name: str) -> date | None:
        """A field that is a day, or a moment of which the day is taken."""
        value = self._fields.get(name)
        if not isinstance(value, str) or not clean(value):
            return None
        try:
            found = date.fromisoformat(clean(value)[:10])
        except ValueError:
            return None
        del self._fields[name]
        return found

    def expect(self, name: str, words: object) -> None:
        """Take a field silently where it says what our own export says; else it stays to be told."""
        if self._fields.get(name) == words:
            del self._fields[name]

    def drop(self, *names: str) -> None:
        """Take fields that say nothing which is not said elsewhere."""
        for name in names:
            self._fields.pop(name, None)

    def record(self, name: str) -> Record | None:
        """A field that is a record of its own."""
        if not self.has(name):
            return None
        return Record(self._fields.pop(name), f"{self.where}, {name}", self._told)

    def records(self, name: str) -> Iterator[Record]:
        """A field that is a list of records."""
        if not self.has(name):
            return
        value = self._fields.pop(name)
        if not isinstance(value, list):
            self.lost(f"{name} is not a list but {short(value)}: not kept")
            return
        for at, part in enumerate(value, 1):
            yield Record(part, f"{self.where}, {name} {at}", self._told)

    def end(self) -> None:
        """Tell what nobody took."""
        for name, value in self._fields.items():
            if self.has(name) and name not in _JOINTS and name != "id" and not name.endswith("_id"):
                self.lost(f"{name} is not kept: {short(value)}")


def _is_number(value: object) -> TypeGuard[int | float]:
    """Whether it is a number with an end; JSON has truths apart from them, Python does not."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def short(value: object) -> str:
    """What a value is, in a few words."""
    if isinstance(value, dict):
        return _named(value) or f"a record of {len(value)} fields"
    if isinstance(value, list):
        named = [_named(part) for part in value[:4]]
        return "; ".join(filter(None, named)) or f"a list of {len(value)}"
    words = " ".join(clean(str(value)).split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"


def _named(part: object) -> str:
    """What a record of a list is about."""
    if not isinstance(part, dict):
        return ""
    known = ("number", "name", "document", "source", "option", "identifier", "description", "code")
    return next((short(part[key]) for key in known if isinstance(part.get(key), str)), "")
