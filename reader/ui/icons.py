"""Icons in the colours of the look, each drawn once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.theme import Theme

# These point along the line of reading, so they turn round with it.
MIRRORED = frozenset(
    {
        "log-out",
        "arrow-left",
        "arrow-right",
        "chevron-right",
        "chevron-left",
        "list",
        "skip-forward",
    }
)
# Qt's own gap between an icon and its words is 4 px; the look asks for 8.
AIR = 4


class Icons:
    """Pixmaps by name, role of colour and side in pixels at 100 % text. Main thread only."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._drawn: dict[tuple[str, str, int, int, bool], QPixmap] = {}

    def pixmap(self, name: str, role: str = "text", side: int = 20, air: int = 0) -> QPixmap:
        """The icon alone; `air` is empty room at its end, in pixels."""
        side = self._theme.px(side)
        mirrored = name in MIRRORED and QGuiApplication.isRightToLeft()
        key = (name, self._theme.value(role), side, air, mirrored)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, role, side, air, mirrored=mirrored)
        return self._drawn[key]

    def icon(self, name: str, role: str = "text", side: int = 20) -> QIcon:
        """The icon for a button, with air before the words."""
        return QIcon(self.pixmap(name, role, side, AIR))

    def _draw(self, name: str, role: str, side: int, air: int, *, mirrored: bool) -> QPixmap:
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        svg = (self._folder / f"{name}.svg").read_text("utf-8")
        svg = svg.replace("currentColor", self._theme.value(role))
        pixmap = QPixmap(round((side + air) * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            if QGuiApplication.isRightToLeft():
                painter.translate(air, 0)
            if mirrored:
                painter.setTransform(QTransform(-1, 0, 0, 1, side, 0), combine=True)
            QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, side, side))
        return pixmap
