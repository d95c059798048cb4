"""What was typed, where a state listens for a time or a place (`hears:`)."""

from __future__ import annotations

from bot.core import drafting
from bot.core.heard import When
from bot.core.run import Run

HEARD = frozenset({"when", "until", "place"})
# Moves that are no buttons: what a list or typed words lead to.
ANSWERS = frozenset({"picked", "heard", "several"})


def take(run: Run) -> str:
    """Keep what was heard; the move that follows from it, or "" with the reason on the card."""
    value = run.intent.heard
    if isinstance(value, When):
        return _time(run, value)
    session = run.session
    if not value:
        session.status = "place-unknown"
        return ""
    session.places = value
    return "heard" if len(value) == 1 else "several"


def _time(run: Run, when: When) -> str:
    session = run.session
    if when.wrong:
        until = run.place.hears == "until" and when.wrong in ("none", "unclear")
        session.status = "until-unclear" if until else f"when-{when.wrong}"
        return ""
    asked = run.intent.name == "heard" and run.place.hears == "until"
    over = asked and not drafting.until(when, run.person, run.now)
    if over:
        session.status = "when-past"
        return ""
    session.draft, session.draft_at = when, run.now
    run.person.clock = when.clock or run.person.clock
    return "heard"
