"""What is on the screen, written for paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.document import Writer
from reader.ui.printing.sheets import Paper
from reader.ui.words import date_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from reader.ui.shared import Shared

# The text's width in pixels of 96 to the inch, on the narrower of the two papers.
_WIDTH = 640
# Figures on paper are tables: whoever has no screen has no "show as a table".
_EVERY = frozenset(range(100))


def paper_of(shared: Shared, write: Callable[[Writer], object], reviewed: date) -> Paper:
    """What `write` writes, with the date of its data at the foot of every sheet."""
    theme = shared.theme.on_paper()
    writer = Writer(theme, _WIDTH, tables=_EVERY)
    writer.for_paper = True
    write(writer)
    words = QCoreApplication.translate("paper", "As of {0}. Sheet {1} of {2}")
    day = date_words(reviewed, shared.session.language)
    return Paper(writer.document, words.format(day, "{0}", "{1}"))
