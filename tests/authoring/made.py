"""Services that nobody would write, for what must give them back unchanged."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from reader.authoring.cleaned import clean
from reader.kit.model import (
    ANSWERERS,
    CONFIDENCES,
    COSTS,
    METHODS,
    RUNNERS,
    TELLS_POLICE,
    Assurance,
    Organization,
    Phone,
    SeenAt,
    Service,
)

# Letters of several scripts, and everything that means something to YAML, CSV or a spreadsheet.
LETTERS = "aZé Ø٣م漢🙂\u200d\u00a0\u2028 \n\t:#'\"=+-@|;,{}[]&*!%>£`\\~?/0123456789.yn"
words = st.text(LETTERS, min_size=1, max_size=12).map(clean).filter(bool) | st.sampled_from(
    ["no", "null", "2026-11-25", "22:00", "1_0", "0x1f", "- a", "a: b", "a #b", "=1+1", "'=1", "''@x",
     "24/7", "0800", "~", "? a", "on", '=HYPERLINK("http://x","y")', "-2+3", "a  b", "x " * 70 + "x"]
)  # fmt: skip
maybe = st.just("") | words
slugs = st.from_regex("[a-z][a-z0-9]{0,4}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
codes = st.lists(st.sampled_from(["en", "no", "fil", "ar-SD", "zh-Hant"]), max_size=3, unique=True)
truths = st.sampled_from([None, True, False])
days = st.dates(date(1970, 1, 2), date(2099, 12, 31))
numbers = st.sampled_from(
    ["116 123", "0800 012 34", "02 1245 4875", "*3090", "112", "+44 20 7946 0958", "07 89 88 12 34"]
)
hours = st.sampled_from(
    ["", "24/7", "Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00", "Fr 20:00-26:00", "Mo-Su 22:00-02:00",
     "Mo-Fr 09:00-17:00; PH off", "Jan-Mar Mo 09:00-10:00", "Mo-Fr 9am-5pm", "Mo-Su 08:30-29:30"]
)  # fmt: skip
zones = st.sampled_from(["", "Europe/London", "Asia/Kolkata", "America/St_Johns"])
phones = st.builds(
    Phone,
    number=numbers,
    international=st.sampled_from([None, "+44 800 012 34"]),
    kind=st.sampled_from(["voice", "text", "whatsapp"]),
    extension=st.sampled_from(["", "2", "0136", "1#", "12345678901234567890"]),
    languages=codes.map(tuple),
    note=maybe,
)
organizations = st.builds(
    Organization,
    slugs,
    words,
    maybe | st.just("https://x.org/"),
    st.sampled_from(["", *RUNNERS]),
)
assurances = st.builds(
    Assurance,
    confidence=st.sampled_from(CONFIDENCES),
    method=st.sampled_from(METHODS),
    date=days,
    by=words,
    sources=st.lists(
        st.builds(SeenAt, title=words, address=words, seen=st.none() | days), max_size=3
    ).map(tuple),
    note=maybe,
)


@st.composite
def services(draw: st.DrawFn) -> tuple[Service, ...]:
    """A few services of a few organizations, each with all its fields."""
    made = []
    homes = draw(st.lists(organizations, min_size=1, max_size=2, unique_by=lambda o: o.id))
    for at, organization in enumerate(homes):
        country = ("GB", "NO")[at]
        ids = draw(st.lists(slugs, min_size=1, max_size=2, unique=True))
        made += [draw(_service(f"{country.lower()}-{id_}", organization, country)) for id_ in ids]
    return tuple(made)


def _service(id_: str, organization: Organization, country: str) -> st.SearchStrategy[Service]:
    return st.builds(
        Service,
        id=st.just(id_),
        organization=st.just(organization),
        name=words,
        description=words,
        country=st.just(country),
        area=maybe,
        topics=st.lists(slugs, max_size=3, unique=True).map(tuple),
        audience=st.lists(slugs, max_size=3, unique=True).map(tuple),
        phones=st.lists(phones, min_size=1, max_size=3).map(tuple),
        assurance=assurances,
        main=st.booleans(),
        chat=maybe,
        website=maybe | st.just("https://x.org"),
        email=maybe,
        schedule=hours,
        schedule_note=maybe,
        timezone=zones,
        languages=codes.map(tuple),
        interpreters=truths,
        cost=st.sampled_from(["", *COSTS]),
        anonymous=truths,
        address=maybe,
        answered_by=st.sampled_from(["", *ANSWERERS]),
        tells_police=st.sampled_from(["", *TELLS_POLICE]),
        on_bill=truths,
        from_abroad=truths,
        pairs=st.lists(slugs, max_size=2, unique=True).map(tuple),
        ends=st.none() | days,
        local=st.just(False),  # noqa: FBT003 - the field itself
    )
