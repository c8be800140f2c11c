"""reader info: what a kit says of itself."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from reader.commands import kits
from reader.kit.freshness import clock_behind, overview

if TYPE_CHECKING:
    import argparse

    from reader.kit.freshness import Overview
    from reader.kit.model import KitInfo

_COUNTS = ("pages", "terms", "services", "countries", "sources")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    kits.argument(parser)
    parser.add_argument("--json", action="store_true", help="JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print name, version, languages, dates, who signed it, and how much is in it."""
    today = _today()
    with kits.opened(arguments.kit) as pack:
        info, path = pack.info(), pack.path
        services = pack.services()
    age, behind = overview(services, today, info), clock_behind(services, today)
    said = {**plain(info), "freshness": fresh(age), "clock_behind": behind}
    if arguments.json:
        json.dump(said, sys.stdout, ensure_ascii=False, indent=2)
        print()
        return 0
    print(f"{said['name']}, version {said['version']} ({path})")
    print(f"Languages: {', '.join(said['languages'])}")
    print(f"Reviewed {said['reviewed']}, next review due {said['review_due']}")
    print(f"By {said['authors']}. Reviewers: {said['reviewers']}")
    print(f"Signed by: {said['signed_by'] or 'nobody'}")
    print(", ".join(f"{count} {name}" for name, count in said["counts"].items()))
    if age.oldest:
        print(
            f"Checked within {info.ageing_months} months: {age.ok}; "
            f"{info.ageing_months} to {info.stale_months}: {age.ageing}; "
            f"{info.stale_months} or more: {age.stale}. The oldest on {age.oldest}"
        )
    print(f"Not shown, because nobody is sure of them: {age.unassured}")
    if behind:
        print("This computer's clock is earlier than the data: ages cannot be trusted")
    return 0


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day where the kit is read


def fresh(age: Overview) -> dict[str, Any]:
    """How fresh the numbers are, as JSON has it: dates as ISO 8601, null where there is none."""
    days = {name: getattr(age, name) for name in ("oldest", "newest")}
    return {**age._asdict(), **{name: day and day.isoformat() for name, day in days.items()}}


def plain(info: KitInfo) -> dict[str, Any]:
    """The same as JSON has it: dates as ISO 8601, nobody's signature as null."""
    said = info._asdict()
    return {
        "name": said.pop("name"),
        "version": said.pop("edition"),
        "counts": {name: said.pop(name) for name in _COUNTS},
        **said,
        "reviewed": info.reviewed.isoformat(),
        "review_due": info.review_due.isoformat(),
        "signed_by": info.signed_by or None,
    }
