"""The small parts that every view is put together from. Each says what it is by its `kind`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.ui.icons import AIR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.ui.shared import Shared

W = TypeVar("W", bound=QWidget)

# Kinds of label that hold running words and may take several lines.
_WRAPPED = frozenset({"", "ui", "h1", "h2", "h3", "quiet", "amber"})


def kind(widget: W, name: str, **properties: object) -> W:
    """Say what a widget is; the stylesheet answers."""
    widget.setProperty("kind", name)
    for key, value in properties.items():
        widget.setProperty(key, value)
    return widget


def turn(widget: QWidget, **properties: object) -> None:
    """Change what a widget says of itself, and have it painted so."""
    for key, value in properties.items():
        widget.setProperty(key, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    # Labels inside take their colours from what they lie on.
    for part in (widget, *widget.findChildren(QLabel)):
        part.style().unpolish(part)
        part.style().polish(part)


def label(text: str, name: str = "", *, wrap: bool | None = None, **properties: object) -> QLabel:
    """Words. Plain text only: nothing in a kit can bring markup into a label."""
    found = kind(QLabel(text), name, **properties)
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setWordWrap(name in _WRAPPED if wrap is None else wrap)
    if name == "number":
        # Figures keep their order in every language.
        found.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return found


def picture(shared: Shared, name: str, role: str = "text", side: int = 20) -> QLabel:
    """An icon beside words; a screen reader skips it, for the words say it."""
    found = QLabel()
    found.setPixmap(shared.icons.pixmap(name, role, side))
    found.setAlignment(Qt.AlignmentFlag.AlignTop)
    found.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return found


def button(
    shared: Shared,
    text: str,
    name: str = "",
    icon: str = "",
    *,
    role: str = "",
    spoken: str = "",
    **properties: object,
) -> QPushButton:
    """A button with words, an icon before them where it is named, and a name for the ear."""
    found = kind(QPushButton(text), name or "act", **properties)
    found.setAccessibleName(spoken or text)
    # Enter presses it as the space bar does.
    found.setAutoDefault(True)
    if icon:
        tint = role or {"main": "accent-text", "quiet": "link"}.get(name, "text")
        found.setIcon(shared.icons.icon(icon, tint))
        side = shared.theme.px(20)
        found.setIconSize(QSize(side + AIR, side))
    return found


def column(
    *items: QWidget | QLayout | int, gap: int = 0, margins: Iterable[int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Items under each other; a number is empty room, -1 takes what is left."""
    return _filled(QVBoxLayout(), items, gap, margins)


def row(
    *items: QWidget | QLayout | int, gap: int = 8, margins: Iterable[int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Items beside each other; a number is empty room, -1 takes what is left."""
    return _filled(QHBoxLayout(), items, gap, margins)


L = TypeVar("L", QVBoxLayout, QHBoxLayout)


def _filled(
    box: L, items: Iterable[QWidget | QLayout | int], gap: int, margins: Iterable[int]
) -> L:
    box.setSpacing(gap)
    box.setContentsMargins(*margins)
    for item in items:
        match item:
            case QWidget():
                box.addWidget(item)
            case QLayout():
                box.addLayout(item)
            case -1:
                box.addStretch(1)
            case int():
                box.addSpacing(item)
    return box


def group(layout: QLayout, name: str = "plain", **properties: object) -> QWidget:
    """A layout as a widget."""
    found = kind(QWidget(), name, **properties)
    found.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    found.setLayout(layout)
    return found


def frame(layout: QLayout, name: str, **properties: object) -> QFrame:
    """A layout with an edge: card, note, side, panel, dialog."""
    found = kind(QFrame(), name, **properties)
    found.setLayout(layout)
    return found


def rule(*, upright: bool = False) -> QWidget:
    """A hairline that only separates."""
    found = kind(QWidget(), "line")
    found.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if upright:
        found.setFixedWidth(1)
    else:
        found.setFixedHeight(1)
    return found


def note(shared: Shared, tone: str, icon: str, text: str, *acts: QWidget) -> QFrame:
    """A note: edge in its tone, icon, words, at most one act. `tone` is "", info, warn, stale, done."""
    tint = {"info": "accent", "warn": "warn-amber", "stale": "stale", "done": "ok"}.get(
        tone, "text"
    )
    words = label(text, "ui")
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    mark = picture(shared, icon, tint)
    line = row(mark, words, *acts, gap=12, margins=(16, 10, 12, 10))
    line.setAlignment(mark, Qt.AlignmentFlag.AlignVCenter)
    found = frame(line, "note", tone=tone)
    found.setProperty("rtl", found.isRightToLeft())
    return found


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            # Hidden first: a child without a parent would flash as a window of its own.
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
