from __future__ import annotations

import difflib
import os
import stat
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from reader.authoring.content import Content
from reader.authoring.in_place import change, scalar
from reader.authoring.kit_toml import load_about
from reader.authoring.services import load_country
from reader.authoring.written import Faults
from reader.kit.faults import ReaderError
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from reader.kit.model import Service

FILES = sorted((ROOT / "content" / "directory").glob("*.yaml"))
SAME = {"assured_date": "2031-01-02", "assured_by": "Night team", "method": "service"}
DEAD = "2031-01-02: Night team found that this no longer works (service)."

WRITTEN = """\
# The file's own remark.
country: "GB"
organizations:
  - id: one
    name: "One"   # two spaces
    services:
      - id: gb-one
        name: One

        topics: [crisis]
        audience: [anyone]
        assurance:
          confidence: high      # how sure
          method:   operator
          assured_date: 2026-01-01
          assured_by: "Us: all"
          sources:
            - {title: A, address: "https://example.org/a"}
          {note}
        # After the assurance.
        description: >-
          Something that
          is folded.
  # Before the next.
  - id: two
    name: Two
    services:
      - id: gb-two
        name: Two
        topics: [crisis]
        description: D
        assurance:
          confidence: low
          method: other
          assured_date: 2026-01-01
          assured_by: Us
          sources: []
"""


def services(path: Path) -> dict[str, Service]:
    faults = Faults(path.name)
    content = Content(load_about(ROOT / "content" / "kit.toml", faults)[0])
    load_country(path, content, faults)
    return {one.id: one for one in content.services}


def differences(old: bytes, new: bytes) -> list[str]:
    """Lines that are gone and lines that are new, with their sign."""
    before, after = old.decode().split("\n"), new.decode().split("\n")
    lines = difflib.unified_diff(before, after, n=0, lineterm="")
    return [line for line in list(lines)[2:] if line[0] in "+-"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "GB.yaml"
    path.write_text(WRITTEN.replace("{note}", "note: Short."), "utf-8")
    return path


@pytest.mark.parametrize("source", FILES, ids=lambda path: path.stem)
def test_in_every_file_only_the_lines_that_are_meant_change(source: Path, tmp_path: Path) -> None:
    path, old = tmp_path / source.name, source.read_bytes()
    was = services(source)
    for id_, service in was.items():
        path.write_bytes(old)
        change(path, id_, SAME)
        same = path.read_bytes()
        lines = differences(old, same)
        names = {line[1:].split(":")[0].strip() for line in lines}
        assert names <= set(SAME), (id_, lines)
        assert len(lines) == 2 * len(names)
        change(path, id_, {"confidence": "low"}, DEAD)
        # The confidence, and a note that was one line and is now a block.
        gone = [line for line in differences(same, path.read_bytes()) if line[0] == "-"]
        assert all(line[1:].lstrip().startswith(("confidence:", "note:")) for line in gone), id_
        assert len(gone) <= 2
        sure = service.assurance._replace(
            confidence="low",
            date=date(2031, 1, 2),
            by="Night team",
            method="service",
            note=f"{service.assurance.note} {DEAD}".strip(),
        )
        assert services(path) == {**was, id_: service._replace(assurance=sure)}


@pytest.mark.parametrize(
    "note",
    [
        "",
        "note: Short.",
        'note: "In quotes: yes."   ',
        "note: 'Single, and '' quoted.'",
        "note: >-\n            Folded over\n            two lines.",
        "note: >-\n            Folded over\n\n            two paragraphs.\n",
        "note: >\n            With its end.",
        "note: |\n              Literal\n              lines.",
        "note: Plain words that go\n            on in the next line.",
        "note:",
        'note: ""',
        "note: " + "long " * 25 + "word.",
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_notes_of_every_kind_grow(tmp_path: Path, note: str, ending: str) -> None:
    path = tmp_path / "GB.yaml"
    old = WRITTEN.replace("{note}", note).replace("\n", ending).encode()
    path.write_bytes(old)
    was = services(path)
    change(path, "gb-one", {"confidence": "low"}, DEAD)
    now = services(path)
    said = " ".join(now["gb-one"].assurance.note.split())
    assert said == " ".join(f"{was['gb-one'].assurance.note} {DEAD}".split())
    assert now["gb-two"] == was["gb-two"]
    new = path.read_bytes()
    for remark in ("# The file's own remark.", "# After the assurance.", "# Before the next."):
        assert f"{remark}{ending}".encode() in new
    assert b"confidence: low      # how sure" in new
    assert new.count(b"\r\n") == (new.count(b"\n") if ending == "\r\n" else 0)


def test_fields_that_are_missing_are_added_at_the_end(file: Path) -> None:
    text = file.read_text("utf-8").replace("          assured_by: Us\n", "")
    file.write_text(text.removesuffix("\n"), "utf-8")
    change(file, "gb-two", {"assured_by": "Us", "confidence": "high"}, "2026-02-02: Seen.")
    assert file.read_text("utf-8").endswith(
        "          sources: []\n          assured_by: Us\n          note: >-\n"
        "            2026-02-02: Seen."
    )


def test_a_mark_at_the_start_of_a_file_stays(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    change(file, "gb-two", {"confidence": "high"})
    assert file.read_bytes().startswith(b"\xef\xbb\xbf# The file")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # An anchor would carry the change somewhere else.
        ("assured_by: Us\n", "assured_by: *us\n"),
        ("assurance:\n          confidence: low\n", "assurance: {a: b}\n        x:\n          y: z\n"),
        ("assurance:\n          confidence: low", "was:\n          confidence: low"),
        ("country: ", "country: ["),
    ],
)  # fmt: skip
def test_what_cannot_be_changed_with_certainty_is_left_alone(
    file: Path, old: str, new: str
) -> None:
    text = file.read_text("utf-8").replace('"Us: all"', "&us Us").replace(old, new, 1)
    file.write_text(text, "utf-8")
    with pytest.raises(ReaderError, match="only a person can change"):
        change(file, "gb-two", {"assured_by": "Others", "method": "service"})
    assert file.read_text("utf-8") == text


def test_no_such_service_and_no_text(file: Path) -> None:
    with pytest.raises(ReaderError, match="gb-none"):
        change(file, "gb-none", SAME)
    file.write_bytes(b"\xff")
    with pytest.raises(ReaderError, match="UTF-8"):
        change(file, "gb-one", SAME)


def test_permissions_are_kept_and_nothing_else_is_left(file: Path) -> None:
    file.chmod(0o640)
    change(file, "gb-one", SAME)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [one.name for one in file.parent.iterdir()] == ["GB.yaml"]


def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "GB.yaml"
    link.parent.mkdir()
    link.symlink_to(file)
    change(link, "gb-one", SAME)
    assert link.is_symlink()
    assert "Night team" in file.read_text("utf-8")


def test_a_disk_that_fails_leaves_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = file.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        change(file, "gb-one", SAME)
    assert file.read_bytes() == old
    assert [one.name for one in file.parent.iterdir()] == ["GB.yaml"]


WORDS = st.text(
    st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=150
).filter(lambda text: text.isprintable() and text.strip() == text and "  " not in text)
IDS = sorted(services(ROOT / "content" / "directory" / "GB.yaml"))


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    id_=st.sampled_from(IDS),
    by=WORDS,
    note=WORDS,
    on=st.dates(date(2026, 11, 25), date(2026, 11, 25) + timedelta(9999)),
    crlf=st.booleans(),
)
@example(id_=IDS[0], by="yes", note="# no remark", on=date(2027, 1, 1), crlf=False)
@example(id_=IDS[1], by="- a", note=": b", on=date(2027, 1, 1), crlf=True)
def test_whatever_is_said_is_read_again_as_it_was_said(
    tmp_path: Path, id_: str, by: str, note: str, on: date, *, crlf: bool
) -> None:
    path = tmp_path / "GB.yaml"
    old = (ROOT / "content" / "directory" / "GB.yaml").read_bytes()
    path.write_bytes(old.replace(b"\n", b"\r\n") if crlf else old)
    was = services(path)
    fields = {"assured_date": on.isoformat(), "assured_by": by}
    change(path, id_, fields, note)
    now = services(path)
    assert {**now, id_: was[id_]} == was
    sure = now[id_].assurance
    assert (sure.date, sure.by) == (on, by)
    assert sure.note == f"{was[id_].assurance.note} {note}".strip()
    assert sure.sources == was[id_].assurance.sources
    lines = differences(old, path.read_bytes().replace(b"\r\n", b"\n"))
    named = [line[1:].split(":")[0].strip() for line in lines if line[0] == "-"]
    assert set(named) <= {"assured_date", "assured_by", "note"}


@pytest.mark.parametrize(
    "text", ["yes", "12", "null", "a: b", "a #b", "", "~", "[a]", "2026-01-01x", "é"]
)
def test_words_stay_words(text: str) -> None:
    assert yaml.safe_load(f"a: {scalar(text)}") == {"a": text}


def test_a_day_stays_a_day() -> None:
    assert scalar("2026-11-25") == "2026-11-25"
