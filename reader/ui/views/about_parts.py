"""The words of About and safety, as blocks: they are the program's own, so they are translated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader import paths
from reader.kit.blocks import Heading, ItemList, Paragraph, Text
from reader.kit.places import Place
from reader.ui.keys import GROUPS, KEYS, words_of
from reader.ui.views.about_choices import choices_foot, choices_words
from reader.ui.views.about_leaving import (
    leaving_cards,
    leaving_foot,
    leaving_words,
    limits,
    limits_foot,
    limits_words,
    practice_cards,
    practice_foot,
    practice_words,
)
from reader.ui.widgets.cards import keys_card
from reader.ui.words import date_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from reader.kit.blocks import Block
    from reader.ui.shared import Shared

_tr = QCoreApplication.translate


Wish = Callable[[Place], object]


@dataclass(frozen=True, slots=True)
class Section:
    """A part: its title, what it says, cards beside each other, and what stands under them."""

    title: str
    blocks: tuple[Block, ...]
    cards: Callable[[Shared], list[QWidget]] | None = None
    foot: Callable[[Shared, Wish], QWidget] | None = None
    # The same as words, for paper.
    also: Callable[[], tuple[Block, ...]] = tuple


def sections(shared: Shared, version: str) -> dict[str, Section]:
    """Every part of this mode by name, in the order of the list."""
    found = {
        "leaving": Section(
            _tr("about", "Leaving, and what stays"),
            (_says(leaving_words()),),
            leaving_cards,
            leaving_foot,
        ),
        "practice": Section(
            _tr("about", "Try leaving now"),
            (_says(practice_words()),),
            practice_cards,
            practice_foot,
        ),
        "limits": Section(
            _tr("about", "What this cannot do"),
            (_says(limits_words()),),
            foot=limits_foot,
            also=_limits,
        ),
        "keys": Section(_tr("about", "Keys"), _keys(), key_cards),
        "choices": Section(
            _tr("about", "Your choices"), (_says(choices_words()),), foot=choices_foot
        ),
        "kit": Section(_tr("about", "Who wrote this, and when"), _kit(shared, version)),
        "licences": Section(_tr("about", "Licences"), _licences()),
    }
    if shared.choices is None:
        # Where a keeper decided, there is nothing to practise and nothing to choose.
        del found["practice"], found["choices"]
    return found


def _limits() -> tuple[Block, ...]:
    return (
        ItemList(
            ordered=False,
            items=tuple(
                (Paragraph((Text(f"{what}. ", strong=True), Text(f"{why} {helps}"))),)
                for what, why, helps in limits()
            ),
        ),
    )


def _keys() -> tuple[Block, ...]:
    return (
        _says(_tr("about", "Everything works from the keyboard. Tab goes on, Shift and Tab back.")),
        _says(_tr("about", "In a page: arrows, Space, Page Up, Page Down, Home and End move it.")),
    )


def key_cards(shared: Shared) -> list[QWidget]:
    """Keys by what they are for."""
    names = {
        "leaving": _tr("about", "Leaving"),
        "about": _tr("about", "Getting about"),
        "reading": _tr("about", "Reading"),
        "looks": _tr("about", "Looks and country"),
    }
    chords = {
        act: [chord for key in KEYS if key.act == act for chord in key.keys] for act in _acts()
    }
    chords["search"].append("/")
    cards = []
    for name, acts in GROUPS.items():
        lines = [(chords[act], words_of(act)) for act in acts]
        if name == "leaving":
            lines.insert(0, (["Shift Shift Shift"], words_of("leave")))
            if shared.session.own_key:
                lines.insert(1, ([shared.session.own_key], words_of("leave")))
        cards.append(keys_card(names[name], lines))
    return cards


def _acts() -> list[str]:
    return [act for acts in GROUPS.values() for act in acts]


def _kit(shared: Shared, version: str) -> tuple[Block, ...]:
    info, lang = shared.pack.info(), shared.session.language
    return (
        _says(
            _tr("about", "This kit: {0}, edition {1}.").format(info.name, info.edition),
        ),
        _list(
            (
                _tr("about", "Written by: {0}").format(info.authors),
                _tr("about", "Reviewed by: {0}").format(info.reviewers),
                _tr("about", "Reviewed on {0}; the next review is due on {1}.").format(
                    date_words(info.reviewed, lang), date_words(info.review_due, lang)
                ),
                _tr(
                    "about",
                    "{0} pages, {1} words explained, {2} helplines in {3} countries, {4} sources.",
                ).format(info.pages, info.terms, info.services, info.countries, info.sources),
                _tr("about", "Reader {0}").format(version),
            )
        ),
        _head(_tr("about", "How numbers are checked")),
        _says(
            _tr(
                "about",
                "A number is shown when the page of who runs it, of the federation it belongs to or of a "
                "government shows it, or two others that can be trusted. Each says when it was checked.",
            )
        ),
    )


def _licences() -> tuple[Block, ...]:
    names = sorted(path.stem for path in paths.licences().glob("*.txt"))
    return (
        _says(
            _tr(
                "about",
                "Reader's program is free software under the MIT licence; its texts and numbers are under "
                "Creative Commons Attribution 4.0. It is built with the work of others, whose licences "
                "come with it:",
            )
        ),
        _list(names),
    )


def _says(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def _head(text: str) -> Heading:
    return Heading(2, text.lower().replace(" ", "-"), (Text(text),))


def _list(lines: Iterable[str]) -> ItemList:
    return ItemList(ordered=False, items=tuple((_says(line),) for line in lines))
