from __future__ import annotations

import csv
import io
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.authoring.directory_folder import merged, write
from reader.authoring.directory_folder import read as read_folder
from reader.authoring.load import load
from reader.authoring.tables import COLUMNS, guarded, services, table, unguarded
from reader.kit.faults import ReaderError
from reader.kit.model import Phone, SeenAt
from tests.authoring.made import LETTERS
from tests.authoring.made import services as made_services
from tests.conftest import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.kit.model import Service

TODAY = date(2026, 11, 29)
HEADER = "id,country,name,organization,number,confidence,method"
ROW = "gb-x,GB,Line,Others,116 123,low,other"


def read(path: Path) -> tuple[list[Service], list[str]]:
    found, faults = services(path, TODAY)
    return found, [str(fault) for fault in faults]


def put(folder: Path, data: str | bytes) -> Path:
    path = folder / "x.csv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def column_free(told: list[str]) -> list[str]:
    return [text for text in told if "is missing" not in text]


@pytest.mark.parametrize("folder", [ROOT / "content", SMALL], ids=["content", "small"])
def test_the_table_comes_back_as_it_was(folder: Path, tmp_path: Path) -> None:
    content, _ = load(folder)
    assert read(put(tmp_path, table(content.services))) == (content.services, [])


@settings(max_examples=60, deadline=None)
@given(made=made_services())
def test_no_service_is_too_odd(
    made: tuple[Service, ...], tmp_path_factory: pytest.TempPathFactory
) -> None:
    found, told = read(put(tmp_path_factory.mktemp("x"), table(made)))
    assert told == []
    assert tuple(found) == made


@given(st.text(LETTERS + "\t\r", max_size=8))
def test_a_guarded_cell_is_harmless_and_gives_the_text_back(text: str) -> None:
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(
    "text",
    ['=HYPERLINK("http://x","y")', "@SUM(1)", "-2+3", "\t=1", "+44 20 7946 0958", "'=1",
     "24/7", "0800", "09:00"],
)  # fmt: skip
def test_no_spreadsheet_runs_or_rewrites_it(text: str, small_content: Content) -> None:
    data = table([small_content.services[0]._replace(name=text, area=text)]).decode("utf-8-sig")
    row = next(csv.DictReader(io.StringIO(data, newline="")))
    assert row["name"] == row["area"] == f"'{text}"


def test_every_phone_has_a_row(small_content: Content) -> None:
    line = next(one for one in small_content.services if one.id == "gb-main-line")
    rows = list(csv.DictReader(io.StringIO(table([line]).decode("utf-8-sig"), newline="")))
    assert [(row["id"], row["number"], row["phone_languages"]) for row in rows] == [
        ("gb-main-line", "0808 157 0123", ""),
        ("gb-main-line", "020 7946 0958", "ro; vi"),
    ]
    assert rows[1]["name"] == ""


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.encode("utf-8"),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
        lambda text: text.replace("\r\n", "\n").encode(),
        lambda text: text.replace("\r\n", "\r").encode(),
        lambda text: f"sep=,\r\n{text}".encode(),
        lambda text: f'"sep=,"\r\n{text}'.encode(),
        lambda text: f"{text}\r\n,,,\r\n".encode(),
    ],
    ids=["utf-8", "mark", "utf-16", "utf-16 be", "lf", "cr", "sep", "quoted sep", "empty rows"],
)
def test_however_it_was_saved(change: object, small_content: Content, tmp_path: Path) -> None:
    text = table(small_content.services).decode("utf-8-sig")
    assert callable(change)
    assert read(put(tmp_path, change(text))) == (small_content.services, [])


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("said", [True, False])
def test_whatever_divides_it(
    separator: str, said: bool, small_content: Content, tmp_path: Path  # noqa: FBT001 - given by pytest
) -> None:  # fmt: skip
    if separator == "|" and not said:
        return
    text = io.StringIO(newline="")
    rows = csv.reader(io.StringIO(table(small_content.services).decode("utf-8-sig"), newline=""))
    csv.writer(text, delimiter=separator).writerows(rows)
    first = f"sep={separator}\r\n" if said else ""
    path = put(tmp_path, (first + text.getvalue()).encode("utf-8-sig"))
    assert read(path) == (small_content.services, [])


def test_a_line_break_in_quotes_does_not_count_as_a_row(tmp_path: Path) -> None:
    text = f'{HEADER},description\r\n{ROW},"Two\r\nlines"\r\n{ROW.replace("gb-x", "gb-y")},\r\n'
    found, told = read(put(tmp_path, text.replace("GB,Line", "ZZZ,Line", 2)))
    assert found[0].description == "Two\nlines"
    assert [text for text in told if "ZZZ" in text] == [
        "x.csv:2: error: column country: ZZZ is no country code such as GB",
        "x.csv:3: error: column country: ZZZ is no country code such as GB",
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (f"{HEADER}\n{ROW.replace('Line', 'Café')}\n".encode("cp1252"), "x.csv:2: .*Windows-1252.*UTF-8"),
        (b"\xff\xfea\x00b", "x.csv"),
        (b"\0\0\0", "not text"),
        (b"", "names no column"),
        (b"a,b\n1,2\n", "names no column"),
        (f'{HEADER}\n' + f"{ROW}\n" * 55 + f'"gb-x"y,{ROW}\n{ROW}\n', "row 57 .*stray"),
        (f'{HEADER}\n{ROW}\n' + f'"{ROW}\n{ROW}\n', "row 3 .*stray"),
        (f'{HEADER}\n{ROW}{"x" * 200_000}\n', "row 2 "),
    ],
)  # fmt: skip
def test_what_is_no_table_is_one_line(data: str | bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(ReaderError) as refused:
        read(put(tmp_path, data))
    assert re.search(words, str(refused.value))
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("country", "../x", "no country code"),
        ("country", "", "is empty"),
        ("name", "", "is empty"),
        ("country", "UK", "UK is no country code: write GB"),
        ("country", "uk", "uk is no country code: write GB"),
        ("country", "QQ", "QQ is no country code such as GB"),
        ("number", "8.08157E+09", "8.08157E+09 is what a spreadsheet made of a number"),
        ("number", '"8,08157e9"', "is what a spreadsheet made of a number"),
        ("number", "8081570123.0", "is what a spreadsheet made of a number"),
        ("international", "4.48082E+11", "4.48082E+11 is what a spreadsheet made"),
        ("extension", "1E+10", "1E+10 is what a spreadsheet made"),
        ("number", "ask inside", "no number that can be dialled; the row says: ask inside"),
        ("cost", "cheap", "cheap is none of free, local"),
        ("kind", "fax", "fax is none of voice"),
        ("anonymous", "maybe", "neither yes nor no"),
        ("assured_date", "11/25/2026", "no day such as 2026-11-25"),
        ("assured_date", "2026-02-30", "no day such as 2026-11-25"),
        ("confidence", "certain", "certain is none of high"),
        ("sources", "A page|x.org|yesterday", "no day such as 2026-11-25"),
        ("sources", "A page|x.org|2026-11-25|more", "more than title"),
    ],
)
def test_a_wrong_cell_is_named_by_row_and_column(
    column: str, cell: str, words: str, tmp_path: Path
) -> None:
    names, cells = HEADER.split(","), ROW.split(",")
    if column in names:
        cells[names.index(column)] = cell
    else:
        names, cells = [*names, column], [*cells, cell]
    text = f"{','.join(names)}\n{ROW}\n{','.join(cells).replace('gb-x', 'gb-y')}\n"
    _, told = read(put(tmp_path, text))
    (wrong,) = [text for text in told if ": error: " in text]
    assert wrong.startswith(f"x.csv:3: error: column {column}: ")
    assert words in wrong


def test_columns_that_are_not_known_or_not_there_are_named(tmp_path: Path) -> None:
    found, told = read(put(tmp_path, f"{HEADER},fax number\n{ROW},1\n"))
    assert len(found) == 1
    assert "x.csv:1: warning: column fax number is not known, so it is not kept" in told
    missing = {text.split()[3] for text in told if "is missing" in text}
    assert missing == set(COLUMNS) - set(HEADER.split(","))
    found, told = read(put(tmp_path, "id,name\nx,Line\n"))
    assert found == []
    assert "x.csv:1: error: column country is missing, so it is taken as empty" in told


def test_a_row_of_others_is_not_sure(tmp_path: Path) -> None:
    text = "country,name,organization,number\nGB,Night line,Others,0300 123 4567 x136\n"
    (service,), told = read(put(tmp_path, text))
    assert (service.id, service.organization.id) == ("gb-night-line", "others")
    assert service.phones == (Phone("0300 123 4567", None, extension="136"),)
    assert (service.assurance.confidence, service.assured) == ("low", False)
    assert any("with the extension 136" in text for text in column_free(told))
    assert any("low and other" in text for text in column_free(told))


def test_two_rows_of_a_service_may_not_differ(tmp_path: Path) -> None:
    text = f"{HEADER}\n{ROW}\n{ROW.replace('Line', 'Lime').replace('116 123', '116 124')}\n"
    _, told = read(put(tmp_path, text))
    assert "x.csv:3: error: column name: another row of this service says Line" in told


def test_sources_have_a_line_each(tmp_path: Path) -> None:
    cell = '"A, b|https://x.org/a|2026-11-25\nNo day|x.org"'
    (service,), _ = read(put(tmp_path, f"{HEADER},sources\n{ROW},{cell}\n"))
    assert service.assurance.sources == (
        SeenAt("A, b", "https://x.org/a", date(2026, 11, 25)),
        SeenAt("No day", "x.org", None),
    )


cells = st.text(LETTERS + '"\r', max_size=6) | st.sampled_from(["GB", "free", "116 123", "yes"])
lines = st.lists(st.lists(cells, max_size=8).map(",".join), max_size=4).map("\r\n".join)


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=40) | lines.map(lambda text: f"{HEADER},cost\r\n{text}".encode()))
def test_nothing_raises_but_the_one_error(
    data: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("x")
    try:
        found, told = read(put(folder, data))
    except ReaderError:
        return
    if not any(": error: " in text for text in told):
        write(folder / "out", [], merged([], found))
        assert {one.id for one in read_folder(folder / "out")} == {one.id for one in found}
