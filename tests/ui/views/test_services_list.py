"""The directory's list: its order, how it is made, its tools, and where it has nothing to show."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from reader.kit.filters import Filters
from reader.kit.places import (
    CardsAt,
    CheckingAt,
    LanguagesAt,
    NumberAt,
    PhrasesAt,
    ServiceAt,
    ServicesAt,
)
from reader.ui.printing.sheets import Paper
from reader.ui.views.services import AT_ONCE, BATCH
from reader.ui.widgets.preview import Preview
from reader.ui.widgets.service_card import ServiceCard
from tests.ui.views.view_kit import (
    activate,
    button,
    buttons,
    inner,
    names,
    press,
    said,
    until,
    without_choices,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.authoring.content import Content
    from reader.kit.places import Place
    from tests.ui.views.view_kit import Changed
    from tests.ui.window_kit import Opened

MAIN, DAY, NIGHT = "National Lantern Line", "Daylight Line", "Night Owls by text"
TOOLS = {
    "Point to your language": LanguagesAt(),
    "Phrases to show": PhrasesAt(),
    "Make cards": CardsAt(),
    "Check the numbers": CheckingAt(),
}


def cards(opened: Opened) -> list[str]:
    """Names on the cards, from above downwards."""
    found = [one for one in inner(opened).findChildren(ServiceCard) if one.isVisible()]
    found.sort(key=lambda one: one.mapTo(opened.window, QPoint()).y())
    return [one.accessibleName() for one in found]


def many(content: Content) -> None:
    one = next(s for s in content.services if s.id == "gb-day-line")
    more = [one._replace(id=f"gb-{at:03}", name=f"Line {at}") for at in range(30)]
    content.services = [*content.services, *more]


def test_the_main_line_first_then_what_is_open(opened: Opened) -> None:
    opened.go(ServicesAt())
    assert cards(opened) == [MAIN, DAY, NIGHT]
    assert "2 open now by this computer’s clock, 1 others after them" in said(opened)
    opened.session.filters = Filters(country="GB", at=datetime(2026, 11, 25, 20, tzinfo=UTC))
    opened.go(ServicesAt())
    assert cards(opened) == [MAIN, NIGHT, DAY]
    assert "1 open then, 2 others after them" in said(opened)


def test_the_main_line_stays_also_where_it_is_closed(changed: Changed) -> None:
    opened = changed({"gb-main-line": {"schedule": "Mo 03:00-04:00", "schedule_note": ""}})
    opened.go(ServicesAt(Filters(country="GB", open_now=True)))
    assert cards(opened) == [MAIN, DAY, NIGHT]


def test_cards_are_made_as_they_are_scrolled_to(
    remade: Callable[[Callable[[Content], object]], Opened],
) -> None:
    opened = remade(many)
    opened.window.go(ServicesAt())
    opened.shared.ask.drain()
    until(opened, lambda: bool(inner(opened).findChildren(ServiceCard)))
    assert len(inner(opened).findChildren(ServiceCard)) == AT_ONCE
    for least in (BATCH, 2 * BATCH, 3 * BATCH, 4 * BATCH, 33):
        until(opened, lambda least=least: len(cards(opened)) == least)
        opened.settle()
        bar = inner(opened).scroller.verticalScrollBar()
        bar.setValue(bar.maximum() // 8)
        opened.settle()
        assert len(cards(opened)) == least
        bar.setValue(bar.maximum())
    assert cards(opened)[0] == MAIN
    assert len(set(cards(opened))) == 33


def test_the_tools_of_a_worker(opened: Opened) -> None:
    opened.go(ServicesAt())
    assert {"Print this list", *TOOLS} <= set(names(opened))
    without_choices(opened).go(ServicesAt())
    assert set(names(opened)) & {"Print this list", *TOOLS} == {"Point to your language"}


def test_a_kit_without_phrases_offers_none(
    remade: Callable[[Callable[[Content], object]], Opened],
) -> None:
    opened = remade(lambda content: setattr(content, "wordings", []))
    opened.go(ServicesAt())
    assert set(names(opened)) & set(TOOLS) == {"Point to your language", "Check the numbers"}
    opened.go(ServiceAt("gb-day-line"))
    assert {"Copy", "Print"} <= set(names(opened))
    assert "Make cards" not in names(opened)


@pytest.mark.parametrize(("name", "place"), TOOLS.items())
def test_each_tool_leads_on(opened: Opened, name: str, place: Place) -> None:
    opened.go(ServicesAt())
    press(opened, name)
    assert opened.window.navigator.here == place


def test_the_list_on_paper_is_what_the_filters_leave(opened: Opened) -> None:
    opened.go(ServicesAt(Filters(country="GB", free=True)))
    paper = inner(opened).paper()
    assert isinstance(paper, Paper)
    words = paper.document.toPlainText()
    assert words.index("999") < words.index(MAIN) < words.index(NIGHT)
    assert DAY not in words
    assert "free to call" in words
    press(opened, "Print this list")
    assert isinstance(opened.window.panel, Preview)


@pytest.mark.parametrize(("day", "behind"), [(30, True), (31, False)])
def test_a_clock_behind_the_kit_is_said(opened: Opened, day: int, *, behind: bool) -> None:
    opened.session.clock = lambda: datetime(2026, 10, day, 12, tzinfo=UTC)
    opened.go(ServicesAt())
    notes = [words for words in said(opened) if words.startswith("This computer’s clock says")]
    assert bool(notes) == behind
    assert all("30 October 2026" in words for words in notes)


@pytest.mark.parametrize(("day", "due"), [(1, False), (2, True)])
def test_a_kit_that_is_due_for_review_says_so(opened: Opened, day: int, *, due: bool) -> None:
    opened.session.clock = lambda: datetime(2027, 5, day, 12, tzinfo=UTC)
    for place in (ServicesAt(), ServiceAt("gb-day-line")):
        opened.go(place)
        words = [one for one in said(opened) if "due for review on 1 May 2027" in one]
        assert len(words) == due


class TestNoLines:
    """A country without a line that we are sure of."""

    def test_the_ways_round(self, changed: Changed) -> None:
        opened = changed({"gb-main-line": {"from_abroad": True}})
        opened.session.live_in("VN")
        opened.go(ServicesAt())
        words = said(opened)
        assert "We know no line in Vietnam that we are sure of. These are the ways round." in words
        assert {"Danger now, in Vietnam", "113", "A passport from elsewhere?"} <= set(words)
        # It answers in Vietnamese, which people there speak.
        assert "National Lantern Line, United Kingdom" in words
        press(opened, "Show big")
        assert opened.window.navigator.here == NumberAt()

    def test_the_language_that_was_asked_for_counts(self, changed: Changed) -> None:
        opened = changed({"gb-main-line": {"from_abroad": True}, "fr-ligne": {"from_abroad": True}})
        opened.session.live_in("VN")
        opened.go(ServicesAt(Filters(country="VN", language="fr")))
        words = said(opened)
        assert "Ligne Claire, France" in words
        assert "National Lantern Line, United Kingdom" not in words

    def test_next_door(self, changed: Changed) -> None:
        low = opened_low(changed)
        assert "Nearby" in said(low)
        press(low, "United Kingdom (3)")
        assert low.session.country == "GB"
        assert cards(low) == [MAIN, DAY, NIGHT]

    def test_lines_of_the_region_follow_as_cards(self, changed: Changed) -> None:
        opened = opened_low(changed)
        assert "These lines work across countries:" in said(opened)
        assert cards(opened) == ["Line for all of Europe"]
        paper = inner(opened).paper()
        assert isinstance(paper, Paper)
        assert "Line for all of Europe" in paper.document.toPlainText()


def opened_low(changed: Changed) -> Opened:
    """In Ireland, of whose one line nobody is sure."""
    opened = changed({})
    doubtful = opened.shared.pack.service("gb-doubtful")
    assert doubtful is not None
    opened = changed({"ie-harbour": {"assurance": doubtful.assurance}})
    opened.session.live_in("IE")
    opened.go(ServicesAt())
    return opened


def test_keys_stay_on_the_tick(opened: Opened) -> None:
    opened.go(ServicesAt())
    activate(opened)
    tick = inner(opened).findChild(QCheckBox, "free")
    assert tick is not None
    tick.setFocus()
    for on in (True, False):
        QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_Space)
        opened.settle()
        assert opened.session.filters.free == on
        now = QApplication.focusWidget()
        assert now is not None
        assert (now.objectName(), now.isVisible()) == ("free", True)


def test_a_filter_goes_with_its_button(opened: Opened) -> None:
    opened.go(ServicesAt(Filters(country="GB", free=True)))
    button(opened, "Clear filters").click()
    opened.settle()
    assert opened.session.filters == Filters(country="GB")
    assert "Clear filters" not in [one.text() for one in buttons(opened)]
