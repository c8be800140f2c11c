"""Languages to point to: codes that are known, names that are their own, an order to find them in."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader import paths
from reader.authoring.names import self_names
from reader.authoring.rules.place import error, warning
from reader.kit.faces import face_of, lacking, read_faces
from reader.kit.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content, Named
    from reader.kit.faults import Fault
    from reader.kit.model import Spoken

_CHECKED = re.compile(r"cldr|draft|https?://\S+")
# Dari is filed under Persian there; interpreters of one are not always those of the other.
_NOT_IN_CLDR = ("prs",)


def check(content: Content) -> Iterator[Fault]:
    """Unknown or repeated codes and names, names without letters to show them, a lost order."""
    faces = read_faces(paths.resources() / "fonts")
    seen: set[str] = set()
    for spoken in content.spoken:
        key = f"spoken/{spoken.code}"
        for twice in {spoken.code, spoken.name} & seen:
            yield error(content, key, f"{twice} is here twice")
        seen |= {spoken.code, spoken.name}
        if not known(spoken.code):
            yield error(content, key, f"{spoken.code} is no code of a language (BCP 47)")
        for text in _of_its_name(spoken, content.named[spoken.code]):
            yield error(content, key, f"{spoken.code}: {text}")
        if letters := lacking(face_of(faces, spoken.code), spoken.own):
            yield error(content, key, f"{spoken.code}: {without(letters)}")
    for before, after in pairwise(content.spoken):
        if fold(before.name) > fold(after.name):
            yield error(
                content, f"spoken/{after.code}", f"{after.name} goes before {before.name}: A to Z"
            )
    yield from _otherwise_in_cldr(content)


def known(code: str) -> bool:
    """Whether CLDR knows a language, and the script and country that follow it."""
    from babel import Locale

    english = Locale("en")
    language, *rest = code.split("-")
    return (language in english.languages or language in _NOT_IN_CLDR) and all(
        part in english.scripts or part in english.territories for part in rest
    )


def without(letters: str) -> str:
    """What to say of letters that no face has."""
    return (
        f"the faces that come with Reader lack {' '.join(letters)}: "
        "run resources/subset_fonts.py, docs/editors.md says how"
    )


def _of_its_name(spoken: Spoken, named: Named) -> Iterator[str]:
    if not _CHECKED.fullmatch(named.checked):
        yield "checked must be cldr, draft, or the address of a page"
    if (spoken.own == spoken.name) is not named.same:
        yield (
            "its own name is the English one: write it, or say 'same: true' where it is so"
            if not named.same
            else "'same: true', but its own name is another: leave it out"
        )


def _otherwise_in_cldr(content: Content) -> Iterator[Fault]:
    # No error: names change from one edition of CLDR to the next, and a kit must still be made.
    for spoken in content.spoken:
        theirs = self_names(spoken.code)
        known_so = fold(spoken.own) in {fold(name) for name in theirs}
        if content.named[spoken.code].checked == "cldr" and not known_so:
            says = f"CLDR has {' or '.join(theirs) or 'no name'}: write that, or check it elsewhere"
            yield warning(content, f"spoken/{spoken.code}", f"{spoken.code}: {says}")
