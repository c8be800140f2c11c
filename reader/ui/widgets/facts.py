"""What a card says of a service beside its number: open or not, checked when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from reader.kit.freshness import clock_behind, freshness
from reader.ui.widgets.parts import frame, group, label, note, picture, row
from reader.ui.words import date_words, fresh_words, status_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.kit.hours import Status
    from reader.kit.model import Service
    from reader.ui.shared import Shared

_TINTS = {"open": "ok", "closed": "warn-amber", "": "text-quiet"}
_FRESH = {"ok": "ok", "ageing": "warn-amber", "stale": "stale-text"}


def status_line(shared: Shared, service: Service, status: Status) -> QWidget:
    """Open, closed and until when, or the words that are known; at the time that was chosen."""
    session = shared.session
    now = session.clock()
    at, checked = session.filters.at, service.assurance.date
    stale = freshness(checked, now.date(), shared.pack.info()).tone == "stale"
    words, tone, icon = status_words(
        status,
        at or now,
        session.language,
        then=at is not None,
        published=checked if stale else None,
    )
    line = row(
        picture(shared, icon, _TINTS[tone], 16), label(words, "status", wrap=True, tone=tone), gap=6
    )
    line.setStretch(1, 1)
    return group(line)


def fresh_line(shared: Shared, service: Service) -> QWidget:
    """When it was checked: the older, the heavier."""
    checked = service.assurance.date
    age = freshness(checked, shared.session.clock().date(), shared.pack.info())
    words, icon = fresh_words(age, checked, shared.session.language)
    if not service.assured:
        words, icon, tone = shared_words(), "triangle-alert", "stale"
    else:
        tone = age.tone
    inside = row(
        picture(shared, icon, _FRESH[tone], 16),
        label(words, "fresh", wrap=False, tone=tone),
        gap=6,
        margins=(0, 0, 0, 0) if tone == "ok" else (8, 3, 8, 3),
    )
    made = frame(inside, "age", tone=tone)
    return group(row(made, -1))


def behind_note(shared: Shared) -> QWidget:
    """That the computer's clock is behind the kit, and what cannot be told then."""
    tr = QCoreApplication.translate
    day = date_words(shared.session.clock().date(), shared.session.language)
    words = tr(
        "facts",
        "This computer’s clock says {0}: earlier than these numbers were checked. What is open now, and "
        "how old a check is, may be wrong.",
    )
    return note(shared, "warn", "triangle-alert", words.format(day))


def kit_notes(shared: Shared) -> list[QWidget]:
    """What must be known of the kit as a whole: a clock that is behind it, a review long due."""
    info, session = shared.pack.info(), shared.session
    today = session.clock().date()
    if clock_behind(info, today):
        return [behind_note(shared)]
    if today <= info.review_due:
        return []
    words = QCoreApplication.translate(
        "facts",
        "This kit was due for review on {0}. Numbers may have changed: look at the date on each card.",
    )
    due = date_words(info.review_due, session.language)
    return [note(shared, "stale", "triangle-alert", words.format(due))]


def shared_words() -> str:
    """What is said of a service that nobody could be sure of."""
    return QCoreApplication.translate("facts", "We are not sure of this number")


def quiet_fact(shared: Shared, icon: str, words: str) -> QWidget:
    """A fact with its icon, in small quiet words."""
    line = row(picture(shared, icon, "text-quiet", 16), label(words, "quiet", wrap=False), gap=6)
    line.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return group(line)
