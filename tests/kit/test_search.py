from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.kit.search import Found, search

if TYPE_CHECKING:
    from reader.kit.pack import Pack


def ids(found: Found) -> list[str]:
    return [hit.id for hit in found.hits]


@pytest.mark.parametrize("query", ["groo", "Grooming", "GROOMING", "groming", "grooming "])
def test_a_word_is_found_as_one_types_and_with_an_error(pack: Pack, query: str) -> None:
    assert "grooming" in ids(search(pack, query))


def test_a_mended_word_is_named(pack: Pack) -> None:
    found = search(pack, "coercoin ")
    assert "coercion" in found.nearest
    assert ids(found)[0] == "coercion"


def test_a_right_word_is_never_mended(pack: Pack) -> None:
    for end in range(1, len("exploitation") + 1):
        assert search(pack, "exploitation"[:end]).nearest == ()


def test_stems_accents_and_case(pack: Pack) -> None:
    assert "exploitation" in ids(search(pack, "exploited "))
    assert "etude" in ids(search(pack, "etude"))
    assert "etude" in ids(search(pack, "ÉTUDE"))


@pytest.mark.parametrize(
    "query",
    [
        "0808 157 0123", "08081570123", "+44 808 157 0123", "0044 808 157 0123", "+44(0)808 157 0123",
        "808-157-0123", "1570123",
    ],
)  # fmt: skip
def test_a_number_is_found_however_it_is_written(pack: Pack, query: str) -> None:
    assert ids(search(pack, query)) == ["gb-main-line"]


def test_a_country_or_a_need_finds_its_services(pack: Pack) -> None:
    assert "fr-ligne" in ids(search(pack, "France"))
    assert "gb-night-text" in ids(search(pack, "suicide"))


def test_whoever_asks_for_help_gets_helplines_first(pack: Pack) -> None:
    found = search(pack, "help exploited")
    assert found.asks_for_help
    assert found.hits[0].kind == "service"


def test_services_of_ones_own_country_come_first(pack: Pack) -> None:
    services = [h.id for h in search(pack, "trafficking", country="FR").hits if h.kind == "service"]
    assert services[0] == "fr-ligne"
    services = [h.id for h in search(pack, "trafficking", country="GB").hits if h.kind == "service"]
    assert services[0] == "gb-main-line"


def test_a_doubtful_number_is_not_found(pack: Pack) -> None:
    assert "gb-doubtful" not in ids(search(pack, "doubtful"))
    assert search(pack, "7946 0999").hits == ()


def test_marks_lie_on_the_words(pack: Pack) -> None:
    hit = next(h for h in search(pack, "groom").hits if h.id == "grooming")
    ((start, end),) = hit.title_marks
    assert hit.title[start:end] == "Groom"
    page = next(h for h in search(pack, "kindness").hits if h.kind == "page")
    assert any(page.snippet[a:b].lower() == "kindness" for a, b in page.snippet_marks)


def test_limits_and_kinds(pack: Pack) -> None:
    assert len(search(pack, "a", limit=2).hits) <= 2
    assert {h.kind for h in search(pack, "coercion", kinds=("term",)).hits} == {"term"}


def test_one_kind_does_not_crowd_out_the_others(pack: Pack) -> None:
    found = search(pack, "help", each=1, limit=9)
    kinds = [hit.kind for hit in found.hits]
    assert len(kinds) == len(set(kinds)) > 1


def test_nothing_found_says_nothing(pack: Pack) -> None:
    assert search(pack, "zzqx").hits == ()
    assert search(pack, "").hits == ()
    assert search(pack, "   ").hits == ()


def test_a_word_too_many_leaves_the_rest(pack: Pack) -> None:
    assert "grooming" in ids(search(pack, "grooming xylophone"))


def test_words_that_stand_nowhere_together(pack: Pack) -> None:
    assert search(pack, "marmalade") == Found("marmalade")
    assert search(pack, "weekday remembered").hits


def test_each_page_once(pack: Pack) -> None:
    found = ids(search(pack, "point"))
    assert len(found) == len(set(found))


@given(st.text(max_size=40))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_never_an_error(pack: Pack, query: str) -> None:
    assert search(pack, query).query == query.replace("\x00", " ")[:200]


@pytest.mark.parametrize(
    "query", ['"', "'", "a AND", "NEAR(", "*", "^", "~x", "<a", "a:b", "-a", "\x00"]
)
def test_signs_of_the_query_language_are_words_or_nothing(pack: Pack, query: str) -> None:
    search(pack, query)


def test_help_alone_shows_lines_of_ones_own_country_first(pack: Pack) -> None:
    found = search(pack, "help", country="FR")
    assert found.hits[0].id == "fr-ligne"
    assert [hit.kind for hit in found.hits][:3] == ["service"] * 3
