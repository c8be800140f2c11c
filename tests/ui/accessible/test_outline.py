from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from reader import paths
from reader.kit.blocks import (
    Bar,
    Cite,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    TermLink,
    Text,
)
from reader.ui.accessible.outline import outline
from reader.ui.document import Writer
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.accessible.outline import Part

pytestmark = pytest.mark.usefixtures("qapp")
Role = QAccessible.Role
BARS = (Bar("Here", 2.0, "2 of 10"), Bar("There", 5.0, "5 of 10"))


@pytest.fixture
def writer() -> Writer:
    return Writer(Theme(paths.resources() / "themes"), 500)


def drawn(parts: list[Part], depth: int = 0) -> list[str]:
    """The parts as lines, set in by their depth."""
    lines = []
    for part in parts:
        level = f" {part.level}" if part.level else ""
        lines.append(f"{'  ' * depth}{part.role.name}{level} {part.name}".rstrip())
        lines += drawn(part.parts, depth + 1)
    return lines


def shown(writer: Writer) -> list[str]:
    return drawn(outline(writer.document, writer.marks))


def words(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def test_headings_have_their_level_and_links_their_place(writer: Writer) -> None:
    writer.heading(1, "top", "Title")
    writer.paragraph((Text("Some "), TermLink("word", "coercion"), Cite("first-source", 1)))
    writer.heading(2, "low", "Below")
    assert shown(writer) == [
        "Heading 1 Title",
        "Paragraph Some word[1]",
        "  Link word",
        "  Link [1]",
        "Heading 2 Below",
    ]
    found = outline(writer.document, writer.marks)
    assert [link.href for link in found[1].parts] == ["term:coercion", "cite:first-source"]


def test_lists_are_inside_their_items(writer: Writer) -> None:
    inner = ItemList(ordered=False, items=((words("inner"),),))
    writer.blocks(
        [
            ItemList(
                ordered=True, items=((words("one"), words("and more")), (words("two"), inner))
            ),
            words("after"),
            ItemList(ordered=False, items=((words("another"),),)),
        ]
    )
    assert shown(writer) == [
        "List",
        "  ListItem one",
        "    Paragraph and more",
        "  ListItem two",
        "    List",
        "      ListItem inner",
        "Paragraph after",
        "List",
        "  ListItem another",
    ]


def test_what_is_set_apart_is_a_group(writer: Writer) -> None:
    writer.points("In short", ("First.", "Second."))
    writer.note("info", "Note", (words("Within."),))
    writer.paragraph((Text("Without."),))
    assert shown(writer) == [
        "Grouping In short",
        "  Paragraph In short",
        "  List",
        "    ListItem First.",
        "    ListItem Second.",
        "Grouping Note",
        "  Paragraph Note",
        "  Paragraph Within.",
        "Paragraph Without.",
    ]


def test_a_picture_says_what_it_shows(writer: Writer) -> None:
    writer.blocks([Figure("Where", "people", BARS, "More there than here.", (Text("By us."),))])
    found = next(p for p in outline(writer.document, writer.marks) if p.role == Role.Graphic)
    assert (found.name, found.description) == ("Where", "More there than here.")


def test_as_a_table_it_is_read_row_by_row() -> None:
    writer = Writer(Theme(paths.resources() / "themes"), 500, tables=frozenset({0}))
    writer.blocks([Figure("Where", "people", BARS, "More there than here.", (Text("By us."),))])
    lines = [line.strip() for line in shown(writer)]
    assert "ListItem What: people" in lines
    assert "ListItem There: 5 of 10" in lines


def test_every_part_covers_its_words(writer: Writer) -> None:
    writer.heading(1, "top", "Title")
    writer.blocks(
        [
            Heading(2, "two", (Text("Second"),)),
            ItemList(ordered=False, items=((words("point"),),)),
        ]
    )
    text = writer.document.toPlainText()

    def check(parts: list[Part]) -> None:
        for part in parts:
            if part.name and part.role != Role.Grouping:
                assert text[part.start : part.end] == part.name
            check(part.parts)

    check(outline(writer.document, writer.marks))
