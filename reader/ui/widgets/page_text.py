"""Running text as tall as its words: links by press or key, headings to jump to, words to find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit

from reader.safety import clipboard
from reader.ui.boxes import line_boxes
from reader.ui.marks import Marks

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QAccessibleInterface,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from reader.ui.accessible.outline import Part
    from reader.ui.accessible.page import AccessiblePage
    from reader.ui.document import Writer
    from reader.ui.theme import Theme


class PageText(QTextBrowser):
    """Shows what a Writer wrote. `followed` carries the link: term:, cite:, place: or table: and more.

    It is as tall as its text and leaves scrolling to what holds it. Nothing is loaded from anywhere.
    """

    followed = Signal(str)
    # Another text is shown: what was found in the one before is gone.
    changed = Signal()
    # A heading, word or link to be seen: top and height in pixels from the top of this widget.
    shown = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._written: Writer | None = None
        self.marks = Marks()
        # Made when an assistive technology asks for this text, not before.
        self.spoken: AccessiblePage | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))

    def write(self, writer: Writer) -> None:
        """Show what was written; the writer is kept, for it owns the document."""
        self._written, self.marks = writer, writer.marks
        writer.document.setDefaultFont(self.font())
        self.setDocument(writer.document)
        # The cursor shows itself once somebody selects by keys; a reader needs none.
        self.setCursorWidth(0)
        self.setExtraSelections([])
        self._fit()
        if self.spoken is not None:
            self.spoken.fill(self.marks)
            if self.hasFocus() and self.marks.headings:
                self.spoken.say(self.marks.headings[0].position)
        self.changed.emit()

    def accessible(self, plain: QAccessibleInterface) -> AccessiblePage:
        """The text for an assistive technology; `plain` is Qt's own view of it."""
        from reader.ui.accessible.page import AccessiblePage

        self.spoken = AccessiblePage(
            self, plain, on_press=self.followed.emit, on_focus=self._focus_part
        )
        spoken = self.spoken
        # Qt forgets the text when it goes, but not what it was handed of the parts in it.
        self.destroyed.connect(lambda _gone: spoken.drop())
        spoken.fill(self.marks)
        return spoken

    def find_all(self, words: str) -> list[QTextCursor]:
        """Every place of the words, accents and case as Qt's own search has them; marked."""
        found: list[QTextCursor] = []
        cursor = QTextCursor(self.document())
        while words:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            found.append(QTextCursor(cursor))
        self._mark(found)
        return found

    def show_cursor(self, cursor: QTextCursor) -> None:
        """Select a place and have it scrolled to."""
        self.setTextCursor(cursor)
        box = self.cursorRect(cursor)
        self.shown.emit(box.top(), box.height())

    def show_heading(self, id_: str) -> bool:
        """Have a heading scrolled to; False where the page has none of that id."""
        mark = self.marks.heading(id_)
        if mark is None:
            return False
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.position)
        self.setTextCursor(cursor)
        self.shown.emit(self.cursorRect(cursor).top(), self.height())
        if self.spoken is not None:
            self.spoken.say(mark.position)
        return True

    def jump(self, by: int) -> str:
        """To the next (1) or the last (-1) heading from the cursor; its words, or an empty text."""
        here = self.textCursor().position()
        marks = self.marks.headings if by > 0 else self.marks.headings[::-1]
        for mark in marks:
            if (mark.position > here) if by > 0 else (mark.position < here):
                self.show_heading(mark.id)
                return mark.text
        return ""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # Qt's name
        """Only what the writer put in the document: no file is ever read for a page."""
        address = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value and address.scheme() == "figure":
            return self.document().resource(kind, address)
        return None

    def createMimeDataFromSelection(self) -> QMimeData:  # Qt's name
        """Selected words as plain text, marked as not for a clipboard's history."""
        return clipboard.words(self.textCursor().selection().toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Keys that move the page go to what holds it; Tab goes through the links and then on."""
        moves = {
            Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
            Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Escape,
        }  # fmt: skip
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shifted and event.key() in moves:
            self.setCursorWidth(2)
            if self.spoken is not None:
                self.spoken.say_text()
        if event.key() in moves and not shifted:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's name and shape
        """To the next link, which is then scrolled to."""
        took = super().focusNextPrevChild(forward)
        # The ring around a link reaches beyond what Qt paints anew.
        self.viewport().update()
        if took and self.hasFocus():
            box = self.cursorRect()
            self.shown.emit(box.top(), box.height())
            if self.spoken is not None:
                self.spoken.say(self.textCursor().selectionStart())
        return took

    def paintEvent(self, event: QPaintEvent) -> None:  # Qt's name
        """The text, and the ring around the link that the keys have come to."""
        super().paintEvent(event)
        cursor = self.textCursor()
        if not self.hasFocus() or not cursor.hasSelection():
            return
        link = next((m for m in self.marks.links if m.start == cursor.selectionStart()), None)
        if link is None or link.end != cursor.selectionEnd():
            return
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            for box in line_boxes(self.document(), link.start, link.end):
                painter.drawRoundedRect(box.adjusted(-4, -2, 4, 2), 5, 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Begin to select. What is selected is not dragged away: a drag keeps every key to itself."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def wheelEvent(self, event: QEvent) -> None:
        """The wheel turns what holds the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """A new width makes a new height."""
        super().resizeEvent(event)
        self._fit()

    def _focus_part(self, part: Part) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = QTextCursor(self.document())
        cursor.setPosition(part.start)
        self.setTextCursor(cursor)
        self.shown.emit(self.cursorRect(cursor).top(), self.height())
        if self.spoken is not None:
            self.spoken.say(part.start)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 4)

    def _mark(self, found: list[QTextCursor]) -> None:
        form = QTextCharFormat()
        form.setBackground(self._theme.colour("highlight"))
        form.setForeground(self._theme.colour("highlight-text"))
        marks = []
        for cursor in found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)
