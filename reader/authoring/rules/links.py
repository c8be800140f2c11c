"""Links that lead somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, every, of_page, of_term, runs
from reader.kit.blocks import Heading, Link
from reader.kit.places import GlossaryAt, NumberAt, PageAt, ServiceAt, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.authoring.content import Content
    from reader.kit.blocks import Block
    from reader.kit.faults import Fault


def check(content: Content) -> Iterator[Fault]:
    """Links to pages, headings, terms and services that are not there."""
    known = _Known(content)
    for page in content.pages:
        for place in _places(page.blocks):
            if not known.leads(place, page.lang):
                yield error(content, of_page(page), f"the link ({place}) leads nowhere")
    for term in content.terms:
        for place in _places(term.meaning):
            if not known.leads(place, term.lang):
                text = f"{term.head.id}: the link ({place}) leads nowhere"
                yield error(content, of_term(term), text)


def _places(blocks: Iterable[Block]) -> Iterator[str]:
    for block in every(blocks):
        yield from (run.place for run in runs(block) if isinstance(run, Link))


class _Known:
    """What links can lead to."""

    def __init__(self, content: Content) -> None:
        self._services = {service.id for service in content.services}
        self._terms = {(term.lang, term.head.id) for term in content.terms}
        self._headings: dict[tuple[str, str, str], set[str]] = {}
        for page in sorted(content.pages, key=lambda page: page.head.order):
            ids = {block.id for block in every(page.blocks) if isinstance(block, Heading)}
            self._headings[page.lang, page.head.kind, page.head.id] = ids
            # A path without an id is the first page of its kind.
            self._headings.setdefault((page.lang, page.head.kind, ""), ids)

    def leads(self, path: str, lang: str) -> bool:
        # What a language lacks is shown in English, so a link to that leads somewhere.
        langs = (lang, "en")
        match read(path):
            case None:
                return False
            case PageAt(kind=kind, id=id_, heading=heading) if id_ or heading:
                found = [self._headings.get((code, kind, id_)) for code in langs]
                return any(ids is not None and (not heading or heading in ids) for ids in found)
            case GlossaryAt(term=term) if term:
                return any((code, term) in self._terms for code in langs)
            case ServiceAt(id=id_) | NumberAt(id=id_) if id_:
                return id_ in self._services
            case _:
                return True
