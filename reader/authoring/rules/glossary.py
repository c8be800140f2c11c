"""Words that are explained, once each, and lead to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_term
from reader.kit.blocks import texts
from reader.kit.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault


def check(content: Content) -> Iterator[Fault]:
    """Terms without a meaning, words explained twice, see-also that lead nowhere."""
    names: dict[tuple[str, str], str] = {}
    ids = {(term.lang, term.head.id) for term in content.terms}
    for term in content.terms:
        key = of_term(term)
        if not any(line.strip() for line in texts(term.meaning)):
            yield error(content, key, f"{term.head.id} has no meaning")
        for name in dict.fromkeys(fold(n) for n in (term.head.term, *term.aliases)):
            other = names.setdefault((term.lang, name), term.head.id)
            if other != term.head.id:
                yield error(
                    content, key, f"“{name}” is explained twice: in {other} and {term.head.id}"
                )
        for head in term.see_also:
            if (term.lang, head.id) not in ids:
                yield error(content, key, f"{term.head.id}: see_also has no term {head.id}")
