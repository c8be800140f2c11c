"""Words that hurt or mislead, each with a better one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_page, of_service, of_term
from reader.kit.blocks import texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Page

INSTEAD = {
    r"child(?:ren)?[- ]prostitut\w*": "sexually exploited child",
    r"prostituted child(?:ren)?": "sexually exploited child",
    r"child[- ]porn(?:ograph\w*)?": "child sexual abuse material",
    r"kiddie[- ]porn\w*": "child sexual abuse material",
    r"sex[- ]slaves?": "person who is sexually exploited",
    r"modern[- ]day slaves?": "victim of modern slavery",
    r"illegal (?:im)?migrants?": "person without papers",
    r"illegal aliens?": "person without papers",
    r"commit(?:s|ted|ting)? suicide": "died by suicide",
    r"whores?": "person who is sold for sex",
    r"hookers?": "person who sells sex",
    r"pimp(?:s|ed|ing)?": "person who controls another's selling of sex",
    # A name has a capital letter, an address an @.
    r"(?-i:johns?)(?!@)": "person who buys sex",
    r"rescued": "helped to get away",
}
_BETTER = tuple(INSTEAD.values())
_FIND = re.compile(
    "|".join(rf"(?P<w{at}>\b{word}\b)" for at, word in enumerate(INSTEAD)), re.IGNORECASE
)
# A law's own name, or what somebody said, stands in quotes: it is not our word.
_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|(?<!\w)‘[^‘\n]*’(?!\w)")


def check(content: Content) -> Iterator[Fault]:
    """Words of the list, outside quotation marks."""
    for page in content.pages:
        for text in _found(_page(page)):
            yield error(content, of_page(page), text)
    for term in content.terms:
        for text in _found(texts(term.meaning)):
            yield error(content, of_term(term), f"{term.head.id}: {text}")
    for service in content.services:
        for text in _found((service.description, service.assurance.note)):
            yield error(content, of_service(service), f"{service.id}: {text}")


def _page(page: Page) -> Iterator[str]:
    yield from (page.head.title, page.head.summary, page.note, *page.points, *page.questions)
    yield page.trainer_notes
    yield from texts(page.blocks)


def _found(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        # A space stays where a break in the source was.
        for match in _FIND.finditer(_QUOTED.sub("“”", " ".join(line.split()))):
            better = _BETTER[int(str(match.lastgroup).removeprefix("w"))]
            yield f"“{match.group()}”: write “{better}”"
