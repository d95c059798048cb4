"""Which texts the flows and the code need: the list that every language is held against."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.catalogue import Catalogue
from bot.core.flow import Library, State
from bot.core.hear import ANSWERS
from bot.core.heard import WRONG
from bot.core.render import label
from bot.core.safety import ZONES

COMMANDS = (
    "start", "stop", "help", "remind", "stopreminders", "timezone", "history", "settings",
    "language", "privacy", "export", "delete",
)  # fmt: skip
HANDS_ON_BUTTONS = (
    "hurts", "fine", "next", "back", "repeat", "skip", "pause", "sharp",
)  # fmt: skip
_CODE = (
    *(f"command-{c}" for c in COMMANDS),
    *(f"b-{b}" for b in HANDS_ON_BUTTONS),
    *(f"zone-{z}" for z in ZONES),
    *("b-resume", "b-enough", "b-stop-key", "b-none", "b-done", "b-unsure", "b-what"),
    *("b-close-what", "b-leave", "bot-name", "bot-description", "bot-short-description"),
    *("help", "privacy", "history", "history-none", "history-line", "export", "delete-done"),
    *("unknown-command", "group", "emergency-any", "keyboard-on", "keyboard-off"),
    *("updated", "updated-hands", "recalled", "recalled-hands"),
    *("foot-line", "pressure", "time-left", "time-up", "name-finish"),
    *("paused", "resting", "resting-ask", "closing"),
    *("status-eased", "status-eased-number", "status-tickle", "status-harder"),
    *("status-harder-ask", "status-harder-no", "status-harder-most", "status-fine"),
    *(
        "status-check",
        "status-again",
        "status-skipped",
        "status-skipped-hurt",
        "status-same",
        "status-hands-free",
    ),
    *("status-heard", "b-meant", "status-tap", "resume-offer", "media-idle"),
    *(f"when-{wrong}" for wrong in (*WRONG, "past")),
    *(f"rule-{rule}" for rule in ("daily", "weekdays", "weekends", "days", "every", "once")),
    *("until-unclear", "status-hurts-here", "rule-elsewhere"),
    *("moment-today", "moment-tomorrow", "moment-day"),
    *("offer-place", "offer-reminder", "offer-paused", "place-unknown", "history-streak"),
    *("reminder-locked", "reminders-stopped", "zone-thanks", "zone-set", "b-locate"),
    *("cue-check", "cue-next", "cue-moved", "toast-stale", "toast-stopped"),
)


def commands(texts: Catalogue) -> tuple[tuple[str, str], ...]:
    """The commands in one language: name without slash, description."""
    return tuple((name, texts.text(f"command-{name}")) for name in COMMANDS)


def needed(library: Library) -> dict[str, str]:
    """Each text key that may be asked for, with the state that asks first ("" for the code)."""
    keys = dict.fromkeys(_CODE, "")
    for state in library.states.values():
        for key in _of(state):
            keys.setdefault(key, state.name)
    return keys


def _of(state: State) -> Iterator[str]:
    if state.say:
        yield state.say.replace("_", "-")
    if state.kind == "hands_on":
        yield f"{state.say}.why"
        yield f"{state.say}.name"
        yield from (f"b-{way}" for way, _ in state.ways)
    if state.locate:
        yield state.locate
    for box in state.boxes:
        yield "box-" + box.name.replace("_", "-")
        yield "what-" + box.name.replace("_", "-")
    if state.kind not in ("decide", "call"):
        for move in state.moves:
            if move.note:
                yield move.note
            if move.name not in {"number", *ANSWERS}:
                yield label(move.name)
