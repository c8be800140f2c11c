from __future__ import annotations

from reader.authoring.names import country_names, language_names, own_names, region_name


def test_names_of_countries() -> None:
    assert country_names(["GB", "EU", "Q1"], "en") == {"GB": "United Kingdom", "Q1": "Q1"}
    assert country_names(["DE"], "fr") == {"DE": "Allemagne"}
    assert region_name("EU") == "Europe"
    assert region_name("GB") == ""


def test_names_of_languages() -> None:
    assert language_names(["vi"], "en") == {"vi": "Vietnamese"}
    assert own_names(["vi", "ro", "zz"]) == {"vi": "Tiếng Việt", "ro": "română", "zz": "zz"}
