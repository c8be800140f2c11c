"""What people would type, against the kit that ships."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.authoring.load import load
from reader.authoring.write_pack import write_pack
from reader.kit.pack import Pack
from reader.kit.search import search
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

MAIN = "Modern Slavery & Exploitation Helpline"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    path = tmp_path_factory.mktemp("whole") / "reader.kit"
    content, _ = load(ROOT / "content")
    write_pack(content, path)
    with Pack.open(path) as pack:
        yield pack


@pytest.mark.parametrize(
    "query", ["help", "help me", "i need help", "hepline", "helpline", "please help now", "police"]
)
def test_who_asks_for_help_finds_the_countrys_main_line_first(whole: Pack, query: str) -> None:
    found = search(whole, query, country="GB")
    assert found.asks_for_help
    assert found.hits[0].title == MAIN


@pytest.mark.parametrize("query", ["trafficking", "trafiking", "trafficing", "traficking"])
def test_the_crime_finds_ones_own_countrys_lines(whole: Pack, query: str) -> None:
    hits = search(whole, query, country="GB").hits
    assert all(hit.country == "GB" for hit in hits[:3])
    assert MAIN in [hit.title for hit in hits[:6]]


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("consent", "Consent"),
        ("conscent", "Consent"),
        ("grooming", "Grooming"),
        ("groming", "Grooming"),
        ("debt bondage", "Debt bondage"),
        ("loverboy", "Boyfriend method"),
        ("Sextortion", "Sextortion"),
        ("childline", "Childline"),
        ("samaritans", "Samaritans"),
        ("08000 121 700", MAIN),
        ("+44 8000 121700", MAIN),
    ],
)
def test_what_is_named_comes_first(whole: Pack, query: str, title: str) -> None:
    assert search(whole, query, country="GB").hits[0].title == title


@pytest.mark.parametrize(
    ("query", "code"), [("romania", "RO"), ("Spain", "ES"), ("help ukraine", "UA")]
)
def test_a_countrys_name_finds_its_services(whole: Pack, query: str, code: str) -> None:
    assert search(whole, query, country="GB").hits[0].country == code


@pytest.mark.parametrize("query", ["suicide", "forced marriage", "asylum", "children"])
def test_a_need_finds_services_for_it(whole: Pack, query: str) -> None:
    hits = search(whole, query, country="GB").hits
    assert any(hit.kind == "service" and hit.country == "GB" for hit in hits[:6])


def test_stems_find_their_family(whole: Pack) -> None:
    assert "exploitation" in {hit.id for hit in search(whole, "exploited ", limit=100).hits} | {
        hit.id for hit in search(whole, "exploitation").hits
    }
    bodies = [hit.snippet for hit in search(whole, "exploited ").hits]
    assert any("exploitation" in body for body in bodies)
