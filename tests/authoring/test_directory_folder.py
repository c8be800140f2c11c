from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.authoring.directory_folder import merged, read, write
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.kit.model import Service


@pytest.fixture
def here(small_content: Content, tmp_path: Path) -> tuple[Path, list[Service]]:
    folder = tmp_path / "directory"
    write(folder, [], small_content.services)
    return folder, read(folder)


def test_only_the_file_that_changes_is_written(here: tuple[Path, list[Service]]) -> None:
    folder, before = here
    times = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    changed = next(one for one in before if one.country == "IE")._replace(name="Haven")
    written = write(folder, before, merged(before, [changed]))
    assert [path.name for path in written] == ["IE.yaml"]
    after = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert [name for name in after if after[name] != times[name]] == ["IE.yaml"]
    assert {one.id: one for one in read(folder)}[changed.id] == changed
    assert len(read(folder)) == len(before)


def test_a_service_may_move_to_another_country(here: tuple[Path, list[Service]]) -> None:
    folder, before = here
    moved = next(one for one in before if one.country == "IE")._replace(country="GB")
    write(folder, before, merged(before, [moved]))
    assert not (folder / "IE.yaml").exists()
    assert {one.id: one.country for one in read(folder)}[moved.id] == "GB"


def test_an_organization_is_one_of_its_id(here: tuple[Path, list[Service]]) -> None:
    folder, before = here
    first = next(one for one in before if one.id == "gb-main-line")
    renamed = first._replace(organization=first.organization._replace(name="Lamp Trust"))
    write(folder, before, merged(before, [renamed]))
    found = {one.id: one.organization.name for one in read(folder)}
    assert found["gb-main-line"] == found["gb-day-line"] == "Lamp Trust"


def test_an_organization_of_two_countries_has_an_id_in_each(
    here: tuple[Path, list[Service]],
) -> None:
    folder, before = here
    first = next(one for one in before if one.id == "gb-main-line")
    abroad = first._replace(id="ie-main-line", country="IE", main=False)
    write(folder, before, merged(before, [abroad]))
    found = {one.id: one.organization.id for one in read(folder)}
    assert (found["gb-main-line"], found["ie-main-line"]) == ("lantern-trust", "lantern-trust-ie")


def test_comments_are_not_lost(here: tuple[Path, list[Service]]) -> None:
    folder, before = here
    path = folder / "IE.yaml"
    path.write_text("# Ask again in spring.\n" + path.read_text("utf-8"), "utf-8")
    changed = next(one for one in before if one.country == "IE")._replace(name="Haven")
    with pytest.raises(ReaderError, match=r"IE\.yaml: its comments would be lost"):
        write(folder, before, merged(before, [changed]))
    assert "spring" in path.read_text("utf-8")


def test_a_folder_with_faults_is_not_added_to(here: tuple[Path, list[Service]]) -> None:
    folder, _ = here
    (folder / "IE.yaml").write_text("[", "utf-8")
    with pytest.raises(ReaderError, match=r"IE\.yaml:\d: error"):
        read(folder)


def test_nothing_is_left_where_it_cannot_be_written(
    small_content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pathlib import Path as Real

    def full(path: Path, data: bytes) -> int:
        if "IE" in path.name:
            raise OSError(28, "No space left on device", str(path))
        with path.open("wb") as file:
            return file.write(data)

    monkeypatch.setattr(Real, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        write(tmp_path / "directory", [], small_content.services)
    assert list(tmp_path.iterdir()) == []
