"""The Markdown of a page to blocks: this much of it and no more. No HTML is ever made."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.figures import load_figure
from reader.kit.blocks import (
    Cite,
    Heading,
    ItemList,
    Link,
    Note,
    Paragraph,
    Text,
)
from reader.kit.places import read as read_place
from reader.kit.words import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from markdown import Markdown

    from reader.authoring.written import Faults
    from reader.kit.blocks import Block, Run

TONES = ("info", "warn", "say", "avoid")
_FIGURE = re.compile(r"^~~~figure\n(.*?)^~~~[ ]*$\n?", re.MULTILINE | re.DOTALL)
_CITE = re.compile(r"\[@([^\]\n]*)\]")
_KEY = re.compile(r"[a-z0-9][a-z0-9-]*")
_HTML = re.compile(r"</?[a-zA-Z][^>\n]*>|<!--")
# Characters for private use carry citations and figures through Markdown untouched.
_MARK = re.compile("\ue000([CF])(\\d+)\ue001")


class Markup:
    """Reads the text of one page. Citations are numbered in the order in which they come."""

    def __init__(self, text: str, first: int, faults: Faults) -> None:
        self.sources: list[str] = []
        self._faults = faults
        self._lines = text.split("\n")
        self._first = first
        self._cites: list[list[str]] = []
        self._figures: list[tuple[str, int]] = []
        self._ids: dict[str, int] = {}
        self.blocks = tuple(self._page(text))

    # The page

    def _page(self, text: str) -> Iterator[Block]:
        if "\ue000" in text or "\ue001" in text:
            self._faults.error(self._first, "there are private characters in this page")
            return
        for found in _HTML.finditer(text):
            line = self._first + text.count("\n", 0, found.start())
            self._faults.error(line, f"HTML is not used here: {found.group()[:40]}")
        text = _FIGURE.sub(self._keep_figure, text)
        text = _CITE.sub(self._keep_cite, text)
        yield from self._blocks(_tree(text))

    def _keep_figure(self, found: re.Match[str]) -> str:
        line = self._first + found.string.count("\n", 0, found.start()) + 1
        self._figures.append((found.group(1), line))
        # As many lines as before, so that what follows keeps its line.
        blank = "\n" * found.group().count("\n")
        return f"\ue000F{len(self._figures) - 1}\ue001{blank}"

    def _keep_cite(self, found: re.Match[str]) -> str:
        line = self._first + found.string.count("\n", 0, found.start())
        keys = [key.strip().removeprefix("@") for key in found.group(1).split(";")]
        for key in keys:
            if not _KEY.fullmatch(key):
                self._faults.error(line, f"a citation is written [@key] or [@key; @key]: {key}")
        self._cites.append([key for key in keys if _KEY.fullmatch(key)])
        return f"\ue000C{len(self._cites) - 1}\ue001"

    def _line(self, words: str) -> int:
        """The line of a text's first words in the file: exact where they stand in one line."""
        start = words.strip()[:24]
        for at, line in enumerate(self._lines):
            if start and start in line:
                return self._first + at
        return self._first

    # Blocks

    def _blocks(self, parent: Element) -> Iterator[Block]:
        loose: list[Run] = list(self._text(parent.text, {}))
        for child in parent:
            if child.tag in ("strong", "em", "a", "code", "br"):
                loose += self._inline(child, {})
            else:
                yield from _paragraph(loose)
                loose = []
                yield from self._block(child)
            loose += self._text(child.tail, {})
        yield from _paragraph(loose)

    def _block(self, node: Element) -> Iterator[Block]:
        match node.tag:
            case "p":
                figure = _MARK.fullmatch((node.text or "").strip()) if len(node) == 0 else None
                if figure and figure.group(1) == "F":
                    text, line = self._figures[int(figure.group(2))]
                    yield load_figure(text, line, self._faults, self._caption)
                else:
                    yield from _paragraph(self._runs(node))
            case "h2" | "h3":
                yield self._heading(node)
            case "ul" | "ol":
                items = tuple(tuple(self._blocks(item)) for item in node)
                yield ItemList(node.tag == "ol", items)
            case "div":
                yield self._note(node)
            case _:
                self._unknown(node)

    def _heading(self, node: Element) -> Heading:
        runs = tuple(self._runs(node))
        words = "".join(run.text for run in runs if not isinstance(run, Cite))
        id_ = "-".join(tokens(words)) or "part"
        self._ids[id_] = self._ids.get(id_, 0) + 1
        if self._ids[id_] > 1:
            id_ = f"{id_}-{self._ids[id_]}"
        return Heading(int(node.tag[1]), id_, runs)

    def _note(self, node: Element) -> Note:
        tone = node.get("class", "").removeprefix("admonition").strip().split(" ")[0]
        title = ""
        parts = list(node)
        if parts and parts[0].get("class") == "admonition-title":
            title = "".join(parts[0].itertext())
            node.remove(parts[0])
        if tone not in TONES:
            self._faults.error(
                self._line(f"!!! {tone}"), f"a note is one of {', '.join(TONES)}: {tone}"
            )
        return Note(tone, "" if title.lower() == tone else title, tuple(self._blocks(node)))

    def _unknown(self, node: Element) -> None:
        words = "".join(node.itertext())
        names = {"h1": "a heading with one #: the title is in the front matter", "pre": "code"}
        what = names.get(node.tag, f"this ({node.tag})")
        self._faults.error(self._line(words), f"{what} is not used here: {words.strip()[:40]}")

    # Words

    def _runs(self, node: Element) -> list[Run]:
        found: list[Run] = list(self._text(node.text, {}))
        for child in node:
            found += self._inline(child, {})
            found += self._text(child.tail, {})
        return found

    def _inline(self, node: Element, style: dict[str, bool]) -> Iterator[Run]:
        match node.tag:
            case "strong" | "em":
                inner = style | {node.tag: True}
                yield from self._text(node.text, inner)
                for child in node:
                    yield from self._inline(child, inner)
                    yield from self._text(child.tail, inner)
            case "a":
                yield self._link(node)
            case "br":
                yield Text(" ")
            case _:
                self._unknown(node)

    def _link(self, node: Element) -> Run:
        words, href = "".join(node.itertext()), node.get("href", "")
        if read_place(href) is None:
            self._faults.error(
                self._line(f"({href})"),
                f"{href} is no place in a kit: links lead to article/, guides/, glossary/, "
                "helpline/ or helplines; write an address as words",
            )
            return Text(words)
        return Link(words, href)

    def _text(self, text: str | None, style: dict[str, bool]) -> Iterator[Run]:
        if not text:
            return
        at = 0
        for found in _MARK.finditer(text):
            yield from _words(text[at : found.start()], style)
            if found.group(1) == "C":
                for key in self._cites[int(found.group(2))]:
                    if key not in self.sources:
                        self.sources.append(key)
                    yield Cite(key, self.sources.index(key) + 1)
            at = found.end()
        yield from _words(text[at:], style)

    def _caption(self, text: str, line: int) -> tuple[Run, ...]:
        del line
        kept = _CITE.sub(self._keep_cite, text)
        paragraphs = [node for node in _tree(kept) if node.tag == "p"]
        return tuple(run for node in paragraphs for run in self._runs(node))


def inline(text: str, first: int, faults: Faults) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """The blocks of a short text such as a term's meaning, and the sources that it cites."""
    markup = Markup(text, first, faults)
    return markup.blocks, tuple(markup.sources)


def _words(text: str, style: dict[str, bool]) -> Iterator[Text]:
    text = text.replace("\n", " ")
    if text:
        yield Text(text, **style)


def _paragraph(runs: list[Run]) -> Iterator[Paragraph]:
    if any(isinstance(run, Cite) or run.text.strip() for run in runs):
        yield Paragraph(tuple(_trimmed(runs)))


def _trimmed(runs: list[Run]) -> Iterator[Run]:
    """Without white space at the ends, which Markdown leaves around blocks."""
    last = len(runs) - 1
    for at, run in enumerate(runs):
        if isinstance(run, Text):
            text = run.text.lstrip() if at == 0 else run.text
            text = text.rstrip() if at == last else text
            if text:
                yield Text(text, run.strong, run.em)
        else:
            yield run


def _tree(text: str) -> Element:
    """Markdown's own tree of a text, its inline patterns applied, before it becomes HTML."""
    from markdown import Markdown
    from markdown.extensions.admonition import AdmonitionExtension

    engine: Markdown = Markdown(extensions=[AdmonitionExtension()])
    engine.preprocessors.deregister("html_block")
    for name in ("html", "entity", "autolink", "automail"):
        engine.inlinePatterns.deregister(name)
    lines = text.split("\n")
    for preprocessor in engine.preprocessors:
        lines = preprocessor.run(lines)
    root = engine.parser.parseDocument(lines).getroot()
    assert root is not None  # noqa: S101 - parseDocument makes one
    root = engine.treeprocessors["inline"].run(root) or root
    _unstash(root)
    return root


def _unstash(root: Element) -> None:
    r"""Put back the characters that Markdown hides while it works (escapes such as \\*)."""
    from markdown.util import ETX, STX

    escaped = re.compile(f"{STX}(\\d+){ETX}")
    for node in root.iter():
        for name in ("text", "tail"):
            value = getattr(node, name)
            if value:
                setattr(node, name, escaped.sub(lambda m: chr(int(m.group(1))), str(value)))
