"""Search as one types, each key by our engine and by untuned FTS5 in turn, at three sizes."""

from __future__ import annotations

import random
import re
import sqlite3
import time
from contextlib import closing
from statistics import median
from typing import TYPE_CHECKING

from bench.figures import bar, percentile, say, tail
from bench.kits import kit
from bench.prose import SEED
from reader.kit.pack import Pack
from reader.kit.search import search
from tests.outside.program import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Documents beside ours; rounds; queries; the most at p99 in ms; the most beside FTS5.
SIZES = ((0, 3, 60, 1.0, 0.35), (10_000, 3, 60, 3.0, 0.08), (100_000, 1, 24, 6.0, 0.02))


def run() -> int:
    """Print the figures; how many are over their bar."""
    over = 0
    for count, rounds, most, bar_ms, bar_ratio in SIZES:
        path = kit(count)
        with Pack.open(path) as pack, closing(_plain(path, count)) as plain:
            docs = pack.db.execute("SELECT count(*) FROM doc").fetchone()[0]
            keys = [part for query in queries(pack)[:most] for part in typed(query)]
            ours, theirs = _timed(pack, plain, keys, rounds)
        say(f"search at {docs} documents, {len(keys)} keys: p50 / p95 / p99 in ms")
        say(f"  ours {tail(ours)}; untuned FTS5 {tail(theirs)}")
        over += bar("p99", percentile(ours, 0.99), bar_ms, "ms")
        over += bar("p99 beside FTS5", percentile(ours, 0.99) / percentile(theirs, 0.99), bar_ratio)
    return over


def _timed(
    pack: Pack, plain: sqlite3.Connection, keys: list[str], rounds: int
) -> tuple[list[float], list[float]]:
    ours: list[list[float]] = [[] for _ in keys]
    theirs: list[list[float]] = [[] for _ in keys]
    search(pack, "zzqxw")  # reads the library for typing errors, once a process
    for _ in range(rounds):
        for at, query in enumerate(keys):
            began = time.perf_counter()
            search(pack, query, country="GB", limit=20)
            middle = time.perf_counter()
            _fts(plain, query)
            ended = time.perf_counter()
            ours[at].append((middle - began) * 1000)
            theirs[at].append((ended - middle) * 1000)
    return [median(times) for times in ours], [median(times) for times in theirs]


def typed(query: str) -> Iterator[str]:
    """A query letter by letter."""
    return (query[: end + 1] for end in range(len(query)))


def queries(pack: Pack) -> list[str]:
    """60 queries of every kind, in one fixed order: words of titles and texts, errors, numbers."""
    chance = random.Random(SEED)
    rows = pack.db.execute("SELECT title, body FROM doc WHERE kind = 'page'").fetchall()
    words = [re.findall(r"[a-z]{4,10}", body.lower()) for _, body in chance.sample(rows, 40)]
    words = [found for found in words if len(found) > 4]
    bodies = [" ".join(chance.sample(chance.choice(words), 2)) for _ in range(18)]
    titles = [chance.choice(rows)[0].lower() for _ in range(12)]
    errors = [_wrong(chance.choice(chance.choice(words)), chance) for _ in range(12)]
    stops = [f"what is the {chance.choice(chance.choice(words))}" for _ in range(6)]
    ours = [
        "trafficking", "help", "grooming", "debt bondage", "romania", "suicide", "exploited",
        "childline", "08000 121 700", "+44 8000 121700", "116 000", "999",
    ]  # fmt: skip
    found = [*ours, *titles, *bodies, *errors, *stops]
    chance.shuffle(found)
    return found


def _wrong(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _plain(path: Path, count: int) -> sqlite3.Connection:
    """The same documents in FTS5 as it comes: porter, bm25 over all, its own snippets."""
    target = ROOT / "build" / "bench" / f"{count}.fts"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    db = sqlite3.connect(target)
    db.execute("CREATE VIRTUAL TABLE doc USING fts5(title, body, tokenize='porter unicode61')")
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as ours:
        db.executemany("INSERT INTO doc VALUES(?, ?)", ours.execute("SELECT title, body FROM doc"))
    db.execute("INSERT INTO doc(doc) VALUES('optimize')")
    db.commit()
    return db


def _fts(db: sqlite3.Connection, query: str) -> None:
    words = re.findall(r"\w+", query)
    if words:
        match = " ".join(f'"{word}"' for word in words) + "*"
        db.execute(
            "SELECT rowid, highlight(doc, 0, '[', ']'), snippet(doc, 1, '[', ']', '…', 24) FROM doc "
            "WHERE doc MATCH ? ORDER BY bm25(doc, 4.0, 1.0) LIMIT 20",
            (match,),
        ).fetchall()
