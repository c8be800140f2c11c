"""The attributes of a record: our own fields, our needs and audiences, and terms of others."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reader.authoring.hsds.vocabulary import AUDIENCES, CARRIED, FIELDS, NEEDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.authoring.hsds.record import Record

# What other taxonomies call plainly the same, beside the names of our needs.
_SAME = {
    "human trafficking": "trafficking",
    "modern slavery": "trafficking",
    "anti trafficking": "trafficking",
    "sexual assault": "sexual-violence",
    "sexual abuse": "sexual-violence",
    "rape crisis": "sexual-violence",
    "domestic violence": "domestic-abuse",
    "domestic abuse": "domestic-abuse",
    "suicide prevention": "crisis",
    "crisis support": "crisis",
    "missing persons": "missing",
    "missing children": "missing",
    "immigration": "immigration",
    "asylum": "immigration",
    "legal aid": "legal",
    "legal advice": "legal",
    "emergency housing": "housing",
    "emergency shelter": "housing",
    "health care": "health",
    "employment rights": "work",
    "victim support": "victims",
    "lgbtq": "lgbt",
}


class Carried:
    """What the attributes of a record say, taken from it. `ours` where our own id is among them."""

    def __init__(self, record: Record, topics: Mapping[str, str]) -> None:
        self._record = record
        self._fields: dict[str, list[str]] = {}
        self.needs: list[str] = []
        self.audiences: list[str] = []
        for attribute in record.records("attributes"):
            self._take(attribute, topics)
        self.ours = "id" in self._fields

    def _take(self, attribute: Record, topics: Mapping[str, str]) -> None:
        attribute.drop("link_entity", "link_type")
        term = attribute.record("taxonomy_term")
        if term is None:
            attribute.lost("names no term")
            attribute.end()
            return
        taxonomy, code, name = (term.words(part) for part in ("taxonomy", "code", "name"))
        term.drop("description", "taxonomy_detail", "language", "term_uri", "metadata")
        value = attribute.words("value")
        if taxonomy == FIELDS and code in CARRIED:
            self._fields.setdefault(code, []).append(value)
        elif taxonomy == NEEDS and code:
            self.needs.append(code)
        elif taxonomy == AUDIENCES and code:
            self.audiences.append(code)
        elif need := _need(code, name, topics):
            if need not in self.needs:
                self.needs.append(need)
        else:
            said = ": ".join(filter(None, (taxonomy, name or code, value)))
            attribute.lost(
                f"fits no need of ours, add one by hand: {said or 'a term without name'}"
            )
        attribute.end()

    def words(self, code: str) -> str:
        """A field's value, or an empty text."""
        return self._fields.get(code, [""])[0]

    def all_words(self, code: str) -> tuple[str, ...]:
        """Every value of a field."""
        return tuple(self._fields.get(code, ()))

    def truth(self, code: str) -> bool | None:
        """A field that is true or false; None where it is neither."""
        return {"true": True, "false": False}.get(self.words(code))

    def day(self, code: str) -> date | None:
        """A field that is a day; told where it is none."""
        written = self.words(code)
        try:
            return date.fromisoformat(written) if written else None
        except ValueError:
            self._record.lost(f"{code} is no day such as 2026-11-25: {written}")
            return None


def _need(code: str, name: str, topics: Mapping[str, str]) -> str:
    """The need that a term is plainly the same as, or an empty text."""
    names = {_plain(words): need for need, words in topics.items()}
    names |= {_plain(need): need for need in topics}
    names |= {words: need for words, need in _SAME.items() if need in topics}
    return names.get(_plain(name), "") or names.get(_plain(code), "")


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").replace("_", " ").split())
