"""Values in words: dates, ages, opening hours, languages, channels. Said the same everywhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.kit.facets import NOT_POLICE, languages

if TYPE_CHECKING:
    from datetime import date, datetime

    from reader.kit.freshness import Freshness
    from reader.kit.hours import Status
    from reader.kit.model import Service

_tr = QCoreApplication.translate
# After a sign inside a long word, and in what has none for twenty letters.
_SEAM = re.compile(r"([/._?&=-](?=\S)|\w{20}(?=\w))")


def breakable(text: str) -> str:
    """An address that may be broken over lines where its parts meet: else it would widen the page."""
    return _SEAM.sub("\\1\u200b", text)


def date_words(day: date, lang: str) -> str:
    """A day as people write it: 25 November 2026."""
    return QLocale(lang).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def short_date(day: date, lang: str) -> str:
    """A day in little room: 25 Nov 2026."""
    return QLocale(lang).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def day_name(day: date, lang: str) -> str:
    """The name of a weekday: Wednesday."""
    return QLocale(lang).standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def short_day(day: date, lang: str) -> str:
    """The name of a weekday in little room: Wed."""
    return QLocale(lang).standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def when_words(at: datetime, now: datetime, lang: str) -> str:
    """A time, with the day where it is not today: 22:00; tomorrow 08:00; Monday 09:00; 3 Jan 09:00."""
    clock = at.strftime("%H:%M")
    days = (at.date() - now.astimezone(at.tzinfo).date()).days
    if days == 0:
        return clock
    if days == 1:
        return _tr("words", "tomorrow {0}").format(clock)
    if days < 7:
        return f"{day_name(at.date(), lang)} {clock}"
    return f"{short_date(at.date(), lang)}, {clock}"


def span_words(begin: datetime, end: datetime) -> str:
    """From one time of a day to another."""
    last = "24:00" if (end.hour, end.minute) == (0, 0) else end.strftime("%H:%M")
    return f"{begin:%H:%M}–{last}"


def hours_words(service: Service, now: datetime, lang: str) -> str:
    """The usual hours of a week in little room, days with the same hours together."""
    # Read where it is used: a start shows no hours.
    from reader.kit.hours import ALWAYS
    from reader.kit.week import usual

    if service.schedule == ALWAYS:
        return _tr("words", "Day and night")
    days = usual(service, now)
    if not days:
        return service.schedule_note or _tr("words", "Hours not known")
    parts: list[tuple[date, date, str]] = []
    for day in days:
        hours = ", ".join(span_words(*span) for span in day.spans)
        if parts and parts[-1][2] == hours:
            parts[-1] = (parts[-1][0], day.date, hours)
        else:
            parts.append((day.date, day.date, hours))
    said = [
        f"{short_day(first, lang)}{f'–{short_day(last, lang)}' if last != first else ''} {hours}"
        for first, last, hours in parts
        if hours
    ]
    return "; ".join(said) or _tr("words", "Closed this week")


def both_whens(at: datetime, now: datetime, lang: str) -> str:
    """A time there, and here where this computer's clock shows another one."""
    there = when_words(at, now, lang)
    here = at.astimezone(now.tzinfo)
    if here.utcoffset() == at.utcoffset():
        return there
    same_day = here.date() == at.date()
    ours = here.strftime("%H:%M") if same_day else when_words(here, now, lang)
    return _tr("words", "{0} there, {1} here").format(there, ours)


def status_words(
    status: Status, now: datetime, lang: str, *, then: bool = False, published: date | None = None
) -> tuple[str, str, str]:
    """Words, tone and icon of whether a service is open.

    `then` where `now` is a time that somebody chose. `published` is the date of hours that are too
    old to be sure of: what they say is said in quiet words, never in green.
    """
    words, tone, icon = _status(status, now, lang, then=then)
    if published is None or tone != "open":
        return words, tone, icon
    since = QLocale(lang).toString(QDate(published.year, published.month, 1), "MMMM yyyy")
    return _tr("words", "{0}, by hours of {1}").format(words, since), "", "clock"


def _status(status: Status, now: datetime, lang: str, *, then: bool) -> tuple[str, str, str]:
    open_ = _tr("words", "Open then") if then else _tr("words", "Open now")
    closed = _tr("words", "Closed then") if then else _tr("words", "Closed now")
    match status.state:
        case "always":
            return _tr("words", "{0}, day and night").format(open_), "open", "circle-check"
        case "open" if status.until:
            until = both_whens(status.until, now, lang)
            return _tr("words", "{0} until {1}").format(open_, until), "open", "circle-check"
        case "open":
            return open_, "open", "circle-check"
        case "closed" if status.opens:
            opens = both_whens(status.opens, now, lang)
            return _tr("words", "{0}. Opens {1}").format(closed, opens), "closed", "clock"
        case "closed":
            return closed, "closed", "clock"
        case "words":
            return status.note, "", "clock"
        case _:
            return _tr("words", "Hours not known: try it"), "", "circle-question-mark"


def fresh_words(freshness: Freshness, checked: date, lang: str) -> tuple[str, str]:
    """Words and icon of how long ago a number was checked."""
    if freshness.tone == "ok":
        return _tr("words", "Checked {0}").format(short_date(checked, lang)), "calendar-check"
    months = freshness.months
    if freshness.tone == "ageing":
        return _tr("words", "Checked {0} months ago").format(months), "calendar-clock"
    if months < 24:
        return _tr("words", "Not checked for {0} months").format(months), "triangle-alert"
    return _tr("words", "Not checked for {0} years").format(months // 12), "triangle-alert"


def language_words(service: Service, names: dict[str, str], *, most: int = 4) -> str:
    """The languages of a service by name, and interpreters; an empty text where not known."""
    codes = languages(service)
    parts = [names.get(code, code) for code in codes[:most]]
    if len(codes) > most:
        parts.append(_tr("words", "{0} more").format(len(codes) - most))
    if service.interpreters:
        parts.append(_tr("words", "interpreters"))
    return ", ".join(parts)


def cost_words(service: Service, *, name: bool = True) -> str:
    """What a call costs, and, by `name`, whether one is needed; an empty text where not known."""
    costs = {
        "free": _tr("words", "Free"),
        "local": _tr("words", "Local rate"),
        "standard": _tr("words", "Standard rate"),
        "paid": _tr("words", "Costs extra"),
    }
    parts = [costs[service.cost]] if service.cost in costs else []
    if service.anonymous and name:
        parts.append(_tr("words", "no name needed"))
    return " · ".join(parts)


def channel_words(channel: str) -> str:
    """The name of a way to reach a service."""
    names = {
        "phone": _tr("words", "Phone"),
        "text": _tr("words", "Text message"),
        "whatsapp": _tr("words", "WhatsApp"),
        "visit": _tr("words", "Visit"),
        "chat": _tr("words", "Online chat"),
        "email": _tr("words", "Email"),
        "web": _tr("words", "Website"),
    }
    return names.get(channel, channel)


def audience_words(audience: str) -> str:
    """Who a service is for."""
    names = {
        "anyone": _tr("words", "Anyone"),
        "women": _tr("words", "Women"),
        "men": _tr("words", "Men"),
        "children": _tr("words", "Children"),
        "young-people": _tr("words", "Young people"),
        "parents": _tr("words", "Parents"),
        "lgbt": _tr("words", "LGBT+ people"),
        "workers": _tr("words", "Workers"),
        "professionals": _tr("words", "Professionals"),
    }
    return names.get(audience, audience)


def method_words(method: str) -> str:
    """How a number was checked."""
    names = {
        "service": _tr("words", "confirmed by the service itself"),
        "operator": _tr("words", "read on the operator's own page"),
        "federation": _tr("words", "read in the list of the federation it belongs to"),
        "government": _tr("words", "read on a government's page"),
        "two others": _tr("words", "read on the pages of two others"),
        "other": _tr("words", "read on one other page: not enough to be sure"),
    }
    return names.get(method, method)


def check_words(service: Service, due: date, lang: str) -> str:
    """By whom and how a number was checked, and when it is due again, in little room."""
    how = {
        "service": _tr("words", "service confirmed"),
        "operator": _tr("words", "its own page"),
        "federation": _tr("words", "its federation"),
        "government": _tr("words", "official page"),
        "two others": _tr("words", "two third parties"),
        "other": _tr("words", "one third party"),
    }
    method = how.get(service.assurance.method, service.assurance.method)
    words = _tr("words", "Checked by {0}, {1}. Next due {2}.")
    return words.format(service.assurance.by, method, short_date(due, lang))


def runner_words(runner: str) -> str:
    """Who runs a service; an empty text where not known."""
    names = {
        "charity": _tr("words", "A charity"),
        "state": _tr("words", "The state"),
        "police": _tr("words", "The police"),
        "international": _tr("words", "An international body"),
        NOT_POLICE: _tr("words", "Not the police"),
    }
    return names.get(runner, "")
