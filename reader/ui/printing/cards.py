"""The faces of cards: a number plain, as a line of prices or as a reference; a phrase to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPen

from reader.kit.disguise import price_line, reference
from reader.kit.phones import nobreak
from reader.ui.printing.pages import MM

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

# Width and height in millimetres.
CARDS = {"pocket": (85.0, 54.0), "shoe": (90.0, 30.0)}
STYLES = ("plain", "price", "reference")
# The face of numbers: its zero is plain, its figures are of one width.
FIGURES = "Noto Sans"
_ALIGN = Qt.AlignmentFlag


class Lettering(NamedTuple):
    """How a card's words are set: family, and whether they run from right to left."""

    family: str
    rtl: bool

    def font(self, pixels: int, *, bold: bool = False) -> QFont:
        """A font of a size in pixels of 96 to the inch."""
        font = QFont(self.family)
        font.setPixelSize(pixels)
        font.setBold(bold)
        return font

    @property
    def side(self) -> Qt.AlignmentFlag:
        """The side at which words begin."""
        # Absolute: Qt turns it round once more for words that run from right to left.
        return _ALIGN.AlignAbsolute | (_ALIGN.AlignRight if self.rtl else _ALIGN.AlignLeft)


class NumberCard(NamedTuple):
    """One number. `words` are those of a `Wording`'s cards by id; `facts` stand under the number.

    `style` is one of STYLES. A card in disguise has no facts and no `foot`, which is a name.
    """

    number: str
    words: dict[str, str]
    facts: str
    lettering: Lettering
    style: str = "plain"
    foot: str = ""

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint it into a rectangle, in pixels of 96 to the inch."""
        low = box.height() < 40 * MM
        inside = box.adjusted(6 * MM, (2.5 if low else 4) * MM, -6 * MM, -(2.5 if low else 5) * MM)
        {"plain": self._plain, "price": self._prices, "reference": self._reference}[self.style](
            painter, inside, low
        )

    def _plain(self, painter: QPainter, box: QRectF, low: bool) -> None:  # noqa: FBT001
        letters = self.lettering
        _line(painter, box, letters.font(15 if low else 17, bold=True), self.words["heading"],
              letters.side | _ALIGN.AlignTop)  # fmt: skip
        small, clear = letters.font(11 if low else 13), QRectF(box)
        foot, facts = "  ".join(part for part in (self.facts, self.foot) if part), QRectF(box)
        if self.facts and self.foot and QFontMetricsF(small).horizontalAdvance(foot) > box.width():
            # A name below the facts: beside them both would be too small to read.
            name = Lettering(FIGURES, letters.rtl).font(small.pixelSize())
            _line(painter, box, name, self.foot, letters.side | _ALIGN.AlignBottom)
            high = QFontMetricsF(name).height()
            foot = self.facts
            facts.setBottom(box.bottom() - high)
            clear.setBottom(box.bottom() - high / 2)
        _line(painter, facts, small, foot, letters.side | _ALIGN.AlignBottom)
        figures = _fitting(nobreak(self.number), 32 if low else 33, box.width())
        _line(painter, clear, figures, nobreak(self.number), letters.side | _ALIGN.AlignVCenter)

    def _prices(self, painter: QPainter, box: QRectF, low: bool) -> None:  # noqa: FBT001
        letters, prices = self.lettering, price_line(self.number)
        heads = {1: ("item",), 2: ("item", "sum"), 3: ("item", "each", "sum")}[len(prices)]
        _line(painter, box, letters.font(13 if low else 17, bold=True), self.words["price-list"],
              letters.side | _ALIGN.AlignTop)  # fmt: skip
        figures = _fitting("  ".join(prices), 22 if low else 23, box.width())
        tall = QFontMetricsF(figures).height()
        small = letters.font(10 if low else 12)
        above = QFontMetricsF(small).height()
        rule = box.bottom() - tall - above - (0.5 if low else 2) * MM
        painter.setPen(QPen(Qt.GlobalColor.black, 0.25 * MM))
        painter.drawLine(QLineF(box.left(), rule, box.right(), rule))
        # Prices stand from left to right in every language, as the number is dialled.
        width = box.width() / 3
        for at, (head, price) in enumerate(zip(heads, prices, strict=True)):
            column = QRectF(box.left() + at * width, rule, width - 4, box.bottom() - rule)
            _line(painter, column, small, self.words[head], letters.side | _ALIGN.AlignTop)
            _line(painter, column, figures, price, letters.side | _ALIGN.AlignBottom)

    def _reference(self, painter: QPainter, box: QRectF, low: bool) -> None:  # noqa: FBT001
        letters = self.lettering
        _line(painter, box, letters.font(13 if low else 17, bold=True), self.words["appointment"],
              letters.side | _ALIGN.AlignTop)  # fmt: skip
        small = letters.font(10 if low else 12)
        metrics = QFontMetricsF(small)
        painter.setPen(QPen(Qt.GlobalColor.black, 0.25 * MM))
        if not low:
            y, half = box.top() + 13 * MM, box.width() / 2
            for at, name in enumerate(("day", "time")):
                place = half - at * half if letters.rtl else at * half
                blank = QRectF(box.left() + place, y, half - 3 * MM, metrics.height())
                # Some of it is left to write on.
                said = _shrunk(QFont(small), self.words[name], blank.width() / 2)
                _line(painter, blank, said, self.words[name], letters.side | _ALIGN.AlignVCenter)
                word = QFontMetricsF(said).horizontalAdvance(self.words[name]) + 2 * MM
                left, right = blank.left(), blank.right()
                ends = (left, right - word) if letters.rtl else (left + word, right)
                painter.drawLine(QLineF(ends[0], blank.bottom(), ends[1], blank.bottom()))
        figures = _fitting(reference(self.number), 23, box.width())
        tall = QFontMetricsF(figures).height()
        above = QRectF(box.left(), box.top(), box.width(), box.height() - tall)
        _line(painter, above, small, self.words["reference"], letters.side | _ALIGN.AlignBottom)
        _line(painter, box, figures, reference(self.number), letters.side | _ALIGN.AlignBottom)


class PhraseCard(NamedTuple):
    """A sentence to show, small below it what it says, and three answers to point to."""

    text: str
    below: str
    answers: tuple[str, ...]
    lettering: Lettering

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint it into a rectangle, in pixels of 96 to the inch."""
        inside = box.adjusted(5 * MM, 4 * MM, -5 * MM, -4 * MM)
        letters, row = self.lettering, 11 * MM
        above = inside.adjusted(0, 0, 0, -row - 2 * MM)
        painter.setPen(Qt.GlobalColor.black)
        for pixels in range(22, 9, -1):
            font = letters.font(pixels, bold=True)
            room = QFontMetricsF(font).boundingRect(above, Qt.TextFlag.TextWordWrap, self.text)
            if room.height() < above.height() - 6 * MM:
                break
        painter.setFont(font)
        painter.drawText(
            above, Qt.TextFlag.TextWordWrap | letters.side | _ALIGN.AlignTop, self.text
        )
        painter.setFont(Lettering(FIGURES, rtl=False).font(11))
        painter.drawText(
            above, Qt.TextFlag.TextWordWrap | letters.side | _ALIGN.AlignBottom, self.below
        )
        painter.setPen(QPen(Qt.GlobalColor.black, 0.25 * MM))
        width = (inside.width() - 4 * MM) / 3
        answers = self.answers[::-1] if letters.rtl else self.answers
        for at, answer in enumerate(answers):
            place = QRectF(inside.left() + at * (width + 2 * MM), inside.bottom() - row, width, row)
            painter.drawRect(place)
            _line(
                painter, place, _fitting_in(letters, answer, 15, width), answer, _ALIGN.AlignCenter
            )


def _line(painter: QPainter, box: QRectF, font: QFont, text: str, where: Qt.AlignmentFlag) -> None:
    """One line, made smaller where it would be cut off."""
    painter.setFont(_shrunk(font, text, box.width()))
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(box, where | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, text)


def _fitting(text: str, pixels: int, width: float) -> QFont:
    return _fitting_in(Lettering(FIGURES, rtl=False), text, pixels, width)


def _fitting_in(letters: Lettering, text: str, pixels: int, width: float) -> QFont:
    return _shrunk(letters.font(pixels, bold=True), text, width - 4)


def _shrunk(font: QFont, text: str, width: float) -> QFont:
    # However long the text is: what is cut off a card may be a figure.
    while font.pixelSize() > 1 and QFontMetricsF(font).horizontalAdvance(text) > width:
        font.setPixelSize(font.pixelSize() - 1)
    return font
