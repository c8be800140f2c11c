from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from reader import paths
from reader.ui.theme import THEMES, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

GROUNDS = ("page", "surface", "raised", "sunken", "accent-soft")
# Text or part, what it may lie on, the least ratio (7 everywhere for text in high contrast).
PAIRS = (
    ("text", (*GROUNDS, "ok-soft", "warn-soft", "stale-soft"), 4.5),
    ("text-quiet", (*GROUNDS, "ok-soft", "warn-soft", "stale-soft"), 4.5),
    ("link", (*GROUNDS, "ok-soft", "warn-soft", "stale-soft"), 4.5),
    ("accent-text", ("accent", "accent-hover", "accent-pressed"), 4.5),
    ("accent-soft-text", ("accent-soft",), 4.5),
    ("exit-text", ("exit", "exit-hover", "exit-pressed"), 4.5),
    ("ok", ("page", "surface", "raised"), 4.5),
    ("warn-amber", ("page", "surface", "raised", "warn-soft"), 4.5),
    ("stale-text", ("stale",), 4.5),
    ("highlight-text", ("highlight",), 4.5),
    ("selection-text", ("selection",), 4.5),
    ("focus", GROUNDS, 3),
    ("line-strong", GROUNDS, 3),
    ("chart-1", ("page", "surface"), 3),
    ("text-disabled", ("page", "surface", "raised"), 3),
)


@pytest.fixture
def theme() -> Theme:
    return Theme(paths.resources() / "themes")


def light(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_can_be_read(theme: Theme, name: str) -> None:
    theme.take(name, 1.0)
    for text, grounds, least in PAIRS:
        for ground in grounds:
            high, low = sorted(
                (light(theme.colour(text)), light(theme.colour(ground))), reverse=True
            )
            ratio = (high + 0.05) / (low + 0.05)
            need = 7 if name == "contrast" and least == 4.5 else least
            assert ratio >= need, (text, ground, ratio)


@pytest.mark.parametrize("name", THEMES)
def test_the_stylesheet_is_filled_whole(theme: Theme, name: str) -> None:
    theme.take(name, 2.0)
    sheet = re.sub(r"/\*.*?\*/", "", theme.sheet(), flags=re.DOTALL)
    assert "@" not in sheet
    assert "font-size: 36px" in sheet


def test_sizes_grow_with_the_text(theme: Theme) -> None:
    assert theme.size("target") == 44
    theme.take("light", 1.5)
    assert theme.size("target") == 66
    assert theme.size("radius") == 6
    theme.take("contrast", 1.0)
    assert theme.size("edge") == 2
    theme.take("system", 1.0)
    assert theme.name in ("light", "dark")
