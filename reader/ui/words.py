"""Values in words: dates, ages, opening hours, languages, channels. Said the same everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from datetime import date, datetime

    from reader.kit.freshness import Freshness
    from reader.kit.hours import Status
    from reader.kit.model import Service

_tr = QCoreApplication.translate


def date_words(day: date, lang: str) -> str:
    """A day as people write it: 25 November 2026."""
    return QLocale(lang).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def short_date(day: date, lang: str) -> str:
    """A day in little room: 25 Nov 2026."""
    return QLocale(lang).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def day_name(day: date, lang: str) -> str:
    """The name of a weekday: Wednesday."""
    return QLocale(lang).standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)


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


def status_words(status: Status, now: datetime, lang: str) -> tuple[str, str, str]:
    """Words, tone and icon of whether a service is open."""
    match status.state:
        case "always":
            return _tr("words", "Open now, day and night"), "open", "circle-check"
        case "open" if status.until:
            until = when_words(status.until, now, lang)
            return _tr("words", "Open now until {0}").format(until), "open", "circle-check"
        case "open":
            return _tr("words", "Open now"), "open", "circle-check"
        case "closed" if status.opens:
            opens = when_words(status.opens, now, lang)
            return _tr("words", "Closed. Opens {0}").format(opens), "closed", "clock"
        case "closed":
            return _tr("words", "Closed now"), "closed", "clock"
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


def languages_of(service: Service) -> tuple[str, ...]:
    """Every language in which a service answers, also on one number alone."""
    found = dict.fromkeys(service.languages)
    for phone in service.phones:
        found.update(dict.fromkeys(phone.languages))
    return tuple(found)


def language_words(service: Service, names: dict[str, str], *, most: int = 4) -> str:
    """The languages of a service by name, and interpreters; an empty text where not known."""
    codes = languages_of(service)
    parts = [names.get(code, code) for code in codes[:most]]
    if len(codes) > most:
        parts.append(_tr("words", "{0} more").format(len(codes) - most))
    if service.interpreters:
        parts.append(_tr("words", "interpreters"))
    return ", ".join(parts)


def cost_words(service: Service) -> str:
    """What a call costs, and whether a name is needed; an empty text where not known."""
    costs = {
        "free": _tr("words", "Free"),
        "local": _tr("words", "Local rate"),
        "standard": _tr("words", "Standard rate"),
        "paid": _tr("words", "Costs extra"),
    }
    parts = [costs[service.cost]] if service.cost in costs else []
    if service.anonymous:
        parts.append(_tr("words", "no name needed"))
    return " · ".join(parts)


def channel_words(channel: str) -> str:
    """The name of a way to reach a service."""
    names = {
        "phone": _tr("words", "Phone"),
        "text": _tr("words", "Text message"),
        "whatsapp": _tr("words", "WhatsApp"),
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
        "operator": _tr("words", "read on the operator's own page"),
        "federation": _tr("words", "read in the list of the federation it belongs to"),
        "government": _tr("words", "read on a government's page"),
        "two others": _tr("words", "read on the pages of two others"),
        "other": _tr("words", "read on one other page: not enough to be sure"),
    }
    return names.get(method, method)
