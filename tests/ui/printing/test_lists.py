"""Helplines on paper: what was asked, danger first, hours in words, and nothing of whoever asked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.kit.filters import Filters
from reader.kit.model import Phone
from reader.kit.places import ServiceAt, ServicesAt
from reader.ui.printing import lists
from reader.ui.printing.lists import (
    asked_words,
    call_sheet,
    list_paper,
    service_paper,
    slip_paper,
)
from reader.ui.printing.pages import SIZES, pdf
from tests.ui.printing.rendered import needs, text_of, words

if TYPE_CHECKING:
    from reader.kit.model import Service
    from reader.ui.printing.sheets import Paper
    from tests.ui.window_kit import Opened


def said(paper: Paper) -> str:
    """The text of a paper, as who copies it has it."""
    text = paper.document.toPlainText().replace("\u00a0", " ")
    return text.replace("\u2066", "").replace("\u2069", "")


def service(opened: Opened, id_: str) -> Service:
    found = opened.shared.pack.service(id_)
    assert found is not None
    return found


def shown(opened: Opened, **filters: object) -> str:
    """The paper of the page of helplines with filters."""
    opened.go(ServicesAt(Filters(country="GB")._replace(**filters)))  # type: ignore[arg-type]
    paper = opened.window.view().paper()
    assert paper is not None
    return said(paper)


class TestAList:
    def test_by_country(self, opened: Opened) -> None:
        text = shown(opened)
        assert text.startswith("Helplines: United Kingdom\nDanger now  999\n")
        order = ["National Lantern Line", "Daylight Line", "Night Owls by text"]
        places = [text.index(name) for name in order]
        assert places[0] == min(places)
        assert "Ligne Claire" not in text

    @pytest.mark.parametrize(
        ("asked", "says", "found", "not_found"),
        [
            (
                {"topic": "crisis"},
                "Distress and suicide",
                "Night Owls by text",
                "National Lantern Line",
            ),
            ({"language": "pl"}, "Polish", "Daylight Line", "Night Owls by text"),
            ({"audience": "women"}, "Women", "Daylight Line", "@"),
            ({"region": "Kent"}, "Kent", "Daylight Line", "@"),
            ({"free": True}, "free to call", "National Lantern Line", "Daylight Line"),
            ({"anonymous": True}, "no name needed", "National Lantern Line", "Daylight Line"),
            ({"channels": ("text",)}, "Text message", "Night Owls by text", "Daylight Line"),
        ],
    )
    def test_what_was_asked_is_said_below_the_title(
        self, opened: Opened, asked: dict[str, object], says: str, found: str, not_found: str
    ) -> None:
        text = shown(opened, **asked)
        title, second, danger = text.splitlines()[:3]
        assert title == "Helplines: United Kingdom"
        assert says.lower() in second.lower()
        assert danger == "Danger now  999"
        assert found in text
        assert not_found not in text

    def test_all_that_was_asked_in_one_line_and_nothing_where_nothing_was(
        self, opened: Opened
    ) -> None:
        assert asked_words(opened.shared) == ""
        opened.session.filters = Filters(
            country="GB", free=True, anonymous=True, interpreters=True, open_now=True
        )
        assert asked_words(opened.shared) == (
            "free to call · no name needed · with interpreters · open on 25 November 2026 at 15:00"
        )

    def test_where_no_emergency_number_is_known_none_is_claimed(self, opened: Opened) -> None:
        opened.session.country = "AQ"
        text = said(list_paper(opened.shared, []))
        assert "Danger" not in text

    def test_hours_are_in_words_and_the_number_is_as_dialled(self, opened: Opened) -> None:
        text = shown(opened)
        assert "Mon–Fri 09:00–17:00" in text
        assert "Day and night" in text
        assert "Every day of the year." in text
        for raw in ("Mo-Fr", "24/7", "PH off", "+44"):
            assert raw not in text
        assert "\n0808 157 0123\n" in text
        assert "Romanian, Vietnamese  020 7946 0958" in text
        assert "Text message  85999" in text

    def test_what_else_one_must_know_to_use_a_number_stands_below_it(self, opened: Opened) -> None:
        text = shown(opened)
        assert "85999\nText OWL to this number.\n" in text
        one = service(opened, "gb-day-line")._replace(
            phones=(Phone("020 7946 0001", None, extension="2", note="Not on Fridays."),)
        )
        assert "020 7946 0001\nthen 2. Not on Fridays.\n" in said(list_paper(opened.shared, [one]))

    def test_one_that_we_are_not_sure_of_is_marked(self, opened: Opened) -> None:
        text = said(list_paper(opened.shared, [service(opened, "gb-doubtful")]))
        assert "we are not sure of this number" in text
        assert "checked" not in text
        text = said(list_paper(opened.shared, [service(opened, "gb-main-line")]))
        assert "checked 1 November 2026" in text
        assert "not sure" not in text

    def test_one_without_a_number_has_another_way(self, opened: Opened) -> None:
        assert "example.org/harbour" in said(
            list_paper(opened.shared, [service(opened, "ie-harbour")])
        )

    @needs("pdftotext")
    @pytest.mark.parametrize("size", SIZES)
    def test_all_of_it_is_selectable_on_paper(self, opened: Opened, size: str) -> None:
        opened.go(ServicesAt())
        paper = opened.window.view().paper()
        assert paper is not None
        text = text_of(pdf(paper.on(size), size))
        for part in ("Danger now 999", "0808 157 0123", "020 7946 0958", "85999"):
            assert part in text

    @needs("pdftotext")
    @pytest.mark.parametrize("kind", ["voice", "text"])
    def test_figures_keep_their_order_where_the_window_is_turned_round(
        self, opened: Opened, monkeypatch: pytest.MonkeyPatch, kind: str
    ) -> None:
        """B84: in a window from right to left 0808 157 0123 must not end in 0808."""
        one = service(opened, "gb-main-line")._replace(
            name="خط المساعدة", phones=(Phone("+44 808 157 0123", None, kind, languages=("ar",)),)
        )
        names = {"ar": "العربية", "en": "الإنجليزية"}
        monkeypatch.setattr(opened.shared.pack, "language_names", lambda _lang: names)
        monkeypatch.setattr(lists, "channel_words", lambda _kind: "رسالة")
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            papers = [
                list_paper(opened.shared, [one]),
                call_sheet(opened.shared, [one]),
                slip_paper(opened.shared, one),
                service_paper(opened.shared, one, []),
            ]
            for paper in papers:
                found = words(pdf(paper.on("a4"), "a4"))
                groups = [w for w in found if w.text in ("+44", "808", "157", "0123")]
                assert [w.text for w in sorted(groups, key=lambda w: w.box.left())] == [
                    "+44", "808", "157", "0123",
                ]  # fmt: skip
        finally:
            QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class TestOneService:
    def test_it_has_what_the_screen_has(self, opened: Opened) -> None:
        opened.go(ServiceAt("gb-day-line"))
        paper = opened.window.view().paper()
        assert paper is not None
        text = said(paper)
        for part in (
            "Daylight Line", "Lantern Trust", "Weekday support for women.", "020 7946 0001",
            "1 Example Street, Cardiff", "Who answers: ", "Can they tell the police?: ",
        ):  # fmt: skip
            assert part in text, part
        assert "As of 1 March 2026" in paper.foot

    def test_every_number_has_its_kind_and_its_note(self, opened: Opened) -> None:
        text = said(service_paper(opened.shared, service(opened, "gb-night-text"), []))
        assert "Text message  85999\nText OWL to this number.\n" in text
        assert "example.org/chat" in text


class TestASlip:
    def test_which_one_what_happened_and_when_and_nobodys_name(self, opened: Opened) -> None:
        text = said(slip_paper(opened.shared, service(opened, "gb-day-line")))
        lines = [line.strip() for line in text.splitlines()]
        warning = (
            "Write no name and nothing of who called. Never ring a crisis line to test it: "
            "somebody may be waiting."
        )
        assert lines == [
            "A number that is wrong, or one that is missing",
            warning,
            "Daylight Line  (gb-day-line)",
            "020 7946 0001",
            "[   ] No answer    [   ] Not in use    [   ] Another answers    [   ] Other hours",
            "What it should say",
            "Where that can be read",
            "Date",
            "For those who keep this kit: The tests.",
        ]

    def test_of_one_that_is_missing(self, opened: Opened) -> None:
        lines = [line.strip() for line in said(slip_paper(opened.shared, None)).splitlines()]
        assert lines[2:4] == ["Which line, in which country", "Number"]
        assert "Date" in lines
        assert not any(word in " ".join(lines) for word in ("Your name", "Telephone", "E-mail"))


class TestACallSheet:
    def test_in_the_order_that_it_was_given_with_what_we_believe(self, opened: Opened) -> None:
        services = sorted(
            (service(opened, id_) for id_ in ("gb-main-line", "gb-night-text", "gb-day-line")),
            key=lambda s: s.assurance.date,
        )
        text = said(call_sheet(opened.shared, services))
        places = [text.index(s.name) for s in services]
        assert places == sorted(places)
        assert [s.id for s in services] == ["gb-night-text", "gb-day-line", "gb-main-line"]
        for part in (
            "Never ring a crisis line to test it.",
            "Mon–Fri 09:00–17:00 · English, Polish · Standard rate",
            "read on a government's page. gb-day-line",
            "https://example.org/gov",
            "020 7946 0001",
        ):
            assert part in text, part
        assert text.count("[   ] Same    [   ] Changed    [   ] Dead") == 3
        assert text.count("Looked at on, how, by (role)") == 3

    def test_the_oldest_is_the_first_of_all_that_are_due(self, opened: Opened) -> None:
        from reader.kit.places import CheckingAt

        opened.go(CheckingAt())
        paper = opened.window.view().paper()
        assert paper is not None
        text = said(paper)
        assert text.index("Night Owls by text") < text.index("Daylight Line")
        assert service(opened, "gb-night-text").assurance.date == date(2025, 1, 1)
