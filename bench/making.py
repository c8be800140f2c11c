"""How long a kit of 1,000 documents takes to make, and ours."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from bench.figures import bar, say
from bench.kits import larger
from reader.authoring.load import load
from reader.authoring.write_pack import write_pack
from tests.outside.program import ROOT


def run() -> int:
    """Print the figures; 1 where it is over its bar."""
    say("making a kit")
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        content, _ = load(ROOT / "content")
        write_pack(content, Path(folder) / "ours.kit")
        say(f"  ours, read and written: {time.perf_counter() - began:.2f} s")
        content = larger(1000)
        content.services.clear()
        content.terms.clear()
        content.pages = content.pages[-1000:]
        began = time.perf_counter()
        write_pack(content, Path(folder) / "1000.kit")
        took = time.perf_counter() - began
    return bar("1,000 documents", took, 2.0, "s")
