"""Words that are explained, once each, and lead to each other."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_term
from reader.kit.blocks import texts
from reader.kit.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault


def check(content: Content) -> Iterator[Fault]:
    """Terms without a meaning, words and ids used twice, see-also that lead nowhere."""
    ids = Counter((term.lang, term.head.id) for term in content.terms)
    yield from _names(content)
    for term in content.terms:
        key = of_term(term)
        if not any(line.strip() for line in texts(term.meaning)):
            yield error(content, key, f"{term.head.id} has no meaning")
        if ids[term.lang, term.head.id] > 1:
            # The words that `load` says, so that one fault is told once.
            yield error(content, key, f"there is another term with the id {term.head.id}")
        for head in term.see_also:
            if (term.lang, head.id) not in ids:
                yield error(content, key, f"{term.head.id}: see_also has no term {head.id}")


def _names(content: Content) -> Iterator[Fault]:
    first: dict[tuple[str, str], str] = {}
    for term in content.terms:
        id_ = term.head.id
        names = Counter(fold(name) for name in (term.head.term, *term.aliases) if name.strip())
        for name, times in names.items():
            other = first.setdefault((term.lang, name), id_)
            if other != id_:
                text = f"“{name}” is explained twice: in {other} and {id_}"
                yield error(content, of_term(term), text)
            if times > 1:
                yield error(content, of_term(term), f"{id_}: “{name}” is among its names twice")
