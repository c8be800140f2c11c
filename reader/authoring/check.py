"""Everything that the editor's rules find in a content folder, in one run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.layer import load_layers
from reader.authoring.load import load
from reader.authoring.rules import (
    characters,
    codes,
    dates,
    emergencies,
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
    from collections.abc import Sequence
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.kit.faults import Fault

RULES = (
    characters,
    codes,
    dates,
    emergencies,
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


def check(folder: Path, layers: Sequence[Path] = ()) -> tuple[Content, list[Fault]]:
    """Load a folder, with layers over it, and hold all to every rule: faults in order, each once.

    Files are named from the folder; with layers, by their whole paths.
    """
    content, faults = load_layers(folder, layers) if layers else load(folder)
    for rule in RULES:
        faults += rule.check(content)
    return content, sorted(set(faults))
