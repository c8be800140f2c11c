"""Looks: colours by role and sizes by name, from resources/themes, as one stylesheet."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

if TYPE_CHECKING:
    from pathlib import Path

# Text size on paper, of that on the screen at 100 %.
PAPER = 0.8
THEMES = ("light", "dark", "contrast")
_NAME = re.compile(r"(@@?)([a-z][a-z0-9-]*)")


class Theme:
    """The look in use. Main thread only; `take` before anything is painted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sizes: dict[str, dict[str, float]] = self._read("sizes")
        self._template = (folder / "reader.qss.in").read_text("utf-8")
        self.name = ""
        self.scale = 1.0
        self._colours: dict[str, str] = {}
        self.take("light", 1.0)

    def on_paper(self, scale: float = PAPER) -> Theme:
        """The look of paper: dark on white, whatever the screen has, at a size for the hand."""
        made = Theme(self._folder)
        made.take("light", scale)
        return made

    def take(self, name: str, scale: float) -> None:
        """Use another look: `name` of THEMES or "system"; `scale` is 1.0 for 100 % text."""
        name = _of_the_system() if name == "system" else name
        if name != self.name:
            self._colours = self._read(name)["colours"]
        self.name, self.scale = name, scale

    def colour(self, role: str) -> QColor:
        """The colour of a role; KeyError for a role that the tokens do not have."""
        return QColor(self._colours[role])

    def value(self, role: str) -> str:
        """The colour of a role as the tokens write it."""
        return self._colours[role]

    def px(self, size: float) -> int:
        """A length in pixels at 100 % text, in pixels at the text size in use."""
        return round(size * self.scale)

    def size(self, name: str) -> int:
        """A named size of sizes.json in pixels."""
        if name in self._sizes["scaled"]:
            return self.px(self._sizes["scaled"][name])
        if name == "edge" and self.name == "contrast":
            return 2
        return round(self._sizes["fixed"][name])

    def sheet(self) -> str:
        """The one stylesheet, with this look's colours and sizes."""
        return _NAME.sub(self._filled, self._template)

    def palette(self) -> QPalette:
        """The colours that Qt asks for where no stylesheet speaks."""
        palette = QPalette()
        role = QPalette.ColorRole
        for part, name in (
            (role.Window, "page"),
            (role.WindowText, "text"),
            (role.Base, "surface"),
            (role.AlternateBase, "sunken"),
            (role.Text, "text"),
            (role.Button, "surface"),
            (role.ButtonText, "text"),
            (role.Highlight, "selection"),
            (role.HighlightedText, "selection-text"),
            (role.Link, "link"),
            (role.PlaceholderText, "text-quiet"),
            (role.ToolTipBase, "raised"),
            (role.ToolTipText, "text"),
        ):
            palette.setColor(part, self.colour(name))
        return palette

    def _filled(self, found: re.Match[str]) -> str:
        mark, name = found.groups()
        if mark == "@":
            return self._colours[name]
        if name == "tick-image":
            return (self._folder / f"tick-{self.name}.svg").as_posix()
        # A stylesheet's least height leaves the edges out.
        if name == "target-inner":
            return f"{self.size('target') - 2 * self.size('edge')}px"
        if name == "target-inner-strong":
            return f"{self.size('target') - 2 * self.size('edge-strong')}px"
        return f"{self.size(name)}px"

    def _read(self, name: str) -> Any:  # noqa: ANN401 - whatever the file holds
        return json.loads((self._folder / f"{name}.json").read_text("utf-8"))


def _of_the_system() -> str:
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"
