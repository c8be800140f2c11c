"""A country without a line is no empty page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from reader.kit.model import Phone
from reader.kit.places import NumberAt, ServiceAt
from reader.kit.ways_round import Round, ways_round
from reader.ui.widgets.no_lines import no_lines
from reader.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.kit.model import Service
    from tests.ui.window_kit import Opened

NO_WAYS = Round((), (), ())


class Wishes(QObject):
    """What was wanted of it."""

    wanted = Signal(object)


class Page:
    """The parts of a page without a line, and what they said."""

    def __init__(self, opened: Opened, qtbot: QtBot, ways: Round) -> None:
        self.wishes = Wishes()
        self.places: list[object] = []
        self.countries: list[str] = []
        self.wishes.wanted.connect(self.places.append)
        self.parts = no_lines(opened.shared, ways, self.wishes.wanted, self.countries.append)
        for part in self.parts:
            qtbot.addWidget(part)

    def words(self) -> list[str]:
        def of(part: QWidget) -> list[str]:
            own = [part.text()] if isinstance(part, QLabel) else []
            return own + [one.text() for one in part.findChildren(QLabel)]

        return [words for part in self.parts for words in of(part)]

    def titles(self) -> list[str]:
        return [part.accessibleName() for part in self.parts if part.accessibleName()]

    def buttons(self) -> list[QPushButton]:
        return [one for part in self.parts for one in part.findChildren(QPushButton)]

    def press(self, words: str) -> None:
        next(one for one in self.buttons() if words in (one.text(), one.accessibleName())).click()


@pytest.fixture
def vietnam(opened: Opened) -> Opened:
    opened.session.live_in("VN")
    opened.settle()
    return opened


def reached(opened: Opened) -> list[Service]:
    return [s._replace(from_abroad=True) for s in opened.shared.pack.services()]


def test_it_says_so_and_what_to_do_in_danger(vietnam: Opened, qtbot: QtBot) -> None:
    page = Page(vietnam, qtbot, NO_WAYS)
    says = "We know no line in Vietnam that we are sure of. These are the ways round."
    assert page.words()[0] == says
    assert page.titles() == ["Danger now, in Vietnam", "A passport from elsewhere?"]
    assert "113" in page.words()
    assert "Source: A register" in page.words()
    page.press("Show big")
    assert page.places == [NumberAt()]


def test_no_emergency_number_is_said_too(opened: Opened, qtbot: QtBot) -> None:
    opened.session.live_in("AQ")
    page = Page(opened, qtbot, NO_WAYS)
    assert "The emergency number is not known." in page.words()
    assert page.buttons() == []


def test_lines_elsewhere(vietnam: Opened, qtbot: QtBot) -> None:
    ways = ways_round(reached(vietnam), "VN", ["vi"])
    page = Page(vietnam, qtbot, ways)
    assert page.titles()[1] == (
        "In a language of this country, and with a number for calls from abroad"
    )
    assert "National Lantern Line, United Kingdom" in page.words()
    name = "National Lantern Line, United Kingdom, plus 4 4, 8 0 8, 1 5 7, 0 1 2 3"
    tiles = [one.accessibleName() for part in page.parts for one in part.findChildren(Tile)]
    assert tiles == [name]
    page.press(name)
    assert page.places == [ServiceAt("gb-main-line")]


def test_the_number_to_call_is_one_that_is_called(vietnam: Opened, qtbot: QtBot) -> None:
    phones = (
        Phone("1", "+44 1111", kind="whatsapp"),
        Phone("2", None),
        Phone("3", "+44 3333"),
    )
    services = [s._replace(phones=phones) for s in reached(vietnam) if s.id == "gb-main-line"]
    page = Page(vietnam, qtbot, ways_round(services, "VN", ["en"]))
    assert "+44\u00a03333" in page.words()
    assert "+44\u00a01111" not in page.words()


def test_five_lines_elsewhere_at_most(vietnam: Opened, qtbot: QtBot) -> None:
    one = next(s for s in reached(vietnam) if s.id == "gb-main-line")
    services = [one._replace(id=f"gb-{at}", name=f"Line {at}") for at in range(9)]
    page = Page(vietnam, qtbot, ways_round(services, "VN", ["vi"]))
    assert len([part for one in page.parts for part in one.findChildren(Tile)]) == 5


def test_countries_near(opened: Opened, qtbot: QtBot) -> None:
    opened.session.live_in("IE")
    page = Page(opened, qtbot, ways_round(opened.shared.pack.services(), "IE", []))
    assert page.titles()[-1] == "Nearby"
    assert "These lines work across countries:" in page.words()
    assert [one.text() for one in page.buttons()] == ["Show big", "United Kingdom (3)"]
    page.press("United Kingdom (3)")
    assert page.countries == ["GB"]


def test_six_countries_near_at_most(opened: Opened, qtbot: QtBot) -> None:
    near = tuple((code, 1) for code in ("GB", "FR", "IE", "VN", "AQ", "DE", "ES", "PT"))
    page = Page(opened, qtbot, Round((), (), near))
    assert len([one for one in page.buttons() if one.text().endswith("(1)")]) == 6


def test_the_region_has_a_head_where_it_has_lines(opened: Opened, qtbot: QtBot) -> None:
    words = "These lines work across countries:"
    assert words not in Page(opened, qtbot, NO_WAYS).words()
    regional = tuple(opened.shared.pack.services("EU"))
    assert Page(opened, qtbot, Round(regional, (), ())).words()[-1] == words
