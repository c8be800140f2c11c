"""kit.toml: what a kit says of itself, and the limits it is held to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from reader.authoring.content import About
from reader.authoring.written import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.written import Faults

_WORDS = ("name", "edition", "default_country", "authors", "reviewers")
_LIMITS = {"reading_age": 14, "ageing_months": 6, "stale_months": 12}
NEVER = date(1970, 1, 1)


def load_about(path: Path, faults: Faults) -> About:  # noqa: C901 - one field after the other
    """Read kit.toml; what is missing or wrong is a fault and has a harmless value."""
    import tomllib

    text = text_of(path, faults) if path.is_file() else ""
    if not path.is_file():
        faults.error(0, "there is no kit.toml: every kit has one")
    try:
        table: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        faults.error(1, f"TOML cannot be read: {error}")
        table = {}

    def line(name: str) -> int:
        lines = text.splitlines()
        return next((at for at, row in enumerate(lines, 1) if row.startswith(name)), 1)

    def take(name: str, kind: type, otherwise: Any) -> Any:  # noqa: ANN401 - any of its values
        value = table.pop(name, None)
        if isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
            return value
        if text:
            faults.error(line(name), f"{name} is missing or of the wrong kind")
        return otherwise

    said = {name: take(name, str, "") for name in _WORDS}
    languages = tuple(str(code) for code in take("languages", list, ["en"]))
    days = {name: take(name, date, NEVER) for name in ("reviewed", "review_due")}
    limits = table.pop("limits", {})
    limits = limits if isinstance(limits, dict) else {}
    numbers = {name: limits.pop(name, usual) for name, usual in _LIMITS.items()}
    for name, value in numbers.items():
        if not isinstance(value, int) or value < 1:
            faults.error(line(name), f"{name} must be a whole number above 0")
            numbers[name] = _LIMITS[name]
    for name in (*table, *limits):
        faults.error(line(name), f"kit.toml has no field {name}")
    return About(languages=languages or ("en",), **said, **days, **numbers)
