"""Which numbers are due, by a clock that the test sets."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox

from reader.kit.places import CheckingAt
from reader.ui.printing.sheets import Paper
from reader.ui.views.checking import AGES, AT_ONCE, BATCH
from reader.ui.widgets.preview import Preview
from tests.ui.views.view_kit import (
    activate,
    buttons,
    find,
    inner,
    names,
    press,
    said,
    until,
    without_choices,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.authoring.content import Content
    from tests.ui.window_kit import Opened

NIGHT, DAY, MAIN = "Night Owls by text", "Daylight Line", "National Lantern Line"


def counts(opened: Opened) -> dict[str, int]:
    return {
        one.objectName(): int(one.text().rsplit(maxsplit=1)[1])
        for one in buttons(opened)
        if one.objectName() in AGES
    }


def take(opened: Opened, age: str) -> None:
    next(one for one in buttons(opened) if one.objectName() == age).click()
    opened.settle()


def rows(opened: Opened) -> list[str]:
    ends = " on the call sheet"
    return [
        one.accessibleName().removesuffix(ends)
        for one in buttons(opened)
        if isinstance(one, QCheckBox)
    ]


def tick(opened: Opened, name: str) -> None:
    next(b for b in buttons(opened) if b.accessibleName().startswith(name)).click()


def paper(opened: Opened) -> str:
    """The words of the call sheet."""
    found = inner(opened).paper()
    assert found is not None
    assert isinstance(found, Paper)
    return found.document.toPlainText()


@pytest.mark.parametrize(
    ("at", "stale", "ageing", "ok"),
    [
        # Checked on 1 November 2026, 1 March 2026 and 1 January 2025; the limits are 6 and 12 months.
        (datetime(2026, 11, 25, tzinfo=UTC), 1, 1, 1),
        (datetime(2027, 2, 28, tzinfo=UTC), 1, 1, 1),
        (datetime(2027, 3, 1, tzinfo=UTC), 2, 0, 1),
        (datetime(2027, 5, 1, tzinfo=UTC), 2, 1, 0),
        (datetime(2027, 11, 1, tzinfo=UTC), 3, 0, 0),
        (datetime(2024, 1, 1, tzinfo=UTC), 0, 0, 3),
    ],
)
def test_counts_by_age(opened: Opened, at: datetime, stale: int, ageing: int, ok: int) -> None:
    opened.session.clock = lambda: at
    opened.go(CheckingAt())
    assert counts(opened) == {"stale": stale, "ageing": ageing, "due": stale + ageing, "ok": ok}
    assert "United Kingdom: 3 services that are shown" in said(opened)


def test_what_is_due_first_and_of_that_the_oldest(opened: Opened) -> None:
    opened.go(CheckingAt())
    assert rows(opened) == [NIGHT, DAY]
    chosen = [one.objectName() for one in buttons(opened) if one.property("on") is True]
    assert chosen == ["due"]
    for age, left in (("stale", [NIGHT]), ("ageing", [DAY]), ("ok", [MAIN]), ("due", [NIGHT, DAY])):
        take(opened, age)
        assert rows(opened) == left


def test_where_nothing_is_due_the_others_are_shown(opened: Opened) -> None:
    opened.session.live_in("FR")
    opened.go(CheckingAt())
    assert rows(opened) == ["Ligne Claire"]
    take(opened, "stale")
    assert rows(opened) == []
    assert "None of this age." in said(opened)


def test_a_row_says_what_we_believe_and_how_we_know(opened: Opened) -> None:
    opened.go(CheckingAt())
    words = said(opened)
    assert "Mon–Fri 09:00–17:00 · English, Polish" in words
    assert "Test editors, read on a government's page" in words
    assert "Checked 8 months ago" in words
    assert "020\u00a07946\u00a00001" in words


def test_it_warns_of_ringing(opened: Opened) -> None:
    opened.go(CheckingAt())
    warning = (
        "Never ring a crisis line to test it: somebody may be waiting. An edit is not a check."
    )
    assert find(opened, warning).isVisible()


def test_the_call_sheet_has_what_is_ticked_else_all_of_the_age(opened: Opened) -> None:
    opened.go(CheckingAt())
    words = paper(opened)
    assert words.index(NIGHT) < words.index(DAY)
    assert MAIN not in words
    tick(opened, DAY)
    assert DAY in paper(opened)
    assert NIGHT not in paper(opened)
    tick(opened, DAY)
    assert NIGHT in paper(opened)
    press(opened, "Print the call sheet")
    assert isinstance(opened.window.panel, Preview)


def test_ticks_are_of_one_age(opened: Opened) -> None:
    opened.go(CheckingAt())
    tick(opened, DAY)
    take(opened, "stale")
    take(opened, "due")
    assert NIGHT in paper(opened)
    assert not [b for b in buttons(opened) if isinstance(b, QCheckBox) and b.isChecked()]


def test_a_slip(opened: Opened) -> None:
    opened.go(CheckingAt())
    press(opened, "Slip for a wrong number")
    assert isinstance(opened.window.panel, Preview)


def test_another_country(opened: Opened) -> None:
    opened.go(CheckingAt())
    tick(opened, DAY)
    opened.session.live_in("FR")
    opened.settle()
    assert counts(opened) == {"stale": 0, "ageing": 0, "due": 0, "ok": 1}
    assert rows(opened) == ["Ligne Claire"]
    opened.session.live_in("GB")
    opened.settle()
    assert rows(opened) == [NIGHT, DAY]
    assert NIGHT in paper(opened)


def test_rows_are_made_as_they_are_scrolled_to(
    remade: Callable[[Callable[[Content], object]], Opened],
) -> None:
    def many(content: Content) -> None:
        one = next(s for s in content.services if s.id == "gb-day-line")
        more = [one._replace(id=f"gb-{at:03}", name=f"Line {at}") for at in range(60)]
        content.services = [*content.services, *more]

    opened = remade(many)
    opened.window.go(CheckingAt())
    assert len(inner(opened).findChildren(QCheckBox)) == AT_ONCE
    until(opened, lambda: len(rows(opened)) == BATCH)
    assert counts(opened)["due"] == 62
    for least in (BATCH, 2 * BATCH, 62):
        until(opened, lambda least=least: len(rows(opened)) == least)
        # Nobody has scrolled to the end: there are no more.
        bar = inner(opened).scroller.verticalScrollBar()
        bar.setValue(bar.maximum() // 3)
        opened.settle()
        assert len(rows(opened)) == least
        bar.setValue(bar.maximum())
    assert len(set(rows(opened))) == 62


def test_keys_stay_on_the_tile(opened: Opened) -> None:
    opened.go(CheckingAt())
    activate(opened)
    next(one for one in buttons(opened) if one.objectName() == "ok").setFocus()
    take(opened, "ok")
    now = QApplication.focusWidget()
    assert now is not None
    assert now.objectName() == "ok"
    assert now.isVisible()


def test_a_public_screen_has_no_paper(opened: Opened) -> None:
    without_choices(opened).go(CheckingAt())
    assert "Print the call sheet" not in names(opened)
