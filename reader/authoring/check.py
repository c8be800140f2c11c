"""Everything that the editor's rules find in a content folder, in one run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.load import load
from reader.authoring.rules import (
    codes,
    dates,
    glossary,
    hours,
    languages,
    links,
    pages,
    phones,
    phrases,
    reading,
    services,
    sources,
    wording,
)

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.kit.faults import Fault

RULES = (
    codes,
    dates,
    glossary,
    hours,
    languages,
    links,
    pages,
    phones,
    phrases,
    reading,
    services,
    sources,
    wording,
)


def check(folder: Path) -> tuple[Content, list[Fault]]:
    """Load a folder and hold it to every rule: faults by file and line, each once."""
    content, faults = load(folder)
    for rule in RULES:
        faults += rule.check(content)
    return content, sorted(set(faults))
