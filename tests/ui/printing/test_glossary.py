"""The glossary on paper: every word once, from A to Z."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.kit.blocks import Paragraph
from reader.ui.printing.glossary import glossary_paper
from reader.ui.printing.pages import SIZES, pdf
from tests.ui.printing.rendered import needs, text_of

if TYPE_CHECKING:
    from reader.ui.shared import Shared
    from tests.ui.window_kit import Opened


def test_it_has_every_word_in_its_order_and_what_it_means(shared: Shared) -> None:
    document = glossary_paper(shared).document
    heads, block = [], document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() == 3:
            heads.append(block.text())
        block = block.next()
    terms = shared.pack.terms("en")
    assert len(terms) > 100
    assert heads == [head.term for head in terms]
    said = document.toPlainText()
    for head in terms:
        term = shared.pack.term(head.id, "en")
        assert term is not None
        for part in term.meaning:
            if isinstance(part, Paragraph):
                assert "".join(getattr(run, "text", "") for run in part.runs) in said


@needs("pdftotext")
def test_all_of_it_comes_to_paper(shared: Shared) -> None:
    for size in SIZES:
        said = text_of(pdf(glossary_paper(shared).on(size), size))
        assert said.startswith("Glossary")
        for head in shared.pack.terms("en"):
            assert " ".join(head.term.split()) in said, head
        assert "As of 25 November 2026. Sheet 1 of" in said


def test_the_page_that_shows_it_prints_it(opened: Opened) -> None:
    from reader.kit.places import GlossaryAt

    opened.go(GlossaryAt())
    made = opened.window.view().paper()
    assert made is not None
    for head in opened.shared.pack.terms("en"):
        assert head.term in made.document.toPlainText()
