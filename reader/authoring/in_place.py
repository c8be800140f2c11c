"""How a service is assured, changed in its file: no other line of the file becomes another."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import textwrap
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from yaml import MappingNode, Node

WIDTH = 100
_BLOCK = ("|", ">")


class _Edit(NamedTuple):
    """Text to stand from one place to another; lines and columns count from 0."""

    start: tuple[int, int]
    end: tuple[int, int]
    text: str


def change(path: Path, id_: str, fields: Mapping[str, str], note: str = "") -> None:
    """Set fields of a service's assurance and add a sentence to its note.

    The file is replaced whole or not at all. ReaderError where it is not written in a way that this
    can change: every value is read again before anything is replaced.
    """
    path = path.resolve()
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise ReaderError(f"{path}: this is not UTF-8: save the file as UTF-8") from None
    changed = _changed(text, id_, fields, note)
    wanted = _plain(_root(text))
    assurance = _found(wanted, id_)
    if assurance is None or changed is None:
        raise _by_hand(path, id_)
    assurance.update(fields)
    if note:
        assurance["note"] = f"{assurance.get('note', '')} {note}"
    if _loose(_plain(_root(changed))) != _loose(wanted):
        raise _by_hand(path, id_)
    _replace(path, changed.encode("utf-8"))


def _by_hand(path: Path, id_: str) -> ReaderError:
    return ReaderError(f"{path}: {id_} is written in a way that only a person can change: edit it")


def _replace(path: Path, data: bytes) -> None:
    """The file whole, with the permissions that it had; OSError if it cannot be."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(path, made)
        made.replace(path)
    finally:
        made.unlink(missing_ok=True)


def _changed(text: str, id_: str, fields: Mapping[str, str], note: str) -> str | None:
    """The text with its edits, or None where there is nothing that can be edited."""
    node = next((one for one in _services(_root(text)) if _word(one, "id") == id_), None)
    assurance = _field(node, "assurance") if node else None
    if assurance is None or not isinstance(assurance.value, list) or not assurance.value:
        return None
    lines = text.split("\n")
    edits = []
    for name, value in fields.items():
        found = _field(assurance, name)
        if found is None:
            edits.append(_added(assurance, lines, f"{name}: {scalar(value)}"))
        elif found.value != value:
            edits.append(_instead(found, scalar(value)))
    if note:
        edits.append(_noted(assurance, lines, note))
    for edit in sorted(edits, reverse=True):
        _apply(lines, edit)
    return "\n".join(lines)


def scalar(text: str) -> str:
    """Words as YAML has them: plain where they stay words, else in quotes."""
    import json

    import yaml

    try:
        plain = yaml.load(f"a: {text}", Loader=yaml.CSafeLoader)["a"]
    except (yaml.YAMLError, ValueError, TypeError, KeyError):
        plain = None
    # A day stays a day; whatever else would turn into something is quoted.
    stays = isinstance(plain, str | date) and str(plain) == text
    return text if stays else json.dumps(text, ensure_ascii=False)


def _noted(assurance: MappingNode, lines: list[str], note: str) -> _Edit:
    """The sentence after what the note says already."""
    column = assurance.value[0][0].start_mark.column
    indent = " " * (column + 2)
    found = _field(assurance, "note")
    if found is None or not found.value:
        body = _folded(note, indent)
        if found is None:
            return _added(assurance, lines, f"note: >-\n{body}")
        return _instead(found, f">-\n{body}")
    if found.style in _BLOCK:
        last = _last_line(found, lines)
        first = lines[found.start_mark.line + 1]
        own = first[: len(first) - len(first.lstrip())]
        end = (last, len(lines[last].rstrip("\r")))
        return _Edit(end, end, f"\n{_folded(note, own)}")
    whole = f"{' '.join(found.value.split())} {note}"
    one = scalar(whole)
    if _start(found)[0] == _end(found)[0] and _start(found)[1] + len(one) <= WIDTH:
        return _instead(found, one)
    return _instead(found, f">-\n{_folded(whole, indent)}")


def _instead(node: Node, text: str) -> _Edit:
    """Text in the place of a value; of none at all, after the colon."""
    start, end = _start(node), _end(node)
    return _Edit(start, end, text if start != end else f" {text}")


def _folded(text: str, indent: str) -> str:
    rows = textwrap.wrap(text, WIDTH - len(indent), break_long_words=False, break_on_hyphens=False)
    return "\n".join(indent + row for row in rows)


def _added(assurance: MappingNode, lines: list[str], text: str) -> _Edit:
    """A field more, after the last of the assurance."""
    indent = " " * assurance.value[0][0].start_mark.column
    last = _last_line(assurance, lines)
    end = (last, len(lines[last].rstrip("\r")))
    return _Edit(end, end, f"\n{indent}{text}")


def _last_line(node: Node, lines: list[str]) -> int:
    """The last line that a value is written on: the marks of a block point past it."""
    while isinstance(node.value, list) and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    if getattr(node, "style", None) not in _BLOCK:
        return int(node.end_mark.line)
    end = int(node.end_mark.line) + (node.end_mark.column > 0)
    return next(at for at in range(min(end, len(lines)) - 1, 0, -1) if lines[at].strip())


def _apply(lines: list[str], edit: _Edit) -> None:
    """An edit done, its line ends as those of the line it is in."""
    (first, left), (last, right) = edit.start, edit.end
    # The last line of a file may have no end: it takes that of the first.
    ending = "\r\n" if lines[0 if first == len(lines) - 1 else first].endswith("\r") else "\n"
    text = edit.text.replace("\n", ending)
    whole = lines[first][:left] + text + lines[last][right:]
    lines[first : last + 1] = whole.split("\n")


def _root(text: str) -> Node | None:
    import yaml

    try:
        return yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return None


def _services(root: Node | None) -> Iterator[MappingNode]:
    organizations = _field(root, "organizations") if root else None
    for organization in organizations.value if organizations else ():
        services = _field(organization, "services")
        yield from services.value if services else ()


def _field(node: Node, name: str) -> Any:  # noqa: ANN401 - a node of any kind, or None
    import yaml

    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for key, value in node.value if key.value == name), None)


def _word(node: Node, name: str) -> str:
    found = _field(node, name)
    return str(found.value) if found else ""


def _start(node: Node) -> tuple[int, int]:
    return node.start_mark.line, node.start_mark.column


def _end(node: Node) -> tuple[int, int]:
    return node.end_mark.line, node.end_mark.column


def _plain(node: Node | None) -> Any:  # noqa: ANN401 - whatever is in the file
    """Values as they are written, all of them words."""
    import yaml

    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(part) for part in node.value]
    return node.value if node else None


def _found(whole: Any, id_: str) -> dict[str, Any] | None:  # noqa: ANN401 - from `_plain`
    """The assurance of a service, to be changed in place."""
    for organization in whole.get("organizations", ()) if isinstance(whole, dict) else ():
        for service in organization.get("services", ()):
            if service.get("id") == id_ and isinstance(service.get("assurance"), dict):
                found: dict[str, Any] = service["assurance"]
                return found
    return None


def _loose(value: Any) -> Any:  # noqa: ANN401 - from `_plain`
    """The same without the ends of lines, which a longer note moves."""
    if isinstance(value, dict):
        return {key: _loose(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_loose(part) for part in value]
    return re.sub(r"\s+", " ", value).strip() if isinstance(value, str) else value
