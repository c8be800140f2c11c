"""One part of a text, in the shape that Qt hands to assistive technologies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
)
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QRect
    from shiboken6.Shiboken import Object

    from reader.ui.accessible.outline import Part

# What `interface_cast` says where there is nothing: None, 0 or any number would end the process.
NOTHING = Shiboken.VoidPtr(0)


def pointer(to: Object) -> Any:  # noqa: ANN401 - shiboken gives its pointers no type of their own
    """The address of Qt's part of an object, as `interface_cast` must return it."""
    return Shiboken.VoidPtr(Shiboken.getCppPointer(to)[0])


class Shown(Protocol):
    """What shows the text: asked where things are, and told what was done to them."""

    def alive(self) -> bool:
        """Whether the text is still there."""

    def box_of(self, part: Part) -> QRect:
        """Where a part is, in pixels of the screens; empty where it has no room."""

    def seen(self, box: QRect) -> bool:
        """Whether such a box is on screen, at least partly."""

    def press(self, part: Part) -> None:
        """Follow a link."""

    def focus(self, part: Part) -> None:
        """Go to a part."""

    def at(self) -> Part | None:
        """The part that has the focus, if any has."""


class Actions(QAccessibleActionInterface):
    """Press for a link, focus for everything."""

    def __init__(self, shown: Shown, part: Part) -> None:
        super().__init__()
        self._shown, self._part = shown, part

    def actionNames(self) -> list[str]:  # Qt's name
        """The actions there are, Qt's names for them."""
        names = [QAccessibleActionInterface.setFocusAction()]
        return [QAccessibleActionInterface.pressAction(), *names] if self._part.href else names

    def doAction(self, name: str) -> None:  # Qt's name
        """Do one of them."""
        if name == QAccessibleActionInterface.pressAction():
            self._shown.press(self._part)
        else:
            self._shown.focus(self._part)

    def keyBindingsForAction(self, name: str) -> list[str]:  # Qt's name
        """None: the page's keys are the window's."""
        del name
        return []


class Level(QAccessibleAttributesInterface):
    """The level of a heading."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:  # Qt's name
        """Level, and no other."""
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:  # Qt's name
        """The level; other attributes are asked for too, and have no value."""
        return self._level if key == QAccessible.Attribute.Level else None


class Branch:
    """What has nodes in it: how Qt asks for them."""

    nodes: list[Node]

    def childCount(self) -> int:  # Qt's name
        """How many there are."""
        return len(self.nodes)

    def child(self, index: int) -> Node | None:
        """One of them, which Qt will keep from here on."""
        if not 0 <= index < len(self.nodes):
            return None
        self.nodes[index].handed = True
        return self.nodes[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # Qt's name
        """Which one that is, or -1."""
        return next((at for at, node in enumerate(self.nodes) if node is child), -1)

    def childAt(self, x: int, y: int) -> Node | None:  # Qt's name
        """The one at a point of the screens."""
        at = next((at for at, node in enumerate(self.nodes) if node.rect().contains(x, y)), -1)
        return self.child(at)


class Node(Branch, QAccessibleInterface):
    """A part with no widget behind it. Whoever lists it as a child keeps it alive."""

    def __init__(self, shown: Shown, parent: QAccessibleInterface, part: Part) -> None:
        QAccessibleInterface.__init__(self)
        self.part = part
        # Qt keeps in its cache only what it was handed; that must be taken out of it again.
        self.handed = False
        self._shown, self._parent = shown, parent
        self.nodes = [Node(shown, self, inner) for inner in part.parts]
        self._actions = Actions(shown, part)
        self._level = Level(part.level) if part.level else None

    def isValid(self) -> bool:  # Qt's name
        """Whether the page is still there."""
        return self._shown.alive()

    def object(self) -> QObject | None:
        """No object stands behind a part."""
        return None

    def role(self) -> QAccessible.Role:
        """What it is."""
        return self.part.role

    def text(self, kind: QAccessible.Text) -> str:
        """Its words, and what a picture shows."""
        match kind:
            case QAccessible.Text.Name:
                return self.part.name
            case QAccessible.Text.Description:
                return self.part.description
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # Qt's name
        """Nothing here can be written."""

    def parent(self) -> QAccessibleInterface:
        """What it is in: Qt is handed that too."""
        if isinstance(self._parent, Node):
            self._parent.handed = True
        return self._parent

    def rect(self) -> QRect:
        """Where it is on the screens."""
        return self._shown.box_of(self.part)

    def state(self) -> QAccessible.State:
        """Read only; focused when the page says so."""
        state = QAccessible.State()
        state.readOnly = state.focusable = 1
        state.linked = int(bool(self.part.href))
        state.focused = int(self._shown.at() is self.part)
        state.offscreen = int(not self._shown.seen(self.rect()))
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:  # noqa: ANN401 - as `pointer`
        """Actions for all, a level for headings."""
        if kind == QAccessible.InterfaceType.ActionInterface:
            return pointer(self._actions)
        if kind == QAccessible.InterfaceType.AttributesInterface and self._level is not None:
            return pointer(self._level)
        return NOTHING
