"""What people read in their own language has a letter for every character, in one face."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QRawFont, QTextLayout

from reader import paths
from reader.authoring.load import load
from reader.kit.faces import face_of, read_faces
from reader.ui.faces import for_language
from tests.conftest import ROOT

if TYPE_CHECKING:
    from reader.kit.model import Spoken, Wording

pytestmark = pytest.mark.usefixtures("qapp")

CONTENT, _ = load(ROOT / "content")
BOLD, PLAIN = QFont.Weight.Bold, QFont.Weight.Normal


def font(code: str, weight: QFont.Weight) -> QFont:
    made = QFont(for_language(code))
    made.setWeight(weight)
    made.setPixelSize(32)
    # Another face may not help out.
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return made


def without(code: str, text: str, weight: QFont.Weight) -> set[str]:
    """The characters that are drawn and that the face has no letter for."""
    raw = QRawFont.fromFont(font(code, weight))
    assert raw.familyName() == for_language(code)
    return {
        letter
        for letter in text
        if unicodedata.category(letter) != "Cf" and not raw.supportsCharacter(ord(letter))
    }


def glyphs(code: str) -> tuple[list[int], list[int]]:
    """The letters of a language's own name, each alone and as they are set."""
    text = next(spoken.own for spoken in CONTENT.spoken if spoken.code == code)
    layout = QTextLayout(text, font(code, BOLD))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    shaped = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    return QRawFont.fromFont(font(code, BOLD)).glyphIndexesForString(text), shaped


@pytest.mark.parametrize("spoken", CONTENT.spoken, ids=lambda spoken: spoken.code)
def test_every_own_name_can_be_shown(spoken: Spoken) -> None:
    assert without(spoken.code, spoken.own, BOLD) == set()


@pytest.mark.parametrize("weight", [PLAIN, BOLD], ids=["plain", "bold"])
@pytest.mark.parametrize("wording", CONTENT.wordings, ids=lambda wording: wording.lang)
def test_every_phrase_and_card_can_be_shown(wording: Wording, weight: QFont.Weight) -> None:
    shown = [*wording.answers, *(phrase.text for phrase in wording.phrases)]
    shown += [word.text for word in wording.cards]
    assert without(wording.lang, "".join(shown), weight) == set()
    # Bold is a face of its own, and not the plain one made thick.
    files = face_of(read_faces(paths.resources() / "fonts"), wording.lang).files
    assert any("700" in name for name in files)
    assert any("400" in name for name in files)


@pytest.mark.parametrize(
    "code",
    [
        "ar",  # joined: a letter is another one in the middle
        "hi",  # half letters
        "gu",  # letters that grow together
        "km",  # a letter under another
        "te",
    ],
)
def test_letters_are_shaped_and_not_set_one_after_the_other(code: str) -> None:
    alone, shaped = glyphs(code)
    assert 0 not in shaped
    # Forms that no letter has by itself.
    assert set(shaped) - set(alone)


@pytest.mark.parametrize("code", ["my", "si"])
def test_what_stands_around_or_before_a_letter_goes_there(code: str) -> None:
    alone, shaped = glyphs(code)
    assert 0 not in shaped
    assert shaped != alone


def test_a_start_does_not_read_them() -> None:
    program = (
        "from reader import paths; from reader.ui.app import application; "
        "from PySide6.QtGui import QFontDatabase; "
        "from reader.ui.faces import for_language; "
        "app = application(paths.resources(), 'en'); "
        "at_start = set(QFontDatabase.families()); "
        "family = for_language('km'); for_language('km'); "
        "print(family in at_start, family in QFontDatabase.families(), sep='/')"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "False/True"


def test_a_language_that_nothing_names_has_the_programs_own_face() -> None:
    assert for_language("xx") == "Atkinson Hyperlegible Next"
    assert for_language("ar-SD") == "Noto Sans Arabic"
    assert for_language("vi") == "Noto Sans"
