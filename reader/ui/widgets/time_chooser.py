"""A day of the next seven and an hour of it."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from reader.ui.widgets.parts import button, column, group, label, row, turn

if TYPE_CHECKING:
    from datetime import date

    from reader.ui.shared import Shared

_tr = QCoreApplication.translate


class TimeChooser(QWidget):
    """Emits `chosen` with an aware time by this computer's clock, or None for now."""

    chosen = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        session = shared.session
        now = session.clock()
        at = session.filters.at or now
        self._day = at.date()
        today = now.date()
        self._days = [
            self._chip(shared, self._named(today, by, session.language), today + timedelta(days=by))
            for by in range(7)
        ]
        hours = []
        for hour in range(24):
            chosen = session.filters.at is not None and hour == at.hour
            made = button(shared, f"{hour:02}:00", "chip", on=chosen)
            made.clicked.connect(lambda _on=False, hour=hour: self._take(hour))
            hours.append(made)
        now_ = button(shared, self.tr("Now"), "", "clock")
        now_.clicked.connect(lambda: self.chosen.emit(None))
        self.setLayout(
            column(
                row(label(self.tr("Open at another time"), "h3", wrap=False), -1, now_),
                label(self.tr("Day"), "label"),
                _grid(self._days, 4),
                label(self.tr("Time, by this computer’s clock"), "label"),
                _grid(hours, 6),
                gap=6,
                margins=(8, 4, 8, 8),
            )
        )
        # The first of all: Tab leaves out what is before a proxy.
        self.setFocusProxy(now_)

    @staticmethod
    def _named(today: date, by: int, lang: str) -> str:
        day = today + timedelta(days=by)
        words = QLocale(lang).toString(QDate(day.year, day.month, day.day), "ddd d MMM")
        return _tr("time", "Today, {0}").format(words) if by == 0 else words

    def _chip(self, shared: Shared, words: str, day: date) -> QPushButton:
        made = button(shared, words, "chip", on=day == self._day)
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setChecked(day == self._day)
        made.toggled.connect(lambda on: turn(made, on=on))
        made.clicked.connect(lambda: setattr(self, "_day", day))
        return made

    def _take(self, hour: int) -> None:
        # The system's own rules: summer time may begin between now and that day.
        self.chosen.emit(datetime.combine(self._day, time(hour)).astimezone())


def _grid(chips: list[QPushButton], columns: int) -> QWidget:
    box = QGridLayout()
    box.setContentsMargins(5, 5, 5, 5)
    box.setSpacing(8)
    for at, chip in enumerate(chips):
        box.addWidget(chip, at // columns, at % columns)
    return group(box)
