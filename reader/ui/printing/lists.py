"""Helplines on paper: those that the filters leave, one whole, and what is to be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.kit.blocks import Text
from reader.kit.freshness import freshness
from reader.ui.printing.papers import paper_of
from reader.ui.words import (
    audience_words,
    channel_words,
    cost_words,
    date_words,
    fresh_words,
    hours_words,
    language_words,
    method_words,
    runner_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.kit.model import Phone, Service
    from reader.ui.document import Writer
    from reader.ui.printing.sheets import Paper
    from reader.ui.shared import Shared

_tr = QCoreApplication.translate


def list_paper(shared: Shared, services: Sequence[Service]) -> Paper:
    """Services in their order, the emergency number first, with what was asked for."""
    pack, session = shared.pack, shared.session
    country = pack.country_name(session.country, session.language)
    emergency = pack.emergency(session.country)

    def write(writer: Writer) -> None:
        writer.heading(1, "title", _tr("paper", "Helplines: {0}").format(country))
        asked = asked_words(shared)
        if asked:
            writer.paragraph((Text(asked),), quiet=True)
        if emergency and emergency.number:
            writer.number(_tr("paper", "Danger now"), emergency.number)
        for service in services:
            _service(shared, writer, service)

    return paper_of(shared, write, pack.info().reviewed)


def service_paper(
    shared: Shared, service: Service, facts: Iterable[tuple[str, str, bool]]
) -> Paper:
    """One service whole, with the facts that the screen has."""

    def write(writer: Writer) -> None:
        writer.heading(1, "title", service.name)
        writer.paragraph((Text(service.organization.name),), quiet=True)
        writer.paragraph((Text(service.description),))
        for phone in service.phones:
            _number(writer, phone, ())
        for value in (service.chat, service.email, service.website, service.address):
            if value:
                writer.paragraph((Text(value),), after=2)
        for what, answer, _known in facts:
            writer.paragraph((Text(f"{what}: ", strong=True), Text(answer)), after=4)

    return paper_of(shared, write, service.assurance.date)


def slip_paper(shared: Shared, service: Service | None) -> Paper:
    """A slip to send in when a number is wrong: which one, what happened, when. Nobody's name."""

    def write(writer: Writer) -> None:
        writer.heading(1, "title", _tr("paper", "A number that is wrong, or one that is missing"))
        writer.paragraph(
            (Text(_tr("paper", "Write no name and nothing of who called. Never ring a crisis line to test "
                      "it: somebody may be waiting.")),)
        )  # fmt: skip
        if service is None:
            writer.line(_tr("paper", "Which line, in which country"))
            writer.line(_tr("paper", "Number"))
        else:
            writer.paragraph((Text(service.name, strong=True), Text(f"  ({service.id})")), after=2)
            if service.phones:
                writer.number("", service.phones[0].number)
        boxes = _tr(
            "paper",
            "[   ] No answer    [   ] Not in use    [   ] Another answers    [   ] Other hours",
        )
        writer.paragraph((Text(boxes),))
        writer.line(_tr("paper", "What it should say"))
        writer.line(_tr("paper", "Where that can be read"))
        writer.line(_tr("paper", "Date"))
        who = _tr("paper", "For those who keep this kit: {0}.").format(shared.pack.info().authors)
        writer.paragraph((Text(who),), quiet=True)

    return paper_of(shared, write, shared.pack.info().reviewed)


def call_sheet(shared: Shared, services: Sequence[Service]) -> Paper:
    """What to look at again, oldest first: what we believe, how it was known, and room for answers."""
    lang, info = shared.session.language, shared.pack.info()
    today = shared.session.clock().date()

    def write(writer: Writer) -> None:
        writer.heading(1, "title", _tr("paper", "Numbers to check"))
        writer.paragraph(
            (Text(_tr("paper", "By the service’s own page or by e-mail. Never ring a crisis line to test "
                      "it. An edit is not a check.")),)
        )  # fmt: skip
        for service in services:
            checked = service.assurance.date
            writer.heading(3, service.id, service.name)
            if service.phones:
                writer.number("", service.phones[0].number)
            believed = [_hours(shared, service), *_facts(shared, service)]
            writer.paragraph((Text(" · ".join(part for part in believed if part)),), after=2)
            age, _icon = fresh_words(freshness(checked, today, info), checked, lang)
            how = method_words(service.assurance.method)
            writer.paragraph((Text(f"{age}, {how}. {service.id}"),), after=2, quiet=True)
            for seen in service.assurance.sources[:1]:
                writer.paragraph((Text(seen.address),), after=2, quiet=True)
            writer.paragraph(
                (Text(_tr("paper", "[   ] Same    [   ] Changed    [   ] Dead")),), after=2
            )
            writer.line(_tr("paper", "Looked at on, how, by (role)"))

    return paper_of(shared, write, info.reviewed)


def asked_words(shared: Shared) -> str:
    """What the filters in use ask for, in words."""
    session, pack = shared.session, shared.pack
    filters, lang = session.filters, session.language
    parts = [
        pack.topics(lang).get(filters.topic, ""),
        pack.language_names(lang).get(filters.language, filters.language),
        filters.region,
        ", ".join(channel_words(channel) for channel in filters.channels),
        audience_words(filters.audience) if filters.audience else "",
        runner_words(filters.runner),
        _tr("paper", "free to call") if filters.free else "",
        _tr("paper", "no name needed") if filters.anonymous else "",
        _tr("paper", "with interpreters") if filters.interpreters else "",
    ]
    if filters.open_now:
        at = session.when()
        parts.append(
            _tr("paper", "open on {0} at {1}").format(date_words(at.date(), lang), f"{at:%H:%M}")
        )
    return " · ".join(part for part in parts if part)


def _service(shared: Shared, writer: Writer, service: Service) -> None:
    lang = shared.session.language
    writer.heading(3, service.id, service.name)
    where = " · ".join(part for part in (service.organization.name, service.area) if part)
    writer.paragraph((Text(f"{where}. {service.description}"),), after=2)
    for phone in service.phones[:3]:
        names = shared.pack.language_names(lang)
        _number(writer, phone, tuple(names.get(code, code) for code in phone.languages))
    if not service.phones:
        for way in (service.chat, service.email, service.website, service.address):
            if way:
                writer.paragraph((Text(way, strong=True),), after=2)
    facts = [_hours(shared, service), *_facts(shared, service)]
    checked = _tr("paper", "checked {0}").format(date_words(service.assurance.date, lang))
    if not service.assured:
        checked = _tr("paper", "we are not sure of this number")
    writer.paragraph((Text(" · ".join([part for part in facts if part] + [checked])),), quiet=True)


def _number(writer: Writer, phone: Phone, spoken: tuple[str, ...]) -> None:
    """A number with what it is before it, and after it what else one must know to use it."""
    kind = channel_words(phone.kind) if phone.kind != "voice" else ""
    writer.number(" ".join(part for part in (kind, ", ".join(spoken)) if part), phone.number)
    then = _tr("paper", "then {0}").format(phone.extension) if phone.extension else ""
    more = ". ".join(part for part in (then, phone.note) if part)
    if more:
        writer.paragraph((Text(more),), after=2, quiet=True)


def _hours(shared: Shared, service: Service) -> str:
    return hours_words(service, shared.session.clock(), shared.session.language)


def _facts(shared: Shared, service: Service) -> list[str]:
    names = shared.pack.language_names(shared.session.language)
    return [language_words(service, names), cost_words(service)]
