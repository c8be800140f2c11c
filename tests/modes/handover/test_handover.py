from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from reader.kit.filters import Filters
from reader.kit.places import (
    ROOMS,
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
    Threshold,
)  # fmt: skip
from reader.modes.desk import Desk
from reader.modes.handover.mode import Handover, allows
from reader.modes.opening import share
from reader.ui import acts
from reader.ui.window import Window
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.kit.pack import Pack
    from reader.kit.places import Place


@pytest.fixture
def desk(
    qapp: QApplication, pack: Pack, ends: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Desk]:
    del ends
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    made = Desk(qapp, share(pack, "en"))
    made.window.shared.session.live_in("GB")
    made.show()
    qapp.processEvents()
    yield made
    made.window.shared.ask.drain()
    if made.handover is not None:
        made.handover.close()
    made.window.hide()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def over(desk: Desk) -> Handover:
    desk.window.go(AboutAt("keys"))
    desk.window.shared.session.figures = "0123"
    acts.of(desk.window)["hand-over"]()
    settle(desk)
    assert desk.handover is not None
    return desk.handover


def settle(desk: Desk) -> None:
    for _ in range(5):
        desk.window.shared.ask.drain()
        QApplication.processEvents()


def words(window: Window) -> str:
    found = [*window.findChildren(QLabel), *window.findChildren(QPushButton)]
    return " ".join(one.text() for one in found if one.isVisible())


def press(window: Window, name: str) -> None:
    found = [
        b for b in window.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible()
    ]
    assert len(found) == 1, name
    found[0].click()


def test_the_workers_window_is_put_away(desk: Desk, over: Handover) -> None:
    assert over.window.isVisible()
    assert not desk.window.isVisible()
    assert over.window.geometry() == desk.window.geometry()
    for word in ("Search", "Guides", "About", "Hand over", "Present", "edition"):
        assert word not in words(over.window)
    assert over.window.windowTitle() == "Reader"


@pytest.mark.parametrize(
    ("place", "may"),
    [
        (Home(), True), (PageAt("article"), True), (GlossaryAt("x"), True), (ServicesAt(), True),
        (ServiceAt("x"), True), (NumberAt("x"), True), (PageAt("guide"), False),
        (ResultsFor("x"), False), (AboutAt(), False), (AboutAt("choices"), False),
        (Threshold("first"), False), (LanguagesAt(), True), (LanguagesAt("ro"), True),
        (PhrasesAt(), False), (PhrasesAt("ro", "number"), False), (CardsAt(), False),
        (CardsAt("gb-day-line"), False), (CheckingAt(), False),
    ],
)  # fmt: skip
def test_where_one_may_go(place: object, may: bool) -> None:  # noqa: FBT001 - a parameter
    assert allows(place) == may  # type: ignore[arg-type]


def test_no_key_leads_to_the_workers_side(desk: Desk, over: Handover) -> None:
    held = Qt.KeyboardModifier
    keys = [
        (Qt.Key(code), mod)
        for mod in (held.NoModifier, held.ControlModifier, held.AltModifier, held.ShiftModifier)
        for code in (
            *range(0x20, 0x60),
            *range(0x01000000, 0x0100000C),
            *range(0x01000010, 0x01000018),
            *range(0x01000030, 0x0100003C),
        )
        # These leave, which is allowed.
        if code not in (Qt.Key.Key_F9.value, Qt.Key.Key_Shift.value)
        and (code, mod) != (Qt.Key.Key_Q.value, held.ControlModifier)
    ]
    for key, mod in keys:
        QTest.keyClick(over.window.windowHandle(), key, mod)
        # Tab may come to the way out, where Enter leaves: that is no way to the worker.
        over.window.view().setFocus()
    settle(desk)
    assert desk.handover is over
    assert over.window.isVisible()
    assert not desk.window.isVisible()
    assert allows(over.window.navigator.here)


def test_every_control_stays_on_this_side(desk: Desk, over: Handover) -> None:
    for start in (
        Home(), PageAt("article"), GlossaryAt(), ServicesAt(), NumberAt("gb-main-line"),
        ServiceAt("gb-day-line"), LanguagesAt(), LanguagesAt("ro"),
    ):  # fmt: skip
        over.window.go(start)
        settle(desk)
        names = {
            b.accessibleName()
            for b in over.window.findChildren(QPushButton)
            if b.isVisible() and b is not over.window.furniture.exit
        }
        for name in sorted(names):
            over.window.go(start)
            settle(desk)
            for b in over.window.findChildren(QPushButton):
                if b.accessibleName() == name and b.isVisible() and b.isEnabled():
                    b.click()
                    break
            settle(desk)
            assert allows(over.window.navigator.here), name
            assert not desk.window.isVisible(), name
            over.window.close_panel()


def test_it_needs_the_worker_to_end_it(desk: Desk, over: Handover) -> None:
    press(over.window, "Give back")
    field = over.window.panel.findChild(QLineEdit)
    assert field is not None
    field.setText("9999")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not desk.window.isVisible()
    field.setText("0123")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(desk)
    assert desk.window.isVisible()
    assert desk.handover is None
    assert desk.window.navigator.here == AboutAt("keys")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    tops = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]
    assert tops == [desk.window]


def test_wrong_figures_make_it_wait_and_closing_the_panel_does_not_help(
    desk: Desk, over: Handover
) -> None:
    for _ in range(3):
        press(over.window, "Give back")
        field = over.window.panel.findChild(QLineEdit)
        assert field is not None
        field.setText("9999")
        QTest.keyClick(field, Qt.Key.Key_Return)
        over.window.close_panel()
    press(over.window, "Give back")
    field = over.window.panel.findChild(QLineEdit)
    assert field is not None
    assert not field.isEnabled()
    assert "Wait" in words(over.window)
    assert desk.handover is over


def test_the_figures_are_asked_for_once(desk: Desk) -> None:
    window = desk.window
    window.go(Home())
    settle(desk)
    press(window, "Hand over")
    field = window.panel.findChild(QLineEdit)
    assert field is not None
    for wrong in ("", "12", "abcd"):
        field.setText(wrong)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert desk.handover is None
    field.setText("4321")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.handover is not None
    desk.take_back()
    acts.of(window)["hand-over"]()
    assert desk.handover is not None


def test_it_asks_and_then_clears_itself(desk: Desk, over: Handover) -> None:
    over.shared.session.live_in("FR")
    over.shared.session.look_as(scale=2.0, look="dark")
    settle(desk)
    over.window.go(GlossaryAt("coercion"))
    settle(desk)
    over.fresh.idle.asked.emit(20)
    assert over.fresh.question.isVisible()
    assert over.window.furniture.exit.isVisible()
    assert not over.window.furniture.tool("size").isVisible()
    over.fresh.idle.stayed.emit()
    assert not over.fresh.question.isVisible()
    assert over.window.furniture.tool("size").isVisible()
    assert over.window.navigator.here == GlossaryAt("coercion")
    over.fresh.idle.over.emit()
    settle(desk)
    assert over.window.navigator.here == Home()
    assert not over.window.navigator.can_move(-1)
    session = over.shared.session
    assert (session.country, session.scale) == ("GB", 1.0)


def test_a_minute_of_which_it_asks_for_twenty_seconds(over: Handover) -> None:
    assert over.fresh.idle._quiet.interval() == 40_000
    assert over.fresh.idle._warning == 20


def test_a_name_is_hidden_until_somebody_asks(desk: Desk, over: Handover) -> None:
    over.window.go(NumberAt("gb-main-line"))
    settle(desk)
    service = desk.window.shared.pack.service("gb-main-line")
    assert service is not None
    assert service.name not in words(over.window)
    press(over.window, "Show the name")
    assert service.name in words(over.window)


@pytest.mark.parametrize(
    "place",
    [PhrasesAt(), PhrasesAt("ro", "number"), CardsAt(), CardsAt("gb-day-line"), CheckingAt()],
    ids=str,
)
def test_the_workers_tools_stay_with_the_worker(desk: Desk, over: Handover, place: Place) -> None:
    over.window.go(place)
    settle(desk)
    assert over.window.navigator.here == Home()
    # The worker has them, where they were.
    desk.window.go(place)
    assert desk.window.navigator.here == place


def test_point_to_your_language_from_everywhere(desk: Desk, over: Handover) -> None:
    for start in (Home(), ServicesAt(), NumberAt("gb-main-line")):
        over.window.go(start)
        settle(desk)
        tool = over.window.furniture.tool("languages")
        assert tool is not None
        assert tool.isVisible()
        assert tool.accessibleName() == "Point to your language"
        tool.click()
        settle(desk)
        assert over.window.navigator.here == LanguagesAt()
    press(over.window, "Română, Romanian")
    settle(desk)
    press(over.window, "Helplines in this language")
    settle(desk)
    assert over.window.navigator.here == ServicesAt(Filters(country="GB", language="ro"))
    assert over.shared.session.filters.language == "ro"
    # The worker's own filters are another matter.
    assert desk.window.shared.session.filters.language == ""


def test_across_the_table_there_is_no_paper_and_no_tool(desk: Desk, over: Handover) -> None:
    for start in (ServicesAt(), ServiceAt("gb-day-line"), LanguagesAt(), LanguagesAt("ro")):
        over.window.go(start)
        settle(desk)
        for word in ("Print", "cards", "Phrases", "Check the numbers", "slip"):
            assert word not in words(over.window), (start, word)


def test_what_was_asked_for_is_cleared(desk: Desk, over: Handover) -> None:
    session = over.shared.session
    session.filters = Filters(country="GB", language="ro", at=NOW, open_now=True)
    session.chosen = ("language", "open_now")
    over.window.go(ServicesAt())
    settle(desk)
    over.fresh.idle.over.emit()
    settle(desk)
    assert session.filters == Filters(country="GB")
    assert session.chosen == ()
    over.window.go(ServicesAt())
    settle(desk)
    assert session.filters.at is None


def test_leaving_there_is_leaving(over: Handover, ends: list[str]) -> None:
    QTest.keyClick(over.window.windowHandle(), Qt.Key.Key_F9)
    assert ends == ["end"]
    assert not over.window.isVisible()


def test_practice_of_the_worker_ends_before(desk: Desk, ends: list[str]) -> None:
    desk.window.shared.session.rehearsal.begin()
    desk.window.shared.session.figures = "0123"
    acts.of(desk.window)["hand-over"]()
    assert desk.handover is not None
    QTest.keyClick(desk.handover.window.windowHandle(), Qt.Key.Key_F9)
    assert ends == ["end"]


def test_the_exit_is_large(over: Handover) -> None:
    size = over.window.furniture.exit.size()
    assert size.width() >= 272
    assert size.height() >= 72


def test_rooms_are_those_of_a_house() -> None:
    assert over_rooms() <= set(ROOMS)


def over_rooms() -> set[str]:
    from reader.modes.handover import mode

    return set(mode._ROOMS)


def test_a_country_without_a_line_has_a_way_on(desk: Desk, over: Handover) -> None:
    known = {service.country for service in over.shared.pack.services()}
    code = next(c.code for c in over.shared.pack.countries("en") if c.code not in known)
    over.shared.session.live_in(code)
    settle(desk)
    press(over.window, "Show them")
    settle(desk)
    assert over.window.navigator.here == ServicesAt()


def test_another_look_while_giving_back_never_puts_the_focus_on_the_way_out(
    desk: Desk, over: Handover
) -> None:
    press(over.window, "Give back")
    over.shared.session.look_as(look="dark")
    settle(desk)
    assert over.window.panel is not None
    over.window.close_layer()
    assert over.window.focusWidget() is not over.window.furniture.exit
