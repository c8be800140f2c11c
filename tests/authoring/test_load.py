from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.authoring.content import At
from reader.authoring.load import load
from reader.kit.blocks import Heading, TermLink, plain
from reader.kit.faults import KitError
from tests.conftest import SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "content")


def said(folder: Path) -> list[str]:
    return [str(fault) for fault in load(folder)[1]]


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_small_kit_is_read_whole(small_content: Content) -> None:
    assert len(small_content.pages) == 4
    assert len(small_content.terms) == 4
    assert len(small_content.services) == 7
    assert len(small_content.emergencies) == 5
    assert small_content.at["page/en/first-page"].file == "en/article/01-first-page.md"
    assert small_content.at["service/gb-day-line"].line == 37
    assert small_content.at["term/en/grooming"].line == 1
    assert small_content.at["source/second-source"].line > 1


def test_a_page_has_what_its_front_matter_says(small_content: Content) -> None:
    page = small_content.pages[0]
    assert (page.head.order, page.head.id, page.head.kind) == (1, "first-page", "article")
    assert page.facts == ("F1", "F2")
    assert page.points == ("Trust comes first.", "Somebody else gains.")
    assert page.head.minutes == 1
    assert page.sources == ("first-source", "second-source")


def test_the_first_use_of_a_word_leads_to_it(small_content: Content) -> None:
    page = small_content.pages[0]
    links = [
        r for b in page.blocks if hasattr(b, "runs") for r in b.runs if isinstance(r, TermLink)
    ]
    assert [(link.text, link.term) for link in links] == [
        ("Grooming", "grooming"), ("coercion", "coercion"), ("Exploitation", "exploitation"),
    ]  # fmt: skip
    assert not any(
        isinstance(run, TermLink) for b in page.blocks if isinstance(b, Heading) for run in b.runs
    )
    assert "Trust can be used" in plain(page.blocks[0].runs)  # type: ignore[union-attr]


def test_a_service_takes_its_countrys_zone(small_content: Content) -> None:
    service = next(s for s in small_content.services if s.id == "fr-ligne")
    assert service.timezone == "Europe/Paris"
    assert service.organization.name == "Ligne Claire"
    assert service.phones[0].international == "+33 1 99 00 12 34"


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("kit.toml", "edition", "editon", "kit.toml:2: error: kit.toml has no field editon"),
        ("kit.toml", "[limits]", "[limits", "TOML cannot be read"),
        ("kit.toml", "reading_age = 14", "reading_age = 0", "reading_age must be a whole number"),
        ("kit.toml", '"GB"', "true", "default_country is missing or of the wrong kind"),
        (
            "sources.yaml",
            "grade: official",
            "grad: official",
            "source first-source has no field grad",
        ),
        ("topics.yaml", "en: Trafficking, ", "", "has no name in English"),
        ("emergency.csv", "country,police", "land,police", "the first row must be"),
        ("emergency.csv", "GB,999; 112,", "GB,", "cells, not 10"),
        ("emergency.csv", "IE,", "FR,", "another row for FR"),
        ("emergency.csv", "AQ,", 'AQ,"', "cannot be read"),
        ("directory/GB.yaml", "name: Night Owls\n", 'name: ""\n', "organization has an empty name"),
        ("directory/GB.yaml", "name: Daylight Line", "name:", "service has an empty name"),
        ("directory/GB.yaml", 'country: "GB"', 'country: "FR"', "says country"),
        ("directory/GB.yaml", 'number: "85999"', "number: 85999", "quotes"),
        ("directory/GB.yaml", "id: gb-day-line", "id: gb-main-line", "another service with the id"),
        (
            "directory/FR.yaml",
            "id: ligne-claire",
            "id: harbour",
            "another organization with the id",
        ),
        ("directory/FR.yaml", "        assurance:", "        assured:", "has no assurance"),
        (
            "directory/FR.yaml",
            "cost: free",
            "cost: free\n        colour: red",
            "has no field colour",
        ),
        ("en/article/01-first-page.md", "---\ntitle", "title", "begins with its front matter"),
        ("en/article/01-first-page.md", "summary: ", "sumary: ", "has no field sumary"),
        ("en/glossary/c.yaml", "id: coercion", "id: grooming", "another term with the id grooming"),
        ("en/glossary/c.yaml", "- id", "-id", "cannot be read"),
    ],
)
def test_what_is_wrong_is_said_where_it_is(
    folder: Path, file: str, old: str, new: str, says: str
) -> None:
    change(folder, file, old, new)
    assert any(says in line for line in said(folder)), said(folder)


@pytest.mark.parametrize("sign", ["\u2028", "\v", "\f", "\x85", "\n"])
def test_a_row_of_emergencies_ends_where_the_table_says(folder: Path, sign: str) -> None:
    cell = f"No number{sign}is known."
    cell = f'"{cell}"' if sign == "\n" else cell
    change(folder, "emergency.csv", "No number is known.", cell)
    content, faults = load(folder)
    assert faults == []
    assert [one.country for one in content.emergencies] == ["AQ", "FR", "GB", "IE", "VN"]
    assert content.emergencies[0].note == f"No number{sign}is known."


def test_a_file_of_the_directory_has_its_place(folder: Path) -> None:
    (folder / "directory/ZZ.yaml").write_text('country: "ZZ"\n', "utf-8")
    content, faults = load(folder)
    assert faults == []
    assert content.at["country/ZZ"] == At("directory/ZZ.yaml", 1)


def test_all_faults_in_one_run(folder: Path) -> None:
    change(folder, "directory/GB.yaml", 'number: "85999"', "number: 85999")
    change(folder, "en/glossary/c.yaml", "- id", "-id")
    (folder / "en/article/02-second-page.md").write_bytes(b"\xff\xfe")
    files = {line.split(":")[0] for line in said(folder)}
    assert {"directory/GB.yaml", "en/glossary/c.yaml", "en/article/02-second-page.md"} <= files


def test_a_page_is_named_by_order_and_id(folder: Path) -> None:
    (folder / "en/article/01-first-page.md").rename(folder / "en/article/First page.md")
    assert any("named by its order" in line for line in said(folder))


def test_two_pages_of_one_id(folder: Path) -> None:
    shutil.copy(folder / "en/article/01-first-page.md", folder / "en/article/07-first-page.md")
    assert any("another page with the id first-page" in line for line in said(folder))


def test_no_kit_toml(folder: Path) -> None:
    (folder / "kit.toml").unlink()
    assert said(folder)[0].startswith("kit.toml:0: error: there is no kit.toml")


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(KitError, match="no such folder"):
        load(tmp_path / "none")


def test_a_link_out_of_the_folder_is_refused(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("---\ntitle: Secret\n---\n")
    (folder / "en/article/09-secret.md").symlink_to(secret)
    assert any("out of the content folder" in line for line in said(folder))


@given(st.text(max_size=60))
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_in_any_file_is_told_and_never_raised(folder: Path, text: str) -> None:
    for file in ("kit.toml", "sources.yaml", "emergency.csv", "directory/GB.yaml",
                 "en/article/01-first-page.md", "en/glossary/c.yaml"):  # fmt: skip
        (folder / file).write_text(text, "utf-8", errors="replace")
    load(folder)
