from __future__ import annotations

import re

import pytest

from reader import paths
from tests.conftest import ROOT

# Packages whose licence stands under another name.
UNDER = {"pyside6-essentials": "qt and pyside6, lgpl 3", "shiboken6": "qt and pyside6, lgpl 3"}
PACKAGES = re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.txt").read_text(), re.MULTILINE)


def texts() -> dict[str, str]:
    return {
        path.stem.lower(): path.read_text(encoding="utf-8")
        for path in paths.licences().glob("*.txt")
    }


@pytest.mark.parametrize("package", PACKAGES)
def test_every_package_that_is_shipped_brings_its_licence(package: str) -> None:
    assert len(texts()[UNDER.get(package, package)]) > 400


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("python", "PYTHON SOFTWARE FOUNDATION LICENSE"),
        ("qt and pyside6, lgpl 3", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("gpl 3, on which the lgpl builds", "GNU GENERAL PUBLIC LICENSE"),
        ("apache 2.0", "Apache License"),
        ("creative commons attribution 4.0", "Attribution 4.0 International"),
        ("lucide icons", "ISC License"),
        ("icu", "Unicode, Inc."),
    ],
)
def test_the_texts_are_what_they_are_called(name: str, words: str) -> None:
    assert words in texts()[name]


def test_every_face_brings_its_licence() -> None:
    own = {path.read_text(encoding="utf-8") for path in (ROOT / "resources/fonts").glob("OFL-*")}
    assert own
    assert own <= set(texts().values())


def test_the_licence_of_the_whole_names_both() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "MIT License" in text
    assert "CC BY 4.0" in text
    # What it refers to is there.
    assert (ROOT / "resources/licences/Creative Commons Attribution 4.0.txt").is_file()
