"""Terms and pages bound together: the first use of a word in a page leads to what it means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.kit.blocks import Heading, ItemList, Note, Paragraph, TermLink, Text
from reader.kit.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.blocks import Block, Run
    from reader.kit.model import Page, Term


def link(content: Content) -> None:
    """Link terms in pages, and fill in what each term is used in and see-also leads to."""
    for lang in content.about.languages:
        terms = [term for term in content.terms if term.lang == lang]
        linker = _Linker(terms)
        used: dict[str, list[Page]] = {}
        for at, page in enumerate(content.pages):
            if page.lang == lang:
                content.pages[at], found = linker.linked(page)
                for id_ in sorted(found):
                    used.setdefault(id_, []).append(page)
        heads = {term.head.id: term.head for term in terms}
        for at, term in enumerate(content.terms):
            if term.lang == lang:
                pages = sorted(
                    used.get(term.head.id, []), key=lambda p: (p.head.kind, p.head.order)
                )
                content.terms[at] = term._replace(
                    see_also=tuple(heads.get(h.id, h) for h in term.see_also),
                    used_in=tuple(page.head for page in pages),
                )


class _Linker:
    """Finds terms and their aliases, the longest first, each once a page."""

    def __init__(self, terms: list[Term]) -> None:
        self._ids: dict[str, str] = {}
        for term in terms:
            for name in (term.head.term, *term.aliases):
                if name:
                    self._ids.setdefault(fold(name), term.head.id)
        names = sorted(self._ids, key=lambda n: (-len(n), n))
        pattern = "|".join(re.escape(name) for name in names)
        self._find = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)") if names else None
        self._seen: set[str] = set()

    def linked(self, page: Page) -> tuple[Page, set[str]]:
        """The page with its links, and the ids of the terms that it uses."""
        self._seen = set()
        blocks = tuple(self._block(block) for block in page.blocks)
        return page._replace(blocks=blocks), self._seen

    def _block(self, block: Block) -> Block:
        match block:
            case Paragraph(runs=runs):
                return Paragraph(tuple(self._runs(runs)))
            case ItemList(ordered=ordered, items=items):
                return ItemList(
                    ordered, tuple(tuple(self._block(part) for part in item) for item in items)
                )
            case Note(tone=tone, title=title, blocks=inner):
                return Note(tone, title, tuple(self._block(part) for part in inner))
            case Heading():
                return block
            case _:
                return block

    def _runs(self, runs: tuple[Run, ...]) -> Iterator[Run]:
        for run in runs:
            if isinstance(run, Text) and self._find is not None:
                yield from self._text(run)
            else:
                yield run

    def _text(self, run: Text) -> Iterator[Run]:
        at, low = 0, fold(run.text)
        for found in self._find.finditer(low) if self._find else ():
            id_ = self._ids[found.group()]
            if id_ in self._seen:
                continue
            self._seen.add(id_)
            if found.start() > at:
                yield run._replace(text=run.text[at : found.start()])
            yield TermLink(run.text[found.start() : found.end()], id_)
            at = found.end()
        if at < len(run.text):
            yield run._replace(text=run.text[at:])
