from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.kit.faults import ReaderError
from reader.kit.filters import Filters
from reader.kit.places import (
    AboutAt,
    CardsAt,
    CheckingAt,
    GlossaryAt,
    Home,
    LanguagesAt,
    PhrasesAt,
    ServicesAt,
)
from reader.modes.kiosk.mode import Kiosk
from reader.modes.kiosk.policy import read_policy
from reader.modes.opening import share
from reader.modes.presenter.mode import Presenter
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from reader.kit.pack import Pack
    from reader.kit.places import Place


@pytest.fixture
def kiosk(qapp: QApplication, pack: Pack, tmp_path: Path, ends: list[str]) -> Iterator[Kiosk]:
    del ends
    path = tmp_path / "p.toml"
    path.write_text('keeper_key = "Ctrl+Alt+Shift+K"\nallow = ["home", "glossary", "helplines"]\n')
    made = Kiosk(qapp, share(pack, "en"), read_policy(path))
    made.show()
    qapp.processEvents()
    yield made
    made.shared.ask.drain()
    qapp.processEvents()
    for part in (made.safe.gesture, made.fresh.idle):
        qapp.removeEventFilter(part)
    made.window.hide()
    made.window.deleteLater()
    made.deleteLater()
    qapp.processEvents()


def test_a_kiosk_goes_where_its_policy_allows(kiosk: Kiosk) -> None:
    kiosk.window.go(AboutAt())
    assert kiosk.window.navigator.here == Home()
    kiosk.window.go(GlossaryAt("coercion"))
    assert kiosk.window.navigator.here == GlossaryAt("coercion")


def test_leaving_a_kiosk_clears_it_and_it_stays(kiosk: Kiosk, ends: list[str]) -> None:
    kiosk.window.go(GlossaryAt("coercion"))
    kiosk.shared.session.live_in("FR")
    kiosk.window.close()
    assert kiosk.window.navigator.here == Home()
    assert kiosk.shared.session.country == "GB"
    assert kiosk.window.isVisible()
    assert ends == []


def test_after_the_idle_time_everything_is_forgotten(kiosk: Kiosk) -> None:
    kiosk.window.go(GlossaryAt("coercion"))
    kiosk.fresh.idle.asked.emit(20)
    assert kiosk.fresh.question.isVisible()
    kiosk.fresh.idle.over.emit()
    assert not kiosk.fresh.question.isVisible()
    assert kiosk.window.navigator.here == Home()


@pytest.mark.parametrize("place", [PhrasesAt(), CardsAt("gb-day-line"), CheckingAt()], ids=str)
def test_a_kiosk_has_no_workers_tools(kiosk: Kiosk, place: Place) -> None:
    kiosk.window.go(place)
    assert kiosk.window.navigator.here == Home()
    kiosk.window.go(LanguagesAt("ro"))
    assert kiosk.window.navigator.here == LanguagesAt("ro")
    names = [b.accessibleName() for b in kiosk.window.view().findChildren(QPushButton)]
    assert "Helplines in this language" in names
    assert "Phrases in this language" not in names


def test_what_a_visitor_asked_for_is_forgotten(kiosk: Kiosk) -> None:
    session = kiosk.shared.session
    kiosk.window.go(ServicesAt(Filters(country="GB", language="ro", at=NOW, open_now=True)))
    session.chosen = ("language",)
    assert session.filters.at == NOW
    kiosk.fresh.idle.over.emit()
    assert (session.filters, session.chosen) == (Filters(country="GB"), ())
    assert session.when() != NOW


def test_the_keepers_key_ends_it(kiosk: Kiosk, ends: list[str]) -> None:
    held = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.ShiftModifier
    )
    kiosk.window.activateWindow()
    QTest.keyClick(kiosk.window, Qt.Key.Key_K, held)
    assert ends == ["end"]


@pytest.fixture
def presenter(qapp: QApplication, pack: Pack, ends: list[str]) -> Iterator[Presenter]:
    del ends
    made = Presenter(qapp, share(pack, "en"), "first-page")
    made.show()
    qapp.processEvents()
    yield made
    for part in (made, made.safe.gesture):
        qapp.removeEventFilter(part)
    made.window.hide()
    made.window.deleteLater()
    made.deleteLater()
    qapp.processEvents()


def test_slides_by_keys(presenter: Presenter, ends: list[str]) -> None:
    QTest.keyClick(presenter.window, Qt.Key.Key_Right)
    assert presenter.deck.slide.kind == "points"
    plain = presenter.window.grab().toImage()
    QTest.keyClick(presenter.window, Qt.Key.Key_B)
    assert presenter.window.grab().toImage() != plain
    QTest.keyClick(presenter.window, Qt.Key.Key_PageUp)
    QTest.keyClick(presenter.window, Qt.Key.Key_End)
    assert presenter.deck.slide.kind == "help"
    QTest.keyClick(presenter.window, Qt.Key.Key_B)
    QTest.keyClick(presenter.window, Qt.Key.Key_Escape)
    assert not presenter.deck.black
    assert ends == []
    QTest.keyClick(presenter.window.windowHandle(), Qt.Key.Key_F9)
    assert ends == ["end"]


def test_on_one_screen_there_are_no_notes(presenter: Presenter) -> None:
    assert presenter.speaker is None


def test_the_exit_comes_with_the_pointer(presenter: Presenter) -> None:
    assert not presenter.window.exit.isVisible()
    QTest.mouseMove(presenter.window, presenter.window.rect().center())
    presenter.window.mouseMoveEvent(_moved(presenter))
    assert presenter.window.exit.isVisible()


def test_a_page_that_is_not_there_is_one_line(qapp: QApplication, pack: Pack) -> None:
    with pytest.raises(ReaderError, match="no such page"):
        Presenter(qapp, share(pack, "en"), "none")


def _moved(presenter: Presenter):  # noqa: ANN202 - Qt's own event
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    at = QPointF(presenter.window.rect().center())
    none = Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
