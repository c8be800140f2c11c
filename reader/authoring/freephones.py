"""Numbers that are free in their own country, by its plan (libphonenumber's data)."""

from __future__ import annotations


def is_freephone(international: str) -> bool:
    """Whether a number for calls from abroad is one that the caller does not pay for at home."""
    from phonenumbers import NumberParseException, PhoneNumberType, number_type, parse

    try:
        return bool(number_type(parse(international)) == PhoneNumberType.TOLL_FREE)
    except NumberParseException:
        return False
