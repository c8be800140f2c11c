"""The one application of the process: faces, style, words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.safety import traces
from reader.ui import faces
from reader.ui.accessible import factory

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.theme import Theme

# The one word that windows, lists of windows and of programs show.
NAME = "Reader"
FACE = "Atkinson Hyperlegible Next"
# What every screen needs; `faces.for_language` reads the others.
_AT_START = ("AtkinsonHyperlegibleNext", "NotoSans_700Bold")


def application(resources: Path, language: str) -> QApplication:
    """The QApplication, with what `safety.traces` asks for done before. Once a process."""
    traces.prepare()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # Named here and not by setStyle, which gives the style back: that alone costs 5 ms of a start.
    app = QApplication([NAME, "-style=Fusion"])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("reader")
    app.setQuitOnLastWindowClosed(False)
    _load_faces(resources / "fonts", _AT_START)
    app.setFont(QFont([FACE, "Noto Sans"]))
    factory.install()
    _speak(app, resources, language)
    return app


def dress(app: QApplication, theme: Theme) -> None:
    """Give the whole program a look."""
    app.setPalette(theme.palette())
    app.setStyleSheet(theme.sheet())


def _load_faces(folder: Path, begins: tuple[str, ...]) -> None:
    for file in sorted(folder.glob("*.ttf")):
        if file.name.startswith(begins):
            faces.register(file)


def _speak(app: QApplication, resources: Path, language: str) -> None:
    app.setLayoutDirection(QLocale(language).textDirection())
    translator = QTranslator(app)
    if translator.load(f"reader_{language}", str(resources / "translations")):
        app.installTranslator(translator)
