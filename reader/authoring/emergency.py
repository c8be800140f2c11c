"""Emergency numbers: one row a country, as a spreadsheet saves it."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from reader.authoring.content import At
from reader.authoring.written import text_of
from reader.kit.model import Emergency

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.authoring.written import Faults

HEADER = (
    "country", "police", "ambulance", "fire", "general", "text_or_silent_option", "source_title",
    "source_url", "confidence", "notes",
)  # fmt: skip


def load_emergencies(path: Path, content: Content, faults: Faults) -> None:
    """Read every row into `content`."""
    text = text_of(path, faults)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        rows = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        faults.error(reader.line_num, f"this row cannot be read: {error}")
        return
    if not rows or tuple(rows[0][1]) != HEADER:
        faults.error(1, f"the first row must be: {','.join(HEADER)}")
        return
    for line, row in rows[1:]:
        if len(row) != len(HEADER):
            faults.error(line, f"this row has {len(row)} cells, not {len(HEADER)}")
            continue
        cells = dict(zip(HEADER, (cell.strip() for cell in row), strict=True))
        country = cells["country"]
        if f"emergency/{country}" in content.at:
            faults.error(line, f"there is another row for {country}")
        content.at[f"emergency/{country}"] = At(faults.file, line)
        content.emergencies.append(_emergency(cells))


def _emergency(cells: dict[str, str]) -> Emergency:
    def numbers(name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in cells[name].split(";") if part.strip())

    return Emergency(
        country=cells["country"],
        police=numbers("police"),
        ambulance=numbers("ambulance"),
        fire=numbers("fire"),
        general=numbers("general"),
        text=cells["text_or_silent_option"],
        source=cells["source_title"],
        address=cells["source_url"],
        confidence=cells["confidence"],
        note=cells["notes"],
    )
