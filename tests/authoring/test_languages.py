from __future__ import annotations

import shutil
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.authoring.check import check
from reader.authoring.content import Named
from reader.authoring.load import load
from reader.kit.model import Spoken
from tests.conftest import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "content")


def said(folder: Path, text: str) -> list[str]:
    (folder / "languages.yaml").write_text(text, "utf-8")
    return [str(fault) for fault in load(folder)[1]]


def test_languages_are_read_in_their_order(small_content: Content) -> None:
    assert [spoken.code for spoken in small_content.spoken] == ["ar", "ar-SD", "bn", "en", "ro"]
    assert small_content.spoken[0] == Spoken("ar", "العربية", "Arabic", rtl=True)
    assert small_content.spoken[4] == Spoken("ro", "Română", "Romanian")
    assert small_content.named["en"] == Named("cldr", same=True)
    assert small_content.at["spoken/bn"].line == 3


def test_a_name_is_stored_in_one_form(folder: Path) -> None:
    apart = unicodedata.normalize("NFD", "Română")
    assert said(folder, f"- {{code: ro, own: {apart}, name: Romanian, checked: cldr}}") == []
    assert load(folder)[0].spoken[0].own == "Română"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- {own: Română, name: Romanian, checked: cldr}", "1: error: language has no code"),
        ("- {code: ro, own: Română, name: Romanian}", "language has no checked"),
        ("- {code: no, own: Norsk, name: Norwegian, checked: cldr}", 'in quotes, "no"'),
        ("- {code: ro, own: R, name: Romanian, checked: cldr, rtl: true}", "has no field rtl"),
        ("ro: Română", "languages must be a list"),
        ("- ro", "must be fields with names"),
    ],
)
def test_what_is_missing_or_unknown_is_told(folder: Path, text: str, words: str) -> None:
    assert any(words in line for line in said(folder, text))


def test_a_kit_needs_no_list_of_languages(folder: Path) -> None:
    (folder / "languages.yaml").unlink()
    shutil.rmtree(folder / "phrases")
    content, faults = check(folder)
    assert [fault for fault in faults if fault.stops] == []
    assert content.spoken == []


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_whatever_the_file_holds_is_a_fault_and_no_crash(folder: Path, text: str) -> None:
    (folder / "languages.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    load(folder)


def test_what_ships_has_the_languages_that_matter_most() -> None:
    content, _ = load(ROOT / "content")
    codes = {spoken.code for spoken in content.spoken}
    assert len(codes) >= 70
    # The languages of the evidence, then those that a neighbour's word would not do for.
    assert codes >= set(
        "en ro sq vi zh-Hans pt ar ti so hu th es pl bg uk hi pa si ta fr fil".split()
    )
    assert codes >= {"yo", "bin", "pcm", "ar-SD", "ku", "ckb", "prs", "yue", "kri", "rom"}
    assert {spoken.code for spoken in content.spoken if spoken.rtl} == set(
        "ar ar-SD ckb fa he pa-Arab prs ps ur".split()
    )
