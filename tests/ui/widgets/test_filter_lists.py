"""What a filter can be, and what each choice would leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.kit.directory import of
from reader.kit.facets import NOT_POLICE
from reader.kit.filters import Filters
from reader.ui.widgets.filter_lists import any_words, choices, own_names
from tests.conftest import NOW

if TYPE_CHECKING:
    from reader.ui.widgets.filter_lists import Choices
    from tests.ui.window_kit import Opened


def listed(opened: Opened, name: str, filters: Filters | None = None) -> Choices:
    filters = filters or opened.session.filters
    opened.session.filters = filters
    directory = of(opened.shared.pack, opened.session.country)
    counts = directory.select(filters, NOW).counts
    return choices(opened.shared, name, directory, counts)


@pytest.mark.parametrize(
    ("name", "title", "first", "rest"),
    [
        ("topic", "Choose a need", "Any need", {"trafficking": 2, "crisis": 2}),
        ("region", "Choose a region", "Whole country", {"Wales and Kent": 3}),
        ("audience", "Who is it for?", "Anyone", {"women": 3}),
        ("runner", "Who runs it?", "Anybody", {NOT_POLICE: 3, "charity": 2, "state": 1}),
    ],
)
def test_each_list_has_what_would_be_left(
    opened: Opened, name: str, title: str, first: str, rest: dict[str, int]
) -> None:
    found = listed(opened, name)
    assert (found.title, found.now) == (title, "")
    assert found.entries[0] == ("", first)
    assert any_words(name) == first
    counts = {key: int(words.rpartition("(")[2].rstrip(")")) for key, words in found.entries[1:]}
    # Who is for anyone is for women too, but not a choice of its own.
    assert {key: counts[key] for key in rest} == rest
    assert "anyone" not in counts
    assert 0 not in counts.values()


def test_what_would_leave_nothing_is_no_choice(opened: Opened) -> None:
    found = listed(opened, "runner", Filters(country="GB", audience="women", channels=("visit",)))
    assert [key for key, _ in found.entries] == ["", NOT_POLICE, "charity"]


def test_the_words_of_who_runs_it(opened: Opened) -> None:
    assert dict(listed(opened, "runner").entries) == {
        "": "Anybody",
        NOT_POLICE: "Not the police (3)",
        "charity": "A charity (2)",
        "state": "The state (1)",
    }


def test_languages_by_both_names_in_the_order_of_their_own(opened: Opened) -> None:
    words = [words for _key, words in listed(opened, "language").entries]
    assert words[0] == "Any language"
    assert "Română · Romanian (1)" in words
    assert "Polski · Polish (2)" in words
    # A name that is the same in both is said once.
    assert "English (3)" in words
    assert words[1:] == sorted(words[1:], key=str.casefold)


def test_an_interpreter_speaks_every_language(opened: Opened) -> None:
    keys = [key for key, _words in listed(opened, "language").entries]
    assert "fr" in keys
    # Where there is none, languages that nobody speaks are no choice.
    opened.session.live_in("FR")
    assert [key for key, _ in listed(opened, "language").entries] == ["", "fr"]


def test_own_names_begin_large_and_leave_out_kinds(opened: Opened) -> None:
    names = own_names(opened.shared)
    assert (names["ro"], names["pl"], names["ar"]) == ("Română", "Polski", "العربية")
    assert "ar-SD" not in names


def test_what_is_chosen_is_marked(opened: Opened) -> None:
    assert listed(opened, "topic", Filters(country="GB", topic="crisis")).now == "crisis"


def test_countries(opened: Opened) -> None:
    found = listed(opened, "country")
    assert (found.title, found.now) == ("Choose a country", "GB")
    assert dict(found.entries)["VN"] == "Vietnam"
    assert "EU" not in dict(found.entries)
