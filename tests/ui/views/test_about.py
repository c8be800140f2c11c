from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

from reader.kit.places import AboutAt
from reader.ui.views.about_leaving import limits
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.ui.window_kit import Opened


def words(opened: Opened) -> str:
    view = opened.window.view()
    found = [*view.findChildren(QLabel), *view.findChildren(QPushButton)]
    return " ".join(one.text() for one in found if one.isVisible())


def pressed(opened: Opened, name: str) -> None:
    for one in opened.window.view().findChildren(QPushButton):
        if one.accessibleName() == name and one.isVisible():
            one.click()
            opened.settle()
            return
    raise AssertionError(name)


def test_the_page_and_the_document_have_the_same_eight_rows() -> None:
    text = (ROOT / "docs" / "safety.md").read_text("utf-8")
    part = text[text.index("## What this cannot do") :]
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", part, re.MULTILINE)
    assert rows[1:] == [(what, helps) for what, _why, helps in limits()]
    assert len(limits()) == 8


def test_a_row_is_one_thing_to_a_screen_reader(opened: Opened) -> None:
    opened.go(AboutAt("limits"))
    names = {w.accessibleName() for w in opened.window.view().findChildren(QWidget)}
    for what, why, helps in limits():
        assert f"Reader cannot: {what}. {why} What may help: {helps}" in names


def test_no_word_promises_safety(opened: Opened) -> None:
    for part in ("leaving", "practice", "limits", "choices"):
        opened.go(AboutAt(part))
        said = words(opened).casefold()
        for promise in (
            "you are safe",
            "keeps you safe",
            "private",
            "secure",
            "protected",
            "untraceable",
        ):
            assert promise not in said, part


@pytest.mark.parametrize("start", ["leaving", "practice"])
def test_what_it_cannot_do_is_one_step_away(opened: Opened, start: str) -> None:
    opened.go(AboutAt(start))
    pressed(opened, "What this cannot do")
    assert opened.window.navigator.here == AboutAt("limits")


def test_another_key_to_leave_by(opened: Opened) -> None:
    opened.go(AboutAt("choices"))
    pressed(opened, "Leave by F12")
    assert opened.session.own_key == "F12"
    assert opened.gesture.own_key == "F12"
    opened.go(AboutAt("keys"))
    assert "F12" in words(opened)
    assert "F9" not in words(opened)
    opened.go(AboutAt("choices"))
    pressed(opened, "Leave by no further key")
    assert opened.gesture.own_key == ""


def test_the_count_is_said_or_not(opened: Opened) -> None:
    opened.go(AboutAt("choices"))
    box = next(b for b in opened.window.view().findChildren(QCheckBox) if "aloud" in b.text())
    assert box.isChecked()
    box.click()
    assert not opened.window.furniture.exit.spoken
    opened.session.look_as(look="dark")
    opened.settle()
    assert not opened.window.furniture.exit.spoken


def test_what_cannot_be_kept_is_said(opened: Opened) -> None:
    opened.go(AboutAt("choices"))
    box = next(b for b in opened.window.view().findChildren(QCheckBox) if "Remember" in b.text())
    box.click()
    assert not box.isChecked()
    assert "does not let Reader keep a file" in words(opened)


def test_where_a_keeper_decided_there_is_nothing_to_choose(opened: Opened) -> None:
    from reader.ui.views.about_parts import sections

    shared = opened.shared._replace(choices=None)
    assert not {"practice", "choices"} & set(sections(shared, "1"))
    assert QApplication.activeModalWidget() is None
