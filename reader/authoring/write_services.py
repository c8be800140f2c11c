"""The directory, written as people write it: one YAML file a country, as `services` reads it."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.kit.model import Assurance, Organization, Phone, Service

WIDTH, FOLDED = 100, 98
# What YAML reads as words and nothing else, so that it needs no quotes.
_PLAIN = re.compile(r"(?:[^\W\d_]|[£€])[^\n]*")
_MEANS_SOMETHING = re.compile(
    r"(?i:y|n|yes|no|true|false|on|off|null|\.?nan|\.?inf)|.*(: | #|:$).*"
)
_IN_LIST = re.compile(r"[^\W\d_][\w-]*")


def texts(services: Iterable[Service]) -> dict[str, str]:
    """The text of each country's file by its code. Reading them gives equal services again."""
    by_country: dict[str, list[Service]] = {}
    for service in services:
        by_country.setdefault(service.country, []).append(service)
    return {
        country: "\n".join(_country(country, found)) + "\n" for country, found in by_country.items()
    }


def _country(country: str, services: list[Service]) -> Iterator[str]:
    zone = Counter(service.timezone for service in services).most_common(1)[0][0]
    yield f"country: {_quoted(country)}"
    if zone:
        yield f"timezone: {_scalar(zone)}"
    yield "organizations:"
    by_organization: dict[Organization, list[Service]] = {}
    for service in services:
        by_organization.setdefault(service.organization, []).append(service)
    for organization, found in by_organization.items():
        yield from _item("  ", _organization(organization))
        yield "    services:"
        for service in found:
            yield from _item("      ", _service(service, zone))


def _item(indent: str, lines: Iterable[str]) -> Iterator[str]:
    """Lines of a mapping as an entry of a list."""
    for at, line in enumerate(lines):
        yield f"{indent}{'  ' if at else '- '}{line}"


def _organization(organization: Organization) -> Iterator[str]:
    yield f"id: {_scalar(organization.id)}"
    yield f"name: {_scalar(organization.name)}"
    yield from _words("website", organization.website)
    yield from _words("runner", organization.runner)


def _service(service: Service, zone: str) -> Iterator[str]:
    yield f"id: {_scalar(service.id)}"
    yield f"name: {_scalar(service.name)}"
    if service.main:
        yield "main: true"
    yield from _text("description", service.description, 8) or ('description: ""',)
    yield from _words("area", service.area)
    yield from _list("topics", service.topics)
    yield from _list("audience", service.audience)
    if service.phones:
        yield "phones:"
        for phone in service.phones:
            yield from _item("  ", _phone(phone))
    for name in ("chat", "website", "email"):
        yield from _words(name, getattr(service, name))
    if service.schedule:
        yield f"schedule: {_quoted(service.schedule)}"
    yield from _text("schedule_note", service.schedule_note, 8)
    if service.timezone != zone:
        yield f"timezone: {_scalar(service.timezone)}"
    yield from _list("languages", service.languages)
    yield from _truth("interpreters", service.interpreters)
    yield from _words("cost", service.cost)
    yield from _truth("anonymous", service.anonymous)
    yield from _words("address", service.address)
    yield from _words("answered_by", service.answered_by)
    # "no" among its words would be read as a truth.
    yield from _words("tells_police", service.tells_police)
    yield from _truth("on_bill", service.on_bill)
    yield from _truth("from_abroad", service.from_abroad)
    yield from _list("pairs", service.pairs)
    if service.ends:
        yield f"ends: {service.ends.isoformat()}"
    yield "assurance:"
    yield from (f"  {line}" for line in _assurance(service.assurance))


def _phone(phone: Phone) -> Iterator[str]:
    yield f"number: {_quoted(phone.number)}"
    if phone.international:
        yield f"international: {_quoted(phone.international)}"
    if phone.kind != "voice":
        yield f"kind: {_scalar(phone.kind)}"
    if phone.extension:
        yield f"extension: {_quoted(phone.extension)}"
    yield from _list("languages", phone.languages)
    yield from _text("note", phone.note, 12)


def _assurance(assurance: Assurance) -> Iterator[str]:
    yield f"confidence: {_scalar(assurance.confidence)}"
    yield f"method: {_scalar(assurance.method)}"
    yield f"assured_date: {assurance.date.isoformat()}"
    yield f"assured_by: {_scalar(assurance.by)}"
    if assurance.sources:
        yield "sources:"
    for seen in assurance.sources:
        lines = [f"title: {_scalar(seen.title)}", f"address: {_scalar(seen.address)}"]
        if seen.seen:
            lines.append(f"seen: {seen.seen.isoformat()}")
        yield from _item("  ", lines)
    yield from _text("note", assurance.note, 10)


def _words(name: str, text: str) -> Iterator[str]:
    if text:
        yield f"{name}: {_scalar(text)}"


def _truth(name: str, value: bool | None) -> Iterator[str]:  # noqa: FBT001 - the value itself
    if value is not None:
        yield f"{name}: {'true' if value else 'false'}"


def _list(name: str, words: tuple[str, ...]) -> Iterator[str]:
    if words:
        yield f"{name}: [{', '.join(map(_entry, words))}]"


def _entry(word: str) -> str:
    plain = _IN_LIST.fullmatch(word) and not _MEANS_SOMETHING.fullmatch(word)
    return word if plain else _quoted(word)


def _text(name: str, text: str, indent: int) -> list[str]:
    """A sentence or more: on one line of WIDTH where it fits, else FOLDED. `indent` is its depth."""
    if not text:
        return []
    line = f"{name}: {_scalar(text)}"
    if indent + len(line) <= WIDTH or not text.isprintable() or "  " in text:
        return [line]
    lines, row = [f"{name}: >-"], ""
    for word in text.split(" "):
        if row and indent + 2 + len(row) + 1 + len(word) > FOLDED:
            lines.append(f"  {row}")
            row = word
        else:
            row = f"{row} {word}" if row else word
    return [*lines, f"  {row}"]


def _scalar(text: str) -> str:
    """Without quotes where YAML reads nothing else into it."""
    plain = text.isprintable() and _PLAIN.fullmatch(text) and text == text.strip()
    return text if plain and not _MEANS_SOMETHING.fullmatch(text) else _quoted(text)


def _quoted(text: str) -> str:
    """In double quotes; what cannot be printed is escaped, as JSON and YAML both read it."""
    return "".join(
        c if c.isprintable() else _escaped(c) for c in json.dumps(text, ensure_ascii=False)
    )


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
