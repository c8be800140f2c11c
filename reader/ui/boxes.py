"""Where characters of a document are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument


def line_boxes(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """A box for each line of a range of characters, in the document's pixels.

    By the runs of glyphs: where a line mixes directions, a cursor's place says too little.
    """
    found: list[QRectF] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        first = max(start - block.position(), 0)
        last = min(end - block.position(), block.length() - 1)
        if last - first >= block.length() - 1:
            found.append(document.documentLayout().blockBoundingRect(block))
        else:
            found += _in_block(document, block, first, last)
        block = block.next()
    return found


def _in_block(document: QTextDocument, block: QTextBlock, first: int, last: int) -> list[QRectF]:
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    found: list[QRectF] = []
    layout = block.layout()
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        begin = max(first, line.textStart())
        until = min(last, line.textStart() + line.textLength())
        if begin < until:
            box = QRectF()
            for run in layout.glyphRuns(begin, until - begin):
                box |= run.boundingRect()
            found.append(box.translated(corner))
    return found
