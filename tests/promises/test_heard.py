"""What a screen reader is told, over the desktop's own bus."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.outside.bus import LAUNCHER, Bus
from tests.promises.states import STATES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.outside.bus import Heard
    from tests.promises.conftest import Start

pytestmark = pytest.mark.skipif(not shutil.which(LAUNCHER), reason="needs at-spi2-core")
CONTROLS = (
    "push button",
    "toggle button",
    "check box",
    "text",
    "entry",
    "link",
    "list item",
    "document frame",
)
SCREENS = (
    "home", "article", "a term beside the text", "glossary", "helplines", "countries", "guides",
    "results", "keys", "practice, not begun", "limits", "choices", "print preview", "I speak",
    "another time", "a service", "pointing to a language", "phrases", "a phrase, answered", "cards",
    "a sheet of cards", "numbers to check",
    # It moves to another country, so it comes last.
    "no line in a country",
)  # fmt: skip


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    made = Bus(runtime)
    yield made
    made.close()


def controls(heard: Heard) -> list[Heard]:
    return list(heard.every(*CONTROLS))


def test_every_control_on_every_screen_has_a_name(start: Start, bus: Bus) -> None:
    program = start(**bus.environment)
    nameless = []
    for screen in SCREENS:
        program.does("Escape", "Escape", "Alt+Home", *STATES[screen])
        found = controls(bus.tree())
        assert len(found) > 5, screen
        nameless += [(screen, one.role, one.states) for one in found if not one.name]
    assert nameless == []


@pytest.mark.parametrize(
    "keys",
    [
        (),
        ("Escape",),
        ("Alt+2", "Ctrl+p"),
        ("Ctrl+h", "'1234'", "Return"),
        ("F1", "click 225,178", "click 450,503", "F9"),
    ],
    ids=["first card", "home", "print preview", "handed over", "after practice"],
)
def test_the_way_out_comes_first(start: Start, bus: Bus, keys: tuple[str, ...]) -> None:
    start(**bus.environment).does(*keys)
    found = controls(bus.tree())
    assert found[0].name == "Leave now"
    assert [one.role for one in found if not one.name] == []


def test_handed_over_nothing_of_the_workers_is_heard(start: Start, bus: Bus) -> None:
    start(**bus.environment).does("Ctrl+h", "'1234'", "Return")
    names = " ".join(one.name for one in bus.tree().every())
    assert "What would you like to do?" in names
    for word in ("Guides", "About", "Search", "Print", "Your choices", "1234"):
        assert word not in names


def test_it_can_be_pressed_by_an_assistive_technology(start: Start, bus: Bus) -> None:
    program = start(**bus.environment)
    bus.press("Leave now")
    assert program.ended(10)


def test_a_page_has_headings_with_levels_links_and_lists(start: Start, bus: Bus) -> None:
    start(**bus.environment).does("Alt+2")
    (page,) = [d for d in bus.tree().every("document frame") if d.nodes]
    levels = [int(heading.attributes["level"]) for heading in page.every("heading")]
    assert levels[0] == 1
    assert set(levels) == {1, 2}
    assert any(link.name == "sex trafficking" for link in page.every("link"))
    assert len(list(page.every("list item"))) >= 3


def test_a_figure_says_what_it_shows(start: Start, bus: Bus) -> None:
    program = start(**bus.environment)
    program.does("Alt+2")
    bus.press("2. Why the internet matters")
    program.screen.settled()
    (page,) = [d for d in bus.tree().every("document frame") if d.nodes]
    figures = _all(page, "image")
    assert figures
    assert all(figure.name and len(figure.about) > 20 for figure in figures)


def _all(heard: Heard, role: str) -> list[Heard]:
    """Also what is further down than the screen reaches."""
    found = [heard] if heard.role == role else []
    return found + [one for inside in heard.nodes for one in _all(inside, role)]


def test_a_term_that_is_pressed_opens_beside_the_text(start: Start, bus: Bus) -> None:
    program = start(**bus.environment).does("Alt+2")
    bus.press("sex trafficking")
    program.screen.settled()
    assert any(one.name == "Open in glossary" for one in controls(bus.tree()))


def test_numbers_are_spoken_figure_by_figure(start: Start, bus: Bus) -> None:
    start(**bus.environment)
    names = [one.name for one in bus.tree().every()]
    assert "9 9 9" in names
    assert any("0 8 0 0 0, 1 2 1, 7 0 0" in name for name in names)


def test_a_number_in_full_is_spoken_figure_by_figure(start: Start, bus: Bus) -> None:
    start(**bus.environment).does(*STATES["a number in full"])
    heard = bus.tree()
    assert "0 8 0 0 0, 1 2 1, 7 0 0" in [one.name for one in heard.every()]
    assert [one.role for one in controls(heard) if not one.name] == []


def test_languages_are_heard_by_both_names(start: Start, bus: Bus) -> None:
    start(**bus.environment).does(*STATES["pointing to a language"])
    names = [one.name for one in controls(bus.tree())]
    assert {"Shqip, Albanian", "العربية, Arabic"} <= set(names)


def test_it_lives_while_it_is_read_without_a_pause(start: Start, bus: Bus) -> None:
    program = start(**bus.environment)
    reading = bus.crawl(6)
    for _ in range(3):
        program.does(
            "Alt+2", "Tab", "Return", "Alt+3", "Ctrl+Down", "Alt+4", "Alt+5", "Ctrl+k", "'groom'"
        )
        program.does("Escape", "Ctrl+plus", "Ctrl+0")
    read, _ = reading.communicate(timeout=60)
    assert int(read) > 300
    assert not program.ended(), program.said()
    program.screen.key("Ctrl+q")
    assert program.ended(10)
    assert program.process.wait() == 0
