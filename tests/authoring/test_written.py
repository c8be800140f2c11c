from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.authoring.written import Faults, Fields, read, text_of, words

if TYPE_CHECKING:
    from pathlib import Path


def fields(text: str) -> tuple[Fields, Faults]:
    faults = Faults("f.yaml")
    return Fields(read(text, faults), faults, "thing"), faults


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: NO", "yes or no"),
        ("a: 0777", "number"),
        ("a: 22:00", "number"),
        ("a: 1.10", "number"),
        ("a: 2026-01-01", "date"),
        ("a: ~", "nothing"),
    ],
)
def test_yamls_traps_are_told_with_the_remedy(text: str, says: str) -> None:
    found, faults = fields(f"x: 1\n{text}")
    found.words("a")
    (fault,) = faults
    assert says in fault.text
    assert "quotes" in fault.text
    assert (fault.file, fault.line, fault.severity) == ("f.yaml", 2, "error")


@pytest.mark.parametrize("text", ['a: "NO"', "a: '0800'", 'a: "22:00"', "a: |\n  1.10", "a:"])
def test_quoted_words_are_words(text: str) -> None:
    found, faults = fields(text)
    found.words("a")
    assert faults == []


def test_every_field_knows_its_line() -> None:
    found, faults = fields("a: one\n\nb: [x]\nc: true\nd: 2026-11-25\ne: 3\n")
    assert found.words("a") == "one"
    assert found.take("b").line == 3
    assert found.truth("c") is True
    assert found.date("d").isoformat() == "2026-11-25"  # type: ignore[union-attr]
    assert found.number("e") == 3
    found.end()
    assert faults == []


@pytest.mark.parametrize(
    ("text", "ask", "says"),
    [
        ("a: [1]", lambda f: f.words("a"), "must be words"),
        ("b: 1", lambda f: f.words("a", due=True), "has no a"),
        ("a: x", lambda f: f.all_words("a"), "must be a list"),
        ("a: soon", lambda f: f.date("a"), "must be a day"),
        ("a: 2026-02-31", lambda f: f.date("a"), "must be a day"),
        ("b: 1", lambda f: f.date("a", due=True), "has no a"),
        ("a: perhaps", lambda f: f.truth("a"), "true or false"),
        ("a: yes", lambda f: f.truth("a"), "true or false"),
        ("a: x", lambda f: f.number("a"), "must be a number"),
        ("b: 1", lambda f: f.number("a"), "must be a number"),
        ("zz: 1", lambda f: (f.take("a"), f.end()), "has no field zz"),
    ],
)
def test_what_is_wrong_is_said(text: str, ask: object, says: str) -> None:
    found, faults = fields(text)
    ask(found)  # type: ignore[operator]
    assert says in faults[0].text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: 1\na: 2", "written twice"),
        ("a: [", "cannot be read"),
        ("\ta: 1", "cannot be read"),
        ("a: &x 1\nb: *x", "not used here"),
        ("a: !!python/object:os.system x", ""),
        ("[" * 3000, "deep"),
        ("- a\n- b", "must be fields"),
    ],
)
def test_broken_yaml_is_one_fault(text: str, says: str) -> None:
    found, faults = fields(text)
    del found
    assert (
        says == "" or says in " ".join(f.text for f in faults) or "cannot be read" in faults[0].text
    )


def test_an_anchor_alone_does_no_harm() -> None:
    _, faults = fields("a: R&D")
    assert faults == []


def test_nothing_is_nothing() -> None:
    faults = Faults("f")
    assert not read("", faults)
    assert read("# only words", faults).items() == {}
    assert read("a", faults).list() == []
    assert faults == []


@given(st.text())
@settings(max_examples=50)
def test_any_text_is_read_or_told(text: str) -> None:
    faults = Faults("f")
    found = read(text, faults)
    for value in found.items().values():
        words(value, "a", faults)


def test_files_in_other_codings_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    faults = Faults("a.yaml")
    path.write_bytes(b"a: 1\nb: caf\xe9\n")
    assert text_of(path, faults) == ""
    assert (faults[0].line, "UTF-8" in faults[0].text) == (2, True)
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\nb: 2\r")
    assert text_of(path, faults) == "a: 1\nb: 2\n"
    assert text_of(tmp_path / "none", faults) == ""
    assert "cannot be read" in faults[-1].text
    faults.warning(3, "mild")
    assert not faults[-1].stops
