"""The directory: filters that combine, and never end in nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QPushButton

from reader.kit.filters import Filters
from reader.kit.places import ServicesAt
from reader.ui.widgets.service_card import ServiceCard
from tests.conftest import NOW

if TYPE_CHECKING:
    from tests.ui.window_kit import Opened


@pytest.fixture
def lines(opened: Opened) -> Opened:
    opened.go(ServicesAt())
    return opened


def tick(opened: Opened, name: str) -> None:
    found = opened.window.view().findChild(QCheckBox, name)
    assert found is not None
    found.click()
    opened.settle()


def button(opened: Opened, words: str) -> QPushButton:
    found = [b for b in opened.window.view().findChildren(QPushButton) if b.text() == words]
    assert found, words
    return found[-1]


def test_filters_combine_and_can_be_cleared(lines: Opened) -> None:
    tick(lines, "free")
    tick(lines, "channels:phone")
    assert lines.session.filters.free
    assert lines.session.filters.channels == ("phone",)
    assert lines.session.chosen == ("free", "channels")
    tick(lines, "channels:phone")
    assert lines.session.chosen == ("free",)
    button(lines, "Clear filters").click()
    lines.settle()
    assert lines.session.filters == Filters(country="GB")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("topic", "crisis"),
        ("language", "pl"),
        ("region", "Wales and Kent"),
        ("audience", "women"),
        ("runner", "not police"),
    ],
)
def test_filters_that_are_chosen_from_a_list(lines: Opened, name: str, value: str) -> None:
    opener = lines.window.view().findChild(QPushButton, name)
    assert opener is not None
    opener.click()
    entries = lines.window.findChild(QListWidget)
    assert entries is not None
    keys = [entries.item(at).data(0x100) for at in range(entries.count())]
    assert value in keys
    entries.itemClicked.emit(entries.item(keys.index(value)))
    lines.settle()
    assert getattr(lines.session.filters, name) == value
    chosen = lines.window.view().findChild(QPushButton, name)
    assert chosen is not None
    # What is chosen is on the button, by its own name where it is a language.
    assert "Any" not in chosen.accessibleName()
    if name == "language":
        assert chosen.accessibleName() == "I speak: Polski"


def test_escape_closes_the_list_first(lines: Opened) -> None:
    opener = lines.window.view().findChild(QPushButton, "topic")
    assert opener is not None
    opener.click()
    lines.window.close_layer()
    lines.settle()
    assert not lines.window.view().close_layer()


def said(opened: Opened) -> list[str]:
    return [label.text() for label in opened.window.view().findChildren(QLabel)]


def test_what_gave_way_is_said_and_can_be_kept_instead(lines: Opened) -> None:
    lines.session.chosen = ("audience", "channels")
    lines.go(ServicesAt(Filters(country="GB", audience="men", channels=("visit",))))
    assert "Without “how to reach it”: 2. Here they are." in said(lines)
    assert "set aside" in said(lines)
    button(lines, "Leave out “who it is for” instead: 1").click()
    lines.settle()
    assert lines.session.filters == Filters(country="GB", channels=("visit",))
    assert [c.accessibleName() for c in lines.window.view().findChildren(ServiceCard)] == [
        "Daylight Line"
    ]


def test_a_language_that_only_interpreters_speak_is_said(lines: Opened) -> None:
    lines.go(ServicesAt(Filters(country="GB", language="fr")))
    words = "None here is known to speak French itself. These have interpreters."
    assert words in said(lines)
    lines.go(ServicesAt(Filters(country="GB", language="pl")))
    assert not [w for w in said(lines) if "None here" in w]


def test_open_at_another_time(lines: Opened) -> None:
    def open_then() -> list[str]:
        return [words for words in said(lines) if words.startswith(("Open", "Closed"))]

    assert "Open now until 17:00" in open_then()
    button(lines, "Another time").click()
    button(lines, "20:00").click()
    lines.settle()
    at = lines.session.filters.at
    assert at is not None
    assert (at.hour, at.date(), lines.session.filters.open_now) == (20, NOW.date(), True)
    assert "Open then, day and night, by hours of January 2025" in open_then()
    assert "Open Wednesday 20:00" in [
        tick.text() for tick in lines.window.view().findChildren(QCheckBox)
    ]
    button(lines, "Another time").click()
    button(lines, "Now").click()
    lines.settle()
    assert lines.session.filters.at is None


def test_in_little_room_the_filters_are_behind_a_button(lines: Opened) -> None:
    lines.window.resize(700, 600)
    lines.settle()
    button(lines, "Filters").click()
    lines.settle()
    assert lines.window.view().close_layer()


def test_beside_the_filters_nothing_is_cut_off(lines: Opened) -> None:
    lines.window.resize(1024, 600)
    lines.settle()
    button(lines, "Filters").click()
    lines.settle()
    scroller = lines.window.view().scroller
    assert scroller is not None
    assert scroller.widget().width() <= scroller.viewport().width()
    card = lines.window.view().findChild(ServiceCard)
    assert card is not None
    assert card.width() < 700


def test_filters_named_by_a_place_are_used(lines: Opened) -> None:
    lines.go(ServicesAt(Filters(country="GB", free=True)))
    assert lines.session.filters.free
