"""What a kit holds, as values that never change. Names follow HSDS 3.0 where it has one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import datetime

    from reader.kit.blocks import Block

# How a person can reach a service, in the order in which they work without internet.
CHANNELS = ("phone", "text", "whatsapp", "visit", "chat", "email", "web")
AUDIENCES = (
    "anyone", "women", "men", "children", "young-people", "parents", "lgbt", "workers",
    "professionals",
)  # fmt: skip
COSTS = ("free", "local", "standard", "paid")
CONFIDENCES = ("high", "medium", "low")
METHODS = ("service", "operator", "federation", "government", "two others", "other")
# Who runs a service, who answers, and whether what is said may go to the police: never without
# the caller's wish, only where somebody is in danger, or as a rule.
RUNNERS = ("charity", "state", "police", "international")
ANSWERERS = ("advisers", "volunteers", "officials", "police")
TELLS_POLICE = ("no", "danger", "yes")


class Source(NamedTuple):
    """Where a figure or a number was read. `date` is the page's own, as it gives it."""

    id: str
    title: str
    publisher: str
    date: str
    address: str
    grade: str = ""
    seen: datetime.date | None = None
    note: str = ""
    show_address: bool = True


class PageHead(NamedTuple):
    """A page without its text: what a list of pages needs. `kind` is article or guide."""

    id: str
    kind: str
    order: int
    title: str
    summary: str
    minutes: int


class Page(NamedTuple):
    """A section of the article, or a guide, in one language."""

    head: PageHead
    lang: str
    note: str
    points: tuple[str, ...]
    questions: tuple[str, ...]
    trainer_notes: str
    facts: tuple[str, ...]
    blocks: tuple[Block, ...]
    sources: tuple[str, ...]
    reviewed: datetime.date
    review_due: datetime.date


class TermHead(NamedTuple):
    """A glossary term as a list shows it: `first` is the first sentence of its meaning."""

    id: str
    term: str
    first: str


class Term(NamedTuple):
    """A word of the glossary. `used_in` are the pages that use it; `see_also` other terms' ids."""

    head: TermHead
    lang: str
    aliases: tuple[str, ...]
    meaning: tuple[Block, ...]
    see_also: tuple[TermHead, ...]
    used_in: tuple[PageHead, ...]
    sources: tuple[str, ...]


class Phone(NamedTuple):
    """A number as it is dialled in its country, grouped for reading.

    `international` is None for a number that has no form for calls from abroad (short codes).
    `kind` is voice, text or whatsapp.
    """

    number: str
    international: str | None
    kind: str = "voice"
    extension: str = ""
    languages: tuple[str, ...] = ()
    note: str = ""


class Organization(NamedTuple):
    """Who runs a service; `runner` is one of RUNNERS, or empty where it is not known."""

    id: str
    name: str
    website: str = ""
    runner: str = ""


class SeenAt(NamedTuple):
    """A page on which a service's number was seen; `seen` as the record gives it."""

    title: str
    address: str
    seen: datetime.date | None


class Assurance(NamedTuple):
    """How we know: who looked, when, how, and how sure that makes us."""

    confidence: str
    method: str
    date: datetime.date
    by: str
    sources: tuple[SeenAt, ...]
    note: str = ""


class Service(NamedTuple):
    """A line that people can call, write to or visit. What is not known is empty or None.

    `area` empty means the whole country. `pairs` are ids of services that belong with it, such as
    the same line for adults. `local` ones were laid over the kit by who uses it. After `ends` the
    service is over.
    """

    id: str
    organization: Organization
    name: str
    description: str
    country: str
    area: str
    topics: tuple[str, ...]
    audience: tuple[str, ...]
    phones: tuple[Phone, ...]
    assurance: Assurance
    main: bool = False
    chat: str = ""
    website: str = ""
    email: str = ""
    schedule: str = ""
    schedule_note: str = ""
    timezone: str = ""
    languages: tuple[str, ...] = ()
    interpreters: bool | None = None
    cost: str = ""
    anonymous: bool | None = None
    address: str = ""
    answered_by: str = ""
    tells_police: str = ""
    on_bill: bool | None = None
    from_abroad: bool | None = None
    pairs: tuple[str, ...] = ()
    ends: datetime.date | None = None
    local: bool = False

    @property
    def assured(self) -> bool:
        """Whether it is shown by default: seen where the rule on sources asks, and not doubtful."""
        return self.assurance.confidence != "low" and self.assurance.method != "other"

    @property
    def channels(self) -> tuple[str, ...]:
        """Ways to reach it, in the order of CHANNELS."""
        kinds = {phone.kind for phone in self.phones}
        has = {
            "phone": "voice" in kinds,
            "text": "text" in kinds,
            "whatsapp": "whatsapp" in kinds,
            "visit": bool(self.address),
            "chat": bool(self.chat),
            "email": bool(self.email),
            "web": bool(self.website),
        }
        return tuple(channel for channel in CHANNELS if has[channel])


class Emergency(NamedTuple):
    """Emergency numbers of a country, each the numbers that work, the best first."""

    country: str
    police: tuple[str, ...] = ()
    ambulance: tuple[str, ...] = ()
    fire: tuple[str, ...] = ()
    general: tuple[str, ...] = ()
    text: str = ""
    source: str = ""
    address: str = ""
    confidence: str = ""
    note: str = ""

    @property
    def number(self) -> str:
        """The one number to show, or an empty text where none is known."""
        for numbers in (self.general, self.police, self.ambulance):
            if numbers:
                return numbers[0]
        return ""


class Spoken(NamedTuple):
    """A language that somebody may point to, by its own name and in the kit's first language.

    `code` is a BCP 47 tag, such as `ro` or `ar-SD`.
    """

    code: str
    own: str
    name: str
    rtl: bool = False


class Phrase(NamedTuple):
    """A sentence to show; `then` is what a yes leads to: number, or nothing."""

    id: str
    text: str
    then: str = ""


class CardWord(NamedTuple):
    """Words on a card, such as its heading, by what they are for."""

    id: str
    text: str


class Wording(NamedTuple):
    """Phrases, their answers (yes, no, later) and the words of cards, in a language.

    `draft` until somebody whose language it is has read it. A phrase that is not translated is
    left out.
    """

    lang: str
    draft: bool
    answers: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    cards: tuple[CardWord, ...]


class Country(NamedTuple):
    """A country in which help may be looked for, with the number of assured services in it."""

    code: str
    name: str
    services: int


class KitInfo(NamedTuple):
    """What a kit says of itself."""

    name: str
    edition: str
    languages: tuple[str, ...]
    default_country: str
    reviewed: datetime.date
    review_due: datetime.date
    authors: str
    reviewers: str
    ageing_months: int
    stale_months: int
    pages: int
    terms: int
    services: int
    countries: int
    sources: int
    signed_by: str = ""
