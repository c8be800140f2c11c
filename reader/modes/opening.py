"""Opening the window: one road for all modes, from a kit's path to the loop."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Protocol

from reader import paths
from reader.kit.pack import Pack

if TYPE_CHECKING:
    from pathlib import Path

    from reader.safety.safeguards import Safeguards
    from reader.ui.shared import Shared


# In milliseconds: by then the first picture is painted, on an old laptop too.
AFTER_THE_START = 500


class Mode(Protocol):
    """What is asked of a mode."""

    safe: Safeguards

    def show(self) -> None:
        """Show its windows."""
        ...


def open_window(*, kit: Path, lang: str | None, policy: Path | None, present: str | None) -> int:
    """Open the window of a mode, and stay until it is left. KitError before anything is shown."""
    # A kiosk's policy and the kit are read first: what is wrong with them is one line, not a window.
    rules = None
    if policy is not None:
        from reader.modes.kiosk.policy import read_policy

        rules = read_policy(policy)
        if rules.afterwards:
            from reader.safety.afterwards import start_on_leaving

            start_on_leaving(rules.afterwards)
    # A start makes much and lets go of little: looking for rubbish meanwhile costs 10 ms of it.
    gc.disable()
    pack = Pack.open(kit)
    language = pack.language(lang or (rules.language if rules else "") or "en")
    from PySide6.QtCore import QTimer

    from reader.ui.app import application

    app = application(paths.resources(), language)
    shared = share(pack, language)
    mode: Mode
    if rules is not None:
        from reader.modes.kiosk.mode import Kiosk

        mode = Kiosk(app, shared, rules)
    elif present is not None:
        from reader.modes.presenter.mode import Presenter

        mode = Presenter(app, shared, present)
    else:
        from reader.modes.desk import Desk

        mode = Desk(app, shared)
    mode.show()
    QTimer.singleShot(AFTER_THE_START, mode.safe, lambda: _started(mode))
    return app.exec()


def _started(mode: Mode) -> None:
    # Read now and not before: a start has no time for it.
    from reader.modes.rubbish import Rubbish

    mode.safe.watch()
    Rubbish(mode.safe)


def share(pack: Pack, language: str) -> Shared:
    """What every view of a mode is given."""
    from reader.kit.places import ROOMS
    from reader.ui.ask import Ask
    from reader.ui.icons import Icons
    from reader.ui.session import Session, country_of_the_system
    from reader.ui.shared import Shared
    from reader.ui.theme import Theme

    theme = Theme(paths.resources() / "themes")
    known = {country.code for country in pack.countries(language)}
    country = country_of_the_system(known, pack.info().default_country)
    session = Session(language, country)
    theme.take(session.look, session.scale)
    icons = Icons(paths.resources() / "icons", theme)
    return Shared(pack, Ask(), session, theme, icons, frozenset(ROOMS))
