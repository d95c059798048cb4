"""Transitions as the invariants see them, made by hand: what was, what was said, what is."""

from dataclasses import replace
from typing import Any

from bot.content.load import Content
from bot.core.effects import Effect
from bot.core.intents import Intent
from bot.core.monitor import Monitor, Seen, follow
from bot.core.session import Person, Session

NOW = 1_772_442_000.0
MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0


def on(state: str, pressure: int = 2, **facts: Any) -> Session:
    """Hands on the left foot, two minutes after the first question, ten seconds into the step."""
    timers = {"check": NOW + 20, "cue": NOW + 30, "limit": NOW + 500}
    held = {
        "side": "left", "step": f"foot_massage.{state}", "passed_at": NOW - 120, "timers": timers,
        "touched": True, "hands_since": NOW - 10, "pressure": pressure, "level": pressure,
    }  # fmt: skip
    return Session(id="a", state=f"foot_massage.{state}", **{**held, **facts})


def off(short: str, **facts: Any) -> Session:
    """Hands off for a while, in the middle of the sole."""
    timers = {"close": NOW + 15 * MINUTE} if short == "paused" else {"silence": NOW + 120}
    held = {"pressure": 0, "hands_since": None, "timers": timers, **facts}
    return replace(on("sole", facts.get("level", 2)), state=f"foot_massage.{short}", **held)


def at(state: str, **facts: Any) -> Session:
    """A place without hands."""
    return Session(id="a", state=state, **facts)


def over(session: Session, state: str = "stopped.stop", **facts: Any) -> Session:
    """The same session, ended here."""
    gone = {"pressure": 0, "hands_since": None, "passed_at": None, "timers": {}}
    return replace(session, state=state, **{**gone, **facts})


def under_way(state: str = "sole", **facts: Any) -> Monitor:
    """What is remembered in the middle of a massage that was begun as it ought to be."""
    held = {
        "owed": frozenset(), "asked_at": NOW - 120, "health_at": NOW - 100, "looked": True,
        "visit": f"left/foot_massage.{state}", "felt": 2, "parts": frozenset({"top", "ankle"}),
        "feet": ("left",), "left": 60.0,
    }  # fmt: skip
    return Monitor(**{**held, **facts})


def seen(  # noqa: PLR0913 - as much as a transition has
    content: Content,
    before: Session,
    intent: Intent | None,
    after: Session,
    *,
    monitor: Monitor | None = None,
    was: Person | None = None,
    person: Person | None = None,
    now: float = NOW,
    effects: tuple[Effect, ...] = (),
    late: bool = False,
) -> Seen:
    """One transition, followed by the monitor. The person is followed up in a day."""
    states = content.library.states
    step = states.get(before.step)
    one = Seen(
        was or Person(), before, states[before.state], intent, now,
        person or Person(follow_up=now + DAY), after, states[after.state], effects,
        under_way() if monitor is None else monitor, step.zone if step else "", late,
    )  # fmt: skip
    follow(one)
    return one
