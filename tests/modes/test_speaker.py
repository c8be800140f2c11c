from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from reader.modes.opening import share
from reader.modes.presenter.deck import Deck
from reader.modes.presenter.speaker import Speaker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.kit.pack import Pack


def test_the_trainer_sees_notes_the_next_slide_and_where_one_is(
    qapp: QApplication, pack: Pack
) -> None:
    del qapp
    pages = [pack.page("article", head.id, "en") for head in pack.pages("article", "en")]
    deck = Deck.of([page for page in pages if page is not None])
    moved: list[int] = []
    speaker = Speaker(share(pack, "en"), deck, moved.append)
    try:
        words = {label.text() for label in speaker.findChildren(QLabel)}
        assert f"Slide 1 of {len(deck.slides)}" in words
        for button in speaker.findChildren(QPushButton):
            if button.text() in ("Back", "Next"):
                button.click()
        assert moved == [-1, 1]
        deck.move(1)
        deck.black = True
        speaker.refresh()
        assert f"Slide 2 of {len(deck.slides)}" in {
            label.text() for label in speaker.findChildren(QLabel)
        }
    finally:
        speaker.deleteLater()
