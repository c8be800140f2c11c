"""The figure block of a page: bars from zero, described in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.written import Faults, Fields, read
from reader.kit.blocks import Bar, Figure

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.kit.blocks import Run


def load_figure(
    text: str, line: int, faults: Faults, inline: Callable[[str, int], tuple[Run, ...]]
) -> Figure:
    """A figure from the YAML between the fences; `line` is that of its first line in the file."""
    written = read(text, faults, first=line)
    fields = Fields(written, faults, "figure")
    title, unit = fields.words("title", due=True), fields.words("unit", due=True)
    described = fields.words("description", due=True)
    caption = fields.words("caption", due=True)
    bars = []
    for part in fields.take("bars").list():
        bar = Fields(part, faults, "bar")
        size = bar.number("value")
        if size < 0:
            faults.error(part.line, "a bar cannot be below zero")
        label = bar.words("label", due=True)
        bars.append(Bar(label, max(size, 0.0), bar.words("text", due=True)))
        bar.end()
    if not bars:
        faults.error(line, "figure has no bars")
    fields.end()
    return Figure(title, unit, tuple(bars), described, inline(caption, line))
