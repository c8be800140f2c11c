"""Where Qt asks what a widget is to an assistive technology. It asks only when one listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface


def install() -> None:
    """Answer for every text of a page. Once a process, before the first window."""
    making: list[str] = []

    def answer(key: str, asked: QObject) -> QAccessibleInterface | None:
        if key != "PageText" or making:
            return None
        from reader.ui.widgets.page_text import PageText

        if not isinstance(asked, PageText):
            return None
        making.append(key)
        # Qt's own interface, which Qt's cache keeps.
        plain = QAccessible.queryAccessibleInterface(asked)
        making.clear()
        return None if plain is None else asked.accessible(plain)

    QAccessible.installFactory(answer)
