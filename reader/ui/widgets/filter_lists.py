"""The lists to choose a filter from: what each choice is called, and what it would leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.kit.facets import NOT_POLICE
from reader.kit.model import AUDIENCES, RUNNERS
from reader.ui.words import audience_words, runner_words

if TYPE_CHECKING:
    from reader.kit.directory import Directory
    from reader.ui.shared import Shared

_tr = QCoreApplication.translate


class Choices(NamedTuple):
    """A list: what it asks, its entries as (key, words), the key that is chosen now."""

    title: str
    entries: list[tuple[str, str]]
    now: str


def choices(shared: Shared, name: str, directory: Directory, counts: dict[str, int]) -> Choices:
    """The list of a filter: country, topic, language, region, audience or runner."""
    session, pack = shared.session, shared.pack
    if name == "country":
        countries = [(c.code, c.name) for c in pack.countries(session.language)]
        return Choices(_tr("filters", "Choose a country"), countries, session.country)
    title, any_ = _asked(name)
    names = _names(shared, name, directory)
    entries = [("", any_)]
    others = counts.get(f"{name}:", 0)
    for key, words in names.items():
        count = counts.get(f"{name}:{key}", others)
        if count:
            entries.append((key, f"{words} ({count})"))
    return Choices(title, entries, getattr(session.filters, name))


def any_words(name: str) -> str:
    """What is said where nothing is chosen."""
    return _asked(name)[1]


def own_names(shared: Shared) -> dict[str, str]:
    """Languages by their own names: whoever looks for one need not read this one."""
    own = {
        code: name[:1].upper() + name[1:] for code, name in shared.pack.language_own_names().items()
    }
    # A kind of a language (ar-SD) is filtered as that language.
    return own | {one.code: one.own for one in shared.pack.spoken() if "-" not in one.code}


def language_name(shared: Shared, code: str) -> str:
    """A language in the one that is read here."""
    names = {one.code: one.name for one in shared.pack.spoken()}
    return shared.pack.language_names(shared.session.language).get(code) or names.get(code, code)


def _both_names(shared: Shared) -> dict[str, str]:
    names = {one.code: one.name for one in shared.pack.spoken()}
    names |= shared.pack.language_names(shared.session.language)
    both = {
        code: own if own == names.get(code, own) else f"{own} · {names[code]}"
        for code, own in own_names(shared).items()
    }
    return dict(sorted(both.items(), key=lambda pair: pair[1].casefold()))


def _asked(name: str) -> tuple[str, str]:
    return {
        "topic": (_tr("filters", "Choose a need"), _tr("filters", "Any need")),
        "language": (_tr("filters", "Choose a language"), _tr("filters", "Any language")),
        "region": (_tr("filters", "Choose a region"), _tr("filters", "Whole country")),
        "audience": (_tr("filters", "Who is it for?"), _tr("filters", "Anyone")),
        "runner": (_tr("filters", "Who runs it?"), _tr("filters", "Anybody")),
    }[name]


def _names(shared: Shared, name: str, directory: Directory) -> dict[str, str]:
    match name:
        case "topic":
            return shared.pack.topics(shared.session.language)
        case "language":
            return _both_names(shared)
        case "region":
            return {region: region for region in directory.regions}
        case "audience":
            return {one: audience_words(one) for one in AUDIENCES if one != "anyone"}
        case _:
            return {one: runner_words(one) for one in (NOT_POLICE, *RUNNERS)}
