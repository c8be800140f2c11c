"""What somebody asks of the directory."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import datetime

# Filters by name, from the one that matters most: the last is the first to give way.
NAMES = (
    "topic", "language", "region", "channels", "audience", "runner", "free", "anonymous",
    "interpreters", "open_now",
)  # fmt: skip
# Filters that are a tick alone.
TICKS = ("free", "anonymous", "interpreters", "open_now")


class Filters(NamedTuple):
    """What somebody asks of the directory. Empty means any; `channels` are alternatives.

    `runner` "not police" leaves out the police alone. `at` is the time that `open_now` means, aware;
    None is now.
    """

    country: str = ""
    region: str = ""
    topic: str = ""
    audience: str = ""
    language: str = ""
    channels: tuple[str, ...] = ()
    runner: str = ""
    open_now: bool = False
    at: datetime.datetime | None = None
    free: bool = False
    anonymous: bool = False
    interpreters: bool = False
    unassured: bool = False


def with_filter(filters: Filters, name: str, value: object) -> Filters:
    """The filters with one of NAMES changed; `value` is of that field's type."""
    return filters._replace(**{name: value})  # type: ignore[arg-type]  # by the docstring


def without(filters: Filters, name: str) -> Filters:
    """The filters with one of NAMES let go."""
    return with_filter(filters, name, type(getattr(filters, name))())
