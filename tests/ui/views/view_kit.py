"""What tests ask of the view that is shown: its words, its buttons, what lies over it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QWidget

from reader.kit.places import Home
from reader.ui.views.helplines import Helplines
from tests.ui.window_kit import Opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from reader.kit.pack import Pack
    from reader.ui.views.view import View

    # Another value for fields of services, by their ids: a window on a kit that has them.
    Changed = Callable[[dict[str, dict[str, object]]], Opened]


def inner(opened: Opened) -> View:
    """The view of the helplines' room that is shown."""
    view = opened.window.view()
    assert isinstance(view, Helplines)
    shown: View = view._stack.currentWidget()  # type: ignore[assignment]
    return shown


def said(opened: Opened) -> list[str]:
    """The words that are seen, from the top of the layout on."""
    # Where a long address may be broken there is a sign that nobody sees.
    return [
        one.text().replace("\u200b", "")
        for one in opened.window.view().findChildren(QLabel)
        if one.isVisible()
    ]


def find(opened: Opened, words: str) -> QLabel:
    """The label with these words."""
    found = [
        one
        for one in opened.window.view().findChildren(QLabel)
        if one.text() == words and one.isVisible()
    ]
    assert len(found) == 1, (words, said(opened))
    return found[0]


def buttons(opened: Opened) -> list[QAbstractButton]:
    """What can be pressed in the view."""
    found = opened.window.view().findChildren(QAbstractButton)
    return [one for one in found if one.isVisible()]


def names(opened: Opened) -> list[str]:
    """What can be pressed, by the name that is heard."""
    return [one.accessibleName() for one in buttons(opened)]


def button(opened: Opened, name: str) -> QAbstractButton:
    """The button with a name or words."""
    found = [one for one in buttons(opened) if name in (one.accessibleName(), one.text())]
    assert len(found) == 1, (name, names(opened))
    return found[0]


def press(opened: Opened, name: str) -> None:
    """Press a button, and wait until what it leads to is shown."""
    button(opened, name).click()
    opened.settle()
    # What was replaced goes with the next turn of the loop.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def entries(opened: Opened) -> dict[str, str]:
    """The list that is open: words by key."""
    found = _list(opened)
    items = [found.item(at) for at in range(found.count())]
    return {item.data(0x100): item.text() for item in items}


def choose(opened: Opened, key: str) -> None:
    """Take an entry of the list that is open."""
    found = _list(opened)
    found.itemClicked.emit(found.item(list(entries(opened)).index(key)))
    opened.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _list(opened: Opened) -> QListWidget:
    found = [one for one in opened.window.findChildren(QListWidget) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def until(opened: Opened, is_so: Callable[[], bool]) -> None:
    """Go on until it is so: what there is much of is made a little at a time."""
    for _ in range(500):
        if is_so():
            return
        opened.app.processEvents()
    raise AssertionError(is_so)


def activate(opened: Opened) -> None:
    """Have the keys come to the window."""
    opened.window.activateWindow()
    until(opened, opened.window.isActiveWindow)


def inside(widget: QWidget) -> bool:
    """Whether all of a widget can be seen without scrolling."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def without_choices(opened: Opened) -> Opened:
    """The same window where a keeper chose, as on a public screen: no paper, no worker's tools."""
    opened.window.shared = opened.shared = opened.shared._replace(choices=None)
    opened.window.start_anew(Home())
    opened.settle()
    return opened


@contextmanager
def window_on(app: QApplication, pack: Pack) -> Iterator[Opened]:
    """A window on a kit."""
    opened = Opened(app, pack)
    opened.settle()
    try:
        yield opened
    finally:
        opened.close()
