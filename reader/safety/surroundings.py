"""The environment as it was when Reader was started: what programs that are not ours are given."""

from __future__ import annotations

import os
import sys

# Read before anything of it is changed for Reader's own purposes.
_AT_START = dict(os.environ)
# A bundle's loader sets this to the bundle's own libraries, and keeps what was there before.
_LIBRARIES, _BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"


def untouched() -> dict[str, str]:
    """A copy of it, without what the bundle's loader put there."""
    found = dict(_AT_START)
    before = found.pop(_BEFORE, None)
    if before is not None:
        found[_LIBRARIES] = before
    elif getattr(sys, "frozen", False):
        found.pop(_LIBRARIES, None)
    return found
