"""The piece of a text that shows why it was found, and where its words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDTH = 160
_BEFORE = 40

Marks = tuple[tuple[int, int], ...]


def marks_in(low: str, forms: Iterable[str]) -> Marks:
    """Where words begin with one of the forms: ranges of characters, merged and in order."""
    found: list[tuple[int, int]] = []
    for form in forms:
        at = low.find(form)
        while form and at >= 0:
            if at == 0 or not low[at - 1].isalnum():
                found.append((at, at + len(form)))
            at = low.find(form, at + 1)
    return _merged(sorted(found))


def cut(body: str, low: str, forms: list[str]) -> tuple[str, Marks]:
    """About 160 characters around the first word found. `low` is `body` folded, as long as it."""
    places = [at for at in (_first(low, form) for form in forms) if at >= 0]
    at = min(places, default=0)
    start = _start(body, at)
    end = min(start + WIDTH, len(body))
    if end < len(body):
        space = body.rfind(" ", start, end)
        end = space if space > start else end
    lead, tail = ("… " if start else ""), (" …" if end < len(body) else "")
    shift = len(lead)
    marks = tuple((a + shift, b + shift) for a, b in marks_in(low[start:end], forms))
    return lead + body[start:end] + tail, marks


def _first(low: str, form: str) -> int:
    at = low.find(form)
    while at > 0 and low[at - 1].isalnum():
        at = low.find(form, at + 1)
    return at


def _start(body: str, at: int) -> int:
    if at <= _BEFORE:
        return 0
    space = body.find(" ", at - _BEFORE, at)
    return space + 1 if space >= 0 else at


def _merged(found: list[tuple[int, int]]) -> Marks:
    merged: list[tuple[int, int]] = []
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
