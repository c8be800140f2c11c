"""Keeping the toolkit from writing files, and finding what was written."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from reader.safety import surroundings  # noqa: F401 - it notes what is changed here

# What a toolkit or driver would write or start, and the switch against it.
_SWITCHES = {
    "QT_DISABLE_SHADER_DISK_CACHE": "1",
    "QML_DISABLE_DISK_CACHE": "1",
    "MESA_SHADER_CACHE_DISABLE": "true",
    "__GL_SHADER_DISK_CACHE": "0",
}
# Plugins and styles of another Qt, which a desktop may name for its own programs.
_FOREIGN = (
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_STYLE_OVERRIDE",
    "FONTCONFIG_PATH",
    "FONTCONFIG_SYSROOT",
)
# What names the locale of letters, the first first.
_LOCALES = ("LC_ALL", "LC_CTYPE", "LANG")
# The name under which the toolkit would keep something of ours.
_NAME = "Reader"
_FONT_CACHE = Path("/var/cache/fontconfig")


def prepare() -> None:
    """Before QApplication: no core files, no bytecode, no caches, no bus of our own making.

    What is changed of the environment here is Reader's own: see `surroundings`.
    """
    sys.dont_write_bytecode = True
    _no_core_files()
    for name in _FOREIGN:
        os.environ.pop(name, None)
    os.environ.update(_SWITCHES)
    if sys.platform == "linux":
        _letters_for_the_toolkit()
        _one_name()
        _no_bus_of_our_own()
        _no_desktop_theme()
        _no_font_cache()


def _no_core_files() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        # Where cores are handed to a program, such as systemd's, Linux does not ask for the limit, but
        # takes 1 for "none". For a file one byte is too little, and none is made.
        limit = 1 if sys.platform == "linux" else 0
        resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))


def _letters_for_the_toolkit() -> None:
    """Without a locale the toolkit says so on the terminal; its own choice is the same as this."""
    named = next((os.environ[n] for n in _LOCALES if os.environ.get(n)), "C")
    if named in ("C", "POSIX"):
        os.environ["LC_ALL"] = "C.UTF-8"


def _one_name() -> None:
    """Lists of what runs say Reader, where they would say python3."""
    with suppress(OSError):
        Path("/proc/self/comm").write_text(_NAME)


def _no_desktop_theme() -> None:
    """Only the theme that is named: the desktop's own would bring a toolkit that writes.

    Both are plain; the first asks the bus whether the desktop is light or dark.
    """
    from PySide6.QtGui import QGuiApplication

    bus = os.environ["DBUS_SESSION_BUS_ADDRESS"] != "disabled:"
    os.environ["QT_QPA_PLATFORMTHEME"] = "gnome" if bus else "generic"
    QGuiApplication.setDesktopSettingsAware(False)


def _no_bus_of_our_own() -> None:
    """Use the session bus where there is one; never let the library start one, which stays."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    bus = Path(runtime) / "bus"
    there = runtime and bus.exists()
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}" if there else "disabled:"


def _no_font_cache() -> None:
    """The system's faces by its own cache, if that can be read and not written."""
    readable = os.access(_FONT_CACHE, os.R_OK) and not os.access(_FONT_CACHE, os.W_OK)
    conf = "fonts-cached.conf" if readable else "fonts.conf"
    os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name(conf))


def choices() -> Path:
    """The one file that is kept where somebody asked for that. It need not be there."""
    return _roots()[0] / _NAME / "choices.json"


def written() -> list[Path]:
    """Files of ours in the places where programs leave them: normally none."""
    found: list[Path] = []
    for root in _roots():
        found += [path for path in (root / _NAME).rglob("*") if not path.is_dir()]
        found += [path for path in root.glob(f"{_NAME}.*") if path.is_file()]
    return sorted(set(found))


def remove(files: list[Path]) -> list[Path]:
    """Remove files of `written`, and the folders that are then empty; gives back what stays."""
    left = []
    for path in files:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    for root in _roots():
        for folder in sorted((root / _NAME).rglob("*"), reverse=True):
            _remove_empty(folder)
        _remove_empty(root / _NAME)
    return left


def _remove_empty(folder: Path) -> None:
    # It fails where something is in it, and for what is not a folder: both stay.
    with suppress(OSError):
        folder.rmdir()


def _roots() -> list[Path]:
    """Where programs keep settings, caches, data and state on this system."""
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path's own raises without a home
    if sys.platform == "win32":
        names = {"APPDATA": "AppData/Roaming", "LOCALAPPDATA": "AppData/Local"}
    elif sys.platform == "darwin":
        library = home / "Library"
        parts = ("Preferences", "Caches", "Application Support", "Saved Application State", "Logs")
        return [library / part for part in parts]
    else:
        names = {
            "XDG_CONFIG_HOME": ".config",
            "XDG_CACHE_HOME": ".cache",
            "XDG_DATA_HOME": ".local/share",
            "XDG_STATE_HOME": ".local/state",
        }
    return [Path(os.environ.get(name) or home / usual) for name, usual in names.items()]
