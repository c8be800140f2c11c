"""Documents of real prose: the text that comes with Python, cut up and put together by a seed."""

from __future__ import annotations

import ast
import random
import re
import sysconfig
from functools import cache
from pathlib import Path
from pydoc_data.topics import topics
from typing import NamedTuple

SEED = 2026
LENGTH = (150, 300)
# Modules whose docstrings are read; all of them would take half a minute.
_MODULES = 320
_LEAST = 12


class Document(NamedTuple):
    """A title and a text of LENGTH words."""

    title: str
    body: str


@cache
def paragraphs() -> tuple[str, ...]:
    """Paragraphs of running text, each at least a sentence or two, in one fixed order."""
    found = [text for name in sorted(topics) for text in topics[name].split("\n\n")]
    library = Path(sysconfig.get_path("stdlib"))
    for path in sorted(library.rglob("*.py"))[
        :: max(1, len(list(library.rglob("*.py"))) // _MODULES)
    ]:
        found += _docstrings(path)
    cleaned = (" ".join(re.findall(r"[\w'’-]+[.,;:!?]?", text)) for text in found)
    return tuple(sorted({text for text in cleaned if text.count(" ") >= _LEAST}))


def _docstrings(path: Path) -> list[str]:
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        return []
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef)
    said = (ast.get_docstring(node) for node in ast.walk(tree) if isinstance(node, kinds))
    return [text for whole in said if whole for text in whole.split("\n\n")]


def documents(count: int) -> list[Document]:
    """So many documents, the same for the same Python and count."""
    chance = random.Random(SEED)
    pool = paragraphs()
    found = []
    for _ in range(count):
        words: list[str] = []
        length = chance.randint(*LENGTH)
        while len(words) < length:
            words += chance.choice(pool).split(" ")
        title = chance.choice(pool).split(" ")
        start = chance.randrange(max(len(title) - 6, 1))
        found.append(
            Document(" ".join(title[start : start + 5]).strip(".,;:!?"), " ".join(words[:length]))
        )
    return found
