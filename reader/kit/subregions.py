"""Countries that lie near each other: the United Nations' geographic subregions (M49 standard)."""

from __future__ import annotations

_SUBREGIONS = tuple(
    frozenset(codes.split())
    for codes in (
        # Africa: northern, eastern, middle, southern, western.
        "DZ EG LY MA SD TN EH",
        "IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW",
        "AO CM CF TD CG CD GQ GA ST",
        "BW SZ LS NA ZA",
        "BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG",
        # Americas: Caribbean, Central, South, Northern.
        "AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI",
        "BZ CR SV GT HN MX NI PA",
        "AR BO BV BR CL CO EC FK GF GY PY PE GS SR UY VE",
        "BM CA GL PM US",
        # Asia: central, eastern, south-eastern, southern, western.
        "KZ KG TJ TM UZ",
        "CN HK MO KP JP MN KR TW",
        "BN KH ID LA MY MM PH SG TH TL VN",
        "AF BD BT IN IR MV NP PK LK",
        "AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE",
        # Europe: eastern, northern, southern, western.
        "BY BG CZ HU PL MD RO RU SK UA",
        "AX DK EE FO FI GG IS IE IM JE LV LT NO SJ SE GB",
        "AL AD BA HR GI GR VA IT MT ME MK PT SM RS SI ES XK",
        "AT BE FR DE LI LU MC NL CH",
        # Oceania: Australia and New Zealand, Melanesia, Micronesia, Polynesia.
        "AU CX CC HM NZ NF",
        "FJ NC PG SB VU",
        "GU KI MH FM NR MP PW UM",
        "AS CK PF NU PN WS TK TO TV WF",
    )
)


def near(country: str) -> frozenset[str]:
    """The other countries of the same subregion, by code; none where no subregion has it."""
    found = next((codes for codes in _SUBREGIONS if country in codes), frozenset())
    return found - {country}
