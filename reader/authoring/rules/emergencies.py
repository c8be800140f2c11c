"""Emergency numbers that can be dialled as they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.rules.place import error
from reader.kit.model import CONFIDENCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Emergency

_DIALLED = re.compile(r"[+*#]?[0-9][0-9 *#-]*")


def check(content: Content) -> Iterator[Fault]:
    """Cells that are no numbers, and words for sureness that nobody knows."""
    for emergency in content.emergencies:
        for text in _wrong(emergency):
            key = f"emergency/{emergency.country}"
            yield error(content, key, f"{emergency.country}: {text}")


def _wrong(emergency: Emergency) -> Iterator[str]:
    for name in ("police", "ambulance", "fire", "general"):
        for number in getattr(emergency, name):
            if not _DIALLED.fullmatch(number):
                yield (
                    f"{name}: {number} is no number. Several are divided by semicolons; "
                    "words go into notes"
                )
    if emergency.confidence not in CONFIDENCES:
        known = ", ".join(CONFIDENCES)
        yield f"{emergency.confidence or 'nothing'} is no confidence. Known: {known}"
