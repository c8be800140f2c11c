"""Words that others wrote, without what nobody can see."""

from __future__ import annotations

import unicodedata

# Controls, halves of letters, and marks such as those that turn the direction of what follows.
_UNSEEN = ("Cc", "Cs", "Cf")
# Line breaks and tabs are seen, and some scripts need the two that join letters or part them.
_NEEDED = "\n\t\u200c\u200d"


def clean(text: str) -> str:
    """Words without what cannot be shown: controls, halves of letters, marks of direction."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in plain if not _is_unseen(c)).strip()


def unseen(text: str) -> tuple[str, ...]:
    """What `clean` would leave out, each once, as U+202E."""
    return tuple(dict.fromkeys(f"U+{ord(c):04X}" for c in text if _is_unseen(c)))


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN and character not in _NEEDED
