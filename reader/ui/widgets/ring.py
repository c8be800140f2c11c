"""The one focus ring of a window: 3 px, 2 px clear of the part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QTextBrowser,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QStyleOption, QWidget

    from reader.ui.theme import Theme

CLEAR = 5  # 2 px of air and 3 px of ring


class _RingStyle(QProxyStyle):
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in (
            QStyle.PixelMetric.PM_FocusFrameHMargin,
            QStyle.PixelMetric.PM_FocusFrameVMargin,
        ):
            return CLEAR
        return super().pixelMetric(metric, option, widget)


class Ring(QFocusFrame):
    """Follows the focus through its window, for keys only: a press shows where it went itself."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._own = window
        self._style = _RingStyle("Fusion")
        self._style.setParent(self)
        self.setStyle(self._style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self) -> None:
        # Asked anew: the focus may have gone on from where this signal says it went.
        new = QApplication.focusWidget()
        mine = new is not None and self._own.isAncestorOf(new)
        self.setWidget(new if mine else None)  # type: ignore[arg-type]  # Qt takes a null widget

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """One rounded line; the page of running text shows its cursor instead."""
        part = self.widget()
        if part is None or isinstance(part, QTextBrowser) or part.property("kind") == "page":
            return
        radius = 8 if isinstance(self.widget(), QLineEdit) else 10
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius
            )
