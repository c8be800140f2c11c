"""The keys of the program, in one table: the window binds it, the page of keys shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


class Key(NamedTuple):
    """An act, its keys as Qt writes them, and whether it takes a letter that a field may want."""

    act: str
    keys: tuple[str, ...]
    bare: bool = False


KEYS = (
    # Heard by `safety.gesture`, before any window.
    Key("leave", ("Ctrl+Q",)),
    Key("search", ("Ctrl+K",)),
    Key("search-bare", ("/",), bare=True),
    Key("find", ("Ctrl+F",)),
    Key("print", ("Ctrl+P",)),
    Key("back", ("Alt+Left",)),
    Key("forward", ("Alt+Right",)),
    Key("home", ("Alt+Home", "Alt+1")),
    Key("article", ("Alt+2",)),
    Key("glossary", ("Alt+3",)),
    Key("helplines", ("Alt+4",)),
    Key("guides", ("Alt+5",)),
    Key("larger", ("Ctrl++", "Ctrl+=")),
    Key("smaller", ("Ctrl+-",)),
    Key("usual", ("Ctrl+0",)),
    Key("contrast", ("F8",)),
    Key("country", ("Ctrl+L",)),
    Key("heading-next", ("Ctrl+Down",)),
    Key("heading-last", ("Ctrl+Up",)),
    Key("full", ("F11",)),
    Key("hand-over", ("Ctrl+H",)),
    Key("keys", ("F1",)),
    Key("layer", ("Esc",)),
)


# Keys that belong together, in the order in which the page of keys shows them.
GROUPS = {
    "leaving": ("leave", "layer"),
    "about": ("search", "home", "article", "glossary", "helplines", "guides", "back", "forward"),
    "reading": ("find", "print", "heading-next", "heading-last", "keys"),
    "looks": ("larger", "smaller", "usual", "contrast", "country", "full", "hand-over"),
}


def words_of(act: str) -> str:
    """What an act does, for the page of keys."""
    tr = QCoreApplication.translate
    words = {
        "leave": tr("keys", "Leave at once"),
        "search": tr("keys", "Search everything"),
        "search-bare": tr("keys", "Search everything"),
        "find": tr("keys", "Find in this page"),
        "print": tr("keys", "Print, with a look first"),
        "back": tr("keys", "Back"),
        "forward": tr("keys", "Forward"),
        "home": tr("keys", "Home"),
        "article": tr("keys", "Article"),
        "glossary": tr("keys", "Glossary"),
        "helplines": tr("keys", "Helplines"),
        "guides": tr("keys", "Guides"),
        "larger": tr("keys", "Larger text"),
        "smaller": tr("keys", "Smaller text"),
        "usual": tr("keys", "Text at 100 %"),
        "contrast": tr("keys", "Next look: light, dark, high contrast"),
        "country": tr("keys", "Choose the country"),
        "heading-next": tr("keys", "Next heading"),
        "heading-last": tr("keys", "Heading before"),
        "full": tr("keys", "Full screen"),
        "hand-over": tr("keys", "Hand the laptop over"),
        "keys": tr("keys", "This page"),
        "layer": tr("keys", "Close what is on top"),
    }
    return words[act]


def bind(window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Bind the keys of the acts given to a window."""
    for key in KEYS:
        if key.act in acts and not key.bare:
            for sequence in key.keys:
                QShortcut(QKeySequence(sequence), window, acts[key.act])
