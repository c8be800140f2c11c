"""The stem of a word, by Snowball's rules for its language."""

from __future__ import annotations

from functools import cache
from typing import Any

_NAMES = {
    "ar": "arabic", "de": "german", "en": "english", "es": "spanish", "fr": "french",
    "hu": "hungarian", "it": "italian", "nl": "dutch", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip


def stem(word: str, lang: str) -> str:
    """The stem of a folded word; the word itself in a language without rules."""
    stemmer = _stemmer(lang.split("-", maxsplit=1)[0])
    return word if stemmer is None else str(stemmer.stemWord(word))


@cache
def _stemmer(lang: str) -> Any:  # noqa: ANN401 - the library's own type
    if lang not in _NAMES:
        return None
    import snowballstemmer

    return snowballstemmer.stemmer(_NAMES[lang])
