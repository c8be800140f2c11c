"""Languages to point to, on one sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from reader.ui import faces
from reader.ui.printing.cards import FIGURES, Lettering
from reader.ui.printing.pages import MM, NAME, whole
from reader.ui.words import date_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from reader.kit.model import Spoken
    from reader.ui.shared import Shared

_COLUMNS, _MARGIN, _HEAD, _FOOT = 6, 12.0, 14.0, 8.0


class LanguageCard(NamedTuple):
    """All languages of the kit, on whatever paper."""

    shared: Shared

    def on(self, size: str) -> LanguageSheet:
        """Its one sheet on a size of `pages.SIZES`."""
        return LanguageSheet(self.shared, size)


class LanguageSheet:
    """A grid that fills the sheet. Main thread only."""

    title = NAME
    count = 1

    def __init__(self, shared: Shared, size: str) -> None:
        self._spoken = shared.pack.spoken()
        self._inside = QRectF(0, 0, *whole(size).toTuple()).adjusted(
            _MARGIN * MM, _MARGIN * MM, -_MARGIN * MM, -_MARGIN * MM
        )
        tr = QCoreApplication.translate
        self._head = tr("paper", "Point to your language")
        day = date_words(shared.pack.info().reviewed, shared.session.language)
        self._foot = tr("paper", "As of {0}. {1} languages.").format(day, len(self._spoken))

    def paint(self, painter: QPainter, at: int) -> None:
        """Paint the sheet, in pixels of 96 to the inch."""
        del at
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(QPen(Qt.GlobalColor.black, 0.2 * MM))
        words = Lettering(FIGURES, rtl=False)
        painter.setFont(words.font(20, bold=True))
        painter.drawText(self._inside, Qt.AlignmentFlag.AlignTop, self._head)
        painter.setFont(words.font(11))
        painter.drawText(self._inside, Qt.AlignmentFlag.AlignBottom, self._foot)
        room = self._inside.adjusted(0, _HEAD * MM, 0, -_FOOT * MM)
        rows = -(-len(self._spoken) // _COLUMNS)
        width, height = room.width() / _COLUMNS, room.height() / rows
        for place, one in enumerate(self._spoken):
            down, along = divmod(place, _COLUMNS)
            box = QRectF(room.x() + along * width, room.y() + down * height, width, height)
            self._name(painter, box.adjusted(2, 2, -2, -2), one)
        painter.restore()

    @staticmethod
    def _name(painter: QPainter, box: QRectF, one: Spoken) -> None:
        painter.drawRoundedRect(box, 4, 4)
        font = Lettering(faces.for_language(one.code), one.rtl).font(19, bold=True)
        wide = QFontMetricsF(font).horizontalAdvance(one.own)
        if wide > box.width() - 8:
            font.setPixelSize(int(19 * (box.width() - 8) / wide))
        painter.setFont(font)
        centre, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(0, 2, 0, -box.height() * 0.36), centre | middle, one.own)
        painter.setFont(Lettering(FIGURES, rtl=False).font(11))
        painter.drawText(box.adjusted(0, box.height() * 0.6, 0, -2), centre | middle, one.name)
