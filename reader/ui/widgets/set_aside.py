"""What gave way because nothing would have been left, and the other way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.widgets.filter_lists import language_name
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.parts import button, column, frame, group, label, note, picture, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFrame, QWidget

    from reader.kit.directory import Selection
    from reader.ui.shared import Shared

_tr = QCoreApplication.translate


def filter_words(name: str) -> str:
    """What a filter of `directory.NAMES` is called."""
    return {
        "topic": _tr("filters", "the need"),
        "language": _tr("filters", "the language"),
        "region": _tr("filters", "the region"),
        "channels": _tr("filters", "how to reach it"),
        "audience": _tr("filters", "who it is for"),
        "runner": _tr("filters", "who runs it"),
        "free": _tr("filters", "free to call"),
        "anonymous": _tr("filters", "no name needed"),
        "interpreters": _tr("filters", "interpreters"),
        "open_now": _tr("filters", "open"),
    }[name]


def set_aside(shared: Shared, found: Selection, leave_out: Callable[[str], object]) -> QFrame:
    """`leave_out` is told the filter to let go instead."""
    quoted = [_tr("filters", "“{0}”").format(filter_words(name)) for name in found.relaxed]
    gone = _tr("filters", " and ").join(quoted)
    words = _tr("filters", "Without {0}: {1}. Here they are.").format(gone, len(found.services))
    acts = []
    for name, left in found.instead:
        text = _tr("filters", "Leave out “{0}” instead: {1}").format(filter_words(name), left)
        other = button(shared, text)
        other.clicked.connect(lambda _on=False, name=name: leave_out(name))
        acts.append(other)
    title = row(
        picture(shared, "info", "accent"), label(_tr("filters", "Nothing fits all of it"), "h3")
    )
    title.setStretch(1, 1)
    box = column(title, label(words, "ui"), gap=6, margins=(20, 14, 20, 14))
    if acts:
        box.addWidget(group(Flow(*acts, air=5)))
    made = frame(box, "card")
    made.setAccessibleName(f"{_tr('filters', 'Nothing fits all of it')}. {words}")
    return made


def interpreted(shared: Shared, language: str) -> QWidget:
    """That nobody who is left speaks a language, but interpreters do."""
    words = _tr("filters", "None here is known to speak {0} itself. These have interpreters.")
    return note(shared, "info", "languages", words.format(language_name(shared, language)))
