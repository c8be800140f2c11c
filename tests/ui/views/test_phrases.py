"""Sentences to show across the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo

from reader.kit.facets import NOT_POLICE
from reader.kit.filters import Filters
from reader.kit.places import Home, NumberAt, PhrasesAt, ServicesAt
from reader.ui import faces
from reader.ui.widgets.preview import Preview
from reader.ui.widgets.tile import Tile
from tests.ui.views.view_kit import (
    button,
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

    from PySide6.QtWidgets import QApplication

    from reader.authoring.content import Content
    from reader.kit.places import Place
    from tests.ui.views.view_kit import Changed
    from tests.ui.window_kit import Opened

DRAFT = "Draft: not yet read by a native reader"
BIG = "Show the number big"
ANSWERS = {
    "en": ["Yes", "No", "Later"],
    "ro": ["Da, Yes", "Nu, No", "Mai târziu, Later"],
    "ar": ["نعم, Yes", "لا, No", "لاحقًا, Later"],
}


def tiles(opened: Opened) -> list[Tile]:
    return [one for one in buttons(opened) if isinstance(one, Tile)]


def answers(opened: Opened) -> list[str]:
    """Answers as they stand, from left to right and downwards."""

    def place(tile: Tile) -> tuple[int, int]:
        at = tile.mapTo(opened.window, QPoint())
        return at.y(), at.x()

    return [tile.accessibleName() for tile in sorted(tiles(opened), key=place)]


def touched(opened: Opened) -> list[str]:
    """Answers that look touched, which must be those that are."""
    on = [tile.accessibleName() for tile in tiles(opened) if tile.property("on")]
    assert on == [tile.accessibleName() for tile in tiles(opened) if tile.isChecked()]
    return on


def test_the_list_in_a_language(opened: Opened) -> None:
    opened.go(PhrasesAt("ro"))
    assert [tile.accessibleName() for tile in tiles(opened)] == [
        "I can call an interpreter.",
        "Doriți un număr la care puteți suna?",
        "Mulțumesc că ați vorbit cu mine.",
    ]
    words = said(opened)
    assert "I can call an interpreter. (not translated)" in words
    # English under what is in another language, and not twice under itself.
    assert "Would you like a number you can call?" in words
    opened.go(PhrasesAt("en"))
    assert said(opened).count("Would you like a number you can call?") == 1
    assert not [one for one in said(opened) if "not translated" in one]


def test_it_begins_in_the_language_that_was_asked_for(opened: Opened) -> None:
    opened.session.filters = Filters(country="GB", language="ro")
    opened.go(PhrasesAt())
    assert button(opened, "Language: Română. Change").isVisible()


@pytest.mark.parametrize("language", ["", "pl"])
def test_else_it_begins_in_english(opened: Opened, language: str) -> None:
    opened.session.filters = Filters(country="GB", language=language)
    opened.go(PhrasesAt())
    assert button(opened, "Language: English. Change").isVisible()


def test_one_large_with_what_it_means(opened: Opened) -> None:
    opened.go(PhrasesAt("ro"))
    press(opened, "Doriți un număr la care puteți suna?")
    assert opened.window.navigator.here == PhrasesAt("ro", "number")
    own = find(opened, "Doriți un număr la care puteți suna?")
    assert own.property("kind") == "phrase"
    assert find(opened, "Would you like a number you can call?").property("kind") == "h2"
    assert own.width() > opened.window.width() * 0.9


@pytest.mark.parametrize(
    ("letters", "size"),
    [(45, "large"), (46, "medium"), (100, "medium"), (101, "small")],
)
def test_the_shorter_the_larger(
    remade: Callable[[Callable[[Content], object]], Opened], letters: int, size: str
) -> None:
    def change(content: Content) -> None:
        content.wordings = [
            one._replace(phrases=tuple(p._replace(text="x" * letters) for p in one.phrases))
            for one in content.wordings
        ]

    opened = remade(change)
    opened.go(PhrasesAt("en", "thanks"))
    assert find(opened, "x" * letters).property("on") == size


@pytest.mark.parametrize(("lang", "draft"), [("ar", True), ("ro", False), ("en", False)])
def test_a_draft_says_so(opened: Opened, lang: str, *, draft: bool) -> None:
    for place in (PhrasesAt(lang), PhrasesAt(lang, "interpreter")):
        opened.go(place)
        assert (DRAFT in said(opened)) == draft


def test_what_is_not_translated_is_shown_in_english_and_says_so(opened: Opened) -> None:
    opened.go(PhrasesAt("ar", "thanks"))
    own = find(opened, "Thank you for talking with me.")
    assert own.property("kind") == "phrase"
    assert find(opened, "Not translated").property("kind") == "amber"
    opened.go(PhrasesAt("ar", "interpreter"))
    assert "Not translated" not in said(opened)


def test_each_language_is_set_in_its_face(opened: Opened) -> None:
    opened.go(PhrasesAt("ar", "interpreter"))
    own = find(opened, "يمكنني طلب مترجم.")
    assert QFontInfo(own.font()).family() == faces.for_language("ar")
    opened.go(PhrasesAt("ar", "thanks"))
    english = find(opened, "Thank you for talking with me.")
    assert QFontInfo(english.font()).family() == faces.for_language("en")


def test_one_answer_at_a_time(opened: Opened) -> None:
    opened.go(PhrasesAt("ro", "number"))
    assert touched(opened) == []
    for name in ("Da, Yes", "Nu, No", "Nu, No", "Mai târziu, Later"):
        press(opened, name)
        assert touched(opened) == [name]


def test_no_answer_is_kept(opened: Opened) -> None:
    opened.go(PhrasesAt("ro", "number"))
    press(opened, "Da, Yes")
    press(opened, "Next")
    assert opened.window.navigator.here == PhrasesAt("ro", "thanks")
    assert touched(opened) == []
    press(opened, "Before")
    assert opened.window.navigator.here == PhrasesAt("ro", "number")
    assert touched(opened) == []
    assert BIG not in names(opened)


def test_before_the_first_and_after_the_last_there_is_none(opened: Opened) -> None:
    opened.go(PhrasesAt("ro", "interpreter"))
    assert "1 of 3" in said(opened)
    assert not button(opened, "Before").isEnabled()
    assert button(opened, "Next").isEnabled()
    opened.go(PhrasesAt("ro", "thanks"))
    assert "3 of 3" in said(opened)
    assert not button(opened, "Next").isEnabled()
    press(opened, "All phrases")
    assert opened.window.navigator.here == PhrasesAt("ro")


@pytest.mark.parametrize("lang", ["en", "ro"])
def test_yes_comes_first_from_the_left(opened: Opened, lang: str) -> None:
    opened.go(PhrasesAt(lang, "number"))
    assert answers(opened) == ANSWERS[lang]


def test_yes_comes_first_from_the_right_where_one_reads_from_there(opened: Opened) -> None:
    opened.go(PhrasesAt("ar", "interpreter"))
    assert answers(opened) == ANSWERS["ar"][::-1]
    own = find(opened, "يمكنني طلب مترجم.")
    assert own.alignment() & Qt.AlignmentFlag.AlignRight
    assert own.alignment() & Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize(("lang", "mirrored"), [("ro", False), ("ar", True)])
def test_the_phrases_own_direction_counts_not_the_windows(
    opened: Opened, qapp: QApplication, lang: str, *, mirrored: bool
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        opened.go(PhrasesAt(lang, "number"))
        assert answers(opened) == ANSWERS[lang][:: -1 if mirrored else 1]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("lang", ["ro", "ar"])
def test_answers_are_under_each_other_in_little_room(opened: Opened, lang: str) -> None:
    opened.go(PhrasesAt(lang, "number"))
    opened.window.resize(400, 700)
    opened.settle()
    assert len({tile.x() for tile in tiles(opened)}) == 1
    assert answers(opened) == ANSWERS[lang]


def test_the_number_comes_after_a_yes_alone(opened: Opened) -> None:
    opened.go(PhrasesAt("ro", "number"))
    assert BIG not in names(opened)
    for name, leads in (("Da, Yes", True), ("Mai târziu, Later", False), ("Nu, No", False)):
        press(opened, name)
        assert (BIG in names(opened)) == leads
    opened.go(PhrasesAt("ro", "thanks"))
    press(opened, "Da, Yes")
    assert BIG not in names(opened)


@pytest.mark.parametrize(
    ("country", "leads"), [("GB", NumberAt("gb-main-line")), ("IE", ServicesAt())]
)
def test_the_number_is_the_main_line_or_what_there_is(
    opened: Opened, country: str, leads: Place
) -> None:
    opened.session.live_in(country)
    opened.go(PhrasesAt("ro", "number"))
    press(opened, "Da, Yes")
    press(opened, BIG)
    assert opened.window.navigator.here == leads


def test_police_as_a_main_line_are_not_the_number_that_is_offered(changed: Changed) -> None:
    opened = changed({"gb-main-line": {"answered_by": "police"}})
    opened.go(PhrasesAt("ro", "number"))
    press(opened, "Da, Yes")
    press(opened, BIG)
    assert opened.session.filters.runner == "not police"


def test_where_the_police_answer_the_main_line_the_others_are_offered(changed: Changed) -> None:
    opened = changed({"gb-main-line": {"answered_by": "police"}})
    opened.go(PhrasesAt("ro", "number"))
    press(opened, "Da, Yes")
    press(opened, BIG)
    assert opened.window.navigator.here == ServicesAt(Filters(country="GB", runner=NOT_POLICE))


def test_another_language_for_the_same_phrase(opened: Opened) -> None:
    opened.go(PhrasesAt("ar", "number"))
    press(opened, "Language: العربية. Change")
    assert list(entries(opened)) == ["ar", "en", "ro"]
    assert entries(opened)["ro"] == "Română · Romanian"
    choose(opened, "ro")
    assert opened.window.navigator.here == PhrasesAt("ro", "number")
    assert "Doriți un număr la care puteți suna?" in said(opened)
    assert not opened.window.view().close_layer()


def test_escape_closes_the_list_of_languages_first(opened: Opened) -> None:
    opened.go(PhrasesAt("ar"))
    press(opened, "Language: العربية. Change")
    opened.window.close_layer()
    opened.settle()
    assert not opened.window.view().close_layer()
    assert opened.window.navigator.here == PhrasesAt("ar")


def test_nothing_but_the_way_out_is_around_them(opened: Opened) -> None:
    opened.go(ServicesAt())
    for place in (PhrasesAt("ro"), PhrasesAt("ro", "number")):
        opened.go(place)
        assert opened.window.furniture.exit.isVisible()
        assert not opened.window.furniture.search.isVisible()
        assert not opened.window.furniture._rail.isVisible()
    press(opened, "Back")
    press(opened, "Back")
    assert opened.window.navigator.here == ServicesAt()


def test_as_cards(opened: Opened) -> None:
    opened.go(PhrasesAt("ro"))
    assert inner(opened).paper() is not None
    press(opened, "Print as cards")
    assert isinstance(opened.window.panel, Preview)


def test_starting_anew_forgets_language_and_answer(opened: Opened) -> None:
    opened.go(PhrasesAt("ro", "number"))
    press(opened, "Da, Yes")
    opened.session.start_anew()
    opened.window.start_anew(Home())
    opened.go(PhrasesAt())
    assert button(opened, "Language: English. Change").isVisible()
    opened.go(PhrasesAt("ro", "number"))
    assert touched(opened) == []
