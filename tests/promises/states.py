"""Where somebody may be when they have to leave, and how they do. Keys as `Program.does` takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.outside.program import Program

    Gesture = Callable[[Program], None]

_HANDED = ("Ctrl+h", "'1234'", "Return")
STATES: dict[str, tuple[str, ...]] = {
    "the first card": (),
    "home": ("Escape",),
    "article": ("Alt+2",),
    "scrolled": ("Alt+2", "Next", "Next"),
    "a term beside the text": ("Alt+2", "Tab", "Tab", "Return"),
    "finding in the page": ("Alt+2", "Ctrl+f", "'people'"),
    "words selected": ("Alt+2", "Ctrl+a"),
    "selecting, the button held": ("Alt+2", "hold 500,300", "move 640,420"),
    "dragging what is selected": ("Alt+2", "Ctrl+a", "hold 500,300", "move 640,420"),
    "glossary": ("Alt+3",),
    "glossary filtered": ("Alt+3", "'gro'"),
    "helplines": ("Alt+4",),
    "a filter ticked": ("Alt+4", "click 150,357"),
    "needs": ("Alt+4", "click 190,281"),
    "I speak": ("Alt+4", "click 190,205"),
    "another time": ("Alt+4", "click 182,401"),
    "a service": ("Alt+4", "click 520,207"),
    "no line in a country": ("Escape", "Ctrl+l", "'eritrea'", "Return", "Alt+4"),
    "pointing to a language": ("Escape", "click 254,559"),
    "a language, large": ("Escape", "click 254,559", "click 100,162"),
    "phrases": ("Alt+4", "click 819,141"),
    "a phrase, answered": ("Alt+4", "click 819,141", "click 674,248", "click 238,639"),
    "cards": ("Alt+4", "click 975,141"),
    "cards in disguise": ("Alt+4", "click 975,141", "click 249,670"),
    "a sheet of cards": ("Alt+4", "click 975,141", "click 821,447"),
    "numbers to check": ("Alt+4", "click 1143,141"),
    "a number in full": ("Escape", "click 1224,213"),
    "a code to scan": ("Escape", "click 1224,213", "click 482,98"),
    "a number copied": ("Escape", "click 1224,213", "click 362,98"),
    "countries": ("Escape", "Ctrl+l",),
    "a country typed": ("Escape", "Ctrl+l", "'fran'"),
    "guides": ("Alt+5",),
    "typing in search": ("Ctrl+k", "'help'"),
    "search with no answer": ("Ctrl+k", "'zzqx'", "Return"),
    "results": ("Ctrl+k", "'trafficking'", "Return"),
    "results still coming": ("Ctrl+k", "hasty 'trafficking people'"),
    "keys": ("F1",),
    "practice, not begun": ("F1", "click 225,178"),
    "limits": ("F1", "click 225,222"),
    "choices": ("F1", "click 225,310"),
    "text size": ("Escape", "click 890,32"),
    "contrast": ("Escape", "click 1010,32"),
    "languages": ("Escape", "click 1120,32"),
    "large text": ("Ctrl+plus", "Ctrl+plus", "Ctrl+plus", "Ctrl+plus"),
    "high contrast": ("F8", "F8"),
    "full screen": ("F11",),
    "come back": ("Alt+2", "Alt+3", "Alt+Left"),
    "the right button pressed": ("Escape", "right 300,32"),
    "print preview": ("Alt+2", "Ctrl+p"),
    "print preview, another paper": ("Alt+5", "Ctrl+p", "click 935,190"),
    "choosing figures": ("Escape", "Ctrl+h", "'12'"),
    "handed over": (*_HANDED,),
    "handed over, reading": (*_HANDED, "click 300,300", "Next"),
    "handed over, helplines": (*_HANDED, "click 700,300"),
    "handed over, pointing": (*_HANDED, "click 142,52"),
    "handed over, giving back": (*_HANDED, "click 1290,742", "'1'"),
    "handed over, dark and large": (*_HANDED, "F8", "Ctrl+plus"),
}  # fmt: skip
SHOWS = {"a wall": (), "a black wall": ("b",), "a later slide": ("Right", "Right")}


def shift(program: Program) -> None:
    """Left, three times."""
    for _ in range(3):
        program.screen.key("Shift_L")


def both_shifts(program: Program) -> None:
    """Right and left, each still held when the next goes down."""
    for name in ("Shift_R", "Shift_L"):
        program.screen.down(name)
    program.screen.up("Shift_R")
    program.screen.down("Shift_R", after=20)
    for name in ("Shift_R", "Shift_L"):
        program.screen.up(name)


def button(program: Program) -> None:
    """Pressed, and never let go."""
    box = program.windows()[0].get_geometry()
    program.screen.let_go()
    program.screen.move(box.x + box.width - 60, box.y + 60)
    program.screen.settled()
    program.screen.press(box.x + box.width - 60, box.y + 30)


def quit_key(program: Program) -> None:
    """The usual close shortcut."""
    program.screen.key("Ctrl+q")


def own_key(program: Program) -> None:
    """The further key, as it comes."""
    program.screen.key("F9")


def close(program: Program) -> None:
    """The window manager's close, as by Alt+F4 and by the window's own button."""
    from Xlib.protocol import event

    window, atom = program.windows()[0], program.screen.display.intern_atom
    window.send_event(
        event.ClientMessage(
            window=window,
            client_type=atom("WM_PROTOCOLS"),
            data=(32, [atom("WM_DELETE_WINDOW"), 0, 0, 0, 0]),
        )
    )
    program.screen.display.sync()


GESTURES = (shift, both_shifts, button, quit_key, own_key, close)
