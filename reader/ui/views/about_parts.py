"""The words of About and safety, as blocks: they are the program's own, so they are translated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader import paths
from reader.kit.blocks import Heading, ItemList, Paragraph, Text
from reader.ui.keys import GROUPS, KEYS, words_of
from reader.ui.widgets.cards import keys_card, points_card
from reader.ui.words import date_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from reader.kit.blocks import Block
    from reader.ui.shared import Shared

_tr = QCoreApplication.translate
PARTS = ("leaving", "limits", "keys", "kit", "licences")


@dataclass(frozen=True, slots=True)
class Section:
    """A part: its title, and what it says."""

    title: str
    blocks: tuple[Block, ...]
    cards: Callable[[Shared], list[QWidget]] | None = None


def sections(shared: Shared, version: str) -> dict[str, Section]:
    """Every part by name."""
    return {
        "leaving": Section(_tr("about", "Leaving, and what stays"), _leaving(), leaving_cards),
        "limits": Section(_tr("about", "What this cannot hide"), _limits()),
        "keys": Section(_tr("about", "Keys"), _keys(), key_cards),
        "kit": Section(_tr("about", "Who wrote this, and when"), _kit(shared, version)),
        "licences": Section(_tr("about", "Licences"), _licences()),
    }


def _leaving() -> tuple[Block, ...]:
    return (
        _says(
            _tr(
                "about",
                "Press Leave now, or press Shift three times. Reader is gone at once. It asks nothing. "
                "It helps, but it cannot keep anybody safe by itself, so read both lists.",
            ),
        ),
    )


def leaving_cards(shared: Shared) -> list[QWidget]:
    """What Reader does, what it cannot hide, and how Shift counts."""
    return [
        points_card(
            shared, _tr("about", "What Reader does"), "check", "ok",
            (
                _tr("about", "Closes every window at once, on every screen"),
                _tr("about", "Keeps no list of what was read or searched"),
                _tr("about", "Writes no file and no settings"),
                _tr("about", "Clears a number that you copied after a minute, and when you leave"),
                _tr("about", "Uses no internet"),
                _tr("about", "Shows one neutral name: Reader"),
            ),
        ),
        points_card(
            shared, _tr("about", "What this cannot hide"), "minus", "text-quiet",
            (
                _tr("about", "That the program is on this computer"),
                _tr("about", "The screen, from a camera or somebody in the room"),
                _tr("about", "Anything, from programs that record keys or screens"),
                _tr("about", "What was printed, or a copy that the printer kept"),
                _tr("about", "A call on a phone bill, a photo on a phone"),
                _tr("about", "What the system itself puts aside: swap, sleep"),
            ),
        ),
        points_card(
            shared, _tr("about", "How Shift counts"), "check", "text-quiet",
            (
                _tr("about", "Each press within five seconds of the last, on the left or the right"),
                _tr("about", "Shift with another key, as for a capital letter, does not count"),
                _tr("about", "Small dots on the button show the count"),
            ),
        ),
        points_card(
            shared, _tr("about", "A safer place to read"), "shield-check", "accent",
            (
                _tr("about", "A device that the other person has never touched, such as a library's"),
                _tr("about", "There is no need to wipe this computer: doing so can itself be noticed"),
            ),
        ),
    ]  # fmt: skip


def _limits() -> tuple[Block, ...]:
    rows = (
        (
            _tr("about", "What somebody sees over your shoulder, or a camera in the room."),
            _tr("about", "Turn the screen away. Hide the name on the large number."),
        ),
        (
            _tr("about", "Programs that watch this computer or record keys and screens."),
            _tr(
                "about",
                "If you fear that, use a computer that the person cannot reach, such as in a library.",
            ),
        ),
        (
            _tr("about", "What Windows or another system notes about programs that ran."),
            _tr("about", "Start Reader from a stick that goes with you."),
        ),
        (
            _tr(
                "about", "Memory that the system has written to disk, and a computer put to sleep."
            ),
            _tr("about", "Leave Reader before you close the lid."),
        ),
        (
            _tr("about", "Paper that was printed."),
            _tr("about", "Print only what is safe to carry."),
        ),
        (
            _tr("about", "Numbers that were called: they can show on a phone and on a bill."),
            _tr("about", "Use another phone, and clear the list of calls."),
        ),
        (
            _tr(
                "about", "A QR code that was read, or a number that was saved: the phone keeps it."
            ),
            _tr("about", "Read the number aloud, or write it as something else."),
        ),
        (
            _tr("about", "What a clipboard manager copied before Reader could clear it."),
            _tr("about", "Copy nothing where such a program runs."),
        ),
    )
    items = tuple(
        (
            Paragraph((Text(_tr("about", "Reader cannot hide: "), strong=True), Text(cannot))),
            Paragraph((Text(helps, em=True),)),
        )
        for cannot, helps in rows
    )
    return (
        _says(
            _tr("about", "Reader leaves nothing behind by itself. Some things no program can hide.")
        ),
        ItemList(ordered=False, items=items),
    )


def _keys() -> tuple[Block, ...]:
    return (
        _says(_tr("about", "Everything works from the keyboard. Tab goes on, Shift and Tab back.")),
        _says(_tr("about", "In a page: arrows, Space, Page Up, Page Down, Home and End move it.")),
    )


def key_cards(shared: Shared) -> list[QWidget]:
    """Keys by what they are for."""
    del shared
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
