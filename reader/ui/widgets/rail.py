"""The rail: the rooms of the house, an icon over a word each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.kit.places import AboutAt, GlossaryAt, Home, PageAt, ServicesAt
from reader.ui.widgets.parts import kind, label, turn
from reader.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from reader.kit.places import Place
    from reader.ui.shared import Shared

ENTRIES: dict[str, tuple[str, Place]] = {
    "home": ("house", Home()),
    "article": ("book-open-text", PageAt("article")),
    "glossary": ("book-a", GlossaryAt()),
    "helplines": ("phone", ServicesAt()),
    "guides": ("signpost", PageAt("guide")),
    "about": ("shield", AboutAt()),
}


def name_of(room: str) -> str:
    """The name of a room that has an entry."""
    names = {
        "home": QCoreApplication.translate("rooms", "Home"),
        "article": QCoreApplication.translate("rooms", "Article"),
        "glossary": QCoreApplication.translate("rooms", "Glossary"),
        "helplines": QCoreApplication.translate("rooms", "Helplines"),
        "guides": QCoreApplication.translate("rooms", "Guides"),
        "about": QCoreApplication.translate("rooms", "About"),
        "search": QCoreApplication.translate("rooms", "Search"),
    }
    return names[room]


class Rail(QWidget):
    """Emits `wanted` with the place of an entry."""

    wanted = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        kind(self, "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Main parts"))
        self._shared = shared
        self._entries: dict[str, Tile] = {}
        self._words: list[QWidget] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 8)
        box.setSpacing(0)
        for room in ENTRIES:
            if room in shared.rooms:
                if room == "about":
                    box.addStretch(1)
                box.addWidget(self._entry(room))
        if "about" not in shared.rooms:
            box.addStretch(1)

    def _entry(self, room: str) -> Tile:
        icon, place = ENTRIES[room]
        box = QVBoxLayout()
        box.setContentsMargins(0, 12, 4, 10)
        box.setSpacing(4)
        image = label("")
        image.setPixmap(self._shared.icons.pixmap(icon, "text-quiet", 24))
        word = label(name_of(room), "rail-word")
        for part in (image, word):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(part)
        tile = Tile(box, name_of(room), "rail")
        tile.setProperty("image", image)
        tile.clicked.connect(lambda: self.wanted.emit(place))
        self._entries[room] = tile
        self._words.append(word)
        return tile

    def follow(self, widget: QWidget) -> None:
        """Be next to a widget for the Tab key."""
        for tile in self._entries.values():
            QWidget.setTabOrder(widget, tile)
            widget = tile

    def mark(self, room: str) -> None:
        """Show which room one is in."""
        for name, tile in self._entries.items():
            on = name == room
            if tile.property("on") != on:
                turn(tile, on=on)
                role = "accent-soft-text" if on else "text-quiet"
                image = tile.property("image")
                image.setPixmap(self._shared.icons.pixmap(ENTRIES[name][0], role, 24))
                tile.setAccessibleDescription(self.tr("You are here") if on else "")

    def fit(self, *, words: bool) -> None:
        """With words under the icons, or icons alone where there is little room."""
        for word in self._words:
            word.setVisible(words)
        px = self._shared.theme.px
        self.setFixedWidth(max(px(96), self._widest() + 12) if words else px(56))
        for tile in self._entries.values():
            tile.least = px(76) if words else px(56)
            tile.updateGeometry()

    def _widest(self) -> int:
        return max((word.sizeHint().width() for word in self._words), default=0)
