"""Each rule on sound content, and on one thing wrong."""

from __future__ import annotations

import copy
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from reader.authoring.check import RULES
from reader.authoring.content import At, Named
from reader.authoring.rules import (
    characters,
    codes,
    dates,
    emergencies,
    glossary,
    hours,
    languages,
    links,
    pages,
    phones,
    phrases,
    reading,
    services,
    sources,
    wording,
)  # fmt: skip
from reader.kit.blocks import Figure, Link, Note, Paragraph, Text
from reader.kit.model import CardWord, Phone, Phrase, Source, TermHead
from tests.contracts import Rule, holds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.authoring.content import Content
    from reader.kit.faults import Fault


@pytest.fixture
def content(small_content: Content) -> Content:
    return copy.deepcopy(small_content)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__.rsplit(".", 1)[-1])
def test_every_rule_holds_the_contract(rule: Rule, content: Content) -> None:
    holds(rule, content)


def page(content: Content, **changes: object) -> None:
    content.pages[0] = content.pages[0]._replace(**changes)


def service(content: Content, at: int = 0, **changes: object) -> None:
    content.services[at] = content.services[at]._replace(**changes)


def british(content: Content) -> int:
    return next(at for at, s in enumerate(content.services) if s.country == "GB")


def says(faults: Iterable[Fault], words: str, severity: str = "error") -> None:
    faults = list(faults)
    found = [fault for fault in faults if words in fault.text]
    assert found, faults
    assert found[0].severity == severity


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"country": "UK"}, "UK is no country code (ISO 3166): write GB"),
        ({"country": ""}, "nothing is no country code"),
        ({"languages": ("en", "xx1")}, "xx1 is no language code"),
        ({"phones": (Phone("999", None, languages=("qqq",)),)}, "qqq is no language code"),
        ({"timezone": "Europe/Londinium"}, "no time zone"),
    ],
)
def test_codes(content: Content, changes: dict[str, Any], words: str) -> None:
    service(content, **changes)
    says(codes.check(content), words)


def test_codes_of_the_kit_and_of_emergencies(content: Content) -> None:
    content.about = replace(content.about, languages=("en", "zz9"))
    content.emergencies[0] = content.emergencies[0]._replace(country="Q9")
    says(codes.check(content), "zz9")
    says(codes.check(content), "Q9")


def test_codes_of_files_without_services(content: Content) -> None:
    content.at["country/ZZ"] = At("directory/ZZ.yaml", 1)
    says(codes.check(content), "ZZ is no country code")


def spoken(content: Content, code: str, /, **changes: object) -> None:
    at = next(at for at, s in enumerate(content.spoken) if s.code == code)
    content.spoken[at] = content.spoken[at]._replace(**changes)
    content.named.setdefault(content.spoken[at].code, content.named[code])


@pytest.mark.parametrize(
    ("code", "changes", "words"),
    [
        ("ro", {"code": "zz9"}, "zz9 is no code of a language"),
        ("ro", {"code": "ro-Qqqq"}, "ro-Qqqq is no code"),
        ("ro", {"code": "ar"}, "ar is here twice"),
        ("ro", {"name": "English"}, "English is here twice"),
        ("ar-SD", {"own": "Arabic (Sudan)"}, "its own name is the English one"),
        ("en", {"own": "Inglis"}, "'same: true', but its own name is another"),
        ("bn", {"own": "বাংলা ভাষা"}, "lack ভ ষ"),
        ("ro", {"name": "Daco-Romanian"}, "Daco-Romanian goes before English"),
    ],
)
def test_languages(content: Content, code: str, changes: dict[str, Any], words: str) -> None:
    spoken(content, code, **changes)
    says(languages.check(content), words)


@pytest.mark.parametrize(
    ("code", "named", "words"),
    [
        ("en", Named("cldr", same=False), "en: its own name is the English one"),
        ("bn", Named("a friend", same=False), "checked must be cldr, draft"),
    ],
)
def test_how_a_name_is_known(content: Content, code: str, named: Named, words: str) -> None:
    content.named = {**content.named, code: named}
    says(languages.check(content), words)


def test_a_name_that_cldr_has_otherwise_is_looked_at(content: Content) -> None:
    spoken(content, "ro", own="rumantsch")
    content.named = {**content.named, "ar-SD": Named("cldr", same=False)}
    says(languages.check(content), "ro: CLDR has română", "warning")
    says(languages.check(content), "ar-SD: CLDR has العربية: write that", "warning")


def wording_of(content: Content, lang: str, /, **changes: object) -> None:
    at = next(at for at, w in enumerate(content.wordings) if w.lang == lang)
    content.wordings[at] = content.wordings[at]._replace(**changes)


@pytest.mark.parametrize(
    ("lang", "changes", "words"),
    [
        ("ro", {"lang": "zz9"}, "zz9 is no code of a language"),
        ("ro", {"lang": "pl"}, "pl is not in languages.yaml"),
        ("ro", {"phrases": (Phrase("none", "Da"),)}, "en.yaml has no phrase none"),
        (
            "ro",
            {"cards": (CardWord("heading", "A"), CardWord("none", "B"))},
            "no word of cards none",
        ),
        ("ro", {"cards": (CardWord("free", "Gratuit."),)}, "cards has no heading"),
        ("ro", {"phrases": (Phrase("thanks", "Спасибо ạ"),)}, "lack С п а с и б о ạ:"),
        ("ro", {"answers": ("Да", "Nu", "Mai târziu")}, "lack Д а:"),
        ("ro", {"cards": (CardWord("heading", "話"),)}, "lack 話:"),
    ],
)
def test_phrases(content: Content, lang: str, changes: dict[str, Any], words: str) -> None:
    wording_of(content, lang, **changes)
    says(phrases.check(content), words)


@pytest.mark.parametrize(
    "text", ["Were you trafficked?", "A victim", "Prostitution", "A police report", "Sexual health"]
)
def test_words_that_tell_what_a_card_is_about(content: Content, text: str) -> None:
    wording_of(content, "en", phrases=(Phrase("number", text),))
    says(phrases.check(content), "can put somebody in danger")


def test_phrases_without_english(content: Content) -> None:
    content.wordings = [wording for wording in content.wordings if wording.lang != "en"]
    says(phrases.check(content), "there is no en.yaml beside it")


TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("changes", "words", "severity"),
    [
        ({"reviewed": date(2026, 12, 1)}, "has not come", "error"),
        ({"review_due": date(2026, 11, 1)}, "must be after", "error"),
        ({"review_due": date(2028, 1, 1)}, "twelve months", "error"),
        ({"reviewed": date(2026, 1, 1), "review_due": date(2026, 6, 1)}, "was due", "warning"),
    ],
)
def test_dates_of_pages(
    content: Content, changes: dict[str, Any], words: str, severity: str
) -> None:
    page(content, **changes)
    says(dates.check(content, today=TODAY), words, severity)


def test_dates_of_sources_and_services(content: Content) -> None:
    first = content.services[0]
    content.sources["first-source"] = content.sources["first-source"]._replace(
        seen=date(2027, 1, 1)
    )
    later = first.assurance.sources[0]._replace(seen=date(2027, 1, 1))
    service(content, assurance=first.assurance._replace(date=date(2027, 1, 1), sources=(later,)))
    found = list(dates.check(content, today=TODAY))
    says(found, "source first-source was seen")
    says(found, "assured on a day to come")
    says(found, "a source was seen")


def test_a_service_that_ended_is_looked_at(content: Content) -> None:
    service(content, ends=TODAY)
    assert list(dates.check(content, today=TODAY)) == []
    service(content, ends=date(2026, 11, 24))
    says(dates.check(content, today=TODAY), "it ended on 2026-11-24", "warning")


def test_glossary(content: Content) -> None:
    first = content.terms[0]
    content.terms[0] = first._replace(meaning=(), see_also=(TermHead("none", "", ""),))
    content.terms[1] = content.terms[1]._replace(aliases=("COERCED", "grooming"))
    found = list(glossary.check(content))
    says(found, "coercion has no meaning")
    says(found, "“coerced” is explained twice")
    says(found, "see_also has no term none")
    says(found, "among its names twice")


@pytest.mark.parametrize(
    ("schedule", "words"),
    [
        # As others write them, in tables and on pages.
        ("Mo-Fr 9am-5pm", "cannot be read"),
        ("Mon-Fri 09:00-17:00", "cannot be read"),
        ("Mo-Fr 09:00–17:00", "cannot be read"),
        ("Mo - Fr 09:00-17:00", "cannot be read"),
        ("Mo-Fr 9-5 o'clock", "cannot be read"),
        ("Feb 30 10:00-12:00", "no year has Feb 30"),
        ("Apr 31 10:00-12:00", "no year has Apr 31"),
        ("Mo 06:00-15:00; Tu-Th 07:00-04:00; Fr-Su 09:00-17:00", "after midnight of Thursday"),
        ("Fr-Su 09:00-17:00; Tu-Th 07:00-04:00", "after midnight of Thursday"),
        ("Mo-Th 18:00-03:00; Fr off", "after midnight of Thursday"),
        ("Su 22:00-02:00; Mo 09:00-17:00", "after midnight of Sunday"),
    ],
)
def test_hours(content: Content, schedule: str, words: str) -> None:
    service(content, schedule=schedule)
    found = list(hours.check(content))
    assert found
    assert words in found[0].text or "cannot be read" in found[0].text


@pytest.mark.parametrize(
    "schedule",
    [
        "Feb 29 10:00-12:00",
        "24/7",
        "Mo-Fr 09:00-17:00; PH off",
        "",
        "Mo-Su 22:00-02:00; PH off",
        "Mo-Su 22:00-02:00",
        "Tu-Th 07:00-04:00; Fr 00:00-04:00,09:00-17:00",
        "Mo 09:00-24:00; Tu 00:00-03:00",
        'Mo-Fr 20:00-02:00; Su unknown "by; appointment"; PH off',
        'unknown "by appointment"',
        "PH 10:00-12:00",
    ],
)
def test_hours_that_are_fine(content: Content, schedule: str) -> None:
    service(content, british(content), schedule=schedule)
    assert list(hours.check(content)) == []


@pytest.mark.parametrize("schedule", ["off", "closed", "Mo-Fr off", "Mo 09:00-10:00; Mo-Su off"])
def test_hours_in_which_it_is_never_open(content: Content, schedule: str) -> None:
    service(content, schedule=schedule)
    says(hours.check(content), f"by these hours it is never open: {schedule}", "warning")


@pytest.mark.parametrize(
    "place",
    [
        "article/none", "article/second-page#none", "guides/first-page", "glossary/none",
        "helpline/none", "nowhere",
    ],
)  # fmt: skip
def test_links_that_lead_nowhere(content: Content, place: str) -> None:
    blocks = (Paragraph((Link("x", place),)),)
    page(content, blocks=blocks)
    says(links.check(content), f"({place}) leads nowhere")
    content.terms[0] = content.terms[0]._replace(meaning=blocks)
    says(links.check(content), "coercion: the link")


@pytest.mark.parametrize(
    "place",
    ["article/second-page#where-to-get-help", "guides/listen#begin", "helplines", "glossary",
     "helpline/gb-day-line", "article", "number"],
)  # fmt: skip
def test_links_that_lead_somewhere(content: Content, place: str) -> None:
    page(content, blocks=(Paragraph((Link("x", place),)),))
    assert list(links.check(content)) == []


def test_pages(content: Content) -> None:
    figure = Figure("T", "U", (), " ", ())
    page(content, points=("a", "b", "c", "d"), blocks=(figure,), facts=())
    content.pages[1] = content.pages[1]._replace(
        blocks=(), head=content.pages[1].head._replace(order=1)
    )
    found = list(pages.check(content))
    says(found, "at most 3 points")
    says(found, "no description")
    says(found, "names no facts")
    says(found, "the page is empty")
    says(found, "1 is the order of first-page too")


@pytest.mark.parametrize(
    ("phone", "words", "severity"),
    [
        (Phone("0800 CALL", None), "not a number", "error"),
        (Phone("1", None), "not a number", "error"),
        (Phone("0800 999 99999999", None), "too long", "error"),
        (Phone("0808 000 000", None), "in no number plan", "warning"),
        (Phone("0808 157 0123", "44 808 157 0123"), "must begin with +", "error"),
        (Phone("0808 157 0123", "+44 808 157 9999"), "another number", "error"),
        (Phone("8081570123", None), "write 0808 157 0123", "error"),
        (Phone("448081570123", None), "write 0808 157 0123", "error"),
        (Phone("00448081570123", None), "may not be dialled so", "warning"),
        (Phone("7911 123456", None), "may not be dialled so", "warning"),
        (Phone("20 7946 0958", None, kind="whatsapp"), "may not be dialled so", "warning"),
        (Phone("116 123", "+44 116123"), "has no form from abroad", "error"),
        (Phone("999", "+44 999"), "has no form from abroad", "error"),
        (Phone("0300 123 4567", "+44 0300 123 4567"), "write +44 300 123 4567", "error"),
        (Phone("0300 123 4567", "+44 (0)300 123 4567"), "write +44 300 123 4567", "error"),
        (Phone("020 7946 0958", "+44 7946 0958"), "write +44 20 7946 0958", "error"),
        (Phone("020 7946 0958", "+44 7946 0958", note="X"), "another number", "error"),
        (Phone("116 123", "+44 20 7946 0958"), "say in its note", "error"),
        (Phone("116 123", "+999 1"), "is no number of any country", "error"),
        (Phone("116 123", None, extension="abc"), "the extension abc is not", "error"),
        (Phone("116 123", None, extension="#"), "the extension # is not", "error"),
        (Phone("116 123", None, extension="123456789012"), "is not 1 to 11", "error"),
    ],
)
def test_phones(content: Content, phone: Phone, words: str, severity: str) -> None:
    service(content, british(content), phones=(phone,))
    says(phones.check(content), words, severity)


@pytest.mark.parametrize(
    ("country", "number", "words"),
    [
        ("FR", "199001234", "write 01 99 00 12 34"),
        ("HU", "80 984 590", "write 06 80 984 590"),
        ("DE", "800 0116016", "write 0800 0116016"),
        ("LT", "8 800 66366", "the plan has 0 800 66 366"),
    ],
)
def test_a_number_without_what_is_dialled_before_it(
    content: Content, country: str, number: str, words: str
) -> None:
    service(content, country=country, phones=(Phone(number, None),))
    says(phones.check(content), words, "error" if "write" in words else "warning")


def test_an_italian_number_keeps_its_zero(content: Content) -> None:
    service(content, country="IT", phones=(Phone("02 1245 4875", "+39 2 1245 4875"),))
    says(phones.check(content), "write +39 02 1245 4875")


@pytest.mark.parametrize("number", ["999", "116 123", "0808 157 0123", "85999"])
def test_phones_that_are_fine(content: Content, number: str) -> None:
    service(content, british(content), phones=(Phone(number, None),))
    assert list(phones.check(content)) == []


@pytest.mark.parametrize(
    ("country", "phone"),
    [
        ("GB", Phone("116 123", "+44 20 7946 0958", note="From abroad another number.")),
        ("GB", Phone("116 123", None, extension="2,1#")),
        ("IT", Phone("02 1245 4875", "+39 02 1245 4875")),
        ("HU", Phone("06 80 984 590", "+36 80 984 590")),
        ("US", Phone("1-888-373-7888", "+1 888 373 7888")),
        ("US", Phone("888-373-7888", "+1 888 373 7888")),
        ("RU", Phone("8 800 200 01 22", None)),
        ("BB", Phone("435 8222", "+1 246 435 8222")),
        ("VU", Phone("25764", "+678 25764")),
        ("BR", Phone("011 96123-4567", None)),
        ("BR", Phone("11 96123-4567", "+55 11 96123-4567")),
    ],
)
def test_numbers_of_other_plans_that_are_fine(content: Content, country: str, phone: Phone) -> None:
    service(content, country=country, phones=(phone,))
    assert list(phones.check(content)) == []


def test_at_home_an_area_code_may_be_left_out(content: Content) -> None:
    service(content, country="PK", phones=(Phone("111 247 786", "+92 51 111 247 786"),))
    assert [fault.severity for fault in phones.check(content)] == ["warning"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"general": ("112 (mobiles)",)}, "GB: general: 112 (mobiles) is no number"),
        ({"police": ("999", "call us")}, "GB: police: call us is no number"),
        ({"fire": ("nine",)}, "GB: fire: nine is no number"),
        ({"ambulance": ("112, 999",)}, "GB: ambulance: 112, 999 is no number"),
        ({"confidence": "certain"}, "certain is no confidence. Known: high, medium, low"),
        ({"confidence": ""}, "nothing is no confidence"),
    ],
)
def test_emergencies(content: Content, changes: dict[str, Any], words: str) -> None:
    at = next(n for n, e in enumerate(content.emergencies) if e.country == "GB")
    content.emergencies[at] = content.emergencies[at]._replace(**changes)
    found = list(emergencies.check(content))
    says(found, words)
    assert (found[0].file, found[0].line) == ("emergency.csv", 4)


def test_emergency_numbers_that_are_fine(content: Content) -> None:
    numbers = ("112", "0800 12-34", "*55#", "+246 370 29 38")
    content.emergencies[0] = content.emergencies[0]._replace(police=numbers)
    assert list(emergencies.check(content)) == []


def test_what_nobody_sees_is_named_wherever_it_is(content: Content) -> None:
    turned, bell = "\u202e321", "a\a"
    content.about = replace(content.about, name=turned)
    page(content, blocks=(Note("info", "", (Paragraph((Text(bell),)),)),))
    content.terms[0] = content.terms[0]._replace(aliases=(turned,))
    first = content.services[0]
    service(content, phones=(*first.phones, Phone("999", None, note=turned)))
    content.emergencies[0] = content.emergencies[0]._replace(note=bell)
    content.topics = {**content.topics, "crisis": {"en": "\u2066x"}}
    content.sources["first-source"] = content.sources["first-source"]._replace(title="\u200bx")
    wording_of(content, "en", phrases=(Phrase("number", turned),))
    spoken(content, "ro", own=turned)
    found = list(characters.check(content))
    assert len(found) == 9
    assert all(fault.file and fault.line and fault.severity == "error" for fault in found)
    for point in ("U+202E", "U+0007", "U+2066", "U+200B"):
        says(found, f"it has {point}, which is not seen")


def test_what_scripts_need_to_join_letters_stays(content: Content) -> None:
    service(
        content, name="\u0645\u06cc\u200c\u062e \u0915\u094d\u200d \U0001f642", description="a\n\tb"
    )
    assert list(characters.check(content)) == []


def test_phones_of_a_region(content: Content) -> None:
    at = next(n for n, s in enumerate(content.services) if s.country == "EU")
    service(content, at, phones=(Phone("+44 20 7946 0958", None), Phone("1234567", None)))
    assert list(phones.check(content)) == []


def test_reading(content: Content) -> None:
    hard = "Notwithstanding institutional considerations regarding interdisciplinary collaboration."
    page(content, blocks=(Paragraph((Text(hard),)),))
    says(reading.check(content), "is above 14", "warning")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"topics": ("magic",)}, "magic is no topic"),
        ({"topics": ()}, "no topic"),
        ({"audience": ("giants",)}, "giants is no audience"),
        ({"phones": (Phone("999", None, kind="fax"),)}, "fax is no kind of phone"),
        ({"cost": "cheap"}, "cheap is no cost"),
        ({"phones": (), "website": ""}, "nobody could reach it"),
        ({"email": "not an email"}, "not an email is no e-mail address"),
        ({"email": "a@b"}, "a@b is no e-mail address"),
        ({"email": "a@b@example.org"}, "is no e-mail address"),
        ({"ends": date(2030, 1, 1)}, "a main line cannot end: take out main, or ends: 2030-01-01"),
    ],
)
def test_services(content: Content, changes: dict[str, Any], words: str) -> None:
    first = next(n for n, s in enumerate(content.services) if s.id == "gb-main-line")
    service(content, first, **changes)
    says(services.check(content), words)


def test_services_and_how_we_know(content: Content) -> None:
    at = next(n for n, s in enumerate(content.services) if s.id == "gb-main-line")
    known = content.services[at].assurance
    service(content, at, assurance=known._replace(sources=()))
    says(services.check(content), "no source with an address")
    service(content, at, assurance=known._replace(confidence="certain", method="guess"))
    says(services.check(content), "certain is no confidence")
    says(services.check(content), "guess is no method")
    service(content, at, assurance=known._replace(confidence="low"))
    says(services.check(content), "a main line must be one that we are sure of")
    service(content, at, assurance=known)
    other = next(n for n, s in enumerate(content.services) if s.id == "gb-day-line")
    service(content, other, main=True)
    says(services.check(content), "two main lines")


def test_sources(content: Content) -> None:
    page(content, sources=("none",), blocks=(Paragraph((Text("It was 40 per cent."),)),))
    content.terms[0] = content.terms[0]._replace(sources=("nil",))
    content.sources["alone"] = Source("alone", "T", "", "2020", "")
    found = list(sources.check(content))
    says(found, "no source none")
    says(found, "no source nil")
    says(found, "source alone has no publisher")
    says(found, "alone is cited nowhere", "warning")
    says(found, "a figure without a source", "warning")


@pytest.mark.parametrize("text", ["12 million", "£40", "1,234 cases", "7%", "3 billion"])
def test_what_looks_like_a_figure(content: Content, text: str) -> None:
    page(content, blocks=(Paragraph((Text(text),)),))
    says(sources.check(content), "a figure without", "warning")


@pytest.mark.parametrize("text", ["In 2024 a law came.", "Call 999.", "Section 230"])
def test_what_does_not(content: Content, text: str) -> None:
    page(content, blocks=(Paragraph((Text(text),)),))
    assert not [f for f in sources.check(content) if "a figure" in f.text]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("a child prostitute", "sexually exploited child"),
        ("Child pornography", "child sexual abuse material"),
        ("sex slaves", "sexually exploited"),
        ("he committed suicide", "died by suicide"),
    ],
)
def test_wording(content: Content, text: str, better: str) -> None:
    page(content, note=text)
    content.terms[0] = content.terms[0]._replace(meaning=(Paragraph((Text(text),)),))
    service(content, description=text)
    found = list(wording.check(content))
    assert len(found) == 3
    assert all(better in fault.text for fault in found)


@pytest.mark.parametrize(
    "text", ["the “Child Pornography Act” of 1996", "St Johns", "a prostituted law"]
)
def test_wording_that_is_fine(content: Content, text: str) -> None:
    page(content, note=text)
    assert list(wording.check(content)) == []
