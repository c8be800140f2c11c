"""No figure without a source, no source without a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_page, of_term, warning
from reader.kit.blocks import Cite, ItemList, Note, Paragraph, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.authoring.content import Content
    from reader.kit.blocks import Block
    from reader.kit.faults import Fault

# What looks like a figure that somebody counted: shares, large numbers, sums of money.
_FIGURE = re.compile(
    r"\d[\d.,]*\s?(?:%|per cent|percent|million|billion|thousand)|[£$€]\s?\d|\d{1,3}(?:,\d{3})+"
)


def check(content: Content) -> Iterator[Fault]:
    """Unknown, unused and half-written sources; paragraphs with figures that cite none."""
    used = {id_ for page in content.pages for id_ in page.sources}
    used.update(id_ for term in content.terms for id_ in term.sources)
    yield from _pages(content)
    for term in content.terms:
        for id_ in term.sources:
            if id_ not in content.sources:
                text = f"{term.head.id}: there is no source {id_} in sources.yaml"
                yield error(content, of_term(term), text)
    for source in content.sources.values():
        key = f"source/{source.id}"
        for name in ("title", "publisher", "date"):
            if not getattr(source, name):
                yield error(content, key, f"source {source.id} has no {name}")
        if source.id not in used:
            yield warning(content, key, f"source {source.id} is cited nowhere")


def _pages(content: Content) -> Iterator[Fault]:
    for page in content.pages:
        for id_ in page.sources:
            if id_ not in content.sources:
                yield error(content, of_page(page), f"there is no source {id_} in sources.yaml")
        for block in _paragraphs(page.blocks):
            words = plain(block.runs)
            if _FIGURE.search(words) and not any(isinstance(r, Cite) for r in block.runs):
                text = f"a figure without a source: “{words[:60]}…”"
                yield warning(content, of_page(page), text)


def _paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    for block in blocks:
        match block:
            case Paragraph():
                yield block
            case ItemList(items=items):
                for item in items:
                    yield from _paragraphs(item)
            case Note(blocks=inner):
                yield from _paragraphs(inner)
