"""python -m reader."""

import sys

# From source, Python writes its bytecode beside it unless told not to: that would be a trace.
sys.dont_write_bytecode = True

from reader.cli import main  # noqa: E402 - after the line above, on purpose

if __name__ == "__main__":
    sys.exit(main())
