"""What is known of a service, row by row: what happens when one calls, and how we know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from reader.kit.freshness import next_check
from reader.kit.hours import read
from reader.kit.phones import for_abroad
from reader.kit.words import digits
from reader.ui.widgets.numbers import in_line
from reader.ui.words import date_words, language_words, method_words

if TYPE_CHECKING:
    from reader.kit.model import Phone, Service
    from reader.ui.shared import Shared

_tr = QCoreApplication.translate
# The most figures that a short code has.
_SHORT = 6
# What, the answer, and whether it is known.
Fact = tuple[str, str, bool]


def calling(shared: Shared, service: Service) -> list[Fact]:
    """Seven rows; what is not known says what to do about it."""
    names = shared.pack.language_names(shared.session.language)
    spoken = language_words(service, names, most=12)
    rows: list[Fact] = [
        (_tr("facts", "Who answers"), answers(service), True),
        _known(
            _tr("facts", "Your name"),
            {True: _tr("facts", "Not needed"), False: _tr("facts", "They ask for it")},
            service.anonymous,
            _tr("facts", "Not known. You can ask first."),
        ),
        _known(
            _tr("facts", "Can they tell the police?"),
            {
                "no": _tr("facts", "Not unless you wish it"),
                "danger": _tr("facts", "When somebody is in danger"),
                "yes": _tr("facts", "Yes"),
            },
            service.tells_police,
            _tr("facts", "Not known. Ask before you say who you are."),
        ),
        _known(
            _tr("facts", "What it costs"),
            {
                "free": _tr("facts", "Free"),
                "local": _tr("facts", "As a local call"),
                "standard": _tr("facts", "As a usual call"),
                "paid": _tr("facts", "More than a usual call"),
            },
            service.cost,
            _tr("facts", "Not known"),
        ),
        _known(
            _tr("facts", "On the phone bill?"),
            {
                True: _tr("facts", "It may be seen there. If a bill is read, use another phone."),
                False: _tr("facts", "Not shown, say those who run it. A phone keeps its own list."),
            },
            service.on_bill,
            _tr("facts", "Not known. If a bill is read, use another phone."),
        ),
        _abroad(shared, service),
        (_tr("facts", "Languages"), spoken or _tr("facts", "Not known"), bool(spoken)),
    ]
    if read(service) is None or service.schedule_note:
        hours = service.schedule_note or _tr("facts", "Not known")
        rows.append((_tr("facts", "Hours"), hours, bool(service.schedule_note)))
    return rows


def _known(what: str, answers: dict[Any, str], value: object, otherwise: str) -> Fact:
    found = answers.get(value)
    return what, found or otherwise, found is not None


def answers(service: Service) -> str:
    """Who answers, as far as it is known."""
    who = {
        "advisers": _tr("facts", "trained advisers"),
        "volunteers": _tr("facts", "trained volunteers"),
        "officials": _tr("facts", "officials"),
        "police": _tr("facts", "the police"),
    }.get(service.answered_by, "")
    return f"{service.organization.name}: {who}" if who else service.organization.name


def _abroad(shared: Shared, service: Service) -> Fact:
    what, number = _tr("facts", "From abroad"), from_abroad(service)
    if service.from_abroad is False:
        return what, _tr("facts", "It cannot be reached from abroad."), True
    if service.from_abroad:
        reached = in_line(number) if number else _tr("facts", "It can be reached from abroad.")
        return what, reached, True
    if number:
        words = _tr("facts", "{0}. Not known whether it connects.")
        return what, words.format(in_line(number)), False
    if not service.phones:
        return what, _tr("facts", "Not known"), False
    if not only_inside(service):
        return what, _tr("facts", "No number for calls from abroad is known."), False
    country = shared.pack.country_name(service.country, shared.session.language)
    return what, _tr("facts", "Only inside {0}.").format(country), True


def from_abroad(service: Service) -> str:
    """The number of a service for calls from abroad, or an empty text."""
    phone = for_abroad(service)
    return (phone.international or "") if phone else ""


def only_inside(service: Service) -> bool:
    """Whether every number is a short code: those work in their own country alone."""
    voice = [phone.number for phone in service.phones if phone.kind == "voice"]
    return bool(voice) and all(len(digits(number)) <= _SHORT for number in voice)


def dialling(phone: Phone) -> str:
    """What one does with a number but calling it: a message, an extension; or an empty text."""
    says = {
        "text": _tr("facts", "Send a text message to this number."),
        "whatsapp": _tr("facts", "Write to this number on WhatsApp."),
    }.get(phone.kind, "")
    then = _tr("facts", "Then {0}.").format(phone.extension) if phone.extension else ""
    return " ".join(part for part in (says, then) if part)


def knowing(shared: Shared, service: Service) -> list[Fact]:
    """Who looked, when and how, on which pages, how sure that makes us."""
    assurance, lang = service.assurance, shared.session.language
    sure = {
        "high": _tr("facts", "High"),
        "medium": _tr("facts", "Medium"),
        "low": _tr("facts", "Low: not shown by default"),
    }
    due = next_check(assurance.date, shared.pack.info())
    rows: list[Fact] = [
        (_tr("facts", "Checked on"), date_words(assurance.date, lang), True),
        (_tr("facts", "Next check due"), date_words(due, lang), True),
        (_tr("facts", "By"), assurance.by, True),
        (_tr("facts", "How"), method_words(assurance.method), True),
        (_tr("facts", "How sure"), sure.get(assurance.confidence, assurance.confidence), True),
    ]
    if service.ends:
        rows.append((_tr("facts", "Offered until"), date_words(service.ends, lang), True))
    for seen in assurance.sources:
        when = f" ({seen.seen.isoformat()})" if seen.seen else ""
        rows.append((_tr("facts", "Page"), f"{seen.title}{when}\n{seen.address}", True))
    if assurance.note:
        rows.append((_tr("facts", "Note"), assurance.note, True))
    rows.append(
        (
            _tr("facts", "If it does not answer"),
            _tr("facts", "In danger, call the emergency number. Else try the country's main line."),
            True,
        )
    )
    return rows
