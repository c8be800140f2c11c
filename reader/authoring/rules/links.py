"""Links that lead somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_page, of_term
from reader.kit.blocks import Figure, Heading, ItemList, Link, Note, Paragraph
from reader.kit.places import GlossaryAt, PageAt, ServiceAt, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.authoring.content import Content
    from reader.kit.blocks import Block, Run
    from reader.kit.faults import Fault


def check(content: Content) -> Iterator[Fault]:
    """Links to pages, headings, terms and services that are not there."""
    known = _Known(content)
    for page in content.pages:
        for link in links(page.blocks):
            if not known.leads(link.place, page.lang):
                yield error(content, of_page(page), f"the link ({link.place}) leads nowhere")
    for term in content.terms:
        for link in links(term.meaning):
            if not known.leads(link.place, term.lang):
                text = f"{term.head.id}: the link ({link.place}) leads nowhere"
                yield error(content, of_term(term), text)


def links(blocks: Iterable[Block]) -> Iterator[Link]:
    """Every link in blocks."""
    yield from (run for run in _runs(blocks) if isinstance(run, Link))


def _runs(blocks: Iterable[Block]) -> Iterator[Run]:
    for block in blocks:
        match block:
            case Heading(runs=runs) | Paragraph(runs=runs) | Figure(caption=runs):
                yield from runs
            case ItemList(items=items):
                for item in items:
                    yield from _runs(item)
            case Note(blocks=inner):
                yield from _runs(inner)


class _Known:
    def __init__(self, content: Content) -> None:
        self._services = {service.id for service in content.services}
        self._terms = {(term.lang, term.head.id) for term in content.terms}
        self._pages = {
            (page.lang, page.head.kind, page.head.id): {
                block.id for block in page.blocks if isinstance(block, Heading)
            }
            for page in content.pages
        }

    def leads(self, path: str, lang: str) -> bool:
        # What a language lacks is shown in the kit's first, so a link to that leads somewhere.
        match read(path):
            case None:
                return False
            case PageAt(kind=kind, id=id_, heading=heading) if id_:
                found = [self._pages.get((code, kind, id_)) for code in (lang, "en")]
                return any(ids is not None and (not heading or heading in ids) for ids in found)
            case GlossaryAt(term=term) if term:
                return not {(lang, term), ("en", term)}.isdisjoint(self._terms)
            case ServiceAt(id=id_):
                return id_ in self._services
            case _:
                return True
