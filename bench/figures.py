"""How figures are made and printed: percentiles, a line each, and whether a bar is kept."""

from __future__ import annotations

import sys
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def percentile(values: Sequence[float], share: float) -> float:
    """The value that a share (0 to 1) of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(round(share * (len(ordered) - 1) + 0.49), len(ordered) - 1)]


def spread(values: Sequence[float], unit: str = "ms") -> str:
    """Median, and lowest to highest."""
    return f"{median(values):.1f} {unit} ({min(values):.1f} to {max(values):.1f}, n {len(values)})"


def tail(values: Sequence[float]) -> str:
    """Median, 95th and 99th percentile, in milliseconds."""
    return " / ".join(f"{percentile(values, share):.2f}" for share in (0.5, 0.95, 0.99))


def say(words: str = "") -> None:
    """Print a line at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def bar(name: str, value: float, most: float, unit: str = "x") -> int:
    """Print a figure beside its bar; 1 where it is over."""
    over = value > most
    say(f"  {name}: {value:.2f} {unit}, bar {most:g}{'   OVER' if over else ''}")
    return int(over)
