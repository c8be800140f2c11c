"""Faces of cards: what stands on each, and that nothing of it leaves the card."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage, QPainter

from reader import paths
from reader.kit.disguise import figures, possible, price_line, reference
from reader.kit.pack import Pack
from reader.ui import faces
from reader.ui.printing.cards import CARDS, FIGURES, STYLES, Lettering, NumberCard, PhraseCard
from tests.ui.printing.rendered import box_of, lines_of, sizes, written

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.usefixtures("qapp")

RTL = {"ar", "fa", "ur"}
ENGLISH = {
    "heading": "Somebody to talk to", "price-list": "Price list", "item": "Item", "each": "Each",
    "sum": "Sum", "appointment": "Appointment", "day": "Day", "time": "Time",
    "reference": "Reference",
}  # fmt: skip
FACTS = ("free", "interpreters", "no-name", "day-and-night")
# White around a card in which something would be seen that does not belong there.
AROUND = 80


def lettering(lang: str) -> Lettering:
    return Lettering(faces.for_language(lang), lang in RTL)


def english(number: str, style: str) -> NumberCard:
    return NumberCard(number, ENGLISH, "Free. Day and night.", lettering("en"), style, "A Trust")


def stays_inside(paint: Callable[[QPainter, QRectF], object], card: str) -> bool:
    """Whether nothing is painted around a card, which is clipped by nobody."""
    box = box_of(CARDS[card])
    wide, high = round(box.width()), round(box.height())
    image = QImage(wide + 2 * AROUND, high + 2 * AROUND, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        paint(painter, QRectF(AROUND, AROUND, box.width(), box.height()))
        painter.fillRect(AROUND - 1, AROUND - 1, wide + 2, high + 2, Qt.GlobalColor.white)
    blank = QImage(image)
    blank.fill(Qt.GlobalColor.white)
    return image == blank


@pytest.fixture(scope="module")
def letters(qapp: QApplication) -> dict[str, str]:
    """For each language that has cards, the letters that its words are of."""
    del qapp
    with Pack.open(paths.kit()) as pack:
        found = {
            code: "".join(sorted({sign for word in pack.wording(code).cards for sign in word.text}))
            for code in pack.wordings()
        }
    return found | {"en": string.ascii_letters + " "}


numbers = st.text("0123456789 ", min_size=1, max_size=20).filter(str.strip)


class TestANumber:
    def test_plain(self) -> None:
        for card in CARDS:
            found = written(english("0808 157 0123", "plain").paint, box_of(CARDS[card]))
            assert [text.replace("\u00a0", " ") for text in found] == [
                "Somebody to talk to", "Free. Day and night.  A Trust", "0808 157 0123",
            ]  # fmt: skip

    @pytest.mark.parametrize(
        ("number", "found"),
        [
            ("0808 157 0123", ["Price list", "Item", "0808", "Each", "1.57", "Sum", "01.23"]),
            ("116 987", ["Price list", "Item", "116", "Sum", "9.87"]),
            ("1522", ["Price list", "Item", "1522"]),
        ],
    )
    @pytest.mark.parametrize("card", CARDS)
    def test_as_prices_and_no_word_more(self, card: str, number: str, found: list[str]) -> None:
        assert written(english(number, "price").paint, box_of(CARDS[card])) == found

    def test_as_a_reference_and_no_word_more(self) -> None:
        made = english("0808 157 0123", "reference")
        last = ["Reference", "0808-157-0123"]
        assert written(made.paint, box_of(CARDS["shoe"])) == ["Appointment", *last]
        pocket = written(made.paint, box_of(CARDS["pocket"]))
        assert pocket == ["Appointment", "Day", "Time", *last]

    @pytest.mark.parametrize("style", STYLES)
    def test_every_number_of_the_kit_is_whole_on_its_card(self, style: str) -> None:
        with Pack.open(paths.kit()) as pack:
            found = {p.number for s in pack.services() if s.assured for p in s.phones}
        for number in sorted(found):
            if style != "plain" and not possible(number):
                continue
            said = written(
                NumberCard(number, ENGLISH, "", lettering("en"), style).paint, box_of(CARDS["shoe"])
            )
            assert figures(" ".join(said)) == figures(number)

    @pytest.mark.parametrize("style", STYLES)
    def test_its_figures_stand_clear_of_all_words(self, style: str) -> None:
        """In every language, with all facts and a name as long as it may be."""
        name = "Centre for Migrant and Refugee Women, UK"
        with Pack.open(paths.kit()) as pack:
            wordings = [pack.wording(code) for code in pack.wordings()]
        for wording in wordings:
            words = ENGLISH | {word.id: word.text for word in wording.cards}
            facts = " ".join(words.get(f, "") for f in FACTS)
            for card in CARDS:
                made = NumberCard(
                    "0808 157 0123", words, facts, lettering(wording.lang), style, name
                )
                alone = made._replace(words=dict.fromkeys(words, ""), facts="", foot="")
                begin, end = list(lines_of(picture(alone, card)))[-1]
                lines = [bottom - top for top, bottom in lines_of(picture(made, card))]
                assert end - begin in lines, (wording.lang, card)

    def test_a_long_name_goes_below_the_facts_and_both_can_be_read(self) -> None:
        made = english("0808 157 0123", "plain")._replace(
            facts="Free. Interpreters. No name needed. Day and night.",
            foot="Centre for Migrant and Refugee Women, UK",
        )
        for card, least in (("pocket", 12), ("shoe", 11)):
            assert written(made.paint, box_of(CARDS[card]))[1:3] == [made.foot, made.facts]
            assert min(sizes(made.paint, box_of(CARDS[card]))) >= least

    @settings(max_examples=150, deadline=None)
    @given(data=st.data(), number=numbers, style=st.sampled_from(STYLES))
    def test_nothing_is_painted_outside_the_card(
        self, letters: dict[str, str], data: st.DataObject, number: str, style: str
    ) -> None:
        lang = data.draw(st.sampled_from(sorted(letters)))
        some = st.text(letters[lang], min_size=1, max_size=60)
        words = {name: data.draw(some) for name in ENGLISH}
        facts, foot = data.draw(some), data.draw(st.text(letters["en"], max_size=40))
        made = NumberCard(number, words, facts, lettering(lang), style, foot)
        for card in CARDS:
            assert stays_inside(made.paint, card)

    @pytest.mark.parametrize("style", STYLES)
    @pytest.mark.parametrize("card", CARDS)
    def test_the_widest_of_all_stays_inside_too(self, card: str, style: str) -> None:
        words = dict.fromkeys(ENGLISH, "W" * 60)
        made = NumberCard("4" * 20, words, "W" * 60, lettering("en"), style, "M" * 40)
        assert stays_inside(made.paint, card)

    def test_the_zero_is_plain_and_figures_are_of_one_width(self) -> None:
        """A zero with a stroke is read as an eight, or as a letter of somebody's own script."""
        font = Lettering(FIGURES, rtl=False).font(400, bold=True)
        assert QFontInfo(font).family() == FIGURES
        assert len({QFontMetricsF(font).horizontalAdvance(sign) for sign in "0123456789"}) == 1
        image = QImage(400, 600, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.setFont(font)
            painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, "0")
        centre = image.rect().center()
        assert image.pixelColor(centre).lightness() == 255


class TestAPhrase:
    def test_what_stands_on_it(self) -> None:
        answers = ("Da", "Nu", "Mai târziu")
        made = PhraseCard("Doriți un număr?", "Would you like a number?", answers, lettering("ro"))
        found = written(made.paint, box_of(CARDS["pocket"]))
        assert found == ["Doriți un număr?", "Would you like a number?", *answers]

    def test_answers_go_the_way_that_the_language_is_read(self) -> None:
        made = PhraseCard("هل", "", ("نعم", "لا", "لاحقًا"), lettering("ar"))
        assert written(made.paint, box_of(CARDS["pocket"]))[-3:] == ["لاحقًا", "لا", "نعم"]

    def test_every_phrase_of_the_kit_is_whole_and_stays_inside(self) -> None:
        for made in phrases():
            said = "".join("".join(written(made.paint, box_of(CARDS["pocket"]))).split())
            for part in (made.text, made.below, *made.answers):
                assert "".join(part.split()) in said, made
            assert stays_inside(made.paint, "pocket"), made

    def test_what_it_says_in_english_stands_below_the_sentence(self) -> None:
        for made in phrases():
            above = rows(made._replace(below="", answers=()))
            below = rows(made._replace(text="", answers=()))
            answers = rows(made._replace(text="", below=""))
            assert above[1] < below[0] or not made.below, made
            assert below[1] < answers[0], made


def phrases() -> list[PhraseCard]:
    """Every phrase of the kit that ships as a card."""
    with Pack.open(paths.kit()) as pack:
        wordings = [pack.wording(code) for code in pack.wordings()]
        english = {phrase.id: phrase.text for phrase in pack.wording("en").phrases}
    return [
        PhraseCard(
            phrase.text,
            "" if wording.lang == "en" else english[phrase.id],
            wording.answers,
            lettering(wording.lang),
        )
        for wording in wordings
        for phrase in wording.phrases
    ]


def picture(made: NumberCard | PhraseCard, card: str = "pocket") -> QImage:
    """A card, a dot to each pixel of 96 to the inch."""
    box = box_of(CARDS[card])
    image = QImage(round(box.width()), round(box.height()), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        made.paint(painter, box)
    return image


def rows(made: PhraseCard) -> tuple[int, int]:
    """The first and the last row that has ink."""
    lines = list(lines_of(picture(made)))
    return (lines[0][0], lines[-1][1]) if lines else (0, 0)


def test_a_price_line_and_a_reference_say_the_same_number() -> None:
    assert figures("".join(price_line("0808 157 0123"))) == figures(reference("0808 157 0123"))
