"""The floor: a bare PySide6 window with one page of text. Escape hides it and ends the process."""

import os
import sys

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QTextBrowser

PAGE = (
    "<h1>A page</h1>"
    "<p>" + "Words of a page that somebody reads here, line after line. " * 14 + "</p>"
)

app = QApplication(sys.argv)
page = QTextBrowser()
page.setHtml(PAGE * 3)
page.resize(1100, 700)


def leave() -> None:
    """Hide first, then end without a teardown."""
    page.hide()
    os._exit(0)


QShortcut(QKeySequence("Esc"), page).activated.connect(leave)
page.show()
app.exec()
