"""Numbers as cards: read back from the printed sheet by a machine, and what the worker is told."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from reader.kit.disguise import figures
from reader.kit.facets import is_police
from reader.kit.model import CardWord, Phone
from reader.ui.printing.cards import CARDS, STYLES
from reader.ui.printing.number_cards import (
    NEEDED,
    Line,
    Wish,
    card,
    cards,
    draft_words,
    fact_words,
    rule_words,
    worker_part,
)
from reader.ui.printing.pages import MM, SIZES, pdf
from tests.ui.printing.conftest import LANGUAGES, NUMBERS
from tests.ui.printing.rendered import (
    box_of,
    inside,
    lines_of,
    needs,
    read_aloud,
    sheets,
    words,
    written,
)

if TYPE_CHECKING:
    from reader.kit.model import Service, Wording
    from reader.kit.pack import Pack
    from reader.ui.printing.cards import NumberCard
    from reader.ui.shared import Shared

OTHER_SIGNS = ("*3090", "+44 800 012 1700", "0800 LAMP")
# Words of a disguise, by style.
DISGUISE = {
    "price": {"price-list", "item", "each", "sum"},
    "reference": {"appointment", "day", "time", "reference"},
}


def every(wish: Wish, per_sheet: int) -> list[tuple[str, str]]:
    """Number and language of a wish's cards in the order of their cells, over all sheets."""
    faces = [(line.number, lang) for line in wish.lines for lang in wish.languages]
    places = -(-len(faces) // per_sheet) * per_sheet
    return [faces[at * len(faces) // places] for at in range(places)]


def strip(picture: QImage, style: str) -> QImage:
    """The line of a card's picture that has its figures."""
    lines = list(lines_of(picture))
    middle = picture.height() / 2
    begin, end = lines[-1]
    if style == "plain":
        begin, end = next(line for line in lines if line[0] <= middle <= line[1])
    return picture.copy(0, begin, picture.width(), end - begin)


class TestRead:
    """B84, B107: figures in dialling order, also where words run from right to left."""

    @needs("pdftoppm", "tesseract")
    @pytest.mark.parametrize("size", CARDS)
    @pytest.mark.parametrize("style", STYLES)
    def test_a_machine_reads_every_number_off_the_sheet(
        self, shared: Shared, wish: Wish, style: str, size: str
    ) -> None:
        wish = wish._replace(style=style, size=size)
        on = cards(shared, wish).on("a4")
        printed = sheets(pdf(on, "a4"), 300)
        asked = every(wish, on.cells)
        assert len(printed) == on.count
        read = set()
        for at, (number, lang) in enumerate(asked):
            if (number, lang) in read:
                continue
            sheet, place = divmod(at, on.cells)
            picture = printed[sheet].part(on.cell(place).adjusted(0.5, 0.5, -0.5, -0.5))
            said = read_aloud(strip(picture, style))
            assert figures(said) == figures(number), f"{style}, {size}, {lang}: {said}"
            read.add((number, lang))
        assert len(read) == len(NUMBERS) * len(LANGUAGES)

    @needs("pdftotext")
    @pytest.mark.parametrize("paper", SIZES)
    @pytest.mark.parametrize("style", STYLES)
    def test_marked_and_copied_it_is_the_number_and_no_other_figure_is_on_the_card(
        self, shared: Shared, wish: Wish, style: str, paper: str
    ) -> None:
        for size in CARDS:
            on = cards(shared, wish._replace(style=style, size=size)).on(paper)
            found = words(pdf(on, paper))
            for at, (number, _lang) in enumerate(every(wish, on.cells)):
                sheet, place = divmod(at, on.cells)
                cell = on.cell(place)
                said = [w.text for w in found if w.sheet == sheet and cell.contains(w.box.center())]
                assert figures("".join(said)) == figures(number)

    def test_signs_keep_their_place_where_words_run_from_right_to_left(
        self, shared: Shared
    ) -> None:
        """A plus sign that comes last is not dialled."""
        for number in ("+44 800 012 1700", "020 7946-0958", "*3090"):
            made = card(shared, Wish((), ("ar",)), Line("A line", number), "ar")
            assert made.lettering.rtl
            said = [t for t in written(made.paint, box_of(CARDS["pocket"])) if figures(t)]
            assert [t.replace("\u00a0", " ").replace("\u2011", "-") for t in said] == [number]

    @needs("pdftoppm", "tesseract")
    @pytest.mark.parametrize("number", ["+44 800 012 1700", "020 7946-0958"])
    def test_a_machine_reads_signs_in_their_place_on_an_arabic_card(
        self, shared: Shared, number: str
    ) -> None:
        on = cards(shared, Wish((Line("A line", number),), ("ar",))).on("a4")
        picture = sheets(pdf(on, "a4"), 300)[0].part(on.cell(0).adjusted(0.5, 0.5, -0.5, -0.5))
        said = read_aloud(strip(picture, "plain"), "+-")
        assert "".join(said.split()) == number.replace(" ", "")


class TestACard:
    def made(self, shared: Shared, lang: str, style: str, number: str = NUMBERS[1]) -> NumberCard:
        wish = Wish((), LANGUAGES, style, foot="Lantern Trust")
        found = next(s for s in shared.pack.services("GB") if not is_police(s))
        service = found._replace(
            cost="free", schedule="24/7", interpreters=None, anonymous=None, phones=found.phones[:1]
        )
        return card(shared, wish, Line(service.name, number, service), lang)

    @pytest.mark.parametrize("style", ["price", "reference"])
    @pytest.mark.parametrize("size", CARDS)
    def test_a_disguise_has_its_own_words_and_nothing_more(
        self, shared: Shared, style: str, size: str
    ) -> None:
        for lang in shared.pack.wordings():
            made = self.made(shared, lang, style)
            neutral = {made.words[name] for name in DISGUISE[style]}
            said = written(made.paint, box_of(CARDS[size]))
            ours = [text for text in said if not figures(text)]
            assert set("".join(ours).split()) <= set("".join(neutral).split()) or (
                set(ours) <= neutral
            ), (lang, said)
            assert figures("".join(said)) == figures(made.number)
            assert "Lantern" not in "".join(said)
            assert made.foot == ""

    def test_a_plain_one_says_what_it_is_for_what_is_true_and_whose_it_is(
        self, shared: Shared
    ) -> None:
        said = written(self.made(shared, "en", "plain").paint, box_of(CARDS["pocket"]))
        assert sorted(text.replace("\u00a0", " ") for text in said) == [
            NUMBERS[1], "Free. Day and night.  Lantern Trust", "Somebody to talk to",
        ]  # fmt: skip

    @pytest.mark.parametrize(("lang", "heading"), [("en", "Call"), ("vi", "Gọi"), ("ti", "Call")])
    def test_a_line_that_the_police_answer_is_not_somebody_to_talk_to(
        self, shared: Shared, lang: str, heading: str
    ) -> None:
        service = next(s for s in shared.pack.services("GB") if is_police(s))
        made = card(shared, Wish((), LANGUAGES), Line(service.name, NUMBERS[1], service), lang)
        assert made.words["heading"] == heading

    @pytest.mark.parametrize("number", OTHER_SIGNS)
    @pytest.mark.parametrize("style", STYLES)
    def test_a_number_with_other_signs_is_never_in_disguise(
        self, shared: Shared, style: str, number: str
    ) -> None:
        made = self.made(shared, "en", style, number)
        assert made.style == "plain"
        said = written(made.paint, box_of(CARDS["shoe"]))
        assert number in [text.replace("\u00a0", " ") for text in said]
        assert "Somebody to talk to" in said

    def test_a_language_that_lacks_a_word_gives_a_card_in_english_and_no_mixture(
        self, shared: Shared, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        whole, pack = shared.pack.wording, shared.pack
        for lacking in sorted(NEEDED):

            def wording(code: str, lacking: str = lacking) -> Wording:
                found = whole(code)
                if code != "vi":
                    return found
                return found._replace(cards=tuple(w for w in found.cards if w.id != lacking))

            monkeypatch.setattr(pack, "wording", wording)
            for style in STYLES:
                made = self.made(shared, "vi", style)
                assert made == self.made(shared, "en", style), (lacking, style)

    def test_a_language_that_lacks_only_a_fact_leaves_that_out(
        self, shared: Shared, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        found = shared.pack.wording("vi")
        fewer = found._replace(cards=tuple(w for w in found.cards if w.id != "free"))
        monkeypatch.setattr(
            shared.pack, "wording", lambda code: fewer if code == "vi" else pytest.fail(code)
        )
        made = self.made(shared, "vi", "plain")
        assert made.facts == "Ngày và đêm."
        assert CardWord("heading", made.words["heading"]) in fewer.cards

    @pytest.mark.parametrize("number", [NUMBERS[1], "85999"])
    def test_a_kit_without_words_for_a_disguise_gives_plain_ones(
        self, shared: Shared, pack: Pack, number: str
    ) -> None:
        """The tests' own kit has a heading and "free", no more; another might have no words at all."""
        texts = pack.service("gb-night-text")
        for lang in ("en", "ro", "vi"):
            made = card(
                shared._replace(pack=pack), Wish((), (), "price"), Line("", number, texts), lang
            )
            assert made.style == "plain"
            assert "Somebody to talk to" in written(made.paint, box_of(CARDS["pocket"]))

    def test_a_country_of_a_language_is_in_that_language(self, shared: Shared) -> None:
        assert (
            self.made(shared, "ar-SD", "plain").words["heading"]
            == (self.made(shared, "ar", "plain").words["heading"])
        )

    def test_a_number_that_is_only_written_to_says_so(self, shared: Shared, told: Service) -> None:
        """Somebody who calls it hears nothing."""
        service = told._replace(phones=(Phone("85999", None, "text", note="Text OWL."),))
        for lang in ("en", "vi", "ar"):
            words_of = {w.id: w.text for w in shared.pack.wording(lang).cards}
            made = card(shared, Wish((), (lang,)), Line("Owls", "85999", service), lang)
            assert made.facts.startswith(words_of["text-message"])
            hidden = card(shared, Wish((), (lang,), "price"), Line("Owls", "85999", service), lang)
            assert words_of["text-message"] not in written(hidden.paint, box_of(CARDS["pocket"]))

    def test_a_language_that_cannot_say_so_gives_that_card_in_english(
        self, shared: Shared, told: Service
    ) -> None:
        service = told._replace(phones=(Phone("85999", None, "text"),))
        line = Line("Owls", "85999", service)
        whole = shared.pack.wording("vi")
        fewer = whole._replace(cards=tuple(w for w in whole.cards if w.id != "text-message"))
        english = shared.pack.wording("en")
        pack = SimpleNamespace(
            wording=lambda code: fewer if code == "vi" else english, spoken=shared.pack.spoken
        )
        other = shared._replace(pack=pack)  # type: ignore[arg-type]
        made = card(other, Wish((), ("vi",)), line, "vi")
        assert made == card(shared, Wish((), ("en",)), line, "en")
        called = line._replace(number="0808 157 0123")
        assert card(other, Wish((), ("vi",)), called, "vi").words["heading"] == (
            "Có người để trò chuyện"
        )


@needs("pdftotext")
class TestTheWorkersPart:
    @pytest.mark.parametrize("paper", SIZES)
    @pytest.mark.parametrize("style", STYLES)
    @pytest.mark.parametrize("size", CARDS)
    def test_the_longest_is_whole_and_on_the_sheet(
        self, shared: Shared, untold: Service, size: str, style: str, paper: str
    ) -> None:
        """Three services of which nothing is known, a number of one's own, four draft languages."""
        drafts = [c for c in shared.pack.wordings() if shared.pack.wording(c).draft]
        names = {one.code: one.name for one in shared.pack.spoken()}
        longest = tuple(sorted(drafts, key=lambda code: len(names[code]))[-4:])
        lines = tuple(Line(untold.name, "01 99 00 12 34", untold) for _ in range(3))
        own = Line("Centre for Migrant and Refugee Women, UK", "0808 157 0123")
        wish = Wish((*lines, own), longest, style, size, own.name)
        on = cards(shared, wish).on(paper)
        below = max(on.cell(at).bottom() for at in range(on.cells))
        data = pdf(on, paper)
        for sheet in range(on.count):
            found = [w for w in words(data) if w.sheet == sheet and w.box.top() > below]
            assert [w for w in found if not inside(w.box, on._foot)] == []
            said = " ".join(w.text for w in found)
            assert said.count(untold.name) == 3
            assert said.count("01 99 00 12 34") == 3 + (style != "plain")
            assert said.count(f"Not known: {fact_words(('cost', 'hours'))}, interpreters") == 3
            for part in (
                "For the worker; cut this off.",
                "Print at 100 %: the line above is 50 mm, a card",
                f"{own.name} 0808 157 0123 Typed here, not checked by us.",
                "A card that is found can do harm, hidden or not.",
                "A call may stand on a bill.",
                "Draft words, not yet read by a native reader:",
                *(names[code] for code in longest),
            ):
                assert part in said, part
            assert ("The rule:" in said) == (style != "plain")

    def test_it_can_be_read_without_a_glass(self, shared: Shared, untold: Service) -> None:
        lines = tuple(Line(untold.name, number, untold) for number in NUMBERS)
        on = cards(shared, Wish(lines, LANGUAGES, "price")).on("letter")
        below = max(on.cell(at).bottom() for at in range(on.cells))
        found = [w for w in words(pdf(on, "letter")) if w.box.top() > below]
        # A line of 5-point print is 2.4 mm high.
        assert min(w.box.height() for w in found) > 2.4

    def test_however_much_it_is_nothing_is_cut_off(self, shared: Shared) -> None:
        paint = worker_part(shared, [("A line.", "Words of it. " * 30)] * 12)
        box = QRectF(60, 60, 640, 110)
        image = QImage(760, 400, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            paint(painter, box)
        lines = list(lines_of(image))
        assert lines
        assert box.top() <= lines[0][0] < lines[-1][1] <= box.bottom()

    def test_numbers_keep_their_order_after_a_name_from_right_to_left(
        self, shared: Shared, told: Service
    ) -> None:
        name = "خط المساعدة"
        lines = (Line(name, "0808 157 0123", told), Line(name, "01 99 00 12 34"))
        on = cards(shared, Wish(lines, ("en",), "reference")).on("a4")
        found = [w for w in words(pdf(on, "a4")) if w.box.top() > on.cell(on.cells - 1).bottom()]
        for groups in (["0808", "157", "0123"], ["01", "99", "00", "12", "34"]):
            boxes = [next(w.box for w in found if w.text.strip(",.") == g) for g in groups]
            assert [b.left() for b in boxes] == sorted(b.left() for b in boxes)
            assert max(b.top() for b in boxes) - min(b.top() for b in boxes) < 1

    def test_what_is_known_is_not_said_to_be_unknown(self, shared: Shared, wish: Wish) -> None:
        said = " ".join(w.text for w in words(pdf(cards(shared, wish).on("a4"), "a4")))
        assert "Not known" not in said
        assert "Draft words, not yet read by a native reader: Arabic, Vietnamese, Tigrinya." in said
        assert "Checked" in said

    def test_a_number_for_messages_comes_with_the_word_to_send(
        self, shared: Shared, told: Service
    ) -> None:
        service = told._replace(phones=(Phone("85999", None, "text", note="Text OWL."),))
        made = cards(shared, Wish((Line("Owls", "85999", service),), ("en",), "price"))
        said = " ".join(w.text for w in words(pdf(made.on("a4"), "a4")))
        assert "Text message. Text OWL." in said


def test_the_rule_names_the_number_as_it_stands_on_the_card() -> None:
    assert "0808 1.57 01.23 is 0808 157 0123." in " ".join(
        rule_words("0808 157 0123", "price").split()
    )
    assert "0808-157-0123 is 0808 157 0123." in rule_words("0808 157 0123", "reference")


def test_drafts_are_named_and_read_ones_are_not(shared: Shared) -> None:
    assert draft_words(shared, ("en",)) == ""
    assert draft_words(shared, ("en", "ti", "ar")).endswith(": Tigrinya, Arabic.")


@pytest.mark.parametrize("size", CARDS)
def test_the_cards_are_of_the_size_that_was_wished(shared: Shared, wish: Wish, size: str) -> None:
    on = cards(shared, wish._replace(size=size)).on("a4")
    assert (on.cell(0).width(), on.cell(0).height()) == CARDS[size]
    assert box_of(CARDS[size]).width() == CARDS[size][0] * MM
