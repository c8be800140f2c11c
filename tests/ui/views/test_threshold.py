from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from reader.kit.places import AboutAt, Home, PageAt, Threshold, written
from reader.safety import leave

if TYPE_CHECKING:
    from tests.ui.window_kit import Opened


@pytest.fixture
def first(opened: Opened) -> Opened:
    opened.window.navigator.forget(Threshold("first"))
    opened.settle()
    return opened


def pressed(opened: Opened, name: str) -> None:
    buttons = opened.window.findChildren(QPushButton)
    found = [b for b in buttons if b.accessibleName() == name and b.isVisible()]
    assert len(found) == 1, name
    found[0].click()
    opened.settle()


def words(opened: Opened) -> str:
    labels = opened.window.view().findChildren(QLabel)
    return " ".join(one.text() for one in labels if one.isVisible())


def test_the_first_card_has_the_way_out_the_numbers_and_no_rooms(first: Opened) -> None:
    parts = first.window.furniture
    assert parts.exit.isVisible()
    assert parts._strip.isVisible()
    assert parts._rail is None or not parts._rail.isVisible()
    assert not parts.search.isVisible()
    for word in ("Shift", "F9", "camera", "phone bill", "paper"):
        assert word in words(first)


def test_it_is_passed_once(first: Opened) -> None:
    pressed(first, "Skip")
    assert first.window.navigator.here == Home()
    assert not first.window.navigator.can_move(-1)
    assert first.window.furniture._rail.isVisible()


def test_escape_and_every_other_way_pass_it(first: Opened) -> None:
    first.window.close_layer()
    assert first.window.navigator.here == Home()
    first.window.navigator.forget(Threshold("first"))
    first.window.go(PageAt("article"))
    assert first.window.navigator.here == PageAt("article")
    first.window.navigator.forget(Threshold("first"))
    first.window.begin_search()
    assert first.window.navigator.here == Home()
    assert first.window.furniture.search.isVisible()


def test_the_next_enter_does_not_leave(first: Opened) -> None:
    focused = first.window.focusWidget()
    assert focused is not None
    assert focused is not first.window.furniture.exit
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert first.left == 0


def test_no_link_and_no_policy_leads_to_a_card() -> None:
    from reader.kit.places import ROOMS, read, room

    for card in ("first", "tried"):
        place = Threshold(card)
        assert room(place) not in ROOMS
        assert read(written(place)) is None


class TestPractice:
    @pytest.fixture(autouse=True)
    def _real(self, ends: list[str], opened: Opened) -> None:
        from reader.safety import windows

        self.ends, self.opened = ends, opened
        leave.register(leave.Step.HIDE, windows.hide_all)
        opened.go(AboutAt("practice"))

    def test_it_hides_and_comes_back_with_nothing_on_it(self) -> None:
        pressed(self.opened, "Begin practice")
        seen: list[bool] = []
        self.opened.session.rehearsal.tried.connect(
            lambda: seen.append(self.opened.window.isVisible())
        )
        leave.leave()
        assert self.ends == []
        assert self.opened.window.isVisible()
        assert self.opened.window.navigator.here == Threshold("tried")
        parts = self.opened.window.furniture
        assert parts.exit.isVisible()
        for part in (parts._rail, parts._strip, parts.search, parts.tool("size")):
            assert not part.isVisible()
        assert "traffick" not in words(self.opened).casefold()

    def test_the_second_gesture_is_in_earnest(self) -> None:
        pressed(self.opened, "Begin practice")
        leave.leave()
        leave.leave()
        assert self.ends == ["end"]
        assert not self.opened.window.isVisible()

    def test_it_is_over_after_a_while(self) -> None:
        pressed(self.opened, "Begin practice")
        assert "Practice is on" in words(self.opened)
        self.opened.session.rehearsal._clock.timeout.emit()
        assert "Practice is on" not in words(self.opened)
        leave.leave()
        assert self.ends == ["end"]

    def test_once_more(self) -> None:
        pressed(self.opened, "Begin practice")
        leave.leave()
        pressed(self.opened, "Once more")
        assert self.opened.window.navigator.here == AboutAt("practice")
        leave.leave()
        assert self.ends == []
        pressed(self.opened, "Go back")
        assert not self.opened.session.rehearsal.running

    def test_a_new_look_meanwhile_changes_nothing(self) -> None:
        pressed(self.opened, "Begin practice")
        self.opened.session.look_as(look="dark")
        self.opened.settle()
        leave.leave()
        assert self.ends == []
        assert self.opened.window.navigator.here == Threshold("tried")


def test_the_clock_ends_practice(opened: Opened, ends: list[str]) -> None:
    from reader.safety.rehearsal import LASTS, Rehearsal

    rehearsal = Rehearsal(opened.window, second=1)
    rehearsal.begin()
    opened.app.processEvents()
    QTest.qWait(LASTS + 60)
    assert not rehearsal.running
    leave.leave()
    assert ends == ["end"]
