"""The hours of a week as bars, and written out beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from reader.ui.words import day_name, short_day, span_words

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from PySide6.QtGui import QPaintEvent

    from reader.kit.week import Day
    from reader.ui.theme import Theme


class Week(QWidget):
    """Seven days, today first and bold, with an upright line for now. Heard as sentences.

    Hours are there, and here too where this computer's clock shows another time.
    """

    def __init__(self, theme: Theme, days: tuple[Day, ...], now: datetime, lang: str) -> None:
        super().__init__()
        self._theme, self._days, self._lang = theme, days, lang
        zone = next((a.tzinfo for day in days for a, _ in day.spans), None)
        self._now = now.astimezone(zone) if zone else None
        other = self._now is not None and self._now.utcoffset() != now.utcoffset()
        self._here = now.tzinfo if other else None
        self._row = theme.px(26)
        self.setFixedHeight(self._row * (len(days) + other) + 4)
        self.setAccessibleName(self.tr("Hours this week"))
        self.setAccessibleDescription(". ".join(self._heard(day) for day in days))

    def _heard(self, day: Day) -> str:
        words = f"{day_name(day.date, self._lang)}: {self._hours(day)}"
        if self._here is not None and day.spans:
            words = self.tr("{0} there, {1} here").format(words, self._hours(day, self._here))
        return words

    def _hours(self, day: Day, zone: tzinfo | None = None) -> str:
        if not day.spans:
            return self.tr("closed")
        return ", ".join(span_words(a.astimezone(zone), b.astimezone(zone)) if zone else span_words(a, b)
                         for a, b in day.spans)  # fmt: skip

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Name, bar from 0 to 24, hours in figures."""
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(15))
        metrics = QFontMetricsF(font)
        named = max(metrics.horizontalAdvance(self._name(d)) for d in self._days) + 16
        columns = [[self._hours(day) for day in self._days]]
        if self._here is not None:
            columns.append([self._hours(day, self._here) for day in self._days])
        widths = [max(map(metrics.horizontalAdvance, column)) * 1.08 + 16 for column in columns]
        bar = max(self.width() - named - sum(widths) - 4, 40)
        with QPainter(self) as painter:
            painter.setFont(font)
            painter.setPen(self._theme.colour("text-quiet"))
            top = 0
            if self._here is not None:
                line = self._line(0, metrics)
                left = named + bar + 12
                painter.drawText(round(left), line, self.tr("There"))
                painter.drawText(round(left + widths[0]), line, self.tr("Here"))
                top = self._row
            for at, day in enumerate(self._days):
                font.setBold(at == 0)
                painter.setFont(font)
                painter.setPen(self._theme.colour("text"))
                y, left = top + at * self._row, named + bar + 12
                line = self._line(y, metrics)
                painter.drawText(0, line, self._name(day))
                self._bar(painter, QRectF(named, y + 5, bar, self._row - 9), day, first=at == 0)
                for column, width in zip(columns, widths, strict=True):
                    painter.drawText(round(left), line, column[at])
                    left += width

    def _name(self, day: Day) -> str:
        return (
            day_name(day.date, self._lang)
            if self._here is None
            else short_day(day.date, self._lang)
        )

    def _line(self, top: int, metrics: QFontMetricsF) -> int:
        return round(top + (self._row + metrics.capHeight()) / 2)

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
