"""A button whose face is a layout: a door, a row of results, a rail entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget


class Tile(QPushButton):
    """One button over all that is in it: the labels let presses through and are not spoken twice."""

    def __init__(self, layout: QLayout, spoken: str, kind: str = "tile") -> None:
        super().__init__()
        self.setProperty("kind", kind)
        # Least height in pixels; not setMinimumHeight, which a stylesheet takes back.
        self.least = 0
        self.setLayout(layout)
        self.setAccessibleName(spoken)
        # Enter presses it as the space bar does.
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(layout.hasHeightForWidth())
        self.setSizePolicy(policy)
        for part in self.findChildren(QLabel):
            _let_through(part)

    def sizeHint(self) -> QSize:  # Qt's name
        """The layout's, not that of a button's words."""
        return self.layout().sizeHint().expandedTo(QSize(0, self.least))

    def minimumSizeHint(self) -> QSize:  # Qt's name
        """The layout's."""
        return self.layout().minimumSize().expandedTo(QSize(0, self.least))

    def hasHeightForWidth(self) -> bool:  # Qt's name
        """Whether words inside may wrap; Qt then asks the layout for the height."""
        return self.layout().hasHeightForWidth()


def _let_through(part: QWidget) -> None:
    part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
