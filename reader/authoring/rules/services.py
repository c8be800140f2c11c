"""Services described in the words of the field, with a way to reach them and a page behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_service
from reader.kit.model import CONFIDENCES, COSTS, METHODS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Service

AUDIENCES = (
    "anyone", "women", "men", "children", "young-people", "parents", "lgbt", "workers",
    "professionals",
)  # fmt: skip
KINDS = ("voice", "text", "whatsapp")


def check(content: Content) -> Iterator[Fault]:
    """Unknown words, unreachable services, main lines in twos or without assurance."""
    mains: dict[str, str] = {}
    for service in content.services:
        key = of_service(service)
        for text in (*_words(service, content.topics), *_reach(service)):
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
    yield from _unknown("cost", (service.cost,) if service.cost else (), COSTS)
    yield from _unknown("confidence", (service.assurance.confidence,), CONFIDENCES)
    yield from _unknown("method", (service.assurance.method,), METHODS)
    if not service.topics:
        yield "no topic: whoever looks by need would not find it"


def _unknown(what: str, found: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    for word in found:
        if word not in tuple(known):
            yield f"{word or 'nothing'} is no {what}. Known: {', '.join(known)}"


def _reach(service: Service) -> Iterator[str]:
    if not (service.phones or service.chat or service.email or service.website):
        yield "no phone, chat, e-mail or website: nobody could reach it"
    if service.main and not service.assured:
        yield "a main line must be one that we are sure of"
    if service.assured and not any(seen.address for seen in service.assurance.sources):
        yield "no source with an address: it cannot be shown as assured"
