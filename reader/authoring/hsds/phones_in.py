"""Phones of others: numbers with their extension, kind and languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.dialled import dialled, is_number
from reader.authoring.hsds.carried import Carried
from reader.authoring.hsds.codes import languages
from reader.kit.model import Phone
from reader.kit.words import digits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.authoring.hsds.record import Record

_KINDS = {
    "": "voice",
    "voice": "voice",
    "cell": "voice",
    "mobile": "voice",
    "phone": "voice",
    "hotline": "voice",
    "textphone": "voice",
    "text": "text",
    "sms": "text",
    "whatsapp": "whatsapp",
}
_NOTES = {"textphone": "Textphone."}


def phones(records: Iterable[Record], *, ours: bool = False) -> tuple[Phone, ...]:
    """Phones with a number, each once; what has none, or cannot be called, is told.

    `ours` ones are taken as they stand.
    """
    read = [(record, phone) for record in records if (phone := _phone(record, ours=ours))]
    if ours:
        return tuple(phone for _, phone in read)
    found: dict[tuple[str, str, str], Phone] = {}
    for record, phone in read:
        key = (digits(phone.number), phone.extension, phone.kind)
        if found.setdefault(key, phone) is not phone and found[key] != phone:
            record.lost(f"{phone.number} is there twice: the first is kept")
    return tuple(found.values())


def _phone(record: Record, *, ours: bool) -> Phone | None:
    carried = Carried(record, {})
    written, type_ = record.strictly_words("number"), record.words("type")
    number, extension = (written, "") if ours else dialled(written)
    note = record.words("description")
    spoken = languages(record.records("languages"), ours=ours)
    given = record.words("extension") or carried.words("extension")
    where = [part for name in ("department",) if (part := record.words(name))]
    record.end()
    if not is_number(number):
        said = "; ".join(filter(None, (written, note, given, *where))) or "nothing else"
        record.lost(f"has no number, not kept. It says: {said}")
        return None
    kind = _KINDS.get(type_.casefold())
    if kind is None:
        record.lost(f"{number} is a {type_}, not kept: nobody answers there")
        return None
    if extension:
        record.lost(f"{written}: taken for {number} with the extension {extension}")
    elif number != written:
        record.lost(f"{written}: taken for {number}")
    if extension and given and extension != given:
        record.lost(f"two extensions, {extension} and {given}: the second is kept")
    return Phone(
        number=number,
        international=carried.words("international") or _international(number, ours=ours),
        kind=kind,
        extension=given or extension,
        languages=spoken,
        note=" ".join(filter(None, (note, *where, _NOTES.get(type_.casefold(), "")))),
    )


def _international(number: str, *, ours: bool) -> str | None:
    return number if number.startswith("+") and not ours else None
