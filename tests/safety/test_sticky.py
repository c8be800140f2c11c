"""Windows is not here: what would be asked of it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from reader.safety.sticky import Sticky, of_the_system

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

USUAL = 0x4 | 0x8 | 0x10 | 0x20


class System:
    def __init__(self, flags: int) -> None:
        self.flags = flags
        self.kept: list[int] = []

    def SystemParametersInfoW(  # noqa: N802 - Windows' name
        self,
        action: int,
        size: int,
        value: Any,  # noqa: ANN401 - a C structure by reference
        keep: int,
    ) -> int:
        assert size == 8
        self.kept.append(keep)
        if action == 0x3A:
            value._obj.flags = self.flags
        else:
            self.flags = value._obj.flags
        return 1


@pytest.fixture
def system() -> System:
    return System(USUAL)


def test_no_question_while_it_is_in_front(qapp: QGuiApplication, system: System) -> None:
    held = Sticky(qapp, system)
    for state, flags in (
        (Qt.ApplicationState.ApplicationActive, USUAL & ~0xC),
        (Qt.ApplicationState.ApplicationInactive, USUAL),
        (Qt.ApplicationState.ApplicationActive, USUAL & ~0xC),
    ):
        held._turned(state)
        assert system.flags == flags
    held.hold()
    held.give_back()
    held.give_back()
    assert system.flags == USUAL
    assert set(system.kept) == {0}


def test_who_uses_them_keeps_them(qapp: QGuiApplication) -> None:
    system = System(USUAL | 0x1)
    held = Sticky(qapp, system)
    held.hold()
    assert system.flags == USUAL | 0x1
    held.give_back()
    assert system.flags == USUAL | 0x1


def test_elsewhere_there_is_nothing_to_do(qapp: QGuiApplication) -> None:
    assert of_the_system(qapp) is None
