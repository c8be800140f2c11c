"""What opens under the buttons of the bar and the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.widgets.chooser import Chooser
from reader.ui.widgets.looks import Contrast, TextSize
from reader.ui.widgets.panel import Panel
from reader.ui.widgets.parts import button, column
from reader.ui.widgets.rail import ENTRIES, name_of

if TYPE_CHECKING:
    from reader.ui.printing.pages import Printable
    from reader.ui.window import Window


def open_named(window: Window, name: str, anchor: QWidget) -> None:
    """Open the panel of a tool of the bar, or close it where it is open already."""
    if window.panel is not None and window.panel.anchor is anchor:
        window.panel.close_panel()
    elif name in window.arrangement.panels:
        inside = window.arrangement.panels[name]()
        _open(window, anchor.accessibleName(), inside, anchor, name)
    elif name in _PANELS:
        _PANELS[name](window, anchor)


def _size(window: Window, anchor: QWidget) -> None:
    title = QCoreApplication.translate("panels", "Text size")
    _open(window, title, TextSize(window.shared), anchor, "size")


def _contrast(window: Window, anchor: QWidget) -> None:
    title = QCoreApplication.translate("panels", "Contrast")
    _open(window, title, Contrast(window.shared), anchor, "contrast")


def country(window: Window, anchor: QWidget | None) -> None:
    """Open the choice of country, under the button pressed or else under the exit."""
    shared, session = window.shared, window.shared.session
    entries = [(c.code, c.name) for c in shared.pack.countries(session.language)]
    title = QCoreApplication.translate("panels", "Choose a country")
    chooser = Chooser(shared, title, entries, session.country)

    def take(code: str) -> None:
        window.close_panel()
        session.live_in(code)

    chooser.chosen.connect(take)
    _open(window, title, chooser, anchor or _country_button(window), "")


def _country_button(window: Window) -> QWidget:
    """The button that names the country on this screen; where there is none, the search field."""
    found = window.findChildren(QWidget, "country")
    other = window.furniture.search or window.furniture.exit
    return next((button for button in found if button.isVisible()), other)


def _print(window: Window, _anchor: QWidget) -> None:
    """A look at what is shown, where it is for paper."""
    paper = window.view().paper()
    if paper is not None:
        preview(window, paper)


def preview(window: Window, paper: Printable) -> None:
    """A look at what would be printed, over the page."""
    from reader.ui.widgets.preview import Preview

    window.close_panel()
    top = window.furniture.bar.height()
    window.panel = Preview(window, top, window.shared, paper, window.view())
    window.panel.closed.connect(lambda: setattr(window, "panel", None))
    window.panel.setFocus()


def _hand_over(window: Window, anchor: QWidget) -> None:
    """Once the figures are known, one press does it."""
    session = window.shared.session
    if session.figures:
        session.handed.emit()
        return
    from reader.ui.widgets.figures import ChooseFigures

    asked = ChooseFigures(window.shared)

    def take(figures: str) -> None:
        window.close_panel()
        session.figures = figures
        session.handed.emit()

    asked.chosen.connect(take)
    _open(window, QCoreApplication.translate("panels", "Hand over"), asked, anchor, "")


def _languages(window: Window, anchor: QWidget) -> None:
    shared = window.shared
    own = shared.pack.language_own_names()
    entries = [(code, own.get(code, code)) for code in shared.pack.info().languages]
    title = QCoreApplication.translate("panels", "Language")
    chooser = Chooser(shared, title, entries, shared.session.language)
    chooser.chosen.connect(lambda _code: window.close_panel())
    _open(window, title, chooser, anchor, "language")


def _menu(window: Window, anchor: QWidget) -> None:
    box = column(gap=4, margins=(5, 5, 5, 5))
    entries: list[QWidget] = []
    for room, (icon, place) in ENTRIES.items():
        if room in window.shared.rooms:
            entry = button(window.shared, name_of(room), "option", icon)
            entry.clicked.connect(lambda _on=False, place=place: window.go(place))
            entries.append(entry)
    for name, words, icon in (
        ("size", QCoreApplication.translate("panels", "Text size"), "a-large-small"),
        ("contrast", QCoreApplication.translate("panels", "Contrast"), "contrast"),
    ):
        if window.furniture.tool(name) is not None:
            entry = button(window.shared, words, "option", icon)
            entry.clicked.connect(lambda _on=False, name=name: _instead(window, name, anchor))
            entries.append(entry)
    for part in entries:
        # Where there is little height the menu scrolls; it is not pressed together.
        part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box.addWidget(part)
    inside = QWidget()
    inside.setLayout(box)
    inside.setFocusProxy(entries[0])
    _open(window, QCoreApplication.translate("panels", "Menu"), inside, anchor, "menu")


def _instead(window: Window, name: str, anchor: QWidget) -> None:
    window.close_panel()
    open_named(window, name, anchor)


def _open(window: Window, title: str, inside: QWidget, anchor: QWidget, name: str) -> None:
    window.close_panel()
    anchor.setProperty("tool", name)
    window.panel = Panel(window, window.furniture.bar.height(), title, inside, anchor)
    window.panel.closed.connect(lambda: setattr(window, "panel", None))


_PANELS = {
    "size": _size,
    "contrast": _contrast,
    "language": _languages,
    "menu": _menu,
    "country": country,
    "hand-over": _hand_over,
    "print": _print,
}
