"""kit.toml: what a kit says of itself, and the limits it is held to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from reader.authoring.content import About, At
from reader.authoring.written import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.written import Faults

_WORDS = ("name", "edition", "default_country", "authors", "reviewers")
_DAYS = ("reviewed", "review_due")
_LIMITS = {"reading_age": 14, "ageing_months": 6, "stale_months": 12}
# What a layer says of itself; the rest it has from the kit below it.
_OWN = ("name", "edition")
NEVER = date(1970, 1, 1)


def load_about(
    path: Path, faults: Faults, below: About | None = None
) -> tuple[About, dict[str, At]]:
    """Read kit.toml, and where each field of it is written, as `about/name`.

    What is missing or wrong is a fault and has a harmless value; what a layer leaves out is as in
    `below`.
    """
    table = _Table(path, faults, below)
    said = {name: table.take(name, str, "") for name in _WORDS}
    languages = tuple(str(code) for code in table.take("languages", list, ["en"])) or ("en",)
    if below and not set(below.languages) <= set(languages):
        text = f"a layer keeps the languages of the kit below it: {', '.join(below.languages)}"
        faults.error(table.line("languages"), text)
        languages = below.languages
    days = {name: table.take(name, date, NEVER) for name in _DAYS}
    limits = table.limits()
    table.end()
    return About(languages=languages, **said, **days, **limits), table.at


class _Table:
    """The fields of a kit.toml, taken one by one."""

    def __init__(self, path: Path, faults: Faults, below: About | None) -> None:
        import tomllib

        self._faults, self._below = faults, below
        self._text = text_of(path, faults) if path.is_file() else ""
        self.at: dict[str, At] = {}
        if not path.is_file():
            faults.error(0, "there is no kit.toml: every kit and every layer has one")
        try:
            self._table: dict[str, Any] = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            faults.error(1, f"TOML cannot be read: {error}")
            self._table = {}

    def line(self, name: str) -> int:
        """The line of a field, from 1."""
        lines = self._text.splitlines()
        return next((at for at, row in enumerate(lines, 1) if row.startswith(name)), 1)

    def take(self, name: str, kind: type, otherwise: Any) -> Any:  # noqa: ANN401 - any of its values
        """A field of a kind; a fault where it is due and missing, or of the wrong kind."""
        missing = name not in self._table
        value = self._table.pop(name, None)
        if isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
            self.at[f"about/{name}"] = At(self._faults.file, self.line(name))
            return value
        if self._text and (not missing or not self._below or name in _OWN):
            self._faults.error(self.line(name), f"{name} is missing or of the wrong kind")
        return getattr(self._below, name) if self._below else otherwise

    def limits(self) -> dict[str, Any]:
        """The limits, each a whole number above 0."""
        given = self._table.pop("limits", {})
        given = given if isinstance(given, dict) else {}
        usual = {name: getattr(self._below, name, number) for name, number in _LIMITS.items()}
        limits = {name: given.pop(name, number) for name, number in usual.items()}
        for name, value in limits.items():
            if not isinstance(value, int) or value < 1:
                self._faults.error(self.line(name), f"{name} must be a whole number above 0")
                limits[name] = usual[name]
        self._table.update(given)
        return limits

    def end(self) -> None:
        """Say which fields nobody knows."""
        for name in self._table:
            self._faults.error(self.line(name), f"kit.toml has no field {name}")
