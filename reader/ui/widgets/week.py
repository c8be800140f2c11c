"""The hours of a week as bars, and written out beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from reader.ui.words import day_name

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

    from reader.kit.week import Day
    from reader.ui.theme import Theme


class Week(QWidget):
    """Seven days, today first and bold, with an upright line for now. Heard as sentences."""

    def __init__(self, theme: Theme, days: tuple[Day, ...], now: datetime, lang: str) -> None:
        super().__init__()
        self._theme, self._days, self._lang = theme, days, lang
        zone = next((a.tzinfo for day in days for a, _ in day.spans), None)
        self._now = now.astimezone(zone) if zone else None
        self._row = theme.px(26)
        self.setFixedHeight(self._row * len(days) + 4)
        self.setAccessibleName(self.tr("Hours this week"))
        lines = [f"{day_name(day.date, lang)}: {self._hours(day)}" for day in days]
        self.setAccessibleDescription(". ".join(lines))

    def _hours(self, day: Day) -> str:
        if not day.spans:
            return self.tr("closed")
        return ", ".join(_span(begin, end) for begin, end in day.spans)

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Name, bar from 0 to 24, hours in figures."""
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(15))
        metrics = QFontMetricsF(font)
        named = (
            max(metrics.horizontalAdvance(day_name(d.date, self._lang)) for d in self._days) + 16
        )
        hours = max(metrics.horizontalAdvance(self._hours(d)) for d in self._days) * 1.08 + 12
        bar = max(self.width() - named - hours - 8, 40)
        with QPainter(self) as painter:
            for at, day in enumerate(self._days):
                font.setBold(at == 0)
                painter.setFont(font)
                painter.setPen(self._theme.colour("text"))
                top = at * self._row
                line = round(top + (self._row + metrics.capHeight()) / 2)
                painter.drawText(0, line, day_name(day.date, self._lang))
                self._bar(painter, QRectF(named, top + 5, bar, self._row - 9), day, first=at == 0)
                painter.drawText(round(named + bar + 12), line, self._hours(day))

    def _bar(self, painter: QPainter, ground: QRectF, day: Day, *, first: bool) -> None:
        painter.fillRect(ground, self._theme.colour("sunken"))
        hour = ground.width() / 24
        for begin, end in day.spans:
            left, right = _hour(begin), _hour(end) or 24.0
            box = QRectF(
                ground.x() + hour * left, ground.y(), hour * (right - left), ground.height()
            )
            painter.fillRect(box, self._theme.colour("chart-1"))
        if first and self._now is not None:
            line = QRectF(ground.x() + hour * _hour(self._now) - 1, ground.y() - 4, 3, self._row)
            painter.fillRect(line, self._theme.colour("text"))


def _hour(at: datetime) -> float:
    return at.hour + at.minute / 60


def _span(begin: datetime, end: datetime) -> str:
    last = "24:00" if (end.hour, end.minute) == (0, 0) else end.strftime("%H:%M")
    return f"{begin.strftime('%H:%M')}–{last}"
