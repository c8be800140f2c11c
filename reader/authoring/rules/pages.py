"""Pages with what lists, slides and ears need of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_page, warning
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
        if not any(line.strip() for line in texts(page.blocks)):
            yield error(content, key, "the page is empty")
        if len(page.points) > MOST_POINTS:
            yield error(
                content, key, f"at most {MOST_POINTS} points, and there are {len(page.points)}"
            )
        if page.head.kind == "article" and not page.facts:
            yield warning(content, key, "the section names no facts that it carries")
        place = (page.lang, page.head.kind, page.head.order)
        other = orders.setdefault(place, page.head.id)
        if other != page.head.id:
            yield error(content, key, f"{page.head.order} is the order of {other} too")
        yield from _figures(content, key, page)


def _figures(content: Content, key: str, page: Page) -> Iterator[Fault]:
    for block in page.blocks:
        if isinstance(block, Figure) and not block.description.strip():
            text = f"the figure “{block.title}” has no description for those who cannot see it"
            yield error(content, key, text)
