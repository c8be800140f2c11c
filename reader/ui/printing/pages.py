"""What can go on paper: pages of a size, painted the same for the eye, a file and a printer."""

from __future__ import annotations

import re
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

# What is laid out is in pixels of 96 to the inch.
INCH = 96
MM = INCH / 25.4
SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
# The one name of every file and job, whatever is on it.
NAME = "Reader"
_RESOLUTION = 600


class Pages(Protocol):
    """Pages of one size. `title` stands in a file's own words about itself; empty for none at all."""

    title: str

    @property
    def count(self) -> int:
        """How many pages."""

    def paint(self, painter: QPainter, at: int) -> None:
        """Paint a page by its index, in pixels of 96 to the inch."""


class Printable(Protocol):
    """What somebody wants on paper."""

    def on(self, size: str) -> Pages:
        """Its pages on a size of SIZES."""


def whole(size: str) -> QSizeF:
    """A size of SIZES in pixels of 96 to the inch, portrait."""
    points = QPageSize(SIZES[size]).definitionSize()
    units = {QPageSize.Unit.Millimeter: 25.4, QPageSize.Unit.Inch: 1.0}
    return points * (INCH / units[QPageSize(SIZES[size]).definitionUnits()])


def pdf(pages: Pages, size: str) -> bytes:
    """All pages as one PDF, made in memory. It says nothing of when, where and by what it was made."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(pages.title)
    writer.setDocumentId(QUuid())
    writer.setDocumentXmpMetadata(b" ")
    writer.setResolution(_RESOLUTION)
    paper = QPageSize(SIZES[size])
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF()))
    with QPainter(writer) as painter:
        for at in range(pages.count):
            if at:
                writer.newPage()
            painter.save()
            painter.scale(_RESOLUTION / INCH, _RESOLUTION / INCH)
            pages.paint(painter, at)
            painter.restore()
    return _silent(bytes(buffer.data().data()), titled=bool(pages.title))


def _silent(data: bytes, *, titled: bool) -> bytes:
    """A PDF without the words that Qt adds about itself. Blanked in place: nothing moves in the file."""

    def blank(found: re.Match[bytes]) -> bytes:
        return b" " * len(found.group())

    names = b"Producer|CreationDate|ModDate|Creator|Author" + (b"" if titled else b"|Title")
    # Strings end at the first bracket that is not escaped.
    words = rb"/(?:" + names + rb")\s*\((?:[^()\\]|\\.)*\)"
    head, mark, rest = data.partition(b"endobj")
    head = re.sub(words, blank, head, flags=re.DOTALL)
    rest = re.sub(rb"/Metadata \d+ 0 R", blank, rest)
    return head + mark + rest
