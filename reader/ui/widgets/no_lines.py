"""A country without a line that we are sure of: never an empty page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, SignalInstance

from reader.kit.phones import for_abroad, nobreak, spoken
from reader.kit.places import NumberAt, ServiceAt
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.numbers import emergency_of, number_label
from reader.ui.widgets.parts import button, column, frame, group, label, row, rule
from reader.ui.widgets.tile import Tile
from reader.ui.words import audience_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from reader.kit.model import Service
    from reader.kit.ways_round import Round
    from reader.ui.shared import Shared

_tr = QCoreApplication.translate
# Lines of other countries, and countries, that are named at most.
_MOST, _NEAR = 5, 6


def no_lines(
    shared: Shared, ways: Round, wanted: SignalInstance, live_in: Callable[[str], object]
) -> list[QWidget]:
    """Says so, then danger, lines elsewhere, the way home, next door. Lines across countries follow."""
    name = shared.pack.country_name(shared.session.country, shared.session.language)
    says = _tr("no lines", "We know no line in {0} that we are sure of. These are the ways round.")
    found: list[QWidget] = [label(says.format(name), "ui"), _danger(shared, name, wanted)]
    if ways.elsewhere:
        found.append(_elsewhere(shared, ways.elsewhere, wanted))
    home = _tr(
        "no lines",
        "Your own country’s embassy or consulate can help you with papers, and to go home. It can tell "
        "you of lines that answer in your language.",
    )
    found.append(_card(_tr("no lines", "A passport from elsewhere?"), column(label(home, "ui"))))
    if ways.near:
        found.append(_near(shared, ways.near, live_in))
    if ways.regional:
        found.append(label(_tr("no lines", "These lines work across countries:"), "h3"))
    return found


def _danger(shared: Shared, name: str, wanted: SignalInstance) -> QWidget:
    title = _tr("no lines", "Danger now, in {0}").format(name)
    emergency = emergency_of(shared)
    if emergency is None or not emergency.number:
        return _card(
            title, column(label(_tr("no lines", "The emergency number is not known."), "ui"))
        )
    words = label(_source(emergency.source), "quiet")
    big = button(shared, _tr("no lines", "Show big"), "", "maximize-2")
    big.clicked.connect(lambda: wanted.emit(NumberAt()))
    line = row(words, number_label(emergency.number, "large"), big, gap=20)
    line.setStretch(0, 1)
    return _card(title, column(line))


def _source(source: str) -> str:
    return _tr("no lines", "Source: {0}").format(source.split(";", maxsplit=1)[0]) if source else ""


def _elsewhere(shared: Shared, services: tuple[Service, ...], wanted: SignalInstance) -> QWidget:
    box = column(
        label(
            _tr(
                "no lines",
                "An ordinary call abroad: it costs, and may stand on the bill. Some answer only calls "
                "from inside their own country.",
            ),
            "quiet",
        )
    )
    lang = shared.session.language
    for service in services[:_MOST]:
        phone = for_abroad(service, shared.pack.freephones)
        number = (phone.international or "") if phone else ""
        country = shared.pack.country_name(service.country, lang)
        who = ", ".join(audience_words(one) for one in service.audience if one != "anyone")
        whom = _tr("no lines", "For: {0}").format(who) if "anyone" not in service.audience else ""
        does = " · ".join(part for part in (whom, service.description) if part)
        words = column(label(f"{service.name}, {country}", "strong", wrap=True),
                       label(does, "quiet"), gap=2)  # fmt: skip
        face = row(words, number_label(number, "small"), gap=16, margins=(0, 8, 0, 8))
        face.setStretch(0, 1)
        tile = Tile(face, f"{service.name}, {country}, {spoken(nobreak(number))}", "row")
        tile.clicked.connect(lambda _on=False, id_=service.id: wanted.emit(ServiceAt(id_)))
        box.addSpacing(4)
        box.addWidget(rule())
        box.addWidget(tile)
    return _card(
        _tr("no lines", "In a language of this country, and with a number for calls from abroad"),
        box,
    )


def _near(
    shared: Shared, near: tuple[tuple[str, int], ...], live_in: Callable[[str], object]
) -> QWidget:
    made = []
    for code, count in near[:_NEAR]:
        name = shared.pack.country_name(code, shared.session.language)
        other = button(shared, f"{name} ({count})", "", "arrow-right")
        other.clicked.connect(lambda _on=False, code=code: live_in(code))
        made.append(other)
    words = _tr(
        "no lines", "Lines next door often answer only calls from inside their own country."
    )
    box = column(label(words, "quiet"), 4, group(Flow(*made, air=5)))
    return _card(_tr("no lines", "Nearby"), box)


def _card(title: str, inside: QVBoxLayout) -> QWidget:
    made = frame(column(label(title, "h3"), 4, inside, margins=(20, 12, 20, 14)), "card")
    made.setAccessibleName(title)
    return made
