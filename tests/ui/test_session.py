from __future__ import annotations

from reader.kit.filters import Filters
from reader.ui.session import STEPS, Session, country_of_the_system


def test_text_sizes_step_and_stop_at_the_ends() -> None:
    session = Session("en", "GB")
    said: list[float] = []
    session.looked.connect(lambda: said.append(session.scale))
    session.step(-1)
    for _ in range(20):
        session.step(1)
    assert said == list(STEPS[1:])
    session.step(-1)
    assert session.scale == 3.5
    session.step(0)
    assert session.scale == 1.0


def test_another_country_begins_with_no_filters() -> None:
    session = Session("en", "GB")
    session.filters, session.chosen = Filters(country="GB", free=True), ("free",)
    session.live_in("FR")
    assert session.filters == Filters(country="FR")
    assert session.chosen == ()


def test_the_next_person_finds_nothing_of_this_one() -> None:
    session = Session("en", "GB", look="light")
    session.look_as(scale=2.0, look="dark")
    session.live_in("FR")
    session.start_anew()
    assert (session.country, session.scale, session.look) == ("GB", 1.0, "light")
    assert session.filters == Filters(country="GB")


def test_the_country_of_the_system_if_the_kit_knows_it() -> None:
    assert country_of_the_system(set(), "IE") == "IE"
