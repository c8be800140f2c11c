from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.kit.spelling import nearest

if TYPE_CHECKING:
    from reader.kit.pack import Pack


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
