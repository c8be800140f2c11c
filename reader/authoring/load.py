"""A content folder to values, with every fault in it. All files are read, whatever is in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring import terms
from reader.authoring.content import Content
from reader.authoring.emergency import load_emergencies
from reader.authoring.glossary import load_terms
from reader.authoring.kit_toml import load_about
from reader.authoring.languages import load_languages
from reader.authoring.pages import load_page
from reader.authoring.phrases import lay_in_order, load_wording
from reader.authoring.services import load_country
from reader.authoring.sources import load_sources, load_topics
from reader.authoring.written import Faults
from reader.kit.faults import Fault, KitError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.authoring.content import About

KINDS = {"article": "article", "guides": "guide"}


def load(folder: Path) -> tuple[Content, list[Fault]]:
    """Read a content folder. KitError where there is none; anything else wrong is a fault."""
    content, faults = read_folder(folder)
    terms.link(content)
    return content, faults + misplaced(content)


def misplaced(content: Content) -> list[Fault]:
    """What only a layer can say, in a folder that lies over nothing."""
    places = [("overrides", content.at[key]) for key in content.overrides]
    places += [("hide", at) for at in content.hidden.values()]
    return [
        Fault(at.file, at.line, "error", f"{word} is for a layer, and there is nothing below this")
        for word, at in places
    ]


def read_folder(
    folder: Path, shown: str = "", below: About | None = None
) -> tuple[Content, list[Fault]]:
    """Read a folder as it is written: terms are not linked yet. KitError where there is none.

    `shown` stands before the names of its files in faults. `below` is what a layer has from the kit
    that it lies over.
    """
    if not folder.is_dir():
        raise KitError(f"{folder}: there is no such folder. Name a folder that holds kit.toml.")
    reader = _Reader(folder, shown, below)
    return reader.content, reader.faults


class _Reader:
    def __init__(self, folder: Path, shown: str, below: About | None) -> None:
        self._folder, self._shown = folder, shown
        self.faults: list[Fault] = []
        faults = Faults(f"{shown}kit.toml")
        about, places = load_about(folder / "kit.toml", faults, below)
        self.content = content = Content(about, at=places)
        self.faults += faults
        self._one("sources.yaml", lambda path, faults: load_sources(path, content, faults))
        self._one("topics.yaml", lambda path, faults: load_topics(path, content, faults))
        self._one("emergency.csv", lambda path, faults: load_emergencies(path, content, faults))
        for path in self._files("directory", "*.yaml"):
            self._read(path, lambda path, faults: load_country(path, content, faults))
        self._one("languages.yaml", lambda path, faults: load_languages(path, content, faults))
        for path in self._files("phrases", "*.yaml"):
            self._read(path, lambda path, faults: load_wording(path, content, faults))
        lay_in_order(content)
        for lang in content.about.languages:
            self._language(lang)

    def _language(self, lang: str) -> None:
        content = self.content
        for name, kind in KINDS.items():
            for path in self._files(f"{lang}/{name}", "*.md"):
                self._read(
                    path,
                    lambda path, faults, kind=kind: load_page(path, kind, lang, content, faults),
                )
        for path in self._files(f"{lang}/glossary", "*.yaml"):
            self._read(path, lambda path, faults: load_terms(path, lang, content, faults))

    def _files(self, name: str, pattern: str) -> list[Path]:
        return sorted((self._folder / name).glob(pattern))

    def _one(self, name: str, take: Callable[[Path, Faults], None]) -> None:
        if (self._folder / name).is_file():
            self._read(self._folder / name, take)

    def _read(self, path: Path, take: Callable[..., None]) -> None:
        faults = Faults(self._shown + path.relative_to(self._folder).as_posix())
        # A link out of the folder would bring in what nobody checked.
        if not path.resolve().is_relative_to(self._folder.resolve()):
            faults.error(0, "this leads out of the content folder: copy the file here")
        else:
            take(path, faults)
        self.faults += faults
