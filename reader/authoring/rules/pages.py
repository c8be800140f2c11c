"""Pages with what lists, slides and ears need of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, every, of_page
from reader.kit.blocks import Figure, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Page

MOST_POINTS = 3


def check(content: Content) -> Iterator[Fault]:
    """Empty pages, too many points, figures without words, orders used twice."""
    orders: dict[tuple[str, str, int], str] = {}
    for page in content.pages:
        key = of_page(page)
        for text in (*_head(page), *_body(page)):
            yield error(content, key, text)
        place = (page.lang, page.head.kind, page.head.order)
        other = orders.setdefault(place, page.head.id)
        if other != page.head.id:
            yield error(content, key, f"{page.head.order} is the order of {other} too")


def _head(page: Page) -> Iterator[str]:
    for name in ("title", "summary"):
        if not getattr(page.head, name).strip():
            yield f"the page has no {name}"
    if len(page.points) > MOST_POINTS:
        yield f"at most {MOST_POINTS} points, and there are {len(page.points)}"
    if page.head.kind == "article" and not page.facts:
        yield "the section names no facts that it carries"


def _body(page: Page) -> Iterator[str]:
    if not any(line.strip() for line in texts(page.blocks)):
        yield "the page is empty"
    for block in every(page.blocks):
        if isinstance(block, Figure) and not block.description.strip():
            yield f"the figure “{block.title}” has no description for those who cannot see it"
