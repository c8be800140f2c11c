from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.kit.words import asked_number, digits, fold, phone_keys, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Étude", "etude"),
        ("ROMÂNĂ", "romana"),
        ("Straße", "strase"),
        ("Łódź", "lodz"),
        ("Tiếng Việt", "tieng viet"),
        ("don’t", "don't"),
        ("plain", "plain"),
    ],
)
def test_case_and_accents_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
@settings(max_examples=50)
def test_folded_text_is_as_long_as_the_text(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_words_in_any_script() -> None:
    assert tokens("Trafficking, control – 2024!") == ["trafficking", "control", "2024"]
    assert tokens("مساعدة الآن") == [fold("مساعدة"), fold("الآن")]
    assert len(tokens("हिन्दी")) == 1


def test_digits_of_any_script() -> None:
    assert digits("+44 (0)808 157") == "440808157"
    assert digits("٠٨٠٠") == "0800"


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("0808 157 0123", "8081570123"),
        ("+44 808 157 0123", "448081570123"),
        ("0044 808 157 0123", "448081570123"),
        ("+44 (0)808 157 0123", "448081570123"),
        ("808-157", "808157"),
        ("12", ""),
        ("999 help", ""),
        ("", ""),
        ("000", "000"),
    ],
)
def test_what_counts_as_a_number(query: str, number: str) -> None:
    assert asked_number(query) == number


def test_a_number_is_found_by_every_end_of_it() -> None:
    keys = phone_keys("0808 157 0123", "+44 808 157 0123")
    assert {"8081570123", "448081570123", "1570123", "123"} <= set(keys)
    assert "23" not in keys
    assert phone_keys("99", "") == ("99",)
