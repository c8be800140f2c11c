from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.kit.places import (
    ROOMS,
    AboutAt,
    GlossaryAt,
    Home,
    NumberAt,
    PageAt,
    Place,
    ResultsFor,
    ServiceAt,
    ServicesAt,
    read,
    room,
    written,
)

WRITTEN: dict[str, Place] = {
    "home": Home(),
    "article": PageAt("article"),
    "article/first-contact": PageAt("article", "first-contact"),
    "article/first-contact#signs": PageAt("article", "first-contact", "signs"),
    "guides": PageAt("guide"),
    "guides/listen": PageAt("guide", "listen"),
    "glossary": GlossaryAt(),
    "glossary/coercion": GlossaryAt("coercion"),
    "helplines": ServicesAt(),
    "helpline/gb-one": ServiceAt("gb-one"),
    "number": NumberAt(),
    "number/gb-one": NumberAt("gb-one"),
    "about": AboutAt(),
    "about/keys": AboutAt("keys"),
}


@pytest.mark.parametrize(("path", "place"), WRITTEN.items())
def test_a_place_is_written_and_read(path: str, place: Place) -> None:
    assert written(place) == path
    assert read(path) == place


def test_what_is_searched_is_never_written() -> None:
    assert written(ResultsFor("a secret")) == "search"
    assert read("search") == ResultsFor("")


@pytest.mark.parametrize("path", ["", "nowhere", "home/x", "helplines/x", "helpline", "search/x"])
def test_what_names_no_place(path: str) -> None:
    assert read(path) is None


@given(st.text())
def test_any_text_is_a_place_or_none(path: str) -> None:
    place = read(path)
    assert place is None or room(place) in ROOMS


def test_every_place_is_in_a_room() -> None:
    rooms = {room(place) for place in (*WRITTEN.values(), ResultsFor("x"))}
    assert rooms == set(ROOMS)


def test_places_of_different_kinds_are_never_the_same() -> None:
    empty = [GlossaryAt(), NumberAt(), AboutAt(), Home(), ServicesAt()]
    assert len(set(empty)) == len(empty)
