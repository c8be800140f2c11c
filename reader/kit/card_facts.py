"""What a card can say of a service, and what a worker must know is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.kit.hours import ALWAYS, read

if TYPE_CHECKING:
    from reader.kit.model import Service

# Facts that somebody should know before a number is handed over.
FACTS = ("cost", "hours", "interpreters", "bill", "police")


def told(service: Service, number: str = "") -> tuple[str, ...]:
    """Words of a `Wording`'s cards that are true of a service, such as free or no-name.

    First, whether `number` is one to write to: somebody who calls it hears nothing.
    """
    says = {
        "text-message": any(p.number == number and p.kind == "text" for p in service.phones),
        "free": service.cost == "free",
        "interpreters": service.interpreters is True,
        "no-name": service.anonymous is True,
        "day-and-night": service.schedule == ALWAYS,
    }
    return tuple(word for word, so in says.items() if so)


def unknown(service: Service) -> tuple[str, ...]:
    """Those of FACTS that nobody knows."""
    lacks = {
        "cost": not service.cost,
        "hours": read(service) is None and not service.schedule_note,
        "interpreters": service.interpreters is None,
        "bill": service.on_bill is None,
        "police": not service.tells_police,
    }
    return tuple(fact for fact in FACTS if lacks[fact])
