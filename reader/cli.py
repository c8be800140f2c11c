"""Options, choice of command, exit codes, errors in one line."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

from reader import __version__
from reader.kit.faults import ReaderError

COMMANDS = {
    "search": "what the search box shows",
    "services": "the directory, filtered",
    "check": "the editor's rules on a content folder",
    "build": "a kit from a content folder",
    "info": "what a kit says of itself",
    "traces": "files that Reader left on this computer",
}


def main(argv: list[str] | None = None) -> int:
    """Run Reader; the exit code: 0 done, 1 found faults or failed, 2 wrong usage."""
    sys.dont_write_bytecode = True
    arguments = parser().parse_args(argv)
    module = import_module(f"reader.commands.{arguments.command or 'window'}")
    try:
        code: int = module.run(arguments)
        sys.stdout.flush()
    except ReaderError as error:
        return _fail(str(error))
    except BrokenPipeError:
        # Whoever read our output has enough of it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where}{error.strerror or error}")
    except KeyboardInterrupt:
        return 130
    return code


def parser() -> argparse.ArgumentParser:
    """The options; a command's own are read from its module."""
    top = argparse.ArgumentParser(
        prog="reader",
        description="An offline article, glossary and directory of helplines, with a quick exit. "
        "Without a command it opens the window.",
    )
    top.add_argument("--version", action="version", version=f"Reader {__version__}")
    window = import_module("reader.commands.window")
    window.arguments(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for name, words in COMMANDS.items():
        sub = commands.add_parser(name, help=words, description=words)
        import_module(f"reader.commands.{name}").arguments(sub)
    return top


def _fail(text: str) -> int:
    print(f"reader: {text.splitlines()[0]}", file=sys.stderr)
    return 1
