"""Which view shows which room. Each is read when it is first gone to."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.ui.shared import Shared
    from reader.ui.views.view import View

VIEWS = {
    "home": ("reader.ui.views.home", "Home"),
    "article": ("reader.ui.views.article", "Article"),
    "guides": ("reader.ui.views.guide", "Guide"),
    "glossary": ("reader.ui.views.glossary", "Glossary"),
    "helplines": ("reader.ui.views.helplines", "Helplines"),
    "search": ("reader.ui.views.results", "Results"),
    "about": ("reader.ui.views.about", "About"),
    "threshold": ("reader.ui.views.threshold", "Passing"),
}


# What the rooms need and a start does not, the parts before what is made of them.
LATER = (
    "reader.ui.views.home",
    "reader.ui.formats",
    "reader.ui.document",
    "reader.ui.widgets.page_text",
    "reader.ui.widgets.side_card",
    "reader.ui.views.page",
    "reader.ui.views.article",
    "reader.kit.search",
    "reader.ui.widgets.result_row",
    "reader.ui.views.results",
    "reader.kit.directory",
    "reader.ui.widgets.chooser",
    "reader.ui.widgets.service_card",
    "reader.ui.views.helplines",
    "reader.ui.widgets.word_list",
    "reader.ui.views.glossary",
    "reader.ui.views.guide",
    "reader.ui.views.about",
    "reader.ui.panels",
)


def read_ahead(at: int) -> bool:
    """Read the part of LATER with this index, while nobody waits; False where there is none."""
    if at < len(LATER):
        import_module(LATER[at])
    return at + 1 < len(LATER)


def make(room: str, shared: Shared, others: Mapping[str, tuple[str, str]]) -> View:
    """The view of a room of `places.ROOMS`; `others` are those that a mode has in place of ours."""
    module, name = others.get(room) or VIEWS[room]
    view: View = getattr(import_module(module), name)(shared)
    return view
