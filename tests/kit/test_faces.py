from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont

from reader import paths
from reader.kit.faces import Face, face_of, lacking, read_faces

if TYPE_CHECKING:
    from pathlib import Path

FONTS = paths.resources() / "fonts"
FACES = read_faces(FONTS)


def test_the_first_face_is_for_whatever_no_other_names(tmp_path: Path) -> None:
    said = {
        "Plain": {"files": ["a.ttf"], "languages": [], "letters": "20-7e"},
        "Round": {"files": ["b.ttf"], "languages": ["ar", "pa-Arab"], "letters": "20 627-64a"},
    }
    (tmp_path / "faces.json").write_text(json.dumps(said))
    faces = read_faces(tmp_path)
    assert [face_of(faces, code).family for code in ("ar", "ar-SD", "pa-Arab", "pa", "xx")] == [
        "Round", "Round", "Round", "Plain", "Plain",
    ]  # fmt: skip


def test_lacking_letters_are_named_once_and_joiners_are_not_due() -> None:
    face = Face("Plain", (), (), ((0x20, 0x7E), (0x627, 0x64A)))
    assert lacking(face, "abc ~") == ""
    assert lacking(face, "éa é\u200cñ") == "éñ"
    assert lacking(face, "\u0627\u064b") == "\u064b"


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.family)
def test_what_is_written_of_a_face_is_true(face: Face) -> None:
    """Made by resources/subset_fonts.py; run it again when this fails."""
    assert face.files
    for name in face.files:
        font = TTFont(FONTS / name)
        names = font["name"]
        assert (names.getDebugName(16) or names.getDebugName(1)) == face.family
        has = set(font.getBestCmap())
        assert all(point in has for a, b in face.letters for point in range(a, b + 1)), name


def test_every_file_belongs_to_a_face() -> None:
    named = {name for face in FACES for name in face.files}
    assert named == {path.name for path in FONTS.glob("*.[ot]tf")}
