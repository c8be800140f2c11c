"""A day of the next seven and an hour of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from reader.kit.filters import Filters
from reader.ui.widgets.time_chooser import TimeChooser
from tests.conftest import NOW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.window_kit import Opened

DAYS = ["Today, Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov", "Sat 28 Nov", "Sun 29 Nov", "Mon 30 Nov",
        "Tue 1 Dec"]  # fmt: skip


class Asked:
    """A chooser, and what it said."""

    def __init__(self, opened: Opened, qtbot: QtBot) -> None:
        self.chooser = TimeChooser(opened.shared)
        qtbot.addWidget(self.chooser)
        self.said: list[datetime | None] = []
        self.chooser.chosen.connect(self.said.append)

    def buttons(self) -> list[QPushButton]:
        return self.chooser.findChildren(QPushButton)

    def press(self, words: str) -> None:
        next(one for one in self.buttons() if one.text() == words).click()

    def on(self) -> list[str]:
        return [one.text() for one in self.buttons() if one.property("on")]


@pytest.fixture
def asked(opened: Opened, qtbot: QtBot) -> Asked:
    return Asked(opened, qtbot)


def test_seven_days_from_today_and_every_hour(asked: Asked) -> None:
    words = [one.text() for one in asked.buttons()]
    assert words == ["Now", *DAYS, *(f"{hour:02}:00" for hour in range(24))]
    assert all(one.accessibleName() == one.text() for one in asked.buttons())


def test_today_until_another_day_is_chosen(asked: Asked) -> None:
    assert asked.on() == ["Today, Wed 25 Nov"]
    asked.press("20:00")
    at = asked.said.pop()
    assert at is not None
    assert (at.date(), at.hour, at.minute) == (NOW.date(), 20, 0)
    # By this computer's clock.
    assert at.tzinfo is not None
    assert at.utcoffset() == datetime(2026, 11, 25, 20).astimezone().utcoffset()


def test_one_day_at_a_time(asked: Asked) -> None:
    for words, days in (("Sat 28 Nov", 3), ("Tue 1 Dec", 6)):
        asked.press(words)
        assert asked.on() == [words]
        assert asked.said == []
        asked.press("08:00")
        at = asked.said.pop()
        assert at is not None
        assert (at.date(), at.hour) == (NOW.date() + timedelta(days=days), 8)


def test_now_is_none(asked: Asked) -> None:
    asked.press("Now")
    assert asked.said == [None]


def test_it_begins_with_what_was_chosen(opened: Opened, qtbot: QtBot) -> None:
    opened.session.filters = Filters(country="GB", at=NOW + timedelta(days=2, hours=3))
    asked = Asked(opened, qtbot)
    assert asked.on() == ["Fri 27 Nov", "18:00"]
    asked.press("09:00")
    at = asked.said.pop()
    assert at is not None
    assert at.day == 27


def test_keys_begin_at_the_first_and_come_to_all(asked: Asked, qtbot: QtBot) -> None:
    asked.chooser.show()
    with qtbot.waitActive(asked.chooser):
        asked.chooser.activateWindow()
    asked.chooser.setFocus()
    seen: list[str] = []
    while (now := QApplication.focusWidget()) is not None and now.accessibleName() not in seen:
        seen.append(now.accessibleName())
        QTest.keyClick(asked.chooser, Qt.Key.Key_Tab)
    # Of the days Tab comes to the one that is chosen; arrows go on from there.
    assert seen == ["Now", DAYS[0], *(f"{hour:02}:00" for hour in range(24))]
