"""Pages that are not harder to read than the kit wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.readable import age
from reader.authoring.rules.place import of_page, warning
from reader.kit.blocks import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault


def check(content: Content) -> Iterator[Fault]:
    """English pages above the line."""
    line = content.about.reading_age
    for page in content.pages:
        found = age("\n".join(texts(page.blocks)), page.lang)
        if found > line:
            text = f"reading age {found:.1f} is above {line}: shorter sentences, simpler words"
            yield warning(content, of_page(page), text)
