"""The sheet for whoever looks at the numbers again: what we believe, since when, and how to check."""

from __future__ import annotations

import csv
import io
import textwrap
from typing import TYPE_CHECKING

from reader.kit.freshness import whole_months

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from reader.kit.model import Phone, Service

WIDTH = 100
NOT_KNOWN = "not known"
# Somebody in need may be waiting behind every call, so none is made to try a number.
RULE = "Check by page or e-mail. Never test a line by calling it: somebody in need may be waiting."
_LABEL = 11
HEADER = (
    "id", "country", "name", "organization", "numbers", "hours", "languages", "cost", "checked",
    "method", "by", "confidence", "sources", "how_to_check",
)  # fmt: skip


def due(
    services: Iterable[Service], today: date, *, country: str = "", months: int = 0
) -> list[Service]:
    """Services of a country, or of all, whose check is at least so many months old.

    The oldest first; those that are not shown come after the others.
    """
    chosen = [
        one
        for one in services
        if (not country or one.country == country)
        and whole_months(one.assurance.date, today) >= months
    ]
    return sorted(
        chosen, key=lambda one: (not one.assured, one.assurance.date, one.country, one.id)
    )


def how_to_check(service: Service) -> str:
    """Page or e-mail, in words. There is no service that is checked by a call."""
    return f"page, or e-mail to {service.email}" if service.email else "page or e-mail"


def as_text(services: Iterable[Service], today: date) -> str:
    """The sheet for paper: at most 100 characters wide, a service to a paragraph."""
    every = list(services)
    head = f"To check again, as of {today.isoformat()}: {len(every)} services, the oldest first."
    parts = [f"{head}\n{RULE}"]
    parts += ["\n".join(_paragraph(place, one)) for place, one in enumerate(every, 1)]
    return "\n\n".join(parts) + "\n"


def as_csv(services: Iterable[Service]) -> str:
    """The same for a spreadsheet, under HEADER."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    for one in services:
        sure = one.assurance
        writer.writerow(
            (
                one.id, one.country, one.name, one.organization.name,
                "; ".join(_number(phone) for phone in one.phones), _hours(one), _languages(one),
                one.cost, sure.date.isoformat(), sure.method, sure.by, sure.confidence,
                " ".join(seen.address for seen in sure.sources), how_to_check(one),
            )
        )  # fmt: skip
    return out.getvalue()


def _paragraph(place: int, service: Service) -> Iterator[str]:
    sure = service.assurance
    hidden = "" if service.assured else ", NOT SHOWN"
    title = f"{place}. {service.country} {service.id}"
    state = f"checked {sure.date.isoformat()}, {sure.method}, {sure.confidence}{hidden}"
    dots = "." * (WIDTH - len(title) - len(state) - 2)
    yield from [f"{title} {dots} {state}"] if dots else [*textwrap.wrap(title, WIDTH), state]
    rows = [
        ("Name", f"{service.name} ({service.organization.name})"),
        ("Number", "; ".join(_number(phone) for phone in service.phones)),
        ("Other ways", "; ".join(filter(None, (service.chat, service.website, service.email)))),
        ("Hours", _hours(service) or NOT_KNOWN),
        ("Languages", _languages(service) or NOT_KNOWN),
        ("Cost", service.cost or NOT_KNOWN),
        ("Checked by", sure.by),
        *(("Source", seen.address) for seen in sure.sources),
        ("How", how_to_check(service)),
        ("Today", "[ ] same   [ ] changed   [ ] dead     day ____________   role ____________"),
    ]
    for label, words in rows:
        if words:
            yield from _row(label, words)


def _row(label: str, words: str) -> list[str]:
    """A label in its column, and words that keep to theirs."""
    return textwrap.wrap(
        words,
        WIDTH,
        initial_indent=f"   {label:<{_LABEL}}",
        subsequent_indent=" " * (_LABEL + 3),
        break_on_hyphens=False,
        drop_whitespace=label != "Today",
    )


def _number(phone: Phone) -> str:
    kind = "" if phone.kind == "voice" else f" ({phone.kind})"
    extension = f" ext. {phone.extension}" if phone.extension else ""
    return f"{phone.number}{extension}{kind}"


def _hours(service: Service) -> str:
    return " ".join(filter(None, (service.schedule, service.schedule_note)))


def _languages(service: Service) -> str:
    of_phones = (code for phone in service.phones for code in phone.languages)
    return " ".join(dict.fromkeys((*service.languages, *of_phones)))
