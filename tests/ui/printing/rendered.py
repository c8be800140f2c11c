"""Papers as somebody has them who has no Reader: rendered, measured, read by other programs."""

from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from reader.ui.printing.pages import INCH, MM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# The Debian package that has a program.
PACKAGES = {
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "tesseract": "tesseract-ocr",
}
# In points to the millimetre.
POINT = 72 / 25.4
DARK = 128


def needs(*programs: str) -> pytest.MarkDecorator:
    """Leaves a test out, and says why, where a program is not installed."""
    lacks = [name for name in programs if shutil.which(name) is None]
    said = ", ".join(f"{name} (package {PACKAGES[name]})" for name in lacks)
    return pytest.mark.skipif(bool(lacks), reason=f"not installed: {said}")


def told_by(program: str, *words: str, data: bytes) -> bytes:
    """What a program says of a PDF or picture that it is handed. Nothing is written."""
    done = subprocess.run(
        [program, *words], input=data, capture_output=True, timeout=60, check=True
    )
    return done.stdout


class Sheet(NamedTuple):
    """A sheet in greys, a byte to a dot, measured in millimetres from its upper left corner."""

    width: int
    height: int
    greys: bytes
    dots: float

    def row(self, y: float) -> bytes:
        """The dots from left to right at a height."""
        at = round(y * self.dots) * self.width
        return self.greys[at : at + self.width]

    def column(self, x: float) -> bytes:
        """The dots downwards at a place."""
        return self.greys[round(x * self.dots) :: self.width]

    def strokes(self, dots: bytes) -> list[tuple[float, float]]:
        """Where dark begins and ends along some dots, in millimetres."""
        dark = bytes(grey < DARK for grey in dots)
        return [(m.start() / self.dots, m.end() / self.dots) for m in re.finditer(b"\x01+", dark)]

    def part(self, box: QRectF) -> QImage:
        """What is in a rectangle in millimetres."""
        whole = QImage(
            self.greys, self.width, self.height, self.width, QImage.Format.Format_Grayscale8
        )
        corner, size = box.topLeft() * self.dots, box.size() * self.dots
        return whole.copy(QRectF(corner, size).toAlignedRect())


def sheets(data: bytes, dpi: int) -> list[Sheet]:
    """The sheets of a PDF as poppler paints them, so many dots to the inch."""
    said = told_by("pdftoppm", "-r", str(dpi), "-gray", "-", data=data)
    found, at = [], 0
    while at < len(said):
        head = re.compile(rb"P5\s+(\d+)\s+(\d+)\s+255\s").match(said, at)
        assert head is not None
        width, height = int(head[1]), int(head[2])
        begin, at = head.end(), head.end() + width * height
        found.append(Sheet(width, height, said[begin:at], dpi / 25.4))
    return found


class Word(NamedTuple):
    """A word of a PDF, and where it stands on which sheet, in millimetres."""

    text: str
    box: QRectF
    sheet: int


def words(data: bytes) -> list[Word]:
    """The words of a PDF in the order in which poppler gives them to who marks and copies them."""
    said = told_by("pdftotext", "-bbox", "-", "-", data=data).decode()
    place = re.compile(
        r'<page |<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>'
    )
    found: list[Word] = []
    sheet = -1
    for one in place.finditer(said):
        if one[5] is None:
            sheet += 1
            continue
        left, top, right, bottom = (float(side) / POINT for side in one.groups()[:4])
        box = QRectF(left, top, right - left, bottom - top)
        found.append(Word(unescape(one[5]), box, sheet))
    return found


def text_of(data: bytes) -> str:
    """All words of a PDF, one space between them; without marks of direction."""
    said = " ".join(word.text for word in words(data))
    return re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", said).replace("\u2011", "-")


def read_aloud(picture: QImage, signs: str = ".-") -> str:
    """What a machine reads in the picture of one line of figures and of `signs`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Room around the line: at the very edge nothing is read well.
    wide = QImage(picture.width() + 60, picture.height() + 60, QImage.Format.Format_Grayscale8)
    wide.fill(Qt.GlobalColor.white)
    with QPainter(wide) as painter:
        painter.drawImage(30, 30, picture)
    wide.save(buffer, "PNG")  # type: ignore[call-overload]  # a stub that knows no device
    known = f"tessedit_char_whitelist=0123456789{signs}"
    picture_of = bytes(buffer.data().data())
    return told_by(
        "tesseract", "-", "-", "--dpi", "300", "--psm", "7", "-c", known, data=picture_of
    ).decode()


def lines_of(picture: QImage) -> Iterator[tuple[int, int]]:
    """Where lines of print begin and end, downwards, in dots."""
    width, height = picture.width(), picture.height()
    stride, greys = picture.bytesPerLine(), bytes(picture.constBits())
    begin = None
    for y in range(height + 1):
        inked = y < height and min(greys[y * stride : y * stride + width]) < DARK
        if inked and begin is None:
            begin = y
        elif not inked and begin is not None:
            yield begin, y
            begin = None


def written(paint: Callable[[QPainter, QRectF], object], box: QRectF) -> list[str]:
    """Each text that is painted, one after the other, as Qt is given it."""
    found = re.findall(r"<text [^>]*>(.*?)</text>", _drawn(paint, box), flags=re.DOTALL)
    return [unescape(text).strip() for text in found if text.strip()]


def sizes(paint: Callable[[QPainter, QRectF], object], box: QRectF) -> list[float]:
    """The size of each text that is painted, in pixels of 96 to the inch."""
    found = re.findall(r'<text [^>]*font-size="([\d.]+)"[^>]*>[^<]*\S', _drawn(paint, box))
    return [float(size) for size in found]


def _drawn(paint: Callable[[QPainter, QRectF], object], box: QRectF) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setResolution(INCH)
    with QPainter(made) as painter:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        paint(painter, box)
    return bytes(buffer.data().data()).decode()


def box_of(card: tuple[float, float]) -> QRectF:
    """The rectangle of a card in pixels of 96 to the inch."""
    return QRectF(0, 0, card[0] * MM, card[1] * MM)


def inside(box: QRectF, of: QRectF) -> bool:
    """Whether a box is inside another, to a hair. Qt says no for marks that have no width."""
    hair = 0.01
    return (
        of.left() - hair <= box.left()
        and box.right() <= of.right() + hair
        and of.top() - hair <= box.top()
        and box.bottom() <= of.bottom() + hair
    )


def outside_streams(data: bytes) -> bytes:
    """What a PDF says of itself: all of it but what is packed."""
    return re.sub(rb"\bstream\r?\n.*?endstream", b"stream", data, flags=re.DOTALL)


def unpacked(data: bytes) -> list[bytes]:
    """The packed parts of a PDF, unpacked."""
    found = []
    for one in re.finditer(rb"\bstream\r?\n(.*?)\r?\nendstream", data, flags=re.DOTALL):
        try:
            found.append(zlib.decompress(one[1]))
        except zlib.error:
            found.append(one[1])
    return found
