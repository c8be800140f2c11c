"""The longest time that the interface's thread is busy at once, over a tour of every screen."""

from __future__ import annotations

import time
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.figures import bar, percentile, say
from bench.kits import kit
from reader import paths
from reader.kit.pack import Pack
from reader.kit.places import (
    AboutAt,
    CardsAt,
    CheckingAt,
    GlossaryAt,
    Home,
    LanguagesAt,
    NumberAt,
    PageAt,
    PhrasesAt,
    ResultsFor,
    ServiceAt,
    ServicesAt,
)
from reader.modes.opening import share
from reader.modes.rubbish import Rubbish
from reader.safety.gesture import Gesture
from reader.ui.app import application, dress
from reader.ui.arrangement import Arrangement
from reader.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.kit.places import Place
    from reader.ui.shared import Shared

# What is printed by name: longer than one frame.
FRAME = 16.7
_AFTER = 0.25


def run() -> int:
    """Print the figures; how many are over their bar."""
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else application(paths.resources(), "en")
    with Pack.open(kit(0)) as pack:
        shared = share(pack, "en")
        dress(app, shared.theme)
        Rubbish(app)
        window = Window(shared, Arrangement(), Gesture(app))
        window.show()
        _gaps(app, lambda: None)
        first = {name: _gaps(app, act) for name, act in acts(window, shared).items()}
        again = {name: _gaps(app, act) for name, act in acts(window, shared).items()}
        window.hide()
    say("the interface's thread, longest time busy at once, in ms")
    for title, found in (("first time", first), ("again", again)):
        longest = {name: max(gaps) for name, gaps in found.items()}
        worst = sorted(longest.items(), key=lambda pair: -pair[1])[:6]
        say(
            f"  {title}: p50 of {len(longest)} acts {percentile(list(longest.values()), 0.5):.1f}, "
            f"most {worst[0][1]:.1f}; {', '.join(f'{name} {ms:.0f}' for name, ms in worst)}"
        )
    beats = [gap for found in (first, again) for gaps in found.values() for gap in gaps]
    say(f"  {len(beats)} beats of the loop over the whole tour")
    return bar("between two beats, p99", percentile(beats, 0.99), 16, "ms") + bar(
        "between two beats, most", max(beats), 50, "ms"
    )


def acts(window: Window, shared: Shared) -> dict[str, Callable[[], object]]:
    """The tour: every screen, typing, looks."""
    session = shared.session
    article = shared.pack.pages("article", "en")
    places: dict[str, Place] = {
        "article": PageAt("article"),
        **{f"article {head.order}": PageAt("article", head.id) for head in article},
        "guide": PageAt("guide"),
        "glossary": GlossaryAt(),
        "term": GlossaryAt("coercion"),
        "helplines": ServicesAt(),
        "service": ServiceAt("gb-modern-slavery-helpline"),
        "number": NumberAt(),
        "languages": LanguagesAt(),
        "a language": LanguagesAt("vi"),
        "phrases": PhrasesAt("ar"),
        "a phrase": PhrasesAt("ar", "private"),
        "cards": CardsAt(),
        "numbers to check": CheckingAt(),
        "results": ResultsFor("trafficking"),
        "about": AboutAt(),
        "keys": AboutAt("keys"),
        "home": Home(),
    }
    tour: dict[str, Callable[[], object]] = {
        name: partial(window.go, place) for name, place in places.items()
    }
    tour["cards again"] = partial(window.go, CardsAt())
    tour["a sheet of cards"] = lambda: window.open_panel("print", window)
    tour["close the sheet"] = window.close_layer
    tour["helplines again"] = partial(window.go, ServicesAt())
    tour["a list on paper"] = lambda: window.open_panel("print", window)
    tour["close the list"] = window.close_layer
    for letter in "groom":
        tour[f"typing {letter}"] = partial(_type, window, letter)
    field = window.furniture.search
    assert field is not None
    tour["empty"] = field.clear
    tour["larger"] = lambda: session.step(1)
    tour["usual"] = lambda: session.step(0)
    tour["dark"] = lambda: session.look_as(look="dark")
    tour["light"] = lambda: session.look_as(look="light")
    tour["country list"] = window.choose_country
    tour["close"] = window.close_layer
    tour["another country"] = lambda: session.live_in("FR")
    tour["helplines there"] = partial(window.go, ServicesAt())
    tour["no line there"] = lambda: session.live_in("ER")
    tour["back home"] = lambda: session.live_in("GB")
    return tour


def _type(window: Window, letter: str) -> None:
    window.begin_search()
    field = window.furniture.search
    assert field is not None
    QTest.keyClicks(field, letter)


def _gaps(app: QApplication, act: Callable[[], object]) -> list[float]:
    """Milliseconds between beats while something is done and until a moment after."""
    beats = [time.perf_counter()]
    timer = QTimer(app)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(1)
    QTimer.singleShot(0, act)
    loop = QEventLoop()
    QTimer.singleShot(round(_AFTER * 1000), loop.quit)
    loop.exec()
    timer.stop()
    timer.deleteLater()
    return [(b - a) * 1000 for a, b in pairwise(beats)]
