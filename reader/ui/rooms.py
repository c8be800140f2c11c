"""Which view shows which room. Each is read when it is first gone to."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.shared import Shared
    from reader.ui.views.view import View

VIEWS = {
    "home": ("home", "Home"),
    "article": ("article", "Article"),
    "guides": ("guide", "Guide"),
    "glossary": ("glossary", "Glossary"),
    "helplines": ("helplines", "Helplines"),
    "search": ("results", "Results"),
    "about": ("about", "About"),
}


def make(room: str, shared: Shared) -> View:
    """The view of a room of `places.ROOMS`."""
    module, name = VIEWS[room]
    view: View = getattr(import_module(f"reader.ui.views.{module}"), name)(shared)
    return view
