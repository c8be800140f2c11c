"""The look at what will be printed: it covers no way out, and writes only the file that was asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from reader.kit.places import AboutAt
from reader.ui import acts
from reader.ui.printing.number_cards import Line, Wish, cards
from reader.ui.printing.pages import SIZES, whole
from reader.ui.widgets.preview import SheetPicture

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.widgets.preview import Preview
    from tests.ui.window_kit import Opened


class TestPreview:
    @pytest.fixture
    def preview(self, opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Preview:
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("PATH", str(tmp_path))
        opened.go(AboutAt("limits"))
        acts.of(opened.window)["print"]()
        opened.settle()
        assert opened.window.panel is not None
        return opened.window.panel  # type: ignore[return-value]

    def said(self, preview: Preview) -> str:
        return " ".join(one.text() for one in preview.findChildren(QLabel) if one.isVisible())

    def test_it_leaves_the_way_out_alone_and_goes_with_escape(
        self, opened: Opened, preview: Preview
    ) -> None:
        parts = opened.window.furniture
        assert not preview.geometry().intersects(parts.bar.geometry())
        assert "No printer" in self.said(preview)
        QTest.keyClick(preview, Qt.Key.Key_Escape)
        assert opened.window.panel is None
        assert opened.window.navigator.here == AboutAt("limits")

    def test_the_file_that_was_asked_for_and_no_other(
        self, preview: Preview, tmp_path: Path
    ) -> None:
        preview._file.setText(str(tmp_path / "mine.pdf"))
        preview.save()
        assert [path.name for path in tmp_path.iterdir()] == ["mine.pdf"]
        before = (tmp_path / "mine.pdf").read_bytes()
        (tmp_path / "mine.pdf").write_bytes(b"another's")
        preview.save()
        assert "such a file already" in self.said(preview)
        assert (tmp_path / "mine.pdf").read_bytes() == b"another's"
        assert before.startswith(b"%PDF")

    @pytest.mark.parametrize("where", ["", "/no/such/folder/x.pdf", "\0", "/", "~nobody/x.pdf"])
    def test_where_it_cannot_be_written_it_says_so(self, preview: Preview, where: str) -> None:
        preview._file.setText(where)
        preview.save()
        assert re.search("could not be written|such a file already", self.said(preview))

    def test_the_warning_is_seen_before_any_way_to_paper(
        self, opened: Opened, preview: Preview
    ) -> None:
        found = [one for one in preview.findChildren(QLabel) if "Paper can be found" in one.text()]
        assert [one.isVisible() for one in found] == [True]
        preview._show_printers(["Office", "Hall"])
        ways = [
            one
            for one in preview.findChildren(QPushButton)
            if one.accessibleName().startswith("Print on") or "Save" in one.accessibleName()
        ]
        opened.settle()
        assert len(ways) == 3
        for way in ways:
            assert (
                way.mapTo(preview, way.rect().topLeft()).y()
                >= found[0].mapTo(preview, found[0].rect().bottomLeft()).y()
            )

    def test_another_paper_another_shape_and_every_sheet_has_a_name(
        self, opened: Opened, preview: Preview
    ) -> None:
        for size, shape in (("letter", 279.4 / 215.9), ("a4", 297 / 210)):
            preview._take(size)
            opened.settle()
            pictures = [one for one in preview.findChildren(SheetPicture) if one.isVisible()]
            names = [one.accessibleName() for one in pictures]
            count = preview._pages.count
            assert names == [f"Sheet {at + 1} of {count}" for at in range(count)]
            for one in pictures:
                assert one.heightForWidth(500) == round(500 * shape)


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_is_what_will_be_printed_and_white_in_every_look(
    opened: Opened, size: str
) -> None:
    opened.session.look_as(look="dark")
    opened.settle()
    pages = cards(opened.shared, Wish((Line("A line", "0808 157 0123"),), ("en",))).on(size)
    picture = SheetPicture(pages, size, 0, "Sheet 1 of 1")
    picture.resize(picture.sizeHint())
    form = QImage.Format.Format_RGB32
    seen = picture.grab().toImage().convertToFormat(form)
    asked = QImage(seen.size(), form)
    asked.fill(Qt.GlobalColor.white)
    blank = asked.copy()
    with QPainter(asked) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(*[seen.width() / whole(size).width()] * 2)
        pages.paint(painter, 0)
    assert seen == asked != blank
