"""Ids out of names: small letters, digits and hyphens."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

LONGEST = 60


def slug(name: str) -> str:
    """An id for a name, the same each time; of a name without Latin letters it is a few figures."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", "")))[:LONGEST].strip("-")
    return words or sha256(name.encode("utf-8", "replace")).hexdigest()[:8]


def own_id(written: str) -> str:
    """An id as somebody wrote it, where it is one; else made into one. Empty stays empty."""
    return written if not written or re.fullmatch("[a-z0-9-]+", written) else slug(written)
