"""Printers through the spooler's own programs, with stand-ins for these."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.kit.places import AboutAt
from reader.ui import acts
from reader.ui.printing import printers

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.widgets.preview import Preview
    from tests.ui.window_kit import Opened


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
