"""Faces, each read when it is first needed: a start needs two of more than twenty."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

from reader import paths

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


@cache
def for_language(code: str) -> str:
    """The family that a language is set in, read on first use. Main thread only."""
    from reader.kit.faces import face_of, read_faces

    folder = paths.resources() / "fonts"
    face = face_of(read_faces(folder), code)
    for name in face.files:
        register(folder / name)
    return face.family


def put_on(widget: QWidget, code: str) -> None:
    """Set a widget in the face of a language; its size stays what the stylesheet says."""
    font = widget.font()
    font.setFamily(for_language(code))
    widget.setFont(font)


@cache
def register(file: Path) -> None:
    """Make a face known to the program, once. Main thread only."""
    QFontDatabase.addApplicationFont(str(file))
