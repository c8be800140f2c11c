"""A number written as something else: a line of prices, or a reference. Read back by one rule.

The rule: every figure from left to right; points and dashes are left out; nothing else on the
card is a figure.
"""

from __future__ import annotations

# A price line has three columns at most.
_COLUMNS = 3


def possible(number: str) -> bool:
    """Whether a number is figures alone: a star or a plus would give it away, or be lost."""
    return bool(number) and all(sign.isascii() and sign.isdigit() for sign in _groups(number))


def price_line(number: str) -> tuple[str, ...]:
    """A number as up to three prices: the first group whole, the others with two decimals.

    Groups beyond the third are shared out between the second and the third. ValueError for a
    number that is not `possible`.
    """
    groups = _checked(number)
    if len(groups) > _COLUMNS:
        rest = "".join(groups[1:])
        middle = len(rest) // 2
        groups = [groups[0], rest[:middle], rest[middle:]]
    first, *others = groups
    return (first, *(f"{g[:-2]}.{g[-2:]}" if len(g) > 2 else g for g in others))


def reference(number: str) -> str:
    """A number as a reference: dashes between its groups. ValueError as for `price_line`."""
    return "-".join(_checked(number))


def figures(text: str) -> str:
    """The rule: what somebody reads off a card. Spaces, points and dashes are left out."""
    return "".join(sign for sign in text if sign.isdigit())


def _checked(number: str) -> list[str]:
    if not possible(number):
        raise ValueError(f"{number}: not figures alone")
    return _groups(number)


def _groups(number: str) -> list[str]:
    return number.replace("-", " ").replace("(", " ").replace(")", " ").split()
