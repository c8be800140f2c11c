"""What an import would change in a directory: added, changed field by field, or the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.kit.model import Service


class Difference(NamedTuple):
    """Services by their ids: new ones, those whose fields differ (field, before, after), the same."""

    added: tuple[Service, ...]
    changed: tuple[tuple[Service, tuple[tuple[str, str, str], ...]], ...]
    same: tuple[Service, ...]

    def lines(self) -> Iterator[str]:
        """The difference for people."""
        for service in self.added:
            yield f"+ {service.id}: {_said(service.name)}"
        for service, fields in self.changed:
            yield from (f"~ {service.id}: {name}: {was} -> {now}" for name, was, now in fields)

    def __str__(self) -> str:
        return f"{len(self.added)} added, {len(self.changed)} changed, {len(self.same)} the same"


def difference(before: Iterable[Service], after: Iterable[Service]) -> Difference:
    """What is new in `after`; services that it does not name stay as they are."""
    known = {service.id: service for service in before}
    added, changed, same = [], [], []
    for service in after:
        old = known.get(service.id)
        if old is None:
            added.append(service)
        elif fields := tuple(_fields(old, service)):
            changed.append((service, fields))
        else:
            same.append(service)
    return Difference(tuple(added), tuple(changed), tuple(same))


def _fields(old: Service, new: Service) -> Iterator[tuple[str, str, str]]:
    for name in old._fields:
        was, now = getattr(old, name), getattr(new, name)
        if was != now and hasattr(was, "_fields") and hasattr(now, "_fields"):
            for part in was._fields:
                one, other = getattr(was, part), getattr(now, part)
                if one != other:
                    yield f"{name}.{part}", _said(one), _said(other)
        elif was != now:
            yield name, _said(was), _said(now)


def _said(value: object) -> str:
    """A value on one line."""
    if value in ("", None, ()):
        return "(nothing)"
    if isinstance(value, tuple):
        parts = value._asdict().values() if hasattr(value, "_asdict") else value
        return ", ".join(_said(part) for part in parts if part not in ("", None, ()))
    return " ".join(str(value).split())
