from __future__ import annotations

from reader.kit.places import AboutAt, GlossaryAt, Home, PageAt, ResultsFor
from reader.ui.navigator import LONGEST, Navigator


def test_back_and_forward_with_how_far_down_one_was() -> None:
    navigator = Navigator(lambda _place: True)
    navigator.go(PageAt("article", "a"))
    navigator.keep(120)
    navigator.go(GlossaryAt("b"))
    navigator.move(-1)
    assert (navigator.here, navigator.depth) == (PageAt("article", "a"), 120)
    navigator.move(1)
    assert navigator.here == GlossaryAt("b")
    assert not navigator.can_move(1)
    navigator.move(1)
    assert navigator.here == GlossaryAt("b")


def test_a_new_way_forgets_the_one_ahead() -> None:
    navigator = Navigator(lambda _place: True)
    navigator.go(GlossaryAt("a"))
    navigator.move(-1)
    navigator.go(GlossaryAt("b"))
    assert not navigator.can_move(1)


def test_what_the_mode_refuses_is_not_gone_to() -> None:
    navigator = Navigator(lambda place: not isinstance(place, AboutAt))
    assert not navigator.go(AboutAt())
    assert not navigator.replace(AboutAt())
    assert navigator.here == Home()


def test_typing_takes_one_place_in_the_history() -> None:
    navigator = Navigator(lambda _place: True)
    navigator.go(ResultsFor("a"))
    navigator.replace(ResultsFor("ab"))
    navigator.move(-1)
    assert navigator.here == Home()


def test_the_history_has_an_end() -> None:
    navigator = Navigator(lambda _place: True)
    for n in range(LONGEST * 2):
        navigator.go(GlossaryAt(str(n)))
    steps = 0
    while navigator.can_move(-1):
        navigator.move(-1)
        steps += 1
    assert steps == LONGEST - 1
    navigator.forget(Home())
    assert not navigator.can_move(-1)
