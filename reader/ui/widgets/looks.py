"""Text size and contrast: what opens under their buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.ui.session import LOOKS, STEPS
from reader.ui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from reader.ui.shared import Shared


class TextSize(QWidget):
    """Smaller, larger, 100 %."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        session = shared.session
        now = label(self.tr("{0} %").format(round(session.scale * 100)), "h3", wrap=False)
        smaller = button(shared, self.tr("Smaller"), "", "minus")
        larger = button(shared, self.tr("Larger"), "", "plus")
        whole = button(shared, self.tr("100 %"), "quiet")
        smaller.setEnabled(session.scale > STEPS[0])
        larger.setEnabled(session.scale < STEPS[-1])
        smaller.clicked.connect(lambda: session.step(-1))
        larger.clicked.connect(lambda: session.step(1))
        whole.clicked.connect(lambda: session.step(0))
        self.setLayout(
            column(
                row(label(self.tr("Text size"), "label", wrap=False), -1, now),
                row(smaller, larger, whole),
                label(self.tr("Keys: Ctrl and +, Ctrl and -, Ctrl and 0"), "quiet", wrap=False),
                gap=8,
            )
        )
        self.setFocusProxy(larger if larger.isEnabled() else smaller)


class Contrast(QWidget):
    """As the computer, light, dark, high contrast."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        names = {
            "system": self.tr("As this computer"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        # Room for the ring of the keys.
        box = column(gap=4, margins=(5, 5, 5, 5))
        for look in LOOKS:
            on = shared.session.look == look
            entry = button(shared, names[look], "option", "check" if on else "square", on=on)
            entry.setCheckable(True)
            entry.setChecked(on)
            entry.setAutoExclusive(True)
            entry.clicked.connect(lambda _on, look=look: shared.session.look_as(look=look))
            box.addWidget(entry)
            if on:
                self.setFocusProxy(entry)
        self.setLayout(box)
