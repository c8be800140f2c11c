"""The bar at the top: home, search, text size, contrast, language, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.kit.phones import spoken
from reader.kit.places import NumberAt
from reader.safety.button import ExitButton
from reader.ui.widgets.field import Field
from reader.ui.widgets.parts import button, kind, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from reader.ui.room import Room
    from reader.ui.shared import Shared


class SearchField(Field):
    """`asked` with the words when they changed; `moved` -1 or 1 for Up and Down; `opened` for Enter.

    Keys that came in one go are asked about once: whoever types fast, or leaves, does not wait.
    """

    asked = Signal(str)
    moved = Signal(int)
    opened = Signal()
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Search everything"))
        self.setAccessibleName(self.tr("Search everything"))
        mark = self.addAction(
            QIcon(shared.icons.pixmap("search", "text-quiet")), self.ActionPosition.LeadingPosition
        )
        mark.setText(self.tr("Search"))
        self._clear = self.addAction(
            QIcon(shared.icons.pixmap("x")), self.ActionPosition.TrailingPosition
        )
        self._clear.setText(self.tr("Clear the search"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self._cap = label("/", "key")
        self._cap.setParent(self)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap.show()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self.textEdited.connect(lambda _words: self._soon.start())
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Up and Down move in the results, Esc gives the page back."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._ask_now()
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self._soon.stop()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Keep the key cap at the end."""
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        self.show_empty()
        left = 12 if self.isRightToLeft() else self.width() - size.width() - 12
        self._cap.setGeometry(
            left, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def show_nothing(self) -> None:
        """Empty it without a word: another place is shown."""
        self._soon.stop()
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self.show_empty()

    def show_empty(self) -> None:
        """Show the key cap in place of the clear button, or the other way round.

        In a narrow field the cap would lie over the words.
        """
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.width() - self._cap.sizeHint().width() - 64
        self._cap.setVisible(not self.text() and words <= room)
        self._clear.setVisible(bool(self.text()))

    def _changed(self, text: str) -> None:
        self.show_empty()
        if not text:
            self._ask()

    def _ask(self) -> None:
        self._soon.stop()
        self.asked.emit(self.text())

    def _ask_now(self) -> None:
        if self._soon.isActive():
            self._ask()

    def _open(self) -> None:
        """Enter is for what was typed, not for what was found before."""
        self._ask_now()
        self.opened.emit()


class Bar(QWidget):
    """`pressed` carries the name of a tool (menu, size, contrast, language) and its button.

    `wanted` carries the place of the emergency number, which is here where no strip has room for it.
    """

    pressed = Signal(str, QPushButton)
    wanted = Signal(object)

    def __init__(
        self, shared: Shared, tools: tuple[str, ...], *, on_leave: Callable[[], object]
    ) -> None:
        super().__init__()
        kind(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Made first: the way out comes first for keys and for a screen reader.
        self.exit = ExitButton(self, on_leave=on_leave)
        self.exit.setIcon(shared.icons.icon("log-out", "exit-text"))
        self.exit.setIconSize(QSize(shared.theme.px(20) + 4, shared.theme.px(20)))
        self.search = SearchField(shared)
        self._tools = {name: self._tool(shared, name) for name in ("menu", *tools)}
        self._shared = shared
        # The emergency number, made where no strip has room for it.
        self._danger: QPushButton | None = None
        self._words = {name: tool.text() for name, tool in self._tools.items()}
        self._mark = label("")
        self._mark.setPixmap(shared.icons.pixmap("book-open", "accent", 24))
        self._box = QHBoxLayout(self)
        self._box.setSpacing(8)
        self._arrange(shared)
        self.setMinimumHeight(64)

    def _arrange(self, shared: Shared) -> None:
        # The exit keeps the physical top right: the box is laid out by hand, not mirrored.
        self._box.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setLayoutDirection(self.layoutDirection())
        inner.setProperty("kind", "plain")
        line = QHBoxLayout(inner)
        line.setContentsMargins(0, 9, 0, 9)
        line.setSpacing(8)
        self._mark.setFixedWidth(shared.theme.px(96))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.addWidget(self._mark)
        line.addWidget(self._tools["menu"])
        line.addWidget(self.search, 3)
        line.addStretch(2)
        self._line = line
        for name, tool in self._tools.items():
            if name != "menu":
                line.addWidget(tool)
        self._box.setDirection(QHBoxLayout.Direction.LeftToRight)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._box.addWidget(inner, 1)
        self._box.addSpacing(16)
        self._box.addWidget(self.exit)
        self._box.addSpacing(16)

    def _tool(self, shared: Shared, name: str) -> QPushButton:
        texts = {
            "menu": (self.tr("Menu"), "menu"),
            "size": (self.tr("Text size"), "a-large-small"),
            "contrast": (self.tr("Contrast"), "contrast"),
            "language": (
                shared.pack.language_own_names().get(shared.session.language, ""),
                "languages",
            ),
        }
        text, icon = texts[name]
        spoken = self.tr("Language: {0}").format(text) if name == "language" else text
        tool = button(shared, text, "tool", icon, spoken=spoken)
        tool.clicked.connect(lambda: self.pressed.emit(name, tool))
        return tool

    def refresh(self) -> None:
        """The emergency number is that of the country in use."""
        if self._danger is None:
            return
        from reader.ui.widgets.numbers import emergency_of

        emergency = emergency_of(self._shared)
        number = emergency.number if emergency else ""
        self._danger.setText(number)
        heard = self.tr("Danger now: {0}. Show large").format(spoken(number))
        self._danger.setAccessibleName(heard)

    def _fit_danger(self, *, wanted: bool) -> None:
        if self._danger is None:
            if not wanted:
                return
            self._danger = button(self._shared, "", "tool", "life-buoy")
            self._danger.clicked.connect(lambda: self.wanted.emit(NumberAt()))
            self._line.insertWidget(self._line.indexOf(self.search) + 1, self._danger)
            self.setTabOrder(self.search, self._danger)
            self.refresh()
        self._danger.setVisible(wanted and bool(self._danger.text()))

    def fit(self, room: Room, *, around: str) -> None:
        """Words beside the icons where there is room; the exit never shrinks to an icon.

        `around` is the view's wish: "all", "bar" without rooms, or "exit" alone.
        """
        self._mark.setVisible(room.rail and around != "exit")
        self._mark.setFixedWidth(96 if room.rail_words else 56)
        self._fit_danger(wanted=not room.strip and around == "all")
        self._tools["menu"].setVisible(not room.rail and around == "all")
        for name, tool in self._tools.items():
            if name != "menu":
                tool.setVisible(room.width >= 600 and around != "exit")
                tool.setText(self._words[name] if room.columns else "")
        self._tools["menu"].setText(self._words["menu"] if room.width >= 420 else "")

    @property
    def last(self) -> QWidget:
        """What the Tab key comes to last."""
        return list(self._tools.values())[-1]

    def tool(self, name: str) -> QPushButton | None:
        """The button of a tool, if the mode has it."""
        return self._tools.get(name)
