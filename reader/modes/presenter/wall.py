"""What the group sees. It takes a Slide, a type that has no notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from reader.ui.bars import chart

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.kit.slides import Slide
    from reader.ui.theme import Theme

# Sizes at 1080 lines: title, text, least.
TITLE, TEXT, LEAST = 80, 56, 28


class Wall(QWidget):
    """Paints one slide at any size; black where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._slide: Slide | None = None

    def show_slide(self, slide: Slide | None) -> None:
        """Show a slide, or black."""
        self._slide = slide
        if slide is not None:
            self.setAccessibleName(slide.title)
            figure = slide.figure.description if slide.figure else ""
            self.setAccessibleDescription(" ".join((*slide.lines, figure)).strip())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Text in one colour alone: quiet grey is lost on a projector."""
        with QPainter(self) as painter:
            if self._slide is None:
                painter.fillRect(self.rect(), Qt.GlobalColor.black)
                return
            painter.fillRect(self.rect(), self._theme.colour("page"))
            painter.setPen(self._theme.colour("text"))
            unit = min(self.height() / 1080, self.width() / 1440)
            box = QRectF(self.rect()).adjusted(120 * unit, 90 * unit, -120 * unit, -90 * unit)
            if self._slide.kind == "title":
                self._title(painter, box, unit)
            else:
                self._points(painter, box, unit)

    def _title(self, painter: QPainter, box: QRectF, unit: float) -> None:
        assert self._slide is not None  # noqa: S101 - paintEvent asked
        half = QRectF(box.x(), box.y() + box.height() * 0.25, box.width(), box.height() * 0.3)
        used = self._text(painter, half, self._slide.title, TITLE * 1.2 * unit, bold=True)
        under = QRectF(box.x(), half.y() + used + 40 * unit, box.width(), box.height() * 0.4)
        self._text(painter, under, "\n".join(self._slide.lines), TEXT * 0.8 * unit)

    def _points(self, painter: QPainter, box: QRectF, unit: float) -> None:
        assert self._slide is not None  # noqa: S101 - paintEvent asked
        slide = self._slide
        top = QRectF(box.x(), box.y(), box.width(), box.height() * 0.3)
        used = self._text(painter, top, slide.title, TITLE * unit * 0.8, bold=True)
        rest = box.adjusted(0, used + 60 * unit, 0, 0)
        if slide.figure is not None:
            self._text(painter, rest, slide.figure.unit, LEAST * 1.1 * unit)
            image = chart(
                slide.figure,
                self._theme,
                round(rest.width()),
                text=round(44 * unit / self._theme.scale),
            )
            painter.drawImage(rest.topLeft() + QRectF(0, 70 * unit, 0, 0).topLeft(), image)
            return
        size = self._fitting(slide.lines, rest, TEXT * unit, LEAST * unit)
        y = rest.y()
        for line in slide.lines:
            mark = QRectF(rest.x(), y + size * 0.35, size * 0.3, size * 0.3)
            painter.setBrush(self._theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(mark)
            painter.setPen(self._theme.colour("text"))
            room = QRectF(rest.x() + size, y, rest.width() - size, rest.bottom() - y)
            y += self._text(painter, room, line, size) + size * 0.6

    def _fitting(self, lines: tuple[str, ...], box: QRectF, size: float, least: float) -> float:
        while size > least:
            metrics = QFontMetricsF(self._font(size))
            flags = Qt.TextFlag.TextWordWrap.value
            room = QRectF(0, 0, box.width() - size, 100000)
            tall = sum(metrics.boundingRect(room, flags, t).height() + size * 0.6 for t in lines)
            if tall <= box.height():
                break
            size *= 0.92
        return size

    def _font(self, size: float, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(round(size), 8))
        font.setBold(bold)
        return font

    def _text(
        self, painter: QPainter, box: QRectF, text: str, size: float, *, bold: bool = False
    ) -> float:
        """Draw wrapped words; their height in pixels."""
        painter.setFont(self._font(size, bold=bold))
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeading.value
        painter.drawText(box, flags, text)
        return painter.boundingRect(box, flags, text).height()
