from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.safety import traces
from reader.ui.choices import Choices
from reader.ui.session import LOOKS, Session

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
KNOWN = {"GB", "FR"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Reader" / "choices.json"


def test_nothing_is_written_unless_it_is_asked_for(file: Path) -> None:
    session = Session("en", "GB")
    choices = Choices(session, file)
    choices.take(lambda: KNOWN)
    session.look_as(scale=2.0, look="dark")
    session.live_in("FR")
    session.leave_by(own_key="F2")
    assert not choices.kept
    assert not file.parent.exists()


def test_they_come_back(file: Path) -> None:
    session = Session("en", "GB")
    choices = Choices(session, file)
    assert choices.remember(on=True)
    session.look_as(scale=2.0, look="dark")
    session.live_in("FR")
    session.leave_by(own_key="F2", spoken=False)
    again = Session("en", "GB")
    later = Choices(again, file)
    later.take(lambda: KNOWN)
    assert later.kept
    assert (again.country, again.scale, again.look) == ("FR", 2.0, "dark")
    assert (again.own_key, again.spoken) == ("F2", False)


def test_only_choices_are_kept(file: Path) -> None:
    session = Session("en", "GB")
    Choices(session, file).remember(on=True)
    session.chosen = ("grooming",)
    session.figures = "1234"
    session.look_as(look="dark")
    assert set(json.loads(file.read_text())) == {"country", "scale", "look", "own_key", "spoken"}
    assert [path.name for path in file.parent.iterdir()] == ["choices.json"]


def test_switched_off_the_file_is_gone_and_stays_gone(file: Path) -> None:
    session = Session("en", "GB")
    choices = Choices(session, file)
    choices.remember(on=True)
    assert choices.remember(on=False)
    assert not file.parent.exists()
    session.look_as(look="dark")
    assert not file.parent.exists()
    assert choices.remember(on=False)


def test_another_file_beside_it_is_left(file: Path) -> None:
    choices = Choices(Session("en", "GB"), file)
    choices.remember(on=True)
    other = file.with_name("mine.txt")
    other.write_text("x")
    assert choices.remember(on=False)
    assert other.exists()


def test_where_nothing_can_be_kept_it_says_so(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    choices = Choices(Session("en", "GB"), blocked / "choices.json")
    assert not choices.remember(on=True)
    assert not choices.kept


def test_a_stick_that_was_pulled_out_ends_nothing(file: Path) -> None:
    session = Session("en", "GB")
    choices = Choices(session, file)
    choices.remember(on=True)
    file.unlink()
    file.parent.rmdir()
    session.look_as(look="dark")
    assert session.look == "dark"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.binary(max_size=200) | st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.sampled_from(["GB", "F9"]),
    lambda inner: st.dictionaries(
        st.sampled_from(["country", "scale", "look", "own_key", "spoken"]), inner
    ),
).map(lambda value: json.dumps(value).encode()))  # fmt: skip
def test_whatever_the_file_holds_the_sitting_makes_sense(file: Path, held: bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(held)
    session = Session("en", "GB")
    Choices(session, file).take(lambda: KNOWN)
    assert session.country in KNOWN
    assert 1.0 <= session.scale <= 4.0
    assert session.look in LOOKS
    assert isinstance(session.spoken, bool)


def test_its_place_is_among_what_reader_traces_lists(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    choices = Choices(Session("en", "GB"), traces.choices())
    choices.remember(on=True)
    assert traces.choices() in traces.written()
    assert traces.remove(traces.written()) == []
    assert not (tmp_path / "Reader").exists()
