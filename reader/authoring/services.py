"""The directory: one YAML file a country, services under who runs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.content import At
from reader.authoring.kit_toml import NEVER
from reader.authoring.written import Fields, read, text_of, words
from reader.kit.model import Assurance, Organization, Phone, SeenAt, Service

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.authoring.written import Faults, Written


def load_country(path: Path, content: Content, faults: Faults) -> None:
    """Read a country's file into `content`."""
    read_country(text_of(path, faults), path.stem, content, faults)


def read_country(text: str, code: str, content: Content, faults: Faults) -> None:
    """Read the text of the file `code`.yaml into `content`."""
    fields = Fields(read(text, faults), faults, "country file")
    country, zone = fields.words("country", due=True), fields.words("timezone")
    content.at[f"country/{country}"] = At(faults.file, fields.line)
    _hide(fields.take("hide"), content, faults)
    if country and country != code:
        faults.error(fields.line, f'the file is named {code}.yaml, but says country: "{country}"')
    for written in fields.take("organizations").list():
        entry = Fields(written, faults, "organization")
        organization = Organization(
            entry.words("id", due=True), entry.words("name", due=True), entry.words("website"),
            entry.words("runner"),
        )  # fmt: skip
        _once(content, f"organization/{organization.id}", written, faults)
        for part in entry.take("services").list():
            said = Fields(part, faults, "service")
            service = _service(said, organization, country, zone, faults)
            _once(content, f"service/{service.id}", part, faults)
            _override(said, f"service/{service.id}", content, faults)
            content.services.append(service)
        entry.end()
    fields.end()


def _hide(written: Written, content: Content, faults: Faults) -> None:
    if written and written.tag != "seq":
        faults.error(written.line, "hide must be a list of ids, such as [gb-one, gb-two]")
    for part in written.list():
        content.hidden[words(part, "hide", faults)] = At(faults.file, part.line)


def _once(content: Content, key: str, written: Written, faults: Faults) -> None:
    if key in content.at:
        kind, _, id_ = key.partition("/")
        where = content.at[key]
        faults.error(
            written.line, f"there is another {kind} with the id {id_}: {where.file}:{where.line}"
        )
    content.at[key] = At(faults.file, written.line)


def _override(fields: Fields, key: str, content: Content, faults: Faults) -> None:
    """The last fields of a service: what a layer says of the one below that it stands for."""
    overrides, looked = fields.truth("overrides"), fields.date("base_assured_date")
    fields.end()
    if overrides:
        content.overrides[key] = looked
    elif looked:
        faults.error(fields.line, "base_assured_date goes with overrides: true")


def _service(
    fields: Fields, organization: Organization, country: str, zone: str, faults: Faults
) -> Service:
    return Service(
        id=fields.words("id", due=True),
        organization=organization,
        name=fields.words("name", due=True),
        description=fields.words("description", due=True),
        country=country,
        area=fields.words("area"),
        topics=fields.all_words("topics"),
        audience=fields.all_words("audience"),
        phones=tuple(_phone(part, faults) for part in fields.take("phones").list()),
        assurance=_assurance(fields.take("assurance"), fields.line, faults),
        main=fields.truth("main") is True,
        chat=fields.words("chat"),
        website=fields.words("website"),
        email=fields.words("email"),
        schedule=fields.words("schedule"),
        schedule_note=fields.words("schedule_note"),
        timezone=fields.words("timezone", otherwise=zone),
        languages=fields.all_words("languages"),
        interpreters=fields.truth("interpreters"),
        cost=fields.words("cost"),
        anonymous=fields.truth("anonymous"),
        address=fields.words("address"),
        answered_by=fields.words("answered_by"),
        tells_police=fields.words("tells_police"),
        on_bill=fields.truth("on_bill"),
        from_abroad=fields.truth("from_abroad"),
        pairs=fields.all_words("pairs"),
        ends=fields.date("ends"),
    )


def _phone(written: Written, faults: Faults) -> Phone:
    fields = Fields(written, faults, "phone")
    phone = Phone(
        number=fields.words("number", due=True),
        international=fields.words("international") or None,
        kind=fields.words("kind", otherwise="voice"),
        extension=fields.words("extension"),
        languages=fields.all_words("languages"),
        note=fields.words("note"),
    )
    fields.end()
    return phone


def _assurance(written: Written, line: int, faults: Faults) -> Assurance:
    if not written:
        faults.error(line, "service has no assurance: how do we know, since when, who looked?")
        return Assurance("low", "other", NEVER, "", ())
    fields = Fields(written, faults, "assurance")
    assurance = Assurance(
        confidence=fields.words("confidence", due=True),
        method=fields.words("method", due=True),
        date=fields.date("assured_date", due=True) or NEVER,
        by=fields.words("assured_by", due=True),
        sources=tuple(_seen(part, faults) for part in fields.take("sources").list()),
        note=fields.words("note"),
    )
    fields.end()
    return assurance


def _seen(written: Written, faults: Faults) -> SeenAt:
    fields = Fields(written, faults, "source of a service")
    seen = SeenAt(
        fields.words("title", due=True), fields.words("address", due=True), fields.date("seen")
    )
    fields.end()
    return seen
