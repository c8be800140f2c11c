from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible

from reader.kit.places import GlossaryAt, PageAt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from reader.ui.accessible.node import Node
    from reader.ui.accessible.page import AccessiblePage
    from reader.ui.views.page import PageView
    from tests.ui.window_kit import Opened

Role = QAccessible.Role


@pytest.fixture
def view(opened: Opened) -> PageView:
    opened.go(PageAt("article"))
    return opened.window.view()  # type: ignore[return-value]


@pytest.fixture
def page(view: PageView) -> AccessiblePage:
    """The page's text as one who listens asks for it."""
    assert view.text.spoken is None
    QAccessible.queryAccessibleInterface(view.text)
    assert view.text.spoken is not None
    return view.text.spoken


def every(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from every(node.nodes)


def test_nothing_is_made_until_somebody_asks(view: PageView) -> None:
    assert view.text.spoken is None


def test_it_is_a_document_with_the_title_of_the_page(page: AccessiblePage, view: PageView) -> None:
    asked = QAccessible.queryAccessibleInterface(view.text)
    assert asked.role() == Role.Document
    assert asked.text(QAccessible.Text.Name) == view.subject()
    assert asked.childCount() == len(page.nodes) > 2
    assert asked.textInterface() is not None
    first = asked.child(0)
    assert first.parent().role() == Role.Document
    assert asked.indexOfChild(first) == 0
    assert asked.child(999) is None


def test_headings_say_their_level(page: AccessiblePage) -> None:
    heading = next(node for node in page.nodes if node.role() == Role.Heading)
    told = heading.attributesInterface()
    assert told.attributeValue(QAccessible.Attribute.Level) == 1


def test_every_part_is_where_it_is_drawn(page: AccessiblePage, view: PageView) -> None:
    corner = view.text.mapToGlobal(view.text.rect().topLeft())
    whole = view.text.rect().translated(corner)
    tops = [node.rect().top() for node in page.nodes if node.part.name]
    assert tops == sorted(tops)
    for node in every(page.nodes):
        assert whole.contains(node.rect()), node.part
    link = next(node for node in every(page.nodes) if node.role() == Role.Link)
    # Letters may reach a little out of the height that their line was given.
    assert link.parent().rect().adjusted(-6, -6, 6, 6).contains(link.rect())


def test_a_link_can_be_pressed(page: AccessiblePage, view: PageView) -> None:
    followed: list[str] = []
    view.text.followed.connect(followed.append)
    link = next(node for node in every(page.nodes) if node.role() == Role.Link)
    actions = link.actionInterface()
    assert "Press" in actions.actionNames()
    actions.doAction("Press")
    assert followed == [link.part.href]


def test_a_heading_that_was_jumped_to_has_the_focus(
    opened: Opened, page: AccessiblePage, view: PageView, qtbot: QtBot
) -> None:
    opened.window.activateWindow()
    view.text.setFocus()
    qtbot.waitUntil(view.text.hasFocus)
    words = view.text.jump(1)
    focused = [node for node in every(page.nodes) if node.state().focused]
    assert [node.part.name for node in focused] == [words]
    page.say_text()
    assert not any(node.state().focused for node in every(page.nodes))


def test_another_page_takes_the_place_of_the_first(
    opened: Opened, page: AccessiblePage, view: PageView
) -> None:
    before = [node.part.name for node in page.nodes]
    assert page.child(0) is not None
    opened.go(PageAt("article", "second-page"))
    after = [node.part.name for node in page.nodes]
    assert after
    assert after != before
    assert page.text(QAccessible.Text.Name) == view.subject()


def test_it_survives_while_it_is_walked(opened: Opened, page: AccessiblePage) -> None:
    for at in range(40):
        opened.go(PageAt("article", "second-page" if at % 2 else ""))
        for node in every(page.nodes):
            node.handed = True
            assert node.isValid()
            node.rect()
            QAccessible.uniqueId(node)
    opened.go(GlossaryAt())


def test_what_qt_was_handed_is_taken_back_with_the_page(
    opened: Opened, page: AccessiblePage
) -> None:
    """A node that Qt still knows when it is gone ends the process at the next question."""
    link = next(node for node in every(page.nodes) if node.role() == Role.Link)
    known = [QAccessible.uniqueId(part) for part in (link, link.parent())]
    link.handed = True
    assert all(QAccessible.accessibleInterface(id_) is not None for id_ in known)
    del link
    opened.go(PageAt("article", "second-page"))
    assert [QAccessible.accessibleInterface(id_) for id_ in known] == [None, None]


def test_what_qt_was_handed_goes_with_the_text(opened: Opened, page: AccessiblePage) -> None:
    first = page.child(0)
    assert first is not None
    known = QAccessible.uniqueId(first)
    del first
    opened.session.look_as(scale=1.5)
    opened.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert QAccessible.accessibleInterface(known) is None
