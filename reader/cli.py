"""Options, choice of command, exit codes, errors in one line."""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from reader import __version__
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from types import ModuleType

COMMANDS = {
    "search": "what the search box shows",
    "services": "the directory, filtered",
    "check": "the editor's rules on a content folder",
    "build": "a kit from a content folder",
    "verify": "which numbers to check again, and what was found",
    "info": "what a kit says of itself",
    "export": "the directory for other programs and for spreadsheets",
    "import": "services of others, as files of the directory",
    "traces": "files that Reader left on this computer",
}
# A module cannot be called by a word of Python's own.
MODULES = {"import": "import_"}
DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130


class Parser(argparse.ArgumentParser):
    """Wrong usage is one line, as every other error is."""

    def error(self, message: str) -> NoReturn:
        """Say it, and end with the code for wrong usage."""
        self.exit(USAGE, f"{self.prog}: {message}; see {self.prog} --help\n")


def main(argv: list[str] | None = None) -> int:
    """Run Reader; the exit code: 0 done, 1 found faults or failed, 2 wrong usage."""
    sys.dont_write_bytecode = True
    _speak_utf8()
    given = sys.argv[1:] if argv is None else argv
    chosen = next((word for word in given if word in COMMANDS), "")
    arguments = parser(chosen).parse_args(_words(given, chosen))
    if arguments.command:
        # It has files to put away when it is interrupted; a window has nothing.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        code: int = _module(arguments.command or "window").run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has enough of it; Python's own flush at the end must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        print(f"reader: {_line(error)}", file=sys.stderr)
        return FAILED
    return code


def parser(chosen: str = "") -> argparse.ArgumentParser:
    """The options, with those of the command that is chosen: the others are not even read."""
    top = Parser(
        prog="reader",
        description="An offline article, glossary and directory of helplines, with a quick exit. "
        "Without a command it opens the window.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Reader {__version__}")
    _module("window").arguments(top)
    top.set_defaults(kit=None, lang=None)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for name, words in COMMANDS.items():
        sub = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
        if name == chosen:
            _module(name).arguments(sub)
    return top


def _module(command: str) -> ModuleType:
    return import_module(f"reader.commands.{MODULES.get(command, command)}")


def _words(given: list[str], chosen: str) -> list[str]:
    """What is searched for may begin with a dash, as in -4i: a space makes it a word."""
    if chosen != "search":
        return given
    return [
        f"{word} " if word.startswith("-") and not word.startswith(("--", "-h")) else word
        for word in given
    ]


def _line(error: Exception) -> str:
    """An error in one line that names the file, if there is one."""
    if isinstance(error, ReaderError):
        text = str(error)
    elif isinstance(error, OSError) and error.strerror:
        text = f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    else:
        text = f"a fault of Reader's own ({type(error).__name__}: {error}); please report it"
    return " ".join(text.split()) or type(error).__name__


def _speak_utf8() -> None:
    """Into a file or a pipe always UTF-8; on a terminal its own letters, the others as numbers."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="backslashreplace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
