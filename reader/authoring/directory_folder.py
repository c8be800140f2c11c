"""A folder of the directory's YAML files: read as one, added to, and written whole or not at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.content import About, Content
from reader.authoring.kit_toml import NEVER
from reader.authoring.services import load_country, read_country
from reader.authoring.write_services import texts
from reader.authoring.written import Faults
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from reader.kit.model import Organization, Service

_COMMENT = re.compile(r"^\s*#", re.MULTILINE)


def read(folder: Path) -> list[Service]:
    """Services of every country's file; none where there is no folder. ReaderError for a fault."""
    content = _empty()
    for path in sorted(folder.glob("*.yaml")):
        faults = Faults(path.as_posix())
        load_country(path, content, faults)
        if faults:
            raise ReaderError(f"{faults[0]}; mend it first (reader check)")
    return content.services


def unsure(before: Iterable[Service], after: Iterable[Service]) -> set[str]:
    """Ids of services that nobody has looked at and that would take the place of assured ones."""
    assured = {service.id for service in before if service.assured}
    return {
        service.id
        for service in after
        if service.id in assured
        and (service.assurance.confidence, service.assurance.method) == ("low", "other")
    }


def merged(before: Iterable[Service], after: Iterable[Service]) -> list[Service]:
    """Services of both, those of `after` in the place of theirs; organizations stay one of an id."""
    new = {service.id: service for service in _own_organizations(before, after)}
    found = [new.pop(service.id, service) for service in before] + list(new.values())
    latest = {(s.country, s.organization.id): s.organization for s in found}
    latest |= {(s.country, s.organization.id): s.organization for s in after}
    return [
        s._replace(organization=latest[s.country, s.organization.id]) for s in found
    ]  # fmt: skip


def _own_organizations(before: Iterable[Service], after: Iterable[Service]) -> list[Service]:
    """An organization that stands in another country's file already gets an id of its own."""
    ids = {service.id for service in after}
    home = {s.organization.id: s.country for s in before if s.id not in ids}
    made = []
    for service in after:
        organization: Organization = service.organization
        if home.setdefault(organization.id, service.country) != service.country:
            own = f"{organization.id}-{service.country.lower()}"
            home.setdefault(own, service.country)
            organization = organization._replace(id=own)
        made.append(service._replace(organization=organization))
    return made


def write(folder: Path, before: Iterable[Service], services: Iterable[Service]) -> list[Path]:
    """Write the files that change; the others stay. Gives the files. All of them are written or none."""
    old, new = texts(before), texts(services)
    changed = {code: text for code, text in new.items() if old.get(code) != text}
    gone = sorted(folder / f"{code}.yaml" for code in old if code not in new)
    for path in (*(folder / f"{code}.yaml" for code in changed), *gone):
        if path.exists() and _COMMENT.search(path.read_text(encoding="utf-8-sig")):
            raise ReaderError(
                f"{path}: its comments would be lost; name another folder and copy from there"
            )
    _as_read(changed, services)
    made = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    written = {folder / f"{code}.yaml": text for code, text in sorted(changed.items())}
    fresh = [path.with_name(f".{path.name}.new") for path in written]
    try:
        for path, text in zip(fresh, written.values(), strict=True):
            path.write_bytes(text.encode())
        for path, target in zip(fresh, written, strict=True):
            path.replace(target)
    finally:
        for path in fresh:
            path.unlink(missing_ok=True)
        if made and not any(folder.iterdir()):
            folder.rmdir()
    for path in gone:
        path.unlink()
    return list(written)


def _as_read(changed: Mapping[str, str], services: Iterable[Service]) -> None:
    """ReaderError where reading what is to be written would not give the same services."""
    again = _empty()
    for code, text in changed.items():
        read_country(text, code, again, Faults(f"{code}.yaml"))
    found = {service.id: service for service in again.services}
    for service in services:
        if service.country in changed and found.get(service.id) != service:
            raise ReaderError(f"{service.id}: this cannot be written as YAML; please report it")


def _empty() -> Content:
    """A content of nothing: only its services are asked for."""
    return Content(About("", "", ("en",), "", NEVER, NEVER, "", "", 14, 6, 12))
