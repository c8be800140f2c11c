from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from reader.cli import main
from reader.kit.directory import of
from reader.kit.filters import Filters
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from reader.kit.pack import Pack

    Answers = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def listed(small_kit: Path, capsys: pytest.CaptureFixture[str]) -> Answers:
    def ask(*words: str) -> list[dict[str, Any]]:
        assert main(["services", *words, "--json", "--kit", str(small_kit)]) == 0
        answer: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
        return answer

    return ask


def ids(services: Iterable[Any]) -> list[str]:
    return [one["id"] if isinstance(one, dict) else one.id for one in services]


def test_it_filters_as_the_window_does(listed: Answers, pack: Pack) -> None:
    at = NOW.isoformat()
    for words, filters in (
        (["--country", "gb"], Filters(country="GB")),
        (["--country", "GB", "--all"], Filters(country="GB", unassured=True)),
        (["--country", "GB", "--channel", "phone"], Filters(country="GB", channels=("phone",))),
        (["--country", "GB", "--audience", "women"], Filters(country="GB", audience="women")),
        (["--country", "GB", "--runner", "charity"], Filters(country="GB", runner="charity")),
        (["--country", "GB", "--free"], Filters(country="GB", free=True)),
        (["--country", "GB", "--anonymous"], Filters(country="GB", anonymous=True)),
        (["--country", "GB", "--interpreters"], Filters(country="GB", interpreters=True)),
        (
            ["--country", "GB", "--region", "Wales and Kent"],
            Filters(country="GB", region="Wales and Kent"),
        ),
        (["--country", "GB", "--open-at", at], Filters(country="GB", open_now=True)),
    ):
        there = of(pack, "GB").select(filters, NOW).services
        assert there
        # What is open comes first, and the tests' hour is not this computer's.
        assert sorted(ids(listed(*words))) == sorted(ids(there))


def test_a_service_is_told_whole(listed: Answers) -> None:
    for service in listed("--country", "GB"):
        assert {"id", "name", "country", "phones", "topics", "languages", "assurance"} <= set(
            service
        )
        assert service["assured"] is True
        assert service["assurance"]["date"][:3] == "202"
        assert service["assurance"]["sources"]
        assert isinstance(service["channels"], list)


@pytest.mark.parametrize(
    "at", ["now", "2026-11-25T22:00", "2026-07-01T12:30:00+01:00", "2026-11-25"]
)
def test_times_that_are_read(listed: Answers, at: str) -> None:
    assert isinstance(listed("--country", "GB", "--open-at", at), list)


@pytest.mark.parametrize(
    "words",
    [
        ["--country", "UK"],
        ["--topic", "nonsense"],
        ["--language", "qqq"],
        ["--region", "Atlantis"],
    ],
)
def test_what_the_kit_has_never_heard_of_is_named(
    words: list[str], small_kit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["services", *words, "--kit", str(small_kit)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert words[1] in line


def test_a_filter_that_gave_way_is_said(
    small_kit: Path, pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking = next(
        topic
        for topic in pack.topics("en")
        if of(pack, "FR").select(Filters(country="FR", topic=topic), NOW).relaxed
    )
    assert main(["services", "--country", "FR", "--topic", lacking, "--kit", str(small_kit)]) == 0
    said = capsys.readouterr()
    assert "topic set aside" in said.err
    assert said.out.startswith("FR  ")
