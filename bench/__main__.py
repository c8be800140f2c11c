"""make bench: all of it, or the parts that are named (see PARTS)."""

from __future__ import annotations

import sys
from importlib import import_module

PARTS = ("making", "start", "leave", "hang", "cycles", "blocks", "keys", "search", "directory")


def main(names: list[str]) -> int:
    """Run the parts; 1 where one is over its bar, 2 where there is no such part."""
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        sys.stderr.write(f"no such part: {', '.join(unknown)}. There are: {', '.join(PARTS)}\n")
        return 2
    over = 0
    for name in names or PARTS:
        over += import_module(f"bench.{name}").run()
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
