"""Keeping the toolkit from writing files, and finding what was written."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

# What a toolkit or driver would write, and the switch against it.
_SWITCHES = {
    # The gtk3 theme writes dconf; ours needs none of it.
    "QT_QPA_PLATFORMTHEME": "",
    "QT_DISABLE_SHADER_DISK_CACHE": "1",
    "QML_DISABLE_DISK_CACHE": "1",
    "MESA_SHADER_CACHE_DISABLE": "true",
    "__GL_SHADER_DISK_CACHE": "0",
    # Input methods other than the plain one start helpers of their own.
    "NO_AT_BRIDGE_AUTOSTART": "1",
}
_OURS = ("reader", "Reader")


def prepare() -> None:
    """Before QApplication: no core files, no bytecode, no caches, no bus of our own making."""
    sys.dont_write_bytecode = True
    _no_core_files()
    for name, value in _SWITCHES.items():
        os.environ.setdefault(name, value)
    os.environ["QT_QPA_PLATFORMTHEME"] = ""
    _no_bus_of_our_own()
    _no_font_cache()


def _no_core_files() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _no_bus_of_our_own() -> None:
    """Use the session bus where there is one; never let the library start one, which stays."""
    if sys.platform != "linux" or os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    bus = Path(runtime) / "bus" if runtime else None
    if bus is not None and bus.exists():
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"
    else:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def _no_font_cache() -> None:
    """A configuration that reads the system's faces and names no folder for a cache."""
    if sys.platform == "linux" and "FONTCONFIG_FILE" not in os.environ:
        os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))


def written() -> list[Path]:
    """Files of ours in the places where programs leave them: normally none."""
    home = Path.home()
    roots = [
        Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config"),
        Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache"),
        Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share"),
        Path(os.environ.get("XDG_STATE_HOME") or home / ".local/state"),
    ]
    found = []
    for root in roots:
        for name in _OURS:
            found += [path for path in sorted((root / name).rglob("*")) if path.is_file()]
            found += [path for path in sorted(root.glob(f"{name}.*")) if path.is_file()]
    return found


def remove(files: list[Path]) -> list[Path]:
    """Remove files of `written`; those that could not be are given back."""
    left = []
    for path in files:
        try:
            path.unlink()
        except OSError:
            left.append(path)
    return left
