"""Content to a pack: one SQLite file, the same bytes for the same content."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from reader.authoring.freephones import is_freephone
from reader.authoring.index import write_index
from reader.authoring.names import country_names, language_names, own_names, spoken_in
from reader.kit.model import KitInfo
from reader.kit.rows import write
from reader.kit.schema import APPLICATION, FORMAT, TABLES
from reader.kit.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.authoring.content import Content


def write_pack(content: Content, target: Path) -> None:
    """Write a pack. It is made beside its place and moved there whole; OSError if it cannot be."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    os.close(handle)
    made = Path(name)
    try:
        db = sqlite3.connect(made, isolation_level=None)
        try:
            _fill(db, content)
        finally:
            db.close()
        made.chmod(0o644)
        made.replace(target)
    finally:
        made.unlink(missing_ok=True)


def _fill(db: sqlite3.Connection, content: Content) -> None:
    # In memory: no journal file beside the pack, not even for a moment.
    db.executescript("PRAGMA journal_mode=MEMORY; PRAGMA page_size=8192; PRAGMA encoding='UTF-8';")
    db.executescript(TABLES)
    db.execute("BEGIN")
    _pages(db, content)
    _terms(db, content)
    _services(db, content)
    _names(db, content)
    _tongues(db, content)
    _words(db, content)
    for source in content.sources.values():
        db.execute("INSERT INTO source VALUES(?, ?)", (source.id, write(source)))
    bounds = {lang: write_index(db, content, lang) for lang in content.about.languages}
    _say(db, "bounds", json.dumps(bounds, sort_keys=True))
    _say(db, "info", write(info_of(content)))
    db.execute("COMMIT")
    for lang in content.about.languages:
        name = f"find_{lang.replace('-', '_').lower()}"
        db.execute(f"INSERT INTO {name}({name}) VALUES('optimize')")
    db.execute(f"PRAGMA application_id={APPLICATION}")
    db.execute(f"PRAGMA user_version={FORMAT}")
    db.execute("VACUUM")


def info_of(content: Content) -> KitInfo:
    """What the kit will say of itself; services and countries count what is shown by default."""
    about = content.about
    first = about.languages[0]
    sure = [service for service in content.services if service.assured]
    return KitInfo(
        about.name,
        about.edition,
        about.languages,
        about.default_country,
        about.reviewed,
        about.review_due,
        about.authors,
        about.reviewers,
        about.ageing_months,
        about.stale_months,
        sum(1 for page in content.pages if page.lang == first),
        sum(1 for term in content.terms if term.lang == first),
        len(sure),
        len({service.country for service in sure if service.country not in ("EU", "XX")}),
        len(content.sources),
    )


def _say(db: sqlite3.Connection, name: str, value: str) -> None:
    db.execute("INSERT INTO kit VALUES(?, ?)", (name, value))


def _tongues(db: sqlite3.Connection, content: Content) -> None:
    codes = sorted(emergency.country for emergency in content.emergencies)
    international = {p.international for s in content.services for p in s.phones if p.international}
    _say(db, "freephones", json.dumps(sorted(filter(is_freephone, international))))
    _say(db, "spoken_in", json.dumps({code: spoken_in(code) for code in codes}))


def _pages(db: sqlite3.Connection, content: Content) -> None:
    ordered = sorted(content.pages, key=lambda p: (p.head.kind, p.lang, p.head.order, p.head.id))
    for place, page in enumerate(ordered):
        db.execute(
            "INSERT INTO page VALUES(?, ?, ?, ?, ?, ?)",
            (page.head.kind, page.lang, place, page.head.id, write(page.head), write(page)),
        )


def _terms(db: sqlite3.Connection, content: Content) -> None:
    ordered = sorted(content.terms, key=lambda t: (t.lang, fold(t.head.term), t.head.id))
    for place, term in enumerate(ordered):
        db.execute(
            "INSERT INTO term VALUES(?, ?, ?, ?, ?)",
            (term.lang, place, term.head.id, write(term.head), write(term)),
        )


def _services(db: sqlite3.Connection, content: Content) -> None:
    for place, service in enumerate(content.services):
        db.execute(
            "INSERT INTO service VALUES(?, ?, ?, ?, ?, ?)",
            (place, service.id, service.country, service.main, service.assured, write(service)),
        )
    for emergency in sorted(content.emergencies, key=lambda e: e.country):
        db.execute("INSERT INTO emergency VALUES(?, ?)", (emergency.country, write(emergency)))


def _names(db: sqlite3.Connection, content: Content) -> None:
    codes = sorted({e.country for e in content.emergencies} | {s.country for s in content.services})
    spoken = sorted(
        {code for s in content.services for code in s.languages}
        | {code for s in content.services for phone in s.phones for code in phone.languages}
        | set(content.about.languages)
    )
    for lang in content.about.languages:
        _countries(db, content, lang, codes)
        named = language_names(spoken, lang)
        rows: Iterable[tuple[str, str]] = _filled(named, {s.code: s.name for s in content.spoken})
        db.executemany("INSERT INTO language VALUES(?, ?, ?)", ((lang, c, n) for c, n in rows))
        for place, (key, names) in enumerate(content.topics.items()):
            db.execute(
                "INSERT INTO topic VALUES(?, ?, ?, ?)",
                (lang, place, key, names.get(lang) or names.get("en", key)),
            )
    own = _filled(own_names(spoken), {s.code: s.own for s in content.spoken})
    db.executemany("INSERT INTO language VALUES('', ?, ?)", own)


def _words(db: sqlite3.Connection, content: Content) -> None:
    places = {spoken.code: place for place, spoken in enumerate(content.spoken)}
    db.executemany(
        "INSERT INTO spoken VALUES(?, ?)",
        ((place, write(spoken)) for place, spoken in enumerate(content.spoken)),
    )
    ordered = sorted(content.wordings, key=lambda w: (places.get(w.lang, len(places)), w.lang))
    for place, wording in enumerate(ordered):
        db.execute("INSERT INTO wording VALUES(?, ?, ?)", (place, wording.lang, write(wording)))


def _filled(names: dict[str, str], ours: dict[str, str]) -> list[tuple[str, str]]:
    """Names by code; ours where a name is only the code again."""
    return [(code, ours.get(code, name) if name == code else name) for code, name in names.items()]


def _countries(db: sqlite3.Connection, content: Content, lang: str, codes: list[str]) -> None:
    names = country_names(codes, lang)
    ordered = sorted(names.items(), key=lambda pair: fold(pair[1]))
    for place, (code, name) in enumerate(ordered):
        sure = sum(1 for s in content.services if s.country == code and s.assured)
        db.execute("INSERT INTO country VALUES(?, ?, ?, ?, ?)", (lang, place, code, name, sure))
