"""What narrows the directory: ticks with counts, and lists for language and need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.kit.directory import with_filter
from reader.kit.model import Filters
from reader.ui.widgets.parts import button, clear, kind, label
from reader.ui.words import channel_words

if TYPE_CHECKING:
    from reader.kit.directory import Selection
    from reader.ui.shared import Shared

CHANNELS = ("phone", "text", "chat", "whatsapp", "email")


class FilterPanel(QWidget):
    """Emits `changed` with the new filters and the name of the one changed.

    `asked` carries what to choose from a list (country, topic, language) and the button pressed.
    """

    changed = Signal(Filters, str)
    asked = Signal(str, QPushButton)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        kind(self, "plain")
        self.setAccessibleName(self.tr("Filters"))
        self._shared = shared
        self._filters = Filters()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 12, 12, 16)
        self._box.setSpacing(0)

    def show_selection(self, filters: Filters, selection: Selection) -> None:
        """Show what is chosen and what each further filter would leave."""
        focused = self.focusWidget()
        kept = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        self._filters = filters
        clear(self._box)
        pack, lang, counts = self._shared.pack, self._shared.session.language, selection.counts
        self._choice(
            "country", self.tr("Country"), pack.country_name(filters.country, lang), "map-pin"
        )
        need = pack.topics(lang).get(filters.topic, self.tr("Any need"))
        self._choice("topic", self.tr("Need"), need, "")
        self._head(self.tr("When"))
        self._tick("open_now", self.tr("Open now"), counts.get("open_now", 0), selection.relaxed)
        self._head(self.tr("How"))
        for channel in CHANNELS:
            count = counts.get(f"channel:{channel}", 0)
            if count or channel in filters.channels:
                self._tick(f"channels:{channel}", channel_words(channel), count, selection.relaxed)
        self._head(self.tr("What matters"))
        self._tick("free", self.tr("Free to call"), counts.get("free", 0), selection.relaxed)
        self._tick(
            "anonymous", self.tr("No name needed"), counts.get("anonymous", 0), selection.relaxed
        )
        self._tick(
            "interpreters",
            self.tr("Interpreters"),
            counts.get("interpreters", 0),
            selection.relaxed,
        )
        names = pack.language_names(lang)
        spoken = names.get(filters.language, self.tr("Any language"))
        self._choice("language", self.tr("Language"), spoken, "")
        self._box.addStretch(1)
        if kept:
            back = self.findChild(QWidget, kept)
            if back is not None:
                back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, words: str) -> None:
        title = label(words, "label")
        title.setContentsMargins(0, 8, 0, 4)
        self._box.addWidget(title)

    def _choice(self, name: str, title: str, value: str, icon: str) -> None:
        self._head(title)
        made = button(self._shared, value, "", icon, spoken=f"{title}: {value}")
        made.setObjectName(name)
        made.clicked.connect(lambda: self.asked.emit(name, made))
        self._box.addWidget(made)

    def _tick(self, name: str, words: str, count: int, relaxed: str) -> None:
        field, _, value = name.partition(":")
        on = value in self._filters.channels if value else bool(getattr(self._filters, field))
        aside = relaxed == field and on
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
