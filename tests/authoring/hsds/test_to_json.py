from __future__ import annotations

import gzip
import json
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker

from reader.authoring.hsds.to_json import page
from reader.authoring.load import load
from tests.authoring.hsds.helpers import HERE, NAMES, OFFICIAL, TODAY, Json, exported, taken
from tests.authoring.made import services
from tests.conftest import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.kit.model import Service


@cache
def validator() -> Draft202012Validator:
    """The official schema of one full service, all of it in one file: nothing is fetched."""
    schema = json.loads(gzip.decompress((HERE / "service.json.gz").read_bytes()))
    return Draft202012Validator(schema, format_checker=FormatChecker())


def wrong(raw: Json) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator().iter_errors(raw)]


def hollow(value: Json) -> bool:
    """Whether there is a null or an empty word, list or record in it."""
    if isinstance(value, dict):
        return not value or any(map(hollow, value.values()))
    if isinstance(value, list):
        return not value or any(map(hollow, value))
    return value is None or value == ""


def test_the_schema_is_the_one_that_refuses() -> None:
    sample = json.loads((OFFICIAL / "service_full.json").read_text("utf-8"))
    assert wrong(sample) == []
    del sample["status"]
    assert wrong(sample)


@pytest.mark.parametrize("folder", [ROOT / "content", SMALL], ids=["content", "small"])
def test_every_service_is_valid_and_comes_back_as_it_was(folder: Path) -> None:
    content, _ = load(folder)
    whole = json.loads(json.dumps(page(content.services, NAMES, TODAY)))
    assert whole["total_items"] == len(content.services) > 6
    for service, raw in zip(content.services, whole["contents"], strict=True):
        assert wrong(raw) == []
        assert not hollow(raw)
        assert taken(raw, "") == (service, [])


@settings(max_examples=60, deadline=None)
@given(made=services())
def test_no_service_is_too_odd(made: tuple[Service, ...]) -> None:
    for service in made:
        raw = exported(service)
        assert not hollow(raw)
        # Whether a website is an address at all is for the editor's rules.
        assert [w for w in wrong(raw) if "email" not in w] == []
        assert taken(raw, "") == (service, [])


def test_identifiers_stay_and_differ(small_content: Content) -> None:
    def ids(value: Json, own: str = "id") -> list[str]:
        if isinstance(value, dict):
            here = [value[own]] if own in value and "code" not in value else []
            return here + [found for part in value.values() for found in ids(part)]
        return [found for part in value for found in ids(part)] if isinstance(value, list) else []

    first, again = ([exported(service) for service in small_content.services] for _ in range(2))
    assert first == again
    for raw in first:
        assert len(ids(raw)) == len(set(ids(raw)))


def test_who_is_not_sure_says_so_to_everybody(small_content: Content) -> None:
    alerts = {service.id: exported(service).get("alert", "") for service in small_content.services}
    assert [id_ for id_, alert in alerts.items() if alert] == ["gb-doubtful"]


def test_a_phone_keeps_its_own_languages_and_its_extension(small_content: Content) -> None:
    line = next(one for one in small_content.services if one.id == "gb-main-line")
    second = line.phones[1]._replace(extension="136")
    raw = exported(line._replace(phones=(line.phones[0], second)))
    assert "languages" not in raw["phones"][0]
    assert [language["code"] for language in raw["phones"][1]["languages"]] == ["ro", "vi"]
    assert raw["phones"][1]["number"] == "020 7946 0958"
    assert raw["phones"][1]["extension"] == 136
    found, _ = taken(raw)
    assert found is not None
    assert found.phones[1] == second


@pytest.mark.parametrize("number", ["02 1245 4875", "07 89 88 12 34", "116 123", "*3090", "101"])
def test_numbers_go_out_and_come_in_figure_by_figure(number: str, small_content: Content) -> None:
    line = small_content.services[0]
    raw = exported(line._replace(phones=(line.phones[0]._replace(number=number),)))
    assert raw["phones"][0]["number"] == number
    assert "+" not in json.dumps(raw["phones"])
    found, _ = taken(raw)
    assert found is not None
    assert found.phones[0].number == number
