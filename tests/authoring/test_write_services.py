from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from reader.authoring.directory_folder import read, write
from reader.authoring.load import load
from reader.authoring.write_services import texts
from tests.authoring.made import services
from tests.conftest import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from reader.kit.model import Service


@pytest.mark.parametrize("folder", [ROOT / "content", SMALL], ids=["content", "small"])
def test_what_is_written_reads_as_what_was_read(folder: Path, tmp_path: Path) -> None:
    content, _ = load(folder)
    write(tmp_path / "directory", [], content.services)
    assert read(tmp_path / "directory") == content.services


def test_it_is_written_as_editors_write_it() -> None:
    content, _ = load(SMALL)
    for code, text in texts(content.services).items():
        assert text == (SMALL / "directory" / f"{code}.yaml").read_text("utf-8")


@settings(max_examples=60, deadline=None)
@given(made=services())
def test_no_word_means_anything_to_yaml(
    made: tuple[Service, ...], tmp_path_factory: pytest.TempPathFactory
) -> None:
    # Writing reads it again, and refuses where that gives anything else.
    folder = tmp_path_factory.mktemp("made")
    write(folder, [], made)
    assert {one.id: one for one in read(folder)} == {one.id: one for one in made}
