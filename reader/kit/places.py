"""Where one is: the small language that links, history, kiosk policies and results share.

A place is written as a path: `home`, `article/<page>#<heading>`, `guides/<page>`,
`glossary/<term>`, `helplines`, `helpline/<service>`, `number/<service>`, `languages`,
`phrases/<language>#<phrase>`, `search`, `about/<part>`. What only a worker needs has no path: no
link leads there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.kit.filters import Filters


@dataclass(frozen=True, slots=True)
class Home:
    """The first screen."""


@dataclass(frozen=True, slots=True)
class PageAt:
    """A page of the article or a guide; an empty id is the first of its kind."""

    kind: str
    id: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class GlossaryAt:
    """The glossary, open at a term or at its list."""

    term: str = ""


@dataclass(frozen=True, slots=True)
class ServicesAt:
    """The directory; filters are what the person chose. None keeps those in use."""

    filters: Filters | None = None


@dataclass(frozen=True, slots=True)
class ServiceAt:
    """One service whole."""

    id: str


@dataclass(frozen=True, slots=True)
class NumberAt:
    """One number for the whole table to read; an empty id is the emergency number."""

    id: str = ""


@dataclass(frozen=True, slots=True)
class LanguagesAt:
    """Languages to point to; with a code, that one large."""

    code: str = ""


@dataclass(frozen=True, slots=True)
class PhrasesAt:
    """Sentences to show in a language; an empty phrase is the list of them."""

    lang: str = ""
    phrase: str = ""


@dataclass(frozen=True, slots=True)
class CardsAt:
    """Cards to print, with a service's number to begin with."""

    service: str = ""


@dataclass(frozen=True, slots=True)
class CheckingAt:
    """Which numbers are due to be checked."""


@dataclass(frozen=True, slots=True)
class ResultsFor:
    """What the search found; `kind` narrows it to services, terms, article or guides."""

    query: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class AboutAt:
    """About and safety; `part` is one of the parts of that view."""

    part: str = ""


@dataclass(frozen=True, slots=True)
class Threshold:
    """A card to pass, on the way in ("first") or after practice ("tried"). No link leads here."""

    card: str


Place = (
    Home
    | PageAt
    | GlossaryAt
    | ServicesAt
    | ServiceAt
    | NumberAt
    | LanguagesAt
    | PhrasesAt
    | CardsAt
    | CheckingAt
    | ResultsFor
    | AboutAt
    | Threshold
)

# For somebody across the table: nothing stands around them but the way out.
ALONE = (NumberAt, LanguagesAt, PhrasesAt)
# Tools of a worker: not for a public screen.
WORKERS = (PhrasesAt, CardsAt, CheckingAt)
# The rooms that a rail shows and a kiosk's policy can allow, with what is written before the "/".
ROOMS = ("home", "article", "glossary", "helplines", "guides", "search", "about")


def room(place: Place) -> str:  # noqa: PLR0911 - a place a line
    """The room of ROOMS that a place is in."""
    match place:
        case Home():
            return "home"
        case PageAt(kind=kind):
            return "guides" if kind == "guide" else "article"
        case GlossaryAt():
            return "glossary"
        case ResultsFor():
            return "search"
        case AboutAt():
            return "about"
        case Threshold():
            return "threshold"
        case _:
            return "helplines"


def written(place: Place) -> str:  # noqa: PLR0911 - a place a line
    """A place as a path. Queries and filters are never written: they are nobody's business."""
    match place:
        case PageAt(kind=kind, id=id_, heading=heading):
            path = ("guides" if kind == "guide" else "article") + (f"/{id_}" if id_ else "")
            return path + (f"#{heading}" if heading else "")
        case GlossaryAt(term=term):
            return f"glossary/{term}" if term else "glossary"
        case ServiceAt(id=id_):
            return f"helpline/{id_}"
        case NumberAt(id=id_):
            return f"number/{id_}" if id_ else "number"
        case LanguagesAt():
            return "languages"
        case PhrasesAt(lang=lang, phrase=phrase):
            return "phrases" + (f"/{lang}" if lang else "") + (f"#{phrase}" if phrase else "")
        case AboutAt(part=part):
            return f"about/{part}" if part else "about"
        case _:
            return room(place)


def read(path: str) -> Place | None:  # noqa: C901, PLR0911 - a place a line
    """The place that a path names, or None where it names none."""
    path, _, heading = path.partition("#")
    name, _, id_ = path.partition("/")
    match name:
        case "home":
            return None if id_ else Home()
        case "article" | "guides":
            return PageAt("guide" if name == "guides" else "article", id_, heading)
        case "glossary":
            return GlossaryAt(id_)
        case "helplines":
            return None if id_ else ServicesAt()
        case "helpline":
            return ServiceAt(id_) if id_ else None
        case "number":
            return NumberAt(id_)
        case "languages":
            return None if id_ else LanguagesAt()
        case "phrases":
            return PhrasesAt(id_, heading)
        case "search":
            return None if id_ else ResultsFor("")
        case "about":
            return AboutAt(id_)
        case _:
            return None
