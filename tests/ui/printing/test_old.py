from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from reader.kit.places import AboutAt, Home, PageAt
from reader.ui import acts
from reader.ui.printing import printers
from reader.ui.printing.pages import pdf, whole
from reader.ui.printing.sheets import Sheets

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.printing.sheets import Paper
    from reader.ui.widgets.preview import Preview
    from tests.ui.window_kit import Opened


@pytest.fixture
def paper(opened: Opened) -> Paper:
    opened.session.look_as(scale=2.0, look="dark")
    opened.settle()
    opened.go(PageAt("article", "second-page"))
    found = opened.window.view().paper()
    assert found is not None
    return found


@pytest.mark.parametrize(("size", "millimetres"), [("a4", (210, 297)), ("letter", (215.9, 279.4))])
def test_a_pdf_of_the_right_size(paper: Paper, size: str, millimetres: tuple[float, float]) -> None:
    sheets = Sheets(paper, size)
    data = pdf(sheets, size)
    assert data.startswith(b"%PDF")
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert len(boxes) == sheets.count
    for box in boxes:
        for found, asked in zip(box, millimetres, strict=True):
            assert abs(float(found) * 25.4 / 72 - asked) < 0.3


def test_it_is_dark_on_white_whatever_the_screen_has(paper: Paper) -> None:
    sheets = Sheets(paper, "a4")
    image = QImage(whole("a4").toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        sheets.paint(painter, 0)
    greys = [image.pixelColor(x, y).lightness() for x in range(80, 700, 3) for y in range(75, 400)]
    assert min(greys) < 80
    assert max(greys) == 255
    # No dark ground: most of it is paper.
    assert sum(grey > 200 for grey in greys) > len(greys) * 0.6


def test_what_only_leads_about_a_screen_is_not_on_paper(opened: Opened) -> None:
    pages = opened.shared.pack.pages("article", "en")
    shown, printed = "", ""
    for head in pages:
        opened.go(PageAt("article", head.id))
        view = opened.window.view()
        found = view.paper()
        assert found is not None
        printed += found.document.toPlainText()
        shown += view.text.document().toPlainText()  # type: ignore[attr-defined]
    assert "Skip to what helps" in shown
    assert "Skip to what helps" not in printed
    assert pages[0].title in printed


def test_a_file_says_nothing_of_who_and_where(paper: Paper) -> None:
    data = pdf(Sheets(paper, "a4"), "a4")
    for word in (b"/home", b"/tmp", b"root", b".kit", b"Qt", b"/Author", b"/CreationDate", b"D:20"):
        assert word not in data
    title = re.search(rb"/Title\s*(\([^)]*\)|<[^>]*>)", data)
    assert title is not None
    assert title.group(1) in (b"(\xfe\xff\x00R\x00e\x00a\x00d\x00e\x00r)", b"(Reader)")


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


def spooler(folder: Path, taken: int = 0, wait: str = "") -> None:
    """Stand-ins for the spooler's programs."""
    for name, lines in {
        "lpstat": "echo 'system default destination: Office'; echo Hall; echo Office",
        "lp": f'echo "$@" > {folder}/words; {wait} cat > {folder}/job; exit {taken}',
    }.items():
        made = folder / name
        made.write_text(f"#!/bin/sh\n{lines}\n")
        made.chmod(0o755)


class TestPrinting:
    @pytest.fixture
    def folder(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
        monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
        return tmp_path

    def open(self, opened: Opened) -> Preview:
        opened.go(AboutAt("limits"))
        acts.of(opened.window)["print"]()
        preview = opened.window.panel
        assert preview is not None
        return preview  # type: ignore[return-value]

    def print_on(self, opened: Opened, preview: Preview, name: str) -> None:
        def there() -> list[QPushButton]:
            found = preview.findChildren(QPushButton)
            return [one for one in found if one.accessibleName() == f"Print on {name}"]

        for _ in range(200):
            if there():
                break
            QTest.qWait(10)
        there()[0].click()
        for _ in range(300):
            if preview._said.text() != "Handing it to the printer.":
                break
            QTest.qWait(10)
        opened.settle()

    def test_the_usual_printer_first_and_a_job_without_a_name(
        self, opened: Opened, folder: Path
    ) -> None:
        spooler(folder)
        preview = self.open(opened)
        self.print_on(opened, preview, "Office")
        assert preview._said.text() == "The printer has it."
        assert (folder / "words").read_text().split() == "-s -t Reader -d Office -".split()
        assert (folder / "job").read_bytes().startswith(b"%PDF")
        names = [b.text() for b in preview.findChildren(QPushButton) if "Print on" in b.text()]
        assert names == ["Print on Office", "Print on Hall"]

    def test_what_the_printer_refuses_is_said(self, opened: Opened, folder: Path) -> None:
        spooler(folder, taken=1)
        preview = self.open(opened)
        self.print_on(opened, preview, "Hall")
        assert preview._said.text() == "The printer did not take it."

    @pytest.mark.parametrize("slow", ["lpstat", "lp"])
    def test_closing_the_preview_leaves_no_process(
        self, opened: Opened, folder: Path, slow: str
    ) -> None:
        """Qt would complain on the terminal, and wait."""
        spooler(folder, wait="sleep 30;")
        if slow == "lpstat":
            (folder / "lpstat").write_text("#!/bin/sh\nexec sleep 30\n")
        preview = self.open(opened)
        if slow == "lp":
            preview._printers.print_pdf(b"%PDF", "Office")
        assert all(child.waitForStarted(3000) for child in preview._printers._running)
        preview.close_panel()
        assert preview._printers._running == []
        opened.settle()

    def test_leaving_drops_what_was_not_handed_over(
        self, opened: Opened, folder: Path, ends: list[str]
    ) -> None:
        from reader.safety import leave

        spooler(folder, wait="sleep 30;")
        preview = self.open(opened)
        job = preview._printers
        job.print_pdf(b"%PDF", "Office")
        assert job._running
        child = job._running[-1]
        assert child.waitForStarted(3000)
        leave.leave()
        assert ends == ["end"]
        assert child.waitForFinished(3000)
        assert not (folder / "job").exists()


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("", []),
        ("no system default destination\n", []),
        ("no system default destination\nA\nB\n", ["A", "B"]),
        ("system default destination: B\nA\nB\n", ["B", "A"]),
        ("system default destination: gone\nA\n", ["A"]),
        ("lpstat: Error: no scheduler\n", []),
    ],
)
def test_names_as_lpstat_says_them(said: str, names: list[str]) -> None:
    assert printers._names(said) == names


def test_home_is_not_for_paper(opened: Opened) -> None:
    opened.go(Home())
    acts.of(opened.window)["print"]()
    assert opened.window.panel is None
