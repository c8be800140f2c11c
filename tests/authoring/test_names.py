from __future__ import annotations

from reader.authoring.names import (
    country_names,
    language_names,
    own_names,
    region_name,
    spoken_in,
)


def test_names_of_countries() -> None:
    assert country_names(["GB", "EU", "Q1"], "en") == {"GB": "United Kingdom", "Q1": "Q1"}
    assert country_names(["DE"], "fr") == {"DE": "Allemagne"}
    assert region_name("EU") == "Europe"
    assert region_name("GB") == ""


def test_names_of_languages() -> None:
    assert language_names(["vi"], "en") == {"vi": "Vietnamese"}
    assert own_names(["vi", "ro", "zz"]) == {"vi": "Tiếng Việt", "ro": "română", "zz": "zz"}


def test_languages_of_a_country_the_most_spoken_first() -> None:
    assert spoken_in("VN")[0] == "vi"
    assert set(spoken_in("CH")) >= {"de", "fr", "it"}
    assert spoken_in("CH")[0] == "de"
    assert spoken_in("GE")[0] == "ka"
    # Official, though fewer than a fifth speak it.
    assert "ga" in spoken_in("IE")
    # Nowhere official, but what most people understand.
    assert "en" in spoken_in("NL")
    assert spoken_in("ZZ") == []


def test_languages_of_a_country_are_codes_without_a_script() -> None:
    for code in ("RS", "CN", "UZ", "PK", "AQ"):
        found = spoken_in(code)
        assert all(tag.isalpha() and "_" not in tag and tag != "und" for tag in found)
        assert len(found) == len(set(found))
