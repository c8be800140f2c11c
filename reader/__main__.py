"""python -m reader."""

import signal
import sys

# Ctrl+C ends it without a word, from here on; commands that have something to put away take it back.
signal.signal(signal.SIGINT, signal.SIG_DFL)
# From source, Python writes its bytecode beside it unless told not to: that would be a trace.
sys.dont_write_bytecode = True

from reader.cli import main  # noqa: E402 - after the line above, on purpose

if __name__ == "__main__":
    sys.exit(main())
