"""Everything that a file of HSDS holds, as services of Reader, and what could not be kept."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from reader.authoring.hsds.files import read
from reader.authoring.hsds.from_json import from_hsds
from reader.authoring.hsds.record import ROW, Record, Told, short
from reader.authoring.slugs import slug

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.hsds.from_json import Setting
    from reader.kit.faults import Fault
    from reader.kit.model import Service


def services(path: Path, setting: Setting) -> tuple[list[Service], list[Fault]]:
    """Services of a file, a folder or an archive. ReaderError where it cannot be read at all."""
    told = Told(setting.file)
    found: list[tuple[Service, str]] = []
    seen: dict[str, dict[str, Any]] = {}
    for at, raw in enumerate(read(path, told), 1):
        id_ = short(raw.get("id") or "")
        record = Record(raw, _where(raw, at), told)
        if id_ and id_ in seen:
            # The same row may be read twice, and another thing may have the same identifier.
            again = "the same" if _plain(seen[id_]) == _plain(raw) else "another"
            record.lost(f"{again} service has the identifier {id_} already: not kept")
            continue
        seen[id_] = raw
        service = from_hsds(record, setting)
        if service is not None:
            found.append((service, id_))
    return _told_apart(found, told), list(told)


def _where(raw: dict[str, Any], at: int) -> str:
    said = short(raw.get("name") or raw.get("id") or "")
    return f"service {at} ({said})" if said else f"service {at}"


def _plain(raw: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in raw.items() if key != ROW}


def _told_apart(found: list[tuple[Service, str]], told: Told) -> list[Service]:
    """Services of one name get the beginning of their own identifier."""
    times = Counter(service.id for service, _ in found)
    made: list[Service] = []
    known: set[str] = set()
    for at, (service, id_) in enumerate(found, 1):
        own = service.id
        if times[own] > 1:
            own = f"{own}-{slug(id_)[:8] if id_ else at}"
        if own in known:
            own = f"{own}-{at}"
        if own != service.id:
            told.lost(f"several services are called {service.id}: one of them is {own} here")
        known.add(own)
        made.append(service._replace(id=own))
    return made
