"""A screen of its own for these tests, and programs that end with the test."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.outside.program import Program
    from tests.outside.screen import Screen


class Start(Protocol):
    """Starts the program with words after its name, in a home that is empty."""

    def __call__(self, *words: str, **how: object) -> Program: ...


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All of these are promises; they come where there is an X screen."""
    here = os.path.dirname(__file__)  # noqa: PTH120 - a prefix of text
    reachable = sys.platform == "linux" and os.environ.get("DISPLAY")
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.promise)
            if not reachable:
                item.add_marker(pytest.mark.skip(reason="needs an X screen"))


@pytest.fixture(scope="session")
def _connected() -> Iterator[Screen]:
    """Kept for all tests: a server whose last client goes starts anew, and refuses some meanwhile."""
    from tests.outside.screen import Screen

    made = Screen()
    yield made
    made.close()


@pytest.fixture
def screen(_connected: Screen) -> Iterator[Screen]:
    """The screen, with the pointer out of the way and no button held."""
    _connected.move(1, 1)
    yield _connected
    _connected.let_go()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the program would leave something; outside it is a test's own."""
    made = tmp_path / "home"
    made.mkdir()
    return made


@pytest.fixture
def start(screen: Screen, home: Path) -> Iterator[Start]:
    from tests.outside.program import Program

    running: list[Program] = []

    def begin(*words: str, **how: object) -> Program:
        running.append(Program(screen, home, *words, **how))  # type: ignore[arg-type]
        return running[-1].shown()

    yield begin
    for program in running:
        program.close()


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    made = tmp_path / "policy.toml"
    made.write_text(
        'keeper_key = "Ctrl+Alt+Shift+K"\nallow = ["home", "glossary", "helplines"]\n'
        "idle_seconds = 20\nwarning_seconds = 18\n"
    )
    return made
