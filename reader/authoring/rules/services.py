"""Services described in the words of the field, with a way to reach them and a page behind them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_service
from reader.kit.model import (
    ANSWERERS,
    AUDIENCES,
    CONFIDENCES,
    COSTS,
    METHODS,
    RUNNERS,
    TELLS_POLICE,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Service

KINDS = ("voice", "text", "whatsapp")
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")


def check(content: Content) -> Iterator[Fault]:
    """Unknown words, unreachable services, main lines in twos or without assurance."""
    mains: dict[str, str] = {}
    known = {service.id: service for service in content.services}
    for service in content.services:
        key = of_service(service)
        for text in (
            *_words(service, content.topics),
            *_reach(service),
            *_pairs(service, known),
        ):
            yield error(content, key, f"{service.id}: {text}")
        if service.main:
            other = mains.setdefault(service.country, service.id)
            if other != service.id:
                yield error(
                    content, key, f"{service.country} has two main lines: {other}, {service.id}"
                )


def _words(service: Service, topics: Iterable[str]) -> Iterator[str]:
    yield from _unknown("topic", service.topics, topics)
    yield from _unknown("audience", service.audience, AUDIENCES)
    yield from _unknown("kind of phone", (p.kind for p in service.phones), KINDS)
    for what, word, words in (
        ("cost", service.cost, COSTS),
        ("runner", service.organization.runner, RUNNERS),
        ("word for who answers", service.answered_by, ANSWERERS),
        ("word for telling the police", service.tells_police, TELLS_POLICE),
    ):
        yield from _unknown(what, (word,) if word else (), words)
    yield from _unknown("confidence", (service.assurance.confidence,), CONFIDENCES)
    yield from _unknown("method", (service.assurance.method,), METHODS)
    if not service.topics:
        yield "no topic: whoever looks by need would not find it"


def _unknown(what: str, found: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    for word in found:
        if word not in tuple(known):
            yield f"{word or 'nothing'} is no {what}. Known: {', '.join(known)}"


def _reach(service: Service) -> Iterator[str]:
    ways = (service.phones, service.chat, service.email, service.website, service.address)
    if not any(ways):
        yield "no phone, chat, e-mail, website or address: nobody could reach it"
    if service.email and not _EMAIL.fullmatch(service.email):
        yield f"{service.email} is no e-mail address"
    if service.main and not service.assured:
        yield "a main line must be one that we are sure of"
    if service.main and service.ends:
        day = service.ends.isoformat()
        yield f"a main line cannot end: take out main, or ends: {day}"
    if service.assured and not any(seen.address for seen in service.assurance.sources):
        yield "no source with an address: it cannot be shown as assured"


def _pairs(service: Service, known: dict[str, Service]) -> Iterator[str]:
    for other in service.pairs:
        if other not in known:
            yield f"it belongs with {other}, but there is no such service"
        elif service.id not in known[other].pairs:
            yield f"it belongs with {other}, which does not say so: write both, or none"
