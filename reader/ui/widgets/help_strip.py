"""Under every page: the emergency number, one line to talk, the country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.kit.places import NumberAt, ServicesAt
from reader.ui.widgets.numbers import (
    emergency_of,
    first_number,
    main_service,
    main_words,
    number_label,
)
from reader.ui.widgets.parts import button, clear, kind, label, picture, rule
from reader.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader.ui.shared import Shared


class HelpStrip(QWidget):
    """Emits `wanted` with the number to show large, and `country_asked` with the button pressed."""

    wanted = Signal(object)
    country_asked = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        kind(self, "help")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Help now"))
        self._shared = shared
        self._words = self._whole = True
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(16, 3, 16, 3)
        self._box.setSpacing(8)
        # Filled when it is first shown: home, where one starts, has numbers of its own.
        self._filled = False

    def fit(self, *, words: bool, whole: bool) -> None:
        """With the line to talk and what it offers, its name alone, or the emergency number alone."""
        if (words, whole) != (self._words, self._whole):
            self._words, self._whole = words, whole
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # Qt's name
        """Filled by now."""
        if not self._filled:
            self._fill()
        super().showEvent(event)

    def refresh(self) -> None:
        """Show the numbers of the country in use."""
        if self._filled:
            self._fill()

    def _fill(self) -> None:
        self._filled = True
        clear(self._box)
        emergency, line = emergency_of(self._shared), main_service(self._shared)
        number = emergency.number if emergency else ""
        if number:
            self._add(self.tr("Danger now"), number, NumberAt(), "life-buoy")
        else:
            self._box.addWidget(label(self.tr("Emergency number not known"), "ui", wrap=False))
        if self._words:
            self._box.addWidget(rule(upright=True))
            if line and first_number(line):
                offers = main_words(line) if self._whole else self.tr("Talk to somebody")
                self._add(offers, first_number(line), NumberAt(line.id), "")
            else:
                self._more()
        self._box.addStretch(1)
        name = self._shared.pack.country_name(
            self._shared.session.country, self._shared.session.language
        )
        country = button(
            self._shared, name, "tool", "map-pin", spoken=self.tr("Country: {0}").format(name)
        )
        country.setObjectName("country")
        country.clicked.connect(lambda: self.country_asked.emit(country))
        self._box.addWidget(country)

    def _add(self, words: str, number: str, place: NumberAt, icon: str) -> None:
        inside = QHBoxLayout()
        inside.setContentsMargins(8, 4, 8, 4)
        inside.setSpacing(12)
        if icon:
            image = picture(self._shared, icon)
            inside.addWidget(image, 0, Qt.AlignmentFlag.AlignVCenter)
        figure = number_label(number, "small")
        inside.addWidget(label(words, "ui", wrap=False))
        inside.addWidget(figure)
        tile = Tile(inside, self.tr("{0}: {1}. Show large").format(words, figure.accessibleName()))
        tile.least = self._shared.theme.px(44)
        tile.clicked.connect(lambda: self.wanted.emit(place))
        self._box.addWidget(tile)

    def _more(self) -> None:
        words = self.tr("Lines for this country")
        if not self._shared.pack.has_assured(self._shared.session.country):
            words = self.tr("No line we are sure of here: other ways to help")
        more = button(self._shared, words, "quiet", "phone")
        more.clicked.connect(lambda: self.wanted.emit(ServicesAt()))
        self._box.addWidget(more)
