"""What holds the house: sizes, where things may stand, what is imported at the start."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted((ROOT / "reader").rglob("*.py"))
# The look may be set in one place.
STYLED = {"app.py"}


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def said_by(program: str) -> str:
    """What a Python of its own prints."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


def test_no_file_over_300_lines() -> None:
    long = {
        str(p.relative_to(ROOT)): n for p in FILES if (n := len(p.read_text().splitlines())) > 300
    }
    assert long == {}


def test_no_function_over_60_lines() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.name}"
        for path in FILES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 60
    ]
    assert long == []


def test_no_star_imports() -> None:
    stars = [p for p in FILES for n in ast.walk(tree(p)) if isinstance(n, ast.ImportFrom)
             and any(a.name == "*" for a in n.names)]  # fmt: skip
    assert stars == []


def test_nothing_happens_in_an_empty_init() -> None:
    for path in (ROOT / "reader").rglob("__init__.py"):
        body = [n for n in tree(path).body if not isinstance(n, ast.Expr)]
        assert len(body) <= (1 if path.parent.name == "reader" else 0), path


def test_looks_are_data() -> None:
    for path in (ROOT / "reader" / "ui").rglob("*.py"):
        text = path.read_text("utf-8")
        assert not re.search(r'"#[0-9A-Fa-f]{6}"', text), path
        assert "setStyleSheet" not in text or path.name in STYLED, path


def test_the_toolkits_own_dialogs_are_not_used() -> None:
    forbidden = re.compile(
        r"\b(Q\w*Dialog|QMessageBox|QErrorMessage|QWizard|QSettings|QSystemTrayIcon|QDesktopServices"
        r"|QMenu|QComboBox|QCompleter|QToolTip|setToolTip|setWhatsThis|QDrag|QPrinter)\b"
    )
    for path in FILES:
        assert not forbidden.search(path.read_text("utf-8")), path


def test_no_network_in_the_program() -> None:
    for path in FILES:
        assert "QtNetwork" not in path.read_text("utf-8"), path


def test_words_go_through_translation() -> None:
    """Literal words given to what shows them must come from tr or translate."""
    shows = {"setText", "setPlaceholderText", "setAccessibleName", "setToolTip", "setWindowTitle"}
    bare = []
    for path in (*(ROOT / "reader/ui").rglob("*.py"), *(ROOT / "reader/modes").rglob("*.py")):
        for node in ast.walk(tree(path)):
            if (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
                    and node.func.attr in shows):  # fmt: skip
                bare += [
                    f"{path.name}:{node.lineno}"
                    for given in node.args
                    if isinstance(given, ast.Constant) and str(given.value) not in ("", "Reader")
                ]
    assert bare == []


def test_what_is_imported_at_the_start() -> None:
    program = (
        "import sys; from reader.modes import opening, desk; from reader.ui.views import home; "
        "from reader.kit import pack; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    )
    found = set(said_by(program).split())
    allowed = set(sys.stdlib_module_names) | {"reader", "PySide6", "shiboken6", "shibokensupport"}
    ours = {name for name in found - allowed if not name.startswith(("_", "signature_bootstrap"))}
    assert ours == set()
    assert not found & {
        "tomllib",
        "yaml",
        "markdown",
        "babel",
        "opening_hours",
        "rapidfuzz",
        "qrcodegen",
    }


def test_void_calls_leave_none_alone() -> None:
    """PySide6 6.12.0 on Python 3.10 and 3.11 loses a reference to None at every void call."""
    program = (
        "import sys; from PySide6.QtCore import QObject; o = QObject(); "
        "before = sys.getrefcount(None); any(o.setObjectName('a') for _ in range(1000)); "
        "print(sys.getrefcount(None) - before)"
    )
    assert abs(int(said_by(program))) < 100


@pytest.mark.parametrize(
    "name", ["make run", "make test", "Windows and macOS", "docs/screens/home.png"]
)
def test_the_readme_opens_with_what_a_newcomer_needs(name: str) -> None:
    assert name in (ROOT / "README.md").read_text("utf-8")[:2200]


def test_no_machine_and_no_registry_is_named() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    names = [
        n
        for n in listed.stdout.splitlines()
        if n.endswith((".py", ".md", ".toml", ".txt", ".spec"))
    ]
    # A package index of any kind, whoever runs it, and the folder that this checkout stands in.
    index = re.compile(r"https?://[^\s\"']*(pypi|pythonhosted|npmjs|/simple/)|--(extra-)?index-url")
    for name in names:
        if name != "tests/house/test_house.py" and (ROOT / name).is_file():
            text = (ROOT / name).read_text("utf-8", errors="ignore")
            assert str(ROOT) not in text, name
            assert not index.search(text), name
