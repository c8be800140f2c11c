"""The words of the glossary from A to Z, narrowed as one types. Painted, not 170 widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.kit.words import fold

if TYPE_CHECKING:
    from reader.kit.model import TermHead
    from reader.ui.shared import Shared

_Index = QModelIndex | QPersistentModelIndex


class _Words(QAbstractListModel):
    """Letters and terms, in order; a letter is a row that cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[TermHead | str] = []

    def show(self, heads: list[TermHead]) -> None:
        self.beginResetModel()
        self.rows, last = [], ""
        for head in heads:
            letter = fold(head.term)[:1].upper()
            if letter != last:
                self.rows.append(letter)
                last = letter
            self.rows.append(head)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # Qt's name
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = 0) -> object:
        entry = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry if isinstance(entry, str) else f"{entry.term}. {entry.first}"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class _Row(QStyledItemDelegate):
    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._theme = shared.theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # Qt's name
        model = index.model()
        letter = isinstance(model, _Words) and isinstance(model.rows[index.row()], str)
        del option
        return QSize(0, self._theme.px(36 if letter else 70))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, _Words):
            return
        entry = model.rows[index.row()]
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), self._theme.colour("line"))
        inside = box.adjusted(self._theme.px(20), 0, -self._theme.px(12), -1)
        if isinstance(entry, str):
            self._line(painter, inside, entry, 15, "text-quiet", bold=True)
        else:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            if chosen or state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(box.adjusted(0, 0, 0, -1), self._theme.colour("accent-soft"))
            if chosen:
                edge = (
                    box.right() - 3
                    if option.direction == Qt.LayoutDirection.RightToLeft
                    else box.x()
                )
                painter.fillRect(
                    QRect(edge, box.y(), 4, box.height() - 1), self._theme.colour("accent")
                )
            half = inside.height() // 2
            self._line(painter, inside.adjusted(0, 8, 0, -half), entry.term, 18, "text", bold=True)
            self._line(
                painter, inside.adjusted(0, half, 0, -8), entry.first, 16, "text-quiet", bold=False
            )
        painter.restore()

    def _line(
        self, painter: QPainter, box: QRect, text: str, size: int, role: str, *, bold: bool
    ) -> None:
        font = QFont(painter.font())
        font.setPixelSize(self._theme.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, int(flags.value), words)


class WordList(QListView):
    """`chosen` carries the term's id as the selection moves."""

    chosen = Signal(str)

    def __init__(self, shared: Shared, heads: tuple[TermHead, ...]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Words from A to Z"))
        self._heads = heads
        self._words = _Words()
        self._delegate = _Row(shared)
        self.setModel(self._words)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.narrow("")
        self.selectionModel().currentChanged.connect(self._moved)

    def narrow(self, words: str) -> list[TermHead]:
        """Show the terms that hold what was typed; one letter shows those that begin with it."""
        asked = fold(words).strip()
        if len(asked) == 1:
            found = [head for head in self._heads if fold(head.term).startswith(asked)]
        else:
            found = [head for head in self._heads if asked in fold(head.term)]
            found = found or [head for head in self._heads if asked in fold(head.first)]
        self._words.show(found)
        return found

    def mark(self, id_: str) -> None:
        """Choose a term without saying so, and bring it into sight."""
        for at, entry in enumerate(self._words.rows):
            if not isinstance(entry, str) and entry.id == id_:
                self.selectionModel().blockSignals(True)
                self.setCurrentIndex(self._words.index(at))
                self.selectionModel().blockSignals(False)
                self.scrollTo(self._words.index(at))
                self.viewport().update()

    def _moved(self, index: QModelIndex, _old: QModelIndex) -> None:
        entry = self._words.rows[index.row()] if index.isValid() else ""
        if not isinstance(entry, str):
            self.chosen.emit(entry.id)
