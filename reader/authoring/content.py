"""A content folder, read: values, and where each of them was written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from reader.kit.model import Emergency, Page, Service, Source, Spoken, Term, Wording


@dataclass(frozen=True, slots=True)
class At:
    """Where something is written. The file is relative to the content folder; lines count from 1."""

    file: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class About:
    """What `kit.toml` says. Reading age is in years, the limits of freshness in months."""

    name: str
    edition: str
    languages: tuple[str, ...]
    default_country: str
    reviewed: date
    review_due: date
    authors: str
    reviewers: str
    reading_age: int
    ageing_months: int
    stale_months: int


@dataclass(frozen=True, slots=True)
class Named:
    """How a language's own name is known: `checked` is cldr, draft, or the address of a page.

    `same` where the name is rightly the one that it has in the kit's first language.
    """

    checked: str
    same: bool


@dataclass(slots=True)
class Content:
    """All that was read, in the order in which it is shown.

    `at` has a place for every id, written `kind/id`: `page/en/first-contact`, `term/en/coercion`,
    `source/thorn-2018`, `service/gb-...`, `organization/unseen`, `country/GB` for its file of the
    directory, `emergency/GB`, `topic/crisis`, `spoken/ro`, `wording/ro`, `wording/ro/hello` for a
    phrase or a word of cards; `about/name` is a field of kit.toml. `named` is by the code of a
    language. `overrides` are those of them that are
    written to take the place of the same id in the kit below, with the day of checking that their
    author saw there. `hidden` are ids of services of the kit below that are not to be shown.
    """

    about: About
    sources: dict[str, Source] = field(default_factory=dict)
    topics: dict[str, dict[str, str]] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    services: list[Service] = field(default_factory=list)
    emergencies: list[Emergency] = field(default_factory=list)
    spoken: list[Spoken] = field(default_factory=list)
    named: dict[str, Named] = field(default_factory=dict)
    wordings: list[Wording] = field(default_factory=list)
    at: dict[str, At] = field(default_factory=dict)
    overrides: dict[str, date | None] = field(default_factory=dict)
    hidden: dict[str, At] = field(default_factory=dict)
