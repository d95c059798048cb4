"""What the tests of reminders share: instants by a wall clock, a person with reminders, a run."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.content.load import Content
from bot.core.heard import DAILY
from bot.core.intents import Intent
from bot.core.recurrence import Rule
from bot.core.run import Run
from bot.core.session import HOME, Person, Reminder, Session

HOUR, DAY = 3600.0, 86400.0
BERLIN, LONDON = "Europe/Berlin", "Europe/London"


def at(text: str, zone: str = BERLIN, fold: int = 0) -> float:
    """Unix seconds of "2026-03-02 21:00" by the clock of a zone."""
    there = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)
    return there.timestamp()


def shown(instant: float | None, zone: str = BERLIN) -> str | None:
    """The other way round."""
    if instant is None:
        return None
    return datetime.fromtimestamp(instant, ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


def daily(minute: int, number: int = 1, zone: str = BERLIN, **facts: object) -> Reminder:
    """A reminder of every day."""
    return Reminder(number, Rule(minute, zone, days=DAILY), 0.0)._replace(**facts)


def once(day: str, minute: int, number: int = 1, zone: str = BERLIN) -> Reminder:
    """A reminder of one day."""
    return Reminder(number, Rule(minute, zone, first=day), 0.0)


def run_at(
    content: Content,
    now: float,
    person: Person | None = None,
    session: Session | None = None,
    intent: Intent | None = None,
) -> Run:
    """A step in the making."""
    session = session or Session(state=HOME)
    return Run(
        content.library, person or Person(zone=BERLIN), session, intent or Intent("ring"), now,
        session.state,
    )  # fmt: skip
