"""A source in words. An address is written, never opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from reader.kit.model import Source


def source_words(source: Source) -> list[str]:
    """Title, who and when, and the address where readers may be sent there: a line each."""
    lines = [source.title]
    parts = [part for part in (source.publisher, source.date) if part]
    if parts:
        lines.append(", ".join(parts))
    if source.address and source.show_address:
        lines.append(source.address)
    if source.seen:
        lines.append(
            QCoreApplication.translate("sources", "Read on {0}").format(source.seen.isoformat())
        )
    return lines


def source_line(number: int, source: Source) -> str:
    """A source in one line, for the list under a page."""
    parts = [source.publisher, source.title, source.date]
    return f"[{number}] " + ". ".join(part for part in parts if part) + "."
