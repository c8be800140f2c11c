"""Puts into the wheel what is not code: the built kit and the resources."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # its parameter is not public
    """The kit is built when the program is installed, never when it starts."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the kit and name the folders that come along."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root))
        from reader.authoring.check import check
        from reader.authoring.write_pack import write_pack

        content, faults = check(root / "content")
        errors = [str(fault) for fault in faults if fault.stops]
        if errors:
            raise SystemExit("\n".join(errors))
        kit = root / "build" / "wheel" / "reader.kit"
        write_pack(content, kit)
        build_data["force_include"][str(kit)] = "reader/data/reader.kit"
        for name in ("themes", "icons", "fonts", "translations", "licences"):
            folder = root / "resources" / name
            for file in sorted(folder.glob("*")):
                build_data["force_include"][str(file)] = f"reader/data/resources/{name}/{file.name}"
