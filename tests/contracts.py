"""What every rule must hold, whatever it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault


class Rule(Protocol):
    """A module with a check."""

    def check(self, content: Content) -> Iterator[Fault]:
        """Faults of a content."""
        ...


def holds(rule: Rule, sound: Content) -> None:
    """Sound content has no fault; the same content has the same faults; faults name a place."""
    assert list(rule.check(sound)) == []
    assert list(rule.check(sound)) == list(rule.check(sound))
