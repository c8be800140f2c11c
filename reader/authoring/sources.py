"""sources.yaml to sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.content import At
from reader.authoring.written import Fields, read, text_of
from reader.kit.model import Source

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.authoring.written import Faults


def load_sources(path: Path, content: Content, faults: Faults) -> None:
    """Read every source into `content`."""
    for id_, written in read(text_of(path, faults), faults).items().items():
        fields = Fields(written, faults, f"source {id_}")
        show, overrides = fields.truth("show_address"), fields.truth("overrides")
        content.sources[id_] = Source(
            id=id_,
            title=fields.words("title"),
            publisher=fields.words("publisher"),
            date=fields.words("date"),
            address=fields.words("address"),
            grade=fields.words("grade"),
            seen=fields.date("seen"),
            note=fields.words("note"),
            show_address=show is not False,
        )
        fields.end()
        content.at[f"source/{id_}"] = At(faults.file, written.line)
        if overrides:
            content.overrides[f"source/{id_}"] = None


def load_topics(path: Path, content: Content, faults: Faults) -> None:
    """Read topics.yaml: the needs that services answer, with their names by language."""
    for id_, written in read(text_of(path, faults), faults).items().items():
        fields = Fields(written, faults, f"topic {id_}")
        content.topics[id_] = {lang: fields.words(lang) for lang in list(fields)}
        content.at[f"topic/{id_}"] = At(faults.file, written.line)
        if "en" not in content.topics[id_]:
            faults.error(written.line, f"topic {id_} has no name in English (en)")
