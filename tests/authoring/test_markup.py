from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.authoring.markup import Markup, inline
from reader.authoring.written import Faults
from reader.kit.blocks import Cite, Figure, Heading, ItemList, Link, Note, Paragraph, Text


def marked(text: str) -> tuple[Markup, Faults]:
    faults = Faults("p.md")
    return Markup(text, 1, faults), faults


def test_words_strong_and_emphasis() -> None:
    markup, faults = marked("Plain **strong** and *soft* and ***both***.")
    (paragraph,) = markup.blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.runs[:4] == (
        Text("Plain "), Text("strong", strong=True), Text(" and "), Text("soft", em=True),
    )  # fmt: skip
    assert Text("both", strong=True, em=True) in paragraph.runs
    assert faults == []


def test_citations_are_numbered_in_the_order_of_first_use() -> None:
    markup, _ = marked("One [@b; @a]. Two [@a].")
    (paragraph,) = markup.blocks
    assert isinstance(paragraph, Paragraph)
    cites = [run for run in paragraph.runs if isinstance(run, Cite)]
    assert cites == [Cite("b", 1), Cite("a", 2), Cite("a", 2)]
    assert markup.sources == ["b", "a"]


def test_headings_have_ids_of_their_own() -> None:
    markup, _ = marked("## Who can help?\n\n### Who can help?\n\n## 日本")
    assert [b.id for b in markup.blocks if isinstance(b, Heading)] == [
        "who-can-help", "who-can-help-2", "日本",
    ]  # fmt: skip
    assert [b.level for b in markup.blocks if isinstance(b, Heading)] == [2, 3, 2]


def test_lists_in_lists() -> None:
    markup, _ = marked("1. one\n2. two\n    - inner\n\ntext")
    outer = markup.blocks[0]
    assert isinstance(outer, ItemList)
    assert outer.ordered
    inner = outer.items[1][1]
    assert isinstance(inner, ItemList)
    assert not inner.ordered


def test_links_lead_to_places_alone() -> None:
    markup, faults = marked("See [there](article/x#y) or [out](https://example.org).")
    (paragraph,) = markup.blocks
    assert isinstance(paragraph, Paragraph)
    assert Link("there", "article/x#y") in paragraph.runs
    assert Text("out") in paragraph.runs or any(
        isinstance(run, Text) and "out" in run.text for run in paragraph.runs
    )
    assert "no place in a kit" in faults[0].text


def test_notes_have_a_tone_and_a_title() -> None:
    text = (
        '!!! warn "Careful"\n    Words.\n\n    - a\n\n!!! say\n    More.\n\n!!! shout "X"\n    Y.\n'
    )
    markup, faults = marked(text)
    first, second, _third = markup.blocks
    assert isinstance(first, Note)
    assert isinstance(second, Note)
    assert (first.tone, first.title, len(first.blocks)) == ("warn", "Careful", 2)
    assert (second.tone, second.title) == ("say", "")
    assert "one of info, warn, say, avoid" in faults[0].text


def test_a_figure_is_data() -> None:
    text = (
        'Before.\n\n~~~figure\ntitle: "T"\nunit: U\nbars:\n  - {label: "a", value: 1, text: "1"}\n'
        "description: D.\ncaption: C [@x].\n~~~\n\nAfter [@y]."
    )
    markup, faults = marked(text)
    figure = markup.blocks[1]
    assert isinstance(figure, Figure)
    assert (figure.title, figure.bars[0].value) == ("T", 1)
    assert Cite("x", 1) in figure.caption
    assert markup.sources == ["x", "y"]
    assert faults == []


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("title: T", "has no unit"),
        ("bars: []", "has no bars"),
        ('bars:\n  - {label: "a", value: -1, text: "x"}', "below zero"),
        ('bars:\n  - {label: "a", value: much, text: "x"}', "must be a number"),
        ("sound: loud", "has no field sound"),
    ],
)
def test_a_figure_with_something_wrong(body: str, says: str) -> None:
    _, faults = marked(f"~~~figure\n{body}\n~~~\n")
    assert says in " ".join(fault.text for fault in faults)
    assert all(fault.line >= 1 for fault in faults)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("# One", "title is in the front matter"),
        ("a\n\n    code", "code"),
        ("x `code` y", "code"),
        ("a <b>bold</b>", "HTML"),
        ("<script>alert(1)</script>", "HTML"),
        ("a <!-- hidden -->", "HTML"),
        ("[@bad key!]", "a citation is written"),
        ("![alt](x.png)", "not used here"),
        ("> quoted", "not used here"),
        ("\ue000C0\ue001", "private characters"),
    ],
)
def test_what_is_not_used_here_is_said_with_its_line(text: str, says: str) -> None:
    _, faults = marked(f"First.\n\n{text}")
    assert any(says in fault.text for fault in faults)
    assert all(fault.line in (1, 2, 3, 4, 5) for fault in faults)


def test_less_than_and_ampersand_are_words() -> None:
    markup, faults = marked("Fewer < more & 5 \\* 3.")
    (paragraph,) = markup.blocks
    assert isinstance(paragraph, Paragraph)
    assert "".join(r.text for r in paragraph.runs if isinstance(r, Text)) == "Fewer < more & 5 * 3."
    assert faults == []


def test_two_lines_are_one_paragraph() -> None:
    markup, _ = marked("one\ntwo  \nthree")
    (paragraph,) = markup.blocks
    assert isinstance(paragraph, Paragraph)
    assert "".join(r.text for r in paragraph.runs if isinstance(r, Text)).split() == [
        "one",
        "two",
        "three",
    ]


def test_a_short_text_alone() -> None:
    blocks, sources = inline("Word [@a].", 4, Faults("f"))
    assert len(blocks) == 1
    assert sources == ("a",)


@given(st.text(max_size=80))
@settings(max_examples=80)
def test_any_text_is_read_or_told(text: str) -> None:
    marked(text)
