from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from reader import cli
from reader.commands import traces
from reader.kit.faults import ReaderError
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = sorted(cli.COMMANDS)


def reader(*words: str, **options: object) -> subprocess.CompletedProcess[str]:
    """The program as a person starts it."""
    environment = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "LC_ALL": "C"}
    return subprocess.run(
        [sys.executable, "-m", "reader", *words],
        cwd=ROOT,
        env=environment | options,  # type: ignore[operator]  # words only
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def one_line(capsys: pytest.CaptureFixture[str]) -> str:
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    return line


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["--frob"],
        ["search"],
        ["search", "x", "--limit", "-1"],
        ["search", "x", "--limit", "many"],
        ["services", "--channel", "pigeon"],
        ["services", "--open-at", "soon"],
        ["services", "--open-at", "0001-01-01"],
        ["build", "content"],
        ["--kiosk", "a", "--present"],
    ],
)
def test_wrong_usage_is_one_line_and_code_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 2
    line = one_line(capsys)
    assert line.startswith("reader")
    assert line.endswith("--help")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_takes(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([command, "--help"])
    assert ended.value.code == 0
    assert f"reader {command}" in capsys.readouterr().out


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    said = capsys.readouterr().out
    assert all(command in said for command in COMMANDS)


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("Reader ")


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (ReaderError("a.kit: too new\nnext"), "reader: a.kit: too new next"),
        (ReaderError(), "reader: ReaderError"),
        (FileNotFoundError(2, "No such file", "a b.kit"), "reader: a b.kit: No such file"),
        (OSError(28, "No space left"), "reader: No space left"),
        (
            ZeroDivisionError("by\nzero"),
            "reader: a fault of Reader's own (ZeroDivisionError: by zero)",
        ),
        (RecursionError("deep"), "reader: a fault of Reader's own (RecursionError: deep)"),
    ],
)
def test_an_error_is_one_line_and_code_1(
    error: Exception,
    line: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(_arguments: object) -> int:
        raise error

    monkeypatch.setattr(traces, "run", fail)
    assert cli.main(["traces"]) == 1
    assert one_line(capsys).startswith(line)


def test_ctrl_c_is_130_and_silent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(traces, "run", interrupted)
    assert cli.main(["traces"]) == 130
    assert capsys.readouterr() == ("", "")


def test_who_reads_no_further_is_not_bothered(small_kit: Path) -> None:
    command = [sys.executable, "-m", "reader", "services", "--json", "--kit", str(small_kit)]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, timeout=60, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_kit_may_be_named_before_the_command(
    small_kit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["info", "--kit", str(small_kit)]) == 0
    after = capsys.readouterr().out
    assert cli.main(["--kit", str(small_kit), "info"]) == 0
    assert capsys.readouterr().out == after
    assert str(small_kit) in after


@pytest.mark.parametrize("encoding", ["", "latin-1", "ascii"])
def test_output_to_a_pipe_is_utf8(small_kit: Path, encoding: str) -> None:
    done = reader("search", "café", "中", "--kit", str(small_kit), PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, "")


def test_bytes_that_are_no_letters_are_no_error(small_kit: Path) -> None:
    command = [sys.executable, "-m", "reader", "search", b"\xff\xfe", "--kit", str(small_kit)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_without_a_screen_it_says_so_before_qt_is_read() -> None:
    done = reader()
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "screen" in line


def test_a_command_reads_neither_qt_nor_the_other_commands(small_kit: Path) -> None:
    program = (
        "import sys; from reader.cli import main; main(sys.argv[1:]);"
        "print([name for name in sys.modules if 'PySide6' in name or 'authoring' in name"
        " or name == 'reader.commands.services'], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "search", "help", "--kit", str(small_kit)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == "[]\n"


def test_it_writes_no_bytecode(tmp_path: Path) -> None:
    program = "import sys; from reader.cli import main; main(['traces']); import reader.kit.words"
    subprocess.run(
        [sys.executable, "-X", f"pycache_prefix={tmp_path}", "-c", program],
        cwd=ROOT,
        env={"HOME": os.environ["HOME"]},
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert not list(tmp_path.rglob("words*.pyc"))
