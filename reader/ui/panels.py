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
    from reader.ui.window import Window


def open_named(window: Window, name: str, anchor: QWidget) -> None:
    """Open the panel of a tool of the bar, or close it where it is open already."""
    if window.panel is not None and window.panel.anchor is anchor:
        window.panel.close_panel()
        return
    shared = window.shared
    match name:
        case "size":
            _open(
                window,
                QCoreApplication.translate("panels", "Text size"),
                TextSize(shared),
                anchor,
                name,
            )
        case "contrast":
            _open(
                window,
                QCoreApplication.translate("panels", "Contrast"),
                Contrast(shared),
                anchor,
                name,
            )
        case "language":
            _languages(window, anchor)
        case "menu":
            _menu(window, anchor)


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
    return next((button for button in found if button.isVisible()), window.furniture.search)


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
    window.panel = Panel(window, window.furniture.head(), title, inside, anchor)
    window.panel.closed.connect(lambda: setattr(window, "panel", None))
