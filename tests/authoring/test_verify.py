from __future__ import annotations

import ast
import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader.authoring.check import check
from reader.authoring.load import load
from reader.authoring.verify import Looked, record
from reader.kit.faults import KitError, ReaderError
from tests.conftest import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from reader.kit.model import Service

TODAY = date(2026, 11, 29)
LOOKED = Looked("Reader editors", date(2026, 11, 28), "service", "same")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "content")


def found(folder: Path, id_: str) -> Service:
    return next(one for one in load(folder)[0].services if one.id == id_)


def test_the_same_moves_day_role_and_method(folder: Path) -> None:
    was = found(folder, "gb-day-line")
    done = record(folder, "gb-day-line", LOOKED, TODAY)
    assert (done.file, done.line) == ("directory/GB.yaml", 37)
    assert (done.service, done.confidence) == (was, "medium")
    sure = found(folder, "gb-day-line").assurance
    assert (sure.date, sure.by, sure.method) == (LOOKED.on, "Reader editors", "service")
    assert (sure.confidence, sure.note, sure.sources) == ("medium", "", was.assurance.sources)
    assert check(folder)[1] == []


@pytest.mark.parametrize("result", ["changed", "dead"])
def test_changed_and_dead_are_not_shown_and_keep_their_day(folder: Path, result: str) -> None:
    was = found(folder, "gb-day-line")
    done = record(folder, "gb-day-line", LOOKED._replace(result=result, note="Ask us."), TODAY)
    now = found(folder, "gb-day-line")
    assert done.confidence == now.assurance.confidence == "low"
    assert not now.assured
    assert now.assurance.date == was.assurance.date
    assert (now.assurance.by, now.assurance.method) == (was.assurance.by, was.assurance.method)
    assert now.assurance.note.startswith("2026-11-28: Reader editors found that ")
    assert now.assurance.note.endswith(" (service): Ask us.")
    assert now._replace(assurance=was.assurance) == was
    assert check(folder)[1] == []


def test_edited_is_not_verified(folder: Path) -> None:
    """After a change: shown again only when somebody looked, and said how sure they are."""
    id_ = "gb-day-line"
    record(folder, id_, LOOKED._replace(result="changed"), TODAY)
    file = folder / "directory" / "GB.yaml"
    file.write_text(file.read_text("utf-8").replace("020 7946 0001", "020 7946 0002"), "utf-8")
    assert not found(folder, id_).assured
    assert record(folder, id_, LOOKED, TODAY).confidence == "low"
    assert not found(folder, id_).assured
    assert record(folder, id_, LOOKED._replace(confidence="high"), TODAY).confidence == "high"
    assert found(folder, id_).assured


def test_a_note_has_its_day(folder: Path) -> None:
    record(folder, "gb-day-line", LOOKED._replace(note="Hours are on the door."), TODAY)
    assert found(folder, "gb-day-line").assurance.note == "2026-11-28: Hours are on the door."


@pytest.mark.parametrize(
    ("id_", "looked", "says"),
    [
        ("gb-day-lin", LOOKED, "there is no service gb-day-lin. Did you mean gb-day-line"),
        ("qqqq", LOOKED, "there is no service qqqq. See: reader verify list"),
        ("gb-day-line", LOOKED._replace(on=date(2026, 11, 30)), "this day has not come"),
        ("gb-day-line", LOOKED._replace(on=date(2026, 2, 28)), "was checked after that, on 2026-03-01"),
        ("gb-day-line", LOOKED._replace(by="ann@example.org"), "write a role"),
        ("gb-day-line", LOOKED._replace(by=""), "write a role"),
        ("gb-day-line", LOOKED._replace(by="07700 900123"), "write a role"),
        ("gb-day-line", LOOKED._replace(by="one\ntwo"), "plain words"),
        ("gb-day-line", LOOKED._replace(note="a\x00"), "plain words"),
        ("gb-day-line", LOOKED._replace(result="dead", confidence="high"), "is not shown until"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_is_written(
    folder: Path, id_: str, looked: Looked, says: str
) -> None:
    file = folder / "directory" / "GB.yaml"
    old = file.read_bytes()
    with pytest.raises(ReaderError) as told:
        record(folder, id_, looked, TODAY)
    assert says in str(told.value)
    assert file.read_bytes() == old


def test_the_day_of_the_last_check_and_today_are_days(folder: Path) -> None:
    record(folder, "gb-day-line", LOOKED._replace(on=date(2026, 3, 1)), TODAY)
    record(folder, "gb-day-line", LOOKED._replace(on=TODAY), TODAY)
    assert found(folder, "gb-day-line").assurance.date == TODAY


def test_a_service_that_is_there_twice_is_refused(folder: Path) -> None:
    file = folder / "directory" / "GB.yaml"
    text = file.read_text("utf-8").replace("id: gb-night-text", "id: gb-day-line")
    file.write_text(text, "utf-8")
    with pytest.raises(ReaderError, match="is there twice"):
        record(folder, "gb-day-line", LOOKED, TODAY)


def test_a_layer_is_recorded_in_like_any_folder(tmp_path: Path) -> None:
    layer = shutil.copytree(ROOT / "docs" / "examples" / "local-layer", tmp_path / "layer")
    record(layer, "gb-example-drop-in", LOOKED, TODAY)
    assert found(layer, "gb-example-drop-in").assurance.date == LOOKED.on


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(KitError, match="no such folder"):
        record(tmp_path / "none", "gb-day-line", LOOKED, TODAY)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("020 7946 0001", "020 7946 0002"),
        ("Mo-Fr 09:00-17:00; PH off", "Mo-Su 10:00-18:00"),
        ("cost: standard", "cost: free"),
        ("name: Daylight Line", "name: Another name"),
        ("https://example.org/gov", "https://example.org/other"),
    ],
)
def test_an_edit_moves_no_day(folder: Path, old: str, new: str) -> None:
    file = folder / "directory" / "GB.yaml"
    text = file.read_text("utf-8")
    assert old in text
    was = found(folder, "gb-day-line").assurance.date
    file.write_text(text.replace(old, new), "utf-8")
    assert found(folder, "gb-day-line").assurance.date == was


def test_there_is_one_place_that_writes_the_day() -> None:
    """`assured_date` as something to write is in the branch for `same`, and nowhere else.

    What copies a directory to another format writes the day as it found it: other tests hold that.
    """
    copies = {"tables.py", "to_json.py", "tabular_out.py"}
    writers = []
    for path in (ROOT / "reader").rglob("*.py"):
        if path.name in copies:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Dict):
                keys = [key.value for key in node.keys if isinstance(key, ast.Constant)]
                writers += [path.name for key in keys if key == "assured_date"]
    assert writers == ["verify.py"]
