"""One service whole."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from reader.kit.model import Phone
from reader.kit.places import CardsAt, NumberAt, ServiceAt, ServicesAt
from reader.ui.views.service import OneService
from reader.ui.widgets.preview import Preview
from reader.ui.widgets.week import Week
from tests.conftest import NOW
from tests.ui.views.view_kit import find, inner, names, press, said, without_choices

if TYPE_CHECKING:
    from reader.ui.views.view import View
    from tests.ui.views.view_kit import Changed
    from tests.ui.window_kit import Opened

DAY, MAIN, NIGHT = ServiceAt("gb-day-line"), ServiceAt("gb-main-line"), ServiceAt("gb-night-text")
NOT_KNOWN = "Not known. You can ask first."


def test_what_is_not_known_is_quiet_and_what_is_known_is_not(opened: Opened) -> None:
    opened.go(DAY)
    assert find(opened, NOT_KNOWN).property("kind") == "quiet"
    assert find(opened, "When somebody is in danger").property("kind") == "ui"


def test_the_service_and_whom_it_is_for(opened: Opened) -> None:
    opened.go(DAY)
    assert opened.window.view().subject() == "Daylight Line"
    assert "Lantern Trust · Wales and Kent · Women" in said(opened)
    assert "1 Example Street, Cardiff" in said(opened)
    press(opened, "Helplines")
    assert opened.window.navigator.here == ServicesAt()


def test_none_of_this_name(opened: Opened) -> None:
    opened.go(ServiceAt("nowhere"))
    assert "This kit has no such helpline" in said(opened)
    assert inner(opened).paper() is None


def test_the_number_comes_before_the_facts_in_little_room(opened: Opened) -> None:
    def corners() -> tuple[QPoint, QPoint]:
        number = find(opened, "020\u00a07946\u00a00001")
        facts = find(opened, "What happens when you call")
        return number.mapTo(opened.window, QPoint()), facts.mapTo(opened.window, QPoint())

    opened.go(DAY)
    number, facts = corners()
    assert facts.x() < number.x()
    opened.window.resize(640, 480)
    opened.settle()
    number, facts = corners()
    assert number.y() < facts.y()
    assert abs(number.x() - facts.x()) < 30


def test_a_pair_leads_there_and_back(changed: Changed) -> None:
    opened = changed(
        {"gb-main-line": {"pairs": ("gb-day-line",)}, "gb-day-line": {"pairs": ("gb-main-line",)}}
    )
    opened.go(MAIN)
    press(opened, "Belongs with it: Daylight Line")
    assert opened.window.navigator.here == DAY
    assert "Belongs with it: Anyone" in said(opened)
    press(opened, "Belongs with it: National Lantern Line")
    assert opened.window.navigator.here == MAIN


def test_no_pair_that_is_doubtful(changed: Changed) -> None:
    opened = changed({"gb-day-line": {"pairs": ("gb-doubtful", "none")}})
    opened.go(DAY)
    assert not [name for name in names(opened) if name.startswith("Belongs")]


@pytest.mark.usefixtures("_empty_clipboard")
def test_copy(opened: Opened) -> None:
    opened.go(DAY)
    told: list[str] = []
    opened.window.view().told.connect(told.append)
    press(opened, "Copy")
    assert QGuiApplication.clipboard().text() == "020 7946 0001"
    assert told == ["Copied. It is cleared in a minute."]


@pytest.mark.usefixtures("_empty_clipboard")
def test_from_another_country_it_is_the_number_to_dial_there(opened: Opened) -> None:
    opened.session.live_in("FR")
    opened.go(DAY)
    assert find(opened, "+44\u00a020\u00a07946\u00a00001").property("kind") == "number"
    press(opened, "Copy")
    assert QGuiApplication.clipboard().text() == "+44 20 7946 0001"


def test_the_acts_lead_on(opened: Opened) -> None:
    opened.go(DAY)
    press(opened, "Show big")
    assert opened.window.navigator.here == NumberAt("gb-day-line")
    opened.go(DAY)
    press(opened, "Make cards")
    assert opened.window.navigator.here == CardsAt("gb-day-line")


def test_a_slip_and_the_page_on_paper(opened: Opened) -> None:
    opened.go(DAY)
    papers: list[object] = []
    opened.window.view().printing.connect(papers.append)
    press(opened, "Wrong? A slip to send in")
    assert isinstance(opened.window.panel, Preview)
    assert len(papers) == 1
    opened.window.close_panel()
    press(opened, "Print")
    assert isinstance(opened.window.panel, Preview)
    assert inner(opened).paper() is not None


def test_a_public_screen_has_no_paper_and_no_cards(opened: Opened) -> None:
    without_choices(opened).go(DAY)
    shown = names(opened)
    assert "Copy" in shown
    for act in ("Print", "Make cards", "Wrong? A slip to send in"):
        assert act not in shown


def week(view: View) -> Week:
    found = view.findChild(Week)
    assert found is not None
    return found


def test_hours_by_one_clock(opened: Opened) -> None:
    opened.go(DAY)
    heard = week(inner(opened)).accessibleDescription()
    assert heard.startswith("Wednesday: 09:00–17:00. Thursday: 09:00–17:00. ")
    assert "Saturday: closed" in heard
    assert "Open now until 17:00" in said(opened)
    assert any(words.endswith("Times of London.") for words in said(opened))


def test_hours_there_and_here_where_the_clock_is_another(opened: Opened) -> None:
    opened.session.clock = lambda: NOW.astimezone(ZoneInfo("Asia/Tokyo"))
    opened.go(DAY)
    heard = week(inner(opened)).accessibleDescription()
    assert heard.startswith("Wednesday: 09:00–17:00 there, 18:00–02:00 here. ")
    assert "Saturday: closed." in heard
    assert "Open now until 17:00 there, 02:00 here" in said(opened)


def test_hours_round_the_clock_need_no_week(opened: Opened) -> None:
    opened.go(NIGHT)
    assert inner(opened).findChild(Week) is None
    assert "Open now, day and night, by hours of January 2025" in said(opened)


@pytest.mark.parametrize(("day", "behind"), [(30, True), (31, False)])
def test_a_clock_behind_the_kit_is_said(opened: Opened, day: int, *, behind: bool) -> None:
    # The kit was read on 1 November; the day before is still that day elsewhere.
    opened.session.clock = lambda: datetime(2026, 10, day, 12, tzinfo=UTC)
    opened.go(DAY)
    notes = [words for words in said(opened) if words.startswith("This computer’s clock says")]
    assert [words[:42] for words in notes] == (
        ["This computer’s clock says 30 October 2026"] if behind else []
    )


def test_a_text_number_says_that_it_is_one(opened: Opened) -> None:
    opened.go(NIGHT)
    assert "Send a text message to this number." in said(opened)
    assert "Text OWL to this number." in said(opened)
    opened.go(MAIN)
    assert "Send a text message to this number." not in said(opened)


def test_every_number_says_what_is_its_own(changed: Changed) -> None:
    opened = changed(
        {
            "gb-main-line": {
                "phones": (
                    Phone("0808 157 0123", None, extension="2"),
                    Phone("020 7946 0958", None, languages=("ro", "vi"), note="In the daytime."),
                    Phone("85999", None, kind="text"),
                )
            }
        }
    )
    opened.go(MAIN)
    words = said(opened)
    assert words.count("Then 2.") == 1
    assert "In Romanian, Vietnamese" in words
    assert "In the daytime." in words
    # Its kind stands beside the number, once.
    assert "Text message" in words
    assert "Send a text message to this number." not in words


def test_without_a_number_there_is_nothing_to_show_big(opened: Opened) -> None:
    opened.go(ServiceAt("ie-harbour"))
    assert "No phone number" in said(opened)
    assert "example.org/harbour" in said(opened)
    assert {"Show big", "Copy"}.isdisjoint(names(opened))
    assert isinstance(inner(opened), OneService)
