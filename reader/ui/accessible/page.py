"""A page's text as a document with parts inside. Qt asks for it only when somebody listens."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from reader.ui.accessible.node import NOTHING, Branch, Node, pointer
from reader.ui.accessible.outline import outline
from reader.ui.boxes import line_boxes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QTextEdit

    from reader.ui.accessible.outline import Part
    from reader.ui.marks import Marks


class AccessiblePage(Branch, QAccessibleWidget):
    """The text of one page: Qt's own interface for its characters, ours for what they are.

    `fill` after the document has changed. `on_press` gets the link of a part that was pressed;
    `on_focus` a part that somebody went to. Main thread only, like all of Qt's accessibility.
    """

    def __init__(
        self,
        text: QTextEdit,
        plain: QAccessibleInterface,
        *,
        on_press: Callable[[str], object],
        on_focus: Callable[[Part], object],
    ) -> None:
        QAccessibleWidget.__init__(self, text, QAccessible.Role.Document, text.accessibleName())
        self._text, self._on_press, self._on_focus = text, on_press, on_focus
        # Characters, lines and the selection are Qt's to tell.
        self._characters = pointer(plain.textInterface())
        self._at: Part | None = None
        self.nodes: list[Node] = []

    def fill(self, marks: Marks) -> None:
        """Take the parts of the document that is shown now."""
        self.drop()
        self.nodes = [Node(self, self, part) for part in outline(self._text.document(), marks)]

    def drop(self) -> None:
        """Forget the parts: Qt must not be asked for those of a page that is gone."""
        gone = [node for node in _all(self.nodes) if node.handed]
        self.nodes, self._at = [], None
        for node in gone:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(node))

    def say(self, position: int) -> None:
        """Tell who listens that a heading or link that starts here has the focus now."""
        for node in _all(self.nodes):
            if node.part.start == position and (node.part.level or node.part.href):
                node.handed = True
                self._at = node.part
                QAccessible.updateAccessibility(QAccessibleEvent(node, QAccessible.Event.Focus))
                return

    def say_text(self) -> None:
        """The text itself has the focus again, for keys that move the cursor."""
        if self._at is not None:
            self._at = None
            QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Focus))

    # What the parts ask

    def alive(self) -> bool:
        """Whether the text is still there."""
        return Shiboken.isValid(self._text)

    def box_of(self, part: Part) -> QRect:
        """Where a part is on the screens."""
        boxes = line_boxes(self._text.document(), part.start, part.end)
        box = reduce(QRectF.united, boxes, QRectF()).toAlignedRect()
        return QRect(self._text.viewport().mapToGlobal(box.topLeft()), box.size())

    def seen(self, box: QRect) -> bool:
        """Whether any of it is in the part of the page that is on screen."""
        region = self._text.visibleRegion().boundingRect()
        corner = self._text.mapToGlobal(QPoint())
        return box.intersects(region.translated(corner))

    def press(self, part: Part) -> None:
        """Follow a link."""
        self._on_press(part.href)

    def focus(self, part: Part) -> None:
        """Go to a part."""
        self._on_focus(part)

    def at(self) -> Part | None:
        """The part that has the focus."""
        return self._at if self._text.hasFocus() else None

    # What Qt asks

    def text(self, kind: QAccessible.Text) -> str:
        """The page's title."""
        return self._text.accessibleName() if kind == QAccessible.Text.Name else ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:  # noqa: ANN401 - as `pointer`
        """The characters; nothing else of Qt's, whose actions are those of a field."""
        if kind == QAccessible.InterfaceType.TextInterface:
            return self._characters
        return NOTHING


def _all(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _all(node.nodes)
