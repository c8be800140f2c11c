"""What every view is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.kit.pack import Pack
    from reader.ui.ask import Ask
    from reader.ui.choices import Choices
    from reader.ui.icons import Icons
    from reader.ui.session import Session
    from reader.ui.theme import Theme


class Shared(NamedTuple):
    """The open kit, the worker, the sitting and its looks. `rooms` are those the mode has."""

    pack: Pack
    ask: Ask
    session: Session
    theme: Theme
    icons: Icons
    rooms: frozenset[str]
    # Where the choices are the reader's own; None where a keeper made them, or somebody hands over.
    choices: Choices | None = None
