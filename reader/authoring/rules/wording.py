"""Words that hurt or mislead, each with a better one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_page, of_service, of_term
from reader.kit.blocks import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault

INSTEAD = {
    r"child(?:ren)? prostitut\w*": "sexually exploited child",
    r"prostituted child(?:ren)?": "sexually exploited child",
    r"child pornograph\w*": "child sexual abuse material",
    r"kiddie porn\w*": "child sexual abuse material",
    r"child porn": "child sexual abuse material",
    r"sex slaves?": "person who is sexually exploited",
    r"illegal (?:im)?migrants?": "person without papers",
    r"illegal aliens?": "person without papers",
    r"committed suicide": "died by suicide",
    r"whores?": "person who is sold for sex",
    r"hookers?": "person who sells sex",
    r"modern[- ]day slaves?": "victim of modern slavery",
}
_FIND = re.compile(
    "|".join(rf"(?P<w{at}>\b{word}\b)" for at, word in enumerate(INSTEAD)), re.IGNORECASE
)
# A law's own name may stand in quotes: it is not our word.
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")


def check(content: Content) -> Iterator[Fault]:
    """Words of the list, outside quotation marks."""
    for page in content.pages:
        lines = [page.head.title, page.head.summary, page.note, *page.points, *page.questions]
        for word, better in found("\n".join([*lines, page.trainer_notes, *texts(page.blocks)])):
            yield error(content, of_page(page), f"“{word}”: write “{better}”")
    for term in content.terms:
        for word, better in found("\n".join(texts(term.meaning))):
            yield error(content, of_term(term), f"{term.head.id}: “{word}”: write “{better}”")
    for service in content.services:
        for word, better in found(f"{service.description}\n{service.assurance.note}"):
            yield error(content, of_service(service), f"{service.id}: “{word}”: write “{better}”")


def found(text: str) -> Iterator[tuple[str, str]]:
    """The words of the list in a text, each with what to write."""
    betters = list(INSTEAD.values())
    for match in _FIND.finditer(_QUOTED.sub("“”", text)):
        index = next(at for at in range(len(betters)) if match.group(f"w{at}"))
        yield match.group(), betters[index]
