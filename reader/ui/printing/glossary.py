"""The glossary on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.printing.papers import paper_of

if TYPE_CHECKING:
    from reader.ui.document import Writer
    from reader.ui.printing.sheets import Paper
    from reader.ui.shared import Shared


def glossary_paper(shared: Shared) -> Paper:
    """Every word, from A to Z, with what it means."""
    pack, lang = shared.pack, shared.session.language

    def write(writer: Writer) -> None:
        writer.heading(1, "title", QCoreApplication.translate("paper", "Glossary"))
        for head in pack.terms(lang):
            term = pack.term(head.id, lang)
            if term is not None:
                writer.heading(3, head.id, head.term)
                writer.blocks(term.meaning)

    return paper_of(shared, write, pack.info().reviewed)
