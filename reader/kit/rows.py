"""Values to JSON and back: the same text for the same value."""

from __future__ import annotations

import datetime
import json
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from reader.kit import blocks as blocks_module
from reader.kit import model

T = TypeVar("T")


def write(value: object) -> str:
    """A value of `model` as JSON: the fields in their order, without names."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def read(kind: type[T], text: str) -> T:
    """The value that `write` wrote; ValueError, TypeError or KeyError on anything else."""
    found: T = _made(kind, json.loads(text))
    return found


def _plain(value: object) -> object:
    if isinstance(value, blocks_module.Heading | blocks_module.Paragraph | blocks_module.ItemList
                  | blocks_module.Note | blocks_module.Figure):  # fmt: skip
        return json.loads(blocks_module.to_json((value,)))[0]
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value


def _made(kind: Any, value: Any) -> Any:  # noqa: ANN401, PLR0911 - any field of a value
    if kind == blocks_module.Block:
        return blocks_module.from_json(json.dumps([value]))[0]
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        if value is None:
            return None
        return _made(next(part for part in get_args(kind) if part is not type(None)), value)
    if origin is tuple:
        return tuple(_made(get_args(kind)[0], part) for part in value)
    if hasattr(kind, "_fields"):
        hints = _hints(kind)
        return kind(*(_made(hint, part) for hint, part in zip(hints, value, strict=True)))
    if kind is datetime.date:
        return datetime.date.fromisoformat(value)
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise TypeError(f"{kind.__name__} expected")
    return value


@cache
def _hints(kind: type) -> tuple[Any, ...]:
    names = {**vars(model), **vars(blocks_module), "datetime": datetime}
    # Named twice: else the fields of the class itself, such as `date`, would come first.
    hints = get_type_hints(kind, names, names)
    return tuple(hints[name] for name in kind._fields)  # type: ignore[attr-defined]  # a NamedTuple
