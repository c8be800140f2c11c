"""Kits of many documents: ours, with prose beside it. Made once, in build/bench."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.figures import say
from bench.prose import documents
from reader.authoring.load import load
from reader.authoring.write_pack import write_pack
from reader.kit.blocks import Paragraph, Text
from reader.kit.model import Page, PageHead
from tests.outside.program import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content

OURS = ROOT / "build" / "reader.kit"


def kit(count: int) -> Path:
    """A kit with so many documents beside ours; with 0, ours alone."""
    if not count:
        return OURS
    path = ROOT / "build" / "bench" / f"{count}.kit"
    if not path.exists() or path.stat().st_mtime < OURS.stat().st_mtime:
        say(f"  making a kit of {count} documents")
        write_pack(larger(count), path)
    return path


def larger(count: int) -> Content:
    """Our content with so many guides of one paragraph more."""
    content, _ = load(ROOT / "content")
    first = content.pages[0]
    for at, (title, body) in enumerate(documents(count)):
        head = PageHead(f"d{at}", "guide", 100 + at, title, "", 1)
        content.pages.append(
            Page(
                head, "en", "", (), (), "", (), (Paragraph((Text(body),)),), (),
                first.reviewed, first.review_due,
            )
        )  # fmt: skip
    return content
