from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.kit.pack import Pack
from reader.kit.spelling import nearest


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("coercoin", "coercion"),
        ("coerion", "coercion"),
        ("rgooming", "grooming"),
        ("frence", "france"),
    ],
)
def test_near_words(pack: Pack, word: str, meant: str) -> None:
    assert nearest(pack, word, "en")[0] == meant


@pytest.mark.parametrize("word", ["abc", "a1b2c3", "zzzzzzzz", "x"])
def test_no_guess_where_it_would_be_a_coins_toss(pack: Pack, word: str) -> None:
    assert nearest(pack, word, "en") == ()


def test_of_two_as_near_the_one_that_begins_the_same_comes_first() -> None:
    """Even where the other is the commoner word."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE spell(lang TEXT, bucket TEXT, forms TEXT)")
        db.execute("INSERT INTO spell VALUES('en', 'g8', 'grooming grouping')")
        assert nearest(Pack(Path(), db), "grouming", "en") == ("grouping", "grooming")
