"""Questions asked off the main thread. The newest question of each asker wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Answer:
    key: int
    turn: int
    asker: QObject
    then: Callable[[Any], None]
    value: Any
    error: Exception | None


class _Job(QRunnable):
    def __init__(self, run: Callable[[], None]) -> None:
        super().__init__()
        self._run = run

    def run(self) -> None:
        self._run()


class Ask(QObject):
    """One worker that answers in turn. Call it from the main thread; answers come back on it.

    A question is a function without Qt: it gets no widget, so it cannot touch one.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._newest: dict[int, int] = {}
        self._count = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, asker: QObject, question: Callable[[], T], then: Callable[[T], None]) -> None:
        """Answer `question` later and hand it to `then`, unless `asker` asks again or is gone."""
        self._count += 1
        key, turn = id(asker), self._count
        self._newest[key] = turn

        def work() -> None:
            if self._newest.get(key) != turn:
                return
            value, error = None, None
            try:
                value = question()
            except Exception as problem:
                error = problem
            self._answered.emit(_Answer(key, turn, asker, then, value, error))

        self._pool.start(_Job(work))

    def idle(self) -> bool:
        """Whether every answer has been delivered."""
        return not self._newest

    def drain(self) -> None:
        """Wait for the worker. For tests and for the end of a mode; leaving waits for nobody."""
        self._pool.waitForDone()

    def _deliver(self, answer: _Answer) -> None:
        if self._newest.get(answer.key) != answer.turn:
            return
        del self._newest[answer.key]
        if not isValid(answer.asker):
            return
        if answer.error is not None:
            raise answer.error
        answer.then(answer.value)
