"""Words in which everything can be seen: no controls, and nothing that turns their direction."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from reader.authoring.cleaned import unseen
from reader.authoring.rules.place import error, of_page, of_service, of_term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault


def check(content: Content) -> Iterator[Fault]:
    """Characters that nobody sees, by their code points: U+202E shows 123 as 321."""
    for key, value in _values(content):
        found = dict.fromkeys(point for text in _texts(value) for point in unseen(text))
        if found:
            name = key.rsplit("/", 1)[-1]
            yield error(
                content, key, f"{name}: it has {', '.join(found)}, which is not seen: take it out"
            )


def _values(content: Content) -> Iterator[tuple[str, object]]:
    """Everything that has words, with the place of each."""
    for field in fields(content.about):
        yield f"about/{field.name}", getattr(content.about, field.name)
    for source in content.sources.values():
        yield f"source/{source.id}", source
    for id_, names in content.topics.items():
        yield f"topic/{id_}", (id_, *names.values())
    yield from ((of_page(page), page) for page in content.pages)
    # What a term leads to has its own place.
    yield from ((of_term(term), term._replace(see_also=(), used_in=())) for term in content.terms)
    yield from ((of_service(service), service) for service in content.services)
    yield from ((f"emergency/{one.country}", one) for one in content.emergencies)
    yield from ((f"spoken/{spoken.code}", spoken) for spoken in content.spoken)
    yield from ((f"wording/{wording.lang}", wording) for wording in content.wordings)


def _texts(value: object) -> Iterator[str]:
    """Every text in a value and in what it holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
