"""Languages to point to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from reader.kit.filters import Filters
from reader.kit.model import Spoken
from reader.kit.places import Home, LanguagesAt, PhrasesAt, ServicesAt
from reader.ui.printing.language_sheet import LanguageCard
from reader.ui.views.languages import AT_ONCE
from reader.ui.widgets.preview import Preview
from reader.ui.widgets.tile import Tile
from tests.ui.views.view_kit import find, inner, inside, names, press, said, until, without_choices

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.authoring.content import Content
    from tests.ui.window_kit import Opened


def tiles(opened: Opened) -> list[Tile]:
    return [one for one in inner(opened).findChildren(Tile) if one.isVisible()]


def test_every_language_is_a_button_with_both_names(opened: Opened) -> None:
    opened.go(LanguagesAt())
    assert [one.accessibleName() for one in tiles(opened)] == [
        f"{one.own}, {one.name}" for one in opened.shared.pack.spoken()
    ]
    for one in opened.shared.pack.spoken():
        assert {one.own, one.name} <= set(said(opened))


def test_they_are_made_in_turns(opened: Opened) -> None:
    every = len(opened.shared.pack.spoken())
    assert every > AT_ONCE
    done: list[int] = []
    opened.go(Home())
    opened.window.go(LanguagesAt())
    inner(opened).ready.connect(lambda: done.append(len(inner(opened).findChildren(Tile))))
    assert len(inner(opened).findChildren(Tile)) == AT_ONCE
    assert done == []
    opened.settle()
    assert done == [every]


def test_going_on_meanwhile_shows_no_tile_on_the_one(opened: Opened) -> None:
    opened.window.go(LanguagesAt())
    opened.window.go(LanguagesAt("bn"))
    opened.settle()
    assert tiles(opened) == []
    assert "Bengali" in said(opened)


@pytest.mark.parametrize("code", ["bn", "ro", "ar-SD"])
def test_touching_shows_it_large(opened: Opened, code: str) -> None:
    one = next(one for one in opened.shared.pack.spoken() if one.code == code)
    opened.go(LanguagesAt())
    press(opened, f"{one.own}, {one.name}")
    assert opened.window.navigator.here == LanguagesAt(code)
    assert opened.window.view().subject() == one.name
    own = find(opened, one.own)
    assert own.property("kind") == "phrase"
    assert own.property("on") == ("medium" if code == "ar-SD" else "large")
    press(opened, "Back")
    assert opened.window.navigator.here == LanguagesAt()
    assert len(tiles(opened)) == 5


def test_what_was_touched_is_on_the_screen_however_many_there_are(
    remade: Callable[[Callable[[Content], object]], Opened],
) -> None:
    def many(content: Content) -> None:
        more = [Spoken(f"en-{at:03}", f"English {at}", f"English {at}") for at in range(100)]
        content.spoken = [*content.spoken, *more]

    opened = remade(many)
    opened.go(LanguagesAt("bn"))
    place = find(opened, "Bengali").mapTo(opened.window, QPoint())
    opened.go(LanguagesAt())
    until(opened, lambda: len(tiles(opened)) == 105)
    opened.settle()
    assert not inside(tiles(opened)[-1])
    opened.go(LanguagesAt("bn"))
    assert inside(find(opened, "বাংলা"))
    assert find(opened, "Bengali").mapTo(opened.window, QPoint()) == place


@pytest.mark.parametrize(("code", "language"), [("ro", "ro"), ("ar-SD", "ar")])
def test_lines_in_this_language(opened: Opened, code: str, language: str) -> None:
    opened.session.filters = Filters(country="GB", free=True)
    opened.go(LanguagesAt(code))
    press(opened, "Helplines in this language")
    assert opened.window.navigator.here == ServicesAt(
        Filters(country="GB", free=True, language=language)
    )
    assert opened.session.filters.language == language
    assert opened.session.filters.free


@pytest.mark.parametrize(("width", "columns"), [(1366, 5), (840, 5), (700, 4), (640, 3), (360, 2)])
def test_as_many_beside_each_other_as_there_is_room_for(
    opened: Opened, width: int, columns: int
) -> None:
    opened.window.resize(width, 700)
    opened.go(LanguagesAt())
    assert len({one.x() for one in tiles(opened)}) == columns
    assert max(one.geometry().right() for one in tiles(opened)) < width


def test_another_width_lays_them_out_anew(opened: Opened) -> None:
    opened.go(LanguagesAt())
    opened.window.resize(360, 700)
    opened.settle()
    assert len({one.x() for one in tiles(opened)}) == 2
    assert len(tiles(opened)) == 5


@pytest.mark.parametrize(("code", "has"), [("ro", True), ("ar-SD", True), ("bn", False)])
def test_phrases_where_there_are_some(opened: Opened, code: str, *, has: bool) -> None:
    opened.go(LanguagesAt(code))
    assert ("Phrases in this language" in names(opened)) == has
    if has:
        press(opened, "Phrases in this language")
        assert opened.window.navigator.here == PhrasesAt(code.split("-", maxsplit=1)[0])


def test_phrases_and_paper_are_a_workers(opened: Opened) -> None:
    without_choices(opened).go(LanguagesAt("ro"))
    assert names(opened) == ["Back", "Helplines in this language"]
    opened.go(LanguagesAt())
    assert "Print on one sheet" not in names(opened)


def test_one_sheet_of_them(opened: Opened) -> None:
    opened.go(LanguagesAt())
    assert isinstance(inner(opened).paper(), LanguageCard)
    press(opened, "Print on one sheet")
    assert isinstance(opened.window.panel, Preview)


def test_nothing_but_the_way_out_is_around_them(opened: Opened) -> None:
    opened.go(LanguagesAt())
    assert opened.window.furniture.exit.isVisible()
    assert not opened.window.furniture.search.isVisible()
    assert not opened.window.furniture._rail.isVisible()
