"""A page as slides. What the wall shows and what the trainer reads are two types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.kit.blocks import Figure

if TYPE_CHECKING:
    from reader.kit.model import Page


@dataclass(frozen=True, slots=True)
class Slide:
    """What a group sees. `kind` is title, points, figure, questions or help."""

    kind: str
    title: str
    lines: tuple[str, ...] = ()
    figure: Figure | None = None


@dataclass(frozen=True, slots=True)
class Notes:
    """What the trainer alone sees; minutes are a plan, not a limit."""

    text: str
    minutes: float


def deck(page: Page) -> tuple[Slide, ...]:
    """Title, key points, each figure, questions, and where to get help at the end."""
    title = page.head.title
    slides = [Slide("title", title, (page.head.summary,))]
    if page.points:
        slides.append(Slide("points", title, page.points))
    slides += [Slide("figure", b.title, figure=b) for b in page.blocks if isinstance(b, Figure)]
    if page.questions:
        slides.append(Slide("questions", title, page.questions))
    return (*slides, Slide("help", title))


def notes(page: Page) -> tuple[Notes, ...]:
    """One for each slide of `deck`, in the same order: the page's notes lie on its first slides."""
    minutes = {"title": 1.0, "points": float(page.head.minutes), "figure": 3.0, "questions": 5.0}
    return tuple(_noted(slide, page, minutes.get(slide.kind, 1.0)) for slide in deck(page))


def _noted(slide: Slide, page: Page, minutes: float) -> Notes:
    if slide.kind == "figure" and slide.figure is not None:
        return Notes(slide.figure.description, minutes)
    # A slide without notes of its own keeps the page's in sight.
    return Notes(page.trainer_notes if slide.kind != "help" else "", minutes)
