"""A service as a card: what it does on one side, its number on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame

from reader.kit.freshness import next_check
from reader.kit.hours import status
from reader.kit.places import NumberAt, ServiceAt
from reader.ui.widgets.facts import fresh_line, quiet_fact, status_line
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.numbers import number_label, phone_here
from reader.ui.widgets.parts import button, column, group, kind, label, picture, row
from reader.ui.widgets.tile import Tile
from reader.ui.words import audience_words, channel_words, check_words, cost_words, language_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.kit.model import Service
    from reader.ui.shared import Shared

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ServiceCard(QFrame):
    """Emits `wanted` with the service's page or its number in full screen."""

    wanted = Signal(object)

    def __init__(self, shared: Shared, service: Service, *, wide: bool) -> None:
        super().__init__()
        kind(self, "card")
        self.setAccessibleName(service.name)
        self._shared, self._service, self._wide = shared, service, wide
        directions = QBoxLayout.Direction
        box = QBoxLayout(directions.LeftToRight if wide else directions.TopToBottom, self)
        box.setContentsMargins(16, 4, 20, 14)
        box.setSpacing(24 if wide else 12)
        box.addLayout(self._left(), 1)
        right = group(self._right())
        if wide:
            right.setFixedWidth(shared.theme.px(290))
        box.addWidget(right, 0, Qt.AlignmentFlag.AlignTop)

    def _left(self) -> QBoxLayout:
        shared, service = self._shared, self._service
        # A wrapped label asks for less than its line: a short name keeps the chevron beside it.
        short = len(service.name) < (44 if self._wide else 24)
        name = label(service.name, "h3", wrap=not short)
        # High enough for a finger, with as little room as that takes.
        name.setMinimumHeight(shared.theme.size("target") - 4)
        inside = row(name, picture(shared, "chevron-right", "text"), gap=6, margins=(4, 2, 4, 2))
        if short:
            inside.addStretch(1)
        else:
            inside.setStretch(0, 1)
        head = Tile(inside, self.tr("{0}: open its page").format(service.name))
        head.clicked.connect(lambda: self.wanted.emit(ServiceAt(service.id)))
        first = row(head, gap=8)
        first.setStretch(0, 1 if not short else 0)
        if service.main and service.assured:
            first.addWidget(label(self.tr("Main line"), "tag", wrap=False), 0, _MIDDLE)
        if service.local:
            first.addWidget(label(self.tr("Local"), "tag", wrap=False), 0, _MIDDLE)
        first.addStretch(1 if short else 0)
        where = " · ".join(part for part in (service.organization.name, service.area) if part)
        box = column(first)
        texts = column(gap=4, margins=(4, 0, 0, 0))
        if where and where != service.name:
            texts.addWidget(label(where, "quiet"))
        texts.addWidget(label(service.description, "ui"))
        texts.addSpacing(6)
        texts.addWidget(group(Flow(*self._facts(), gap=14)))
        due = next_check(service.assurance.date, shared.pack.info())
        texts.addWidget(label(check_words(service, due, shared.session.language), "quiet"))
        box.addLayout(texts)
        box.addStretch(1)
        return box

    def _facts(self) -> list[QWidget]:
        shared, service = self._shared, self._service
        found = []
        spoken = language_words(service, shared.pack.language_names(shared.session.language))
        if spoken:
            found.append(quiet_fact(shared, "languages", spoken))
        cost = cost_words(service)
        if cost:
            found.append(quiet_fact(shared, "wallet", cost))
        ways = [channel_words(c) for c in service.channels if c not in ("phone", "web")]
        if ways:
            found.append(quiet_fact(shared, "message-square", ", ".join(ways)))
        who = [audience_words(a) for a in service.audience if a != "anyone"]
        if who:
            found.append(quiet_fact(shared, "info", self.tr("For: {0}").format(", ".join(who))))
        return found

    def _right(self) -> QBoxLayout:
        shared, service = self._shared, self._service
        box = column(gap=4)
        phone = phone_here(shared, service)
        if phone is not None:
            box.addWidget(number_label(phone.number, "" if len(phone.number) < 16 else "small"))
            if phone.extension:
                box.addWidget(label(self.tr("then {0}").format(phone.extension), "quiet"))
        else:
            channel = next((c for c in service.channels if c != "phone"), "web")
            box.addWidget(label(self.tr("{0}, no phone").format(channel_words(channel)), "strong"))
        box.addWidget(status_line(shared, service, status(service, shared.session.when())))
        box.addWidget(fresh_line(shared, service))
        if service.phones:
            box.addSpacing(6)
            big = button(
                shared,
                self.tr("Show big"),
                "",
                "maximize-2",
                spoken=self.tr("Show the number of {0} big").format(service.name),
            )
            big.clicked.connect(lambda: self.wanted.emit(NumberAt(service.id)))
            box.addLayout(row(big, -1))
        return box
