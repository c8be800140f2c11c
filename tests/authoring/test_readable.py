from __future__ import annotations

from reader.authoring.readable import age

EASY = "The cat sat on the mat. It was a big cat. It had a red hat."
HARD = (
    "Notwithstanding institutional considerations regarding interdisciplinary collaboration, "
    "organisations systematically underestimate administrative complexities."
)


def test_easy_words_are_for_the_young() -> None:
    assert age(EASY) < 8
    assert age(HARD) > 20


def test_nothing_has_no_age() -> None:
    assert age("") == 0
    assert age("123 …") == 0


def test_silent_letters_do_not_count() -> None:
    assert age("He walked home. She liked cake.") < age("He considered idea. She visited area.")
