"""Dates that can be true, and reviews that are not overdue."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reader.authoring.kit_toml import NEVER
from reader.authoring.rules.place import error, of_page, of_service, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Service


def check(content: Content, *, today: date | None = None) -> Iterator[Fault]:
    """Reviews past their day or too far off, dates that have not come yet, services that ended."""
    if today is None:
        today = date.today()  # noqa: DTZ011 - the editor's own day
    about = content.about
    yield from _review(content, "about/review_due", about.reviewed, about.review_due, today)
    for page in content.pages:
        yield from _review(content, of_page(page), page.reviewed, page.review_due, today)
    for source in content.sources.values():
        if source.seen and source.seen > today:
            key = f"source/{source.id}"
            yield error(content, key, f"source {source.id} was seen on a day that has not come")
    for service in content.services:
        for text in _assured(service, today):
            yield error(content, of_service(service), f"{service.id}: {text}")
        if service.ends and service.ends < today:
            text = f"{service.id}: it ended on {service.ends.isoformat()}: take it out"
            yield warning(content, of_service(service), text)


def _review(content: Content, key: str, reviewed: date, due: date, today: date) -> Iterator[Fault]:
    # Reading has told of a date that is missing.
    if NEVER in (reviewed, due):
        return
    if reviewed > today:
        yield error(content, key, "reviewed on a day that has not come")
    if due <= reviewed:
        yield error(content, key, "the next review must be after the last")
    elif (due.year - 1, due.month, due.day) > (reviewed.year, reviewed.month, reviewed.day):
        yield error(content, key, "the next review must be at most twelve months after the last")
    elif due < today:
        yield warning(content, key, f"a review was due on {due.isoformat()}")


def _assured(service: Service, today: date) -> Iterator[str]:
    if service.assurance.date > today:
        yield "assured on a day to come"
    for seen in service.assurance.sources:
        if seen.seen and seen.seen > today:
            yield "a source was seen on a day that has not come"
