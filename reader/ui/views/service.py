"""One service whole: what it does, what happens when you call, how we know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from reader.kit.hours import status
from reader.kit.places import CardsAt, NumberAt, ServiceAt, ServicesAt
from reader.kit.week import week
from reader.safety import clipboard
from reader.ui.views.service_facts import calling, dialling, knowing
from reader.ui.views.view import View
from reader.ui.widgets.facts import fresh_line, kit_notes, status_line
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.numbers import number_label, phone_here
from reader.ui.widgets.parts import button, clear, column, frame, group, label, picture, row, rule
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.tile import Tile
from reader.ui.widgets.week import Week
from reader.ui.words import audience_words, breakable, channel_words, date_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from reader.kit.model import Phone, Service
    from reader.kit.places import Place
    from reader.ui.printing.pages import Printable
    from reader.ui.room import Room
    from reader.ui.shared import Shared

# Room under which a large number would be cut off, in pixels at 100 % text.
_NARROW = 500
_ROOMY = 400


class OneService(View):
    """Facts on one side, the number and the week on the other; under each other in little room."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Helpline"))
        self._service: Service | None = None
        self._narrow = False
        self._wide = self._large = True
        inside = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._box.setSpacing(24)
        self.scroller = Scroll(inside)
        self.setLayout(row(self.scroller))

    def open(self, place: Place) -> None:
        """Show a service."""
        if isinstance(place, ServiceAt):
            self._service = self.shared.pack.service(place.id)
            self._show()
            self.ready.emit()

    def subject(self) -> str:
        """The service's name."""
        return self._service.name if self._service else self.accessibleName()

    def paper(self) -> Printable | None:
        """The service with all its facts."""
        if self._service is None:
            return None
        from reader.ui.printing.lists import service_paper

        facts = [*calling(self.shared, self._service), *knowing(self.shared, self._service)]
        return service_paper(self.shared, self._service, facts)

    def fit(self, room: Room) -> None:
        """Two columns where there is room."""
        side = 32 if room.words else 12
        self._box.setContentsMargins(side, 12, side, 24)
        found = (room.columns, room.width >= _ROOMY, room.width < _NARROW)
        if found != (self._wide, self._large, self._narrow):
            self._wide, self._large, self._narrow = found
            self._show()

    def _show(self) -> None:
        clear(self._box)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if self._wide else directions.TopToBottom)
        service = self._service
        if service is None:
            self._box.addWidget(label(self.tr("This kit has no such helpline"), "h2"))
            return
        head, facts, right = self._head(service), self._facts(service), self._right(service)
        if self._wide:
            self._box.addLayout(column(head, facts, -1, gap=12), 3)
            self._box.addLayout(right, 2)
        else:
            # The number before the facts: it is what somebody came for.
            for part in (head, right, facts):
                self._box.addLayout(part)

    def _head(self, service: Service) -> QVBoxLayout:
        pack, lang = self.shared.pack, self.shared.session.language
        back = button(self.shared, self.tr("Helplines"), "quiet", "arrow-left")
        back.clicked.connect(lambda: self.wanted.emit(ServicesAt()))
        country = pack.country_name(service.country, lang)
        who = ", ".join(audience_words(a) for a in service.audience)
        where = " · ".join(
            p for p in (service.organization.name, service.area or country, who) if p
        )
        return column(
            row(back, label(country, "quiet", wrap=False), -1),
            label(service.name, "h1"),
            label(where, "quiet"),
            4,
            label(service.description),
            gap=4,
        )

    def _facts(self, service: Service) -> QVBoxLayout:
        return column(
            self._card(
                self.tr("What happens when you call"), self._rows(calling(self.shared, service))
            ),
            self._card(self.tr("How we know"), self._known(service)),
            gap=12,
        )

    def _known(self, service: Service) -> QVBoxLayout:
        box = self._rows(knowing(self.shared, service))
        if self.shared.choices is not None:
            slip = button(self.shared, self.tr("Wrong? A slip to send in"), "quiet", "printer")
            slip.clicked.connect(lambda: self._slip(service))
            box.addLayout(row(slip, -1))
        return box

    def _slip(self, service: Service) -> None:
        from reader.ui.printing.lists import slip_paper

        self.printing.emit(slip_paper(self.shared, service))

    def _right(self, service: Service) -> QVBoxLayout:
        box = column(gap=12)
        for part in kit_notes(self.shared):
            box.addWidget(part)
        box.addWidget(self._number(service))
        days = week(service, self.shared.session.clock())
        session = self.shared.session
        if days and service.schedule != "24/7":
            hours = column(Week(self.shared.theme, days, session.clock(), session.language))
            hours.addWidget(label(self._hours_of(service), "quiet"))
            box.addWidget(self._card(self.tr("Hours this week"), hours))
        ways = self._ways(service)
        if ways.count():
            box.addWidget(self._card(self.tr("Other ways"), ways))
        for id_ in service.pairs:
            other = self.shared.pack.service(id_)
            if other is not None and other.assured:
                box.addWidget(self._pair(other))
        box.addStretch(1)
        return box

    def _hours_of(self, service: Service) -> str:
        since = date_words(service.assurance.date, self.shared.session.language)
        words = self.tr("As known on {0}. The upright line is now.").format(since)
        if service.timezone:
            city = service.timezone.split("/")[-1].replace("_", " ")
            words = self.tr("{0} Times of {1}.").format(words, city)
        return words

    def _pair(self, other: Service) -> QWidget:
        """A line that belongs with this one: the same people, for others."""
        who = ", ".join(audience_words(a) for a in other.audience)
        says = row(picture(self.shared, "link-2", "text-quiet", 16),
                   label(self.tr("Belongs with it: {0}").format(who), "quiet"))  # fmt: skip
        says.setStretch(1, 1)
        face = row(column(says, label(other.name, "h3"), gap=2), gap=12, margins=(20, 10, 20, 12))
        face.setStretch(0, 1)
        if self._narrow:
            face.setDirection(QBoxLayout.Direction.TopToBottom)
        if other.phones:
            face.addWidget(number_label(other.phones[0].number, "small"))
        made = Tile(face, self.tr("Belongs with it: {0}").format(other.name))
        made.clicked.connect(lambda: self.wanted.emit(ServiceAt(other.id)))
        return made

    def _number(self, service: Service) -> QWidget:
        box = column(gap=6, margins=(20, 14, 20, 16))
        phone = phone_here(self.shared, service)
        if phone is not None:
            number = phone.number
            large = len(number) < 15 and self._large
            box.addWidget(number_label(number, "large" if large else ""))
            self._say(box, phone)
        else:
            box.addWidget(label(self.tr("No phone number"), "h2"))
        box.addWidget(
            status_line(self.shared, service, status(service, self.shared.session.when()))
        )
        box.addWidget(fresh_line(self.shared, service))
        if service.phones:
            box.addSpacing(8)
            box.addWidget(group(Flow(*self._acts(service), air=5)))
        return frame(box, "card")

    def _acts(self, service: Service) -> list[QWidget]:
        shared = self.shared
        big = button(shared, self.tr("Show big"), "main", "maximize-2")
        big.clicked.connect(lambda: self.wanted.emit(NumberAt(service.id)))
        copy = button(shared, self.tr("Copy"), "", "copy")
        copy.clicked.connect(lambda: self._copied(service, copy))
        acts: list[QWidget] = [big, copy]
        if shared.choices is not None:
            print_ = self.print_button(self.tr("Print"))
            acts.append(print_)
        if shared.choices is not None and shared.pack.wordings():
            card = button(shared, self.tr("Card"), "", "id-card", spoken=self.tr("Make cards"))
            card.clicked.connect(lambda: self.wanted.emit(CardsAt(service.id)))
            acts.append(card)
        return acts

    def _copied(self, service: Service, copy: QPushButton) -> None:
        phone = phone_here(self.shared, service)
        clipboard.copy(phone.number if phone else "")
        copy.setText(self.tr("Copied for a minute"))
        self.told.emit(self.tr("Copied. It is cleared in a minute."))

    def _ways(self, service: Service) -> QVBoxLayout:
        box = column(gap=8)
        for phone in service.phones[1:]:
            words = self.tr("Text message") if phone.kind == "text" else ""
            words = self.tr("WhatsApp") if phone.kind == "whatsapp" else words or self.tr("Phone")
            parts = row(
                label(words, "quiet", wrap=False), number_label(phone.number, "small"), -1, gap=12
            )
            box.addLayout(parts)
            # What kind it is stands beside it.
            self._say(box, phone._replace(kind="voice"))
        for channel, value in (
            ("chat", service.chat),
            ("email", service.email),
            ("web", service.website),
            ("visit", service.address),
        ):
            if value:
                shown = label(breakable(value), "ui", wrap=True)
                box.addWidget(label(channel_words(channel), "quiet"))
                box.addWidget(shown)
        return box

    def _say(self, box: QVBoxLayout, phone: Phone) -> None:
        """What belongs to a number alone."""
        names = self.shared.pack.language_names(self.shared.session.language)
        spoken = ", ".join(names.get(code, code) for code in phone.languages)
        for words in (
            dialling(phone),
            self.tr("In {0}").format(spoken) if spoken else "",
            phone.note,
        ):
            if words:
                box.addWidget(label(words, "quiet"))

    def _card(self, title: str, inside: QVBoxLayout) -> QWidget:
        box = column(label(title, "h3"), 6, inside, margins=(20, 12, 20, 14))
        made = frame(box, "card")
        made.setAccessibleName(title)
        return made

    def _rows(self, facts: list[tuple[str, str, bool]]) -> QVBoxLayout:
        """What, the answer, and whether it is known."""
        box = column()
        for at, (what, answer, known) in enumerate(facts):
            if at:
                box.addWidget(rule())
            name = label(what, "quiet")
            line = row(gap=12, margins=(0, 7, 0, 7))
            if self._narrow:
                line.setDirection(QBoxLayout.Direction.TopToBottom)
                line.setSpacing(2)
            else:
                name.setFixedWidth(self.shared.theme.px(180 if self._wide else 130))
            line.addWidget(name)
            if not known and not self._narrow:
                line.addWidget(picture(self.shared, "circle-question-mark", "text-quiet", 16))
            line.addWidget(label(breakable(answer), "ui" if known else "quiet"), 1)
            box.addLayout(line)
        return box
