"""The words of the glossary, one file a letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.content import At
from reader.authoring.markup import inline
from reader.authoring.written import Fields, read, text_of
from reader.kit.blocks import texts
from reader.kit.model import Term, TermHead

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.authoring.written import Faults

_SENTENCE = re.compile(r"(.+?[.!?])(?:\s|$)", re.DOTALL)


def load_terms(path: Path, lang: str, content: Content, faults: Faults) -> None:
    """Read one file of terms into `content`; see-also are bare ids until `terms.link`."""
    for entry in read(text_of(path, faults), faults).list():
        fields = Fields(entry, faults, "term")
        id_, term = fields.words("id", due=True), fields.words("term", due=True)
        aliases = fields.all_words("aliases")
        written = fields.take("meaning")
        blocks, cited = inline(str(written.value), written.line, faults) if written else ((), ())
        see_also, sources = fields.all_words("see_also"), fields.all_words("sources")
        overrides = fields.truth("overrides")
        fields.end()
        first = next(texts(blocks), "")
        sentence = _SENTENCE.match(first)
        content.terms.append(
            Term(
                head=TermHead(id_, term, sentence.group(1) if sentence else first),
                lang=lang,
                aliases=aliases,
                meaning=blocks,
                see_also=tuple(TermHead(other, "", "") for other in see_also),
                used_in=(),
                sources=tuple(dict.fromkeys((*sources, *cited))),
            )
        )
        key = f"term/{lang}/{id_}"
        if key in content.at:
            faults.error(entry.line, f"there is another term with the id {id_}")
        content.at[key] = At(faults.file, entry.line)
        if overrides:
            content.overrides[key] = None
