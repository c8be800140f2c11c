"""A pack: one SQLite file, opened only to read. Gives values; refuses with a reason."""

from __future__ import annotations

import json
import sqlite3
from functools import cached_property
from typing import TYPE_CHECKING, Self
from urllib.parse import quote

from reader.kit.faults import KitError
from reader.kit.model import (
    Country,
    Emergency,
    KitInfo,
    Page,
    PageHead,
    Service,
    Source,
    Spoken,
    Term,
    TermHead,
    Wording,
)
from reader.kit.rows import read
from reader.kit.schema import APPLICATION, FORMAT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from types import TracebackType

# The language that every kit has; what another lacks is shown in it.
FALLBACK = "en"


class Pack:
    """An open kit. Any thread may ask; SQLite lets one in at a time. Nothing is written anywhere."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self.path = path
        self.db = db

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a pack; KitError with the file's name, the reason and the remedy if it cannot be."""
        if not path.is_file():
            raise KitError(f"{path}: there is no such kit. Make one with: reader build DIR -o FILE")
        # The path is quoted: "#" or "?" in it would open, and make, another file.
        uri = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"
        db = None
        try:
            db = sqlite3.connect(uri, uri=True, check_same_thread=False, cached_statements=256)
            # A memory map would end the process when a stick is pulled out.
            db.executescript("PRAGMA query_only=1; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;")
            _known(path, db)
            pack = cls(path, db)
            pack.info()
        except (sqlite3.Error, ValueError, TypeError, KeyError) as error:
            if db is not None:
                db.close()
            raise KitError(
                f"{path}: this is not a kit, or it is damaged. Copy it again."
            ) from error
        except KitError:
            if db is not None:
                db.close()
            raise
        return pack

    def close(self) -> None:
        """Close the file. Nothing may be asked after."""
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # The kit itself

    def info(self) -> KitInfo:
        """What the kit says of itself."""
        return self._info

    @cached_property
    def _info(self) -> KitInfo:
        return read(KitInfo, self._one("SELECT value FROM kit WHERE name = 'info'") or "")

    def language(self, lang: str) -> str:
        """The language, or the one the kit falls back to."""
        return lang if lang in self.info().languages else FALLBACK

    def bounds(self, lang: str) -> dict[str, tuple[int, int]]:
        """First and last row of each kind of thing that the search finds in a language."""
        return self._bounds[lang]

    @cached_property
    def _bounds(self) -> dict[str, dict[str, tuple[int, int]]]:
        found = json.loads(self._one("SELECT value FROM kit WHERE name = 'bounds'") or "{}")
        return {
            lang: {kind: (first, last) for kind, (first, last) in kinds.items()}
            for lang, kinds in found.items()
        }

    # Pages and words

    def pages(self, kind: str, lang: str) -> tuple[PageHead, ...]:
        """Heads of the article's sections or of the guides, in order."""
        sql = "SELECT head FROM page WHERE kind = ? AND lang = ? ORDER BY place"
        found = self._all(sql, kind, self.language(lang)) or self._all(sql, kind, FALLBACK)
        return tuple(read(PageHead, head) for head in found)

    def page(self, kind: str, id_: str, lang: str) -> Page | None:
        """A page, or the first of its kind for an empty id; None where there is none."""
        for language in dict.fromkeys((self.language(lang), FALLBACK)):
            text = self._one(
                "SELECT rest FROM page WHERE kind = ? AND lang = ? AND (id = ? OR ? = '') "
                "ORDER BY place LIMIT 1",
                kind, language, id_, id_,
            )  # fmt: skip
            if text is not None:
                return read(Page, text)
        return None

    def terms(self, lang: str) -> tuple[TermHead, ...]:
        """Heads of all terms from A to Z."""
        sql = "SELECT head FROM term WHERE lang = ? ORDER BY place"
        found = self._all(sql, self.language(lang)) or self._all(sql, FALLBACK)
        return tuple(read(TermHead, head) for head in found)

    def term(self, id_: str, lang: str) -> Term | None:
        """A term, or None."""
        for language in dict.fromkeys((self.language(lang), FALLBACK)):
            text = self._one("SELECT rest FROM term WHERE lang = ? AND id = ?", language, id_)
            if text is not None:
                return read(Term, text)
        return None

    def sources(self, ids: Iterable[str]) -> tuple[Source, ...]:
        """Sources by id, in the order asked; unknown ones are left out."""
        found = (self._one("SELECT value FROM source WHERE id = ?", id_) for id_ in ids)
        return tuple(read(Source, text) for text in found if text is not None)

    def all_sources(self) -> tuple[Source, ...]:
        """Every source, by id."""
        found = self._all("SELECT value FROM source ORDER BY id")
        return tuple(read(Source, text) for text in found)

    # Words for people at a table, and on cards

    def spoken(self) -> tuple[Spoken, ...]:
        """Languages to point to, in the order of their names in the kit's first language."""
        return tuple(read(Spoken, t) for t in self._all("SELECT value FROM spoken ORDER BY place"))

    def wordings(self) -> tuple[str, ...]:
        """Codes of the languages that have phrases, in the order of `spoken`."""
        return tuple(self._all("SELECT lang FROM wording ORDER BY place"))

    def wording(self, code: str) -> Wording:
        """Phrases in a language, in the one it is a kind of (ar for ar-SD), or all in English.

        `lang` says which. Without any phrases in a kit, that of English, and empty.
        """
        for lang in dict.fromkeys((code, code.split("-", maxsplit=1)[0], FALLBACK)):
            text = self._one("SELECT value FROM wording WHERE lang = ?", lang)
            if text is not None:
                return read(Wording, text)
        return Wording(FALLBACK, draft=False, answers=(), phrases=(), cards=())

    # The directory

    @cached_property
    def _services(self) -> tuple[Service, ...]:
        found = self._all("SELECT value FROM service ORDER BY place")
        return tuple(read(Service, text) for text in found)

    def services(self, country: str = "") -> tuple[Service, ...]:
        """All services, or a country's, also those we are not sure of."""
        if not country:
            return self._services
        found = self._all("SELECT value FROM service WHERE country = ? ORDER BY place", country)
        return tuple(read(Service, text) for text in found)

    def service(self, id_: str) -> Service | None:
        """A service, or None."""
        text = self._one("SELECT value FROM service WHERE id = ?", id_)
        return None if text is None else read(Service, text)

    def main_line(self, country: str) -> Service | None:
        """The assured line that stands first in a country, or None."""
        text = self._one(
            "SELECT value FROM service WHERE country = ? AND main AND assured LIMIT 1", country
        )
        return None if text is None else read(Service, text)

    def has_assured(self, country: str) -> bool:
        """Whether a country has a service we are sure of."""
        sql = "SELECT 1 FROM service WHERE country = ? AND assured LIMIT 1"
        return self._one(sql, country) is not None

    def emergency(self, country: str) -> Emergency | None:
        """Emergency numbers of a country, or None where no row names it."""
        text = self._one("SELECT value FROM emergency WHERE country = ?", country)
        return None if text is None else read(Emergency, text)

    def countries(self, lang: str) -> tuple[Country, ...]:
        """Every country by name, with the number of its assured services."""
        rows = self.db.execute(
            "SELECT code, name, services FROM country WHERE lang = ? ORDER BY place",
            (self.language(lang),),
        )
        return tuple(Country(*row) for row in rows)

    def country_name(self, code: str, lang: str) -> str:
        """A country's name, or its code where the kit has no name."""
        name = self._one(
            "SELECT name FROM country WHERE lang = ? AND code = ?", self.language(lang), code
        )
        return name or code

    @cached_property
    def freephones(self) -> frozenset[str]:
        """Numbers for calls from abroad that are free in their country: most of them do not connect."""
        return frozenset(
            json.loads(self._one("SELECT value FROM kit WHERE name = 'freephones'") or "[]")
        )

    def spoken_in(self, country: str) -> tuple[str, ...]:
        """Languages that people of a country speak, by code, the most spoken first."""
        return tuple(self._spoken_in.get(country, ()))

    @cached_property
    def _spoken_in(self) -> dict[str, list[str]]:
        text = self._one("SELECT value FROM kit WHERE name = 'spoken_in'") or "{}"
        found: dict[str, list[str]] = json.loads(text)
        return found

    def topics(self, lang: str) -> dict[str, str]:
        """Needs by id, in the editors' order, with their names."""
        rows = self.db.execute(
            "SELECT id, name FROM topic WHERE lang = ? ORDER BY place", (self.language(lang),)
        )
        return dict(rows.fetchall())

    def language_names(self, lang: str) -> dict[str, str]:
        """Names of languages in a language, by code."""
        sql = "SELECT code, name FROM language WHERE lang = ?"
        return dict(self.db.execute(sql, (self.language(lang),)).fetchall())

    def language_own_names(self) -> dict[str, str]:
        """Names of languages in themselves, by code."""
        return dict(self.db.execute("SELECT code, name FROM language WHERE lang = ''").fetchall())

    # Reading

    def _one(self, sql: str, *values: str) -> str | None:
        row = self.db.execute(sql, values).fetchone()
        return None if row is None else row[0]

    def _all(self, sql: str, *values: str) -> list[str]:
        return [row[0] for row in self.db.execute(sql, values)]


def _known(path: Path, db: sqlite3.Connection) -> None:
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        raise KitError(f"{path}: this is not a kit. Choose a file that reader build made.")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > FORMAT:
        raise KitError(f"{path}: this kit is too new for this Reader. Bring Reader up to date.")
    if version < FORMAT:
        raise KitError(f"{path}: this kit is too old for this Reader. Build it again.")
