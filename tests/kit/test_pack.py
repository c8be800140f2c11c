from __future__ import annotations

import copy
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.authoring.write_pack import write_pack
from reader.kit.faults import KitError
from reader.kit.model import Country, Spoken, Wording
from reader.kit.pack import Pack
from reader.kit.schema import FORMAT

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content


def test_what_a_kit_says_of_itself(pack: Pack) -> None:
    info = pack.info()
    assert (info.name, info.edition, info.languages) == ("Small kit", "1", ("en", "fr"))
    assert (info.pages, info.terms, info.services, info.countries) == (3, 4, 6, 3)
    assert info.sources == 2


def test_pages_in_order_and_in_their_language(pack: Pack) -> None:
    assert [h.id for h in pack.pages("article", "en")] == ["first-page", "second-page"]
    assert [h.title for h in pack.pages("article", "fr")] == ["La première page"]
    assert [h.id for h in pack.pages("guide", "fr")] == ["listen"]
    assert pack.page("article", "", "en").head.id == "first-page"  # type: ignore[union-attr]
    assert pack.page("article", "second-page", "fr").lang == "en"  # type: ignore[union-attr]
    assert pack.page("article", "none", "en") is None


def test_terms_from_a_to_z_without_regard_to_accents(pack: Pack) -> None:
    names = [head.term for head in pack.terms("en")]
    assert names == ["Coercion", "Étude", "Exploitation", "Grooming"]
    assert [head.term for head in pack.terms("fr")] == names
    term = pack.term("coercion", "de")
    assert term is not None
    assert term.head.first == "Making somebody do a thing by force."
    assert [head.term for head in term.see_also] == ["Grooming"]
    assert [head.id for head in term.used_in] == ["first-page"]
    assert pack.term("none", "en") is None


def test_services_and_their_country(pack: Pack) -> None:
    assert len(pack.services()) == 7
    assert {s.id for s in pack.services("FR")} == {"fr-ligne"}
    assert pack.main_line("GB").id == "gb-main-line"  # type: ignore[union-attr]
    assert pack.main_line("IE") is None
    assert pack.has_assured("IE")
    assert not pack.has_assured("VN")
    assert pack.service("gb-doubtful") is not None
    assert pack.service("none") is None


def test_emergency_numbers(pack: Pack) -> None:
    assert pack.emergency("GB").number == "999"  # type: ignore[union-attr]
    assert pack.emergency("FR").number == "112"  # type: ignore[union-attr]
    assert pack.emergency("AQ").number == ""  # type: ignore[union-attr]
    assert pack.emergency("XX") is None


def test_names_of_countries_languages_and_topics(pack: Pack) -> None:
    countries = pack.countries("en")
    assert [c.name for c in countries] == sorted(c.name for c in countries)
    assert Country("GB", "United Kingdom", 3) in countries
    assert pack.country_name("FR", "fr") == "France"
    assert pack.country_name("ZZ", "en") == "ZZ"
    assert pack.topics("fr")["crisis"] == "Distress and suicide"
    assert pack.language_names("en")["ro"] == "Romanian"
    assert pack.language_own_names()["ro"] == "română"


def test_what_people_of_a_country_speak(pack: Pack) -> None:
    assert pack.spoken_in("GB")[0] == "en"
    assert pack.spoken_in("VN")[0] == "vi"
    assert "fr" in pack.spoken_in("FR")
    assert set(pack.spoken_in("IE")) >= {"en", "ga"}
    # No country of the kit.
    assert pack.spoken_in("EU") == ()
    assert pack.spoken_in("ZZ") == ()


def test_languages_to_point_to_in_their_order(pack: Pack) -> None:
    assert [s.name for s in pack.spoken()] == [
        "Arabic", "Arabic (Sudan)", "Bengali", "English", "Romanian",
    ]  # fmt: skip
    assert pack.spoken()[0] == Spoken("ar", "العربية", "Arabic", rtl=True)


def test_phrases_in_their_language_or_whole_in_english(pack: Pack) -> None:
    assert pack.wordings() == ("ar", "en", "ro")
    assert set(pack.wordings()) <= {spoken.code for spoken in pack.spoken()}
    romanian = pack.wording("ro")
    assert (romanian.lang, romanian.draft, romanian.answers[0]) == ("ro", False, "Da")
    # What is not translated is left out, and not filled up with English.
    assert [phrase.id for phrase in romanian.phrases] == ["number", "thanks"]
    assert pack.wording("ar-SD") == pack.wording("ar")
    assert pack.wording("bn") == pack.wording("en")
    assert [phrase.then for phrase in pack.wording("bn").phrases] == ["", "number", ""]


def test_a_kit_without_phrases_has_an_empty_wording(small_content: Content, tmp_path: Path) -> None:
    bare = copy.copy(small_content)
    bare.spoken, bare.wordings = [], []
    write_pack(bare, tmp_path / "bare.kit")
    with Pack.open(tmp_path / "bare.kit") as opened:
        assert opened.spoken() == ()
        assert opened.wordings() == ()
        assert opened.wording("ro") == Wording("en", draft=False, answers=(), phrases=(), cards=())


def test_sources_in_the_order_asked(pack: Pack) -> None:
    found = pack.sources(("second-source", "none", "first-source"))
    assert [source.id for source in found] == ["second-source", "first-source"]
    assert [source.id for source in pack.all_sources()] == ["first-source", "second-source"]


@pytest.mark.parametrize("name", ["with space.kit", "a#b.kit", "a?b.kit", "50%25.kit", "é.kit"])
def test_any_name_opens_that_file_and_makes_no_other(
    small_kit: Path, tmp_path: Path, name: str
) -> None:
    copy = tmp_path / name
    shutil.copy(small_kit, copy)
    with Pack.open(copy) as pack:
        assert pack.info().name == "Small kit"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_it_opens_where_nothing_may_be_written(small_kit: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kit"
    shutil.copy(small_kit, copy)
    copy.chmod(0o444)
    with Pack.open(copy) as pack, pytest.raises(sqlite3.OperationalError):
        pack.db.execute("DELETE FROM page")


def _altered(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.executescript(statement)
        db.commit()


# What a file may hold instead of a kit, and what may be done to a good one.
HELD = {"empty": b"", "text": b"not a kit " * 500, "foreign": b"SQLite format 3\x00" + bytes(4096)}
ALTERED = {
    "too new": f"PRAGMA user_version={FORMAT + 1}",
    "too old": f"PRAGMA user_version={FORMAT - 1}",
    "no tables": "DROP TABLE kit",
    "bad row": "UPDATE kit SET value = '[1]' WHERE name = 'info'",
}


def _bad(path: Path, whole: bytes, what: str) -> None:
    if what == "folder":
        path.mkdir()
    elif what == "truncated":
        path.write_bytes(whole[: len(whole) // 3])
    elif what in HELD:
        path.write_bytes(HELD[what])
    elif what in ALTERED:
        path.write_bytes(whole)
        _altered(path, ALTERED[what])


@pytest.mark.parametrize("what", ["missing", "folder", "truncated", *HELD, *ALTERED])
def test_a_bad_kit_is_refused_in_one_line(tmp_path: Path, small_kit: Path, what: str) -> None:
    path = tmp_path / "bad.kit"
    _bad(path, small_kit.read_bytes(), what)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(KitError) as refused:
        Pack.open(path)
    assert str(path) in str(refused.value)
    assert "\n" not in str(refused.value)
    if before is not None:
        assert path.read_bytes() == before
