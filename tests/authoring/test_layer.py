from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.authoring.check import check
from reader.authoring.layer import load_layers
from reader.authoring.load import load
from reader.authoring.rules.place import every, runs
from reader.authoring.write_pack import write_pack
from reader.kit.blocks import Link, Paragraph, Text
from reader.kit.faults import KitError
from tests.conftest import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.kit.model import Service

EXAMPLE = ROOT / "docs" / "examples" / "local-layer"
ABOUT = 'name = "Small kit, here"\nedition = "1, here"\n'
COUNTRY = 'country: "GB"\n'
LINE = """\
      - id: {id}
        name: {name}
        description: A line of our own.
        topics: [crisis]
        audience: [anyone]
        phones:
          - number: "0114 496 0123"
        assurance:
          confidence: high
          method: service
          assured_date: 2026-11-20
          assured_by: Our team
          sources:
            - title: Our page
              address: https://example.org/ours
"""
OURS = "organizations:\n  - id: ours\n    name: Ours\n    services:\n"
PAGE = """\
---
title: Ours
summary: A page of our own.
reviewed: 2026-11-01
review_due: 2027-05-01
{more}---
## One

Plain words of our own.
"""


def line(id_: str, *more: str, name: str = "Ours") -> str:
    return LINE.format(id=id_, name=name) + "".join(f"        {one}\n" for one in more)


def lay(folder: Path, **files: str) -> Path:
    """A layer; `directory_GB_yaml` is directory/GB.yaml, and kit.toml is there in any case."""
    for name, text in {"kit_toml": ABOUT, **files}.items():
        stem, _, ending = name.rpartition("_")
        path = folder / f"{stem.replace('__', '/')}.{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def laid(folder: Path, base: Path = SMALL) -> tuple[Content, list[str]]:
    """The content, and the faults that the layer brings, by file and line in it."""
    content, faults = check(base, [folder])
    said = [str(fault) for fault in faults]
    own = [text.removeprefix(f"{folder.as_posix()}/") for text in said]
    return content, own


def service(content: Content, id_: str) -> Service:
    return next(one for one in content.services if one.id == id_)


def ids(content: Content) -> list[str]:
    return [one.id for one in content.services]


def test_the_example_adds_overrides_hides_and_marks() -> None:
    content, faults = check(ROOT / "content", [EXAMPLE])
    base = load(ROOT / "content")[0]
    assert [str(fault) for fault in faults if fault.stops] == []
    # Only a kit that was checked again since may have something to say of it.
    mine = [fault.text for fault in faults if str(EXAMPLE) in fault.file]
    assert all("has checked this since" in text for text in mine)
    assert set(ids(content)) - set(ids(base)) == {"gb-example-drop-in"}
    assert set(ids(base)) - set(ids(content)) == {"gb-belfast-womens-aid"}
    assert "Example Drop-in" in service(content, "gb-101").description
    assert service(content, "gb-101").organization == service(base, "gb-101").organization
    assert {one.id for one in content.services if one.local} == {"gb-example-drop-in", "gb-101"}
    assert service(content, "gb-example-drop-in").timezone == "Europe/London"
    guides = sorted((p.head.order, p.head.id) for p in content.pages if p.head.kind == "guide")
    assert guides[-1][1] == "coming-to-the-day-room"
    assert any(term.head.id == "example-day-room" for term in content.terms)
    assert content.about.name == "Reader, Example Drop-in Sheffield"
    assert content.about.review_due == base.about.review_due


def test_the_same_folders_are_the_same_bytes(tmp_path: Path) -> None:
    layer = shutil.copytree(EXAMPLE, tmp_path / "another place")
    write_pack(load_layers(ROOT / "content", [EXAMPLE])[0], tmp_path / "a.kit")
    write_pack(load_layers(ROOT / "content", [layer])[0], tmp_path / "b.kit")
    assert (tmp_path / "a.kit").read_bytes() == (tmp_path / "b.kit").read_bytes()


def test_a_layer_that_says_nothing_changes_nothing_but_the_name(
    tmp_path: Path, small_content: Content
) -> None:
    content, faults = laid(lay(tmp_path / "l"))
    assert faults == []
    assert (content.about.name, content.about.edition) == ("Small kit, here", "1, here")
    assert content.about.reviewed == small_content.about.reviewed
    assert (content.pages, content.terms) == (small_content.pages, small_content.terms)
    assert content.services == small_content.services
    assert (content.sources, content.topics) == (small_content.sources, small_content.topics)
    assert content.emergencies == small_content.emergencies


def test_what_is_added_stands_first_and_what_overrides_stands_in_place(
    tmp_path: Path, small_content: Content
) -> None:
    text = COUNTRY + OURS + line("gb-new") + line("gb-day-line", "overrides: true")
    content, faults = laid(lay(tmp_path / "l", directory__GB_yaml=text))
    assert faults == []
    assert ids(content) == ["gb-new", *ids(small_content)]
    assert service(content, "gb-day-line").name == "Ours"
    assert service(content, "gb-day-line").local
    assert not service(content, "gb-night-text").local


def test_one_id_twice_is_an_error_with_both_places(tmp_path: Path) -> None:
    text = COUNTRY + OURS + line("gb-day-line")
    _content, faults = laid(lay(tmp_path / "l", directory__GB_yaml=text))
    (fault,) = faults
    assert fault.startswith("directory/GB.yaml:6: error: gb-day-line is in ")
    assert f"{SMALL.as_posix()}/directory/GB.yaml:37" in fault
    assert "overrides: true" in fault


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        ("en__guides__07-listen_md", PAGE, "listen"),
        (
            "en__glossary__z_yaml",
            "- id: coercion\n  term: Coercion\n  meaning: Force.\n{more}",
            "coercion",
        ),
        (
            "sources_yaml",
            'first-source:\n  title: Ours\n  publisher: Us\n  date: "2026"\n{more}',
            "first-source",
        ),
    ],
)
def test_pages_terms_and_sources_override_as_services_do(
    tmp_path: Path, name: str, text: str, key: str
) -> None:
    mark = "overrides: true\n" if name.endswith("md") else "  overrides: true\n"
    _content, faults = laid(lay(tmp_path / "a", **{name: text.format(more="")}))
    assert any(f"error: {key} is in " in fault for fault in faults)
    content, faults = laid(lay(tmp_path / "b", **{name: text.format(more=mark)}))
    assert [fault for fault in faults if ": error:" in fault] == []
    assert len(content.pages) == 4
    assert len(content.terms) == 4


def test_a_page_that_overrides_keeps_its_place_and_one_that_is_added_comes_last(
    tmp_path: Path,
) -> None:
    folder = lay(
        tmp_path / "l",
        **{
            "en__guides__07-listen_md": PAGE.format(more="overrides: true\n"),
            "en__guides__01-more_md": PAGE.format(more=""),
        },
    )
    content, faults = laid(folder)
    assert faults == []
    guides = [
        (p.head.order, p.head.id, p.head.title) for p in content.pages if p.head.kind == "guide"
    ]
    assert guides == [(1, "listen", "Ours"), (2, "more", "Ours")]
    # A page below leads to a heading that is not in ours: it leads to the page.
    places = {run.place for page in content.pages for block in every(page.blocks)
              for run in runs(block) if isinstance(run, Link)}  # fmt: skip
    assert "guides/listen" in places
    assert not any(place.startswith("guides/listen#") for place in places)


def test_an_update_below_is_told_and_the_kit_is_made(tmp_path: Path) -> None:
    text = COUNTRY + "hide: [gb-gone]\n" + OURS + line("gb-dropped", "overrides: true")
    text += line("gb-day-line", "overrides: true", "base_assured_date: 2026-02-28")
    folder = lay(
        tmp_path / "l",
        directory__GB_yaml=text,
        **{"en__guides__07-left_md": PAGE.format(more="overrides: true\n")},
    )
    content, faults = laid(folder)
    assert [fault.split(": ", 3)[:2] for fault in faults] == [
        ["directory/GB.yaml:2", "warning"],
        ["directory/GB.yaml:7", "warning"],
        ["directory/GB.yaml:23", "warning"],
        ["en/guides/07-left.md:1", "warning"],
    ]
    assert "gb-gone is not below" in faults[0]
    assert "gb-dropped overrides a service that is not below" in faults[1]
    assert "has checked this since, on 2026-03-01" in faults[2]
    assert "left overrides a page" in faults[3]
    assert "gb-dropped" in ids(content)


def test_what_its_author_has_seen_is_not_told_again(tmp_path: Path) -> None:
    text = COUNTRY + OURS
    text += line("gb-day-line", "overrides: true", "base_assured_date: 2026-03-01")
    assert laid(lay(tmp_path / "l", directory__GB_yaml=text))[1] == []


def test_hiding(tmp_path: Path, small_content: Content) -> None:
    base = shutil.copytree(SMALL, tmp_path / "base")
    page = base / "en" / "article" / "01-first-page.md"
    page.write_text(page.read_text("utf-8") + "\n[Call them](helpline/gb-day-line) now.\n", "utf-8")
    text = COUNTRY + "hide:\n  - gb-day-line\n"
    content, faults = laid(lay(tmp_path / "l", directory__GB_yaml=text), base)
    assert faults == []
    assert ids(content) == [id_ for id_ in ids(small_content) if id_ != "gb-day-line"]
    last = content.pages[0].blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.runs[0] == Text("Call them")
    assert not any(isinstance(run, Link) for run in last.runs)


def test_hidden_and_written_in_one_layer_is_an_error(tmp_path: Path) -> None:
    text = COUNTRY + "hide: [gb-day-line]\n" + OURS + line("gb-day-line", "overrides: true")
    faults = laid(lay(tmp_path / "l", directory__GB_yaml=text))[1]
    assert faults[0].startswith("directory/GB.yaml:2: error: gb-day-line is hidden and written")


def test_a_main_line_of_the_layer_comes_first(tmp_path: Path) -> None:
    text = COUNTRY + OURS + line("gb-first", "main: true")
    content, faults = laid(lay(tmp_path / "l", directory__GB_yaml=text))
    assert [one.id for one in content.services if one.main and one.country == "GB"] == ["gb-first"]
    assert faults == [
        "directory/GB.yaml:6: warning: gb-first comes first in GB now, before gb-main-line"
    ]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        (COUNTRY + "hide: [gb-main-line]\n", 2),
        (COUNTRY + OURS + line("gb-main-line", "overrides: true"), 6),
    ],
)
def test_a_country_that_loses_its_main_line_is_told(tmp_path: Path, text: str, at: int) -> None:
    faults = laid(lay(tmp_path / "l", directory__GB_yaml=text))[1]
    says = "gb-main-line was the main line of GB, which has none now"
    assert faults == [f"directory/GB.yaml:{at}: warning: {says}"]


def test_two_main_lines_of_one_layer_are_an_error(tmp_path: Path) -> None:
    text = COUNTRY + OURS + line("gb-one", "main: true") + line("gb-two", "main: true")
    faults = laid(lay(tmp_path / "l", directory__GB_yaml=text))[1]
    assert any("directory/GB.yaml:22: error: GB has two main lines" in fault for fault in faults)


def paired_kit(tmp_path: Path) -> Path:
    """The small kit, in which the night line and the day line belong together."""
    base = shutil.copytree(SMALL, tmp_path / "base")
    file = base / "directory" / "GB.yaml"
    text = file.read_text("utf-8")
    for id_, other in (("gb-day-line", "gb-night-text"), ("gb-night-text", "gb-day-line")):
        text = text.replace(f"- id: {id_}\n", f"- id: {id_}\n        pairs: [{other}]\n")
    file.write_text(text, "utf-8")
    assert load(base)[1] == []
    return base


@pytest.mark.parametrize(
    ("text", "at"),
    [
        (COUNTRY + "hide: [gb-day-line]\n", 2),
        (COUNTRY + OURS + line("gb-day-line", "overrides: true"), 6),
    ],
)
def test_a_pair_that_is_broken_is_told_and_mended(tmp_path: Path, text: str, at: int) -> None:
    content, faults = laid(lay(tmp_path / "l", directory__GB_yaml=text), paired_kit(tmp_path))
    assert service(content, "gb-night-text").pairs == ()
    says = "gb-night-text belongs with gb-day-line, but no longer here"
    assert faults == [f"directory/GB.yaml:{at}: warning: {says}"]


def test_a_pair_with_a_line_below_is_written_once(tmp_path: Path) -> None:
    text = COUNTRY + OURS + line("gb-new", "pairs: [gb-night-text]")
    content, faults = laid(lay(tmp_path / "l", directory__GB_yaml=text), paired_kit(tmp_path))
    assert faults == []
    assert service(content, "gb-night-text").pairs == ("gb-day-line", "gb-new")


def test_an_organization_of_the_kit_below_is_filled_in_or_told(tmp_path: Path) -> None:
    same = "organizations:\n  - id: lantern-trust\n    name: Lantern Trust\n    services:\n"
    text = COUNTRY + same + line("gb-new")
    content, faults = laid(lay(tmp_path / "a", directory__GB_yaml=text))
    assert faults == []
    assert service(content, "gb-new").organization.website == "www.example.org"
    text = COUNTRY + same.replace("Lantern Trust", "Lantern House") + line("gb-new")
    faults = laid(lay(tmp_path / "b", directory__GB_yaml=text))[1]
    says = "lantern-trust is called Lantern Trust below, and Lantern House here"
    assert faults == [f"directory/GB.yaml:3: warning: {says}"]


def test_emergency_numbers_and_names_of_needs(tmp_path: Path) -> None:
    head = (SMALL / "emergency.csv").read_text("utf-8").splitlines()[0]
    folder = lay(
        tmp_path / "l",
        emergency_csv=f"{head}\nGB,,,,112,,Ours,https://example.org,high,\n",
        topics_yaml="crisis: {en: Distress}\nfood: {en: Something to eat}\n",
    )
    content, faults = laid(folder)
    assert faults == ["emergency.csv:2: warning: GB: the emergency number is 112 here, 999 below"]
    assert [one.number for one in content.emergencies if one.country == "GB"] == ["112"]
    assert content.topics["crisis"]["en"] == "Distress"
    assert content.topics["food"]["en"] == "Something to eat"


def test_faults_name_the_folder_in_which_they_are(tmp_path: Path) -> None:
    base = shutil.copytree(SMALL, tmp_path / "base")
    file = base / "directory" / "FR.yaml"
    file.write_text(file.read_text("utf-8").replace("topics: [", "topics: [nonsense, ", 1), "utf-8")
    text = COUNTRY + OURS + line("gb-new").replace("[crisis]", "[rubbish]")
    folder = lay(
        tmp_path / "l", directory__GB_yaml=text, kit_toml=ABOUT + 'default_country = "QQ"\n'
    )
    said = [str(fault) for fault in check(base, [folder])[1]]
    for start, word in (
        (f"{base.as_posix()}/directory/FR.yaml:", "nonsense is no topic"),
        (f"{folder.as_posix()}/directory/GB.yaml:6: error:", "rubbish is no topic"),
        (f"{folder.as_posix()}/kit.toml:3: error:", "QQ is no country code"),
    ):
        assert any(fault.startswith(start) and word in fault for fault in said), said


@pytest.mark.parametrize(
    ("about", "says"),
    [
        ('name = "Here"\n', "edition is missing"),
        (ABOUT + 'languages = ["en"]\n', "keeps the languages of the kit below it: en, fr"),
        (ABOUT + "wrong = 1\n", "no field wrong"),
        (ABOUT + "[limits]\nstale_months = 0\n", "stale_months must be"),
    ],
)
def test_what_a_layer_may_say_of_itself(tmp_path: Path, about: str, says: str) -> None:
    faults = laid(lay(tmp_path / "l", kit_toml=about))[1]
    assert len(faults) == 1
    assert says in faults[0]


def test_a_layer_has_a_kit_toml(tmp_path: Path) -> None:
    folder = lay(tmp_path / "l")
    (folder / "kit.toml").unlink()
    (fault,) = laid(folder)[1]
    assert fault.startswith("kit.toml:0: error: there is no kit.toml")


def test_limits_and_a_language_of_ones_own(tmp_path: Path) -> None:
    about = ABOUT + 'languages = ["en", "fr", "cy"]\n[limits]\nageing_months = 3\n'
    content, faults = laid(lay(tmp_path / "l", kit_toml=about))
    assert faults == []
    assert content.about.languages == ("en", "fr", "cy")
    assert (content.about.ageing_months, content.about.stale_months) == (3, 12)


@pytest.mark.parametrize(
    "text",
    [
        COUNTRY + "hide: [gb-day-line]\n",
        COUNTRY + OURS + line("gb-day-line", "overrides: true"),
    ],
)
def test_in_a_kit_that_lies_over_nothing_there_is_nothing_to_override(
    tmp_path: Path, text: str
) -> None:
    base = shutil.copytree(SMALL, tmp_path / "base")
    (base / "directory" / "GB.yaml").write_text(text, "utf-8")
    for faults in (load(base)[1], load_layers(base, [lay(tmp_path / "l")])[1]):
        assert any("is for a layer" in fault.text and fault.stops for fault in faults)


def test_a_day_of_the_base_goes_with_the_mark(tmp_path: Path) -> None:
    text = COUNTRY + OURS + line("gb-new", "base_assured_date: 2026-01-01")
    (fault,) = laid(lay(tmp_path / "l", directory__GB_yaml=text))[1]
    assert "error: base_assured_date goes with overrides" in fault


def test_hide_is_a_list(tmp_path: Path) -> None:
    (fault,) = laid(lay(tmp_path / "l", directory__GB_yaml=COUNTRY + "hide: gb-day-line\n"))[1]
    assert "directory/GB.yaml:2: error: hide must be a list" in fault


def test_layers_on_layers(tmp_path: Path) -> None:
    one = lay(tmp_path / "one", directory__GB_yaml=COUNTRY + OURS + line("gb-new"))
    two = lay(
        tmp_path / "two",
        kit_toml='name = "Two"\nedition = "2"\n',
        directory__GB_yaml=COUNTRY + OURS + line("gb-new", "overrides: true", name="Newer"),
    )
    content, faults = check(SMALL, [one, two])
    assert faults == []
    assert (content.about.name, service(content, "gb-new").name) == ("Two", "Newer")


def test_no_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(KitError, match="no such folder"):
        load_layers(SMALL, [tmp_path / "none"])


BELOW = ["gb-main-line", "gb-day-line", "gb-night-text", "gb-doubtful", "eu-line"]
PAIR = "pairs: [{}]"
SOME = st.lists(st.sampled_from([*BELOW, "gb-gone", "gb-new"]), max_size=4, unique=True)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    hidden=SOME,
    written=SOME,
    marks=st.fixed_dictionaries({"overrides: true": SOME, "main: true": SOME, PAIR: SOME}),
    other=st.sampled_from(BELOW),
)
def test_no_layer_breaks_what_is_below(
    tmp_path: Path, hidden: list[str], written: list[str], marks: dict[str, list[str]], other: str
) -> None:
    """Whatever it says: faults that stop are its own, and every id is there once."""
    base = tmp_path / "base"
    if not base.is_dir():
        paired_kit(tmp_path)
    text = COUNTRY + f"hide: [{', '.join(hidden)}]\n" + OURS
    for id_ in written:
        text += line(id_, *(mark.format(other) for mark, of in marks.items() if id_ in of))
    folder = lay(tmp_path / "l", directory__GB_yaml=text)
    content, faults = check(base, [folder])
    stopping = [fault for fault in faults if fault.stops]
    assert [fault for fault in stopping if fault.file.startswith(f"{base.as_posix()}/")] == []
    assert len(set(ids(content))) == len(content.services)
    assert {one.id for one in content.services if one.local} == set(written)
    if not stopping:
        assert not set(hidden) & set(ids(content))
        assert sum(one.main for one in content.services if one.country == "GB") <= 1
