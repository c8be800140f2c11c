"""A page: front matter and Markdown to values. The file's name is its order and its id."""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING

from reader.authoring.content import At
from reader.authoring.kit_toml import NEVER
from reader.authoring.markup import Markup
from reader.authoring.written import Fields, read, text_of
from reader.kit.blocks import texts
from reader.kit.model import Page, PageHead

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.authoring.written import Faults

WORDS_A_MINUTE = 200
_NAME = re.compile(r"(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)")


def load_page(path: Path, kind: str, lang: str, content: Content, faults: Faults) -> None:
    """Read a page of the article or a guide into `content`."""
    named = _NAME.fullmatch(path.stem)
    if named is None:
        faults.error(0, "a page is named by its order and its id, such as 03-first-contact.md")
        return
    head, body, first = _apart(text_of(path, faults), faults)
    fields = Fields(read(head, faults, first=2), faults, "front matter")
    title, summary = fields.words("title", due=True), fields.words("summary", due=True)
    facts, note = fields.all_words("facts"), fields.words("note")
    points, questions = fields.all_words("points"), fields.all_words("questions")
    trainer_notes = fields.words("trainer_notes")
    reviewed = fields.date("reviewed", due=True) or NEVER
    due = fields.date("review_due", due=True) or NEVER
    overrides = fields.truth("overrides")
    fields.end()
    markup = Markup(body, first, faults)
    count = sum(len(text.split()) for text in texts(markup.blocks))
    minutes = max(ceil(count / WORDS_A_MINUTE), 1)
    order, id_ = int(named.group(1)), named.group(2)
    content.pages.append(
        Page(
            head=PageHead(id_, kind, order, title, summary, minutes),
            lang=lang,
            note=note,
            points=points,
            questions=questions,
            trainer_notes=trainer_notes,
            facts=facts,
            blocks=markup.blocks,
            sources=tuple(markup.sources),
            reviewed=reviewed,
            review_due=due,
        )
    )
    key = f"page/{lang}/{id_}"
    if key in content.at:
        faults.error(1, f"there is another page with the id {id_}: {content.at[key].file}")
    content.at[key] = At(faults.file, 1)
    if overrides:
        content.overrides[key] = None


def _apart(text: str, faults: Faults) -> tuple[str, str, int]:
    """Front matter, body, and the line on which the body begins."""
    lines = text.split("\n")
    if lines[0].strip() == "---" and "---" in (line.strip() for line in lines[1:]):
        end = next(at for at, line in enumerate(lines[1:], 1) if line.strip() == "---")
        return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2
    faults.error(1, "a page begins with its front matter between two lines of ---")
    return "", text, 1
