"""The chart of a figure: bars from zero, sizes written at their ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QImage, QPainter

if TYPE_CHECKING:
    from reader.kit.blocks import Figure
    from reader.ui.theme import Theme

BAR, GAP = 28, 8


def chart(figure: Figure, theme: Theme, width: int, *, text: int = 16) -> QImage:
    """A picture of the bars, `width` pixels wide; `text` is the size of words at 100 %."""
    label, value = QFont(QGuiApplication.font()), QFont(QGuiApplication.font())
    label.setPixelSize(theme.px(text))
    value.setPixelSize(theme.px(text + 1))
    value.setBold(True)
    unit = text / 16
    bar, gap = theme.px(BAR * unit), theme.px(GAP * unit)
    named = min(_widest([b.label for b in figure.bars], label), width * 0.4) + theme.px(16)
    sized = _widest([b.text for b in figure.bars], value) + theme.px(12)
    longest = max((b.value for b in figure.bars), default=0) or 1
    room = max(width - named - sized, 1)
    lines = [_lines(b.label, label, named - theme.px(12)) for b in figure.bars]
    heights = [max(bar, QFontMetricsF(label).height() * n) for n in lines]
    image = _blank(QSize(width, round(sum(heights) + gap * max(len(heights) - 1, 0))))
    right = QGuiApplication.isRightToLeft()
    with QPainter(image) as painter:
        top = 0.0
        for b, height in zip(figure.bars, heights, strict=True):
            length = max(room * b.value / longest, 1)
            boxes = (
                QRectF(0, top, named - theme.px(12), height),
                QRectF(named, top + (height - bar) / 2, length, bar),
                QRectF(named + length + theme.px(10), top, sized, height),
            )
            name, body, size = (_turned(box, width) if right else box for box in boxes)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.setPen(theme.colour("text"))
            painter.setFont(label)
            painter.drawText(name, int(flags.value) | Qt.TextFlag.TextWordWrap.value, b.label)
            painter.fillRect(body, theme.colour("chart-1"))
            painter.setFont(value)
            painter.drawText(size, int(flags.value), b.text)
            top += height + gap
    return image


def _lines(text: str, font: QFont, width: float) -> int:
    metrics = QFontMetricsF(font)
    box = metrics.boundingRect(QRectF(0, 0, width, 10000), Qt.TextFlag.TextWordWrap.value, text)
    return max(round(box.height() / metrics.height()), 1)


def _widest(texts: list[str], font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(text) for text in texts), default=0)


def _turned(box: QRectF, width: int) -> QRectF:
    return QRectF(width - box.x() - box.width(), box.y(), box.width(), box.height())


def _blank(size: QSize) -> QImage:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image
