"""A look at what will be printed, over the page: sheets on one side, where to on the other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.printing.pages import SIZES, pdf, whole
from reader.ui.printing.printers import Printers
from reader.ui.widgets.field import Field
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.layer import Layer
from reader.ui.widgets.parts import (
    button,
    clear,
    column,
    frame,
    group,
    kind,
    label,
    note,
    row,
    turn,
)
from reader.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.ui.printing.pages import Pages, Printable
    from reader.ui.shared import Shared

# Pixels that a sheet is wide on the screen, at most.
_WIDEST = 620


class SheetPicture(QWidget):
    """One sheet, painted by what prints it."""

    def __init__(self, pages: Pages, size: str, at: int, name: str) -> None:
        super().__init__()
        self._pages, self._whole, self._at = pages, whole(size), at
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(_WIDEST)

    def hasHeightForWidth(self) -> bool:  # Qt's name
        """A sheet keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:  # Qt's name
        """Of the shape of the paper."""
        return round(min(width, _WIDEST) * self._whole.height() / self._whole.width())

    def sizeHint(self) -> QSize:  # Qt's name
        """As wide as it may be."""
        return QSize(_WIDEST, self.heightForWidth(_WIDEST))

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Paper is white in every look."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            scale = self.width() / self._whole.width()
            painter.scale(scale, scale)
            self._pages.paint(painter, self._at)


class Preview(Layer):
    """Sheets, and where they may go."""

    def __init__(
        self, over: QWidget, top: int, shared: Shared, paper: Printable, anchor: QWidget
    ) -> None:
        super().__init__(over, top, anchor)
        kind(self, "cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Print"))
        self._shared, self._paper = shared, paper
        self._size = next(iter(SIZES))
        self._pages = paper.on(self._size)
        self._printers = Printers(self)
        self._printers.found.connect(self._show_printers)
        self._printers.printed.connect(self._printed)
        self._pictures = QVBoxLayout()
        self._pictures.setSpacing(16)
        self._where = QVBoxLayout()
        self._where.setSpacing(8)
        self._said = label("", "strong", wrap=True)
        self._file = Field()
        self._file.setText(str(Path("~/page.pdf").expanduser()))
        self._file.setAccessibleName(self.tr("File"))
        sheets = group(column(self._pictures, -1, margins=(24, 20, 24, 20)))
        self.setLayout(row(Scroll(sheets), Scroll(self._side()), gap=0))
        self.layout().setStretch(0, 3)
        self.layout().setStretch(1, 2)
        self._show_sheets()
        self.open_layer()
        self._printers.look()

    def close_panel(self, *, give_back: bool = True) -> None:
        """Nothing is sent any more."""
        self._printers.close()
        super().close_panel(give_back=give_back)

    # Its parts

    def _side(self) -> QWidget:
        shared = self._shared
        names = {"a4": self.tr("A4"), "letter": self.tr("Letter")}
        sizes = []
        for size in SIZES:
            chip = button(shared, names[size], "chip", on=size == "a4")
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.setChecked(size == "a4")
            chip.toggled.connect(lambda on, chip=chip: turn(chip, on=on))
            chip.clicked.connect(lambda _on, size=size: self._take(size))
            sizes.append(chip)
        save = button(shared, self.tr("Save as PDF"), "", "arrow-down-to-line")
        save.clicked.connect(self.save)
        self._file.returnPressed.connect(self.save)
        close = button(shared, self.tr("Cancel"), "")
        close.clicked.connect(self.close_panel)
        self.setFocusProxy(close)
        inside = column(
            row(label(self.tr("Print"), "h2", wrap=False), -1, close),
            group(Flow(*sizes, air=5)),
            note(
                shared, "warn", "triangle-alert",
                self.tr("Paper can be found. A printer, and the computer behind it, may keep a copy."),
            ),
            self._where,
            12,
            label(self.tr("Or a file. It stays there until somebody removes it."), "ui"),
            self._file,
            row(save, -1),
            self._said,
            -1,
            gap=10,
            margins=(24, 20, 24, 20),
        )  # fmt: skip
        side = frame(inside, "side")
        return group(column(side, -1, margins=(8, 20, 24, 20)))

    def _take(self, size: str) -> None:
        self._size, self._pages = size, self._paper.on(size)
        self._show_sheets()

    def _show_sheets(self) -> None:
        clear(self._pictures)
        for at in range(self._pages.count):
            name = self.tr("Sheet {0} of {1}").format(at + 1, self._pages.count)
            picture = SheetPicture(self._pages, self._size, at, name)
            self._pictures.addLayout(row(-1, picture, -1, gap=0))

    def _show_printers(self, names: list[str]) -> None:
        clear(self._where)
        if not names:
            words = self.tr("No printer that Reader can reach from here.")
            self._where.addWidget(label(words, "ui"))
        for place, name in enumerate(names):
            words = self.tr("Print on {0}").format(name)
            to: QPushButton = button(self._shared, words, "" if place else "main", "printer")
            to.clicked.connect(lambda _on=False, name=name: self._print(name))
            self._where.addWidget(to)

    # What it does

    def _print(self, printer: str) -> None:
        self._said.setText(self.tr("Handing it to the printer."))
        self._printers.print_pdf(pdf(self._pages, self._size), printer)

    def _printed(self, taken: bool) -> None:  # noqa: FBT001 - a signal's
        self._said.setText(
            self.tr("The printer has it.") if taken else self.tr("The printer did not take it.")
        )

    def save(self) -> None:
        """Write the one file that was asked for; another one of that name is left as it is."""
        try:
            path = Path(self._file.text().strip()).expanduser()
            with path.open("xb") as file:
                file.write(pdf(self._pages, self._size))
        except FileExistsError:
            self._said.setText(self.tr("There is such a file already. Choose another name."))
        except (OSError, ValueError, RuntimeError):
            self._said.setText(self.tr("It could not be written there."))
        else:
            self._said.setText(self.tr("It is written."))
