from __future__ import annotations

import pytest

from reader.kit.schema import find_table
from reader.kit.stems import stem


def test_words_of_a_family_share_a_stem() -> None:
    assert stem("exploited", "en") == stem("exploitation", "en") == stem("exploits", "en")
    assert stem("enfants", "fr") == stem("enfant", "fr")
    assert stem("exploited", "en-GB") == stem("exploited", "en")


def test_a_language_without_rules_keeps_its_words() -> None:
    assert stem("nhân", "vi") == "nhân"


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "pt-BR"])
def test_a_language_names_its_table(lang: str) -> None:
    assert find_table(lang).isidentifier()


@pytest.mark.parametrize("lang", ["", "e n", "en;DROP", "é"])
def test_what_is_no_language_names_none(lang: str) -> None:
    with pytest.raises(ValueError, match="not a language code"):
        find_table(lang)
