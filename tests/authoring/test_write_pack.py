from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from reader.authoring import write_pack as module
from reader.authoring.write_pack import write_pack
from reader.kit.pack import Pack

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content


def test_the_same_content_makes_the_same_bytes(small_content: Content, tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_pack(small_content, tmp_path / name)
    digests = {hashlib.sha256((tmp_path / n).read_bytes()).hexdigest() for n in ("a", "b")}
    assert len(digests) == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "b"]


def test_a_folder_is_made_and_an_old_kit_replaced(small_content: Content, tmp_path: Path) -> None:
    target = tmp_path / "deep" / "kit"
    target.parent.mkdir()
    target.write_text("old")
    write_pack(small_content, target)
    with Pack.open(target) as pack:
        assert pack.info().edition == "1"


def test_a_failure_leaves_the_old_kit_and_nothing_else(
    small_content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kit"
    target.write_text("old")

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "_terms", fail)
    with pytest.raises(OSError, match="No space"):
        write_pack(small_content, target)
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["kit"]
