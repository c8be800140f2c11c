from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from reader.ui.ask import Ask

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_answers_come_back_on_the_thread_that_asked(qtbot: QtBot) -> None:
    ask, asker, seen = Ask(), QObject(), list[tuple[int, int]]()
    ask.ask(asker, threading.get_ident, lambda there: seen.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    there, here = seen[0]
    assert there != here == threading.get_ident()


def test_the_newest_question_wins(qtbot: QtBot) -> None:
    ask, asker, answers = Ask(), QObject(), list[int]()
    for n in range(20):
        ask.ask(asker, lambda n=n: n, answers.append)
    qtbot.waitUntil(ask.idle)
    assert answers == [19]


def test_one_that_is_gone_gets_no_answer(qtbot: QtBot) -> None:
    ask, asker, answers = Ask(), QObject(), list[int]()
    ask.ask(asker, lambda: 1, answers.append)
    asker.deleteLater()
    ask.drain()
    qtbot.waitUntil(ask.idle)
    assert answers in ([], [1])


def test_an_error_is_raised_where_it_is_seen(qtbot: QtBot) -> None:
    ask, asker = Ask(), QObject()

    def fail() -> None:
        raise ValueError("no")

    with qtbot.captureExceptions() as problems:
        ask.ask(asker, fail, lambda _none: None)
        qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0][1], ValueError)


@pytest.mark.parametrize("askers", [2, 5])
def test_askers_do_not_disturb_each_other(qtbot: QtBot, askers: int) -> None:
    ask, answers = Ask(), list[int]()
    objects = [QObject() for _ in range(askers)]
    for n, asker in enumerate(objects):
        ask.ask(asker, lambda n=n: n, answers.append)
    qtbot.waitUntil(lambda: sorted(answers) == list(range(askers)))
