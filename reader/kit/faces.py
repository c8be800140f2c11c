"""Faces that come with the program: which one a language is set in, and which letters it has."""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Face(NamedTuple):
    """A family, its files, the languages that are set in it and the letters that all files have.

    `letters` are first and last of each run of code points.
    """

    family: str
    files: tuple[str, ...]
    languages: tuple[str, ...]
    letters: tuple[tuple[int, int], ...]


@cache
def read_faces(folder: Path) -> tuple[Face, ...]:
    """The faces of `faces.json` in a folder; the first is for whatever no other one names."""
    found = json.loads((folder / "faces.json").read_text("utf-8"))
    return tuple(
        Face(family, tuple(face["files"]), tuple(face["languages"]), _runs(face["letters"]))
        for family, face in found.items()
    )


def face_of(faces: tuple[Face, ...], code: str) -> Face:
    """The face of a language, or of the one that it is a kind of (ar for ar-SD)."""
    for tag in (code, code.split("-", maxsplit=1)[0]):
        for face in faces:
            if tag in face.languages:
                return face
    return faces[0]


def lacking(face: Face, text: str) -> str:
    """The letters of a text that a face does not have, each once. What is not drawn is not due."""
    return "".join(
        letter
        for letter in dict.fromkeys(text)
        if not any(first <= ord(letter) <= last for first, last in face.letters)
        # Joiners and marks of direction.
        and unicodedata.category(letter) != "Cf"
    )


def _runs(text: str) -> tuple[tuple[int, int], ...]:
    runs = (run.split("-") for run in text.split())
    return tuple((int(run[0], 16), int(run[-1], 16)) for run in runs)
