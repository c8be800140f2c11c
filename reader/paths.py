"""Where kit, resources and licences are: in a checkout, a wheel or a bundle."""

from __future__ import annotations

import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def _data() -> Path | None:
    """The folder that carries what is not code: in a bundle or a wheel; None in a checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "data"
    inside = _HERE / "data"
    return inside if inside.is_dir() else None


def resources() -> Path:
    """Themes, faces, icons, translations."""
    data = _data()
    return data / "resources" if data else _HERE.parent / "resources"


def kit() -> Path:
    """The kit that comes with the program."""
    data = _data()
    return data / "reader.kit" if data else _HERE.parent / "build" / "reader.kit"


def licences() -> Path:
    """The licence texts of what is shipped."""
    return resources() / "licences"
