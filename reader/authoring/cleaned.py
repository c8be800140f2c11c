"""Words that others wrote, without what nobody can see."""

from __future__ import annotations

import unicodedata


def clean(text: str) -> str:
    """Words without what cannot be shown: controls, halves of letters, marks of direction."""
    kept = (
        c if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs", "Cf") or c in "\u200c\u200d"
        else ""
        for c in text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    )  # fmt: skip
    return "".join(kept).strip()
