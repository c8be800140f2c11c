"""Sentences as cards, each with its answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.printing.cards import CARDS, PhraseCard
from reader.ui.printing.grid import Grid
from reader.ui.printing.number_cards import draft_words, lettering, worker_part

if TYPE_CHECKING:
    from reader.ui.shared import Shared

_tr = QCoreApplication.translate


def phrase_cards(shared: Shared, lang: str) -> Grid:
    """Every sentence that there is in a language, in its order; what is not translated is left out."""
    wording, english = shared.pack.wording(lang), shared.pack.wording("en")
    below = {phrase.id: phrase.text for phrase in english.phrases}
    letters = lettering(shared, wording.lang)
    faces = [
        PhraseCard(
            phrase.text,
            "" if wording.lang == english.lang else below.get(phrase.id, ""),
            wording.answers or english.answers,
            letters,
        ).paint
        for phrase in wording.phrases
    ]
    width, height = CARDS["pocket"]
    size = _tr("cards", "Print at 100 %: the line above is 50 mm, a card {0} × {1} mm.")
    paragraphs = [
        (
            _tr("cards", "For the worker; cut this off."),
            size.format(f"{width:.0f}", f"{height:.0f}"),
        ),
        (
            _tr("cards", "Show one card at a time."),
            _tr("cards", "An answer that is pointed to is not written down."),
        ),
    ]
    drafts = draft_words(shared, (wording.lang,))
    if drafts:
        paragraphs.append((drafts, ""))
    return Grid(tuple(faces), CARDS["pocket"], worker_part(shared, paragraphs))
