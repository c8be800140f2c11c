"""The search index of a pack: tokens are made here, so any stemmer and any script works."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from math import log
from typing import TYPE_CHECKING

from reader.authoring.names import country_names, region_name
from reader.kit.blocks import Heading, texts
from reader.kit.schema import BEGIN, find_sql, find_table, in_country
from reader.kit.stems import stem
from reader.kit.words import fold, phone_keys, tokens

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.blocks import Block
    from reader.kit.model import Page, Service

# A kit has each word many times. Kept here and not in the kit: a reader would keep what was typed.
_stem = cache(stem)
# Words that weigh most in a text stand for it in the middle tier.
_WEIGHTY = 16


@dataclass(frozen=True, slots=True)
class Doc:
    """A row that is found: a service, a term, or a part of a page. `names` are other words for it."""

    kind: str
    key: str
    sort: str
    country: str
    title: str
    names: str
    body: str
    number: str = ""
    phones: tuple[tuple[str, str], ...] = ()


def write_index(db: sqlite3.Connection, content: Content, lang: str) -> dict[str, tuple[int, int]]:
    """Write a language's index; first and last row of each kind, (1, 0) where there is none."""
    db.execute(find_sql(lang))
    name = find_table(lang)
    first = (db.execute("SELECT max(id) FROM doc").fetchone()[0] or 0) + 1
    docs = [*services(content, lang), *terms(content, lang), *pages(content, lang)]
    counted = [Counter(_stems(f"{doc.title} {doc.names} {doc.body}", lang)) for doc in docs]
    df = Counter(word for counts in counted for word in counts)
    bounds = dict.fromkeys(("service", "term", "page"), (first, first - 1))
    for row, (doc, counts) in enumerate(zip(docs, counted, strict=True), first):
        low = fold(doc.body)
        db.execute(
            "INSERT INTO doc VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (row, lang, doc.kind, doc.key, doc.sort, doc.country, doc.title, doc.body,
             None if doc.body.isascii() else low, doc.number),
        )  # fmt: skip
        words = _tokens(doc, counts, df, len(docs), lang)
        db.execute(f"INSERT INTO {name}(rowid, w) VALUES(?, ?)", (row, words))
        keys = {key for number, abroad in doc.phones for key in phone_keys(number, abroad)}
        db.executemany("INSERT INTO phone VALUES(?, ?)", ((key, row) for key in sorted(keys)))
        start = bounds[doc.kind][0] if bounds[doc.kind][1] >= bounds[doc.kind][0] else row
        bounds[doc.kind] = (start, row)
    _vocabulary(db, docs, lang)
    return bounds


def services(content: Content, lang: str) -> Iterator[Doc]:
    """Services that are shown by default, a country's main line first."""
    countries = country_names({s.country for s in content.services}, lang)
    sure = [service for service in content.services if service.assured]
    for service in sorted(sure, key=lambda s: (not s.main, s.country, s.id)):
        country = countries.get(service.country) or region_name(service.country)
        topics = [content.topics.get(t, {}).get(lang, "") for t in service.topics]
        yield Doc(
            "service",
            service.id,
            "",
            service.country,
            service.name,
            f"{service.organization.name} {country} {' '.join(topics)}",
            _service_body(service, country),
            service.phones[0].number if service.phones else "",
            tuple((p.number, p.international or "") for p in service.phones),
        )


def _service_body(service: Service, country: str) -> str:
    parts = [f"{service.organization.name} · {country}", service.description, service.area]
    return ". ".join(part.rstrip(".") for part in parts if part)


def terms(content: Content, lang: str) -> Iterator[Doc]:
    """Words of the glossary."""
    for term in sorted(content.terms, key=lambda t: fold(t.head.term)):
        if term.lang == lang:
            body = " ".join(texts(term.meaning))
            yield Doc("term", term.head.id, "", "", term.head.term, " ".join(term.aliases), body)


def pages(content: Content, lang: str) -> Iterator[Doc]:
    """Pages by their parts: a row for what stands under each heading."""
    for page in sorted(content.pages, key=lambda p: (p.head.kind, p.head.order)):
        if page.lang == lang:
            for at, body in enumerate(_parts(page)):
                names = page.head.title if at == 0 else ""
                yield Doc("page", page.head.id, page.head.kind, "", page.head.title, names, body)


def _parts(page: Page) -> Iterator[str]:
    part: list[Block] = []
    yield_first = page.head.summary
    for block in page.blocks:
        if isinstance(block, Heading) and block.level == 2:
            yield " ".join([yield_first, *texts(part)]).strip()
            part, yield_first = [], ""
        part.append(block)
    yield " ".join([yield_first, *texts(part)]).strip()


def _stems(text: str, lang: str) -> list[str]:
    return [_stem(word, lang) for word in tokens(text)]


def _tokens(doc: Doc, counts: Counter[str], df: Counter[str], n: int, lang: str) -> str:
    """Every stem and beginning once; "^" before those of names, "~" before the weighty ones."""
    named = tokens(f"{doc.title} {doc.names}")
    everything = tokens(f"{doc.title} {doc.names} {doc.body}")
    weighty = sorted(
        counts, key=lambda w: (-counts[w] / (counts[w] + 1.2) * log(1 + n / df[w]), w)
    )[:_WEIGHTY]
    found = _forms(everything, lang)
    names = _forms(named, lang)
    found |= {f"^{form}" for form in names}
    found |= {f"~{form}" for form in names} | {f"~{word}" for word in weighty}
    if doc.kind == "service":
        found.add(in_country(doc.country))
    return " ".join(sorted(found))


def _forms(words: list[str], lang: str) -> set[str]:
    stems = {_stem(word, lang) for word in words}
    begun = {f"<{word[:length]}" for word in words for length in range(1, BEGIN + 1)}
    return stems | begun


def _vocabulary(db: sqlite3.Connection, docs: list[Doc], lang: str) -> None:
    df: Counter[str] = Counter()
    for doc in docs:
        df.update(set(tokens(f"{doc.title} {doc.names} {doc.body}")))
    buckets: dict[str, list[str]] = defaultdict(list)
    for form in sorted(df):
        db.execute("INSERT INTO word VALUES(?, ?, ?, ?)", (lang, form, _stem(form, lang), df[form]))
    for form in sorted(df, key=lambda f: (-df[f], f)):
        if len(form) > 2 and not any(letter.isdigit() for letter in form):
            buckets[f"{form[0]}{len(form)}"].append(form)
    for bucket in sorted(buckets):
        db.execute("INSERT INTO spell VALUES(?, ?, ?)", (lang, bucket, " ".join(buckets[bucket])))
