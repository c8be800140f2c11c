"""The directory: filters that combine, and never end in nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QPushButton

from reader.kit.model import Filters
from reader.kit.places import ServicesAt
from reader.ui.widgets.service_card import ServiceCard

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
    ("name", "field", "value"), [("topic", "topic", "crisis"), ("language", "language", "pl")]
)
def test_a_need_and_a_language_are_chosen_from_a_list(
    lines: Opened, name: str, field: str, value: str
) -> None:
    opener = lines.window.view().findChild(QPushButton, name)
    assert opener is not None
    opener.click()
    entries = lines.window.findChild(QListWidget)
    assert entries is not None
    keys = [entries.item(at).data(0x100) for at in range(entries.count())]
    assert value in keys
    entries.itemClicked.emit(entries.item(keys.index(value)))
    lines.settle()
    assert getattr(lines.session.filters, field) == value


def test_escape_closes_the_list_first(lines: Opened) -> None:
    opener = lines.window.view().findChild(QPushButton, "topic")
    assert opener is not None
    opener.click()
    lines.window.close_layer()
    lines.settle()
    assert not lines.window.view().close_layer()


def test_filters_that_fit_nothing_are_set_aside_and_that_is_said(lines: Opened) -> None:
    lines.session.chosen = ("language", "channels")
    lines.session.filters = Filters(country="GB", language="pl", channels=("whatsapp",))
    lines.go(ServicesAt())
    said = [label.text() for label in lines.window.view().findChildren(QLabel)]
    assert any("“how to reach it” was set aside" in words for words in said)
    assert lines.window.view().findChildren(ServiceCard)


def test_in_little_room_the_filters_are_behind_a_button(lines: Opened) -> None:
    lines.window.resize(700, 600)
    lines.settle()
    button(lines, "Filters").click()
    lines.settle()
    assert lines.window.view().close_layer()


def test_filters_named_by_a_place_are_used(lines: Opened) -> None:
    lines.go(ServicesAt(Filters(country="GB", free=True)))
    assert lines.session.filters.free
