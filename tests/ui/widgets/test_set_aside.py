"""What gave way because nothing fitted all of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from reader.kit.directory import of
from reader.kit.filters import NAMES, Filters
from reader.ui.widgets.set_aside import filter_words, set_aside
from tests.conftest import NOW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.window_kit import Opened


@pytest.mark.parametrize("name", NAMES)
def test_every_filter_has_a_name(name: str) -> None:
    assert filter_words(name)
    assert len({filter_words(other) for other in NAMES}) == len(NAMES)


def test_it_says_what_and_offers_the_others(opened: Opened, qtbot: QtBot) -> None:
    filters = Filters(country="GB", audience="men", channels=("visit",))
    found = of(opened.shared.pack, "GB").select(filters, NOW, chosen=("audience", "channels"))
    left: list[str] = []
    made = set_aside(opened.shared, found, left.append)
    qtbot.addWidget(made)
    words = "Without “how to reach it”: 2. Here they are."
    assert words in [one.text() for one in made.findChildren(QLabel)]
    assert made.accessibleName() == f"Nothing fits all of it. {words}"
    acts = made.findChildren(QPushButton)
    assert [one.accessibleName() for one in acts] == ["Leave out “who it is for” instead: 1"]
    acts[0].click()
    assert left == ["audience"]


def test_all_that_gave_way_are_named_and_each_other_is_offered(
    opened: Opened, qtbot: QtBot
) -> None:
    filters = Filters(country="GB", topic="crisis", audience="men", channels=("visit",), free=True)
    found = replace(
        of(opened.shared.pack, "GB").select(filters, NOW),
        relaxed=("free", "audience"),
        instead=(("topic", 3), ("channels", 2)),
    )
    left: list[str] = []
    made = set_aside(opened.shared, found, left.append)
    qtbot.addWidget(made)
    words = [one.text() for one in made.findChildren(QLabel)]
    assert any(one.startswith("Without “free to call” and “who it is for”: ") for one in words)
    for act in made.findChildren(QPushButton):
        act.click()
    assert left == ["topic", "channels"]
