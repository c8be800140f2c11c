"""What is known of a service, row by row: what happens when one calls, and how we know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.kit.hours import read
from reader.ui.words import date_words, language_words, method_words

if TYPE_CHECKING:
    from reader.kit.model import Service
    from reader.ui.shared import Shared

_tr = QCoreApplication.translate
# What, the answer, and whether it is known.
Fact = tuple[str, str, bool]


def calling(shared: Shared, service: Service) -> list[Fact]:
    """Seven rows; what is not known says what to do about it."""
    names = shared.pack.language_names(shared.session.language)
    spoken = language_words(service, names, most=12)
    costs = {
        "free": _tr("facts", "Free"),
        "local": _tr("facts", "As a local call"),
        "standard": _tr("facts", "As a usual call"),
        "paid": _tr("facts", "More than a usual call"),
    }
    anonymous = {True: _tr("facts", "Not needed"), False: _tr("facts", "They ask for it")}
    abroad = service.phones[0].international if service.phones else None
    rows: list[Fact] = [(_tr("facts", "Who answers"), service.organization.name, True)]
    if service.anonymous is None:
        rows.append(
            (_tr("facts", "Your name"), _tr("facts", "Not known. You can ask first."), False)
        )
    else:
        rows.append((_tr("facts", "Your name"), anonymous[service.anonymous], True))
    rows.append(
        (
            _tr("facts", "Can they tell the police?"),
            _tr("facts", "Not known. Ask before you say who you are."),
            False,
        )
    )
    rows.append(
        (
            _tr("facts", "What it costs"),
            costs.get(service.cost, _tr("facts", "Not known")),
            service.cost in costs,
        )
    )
    rows.append(
        (
            _tr("facts", "On the phone bill?"),
            _tr("facts", "Not known. If a bill is read, use another phone."),
            False,
        )
    )
    if abroad:
        rows.append((_tr("facts", "From abroad"), abroad, True))
    else:
        rows.append(
            (
                _tr("facts", "From abroad"),
                _tr("facts", "No form for calls from abroad was found."),
                False,
            )
        )
    rows.append((_tr("facts", "Languages"), spoken or _tr("facts", "Not known"), bool(spoken)))
    if read(service) is None or service.schedule_note:
        hours = service.schedule_note or _tr("facts", "Not known")
        rows.append((_tr("facts", "Hours"), hours, bool(service.schedule_note)))
    return rows


def knowing(shared: Shared, service: Service) -> list[Fact]:
    """Who looked, when and how, on which pages, how sure that makes us."""
    assurance, lang = service.assurance, shared.session.language
    sure = {
        "high": _tr("facts", "High"),
        "medium": _tr("facts", "Medium"),
        "low": _tr("facts", "Low: not shown by default"),
    }
    rows: list[Fact] = [
        (_tr("facts", "Checked on"), date_words(assurance.date, lang), True),
        (_tr("facts", "By"), assurance.by, True),
        (_tr("facts", "How"), method_words(assurance.method), True),
        (_tr("facts", "How sure"), sure.get(assurance.confidence, assurance.confidence), True),
    ]
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
