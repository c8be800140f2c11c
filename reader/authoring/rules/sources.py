"""No figure without a source, no source without a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, every, of_page, of_term, runs, warning
from reader.kit.blocks import Cite, Figure, Paragraph, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.authoring.content import Content
    from reader.kit.blocks import Block
    from reader.kit.faults import Fault
    from reader.kit.model import Page

_UNITS = r"(?:%|per ?cent|million|billion|thousand)"
# What looks like a figure that somebody counted: shares, large numbers, sums of money.
_FIGURE = re.compile(rf"\d[\d.,]*\s?{_UNITS}|[£$€]\s?\d|\d{{1,3}}(?:,\d{{3}})+|\b\d{{3,}}\b")
# Numbers that nobody counted: years and days, parts of laws, numbers to call.
_NAMES = re.compile(
    rf"(?<![£$€,.\d])(?:1[5-9]|20)\d\d(?:[-–/]\d+)*s?\b(?!,\d|\s?{_UNITS})"
    r"|(?:\b(?:sections?|articles?|titles?|chapters?|resolutions?|directives?|regulations?|laws?"
    r"|acts?|bills?|H\.R\.|S\.|No\.|ss?)|§+)\s?\d[\w()/.-]*(?:(?:,| and| or| to)\s\d[\w()/.-]*)*"
    r"|\b(?:call|dial|phone|ring|text)s?\s\+?\d[\d ]*(?:(?:,| or| and)\s\+?\d[\d ]*)*",
    re.IGNORECASE,
)


def check(content: Content) -> Iterator[Fault]:
    """Unknown, unused and half-written sources; paragraphs with figures that cite none."""
    used: set[str] = set()
    for page in content.pages:
        cited = _cited(page.sources, page.blocks)
        used.update(cited)
        for id_ in cited:
            if id_ not in content.sources:
                yield error(content, of_page(page), f"there is no source {id_} in sources.yaml")
        yield from (warning(content, of_page(page), text) for text in _bare(page))
    for term in content.terms:
        cited = _cited(term.sources, term.meaning)
        used.update(cited)
        for id_ in cited:
            if id_ not in content.sources:
                text = f"{term.head.id}: there is no source {id_} in sources.yaml"
                yield error(content, of_term(term), text)
    yield from _sources(content, used)


def _sources(content: Content, used: set[str]) -> Iterator[Fault]:
    for id_, source in content.sources.items():
        key = f"source/{id_}"
        for name in ("title", "publisher", "date"):
            if not getattr(source, name).strip():
                yield error(content, key, f"source {id_} has no {name}")
        if id_ not in used:
            yield warning(content, key, f"source {id_} is cited nowhere")


def _cited(named: Iterable[str], blocks: Iterable[Block]) -> tuple[str, ...]:
    marks = (run for block in every(blocks) for run in runs(block) if isinstance(run, Cite))
    return tuple(dict.fromkeys((*named, *(mark.source for mark in marks))))


def _bare(page: Page) -> Iterator[str]:
    """What the page says in figures without saying where they are from."""
    for block in every(page.blocks):
        if any(isinstance(run, Cite) for run in runs(block)):
            continue
        match block:
            case Figure(title=title):
                yield f"the figure “{title}” has no source in its caption"
            case Paragraph(runs=found):
                words = plain(found)
                if _FIGURE.search(_NAMES.sub("", words)):
                    yield f"a figure without a source: “{words[:60]}…”"
            case _:
                pass
