"""What narrows the directory: ticks with counts, and lists for language and need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.kit.filters import Filters, with_filter
from reader.kit.model import AUDIENCES
from reader.ui.widgets.filter_lists import any_words, own_names
from reader.ui.widgets.parts import button, clear, kind, label, picture, row
from reader.ui.widgets.tile import Tile
from reader.ui.words import audience_words, channel_words, day_name, runner_words

if TYPE_CHECKING:
    from reader.kit.directory import Selection
    from reader.ui.shared import Shared

CHANNELS = ("phone", "text", "chat", "whatsapp", "visit", "email")


class FilterPanel(QWidget):
    """Emits `changed` with the new filters and the name of the one changed.

    `asked` carries what to choose (country, topic, language … or `at`, a time) and the button pressed.
    """

    changed = Signal(Filters, str)
    asked = Signal(str, QPushButton)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        kind(self, "plain")
        self.setAccessibleName(self.tr("Filters"))
        self._shared = shared
        self._filters = Filters()
        self._relaxed: tuple[str, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 12, 12, 16)
        self._box.setSpacing(0)

    def show_selection(self, filters: Filters, selection: Selection) -> None:
        """Show what is chosen and what each further filter would leave."""
        focused = self.focusWidget()
        kept = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        self._filters, self._relaxed = filters, selection.relaxed
        clear(self._box)
        pack, lang, counts = self._shared.pack, self._shared.session.language, selection.counts
        self._choice(
            "country", self.tr("Country"), pack.country_name(filters.country, lang), "map-pin"
        )
        self._list("language", self.tr("I speak"), own_names(self._shared), "languages")
        self._list("topic", self.tr("Need"), pack.topics(lang))
        self._when(counts.get("open_now", 0))
        self._head(self.tr("How"))
        for channel in CHANNELS:
            count = counts.get(f"channels:{channel}", 0)
            if count or channel in filters.channels:
                self._tick(f"channels:{channel}", channel_words(channel), count)
        self._head(self.tr("What matters"))
        for name, words in (
            ("free", self.tr("Free to call")),
            ("anonymous", self.tr("No name needed")),
            ("interpreters", self.tr("Interpreters")),
        ):
            self._tick(name, words, counts.get(name, 0))
        self._list(
            "audience", self.tr("Who it is for"), {one: audience_words(one) for one in AUDIENCES}
        )
        self._list("runner", self.tr("Who runs it"), {filters.runner: runner_words(filters.runner)})
        if filters.region or any(key.startswith("region:") for key in counts):
            self._list("region", self.tr("Region"), {filters.region: filters.region})
        self._box.addStretch(1)
        if kept:
            # The one that had it goes with the next turn of the loop; until then both are here.
            for back in self.findChildren(QWidget, kept)[-1:]:
                # What is not shown yet takes no keys.
                back.show()
                back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, words: str) -> None:
        title = label(words, "label")
        title.setContentsMargins(0, 8, 0, 4)
        self._box.addWidget(title)

    def _choice(self, name: str, title: str, value: str, icon: str) -> None:
        self._head(title)
        words = label(value, "ui")
        words.setMinimumHeight(self._shared.theme.size("target") - 8)
        face = row(words, picture(self._shared, "chevron-down", "text-quiet", 16))
        face.setContentsMargins(12, 4, 10, 4)
        face.setStretch(0, 1)
        if icon:
            face.insertWidget(0, picture(self._shared, icon, "text-quiet", 16))
        made = Tile(face, f"{title}: {value}", "pick")
        made.setObjectName(name)
        made.clicked.connect(lambda: self.asked.emit(name, made))
        self._box.addWidget(made)

    def _list(self, name: str, title: str, names: dict[str, str], icon: str = "") -> None:
        value = getattr(self._filters, name)
        words = names.get(value, value) if value else any_words(name)
        if name in self._relaxed:
            words = self.tr("{0}, set aside").format(words)
        self._choice(name, title, words, icon)

    def _when(self, count: int) -> None:
        self._head(self.tr("When"))
        at = self._filters.at
        lang = self._shared.session.language
        words = self.tr("Open now")
        if at is not None:
            words = self.tr("Open {0}").format(f"{day_name(at.date(), lang)} {at:%H:%M}")
        self._tick("open_now", words, count)
        other = button(self._shared, self.tr("Another time"), "quiet", "clock")
        other.setObjectName("at")
        other.clicked.connect(lambda: self.asked.emit("at", other))
        self._box.addLayout(row(other, -1))

    def _tick(self, name: str, words: str, count: int) -> None:
        field, _, value = name.partition(":")
        on = value in self._filters.channels if value else bool(getattr(self._filters, field))
        aside = field in self._relaxed and on
        tick = kind(QCheckBox(words), "tick", on=on)
        tick.setObjectName(name)
        tick.setChecked(on)
        heard = self.tr("{0}, {1}").format(words, count)
        tick.setAccessibleName(self.tr("{0}, set aside").format(heard) if aside else heard)
        tick.toggled.connect(lambda state: self._toggle(field, value, on=state))
        number = label(self.tr("set aside") if aside else str(count), "quiet", wrap=False)
        number.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over = QHBoxLayout(tick)
        over.setContentsMargins(0, 0, 10, 0)
        over.addStretch(1)
        over.addWidget(number)
        self._box.addWidget(tick)

    def _toggle(self, field: str, value: str, *, on: bool) -> None:
        if value:
            chosen = set(self._filters.channels) ^ {value}
            new = self._filters._replace(channels=tuple(c for c in CHANNELS if c in chosen))
        else:
            new = with_filter(self._filters, field, on)
        self.changed.emit(new, field)
