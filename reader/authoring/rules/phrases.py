"""Phrases and cards: whole in English, nothing unknown elsewhere, safe for whoever sees them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader import paths
from reader.authoring.phrases import FIRST
from reader.authoring.rules.languages import known, without
from reader.authoring.rules.place import error
from reader.kit.faces import face_of, lacking, read_faces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Wording

# A card may be found, a screen seen: no word on either says what it is about.
_TELLING = re.compile(
    r"\b(traffick\w*|victims?|survivors?|prostitut\w*|slave\w*|sex\w*|exploit\w*|abus\w*"
    r"|police reports?)\b",
    re.IGNORECASE,
)


def check(content: Content) -> Iterator[Fault]:
    """Unknown languages, phrases and words; letters without a face; words that tell too much."""
    first = next((wording for wording in content.wordings if wording.lang == FIRST), None)
    if first is None:
        for wording in content.wordings[:1]:
            yield error(content, f"wording/{wording.lang}", f"there is no {FIRST}.yaml beside it")
        return
    phrases = {phrase.id for phrase in first.phrases}
    cards = {word.id for word in first.cards}
    names = {spoken.code for spoken in content.spoken}
    for wording in content.wordings:
        yield from _of(content, wording, names)
        ids = [(phrase.id, phrases, "phrase") for phrase in wording.phrases]
        ids += [(word.id, cards, "word of cards") for word in wording.cards]
        for id_, all_, what in ids:
            if id_ not in all_:
                text = f"{FIRST}.yaml has no {what} {id_}"
                yield error(content, f"wording/{wording.lang}/{id_}", text)
    for key, text in _texts(first):
        for found in _TELLING.finditer(text):
            says = f"“{found.group()}” can put somebody in danger on a card: use a neutral word"
            yield error(content, key, says)


def _of(content: Content, wording: Wording, names: set[str]) -> Iterator[Fault]:
    key = f"wording/{wording.lang}"
    if not known(wording.lang):
        yield error(content, key, f"{wording.lang} is no code of a language (BCP 47)")
    elif wording.lang not in names:
        yield error(content, key, f"{wording.lang} is not in languages.yaml: add its own name")
    if wording.cards and wording.cards[0].id != "heading":
        yield error(content, key, "cards has no heading: write it, or leave cards out")
    face = face_of(read_faces(paths.resources() / "fonts"), wording.lang)
    for where, text in _texts(wording):
        if letters := lacking(face, text):
            yield error(content, where, without(letters))


def _texts(wording: Wording) -> Iterator[tuple[str, str]]:
    key = f"wording/{wording.lang}"
    yield key, " ".join(wording.answers)
    yield from ((f"{key}/{phrase.id}", phrase.text) for phrase in wording.phrases)
    yield from ((f"{key}/{word.id}", word.text) for word in wording.cards)
