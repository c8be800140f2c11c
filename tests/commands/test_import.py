from __future__ import annotations

import json
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from reader.cli import main
from tests.authoring.hsds.helpers import LEAST, OFFICIAL
from tests.conftest import SMALL

if TYPE_CHECKING:
    from pathlib import Path


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    code = main(["import", *map(str, words)])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return code, said.out, said.err


@pytest.mark.parametrize(
    ("form", "name"), [("hsds", "x.json"), ("hsds", "package"), ("csv", "x.csv")]
)
def test_out_and_in_again_is_the_same_directory(
    form: str, name: str, small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["export", form, "--kit", str(small_kit), "-o", str(tmp_path / name)])
    folder = tmp_path / "directory"
    code, out, err = run(capsys, form, tmp_path / name, "-o", folder, "--kit", small_kit)
    assert (code, out) == (0, "")
    assert "0 added, 0 changed, 7 the same" in err
    for path in (SMALL / "directory").iterdir():
        assert (folder / path.name).read_text("utf-8") == path.read_text("utf-8")


def test_without_a_folder_it_only_says(
    small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(LEAST), "utf-8")
    code, out, err = run(capsys, "hsds", path, "--kit", small_kit, "--country", "gb")
    assert (code, out) == (0, "+ gb-line-of-others: Line of others\n")
    assert "1 added, 0 changed, 0 the same; 0 things to look at" in err
    assert list(tmp_path.iterdir()) == [path]


def test_a_code_that_is_no_country_makes_no_file(
    small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(LEAST), "utf-8")
    given = ("hsds", path, "--kit", small_kit, "--country", "uk", "-o", tmp_path / "out")
    code, out, _ = run(capsys, *given)
    assert code == 1
    assert "UK is no country (meant is GB)" in out
    assert list(tmp_path.iterdir()) == [path]


def test_what_was_taken_can_be_checked_as_a_layer(
    small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As docs/exchange.md says."""
    path, folder = tmp_path / "x.json", tmp_path / "new"
    folder.mkdir()
    (folder / "kit.toml").write_text('name = "New lines"\nedition = "1"\n', "utf-8")
    path.write_text(json.dumps(LEAST), "utf-8")
    given = ("hsds", path, "--kit", small_kit, "--country", "GB", "-o", folder)
    assert run(capsys, *given)[0] == 0
    main(["check", str(SMALL), str(folder)])
    said = capsys.readouterr().out
    assert said == (
        f"{folder.as_posix()}/directory/GB.yaml:6: error: gb-line-of-others: "
        "no topic: whoever looks by need would not find it\n"
    )


def test_a_folder_is_added_to_and_compared_with(
    small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, folder = tmp_path / "x.json", tmp_path / "content"
    (folder / "directory").mkdir(parents=True)
    (folder / "kit.toml").touch()
    given = ("hsds", path, "--kit", small_kit, "--country", "GB", "-o", folder)
    path.write_text(json.dumps(LEAST), "utf-8")
    assert run(capsys, *given)[0] == 0
    assert [file.name for file in (folder / "directory").iterdir()] == ["GB.yaml"]
    first = (folder / "directory" / "GB.yaml").read_bytes()
    # The file names no country: taken from what the folder says it is the same as before.
    code, out, err = run(capsys, *given)
    assert (code, out) == (0, "")
    assert "0 added, 0 changed, 1 the same" in err
    assert (folder / "directory" / "GB.yaml").read_bytes() == first
    path.write_text(
        json.dumps({**LEAST, "name": "Line of others", "email": "x@example.org"}), "utf-8"
    )
    code, out, _ = run(capsys, *given)
    assert (code, out) == (0, "~ gb-line-of-others: email: (nothing) -> x@example.org\n")


def test_what_is_assured_is_never_written_over_by_what_is_not(
    small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = shutil.copytree(SMALL / "directory", tmp_path / "directory")
    path = tmp_path / "x.json"
    other = {**LEAST, "id": "2", "name": "Day line"}
    path.write_text(json.dumps([LEAST, other]), "utf-8")
    before = (folder / "GB.yaml").read_text("utf-8")
    code, out, _ = run(capsys, "hsds", path, "--kit", small_kit, "--country", "GB", "-o", folder)
    after = (folder / "GB.yaml").read_text("utf-8")
    assert code == 0
    assert "~ gb-day-line: assurance.confidence: medium -> low" in out
    assert "gb-day-line: what is there is assured and stays" in out
    assert after.startswith(before.rstrip())
    assert "gb-line-of-others" in after


def test_what_is_not_kept_is_said_and_the_rest_written(
    small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    given = ("hsds", OFFICIAL / "service_full.json", "--kit", small_kit, "-o", folder)
    code, out, err = run(capsys, *given)
    assert code == 0
    assert "service_full.json:0: warning: service 1 (Community Counselling): " in out
    assert "things to look at" in err
    text = (folder / "US.yaml").read_text("utf-8")
    assert "confidence: low" in text
    assert "method: other" in text


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("hsds", '{"name": "x'),
        ("hsds", '{"name": "x"}'),
        ("hsds", "[]"),
        ("csv", "country,name,organization,number\nUK,Line,Others,116 123\n"),
        ("csv", "country,name,organization,number\nGB,Line,Others,8.08157E+09\n"),
        ("csv", "country,name,organization,number\nGB,,Others,116 123\n"),
        ("csv", 'country,name,organization\nGB,"x'),
        ("csv", "country,name,organization\n"),
    ],
)
def test_nothing_is_written_where_nothing_is_sound(
    form: str, text: str, small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x"
    path.write_text(text, "utf-8")
    code, _, err = run(capsys, form, path, "--kit", small_kit, "-o", tmp_path / "out")
    assert code == 1
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["hsds", "gone.json"], 1),
        (["hsds", "gone.json", "--country", "Britain"], 2),
        (["xml", "gone.json"], 2),
        (["hsds"], 2),
    ],
)
def test_wrong_use_is_one_line(
    words: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found = main(["import", *words])
    except SystemExit as end:
        found = int(end.code or 0)
    assert found == code
    assert capsys.readouterr().err.count("\n") == 1


def test_a_reader_that_only_reads_says_so(
    small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = tmp_path / "x.json"
    path.write_text(json.dumps(LEAST), "utf-8")
    for name in [name for name in sys.modules if name.startswith("reader.authoring")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "reader.authoring", None)
    assert run(capsys, "hsds", path, "--kit", small_kit)[0] == 1
    assert main(["export", "csv", "--kit", str(small_kit), "-o", str(tmp_path / "x.csv")]) == 1
    assert "only reads" in capsys.readouterr().err
