"""What the search box shows: a query to ranked hits with marks. Made to be asked at each key."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reader.kit.query import Part, Plan, plan
from reader.kit.schema import find_table, in_country
from reader.kit.snippets import cut, marks_in
from reader.kit.words import asked_number, fold, tokens

if TYPE_CHECKING:
    from collections.abc import Container

    from reader.kit.pack import Pack

# Words with which people ask for help rather than for a text about it; folded stems and forms.
HELP = frozenset(
    (
        "help helpline helplines hotline hotlines line call phone number numbers emergency "
        "talk urgent police rescue danger sos crisis support"
    ).split()
)
# Said beside them, and never what is looked for.
ASKS = HELP | {"need", "want", "please", "get", "find", "somebody", "someone", "now"}
_SCORE_TITLE, _SCORE_NAMED, _SCORE_BODY = 3.0, 1.5, 2.2
_ROWS = 40
# The most rows taken of each kind.
_MANY = (("service", 20), ("term", 10), ("page", _ROWS))
_FEW = (("service", 8), ("term", 6), ("page", 12))
_BEGUN = 2


class Hit(NamedTuple):
    """One thing found. Marks are (start, end) ranges of characters, never markup.

    `kind` is page, term or service; `page_kind` is article or guide for a page; `number` is a
    service's first number.
    """

    kind: str
    id: str
    title: str
    snippet: str
    score: float
    page_kind: str = ""
    country: str = ""
    title_marks: tuple[tuple[int, int], ...] = ()
    snippet_marks: tuple[tuple[int, int], ...] = ()
    number: str = ""


class Found(NamedTuple):
    """An answer. `nearest` are words that were looked for in place of ones the kit lacks."""

    query: str
    hits: tuple[Hit, ...] = ()
    nearest: tuple[str, ...] = ()
    asks_for_help: bool = False


class _Doc(NamedTuple):
    id: int
    kind: str
    key: str
    sort: str
    country: str
    title: str
    body: str
    low: str
    number: str
    # Whether all words are in its title or its other names, which are not kept.
    named: bool


def search(
    pack: Pack,
    query: str,
    *,
    lang: str = "en",
    country: str = "",
    limit: int = 60,
    each: int = 60,
    kinds: tuple[str, ...] = (),
) -> Found:
    """Look for words. Never raises for any text; `country`'s services come before others'.

    `each` is the most of one kind: who asks for help gets many lines, and still the pages on it.
    """
    lang = pack.language(lang)
    query = query.replace("\x00", " ")[:200]
    number = asked_number(query)
    if number:
        docs = _by_number(pack, number, lang)
        kept = [doc for doc in docs if not kinds or doc.kind in kinds]
        return Found(query, tuple(_hit(doc, 100.0 - at, []) for at, doc in enumerate(kept[:limit])))
    asked = plan(pack, query, lang)
    if not asked.parts:
        return Found(query, nearest=asked.nearest)
    helped = not HELP.isdisjoint(tokens(asked.words))
    docs = _candidates(pack, asked.parts, lang, country)
    main = pack.db.execute("SELECT id FROM service WHERE country = ? AND main = 1", (country,))
    gains = {country: 6.0} | {id_: 8.0 for (id_,) in main}
    if helped:
        lines = _helplines(pack, asked.parts, lang, country, gains)
        docs = list({doc.id: doc for doc in (*lines, *docs)}.values())
    scored = [(_score(doc, asked, gains), doc) for doc in docs if not kinds or doc.kind in kinds]
    scored.sort(key=lambda pair: -pair[0])
    forms = [form for part in asked.parts for form in part.forms]
    # Snippets are cut for what is shown alone: they are half of the work.
    hits = (_hit(doc, round(score, 3), forms) for score, doc in _once(scored, each)[:limit])
    return Found(query, tuple(hits), asked.nearest, helped)


def _once(scored: list[tuple[float, _Doc]], each: int) -> list[tuple[float, _Doc]]:
    """The best of each kind. A page has a row for each part of it; its best part stands for it."""
    seen: set[tuple[str, str]] = set()
    counts: Counter[str] = Counter()
    best = []
    for score, doc in scored:
        if (doc.kind, doc.key) not in seen and counts[doc.kind] < each:
            seen.add((doc.kind, doc.key))
            counts[doc.kind] += 1
            best.append((score, doc))
    return best


_COLUMNS = "id, kind, key, sort, country, title, body, low, number"


def _by_number(pack: Pack, number: str, lang: str) -> list[_Doc]:
    rows = pack.db.execute(
        f"SELECT {_COLUMNS} FROM doc WHERE lang = ? AND id IN "  # noqa: S608 - constants
        "(SELECT doc FROM phone WHERE key >= ? AND key < ? LIMIT 40) ORDER BY id",
        (lang, number, number + ":"),
    )
    return [_doc(row, named=False) for row in rows]


def _candidates(pack: Pack, parts: tuple[Part, ...], lang: str, country: str) -> list[_Doc]:
    """The best rows of each kind: first those named so, then those that speak of it.

    Of the services, the country's own come first: there may be more than are taken of any.
    """
    table = find_table(lang)
    bounds = pack.bounds(lang)
    named, ids = _own(pack, table, parts, bounds["service"], country)
    # One or two letters say nothing yet: a handful is shown until there are more.
    begun = all(part.begin and len(part.begin) <= _BEGUN for part in parts)
    for kind, most in _FEW if begun else _MANY:
        for tier in ("^", "") if kind != "page" else ("^", "~", ""):
            match = " AND ".join(part.expression(tier) for part in parts)
            found = _rows(pack, table, match, bounds[kind], most)
            ids.update(found)
            named |= found if tier == "^" else {}
            if len(found) == most:
                # Enough of those that fit better.
                break
    if not ids and len(parts) > 1:
        # Nothing has all the words: the rarest of them alone.
        rarest = min(parts, key=lambda part: part.df)
        everything = (bounds["service"][0], bounds["page"][1])
        ids.update(_rows(pack, table, rarest.expression(""), everything, _ROWS))
    return _docs(pack, tuple(ids), named)


def _own(
    pack: Pack, table: str, parts: tuple[Part, ...], bounds: tuple[int, int], country: str
) -> tuple[dict[int, None], dict[int, None]]:
    """A country's services: those named so, and all that have the words."""
    if not country.isalpha():
        return {}, {}
    here = f'"{in_country(country)}"'
    named, spoken = (
        _rows(pack, table, " AND ".join([here, *(p.expression(tier) for p in parts)]), bounds, 24)
        for tier in ("^", "")
    )
    return named, named | spoken


def _helplines(
    pack: Pack, parts: tuple[Part, ...], lang: str, country: str, gains: dict[str, float]
) -> list[_Doc]:
    """Lines for whoever asks for help; `gains`, by id, country or "" for all, is told of it.

    Those that have the words beside "help" come first, then the country's own, its main line on
    top, then those of others.
    """
    table, bounds = find_table(lang), pack.bounds(lang)["service"]
    gains.update({key: gain + 20.0 for key, gain in gains.items()})
    gains[""] = 40.0
    rest = tuple(part for part in parts if ASKS.isdisjoint(part.forms))
    meant: dict[int, None] = {}
    if rest:
        _, meant = _own(pack, table, rest, bounds, country)
        match = " AND ".join(part.expression("") for part in rest)
        meant |= _rows(pack, table, match, bounds, 24)
    _, here = _own(pack, table, (), bounds, country)
    first, last = bounds
    anywhere = {} if meant else dict.fromkeys(range(first, min(first + 24, last) + 1))
    lines = _docs(pack, tuple(meant | here | anywhere), {})
    for doc in lines:
        if doc.id in meant:
            gains[doc.key] = gains.get(doc.key, 0.0) + 80.0
    return lines


def _rows(
    pack: Pack, table: str, match: str, bounds: tuple[int, int], most: int
) -> dict[int, None]:
    sql = (
        f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid >= ? AND rowid <= ? "  # noqa: S608 - a checked name
        "ORDER BY rowid LIMIT ?"
    )
    return dict.fromkeys(row[0] for row in pack.db.execute(sql, (match, *bounds, most)))


def _docs(pack: Pack, ids: tuple[int, ...], named: Container[int]) -> list[_Doc]:
    marks = ",".join("?" * len(ids))
    rows = pack.db.execute(
        f"SELECT {_COLUMNS} FROM doc WHERE id IN ({marks}) ORDER BY id",  # noqa: S608 - marks
        ids,
    )
    return [_doc(row, named=row[0] in named) for row in rows]


def _doc(row: tuple[int, str, str, str, str, str, str, str | None, str], *, named: bool) -> _Doc:
    id_, kind, key, sort, country, title, body, low, number = row
    return _Doc(id_, kind, key, sort, country, title, body, low or body.lower(), number, named)


def _score(doc: _Doc, plan: Plan, gains: dict[str, float]) -> float:
    title, asked = fold(doc.title), plan.words
    score = sum(_weight(part, title, doc) for part in plan.parts)
    if title == asked:
        score += 12
    elif title.startswith(asked):
        score += 4
    elif asked in doc.low:
        score += 3
    if doc.kind != "page":
        score += 0.5
    if doc.kind == "service":
        score += sum(gains.get(key, 0.0) for key in ("", doc.country, doc.key))
    return score


def _weight(part: Part, title: str, doc: _Doc) -> float:
    """What a word gives: most in a name, less with each repeat, less in a long text."""
    count, titled = 0, False
    for form in part.forms:
        count += doc.low.count(form)
        titled = titled or form in title
    named = _SCORE_TITLE if titled else _SCORE_NAMED if doc.named else 0.0
    body = _SCORE_BODY * count / (count + 0.3 + 0.9 * len(doc.body) / 1400) if count else 0.0
    return part.weight * (named + body)


def _hit(doc: _Doc, score: float, forms: list[str]) -> Hit:
    snippet, marks = cut(doc.body, doc.low, forms)
    return Hit(
        doc.kind,
        doc.key,
        doc.title,
        snippet,
        score,
        page_kind=doc.sort,
        country=doc.country,
        title_marks=marks_in(fold(doc.title), forms),
        snippet_marks=marks,
        number=doc.number,
    )
