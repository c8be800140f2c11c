from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.kit.places import (
    WORKERS,
    AboutAt,
    CardsAt,
    CheckingAt,
    Home,
    LanguagesAt,
    NumberAt,
    PageAt,
    PhrasesAt,
    ServiceAt,
    ServicesAt,
)
from reader.modes.kiosk.policy import PolicyError, read_policy

if TYPE_CHECKING:
    from pathlib import Path

    from reader.kit.places import Place

KEEPER = 'keeper_key = "Ctrl+Alt+Shift+K"\n'


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "p.toml"
    path.write_text(text)
    return path


def test_what_is_left_out_has_a_sound_default(tmp_path: Path) -> None:
    policy = read_policy(write(tmp_path, KEEPER))
    assert policy.start == Home()
    assert (policy.idle_seconds, policy.warning_seconds, policy.text_size) == (120, 20, 150)
    assert policy.allows(AboutAt())


def test_rooms_that_are_not_named_are_shut(tmp_path: Path) -> None:
    policy = read_policy(write(tmp_path, KEEPER + 'allow = ["article"]\nstart = "home"\n'))
    assert policy.allows(PageAt("article"))
    assert policy.allows(Home())
    assert not policy.allows(PageAt("guide"))


@pytest.mark.parametrize(
    "place",
    [PhrasesAt(), PhrasesAt("ro", "number"), CardsAt(), CardsAt("gb-day-line"), CheckingAt()],
    ids=str,
)
def test_a_workers_tools_are_no_visitors(tmp_path: Path, place: Place) -> None:
    assert isinstance(place, WORKERS)
    for allow in ("", 'allow = ["helplines"]\n'):
        policy = read_policy(write(tmp_path, KEEPER + allow))
        assert not policy.allows(place)
        for other in (ServicesAt(), ServiceAt("x"), NumberAt("x"), LanguagesAt("ro")):
            assert policy.allows(other)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "keeper_key"),
        ('keeper_key = "K"', "three keys"),
        (KEEPER + "keeper = 1", "no key keeper"),
        (KEEPER + 'idle_seconds = "long"', "a whole number"),
        (KEEPER + "idle_seconds = true", "a whole number"),
        (KEEPER + "idle_seconds = 5", "from 20 to 3600"),
        (KEEPER + "idle_seconds = 20\nwarning_seconds = 20", "fewer than"),
        (KEEPER + 'allow = ["cellar"]', "cellar"),
        (KEEPER + 'look = "pink"', "pink"),
        (KEEPER + 'start = "attic"', "no place"),
        ("keeper_key =", "not TOML"),
    ],
)
def test_a_mistake_is_one_line(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(PolicyError) as refused:
        read_policy(write(tmp_path, text))
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


def test_no_file_and_no_text(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="no such policy"):
        read_policy(tmp_path / "none")
    path = tmp_path / "p.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(PolicyError, match="UTF-8"):
        read_policy(path)
