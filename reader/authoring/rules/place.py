"""Where a rule looks, and where its fault is: the file and line at which something was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.content import At
from reader.kit.blocks import Figure, Heading, ItemList, Note, Paragraph
from reader.kit.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.authoring.content import Content
    from reader.kit.blocks import Block, Run
    from reader.kit.model import Page, Service, Term


def where(content: Content, key: str) -> At:
    """Where something was written; an empty file where nobody noted it.

    `about/name` and so on are the fields of kit.toml, which may be missing.
    """
    return content.at.get(key, At("kit.toml" if key.startswith("about/") else ""))


def error(content: Content, key: str, text: str) -> Fault:
    """A fault that stops a kit; `key` is one of `Content.at`."""
    return _fault(content, key, "error", text)


def warning(content: Content, key: str, text: str) -> Fault:
    """A fault that an editor looks at."""
    return _fault(content, key, "warning", text)


def of_page(page: Page) -> str:
    """The key of a page."""
    return f"page/{page.lang}/{page.head.id}"


def of_term(term: Term) -> str:
    """The key of a term."""
    return f"term/{term.lang}/{term.head.id}"


def of_service(service: Service) -> str:
    """The key of a service."""
    return f"service/{service.id}"


def every(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks, and those in lists and notes after what holds them."""
    for block in blocks:
        yield block
        match block:
            case ItemList(items=items):
                for item in items:
                    yield from every(item)
            case Note(blocks=inner):
                yield from every(inner)
            case _:
                pass


def runs(block: Block) -> tuple[Run, ...]:
    """The words of one block, without those of the blocks in it."""
    match block:
        case Heading(runs=found) | Paragraph(runs=found) | Figure(caption=found):
            return found
        case _:
            return ()


def _fault(content: Content, key: str, severity: str, text: str) -> Fault:
    at = where(content, key)
    return Fault(at.file, at.line, severity, text)
