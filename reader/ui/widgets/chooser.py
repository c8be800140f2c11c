"""One of many: a list that narrows as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reader.kit.words import fold
from reader.ui.widgets.field import Field
from reader.ui.widgets.parts import column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from reader.ui.shared import Shared


class _Entries(QListWidget):
    """As high as its entries up to a limit, and lower where there is less room."""

    def __init__(self, row: int) -> None:
        super().__init__()
        self._row = row
        self.setMinimumHeight(2 * row)
        for part in (self, self.verticalScrollBar()):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def sizeHint(self) -> QSize:  # Qt's name
        """Eight entries at most."""
        return QSize(7 * self._row, self._row * min(max(self.count(), 2), 8) + 4)


class Chooser(QWidget):
    """Emits `chosen` with the key of the entry. Up and down work from the field too.

    `face` gives the family in which an entry is set, by its key.
    """

    chosen = Signal(str)

    def __init__(
        self,
        shared: Shared,
        title: str,
        entries: Iterable[tuple[str, str]],
        now: str,
        *,
        face: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__()
        self._field = Field()
        self._field.setPlaceholderText(title)
        self._field.setAccessibleName(title)
        self._list = _Entries(shared.theme.px(44))
        self._list.setAccessibleName(title)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("kind", "choices")
        for key, text in entries:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, key)
            if face is not None and key:
                font = self._list.font()
                font.setFamily(face(key))
                item.setFont(font)
            item.setSizeHint(QSize(0, shared.theme.px(44)))
            self._list.addItem(item)
            if key == now:
                self._list.setCurrentItem(item)
        # Room for the ring of the keys.
        self.setLayout(column(self._field, self._list, gap=8, margins=(5, 5, 5, 5)))
        self.setFocusProxy(self._field)
        self._field.textChanged.connect(self._narrow)
        self._field.returnPressed.connect(self._take)
        self._list.itemClicked.connect(self._emit)
        self._list.itemActivated.connect(self._emit)

    def showEvent(self, event: QShowEvent) -> None:  # Qt's name
        """What is chosen now is in sight."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self._list.scrollToItem(self._list.currentItem()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Arrows move in the list while the field keeps the focus."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _seen(self) -> list[QListWidgetItem]:
        items = [self._list.item(at) for at in range(self._list.count())]
        return [item for item in items if not item.isHidden()]

    def _narrow(self, text: str) -> None:
        asked = fold(text)
        for at in range(self._list.count()):
            item = self._list.item(at)
            item.setHidden(asked not in fold(item.text()))
        seen = self._seen()
        # What begins with the letters typed comes to mind first.
        first = [item for item in seen if fold(item.text()).startswith(asked)] or seen
        if first:
            self._list.setCurrentItem(first[0])

    def _move(self, by: int) -> None:
        seen = self._seen()
        if seen:
            now = self._list.currentItem()
            at = seen.index(now) if now in seen else -1
            self._list.setCurrentItem(seen[min(max(at + by, 0), len(seen) - 1)])

    def _take(self) -> None:
        item = self._list.currentItem()
        if item is not None and not item.isHidden():
            self._emit(item)

    def _emit(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
