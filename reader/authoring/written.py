"""YAML as people write it: every value knows its line, and YAML's traps are told, not sprung."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from reader.kit.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from yaml import Node

# What plain words turn into, and what to do about it.
_TRAPS = {
    "bool": 'YAML reads {0} as yes or no: write it in quotes, "{0}"',
    "int": 'YAML reads {0} as a number and may lose its zeros: write it in quotes, "{0}"',
    "float": 'YAML reads {0} as a number: write it in quotes, "{0}"',
    "null": 'YAML reads {0} as nothing: write it in quotes, "{0}"',
    "timestamp": 'YAML reads {0} as a date: write it in quotes, "{0}"',
}
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Faults(list[Fault]):
    """Faults of one file, as they are found."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self.file = file

    def error(self, line: int, text: str) -> None:
        """Add an error; the line counts from 1."""
        self.append(Fault(self.file, line, "error", text))

    def warning(self, line: int, text: str) -> None:
        """Add a warning."""
        self.append(Fault(self.file, line, "warning", text))


def text_of(path: Path, faults: Faults) -> str:
    """The text of a file in UTF-8, with plain line ends; an empty text with a fault if it is not."""
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        faults.error(line, "this is not UTF-8: save the file as UTF-8")
    except OSError as error:
        faults.error(0, f"cannot be read: {error.strerror}")
    return ""


@dataclass(frozen=True, slots=True)
class Written:
    """A value as it is written: a mapping, a list, or words. `line` counts from 1."""

    line: int
    tag: str
    value: Any

    def __bool__(self) -> bool:
        return self.tag != "absent"

    def items(self) -> dict[str, Written]:
        """The fields of a mapping; none of anything else."""
        return self.value if self.tag == "map" else {}

    def list(self) -> list[Written]:
        """The entries of a list; none of anything else."""
        return self.value if self.tag == "seq" else []


ABSENT = Written(0, "absent", "")


def read(text: str, faults: Faults, *, first: int = 1) -> Written:
    """YAML to values with their lines; `first` is the line on which the text begins in its file."""
    import yaml

    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        faults.error(first + (mark.line if mark else 0), f"YAML cannot be read here: {problem}")
        return ABSENT
    except RecursionError:
        faults.error(first, "YAML is nested too deeply")
        return ABSENT
    if node is None:
        return ABSENT
    if "&" in text and _has_alias(text):
        faults.error(
            first, "anchors and aliases (& and *) are not used here: write the value again"
        )
        return ABSENT
    return _made(node, faults, first)


def _has_alias(text: str) -> bool:
    import yaml

    return any(
        isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=yaml.CSafeLoader)
    )


def _made(node: Node, faults: Faults, first: int) -> Written:
    import yaml

    line = first + node.start_mark.line
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Written] = {}
        for key, value in node.value:
            name = str(key.value)
            if name in found:
                faults.error(first + key.start_mark.line, f"{name} is written twice")
            found[name] = _made(value, faults, first)
        return Written(line, "map", found)
    if isinstance(node, yaml.SequenceNode):
        return Written(line, "seq", [_made(part, faults, first) for part in node.value])
    assert isinstance(node, yaml.ScalarNode)  # noqa: S101 - YAML has three kinds
    tag = node.tag.rsplit(":", 1)[-1]
    return Written(line, "str" if node.style in ('"', "'", "|", ">") else tag, str(node.value))


class Fields:
    """The fields of one mapping, taken one by one; what is left over at the end is a fault."""

    def __init__(self, written: Written, faults: Faults, what: str) -> None:
        self.line = written.line
        self._fields = dict(written.items())
        self._faults = faults
        self._what = what
        self._known: list[str] = []
        if written and written.tag != "map":
            faults.error(written.line, f"{what} must be fields with names, such as 'id: ...'")

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def take(self, name: str) -> Written:
        """A field as it is written, or ABSENT."""
        self._known.append(name)
        return self._fields.pop(name, ABSENT)

    def words(self, name: str, *, due: bool = False, otherwise: str = "") -> str:
        """A field that is words. A number or yes/no without quotes is a fault with its remedy."""
        found = self.take(name)
        if not found:
            if due:
                self._faults.error(self.line, f"{self._what} has no {name}")
            return otherwise
        said = words(found, name, self._faults)
        # What a mapping or a list has in the place of words is told already.
        if due and not said and found.tag not in ("map", "seq"):
            self._faults.error(found.line, f"{self._what} has an empty {name}")
        return said

    def all_words(self, name: str) -> tuple[str, ...]:
        """A field that is a list of words."""
        found = self.take(name)
        if found and found.tag != "seq":
            self._faults.error(found.line, f"{name} must be a list, such as [one, two]")
        return tuple(words(part, name, self._faults) for part in found.list())

    def date(self, name: str, *, due: bool = False) -> date | None:
        """A field that is a day, 2026-11-25."""
        found = self.take(name)
        if not found:
            if due:
                self._faults.error(self.line, f"{self._what} has no {name}")
            return None
        try:
            if _DATE.fullmatch(str(found.value)):
                return date.fromisoformat(found.value)
        except ValueError:
            pass
        self._faults.error(found.line, f"{name} must be a day such as 2026-11-25")
        return None

    def truth(self, name: str) -> bool | None:
        """A field that is true or false; None where it is left out."""
        found = self.take(name)
        if not found:
            return None
        if found.tag == "bool" and found.value.lower() in ("true", "false"):
            return bool(found.value.lower() == "true")
        self._faults.error(found.line, f"{name} must be true or false")
        return None

    def number(self, name: str) -> float:
        """A field that is a number; 0 with a fault where it is none."""
        found = self.take(name)
        try:
            return float(found.value)
        except (TypeError, ValueError):
            self._faults.error(found.line or self.line, f"{name} must be a number")
            return 0.0

    def end(self) -> None:
        """Say which fields nobody knows."""
        for name, left in self._fields.items():
            known = ", ".join(sorted(self._known))
            self._faults.error(left.line, f"{self._what} has no field {name}. It has: {known}")


def words(found: Written, name: str, faults: Faults) -> str:
    """Words of a scalar, with YAML's traps told."""
    if found.tag in ("map", "seq"):
        faults.error(found.line, f"{name} must be words")
        return ""
    if found.tag in _TRAPS and not (found.tag == "null" and found.value == ""):
        faults.error(found.line, f"{name}: " + _TRAPS[found.tag].format(found.value))
    return str(found.value).strip()
