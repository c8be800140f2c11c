"""Cells of a row, read by their columns; what is wrong in one is told with its row and column."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from typing import TYPE_CHECKING

from reader.authoring.cleaned import clean
from reader.authoring.dialled import dialled, is_number, rewritten
from reader.authoring.names import better_country, has_directory
from reader.kit.faults import Fault
from reader.kit.model import SeenAt

if TYPE_CHECKING:
    from collections.abc import Iterable

_TRUTHS = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


class Cells:
    """The filled cells of a row. The row is counted from 1, as a spreadsheet does."""

    def __init__(self, file: str, row: int, cells: dict[str, str], faults: list[Fault]) -> None:
        self._file, self._row, self._faults = file, row, faults
        self._cells = {name: text for name, cell in cells.items() if (text := clean(cell))}
        for name, cell in cells.items():
            if clean(cell) != cell.replace("\r\n", "\n").replace("\r", "\n").strip():
                self.told("had marks that cannot be seen: they are left out", name)

    def fault(self, text: str, column: str) -> None:
        """Something for which nothing can be taken."""
        self._faults.append(Fault(self._file, self._row, "error", f"column {column}: {text}"))

    def told(self, text: str, column: str) -> None:
        """Something to look at."""
        self._faults.append(Fault(self._file, self._row, "warning", f"column {column}: {text}"))

    def peek(self, column: str) -> str:
        """A cell that is not taken yet."""
        return self._cells.get(column, "")

    def words(self, column: str, *, due: bool = False) -> str:
        """Take a cell; an empty one is a fault where it is due."""
        found = self._cells.pop(column, "")
        if due and not found:
            self.fault("is empty", column)
        return found

    def filled_up(self, other: Cells) -> None:
        """Take over the cells of a further row of the same service; they may not say another thing."""
        for name, cell in other._cells.items():
            if self._cells.setdefault(name, cell) != cell:
                other.fault(f"another row of this service says {self._cells[name]}", name)

    def several(self, column: str) -> tuple[str, ...]:
        """A cell of several words, divided by semicolons."""
        parts = (part.strip() for part in self.words(column).split(";"))
        return tuple(part for part in parts if part)

    def one_of(self, column: str, known: Iterable[str]) -> str:
        """A cell that is one of some words, or empty."""
        found = self.words(column)
        if not found or found.lower() in tuple(known):
            return found.lower()
        self.fault(f"{found} is none of {', '.join(known)}", column)
        return ""

    def truth(self, column: str) -> bool | None:
        """A cell that is yes or no, or empty where it is not known."""
        found = self.words(column)
        if found and found.lower() not in _TRUTHS:
            self.fault(f"{found} is neither yes nor no", column)
        return _TRUTHS.get(found.lower())

    def day(self, column: str) -> date | None:
        """A cell that is a day."""
        found = self.words(column)
        try:
            if re.fullmatch(r"\d{4}-\d\d-\d\d", found):
                return date.fromisoformat(found)
        except ValueError:
            pass
        if found:
            self.fault(f"{found} is no day such as 2026-11-25", column)
        return None

    def country(self) -> str:
        """The country's code, which becomes the name of a file."""
        found = self.words("country", due=True)
        if found and not has_directory(found):
            better = better_country(found)
            remedy = f": write {better}" if better else " such as GB"
            self.fault(f"{found} is no country code{remedy}", "country")
        return found

    def number(self) -> tuple[str, str]:
        """A phone's number and its extension."""
        written, stated = self.words("number"), self.words("extension")
        number, extension = dialled(written)
        for column, cell in (("number", written), ("extension", stated)):
            if rewritten(cell):
                self._fault_of_spreadsheet(cell, column)
                return number, stated or extension
        if not is_number(number):
            said = written or self.peek("phone_note") or stated or self.peek("international")
            self.fault(f"no number that can be dialled; the row says: {said}", "number")
        elif extension and stated and extension != stated:
            self.fault(f"{written} has another extension than {stated}", "extension")
        elif (number, extension) != (written, ""):
            apart = f" with the extension {extension}" if extension else ""
            self.told(f"{written} is taken for {number}{apart}", "number")
        return number, stated or extension

    def abroad(self) -> str | None:
        """A phone's form for calls from abroad, or None."""
        found = self.words("international")
        if rewritten(found):
            self._fault_of_spreadsheet(found, "international")
        return found or None

    def _fault_of_spreadsheet(self, cell: str, column: str) -> None:
        self.fault(
            f"{cell} is what a spreadsheet made of a number: write the number again, as text",
            column,
        )

    def sources(self) -> tuple[SeenAt, ...]:
        """A cell with a line a source: title | address | day."""
        found = []
        written = self.words("sources")
        try:
            lines = list(csv.reader(io.StringIO(written, newline=""), delimiter="|", strict=True))
        except csv.Error:
            self.fault(f"cannot be read: {written}", "sources")
            lines = []
        for line in filter(None, lines):
            title, address, seen = ([part.strip() for part in line] + ["", ""])[:3]
            if len(line) > 3:
                self.fault(f"more than title | address | day: {'|'.join(line)}", "sources")
            day = Cells(self._file, self._row, {"sources": seen}, self._faults).day("sources")
            found.append(SeenAt(title, address, day))
        return tuple(found)


def sources_cell(sources: Iterable[SeenAt]) -> str:
    """Sources as `Cells.sources` reads them."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="|", lineterminator="\n")
    for seen in sources:
        writer.writerow([seen.title, seen.address, seen.seen.isoformat() if seen.seen else ""])
    return text.getvalue().strip("\n")


def truth_cell(value: bool | None) -> str:  # noqa: FBT001 - the value itself
    """A cell that `Cells.truth` reads."""
    return "" if value is None else "yes" if value else "no"
