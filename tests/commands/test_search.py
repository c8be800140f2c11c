from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from reader.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Answers = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def found(small_kit: Path, capsys: pytest.CaptureFixture[str]) -> Answers:
    def ask(*words: str) -> list[dict[str, Any]]:
        assert main(["search", *words, "--json", "--kit", str(small_kit)]) == 0
        said = capsys.readouterr()
        assert said.err == ""
        answer: list[dict[str, Any]] = json.loads(said.out)
        return answer

    return ask


def test_each_hit_has_what_the_design_says(found: Answers) -> None:
    hits = found("help")
    assert hits
    for hit in hits:
        assert {"kind", "id", "title", "snippet", "score"} <= set(hit)
        assert hit["kind"] in ("page", "term", "service")
        assert isinstance(hit["score"], float)


def test_a_limit_is_kept(found: Answers) -> None:
    assert len(found("help", "--limit", "1")) == 1
    assert found("help", "--limit", "0") == []


@pytest.mark.parametrize(
    "words",
    ["who's", "-4i", "-x -y", "AND", "a OR", "NEAR(", "title:x", "^x", "*", '"', "38.101", "(", ""],
)
def test_no_words_are_an_error(found: Answers, words: str) -> None:
    assert isinstance(found(*(words.split() or [""])), list)


def test_text_for_people(small_kit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "help", "--kit", str(small_kit)]) == 0
    assert "service " in capsys.readouterr().out
    assert main(["search", "qqqqqqqq", "--kit", str(small_kit)]) == 0
    assert capsys.readouterr().out == "Nothing found.\n"
