"""Tables as spreadsheets save them: encodings, separators, rows by their numbers."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

SEPARATORS = (",", ";", "\t")
_MARKS = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}


def decoded(data: bytes, name: str) -> str:
    """The text of a file in UTF-8 or, with its mark, UTF-16; ReaderError for any other encoding."""
    encoding = next((found for mark, found in _MARKS.items() if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        guess = "looks like Windows-1252" if encoding == "utf-8" else f"is damaged {encoding}"
        raise ReaderError(
            f"{name}:{line}: this {guess} and not like UTF-8; save it as UTF-8 ('CSV UTF-8')"
        ) from None
    if "\0" in text:
        raise ReaderError(f"{name}: this is not text; save it as UTF-8 ('CSV UTF-8')")
    return text


def rows(text: str, name: str, columns: Collection[str]) -> Iterator[tuple[int, list[str]]]:
    """Rows with their numbers, counted from 1, the header first; empty rows are left out.

    `columns` are those that are looked for: they decide between comma, semicolon and tab.
    ReaderError names the row that cannot be read.
    """
    # Lines end as files have it; splitlines() would also end them at rarer marks inside a cell.
    lines = list(io.StringIO(text, newline=""))
    hidden = 0
    separator = _separator(lines[0] if lines else "", columns)
    if lines and lines[0].strip().strip('"').lower().startswith("sep="):
        separator, hidden = lines[0].strip().strip('"')[4:5] or "\t", 1
    reader = csv.reader(lines[hidden:], delimiter=separator, strict=True)
    number = hidden
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise ReaderError(
                f"{name}: row {number} cannot be read ({error}): look for a stray quotation mark"
            ) from None
        if any(cell.strip() for cell in cells):
            yield number, cells


def _separator(header: str, columns: Collection[str]) -> str:
    def known(separator: str) -> int:
        names = {name.strip().strip('"').lower() for name in header.split(separator)}
        return len(names & set(columns))

    return max(SEPARATORS, key=known)
