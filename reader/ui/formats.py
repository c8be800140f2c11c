"""How text in a document looks: block and character formats, made from the look in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

if TYPE_CHECKING:
    from reader.ui.theme import Theme

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
# Size and line height in pixels at 100 % text, by level of heading.
HEADS = {1: (32, 40), 2: (24, 32), 3: (20, 28)}


class Formats:
    """Formats for one document. Main thread only, like the fonts in them."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def words(self, *, strong: bool = False, em: bool = False, size: int = 18) -> QTextCharFormat:
        """Running text; `size` in pixels at 100 %."""
        form = QTextCharFormat()
        form.setForeground(self._theme.colour("text"))
        form.setFontWeight(QFont.Weight.Bold if strong else QFont.Weight.Normal)
        form.setFontItalic(em)
        form.setProperty(QTextCharFormat.Property.FontPixelSize, self._theme.px(size))
        return form

    def quiet(self) -> QTextCharFormat:
        """Captions and dates."""
        form = self.words(size=15)
        form.setForeground(self._theme.colour("text-quiet"))
        return form

    def link(self, href: str, base: QTextCharFormat) -> QTextCharFormat:
        """Words that lead somewhere."""
        form = QTextCharFormat(base)
        form.setAnchor(True)
        form.setAnchorHref(href)
        form.setForeground(self._theme.colour("link"))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return form

    def term(self, href: str, base: QTextCharFormat) -> QTextCharFormat:
        """Words that the glossary explains: dotted line, text colour."""
        form = QTextCharFormat(base)
        form.setAnchor(True)
        form.setAnchorHref(href)
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(self._theme.colour("term-underline"))
        return form

    def number(self, size: int = 26) -> QTextCharFormat:
        """A telephone number: its own face, whose zero is plain."""
        form = self.words(strong=True, size=size)
        form.setFontFamilies(["Noto Sans"])
        return form

    def head(self, level: int) -> QTextCharFormat:
        """A heading's words."""
        form = self.words(strong=True, size=HEADS[level][0])
        if level == 3:
            form.setFontWeight(QFont.Weight.DemiBold)
        return form

    def head_block(self, level: int, *, first: bool = False) -> QTextBlockFormat:
        """A heading's block; the level is told to screen readers and exports."""
        form = self.block(line=HEADS[level][1], after=8)
        form.setTopMargin(0 if first else self._theme.px(20))
        form.setHeadingLevel(level)
        return form

    def block(self, *, line: int = 28, after: int = 14) -> QTextBlockFormat:
        """A paragraph; line height and room after it in pixels at 100 %."""
        form = QTextBlockFormat()
        form.setLineHeight(self._theme.px(line), _FIXED)
        form.setBottomMargin(self._theme.px(after))
        return form

    def box(self, *, padding: int) -> QTextTableFormat:
        """A table of one cell that holds what is set apart."""
        form = QTextTableFormat()
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(self._theme.px(padding))
        form.setBorderCollapse(True)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setTopMargin(self._theme.px(4))
        form.setBottomMargin(self._theme.px(16))
        return form

    def edge(self, edge: str, ground: str, *, rtl: bool) -> QTextTableCellFormat:
        """The cell of a note: an edge of 4 px in its tone, on its ground ("" for none)."""
        form = QTextTableCellFormat()
        brush, solid = self._theme.colour(edge), QTextFrameFormat.BorderStyle.BorderStyle_Solid
        if rtl:
            form.setRightBorder(4)
            form.setRightBorderBrush(brush)
            form.setRightBorderStyle(solid)
        else:
            form.setLeftBorder(4)
            form.setLeftBorderBrush(brush)
            form.setLeftBorderStyle(solid)
        if ground:
            form.setBackground(self._theme.colour(ground))
        return form
