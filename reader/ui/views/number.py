"""One number for the whole table to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QBoxLayout, QWidget

from reader.kit.hours import status
from reader.kit.model import Phone
from reader.kit.phones import spoken, tel
from reader.kit.places import NumberAt
from reader.safety import clipboard
from reader.ui.views.service_facts import answers, dialling, from_abroad, only_inside
from reader.ui.views.view import View
from reader.ui.widgets.code_panel import code_panel
from reader.ui.widgets.facts import fresh_line, status_line
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.numbers import emergency_of, emergency_words, in_line, phone_here
from reader.ui.widgets.parts import button, clear, column, group, label, row
from reader.ui.widgets.scroll import Scroll
from reader.ui.words import cost_words, language_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.kit.model import Service
    from reader.kit.places import Place
    from reader.ui.room import Room
    from reader.ui.shared import Shared
    from reader.ui.theme import Theme

_LARGEST = 164
# Room that the facts need beside each other, in pixels at 100 % text.
_ACROSS = 480


class Digits(QWidget):
    """A number as large as the width allows, its groups apart by a third of a digit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._groups: list[str] = []
        self.setMinimumHeight(theme.px(80))

    def show_number(self, number: str) -> None:
        """Show a number; it is heard digit by digit."""
        self._groups = number.split()
        self.setAccessibleName(spoken(number))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Figures keep their order, from left to right, in every language."""
        if not self._groups:
            return
        font = QFont("Noto Sans")
        font.setBold(True)
        font.setPixelSize(100)
        wide = self._width(QFontMetricsF(font))
        size = min(100 * self.width() / wide, self.height() * 0.72, self._theme.px(_LARGEST))
        font.setPixelSize(max(round(size), 20))
        metrics = QFontMetricsF(font)
        with QPainter(self) as painter:
            painter.setFont(font)
            painter.setPen(self._theme.colour("text"))
            x = (self.width() - self._width(metrics)) / 2
            y = (self.height() + metrics.capHeight()) / 2
            for group_ in self._groups:
                painter.drawText(QPointF(x, y), group_)
                x += metrics.horizontalAdvance(group_) + metrics.horizontalAdvance("0") / 3

    def _width(self, metrics: QFontMetricsF) -> float:
        gaps = metrics.horizontalAdvance("0") / 3 * (len(self._groups) - 1)
        return sum(metrics.horizontalAdvance(g) for g in self._groups) + gaps + 8

    def box(self) -> QRectF:
        """The room of the figures, for tests."""
        return QRectF(self.rect())


class Number(View):
    """A service's number, or the emergency number. Its name can be hidden: somebody may look on."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Number"))
        self._service: Service | None = None
        self._phone = Phone("", None)
        self._hidden = False
        self._wide = True
        self._digits = Digits(shared.theme)
        self._name = label("", "h2")
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._how = label("", "ui")
        self._how.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._facts = row(gap=40)
        self._known = column(gap=4)
        self._code = column()
        self._hide = button(shared, self.tr("Hide the name"), "", "eye-off")
        self._copy = button(shared, self.tr("Copy"), "", "copy")
        self._qr = button(shared, self.tr("QR code"), "", "qr-code")
        self._hide.clicked.connect(self._toggle_name)
        self._copy.clicked.connect(self._copied)
        self._qr.clicked.connect(self._toggle_code)
        acts = group(Flow(self.back_button(), self._hide, self._copy, self._qr, air=5))
        inside = group(
            column(acts, -1, self._name, self._digits, self._how, self._facts, self._code, -1,
                   self._known, gap=12, margins=(24, 8, 24, 16)),
            "page",
        )  # fmt: skip
        self.scroller = Scroll(inside)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._reveal)
        self.setLayout(row(self.scroller))

    def open(self, place: Place) -> None:
        """Show a service's number, or the emergency number where no service is named."""
        if not isinstance(place, NumberAt):
            return
        self._service = self.shared.pack.service(place.id) if place.id else None
        emergency = emergency_of(self.shared)
        phone = phone_here(self.shared, self._service) if self._service else None
        if phone is not None:
            self._phone = phone
        elif emergency and not place.id:
            self._phone = Phone(emergency.number, None, note=emergency_words(emergency))
        else:
            self._phone = Phone("", None)
        self._hidden = self.shared.session.discreet
        clear(self._code)
        self._digits.show_number(self._phone.number)
        self._show()
        self.ready.emit()

    def fit(self, room: Room) -> None:
        """As much height as there is for the figures."""
        self._digits.setFixedHeight(
            max(min(round(self.height() * 0.42), self.shared.theme.px(260)), 80)
        )
        wide = room.width >= _ACROSS
        if wide != self._wide:
            self._wide = wide
            self._show()

    def subject(self) -> str:
        """The name, unless it is hidden."""
        return self.tr("Number") if self._hidden else self._words()

    def refresh(self) -> None:
        """Another country has another emergency number."""
        if self._service is None:
            self.open(NumberAt())

    def _words(self) -> str:
        if self._service is not None:
            return self._service.name
        if not self._phone.number:
            return self.tr("This kit has no such number")
        name = self.shared.pack.country_name(
            self.shared.session.country, self.shared.session.language
        )
        return self.tr("Danger now: {0}").format(name)

    def _show(self) -> None:
        self._name.setText(self._words())
        # The name keeps its place when it is hidden: the number must not jump.
        policy = self._name.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._name.setSizePolicy(policy)
        self._name.setVisible(not self._hidden)
        self._hide.setText(self.tr("Show the name") if self._hidden else self.tr("Hide the name"))
        self._hide.setAccessibleName(self._hide.text())
        # What an editor noted may say whose line it is.
        how = "" if self._hidden else self._phone.note
        self._how.setText(" · ".join(part for part in (dialling(self._phone), how) if part))
        self._how.setVisible(bool(self._how.text()))
        self._copy.setEnabled(bool(self._phone.number))
        self._qr.setEnabled(bool(self._phone.number))
        clear(self._facts)
        clear(self._known)
        if self._service is not None:
            self._show_facts(self._service)

    def _show_facts(self, service: Service) -> None:
        """When, in which language, at what cost, with which name: each a word under its head."""
        shared, session = self.shared, self.shared.session
        when = status_line(shared, service, status(service, session.when()))
        names = shared.pack.language_names(session.language)
        unknown = self.tr("Not known")
        name = {True: self.tr("Not needed"), False: self.tr("They ask for it"), None: unknown}
        facts: list[tuple[str, QWidget]] = [
            (self.tr("When"), when),
            (self.tr("Language"), label(language_words(service, names) or unknown, "ui")),
            (self.tr("Cost"), label(cost_words(service, name=False) or unknown, "ui", wrap=False)),
            (self.tr("Your name"), label(name[service.anonymous], "ui", wrap=False)),
        ]
        if not self._hidden:
            # It would say whose line it is.
            facts.insert(1, (self.tr("Who answers"), label(answers(service), "ui")))
        across, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._facts.setDirection(across if self._wide else under)
        self._facts.addStretch(1)
        for head, value in facts:
            value.setMaximumWidth(shared.theme.px(260))
            self._facts.addWidget(group(column(label(head, "label"), value, -1, gap=2)))
        self._facts.addStretch(1)
        abroad = label(self._abroad(service), "quiet")
        checked = row(fresh_line(shared, service))
        if self._wide:
            abroad.setAlignment(Qt.AlignmentFlag.AlignCenter)
            checked.insertStretch(0, 1)
            checked.addStretch(1)
        self._known.addLayout(column(abroad, checked, gap=4))

    def _abroad(self, service: Service) -> str:
        number = from_abroad(service)
        if number and service.from_abroad:
            return self.tr("From abroad: {0}").format(in_line(number))
        if number and service.from_abroad is None:
            return self.tr("From abroad {0}: not known whether it connects").format(in_line(number))
        if service.from_abroad:
            return self.tr("It can be reached from abroad.")
        if service.from_abroad is None and not only_inside(service):
            return self.tr("No number for calls from abroad is known.")
        return self.tr("It cannot be reached from abroad.")

    def _toggle_name(self) -> None:
        self._hidden = not self._hidden
        self._show()

    def _copied(self) -> None:
        clipboard.copy(self._phone.number)
        self.told.emit(self.tr("Copied. It is cleared in a minute."))
        self._copy.setText(self.tr("Copied for a minute"))

    def _toggle_code(self) -> None:
        if self._code.count():
            clear(self._code)
        else:
            self._code.addWidget(code_panel(self.shared, tel(self._phone)))

    def _reveal(self) -> None:
        """Where the page is higher than the window, the code is below: who asked is to see it."""
        item = self._code.itemAt(0)
        code = item.widget() if item is not None else None
        if code is not None and self.scroller is not None:
            self.scroller.ensureWidgetVisible(code)
