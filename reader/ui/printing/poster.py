"""A poster: one number in several languages, with strips to tear off."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from reader.kit.phones import nobreak
from reader.ui.printing.cards import FIGURES, Lettering
from reader.ui.printing.number_cards import card
from reader.ui.printing.pages import MM, NAME, whole
from reader.ui.words import date_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from reader.ui.printing.cards import NumberCard
    from reader.ui.printing.number_cards import Wish
    from reader.ui.shared import Shared

# In millimetres: the edge, and how high and wide a strip is.
_MARGIN, _STRIP = 16.0, (62.0, 19.0)
_ALIGN = Qt.AlignmentFlag


class Poster(NamedTuple):
    """A wish for cards, as a poster of its first number."""

    shared: Shared
    wish: Wish

    def on(self, size: str) -> PosterSheet:
        """Its one sheet on a size of `pages.SIZES`."""
        return PosterSheet(self, size)


class PosterSheet:
    """Words of each language, the number as large as it goes, strips. Main thread only."""

    title = NAME
    count = 1

    def __init__(self, poster: Poster, size: str) -> None:
        shared, wish = poster.shared, poster.wish._replace(style="plain")
        self._whole = whole(size)
        self._line = wish.lines[0]
        self._cards = [card(shared, wish, self._line, lang) for lang in wish.languages]
        lang = shared.session.language
        checked = self._line.service.assurance.date if self._line.service else None
        words = QCoreApplication.translate("paper", "Checked {0}")
        self._foot = words.format(date_words(checked, lang)) if checked else ""
        self._name = wish.foot
        emergency = shared.pack.emergency(shared.session.country)
        self._emergency = emergency.number if emergency else ""

    def paint(self, painter: QPainter, at: int) -> None:
        """Paint the sheet, in pixels of 96 to the inch."""
        del at
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(Qt.GlobalColor.black)
        edge = _MARGIN * MM
        inside = QRectF(0, 0, self._whole.width(), self._whole.height() - _STRIP[0] * MM)
        inside.adjust(edge, edge, -edge, -6 * MM)
        middle = inside.height() * 0.42
        self._headings(painter, QRectF(inside.x(), inside.y(), inside.width(), middle))
        number = QRectF(inside.x(), inside.y() + middle, inside.width(), 42 * MM)
        self._figures(painter, number)
        rest = QRectF(
            inside.x(), number.bottom(), inside.width(), inside.bottom() - number.bottom()
        )
        self._facts(painter, rest)
        self._strips(painter)
        painter.restore()

    def _headings(self, painter: QPainter, box: QRectF) -> None:
        share = box.height() / len(self._cards)
        for at, one in enumerate(self._cards):
            place = QRectF(box.x(), box.y() + at * share, box.width(), share)
            size = 46 if at == 0 else 34
            _fitted(painter, place, one.lettering, one.words["heading"], size, bold=True)

    def _figures(self, painter: QPainter, box: QRectF) -> None:
        _fitted(
            painter, box, Lettering(FIGURES, rtl=False), nobreak(self._line.number), 150, bold=True
        )

    def _facts(self, painter: QPainter, box: QRectF) -> None:
        lines: list[tuple[Lettering, str]] = [
            (one.lettering, one.facts) for one in self._cards if one.facts
        ]
        if self._name:
            lines.append((Lettering(FIGURES, rtl=False), self._name))
        danger = self._danger(self._cards[0])
        if danger:
            lines.append((self._cards[0].lettering, danger))
        share = min((box.height() - 6 * MM) / max(len(lines), 1), 11 * MM)
        for at, (letters, words) in enumerate(lines):
            place = QRectF(box.x(), box.y() + at * share, box.width(), share)
            _fitted(painter, place, letters, words, 20)
        painter.setFont(Lettering(FIGURES, rtl=False).font(10))
        painter.drawText(
            box, _ALIGN.AlignBottom | _ALIGN.AlignLeft | _ALIGN.AlignAbsolute, self._foot
        )

    def _danger(self, first: NumberCard) -> str:
        words = first.words.get("emergency", "")
        return (
            f"{words}: \u2066{nobreak(self._emergency)}\u2069" if words and self._emergency else ""
        )

    def _strips(self, painter: QPainter) -> None:
        """Strips with nothing but the number, to read when they hang down."""
        high, wide = _STRIP[0] * MM, _STRIP[1] * MM
        count = int(self._whole.width() // wide)
        left, top = (self._whole.width() - count * wide) / 2, self._whole.height() - high
        painter.setPen(QPen(Qt.GlobalColor.black, 0.25 * MM, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(0, top, self._whole.width(), top))
        for at in range(count + 1):
            x = left + at * wide
            painter.drawLine(QLineF(x, top, x, self._whole.height()))
        for at in range(count):
            painter.save()
            painter.translate(QPointF(left + (at + 1) * wide, top))
            painter.rotate(90)
            place = QRectF(3 * MM, 0, high - 12 * MM, wide)
            letters = Lettering(FIGURES, rtl=False)
            _fitted(painter, place, letters, nobreak(self._line.number), 26, bold=True)
            painter.restore()


def _fitted(
    painter: QPainter,
    box: QRectF,
    letters: Lettering,
    text: str,
    pixels: int,
    *,
    bold: bool = False,
) -> None:
    """One line in the middle of a box, made smaller where it would not fit."""
    font = letters.font(pixels, bold=bold)
    metrics = QFontMetricsF(font)
    share = min(1.0, box.width() / max(metrics.horizontalAdvance(text), 1),
                box.height() / metrics.height())  # fmt: skip
    font.setPixelSize(max(int(pixels * share), 6))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(box, _ALIGN.AlignCenter | Qt.TextFlag.TextSingleLine, text)
