"""Numbers as cards: chosen services in chosen languages, and what the worker must know of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF

from reader.kit.blocks import Text
from reader.kit.card_facts import told, unknown
from reader.kit.disguise import possible, price_line, reference
from reader.kit.facets import is_police
from reader.ui import faces
from reader.ui.document import Writer
from reader.ui.printing.cards import CARDS, Lettering, NumberCard
from reader.ui.printing.grid import Grid
from reader.ui.words import channel_words, date_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextDocument

    from reader.kit.model import Service
    from reader.ui.printing.grid import Face
    from reader.ui.shared import Shared
    from reader.ui.theme import Theme

_tr = QCoreApplication.translate
# Letters may reach below the last line.
_HAIR = 2
# Text sizes of small print, of that on the screen at 100 %.
_SMALL = (0.62, 0.56, 0.5, 0.44)
# Words without which a card cannot be set in a language.
NEEDED = {"heading", "price-list", "item", "each", "sum", "appointment", "day", "time", "reference"}
# Without this word somebody would call a number that answers nobody.
TEXT = "text-message"


class Line(NamedTuple):
    """A number for a card: of a service, or one that somebody typed."""

    name: str
    number: str
    service: Service | None = None


class Wish(NamedTuple):
    """What somebody wants on cards. `size` is one of CARDS, `style` of STYLES; `foot` is a name."""

    lines: tuple[Line, ...]
    languages: tuple[str, ...]
    style: str = "plain"
    size: str = "pocket"
    foot: str = ""


def card(shared: Shared, wish: Wish, line: Line, lang: str) -> NumberCard:
    """One card. A number that is not figures alone stays plain in every style.

    So does one of a kit whose English lacks words for a disguise.
    """
    wording = shared.pack.wording(lang)
    says = told(line.service, line.number) if line.service else ()
    police = line.service is not None and is_police(line.service)
    needed = NEEDED | {word for word in says if word == TEXT} | ({"call"} if police else set())
    # A card is in one language: where its words are lacking, all of it is in English.
    if not {word.id for word in wording.cards} >= needed:
        wording, lang = shared.pack.wording("en"), "en"
    words = {word.id: word.text for word in wording.cards}
    plain = wish.style == "plain" or not possible(line.number) or not words.keys() >= NEEDED
    words = {"heading": "", TEXT: ""} | words
    if police:
        # Not "somebody to talk to": who that is must not come as a surprise.
        words["heading"] = words.get("call", words["heading"])
    facts = " ".join(words[w] for w in says if w in words and w != TEXT)
    if TEXT in says:
        facts = f"{words[TEXT]}  {facts}".strip()
    return NumberCard(
        line.number, words, facts, lettering(shared, lang), "plain" if plain else wish.style,
        wish.foot if plain else "",
    )  # fmt: skip


def lettering(shared: Shared, lang: str) -> Lettering:
    """How the words of a language are set."""
    rtl = any(one.rtl for one in shared.pack.spoken() if one.code == lang)
    return Lettering(faces.for_language(lang), rtl)


def cards(shared: Shared, wish: Wish) -> Grid:
    """All of a wish, shared out over sheets that are full."""
    painted: list[Face] = [
        card(shared, wish, line, lang).paint for line in wish.lines for lang in wish.languages
    ]
    part = worker_part(shared, _words(shared, wish))
    return Grid(tuple(painted), CARDS[wish.size], part, fill=True)


def worker_part(shared: Shared, paragraphs: list[tuple[str, str]]) -> Face:
    """Small print under the cards: each a strong beginning and what follows it."""
    document: QTextDocument | None = None

    def paint(painter: QPainter, box: QRectF) -> None:
        nonlocal document
        if document is None:
            # Smaller where it would not fit: nothing of it may be cut off.
            for scale in _SMALL:
                theme = shared.theme.on_paper(scale)
                document = _small_print(theme, paragraphs, box.width())
                if document.size().height() + _HAIR <= box.height():
                    break
        painter.translate(box.topLeft())
        assert document is not None  # noqa: S101 - there is at least one size
        high = document.size().height() + _HAIR
        least = min(box.height() / high, 1.0)
        painter.scale(least, least)
        document.drawContents(painter, QRectF(0, 0, box.width(), high))

    return paint


def _small_print(theme: Theme, paragraphs: list[tuple[str, str]], width: float) -> QTextDocument:
    writer = Writer(theme, round(width))
    for strong, rest in paragraphs:
        writer.paragraph((Text(strong, strong=True), Text(f" {rest}")), after=6)
    writer.document.setTextWidth(width)
    return writer.document


def fact_words(facts: tuple[str, ...]) -> str:
    """Facts that nobody knows, in words."""
    names = {
        "cost": _tr("cards", "cost"),
        "hours": _tr("cards", "hours"),
        "interpreters": _tr("cards", "interpreters"),
        "bill": _tr("cards", "whether a call shows on a bill"),
        "police": _tr("cards", "whether they tell the police"),
    }
    return ", ".join(names[fact] for fact in facts)


def rule_words(number: str, style: str) -> str:
    """How a number is read off a card in disguise."""
    shown = "  ".join(price_line(number)) if style == "price" else reference(number)
    words = _tr(
        "cards",
        "Read every figure from left to right and leave out points and dashes: {0} is {1}. "
        "Say it aloud; write it nowhere. There is no other figure on the card.",
    )
    return words.format(shown, number)


def draft_words(shared: Shared, languages: tuple[str, ...]) -> str:
    """Which of the languages nobody has read whose language it is; empty where all are read."""
    names = {one.code: one.name for one in shared.pack.spoken()}
    drafts = [names.get(lang, lang) for lang in languages if shared.pack.wording(lang).draft]
    words = _tr("cards", "Draft words, not yet read by a native reader: {0}.")
    return words.format(", ".join(drafts)) if drafts else ""


def _apart(text: str) -> str:
    """A text that keeps its order beside one that runs the other way. On paper nobody copies it."""
    return f"\u2068{text}\u2069"


def _ways(line: Line) -> str:
    """What to do with a number that is not simply called."""
    phones = line.service.phones if line.service else ()
    phone = next((one for one in phones if one.number == line.number), None)
    if phone is None:
        return ""
    ways = [channel_words(phone.kind) + ".", phone.note] if phone.kind != "voice" else []
    if phone.extension:
        ways.append(_tr("cards", "Then {0}.").format(phone.extension))
    return "".join(f"{way} " for way in ways if way)


def _words(shared: Shared, wish: Wish) -> list[tuple[str, str]]:
    lang = shared.session.language
    found = [(_tr("cards", "For the worker; cut this off."), _tr(
        "cards", "Print at 100 %: the line above is 50 mm, a card {0} × {1} mm.").format(
            *(f"{side:.0f}" for side in CARDS[wish.size])))]  # fmt: skip
    for line in wish.lines:
        if line.service is None:
            found.append(
                (
                    f"{_apart(line.name)} {_apart(line.number)}",
                    _tr("cards", "Typed here, not checked by us."),
                )
            )
            continue
        checked = date_words(line.service.assurance.date, lang)
        words = _ways(line) + _tr("cards", "Checked {0}.").format(checked)
        if is_police(line.service):
            words += " " + _tr("cards", "The police answer it.")
        lacks = unknown(line.service)
        if lacks:
            words += " " + _tr("cards", "Not known: {0}.").format(fact_words(lacks))
        found.append((f"{_apart(line.name)}, {_apart(line.number)}.", words))
    hidden = [line for line in wish.lines if wish.style != "plain" and possible(line.number)]
    if hidden:
        found.append((_tr("cards", "The rule:"), rule_words(hidden[0].number, wish.style)))
    advice = _tr(
        "cards", "Ask first; offer to learn the number by heart. A call may stand on a bill."
    )
    found.append((_tr("cards", "A card that is found can do harm, hidden or not."), advice))
    drafts = draft_words(shared, wish.languages)
    if drafts:
        found.append((drafts, ""))
    return found
