"""The kit that ships, without a window, and services of which everything or nothing is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader import paths
from reader.kit.facets import is_police
from reader.kit.pack import Pack
from reader.modes.opening import share
from reader.ui.printing.number_cards import Line, Wish
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from reader.kit.model import Service
    from reader.ui.shared import Shared

# Numbers that nobody has: one for each shape of a price line.
NUMBERS = ("01 99 00 12 34", "0808 157 0123", "116 987")
# One face and direction each.
LANGUAGES = ("en", "ar", "vi", "ti")


@pytest.fixture
def shared(qapp: QApplication) -> Iterator[Shared]:
    del qapp
    with Pack.open(paths.kit()) as pack:
        made = share(pack, "en")
        made.session.country = "GB"
        made.session.clock = lambda: NOW
        yield made


@pytest.fixture
def told(shared: Shared) -> Service:
    """A service of which everything is known that a card can say."""
    one = next(s for s in shared.pack.services("GB") if s.assured and s.phones and not is_police(s))
    return one._replace(
        cost="free",
        interpreters=True,
        anonymous=True,
        schedule="24/7",
        on_bill=False,
        tells_police="danger",
    )


@pytest.fixture
def untold(shared: Shared) -> Service:
    """A service of which nothing is known, with a name as long as they get."""
    services = [s for s in shared.pack.services() if s.assured and s.phones and not is_police(s)]
    one = max(services, key=lambda s: len(s.name))
    return one._replace(
        cost="",
        interpreters=None,
        anonymous=None,
        schedule="",
        schedule_note="",
        on_bill=None,
        tells_police="",
    )


@pytest.fixture
def wish(told: Service) -> Wish:
    lines = tuple(Line(told.name, number, told) for number in NUMBERS)
    return Wish(lines, LANGUAGES)
