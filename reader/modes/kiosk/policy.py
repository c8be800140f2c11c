"""A kiosk's policy: TOML to values, one table of keys from which the check is made. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader.kit.faults import ReaderError
from reader.kit.places import ROOMS, WORKERS, Home, read, room

if TYPE_CHECKING:
    from pathlib import Path

    from reader.kit.places import Place


class PolicyError(ReaderError):
    """A policy that cannot be used; the text names the file, the reason and the remedy."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What a keeper decided. Seconds are whole; `keeper_key` is written as Qt writes keys."""

    keeper_key: str
    rooms: frozenset[str]
    start: Place
    idle_seconds: int
    warning_seconds: int
    language: str
    country: str
    text_size: int
    look: str
    afterwards: str

    def allows(self, place: Place) -> bool:
        """Whether a visitor may go there."""
        return room(place) in self.rooms and not isinstance(place, WORKERS)


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a policy: its type, its default, its bounds, and what it is for."""

    kind: type
    default: object
    help: str
    least: int = 0
    most: int = 0
    choices: tuple[str, ...] = ()


KEYS: dict[str, Key] = {
    "keeper_key": Key(
        str, "", "the keys that end the kiosk, such as Ctrl+Alt+Shift+K; must be set"
    ),
    "allow": Key(list, list(ROOMS), "rooms that visitors may enter", choices=ROOMS),
    "start": Key(str, "home", "the place that it starts with and goes back to"),
    "idle_seconds": Key(int, 120, "back to the start after this long untouched", 20, 3600),
    "warning_seconds": Key(int, 20, "how long it asks first", 10, 120),
    "language": Key(str, "", "a language of the kit; the kit's first where left out"),
    "country": Key(str, "", "the country whose lines are shown; the kit's own where left out"),
    "text_size": Key(int, 150, "text size in per cent", 100, 400),
    "look": Key(str, "light", "the look", choices=("light", "dark", "contrast")),
    "afterwards": Key(str, "", "a program to start when the keeper's keys ended the kiosk"),
}
_LEAST_KEYS = 2


def read_policy(path: Path) -> Policy:
    """Read a policy. PolicyError with one line where anything in it is missing, wrong or unknown."""
    values = _values(path)
    for name in values:
        if name not in KEYS:
            raise PolicyError(f"{path}: there is no key {name}. Known: {', '.join(KEYS)}")
    taken = {
        name: _checked(path, name, values.get(name, key.default)) for name, key in KEYS.items()
    }
    if str(taken["keeper_key"]).count("+") < _LEAST_KEYS:
        raise PolicyError(
            f"{path}: keeper_key must be three keys or more at once, such as Ctrl+Alt+Shift+K"
        )
    start = read(str(taken["start"]))
    # Home is where a kiosk begins; it is always allowed.
    rooms = frozenset(taken["allow"]) | {room(start or Home())}
    if start is None or isinstance(start, WORKERS):
        raise PolicyError(f"{path}: start: {taken['start']} is no place for visitors, such as home")
    if taken["warning_seconds"] >= taken["idle_seconds"]:
        raise PolicyError(f"{path}: warning_seconds must be fewer than idle_seconds")
    return Policy(
        keeper_key=taken["keeper_key"],
        rooms=rooms,
        start=start,
        idle_seconds=taken["idle_seconds"],
        warning_seconds=taken["warning_seconds"],
        language=taken["language"],
        country=taken["country"],
        text_size=taken["text_size"],
        look=taken["look"],
        afterwards=taken["afterwards"],
    )


def _values(path: Path) -> dict[str, Any]:
    import tomllib

    if not path.is_file():
        raise PolicyError(f"{path}: there is no such policy. docs/kiosk.md has one to copy.")
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except UnicodeDecodeError:
        raise PolicyError(f"{path}: this is not UTF-8. Save the file as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{path}: this is not TOML: {error}") from None


def _checked(path: Path, name: str, value: Any) -> Any:  # noqa: ANN401 - any of its values
    key = KEYS[name]
    if not isinstance(value, key.kind) or isinstance(value, bool):
        kinds = {str: "words", int: "a whole number", list: "a list"}
        raise PolicyError(f"{path}: {name} must be {kinds[key.kind]}: {key.help}")
    if isinstance(value, int) and not key.least <= value <= key.most:
        raise PolicyError(f"{path}: {name} must be from {key.least} to {key.most}")
    chosen = value if isinstance(value, list) else [value]
    for one in chosen if key.choices else ():
        if one not in key.choices:
            raise PolicyError(f"{path}: {name}: {one}? Choose from {', '.join(key.choices)}")
    return value
