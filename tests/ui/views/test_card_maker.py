"""Cards: whose number, in which languages, plain or in disguise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from reader.kit.model import CardWord
from reader.kit.places import CardsAt, Home, ServiceAt
from reader.ui.printing.cards import CARDS
from reader.ui.printing.grid import Grid
from reader.ui.printing.number_cards import NEEDED
from reader.ui.views.card_maker import CardMaker
from reader.ui.widgets.card_picture import CardPicture
from reader.ui.widgets.preview import Preview
from tests.ui.views.view_kit import (
    activate,
    buttons,
    choose,
    entries,
    find,
    inner,
    names,
    press,
    said,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.authoring.content import Content
    from reader.ui.printing.number_cards import Wish
    from tests.ui.views.view_kit import Changed
    from tests.ui.window_kit import Opened

MAIN, DAY, NIGHT = (
    "National Lantern Line, 0808 157 0123",
    "Daylight Line, 020 7946 0001",
    ("Night Owls by text, 85999"),
)


def maker(opened: Opened) -> CardMaker:
    found = inner(opened)
    assert isinstance(found, CardMaker)
    return found


def wish(opened: Opened) -> Wish:
    return maker(opened)._wish()


def ticks(opened: Opened) -> dict[str, bool]:
    return {
        one.accessibleName(): one.isChecked()
        for one in buttons(opened)
        if isinstance(one, QCheckBox)
    }


def chosen(opened: Opened) -> list[str]:
    """Buttons that look chosen."""
    return [one.text() for one in buttons(opened) if one.property("kind") == "chip"
            and one.property("on")]  # fmt: skip


def write(opened: Opened, name: str, words: str) -> None:
    field = next(
        one for one in inner(opened).findChildren(QLineEdit) if name in one.accessibleName()
    )
    field.clear()
    QTest.keyClicks(field, words)
    opened.settle()


@pytest.fixture
def worded(remade: Callable[[Callable[[Content], object]], Opened]) -> Opened:
    """A window on a kit with all the words that a card in disguise needs."""

    def change(content: Content) -> None:
        content.wordings = [
            one._replace(
                cards=tuple(CardWord(word, f"{one.lang} {word}") for word in sorted(NEEDED))
            )
            for one in content.wordings
        ]

    return remade(change)


def test_the_main_line_first(opened: Opened) -> None:
    opened.go(CardsAt())
    assert ticks(opened) == {MAIN: True}
    assert [line.number for line in wish(opened).lines] == ["0808 157 0123"]
    assert (wish(opened).languages, wish(opened).style, wish(opened).size) == (
        ("en",), "plain", "pocket",
    )  # fmt: skip
    pocket = "Pocket, {:.0f} × {:.0f} mm".format(*CARDS["pocket"])
    assert chosen(opened) == ["English", "Plain", pocket]


def test_a_kit_without_the_words_has_no_disguise(opened: Opened) -> None:
    opened.go(CardsAt())
    assert "Plain" in names(opened)
    assert {"Price line", "Appointment"}.isdisjoint(names(opened))


def test_a_service_that_is_named_comes_with_what_was_chosen(opened: Opened) -> None:
    opened.go(CardsAt())
    opened.go(CardsAt("gb-day-line"))
    assert ticks(opened) == {MAIN: True, DAY: True}


def test_one_that_is_named_first_stands_alone(opened: Opened) -> None:
    opened.go(CardsAt("gb-day-line"))
    assert ticks(opened) == {DAY: True}


def test_where_no_number_is_there_is_no_card(opened: Opened) -> None:
    opened.session.live_in("IE")
    opened.go(CardsAt("ie-harbour"))
    assert "Choose a number first." in said(opened)
    assert inner(opened).paper() is None
    assert "Look at the sheet and print" not in names(opened)


def test_what_a_worker_must_know_is_not_known_is_amber(opened: Opened) -> None:
    opened.go(CardsAt())
    bill = find(opened, "Not known: whether a call shows on a bill, whether they tell the police")
    assert bill.property("kind") == "amber"
    opened.go(CardsAt("gb-day-line"))
    assert find(opened, "Not known: interpreters").property("kind") == "amber"


def test_all_known_is_not_said(changed: Changed) -> None:
    opened = changed({"gb-main-line": {"on_bill": False, "tells_police": "danger"}})
    opened.go(CardsAt())
    assert not [words for words in said(opened) if words.startswith("Not known")]


def test_at_most_three_services(opened: Opened) -> None:
    for id_ in ("gb-main-line", "gb-day-line", "gb-night-text", "fr-ligne"):
        opened.go(CardsAt(id_))
    assert [line.service.id for line in wish(opened).lines if line.service] == [
        "gb-day-line", "gb-night-text", "fr-ligne",
    ]  # fmt: skip
    assert list(ticks(opened).values()) == [False, True, True, True]
    # Another tick takes the place of the first.
    next(one for one in buttons(opened) if one.accessibleName() == MAIN).click()
    opened.settle()
    assert list(ticks(opened).values()) == [True, False, True, True]


def many_languages(content: Content) -> None:
    one = next(w for w in content.wordings if w.lang == "ro")
    content.wordings = [
        *content.wordings,
        *(one._replace(lang=lang) for lang in ("bn", "fr", "pl")),
    ]


def test_at_most_four_languages_and_at_least_one(
    remade: Callable[[Callable[[Content], object]], Opened],
) -> None:
    opened = remade(many_languages)
    opened.go(CardsAt())
    press(opened, "English")
    assert wish(opened).languages == ("en",)
    for own in ("Română", "العربية", "বাংলা"):
        press(opened, own)
    assert wish(opened).languages == ("en", "ro", "ar", "bn")
    press(opened, "fr")
    assert wish(opened).languages == ("ro", "ar", "bn", "fr")
    assert set(chosen(opened)[:4]) == {"Română", "العربية", "বাংলা", "fr"}
    press(opened, "বাংলা")
    assert wish(opened).languages == ("ro", "ar", "fr")


def test_draft_words_are_said(opened: Opened) -> None:
    opened.go(CardsAt())
    press(opened, "العربية")
    assert "Draft words, not yet read by a native reader: Arabic." in said(opened)


def test_another_service_comes_with_its_pair(changed: Changed) -> None:
    opened = changed({"gb-day-line": {"pairs": ("gb-night-text", "gb-doubtful", "ie-harbour")}})
    opened.go(CardsAt())
    press(opened, "Another service")
    # Those of the country that have a number of which we are sure.
    assert list(entries(opened)) == ["gb-main-line", "gb-day-line", "gb-night-text"]
    choose(opened, "gb-day-line")
    # The pair is offered, not chosen; what has no number, or a doubtful one, is not.
    assert ticks(opened) == {MAIN: True, DAY: True, NIGHT: False}
    assert not opened.window.view().close_layer()


def test_escape_closes_the_list_first(opened: Opened) -> None:
    opened.go(CardsAt())
    press(opened, "Another service")
    opened.window.close_layer()
    opened.settle()
    assert opened.window.navigator.here == CardsAt()
    assert not opened.window.view().close_layer()


def test_a_number_and_a_name_of_ones_own(opened: Opened) -> None:
    opened.go(CardsAt())
    write(opened, "Your own number", "  0199   555 ")
    assert (wish(opened).lines[-1].name, wish(opened).lines[-1].number) == (
        "Your own line", "0199 555",
    )  # fmt: skip
    write(opened, "organisation", "Harbour Van")
    assert wish(opened).foot == "Harbour Van"
    assert wish(opened).lines[-1].name == "Harbour Van"
    picture = inner(opened).findChildren(CardPicture)[-1]
    assert picture.accessibleName() == "Card: Somebody to talk to 0199 555"


def test_its_own_number_alone(opened: Opened) -> None:
    opened.session.live_in("VN")
    opened.go(CardsAt())
    assert "Choose a number first." in said(opened)
    write(opened, "Your own number", "0199 555")
    assert "Choose a number first." not in said(opened)
    assert "Look at the sheet and print" in names(opened)


def test_in_disguise_it_says_how_it_is_read(worded: Opened) -> None:
    worded.go(CardsAt())
    assert not [words for words in said(worded) if words.startswith("Read every figure")]
    press(worded, "Price line")
    assert wish(worded).style == "price"
    rule = [words for words in said(worded) if words.startswith("Read every figure")]
    assert len(rule) == 1
    assert "0808 157 0123" in rule[0]
    press(worded, "Appointment")
    assert (wish(worded).style, "0808-157-0123" in " ".join(said(worded))) == ("reference", True)
    write(worded, "Your own number", "*123#")
    assert "*123# has other signs than figures: it stays plain." in said(worded)


def test_one_style_and_one_size(worded: Opened) -> None:
    worded.go(CardsAt())
    press(worded, "Price line")
    shoe = "Shoe, {:.0f} × {:.0f} mm".format(*CARDS["shoe"])
    press(worded, shoe)
    assert chosen(worded) == ["English", "Price line", shoe]
    assert wish(worded).size == "shoe"


def test_the_wish_goes_to_paper(opened: Opened) -> None:
    opened.go(CardsAt("gb-day-line"))
    opened.go(CardsAt("gb-main-line"))
    press(opened, "Română")
    press(opened, "Shoe, {:.0f} × {:.0f} mm".format(*CARDS["shoe"]))
    paper = maker(opened).paper()
    assert isinstance(paper, Grid)
    assert (len(paper.faces), paper.card) == (4, CARDS["shoe"])
    papers: list[object] = []
    opened.window.view().printing.connect(papers.append)
    for name, kind in (("Look at the sheet and print", "Grid"), ("As a poster", "Poster")):
        press(opened, name)
        assert type(papers.pop()).__name__ == kind
        assert isinstance(opened.window.panel, Preview)
        opened.window.close_panel()


def test_the_warning_stands_by_the_ways_to_paper(worded: Opened) -> None:
    worded.go(CardsAt())
    for style in ("Plain", "Price line", "Appointment"):
        press(worded, style)
        assert [w for w in said(worded) if w.startswith("A card that is found can do harm")]


@pytest.mark.parametrize("place", [CardsAt(), CardsAt("gb-day-line")], ids=str)
def test_another_country_forgets(opened: Opened, place: CardsAt) -> None:
    opened.go(place)
    opened.session.live_in("FR")
    opened.settle()
    assert list(ticks(opened)) == ["Ligne Claire, 01 99 00 12 34"]
    # Who asks for one of another country anew gets it.
    opened.go(ServiceAt("gb-day-line"))
    press(opened, "Make cards")
    assert DAY in ticks(opened)


def test_another_country_meanwhile_forgets_too(opened: Opened) -> None:
    opened.go(CardsAt("gb-day-line"))
    opened.go(Home())
    opened.session.live_in("FR")
    opened.go(CardsAt("gb-main-line"))
    assert list(ticks(opened)) == [MAIN]


def test_nothing_is_kept(worded: Opened) -> None:
    worded.go(CardsAt("gb-day-line"))
    write(worded, "Your own number", "0199 555")
    write(worded, "organisation", "Harbour Van")
    press(worded, "Price line")
    press(worded, "Română")
    worded.session.start_anew()
    worded.window.start_anew(Home())
    worded.go(CardsAt())
    assert ticks(worded) == {MAIN: True}
    assert [one.text() for one in inner(worded).findChildren(QLineEdit)] == ["", ""]
    assert (wish(worded).style, wish(worded).languages, wish(worded).foot) == ("plain", ("en",), "")


def test_keys_stay_on_the_tick(opened: Opened) -> None:
    opened.go(CardsAt("gb-day-line"))
    opened.go(CardsAt("gb-main-line"))
    activate(opened)
    tick = next(one for one in buttons(opened) if one.accessibleName() == DAY)
    tick.setFocus()
    for on in (False, True):
        QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_Space)
        opened.settle()
        assert ticks(opened)[DAY] == on
        now = QApplication.focusWidget()
        assert now is not None
        assert now.accessibleName() == DAY
