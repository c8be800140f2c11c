"""The small language a page is written in: blocks that hold runs of text.

Authoring makes these from Markdown; the pack keeps them as JSON; windows, slides and commands draw
them. There is no markup in a kit, so a foreign kit can bring neither script nor picture.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Text(NamedTuple):
    """Plain words."""

    text: str
    strong: bool = False
    em: bool = False


class TermLink(NamedTuple):
    """Words that the glossary explains; `term` is the term's id."""

    text: str
    term: str


class Cite(NamedTuple):
    """A mark such as [2] that names a source; numbers count from 1 in each page."""

    source: str
    number: int


class Link(NamedTuple):
    """Words that lead to a place in the kit; `place` is written as in `places.py`."""

    text: str
    place: str


Run = Text | TermLink | Cite | Link


class Heading(NamedTuple):
    """A heading inside a page; the page's title is level 1, so these are 2 or 3."""

    level: int
    id: str
    runs: tuple[Run, ...]


class Paragraph(NamedTuple):
    """One paragraph."""

    runs: tuple[Run, ...]


class ItemList(NamedTuple):
    """A list; each item is blocks of its own, so that lists can hold lists."""

    ordered: bool
    items: tuple[tuple[Block, ...], ...]


class Note(NamedTuple):
    """Blocks set apart. `tone` is info, warn, say (words to use) or avoid (words not to use)."""

    tone: str
    title: str
    blocks: tuple[Block, ...]


class Bar(NamedTuple):
    """One bar of a figure: what it stands for, its size, and the size as it is written."""

    label: str
    value: float
    text: str


class Figure(NamedTuple):
    """A chart of bars from zero. `description` says in a sentence what it shows."""

    title: str
    unit: str
    bars: tuple[Bar, ...]
    description: str
    caption: tuple[Run, ...]


Block = Heading | Paragraph | ItemList | Note | Figure

_BY_NAME: dict[str, Any] = {
    kind.__name__: kind
    for kind in (Text, TermLink, Cite, Link, Heading, Paragraph, ItemList, Note, Bar, Figure)
}


def to_json(blocks: tuple[Block, ...]) -> str:
    """Blocks as JSON, the same text for the same blocks."""
    return json.dumps(_packed(blocks), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> tuple[Block, ...]:
    """Blocks from `to_json`; raises ValueError, KeyError or TypeError on anything else."""
    found = _unpacked(json.loads(text))
    if not isinstance(found, tuple):
        raise TypeError("blocks are a list")
    return found


def _packed(value: Any) -> Any:  # noqa: ANN401 - any part of a block
    if not isinstance(value, tuple):
        return value
    parts = [_packed(part) for part in value]
    name = type(value).__name__
    return {name: parts} if name in _BY_NAME else parts


def _unpacked(value: Any) -> Any:  # noqa: ANN401 - any part of a block
    if isinstance(value, list):
        return tuple(_unpacked(part) for part in value)
    if isinstance(value, dict):
        ((name, parts),) = value.items()
        return _BY_NAME[name](*(_unpacked(part) for part in parts))
    return value


def plain(runs: Iterable[Run]) -> str:
    """The words of runs, without marks."""
    return "".join(run.text for run in runs if not isinstance(run, Cite))


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    """The words of blocks, a line for each paragraph, heading, note title or figure."""
    for block in blocks:
        match block:
            case Heading(runs=runs) | Paragraph(runs=runs):
                yield plain(runs)
            case ItemList(items=items):
                for item in items:
                    yield from texts(item)
            case Note(title=title, blocks=inner):
                yield title
                yield from texts(inner)
            case Figure(title=title, description=description, caption=caption):
                yield f"{title}. {description} {plain(caption)}"
