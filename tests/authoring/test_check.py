from __future__ import annotations

from pathlib import Path

from reader.authoring.check import check
from tests.conftest import ROOT, SMALL


def test_the_small_kit_has_no_fault() -> None:
    assert check(SMALL)[1] == []


def test_our_own_content_has_no_error_and_carries_every_fact() -> None:
    content, faults = check(ROOT / "content")
    assert [str(f) for f in faults if f.stops] == []
    # Warnings left are unused sources, which wait for what will cite them, and numbers that are real
    # but in no plan.
    assert {f.file.split("/")[0] for f in faults} <= {"sources.yaml", "directory"}
    facts = {fact for page in content.pages for fact in page.facts}
    assert facts == {f"F{n}" for n in range(1, 41)}


def test_faults_are_in_order_and_each_once() -> None:
    faults = check(ROOT / "content")[1]
    assert faults == sorted(set(faults))
    assert Path(faults[0].file).suffix
