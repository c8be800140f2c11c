"""An organisation's own folder, laid over a kit: its lines, pages and names, with ours below.

Nothing below is replaced by chance: what has an id that is below says `overrides: true`. Two that want
one id are an error, for only an editor can choose. What is not below any more is a warning, and the
kit is made: it was the kit below that changed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from reader.authoring import terms
from reader.authoring.load import misplaced, read_folder
from reader.authoring.rules.place import every, of_page, of_service, of_term, where
from reader.kit.blocks import Heading, Link, Text
from reader.kit.faults import Fault
from reader.kit.places import NumberAt, PageAt, ServiceAt, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from reader.authoring.content import At, Content
    from reader.kit.model import Page, Service

T = TypeVar("T")
# What has ids of its own; names of needs and emergency numbers are laid over without a mark.
_MARKED = ("service", "page", "term", "source")


def load_layers(base: Path, layers: Iterable[Path]) -> tuple[Content, list[Fault]]:
    """Read a content folder and lay others over it, the last on top; faults name whole paths.

    KitError where a folder is missing; anything else wrong is a fault.
    """
    content, faults = read_folder(base, f"{base.as_posix()}/")
    faults += misplaced(content)
    for folder in layers:
        over, found = read_folder(folder, f"{folder.as_posix()}/", content.about)
        faults += found + _Laid(content, over).faults
    terms.link(content)
    return content, faults


class _Laid:
    """Lays `over` over `below`, which is changed; `faults` are what an editor has to be told."""

    def __init__(self, below: Content, over: Content) -> None:
        self._below, self._over = below, over
        self._was = {service.id: service for service in below.services}
        self.faults: list[Fault] = []
        self._conflicts()
        self._hide()
        self._services()
        below.pages = _merged(below.pages, self._pages(), of_page)
        below.terms = _merged(below.terms, over.terms, of_term)
        below.sources.update(over.sources)
        for id_, names in over.topics.items():
            below.topics[id_] = {**below.topics.get(id_, {}), **names}
        self._emergencies()
        below.about = over.about
        below.at.update(over.at)
        self._main_lines()
        self._pairs()

    def _warn(self, at: At, text: str, severity: str = "warning") -> None:
        self.faults.append(Fault(at.file, at.line, severity, text))

    def _conflicts(self) -> None:
        below, over = self._below, self._over
        for key, at in over.at.items():
            kind, id_ = _kind_and_id(key)
            if kind in _MARKED and key in below.at and key not in over.overrides:
                other = below.at[key]
                text = (
                    f"{id_} is in {other.file}:{other.line} too: "
                    "write overrides: true to take its place, or another id"
                )
                self._warn(at, text, "error")
        for key, looked in over.overrides.items():
            kind, id_ = _kind_and_id(key)
            if key not in below.at:
                text = f"{id_} overrides a {kind} that is not below, or not any more: it is added"
                self._warn(over.at[key], text)
            elif looked and id_ in self._was and self._was[id_].assurance.date > looked:
                day = self._was[id_].assurance.date.isoformat()
                text = f"{id_}: the kit below has checked this since, on {day}: look at it again"
                self._warn(over.at[key], text)

    def _hide(self) -> None:
        gone: set[str] = set()
        for id_, at in self._over.hidden.items():
            if f"service/{id_}" in self._over.at:
                self._warn(at, f"{id_} is hidden and written in one layer: do one of them", "error")
            elif id_ not in self._was:
                self._warn(at, f"{id_} is not below, or not any more: there is nothing to hide")
            else:
                gone.add(id_)
                del self._below.at[f"service/{id_}"]
        self._below.services = [one for one in self._below.services if one.id not in gone]
        self._relink(gone)

    def _relink(self, gone: set[str]) -> None:
        """What the pages below lead to and is lost is not theirs to mend, so it is mended here.

        A link to a service that is hidden becomes plain words, one to a heading that a page of the
        layer does not have leads to the page.
        """
        headings = {
            (page.lang, page.head.kind, page.head.id): _headings(page) for page in self._over.pages
        }

        def better(path: str, lang: str) -> str:
            match read(path):
                case ServiceAt(id=id_) | NumberAt(id=id_) if id_ in gone:
                    return ""
                case PageAt(kind=kind, id=id_, heading=heading):
                    known = headings.get((lang, kind, id_), {heading})
                    return path if heading in known else path.partition("#")[0]
                case _:
                    return path

        for at, page in enumerate(self._below.pages):
            blocks = _relinked(page.blocks, partial(better, lang=page.lang))
            self._below.pages[at] = page._replace(blocks=blocks)
        for at, term in enumerate(self._below.terms):
            meaning = _relinked(term.meaning, partial(better, lang=term.lang))
            self._below.terms[at] = term._replace(meaning=meaning)

    def _services(self) -> None:
        """Services that are added stand before the others, as the nearest help."""
        known = {one.organization.id: one.organization for one in self._was.values()}
        zones: dict[str, set[str]] = {}
        for one in self._was.values():
            zones.setdefault(one.country, set()).add(one.timezone)
        mine = []
        for one in self._over.services:
            own = one.organization
            other = known.get(own.id, own)
            if own.name != other.name:
                text = f"{own.id} is called {other.name} below, and {own.name} here"
                self._warn(where(self._over, f"organization/{own.id}"), text)
            own = own._replace(
                website=own.website or other.website, runner=own.runner or other.runner
            )
            # A country with several zones has none that could be meant.
            zone = zones.get(one.country, set())
            usual = next(iter(zone)) if len(zone) == 1 else ""
            mine.append(one._replace(organization=own, local=True, timezone=one.timezone or usual))
        self._below.services = _merged(self._below.services, mine, of_service, first=True)

    def _pages(self) -> list[Page]:
        """Pages that are added come after those below; one that takes a place has its order."""
        orders = {of_page(page): page.head.order for page in self._below.pages}
        last: dict[str, int] = {}
        for page in self._below.pages:
            last[page.head.kind] = max(last.get(page.head.kind, 0), page.head.order)
        mine = []
        for page in self._over.pages:
            order = orders.get(of_page(page), last.get(page.head.kind, 0) + page.head.order)
            mine.append(page._replace(head=page.head._replace(order=order)))
        return mine

    def _emergencies(self) -> None:
        was = {one.country: one for one in self._below.emergencies}
        for one in self._over.emergencies:
            other = was.get(one.country)
            if other and other.number != one.number:
                text = f"{one.country}: the emergency number is {one.number} here, {other.number} below"
                self._warn(where(self._over, f"emergency/{one.country}"), text)
            was[one.country] = one
        self._below.emergencies = list(was.values())

    def _main_lines(self) -> None:
        """A main line of the layer comes first in its country; the one below it is one of the others."""
        ours = {one.country: one.id for one in self._over.services if one.main}
        services = self._below.services
        for place, one in enumerate(services):
            if one.main and not self._mine(one) and one.country in ours:
                services[place] = one._replace(main=False)
                text = f"{ours[one.country]} comes first in {one.country} now, before {one.id}"
                self._warn(where(self._over, f"service/{ours[one.country]}"), text)
        first = {one.country for one in services if one.main}
        for id_, other in self._was.items():
            if other.main and other.country not in first:
                text = f"{id_} was the main line of {other.country}, which has none now"
                self._warn(self._cause(id_), text)

    def _pairs(self) -> None:
        """Two that belong together say so on both sides, also where a layer can write only one."""
        services = self._below.services
        mine = {one.id: one for one in self._over.services}
        for place, one in enumerate(services):
            if one.id in mine:
                continue
            pairs = list(one.pairs)
            for other in one.pairs:
                gone = other in self._was and f"service/{other}" not in self._below.at
                if gone or (other in mine and one.id not in mine[other].pairs):
                    pairs.remove(other)
                    self._warn(
                        self._cause(other), f"{one.id} belongs with {other}, but no longer here"
                    )
            pairs += [id_ for id_, own in mine.items() if one.id in own.pairs and id_ not in pairs]
            services[place] = one._replace(pairs=tuple(pairs))

    def _mine(self, service: Service) -> bool:
        return f"service/{service.id}" in self._over.at

    def _cause(self, id_: str) -> At:
        """Where the layer hides a service that was below, or takes its place."""
        return self._over.hidden.get(id_) or where(self._over, f"service/{id_}")


def _merged(
    below: list[T], over: Iterable[T], key: Callable[[T], str], *, first: bool = False
) -> list[T]:
    """What has the key of another stands in its place; what is added stands after, or first."""
    added = {key(one): one for one in over}
    kept = [added.pop(key(one), one) for one in below]
    return [*added.values(), *kept] if first else [*kept, *added.values()]


def _kind_and_id(key: str) -> tuple[str, str]:
    """The two ends of a key of `Content.at`: page and listen of page/en/listen."""
    return key.split("/", 1)[0], key.rsplit("/", 1)[-1]


def _headings(page: Page) -> set[str]:
    return {"", *(block.id for block in every(page.blocks) if isinstance(block, Heading))}


def _relinked(value: Any, better: Callable[[str], str]) -> Any:  # noqa: ANN401 - any part of a block
    """Blocks with their links led elsewhere; where that is an empty place, the words stay."""
    if isinstance(value, Link):
        place = better(value.place)
        return Link(value.text, place) if place else Text(value.text)
    if not isinstance(value, tuple):
        return value
    parts = (_relinked(part, better) for part in value)
    return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
