"""The size of a bundle, unpacked and as .tar.xz, beside the floors of a bare window's."""

from __future__ import annotations

import io
import lzma
import sys
import tarfile
from pathlib import Path

from bench.figures import say

MIB = 1024 * 1024


def main(folder: Path) -> int:
    """Print both sizes and the largest parts."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    sizes = {path: path.stat().st_size for path in files}
    packed = io.BytesIO()
    with lzma.open(packed, "wb", preset=6) as out, tarfile.open(fileobj=out, mode="w") as tar:
        tar.add(folder, arcname=folder.name)
    say(f"{folder}: {sum(sizes.values()) / MIB:.1f} MiB, as .tar.xz {packed.tell() / MIB:.1f} MiB")
    say("  a bare window: untrimmed 170 and 46, trimmed by hand 104 and 28; aim 115 and 34")
    for path, size in sorted(sizes.items(), key=lambda pair: -pair[1])[:8]:
        say(f"  {size / MIB:6.1f}  {path.relative_to(folder)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
