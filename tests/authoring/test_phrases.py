from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.authoring.check import check
from reader.authoring.load import load
from reader.kit.model import CardWord, Phrase, Wording
from tests.conftest import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "content")


def change(folder: Path, file: str, old: str, new: str) -> list[str]:
    path = folder / "phrases" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return [str(fault) for fault in load(folder)[1]]


def wording(content: Content, lang: str) -> Wording:
    return next(wording for wording in content.wordings if wording.lang == lang)


def test_a_language_follows_the_order_of_the_first_and_leads_where_it_does(
    small_content: Content,
) -> None:
    assert wording(small_content, "ro") == Wording(
        "ro",
        draft=False,
        answers=("Da", "Nu", "Mai târziu"),
        phrases=(
            Phrase("number", "Doriți un număr la care puteți suna?", then="number"),
            Phrase("thanks", "Mulțumesc că ați vorbit cu mine."),
        ),
        cards=(CardWord("heading", "Cineva cu care să vorbești"), CardWord("free", "Gratuit.")),
    )
    assert small_content.at["wording/ro/thanks"].line == 6


def test_a_draft_says_so_and_what_is_not_translated_is_left_out(small_content: Content) -> None:
    arabic = wording(small_content, "ar")
    assert arabic.draft
    assert [phrase.id for phrase in arabic.phrases] == ["interpreter"]
    assert arabic.cards == ()
    assert not wording(small_content, "en").draft


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("ar.yaml", "draft: true", "", "phrases/ar.yaml:1: error: there is no draft"),
        ("ar.yaml", "draft: true", "draft: false", "draft: false needs read_by"),
        ("ro.yaml", "read_on: 2026-11-20\n", "", "draft: false needs read_by"),
        ("ro.yaml", "read_on: 2026-11-20", "read_on: May", "read_on must be a day"),
        ("ro.yaml", ", later: Mai târziu", "", "answers has no later"),
        ("ro.yaml", "answers: {yes: Da, no: Nu, later: Mai târziu}", "", "answers has no yes"),
        ("ro.yaml", "later:", "maybe: Poate, later:", "answers has no place for maybe"),
        ("ro.yaml", "no: Nu", "no: no", 'in quotes, "no"'),
        ("ro.yaml", "free: Gratuit.", "free: ''", "cards: free is empty"),
        ("ro.yaml", "draft: false", "draft: false\nthen: {thanks: number}", "then is written once"),
        ("en.yaml", "{number: number}", "{number: home}", "then: number can lead to number alone"),
        ("en.yaml", "cards:", "posters:", "has no field posters"),
    ],
)
def test_what_is_missing_or_unknown_is_told(
    folder: Path, file: str, old: str, new: str, words: str
) -> None:
    assert any(words in line for line in change(folder, file, old, new))


def test_what_nobody_has_said_is_read_counts_as_a_draft(folder: Path) -> None:
    change(folder, "ro.yaml", "draft: false", "")
    assert wording(load(folder)[0], "ro").draft


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_whatever_a_file_holds_is_a_fault_and_no_crash(folder: Path, text: str) -> None:
    for name in ("en.yaml", "ro.yaml"):
        (folder / "phrases" / name).write_bytes(text.encode("utf-8", "surrogatepass"))
    check(folder)


def test_what_ships_is_whole_in_english_and_a_draft_in_all_else() -> None:
    content, _ = load(ROOT / "content")
    english = wording(content, "en")
    assert len(english.phrases) == 26
    assert [phrase.id for phrase in english.phrases if phrase.then] == ["number"]
    assert {word.id for word in english.cards} >= {"heading", "free", "price-list", "reference"}
    for other in content.wordings:
        if other.lang != "en":
            assert other.draft, other.lang
            assert {"interpreter", "number", "thanks"} <= {phrase.id for phrase in other.phrases}
