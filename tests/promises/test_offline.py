"""Offline: no socket but those of the screen and the desktop's bus, no network library loaded."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.promises.conftest import Start


def test_no_socket_leads_out(start: Start, tmp_path: Path) -> None:
    program = start(traced=tmp_path / "trace", calls="socket,connect,sendto,bind")
    program.does("Alt+2", "Alt+4", "Ctrl+k", "'help'", "F1")
    program.screen.key("Ctrl+q")
    assert program.ended(20)
    said = "".join(path.read_text() for path in tmp_path.glob("trace*"))
    assert "AF_UNIX" in said
    families = set(re.findall(r"\bAF_\w+", said))
    assert families == {"AF_UNIX"}


def test_no_network_library_is_loaded(start: Start) -> None:
    program = start().does("Alt+2", "Alt+4", "Ctrl+k", "'help'", "F1")
    program.does("Alt+Home", "click 1224,213", "click 482,98", "Alt+2", "Ctrl+p")
    maps = Path(f"/proc/{program.pid}/maps").read_text()
    assert "libQt6Core" in maps
    for name in ("Qt6Network", "libssl", "_ssl", "libcurl"):
        assert name not in maps, name
