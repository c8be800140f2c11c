"""The words of About on leaving: what it does, a place to try it, what it cannot do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.kit.places import AboutAt
from reader.ui.widgets.cards import icon_card, keys_line, points_card
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.pairs import pairs
from reader.ui.widgets.parts import button, group
from reader.ui.widgets.practice import Practice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from reader.ui.shared import Shared
    from reader.ui.views.about_parts import Wish

_tr = QCoreApplication.translate


def leaving_words() -> str:
    """How, and that it is no promise."""
    return _tr(
        "about",
        "Press Leave now, or press Shift three times. Reader is gone at once. It asks nothing. "
        "It helps, but it cannot keep anybody safe by itself, so read both lists.",
    )


def leaving_cards(shared: Shared) -> list[QWidget]:
    """What Reader does, what it cannot hide, and how Shift counts."""
    return [
        points_card(
            shared, _tr("about", "What Reader does"), "check", "ok",
            (
                _tr("about", "Closes every window at once, on every screen"),
                _tr("about", "Keeps no list of what was read or searched"),
                _tr("about", "Writes no file. Keeps choices only if you ask it to"),
                _tr("about", "Clears a number that you copied after a minute, and when you leave"),
                _tr("about", "Uses no internet"),
                _tr("about", "Shows one neutral name: Reader"),
            ),
        ),
        points_card(
            shared, _tr("about", "What this cannot hide"), "minus", "text-quiet",
            (
                _tr("about", "That the program is on this computer"),
                _tr("about", "The screen, from a camera or somebody in the room"),
                _tr("about", "Anything, from programs that record keys or screens"),
                _tr("about", "What was printed, or a copy that the printer kept"),
                _tr("about", "A call on a phone bill, a photo on a phone"),
                _tr("about", "What the system itself puts aside: swap, sleep"),
            ),
        ),
        points_card(
            shared, _tr("about", "How Shift counts"), "check", "text-quiet",
            (
                _tr("about", "Each press within five seconds of the last, on the left or the right"),
                _tr("about", "Shift with another key, as for a capital letter, does not count"),
                _tr("about", "Small dots on the button show the count"),
            ),
        ),
        points_card(
            shared, _tr("about", "A safer place to read"), "shield-check", "accent",
            (
                _tr("about", "A device that the other person has never touched, such as a library's"),
                _tr("about", "There is no need to wipe this computer: doing so can itself be noticed"),
            ),
        ),
    ]  # fmt: skip


def leaving_foot(shared: Shared, wish: Wish) -> QWidget:
    """One step on: to try it, and to what it cannot do."""
    acts: list[QWidget] = []
    if shared.choices is not None:
        acts.append(
            _way(shared, _tr("about", "Try leaving now"), "main", "log-out", "practice", wish)
        )
    acts.append(_way(shared, _tr("about", "What this cannot do"), "act", "", "limits", wish))
    return group(Flow(*acts, air=5))


def practice_words() -> str:
    """Why one tries it."""
    return _tr("about", "Do it once while nothing is at stake, so that your hand knows the way.")


def practice_cards(shared: Shared) -> list[QWidget]:
    """By hand, by key, and what is seen then."""
    return [
        icon_card(
            shared, "mouse-pointer-click", _tr("about", "With mouse or finger"),
            _tr("about", "Press the red button at the top right. It acts as you press, not as you let "
                "go, and it is in the same corner on every page."),
        ),
        icon_card(
            shared, "keyboard", _tr("about", "With the keyboard"),
            _tr("about", "Press Shift three times, left or right, each within 5 seconds of the last. "
                "Any other key begins the count again."),
            keys_line(["Shift Shift Shift"]),
        ),
        icon_card(
            shared, "monitor", _tr("about", "What you will see"),
            _tr("about", "A plain page. This is practice, so nothing has closed. Press again there and "
                "it is in earnest: Reader is gone and what was behind it shows."),
        ),
    ]  # fmt: skip


def practice_foot(shared: Shared, wish: Wish) -> QWidget:
    """Begin, and one step on."""
    more = _way(shared, _tr("about", "What this cannot do"), "act", "", "limits", wish)
    return Practice(shared, more)


def limits_words() -> str:
    """No promise."""
    return _tr("about", "Leaving fast can help. It does not keep anybody safe by itself.")


def limits_foot(shared: Shared, wish: Wish) -> QWidget:
    """Eight rows: what Reader cannot do, and what may help."""
    del shared, wish
    return pairs(_tr("about", "Reader cannot"), _tr("about", "What may help"), limits())


def limits() -> tuple[tuple[str, str, str], ...]:
    """What it cannot do, why, and what may help. docs/safety.md has the same eight."""
    return (
        (
            _tr("about", "Hide that Reader is on this computer"),
            _tr("about", "The computer keeps its own lists of what was put on it and started."),
            _tr("about", "A library’s computer, or one the other person has never touched, is usually "
                "safer."),
        ),
        (
            _tr("about", "Stop somebody in the room"),
            _tr("about", "A glance, a mirror or a camera sees what you see."),
            _tr("about", "Sit with a wall behind you. “Show big” can hide the name of a line."),
        ),
        (
            _tr("about", "Stop a program that spies"),
            _tr("about", "Some record keys, screen or sound. Reader cannot find or stop them."),
            _tr("about", "If you fear this, use another device."),
        ),
        (
            _tr("about", "Clear what the computer puts aside"),
            _tr("about", "Parts of memory may be written to disk when it sleeps, is full, or fails. A "
                "program that keeps what was copied may keep a number."),
            _tr("about", "No need to wipe the computer: a sudden clean-up can itself be noticed."),
        ),
        (
            _tr("about", "Take back paper"),
            _tr("about", "Printers and the computers behind them may keep a copy."),
            _tr("about", "Learn a number by heart, or copy it by hand where no one will look."),
        ),
        (
            _tr("about", "Take a call off a bill"),
            _tr("about", "A call or a text may be listed. A phone keeps its own list too."),
            _tr("about", "Ask to use another phone."),
        ),
        (
            _tr("about", "Remove photos and backups"),
            _tr("about", "A photo of this screen, or of a QR code, stays on the phone and may be copied."),
            _tr("about", "Write it down in your own way in place of a photo."),
        ),
        (
            _tr("about", "Promise that a number is right today"),
            _tr("about", "Lines move, close and change their hours."),
            _tr("about", "Each card says when it was checked. If one fails, try the country’s main line."),
        ),
    )  # fmt: skip


def _way(shared: Shared, words: str, name: str, icon: str, part: str, wish: Wish) -> QPushButton:
    made = button(shared, words, name, icon)
    made.clicked.connect(lambda: wish(AboutAt(part)))
    return made
