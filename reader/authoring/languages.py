"""languages.yaml to the languages that somebody may point to."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from reader.authoring.content import At, Named
from reader.authoring.written import Fields, read, text_of
from reader.kit.model import Spoken

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.authoring.written import Faults


def load_languages(path: Path, content: Content, faults: Faults) -> None:
    """Read every language into `content`, in the order in which they are written."""
    written = read(text_of(path, faults), faults)
    if written and written.tag != "seq":
        faults.error(written.line, "languages must be a list: begin each with '- {code: ...'")
    for entry in written.list():
        fields = Fields(entry, faults, "language")
        code = fields.words("code", due=True)
        own = unicodedata.normalize("NFC", fields.words("own", due=True))
        name = fields.words("name", due=True)
        checked = fields.words("checked", due=True)
        same = fields.truth("same") is True
        fields.end()
        content.spoken.append(Spoken(code, own, name, rtl=_from_the_right(own)))
        content.named.setdefault(code, Named(checked, same))
        content.at[f"spoken/{code}"] = At(faults.file, entry.line)


def _from_the_right(own: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in own)
