"""Phrases, their answers and the words of cards: one YAML file for each language."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from reader.authoring.content import At
from reader.authoring.written import Fields, read, text_of
from reader.kit.model import CardWord, Phrase, Wording

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.authoring.written import Faults, Written

# The language that has every phrase, in the order in which they are shown.
FIRST = "en"
ANSWERS = ("yes", "no", "later")
LEADS_TO = ("number",)


def load_wording(path: Path, content: Content, faults: Faults) -> None:
    """Read one language into `content`; the file's name is its code."""
    lang = path.stem
    fields = Fields(read(text_of(path, faults), faults), faults, f"the file for {lang}")
    draft = _draft(fields, lang, faults)
    answers = _words(fields.take("answers"), "answers", faults)
    for answer in (*ANSWERS, *answers):
        if answer not in answers:
            faults.error(1, f"answers has no {answer}")
        elif answer not in ANSWERS:
            faults.error(1, f"answers has no place for {answer}. It has: {', '.join(ANSWERS)}")
    then = _then(fields, lang, faults)
    phrases = fields.take("phrases")
    cards = fields.take("cards")
    fields.end()
    for part in (phrases, cards):
        for id_, written in part.items().items():
            content.at[f"wording/{lang}/{id_}"] = At(faults.file, written.line)
    content.at[f"wording/{lang}"] = At(faults.file, 1)
    content.wordings.append(
        Wording(
            lang,
            draft=draft,
            answers=tuple(answers.get(answer, "") for answer in ANSWERS),
            phrases=tuple(
                Phrase(id_, text, then.get(id_, ""))
                for id_, text in _words(phrases, "phrases", faults).items()
            ),
            cards=tuple(
                CardWord(id_, text) for id_, text in _words(cards, "cards", faults).items()
            ),
        )
    )


def lay_in_order(content: Content) -> None:
    """Give every language the order of the first one, and what a yes leads to there."""
    first = next((wording for wording in content.wordings if wording.lang == FIRST), None)
    if first is None:
        return
    then = {phrase.id: phrase.then for phrase in first.phrases}
    places = {id_: place for place, id_ in enumerate(then)}
    cards = {word.id: place for place, word in enumerate(first.cards)}
    content.wordings[:] = [
        wording._replace(
            phrases=tuple(
                phrase._replace(then=then.get(phrase.id, ""))
                for phrase in sorted(
                    wording.phrases, key=lambda phrase: places.get(phrase.id, len(places))
                )
            ),
            cards=tuple(sorted(wording.cards, key=lambda word: cards.get(word.id, len(cards)))),
        )
        for wording in content.wordings
    ]


def _draft(fields: Fields, lang: str, faults: Faults) -> bool:
    draft = fields.truth("draft")
    reader, day = fields.words("read_by"), fields.date("read_on")
    if draft is None and lang != FIRST:
        faults.error(1, "there is no draft: write 'draft: true' until a native reader has read it")
    elif draft is False and lang != FIRST and not (reader and day):
        faults.error(1, "draft: false needs read_by, the role of who read it, and read_on, the day")
    return draft is True or (draft is None and lang != FIRST)


def _then(fields: Fields, lang: str, faults: Faults) -> dict[str, str]:
    written = fields.take("then")
    if written and lang != FIRST:
        faults.error(written.line, f"then is written once, in {FIRST}.yaml")
    found = _words(written, "then", faults)
    for id_, where in found.items():
        if where not in LEADS_TO:
            faults.error(written.line, f"then: {id_} can lead to {', '.join(LEADS_TO)} alone")
    return found


def _words(written: Written, what: str, faults: Faults) -> dict[str, str]:
    fields = Fields(written, faults, what)
    found = {id_: unicodedata.normalize("NFC", fields.words(id_)) for id_ in list(fields)}
    for id_, text in found.items():
        if not text:
            faults.error(written.items()[id_].line, f"{what}: {id_} is empty: leave it out")
    return found
