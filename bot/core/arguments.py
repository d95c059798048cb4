"""What texts may name: each variable of a message and where its value comes from.

Values are worked out when a text asks for them: most cards name a handful.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from babel.dates import format_timedelta

from bot.core import drafting, emergency, reminding, safety, zones
from bot.core.catalogue import Catalogue
from bot.core.flow import Library, State
from bot.core.offers import OFFERS
from bot.core.recurrence import Rule, same_clock
from bot.core.session import Person, Reminder, Session
from bot.core.words import Words, own_name

_TWO_DAYS = 48  # hours; beyond, whole days are near enough
_TURNS = 4  # ways to say that it is time


@dataclass
class Moment:
    """One person's session at one time, in one language."""

    library: Library
    texts: Catalogue
    person: Person
    session: Session
    now: float

    @property
    def place(self) -> State:
        """The state that is shown."""
        return self.library.states[self.session.state]

    @cached_property
    def words(self) -> Words:
        """How this person reads times."""
        return Words(self.texts, self.person, self.now)

    @cached_property
    def chosen(self) -> Reminder | None:
        """The reminder that is looked at."""
        chosen = self.session.chosen
        return next((one for one in self.person.reminders if one.id == chosen), None)

    @cached_property
    def drafted(self) -> tuple[Rule, ...]:
        """The rules of the reminder that is being set."""
        return drafting.drafted(self.session, self.person, self.now)

    def text(self, key: str) -> str:
        """A text with all that it may name."""
        return self.texts.text(key, self._arguments)

    @cached_property
    def _arguments(self) -> Arguments:
        return Arguments(self)


class Arguments(dict[str, Any]):
    """The values of one moment, each worked out when it is first asked for."""

    def __init__(self, moment: Moment) -> None:
        super().__init__()
        self._moment = moment

    def __missing__(self, name: str) -> Any:
        value = self[name] = VALUES[name](self._moment)
        return value

    def __contains__(self, name: object) -> bool:
        return name in VALUES


# -- the massage ----------------------------------------------------------------------------------


def _step_numbers(m: Moment) -> tuple[int, int]:
    steps = [s.name for s in m.library.states.values() if s.kind == "hands_on"]
    step = m.session.step
    return (steps.index(step) + 1 if step in steps else 1), len(steps)


def _next_name(m: Moment) -> str:
    state = m.library.states.get(m.session.step)
    after = next((move.to for move in state.moves if move.name == "next"), "") if state else ""
    follows = m.library.states.get(after)
    key = f"{follows.say}.name" if follows and follows.kind == "hands_on" else "name-finish"
    return m.texts.text(key)


def _seconds(m: Moment) -> int:
    left = max(0.0, m.session.timers.get("cue", m.now) - m.now)
    return math.ceil(left / 10) * 10


def _until(m: Moment) -> str:
    person = m.person
    times = [person.locked_until]
    if person.last_end is not None:
        times.append(person.last_end + safety.SESSION_GAP)
    hours = math.ceil(max(0.0, max(times) - m.now) / 3600)
    return _in_hours(hours, m.texts.language)


@lru_cache(maxsize=1024)
def _in_hours(hours: int, language: str) -> str:
    """As in 23 hours; beyond two days whole days, rounded up."""
    if hours > _TWO_DAYS:
        hours = math.ceil(hours / 24) * 24
    return format_timedelta(
        hours * 3600, granularity="hour", threshold=2, add_direction=True,
        locale=zones.locale(language),
    )  # fmt: skip


def _zones_out(m: Moment) -> str:
    session = m.session
    out = sorted(session.zones_out | {zone for _, zone in session.spots_out})
    return ", ".join(m.texts.text(f"zone-{zone}") for zone in out) or "none"


def _emergency(m: Moment) -> str:
    person = m.person
    return emergency.number(person.country, person.zone) or m.texts.text("emergency-any")


def score(value: int | None) -> str:
    """A pain score, or a dash."""
    return "–" if value is None else str(value)


def feet(sides: Sequence[str]) -> str:
    """both, left, right or none."""
    return "both" if len(sides) == len(safety.SIDES) else (sides[0] if sides else "none")


def _feet_in(m: Moment) -> str:
    return feet([side for side in safety.SIDES if side not in m.session.feet_out])


def _yes(*, is_so: bool) -> str:
    return "yes" if is_so else "no"


def _on(*, is_so: bool) -> str:
    return "on" if is_so else "off"


# -- reminders ------------------------------------------------------------------------------------


def _upcoming(m: Moment) -> str:
    return "\n".join(m.words.moment(at) for at in drafting.preview(m.drafted, m.now))


def _draft_quiet(m: Moment) -> str:
    times = drafting.preview(m.drafted, m.now, 1)
    return _yes(is_so=any(reminding.quiet_at(m.person, at) for at in times))


def _next_reminder(m: Moment) -> str:
    at, _ = reminding.next_reminder(m.person)
    return m.words.moment(at) if at is not None else "none"


def _rest(m: Moment) -> str:
    """What the list says of itself: on, not_now, locked, unanswered (asleep), or paused."""
    if m.person.asleep:
        return "unanswered"
    if reminding.not_for_them(m.person, m.now):
        return "not_now"
    if m.person.locked_until > m.now:
        return "locked"
    return "on" if reminding.next_reminder(m.person)[0] is not None else "paused"


def _chosen_rule(m: Moment) -> str:
    return m.words.rule(m.chosen.rule) if m.chosen else ""


def _chosen_next(m: Moment) -> str:
    one = m.chosen
    if one is None or one.due is None or one.paused or m.person.asleep:
        return "none"
    return m.words.moment(one.due)


def _chosen_pause(m: Moment) -> str:
    one = m.chosen
    if one is None or not one.paused:
        return "no"
    return "until" if one.until else "open"


def _chosen_until(m: Moment) -> str:
    one = m.chosen
    return m.words.day(reminding.date_of(m.person, one.until)) if one and one.until else ""


def _quiet_hours(m: Moment) -> str:
    if not m.person.quiet:
        return "off"
    begin, end = m.person.quiet
    return f"{m.words.minute(begin)} – {m.words.minute(end)}"


def _old_zone(m: Moment) -> str:
    """The city whose clock the reminders follow, where it is not the person's own."""
    here, zones = m.person.zone, (one.rule.zone for one in m.person.reminders)
    return m.words.city(next((z for z in zones if not same_clock(z, here, m.now)), here))


def _clocks(m: Moment) -> int:
    return len(OFFERS["clocks"].entries(m.person, m.session, m.library))


def _guess(m: Moment) -> str:
    places = OFFERS["clocks"].entries(m.person, m.session, m.library)
    return m.words.clock(m.now, places[0].zone) if places else m.words.clock(m.now)


def _streak(m: Moment) -> int:
    return reminding.streak(m.person, m.now) if m.person.streak_shown else 0


def _lock_end(m: Moment) -> str:
    return m.words.moment(m.person.locked_until)


def _snoozed(m: Moment) -> str:
    return m.words.moment(m.person.snooze) if m.person.snooze is not None else "none"


VALUES: dict[str, Callable[[Moment], Any]] = {
    "visit": lambda m: "again" if m.person.greeted else "first",
    "side": lambda m: m.session.side or "left",
    "way": lambda m: m.session.way or "circles",
    "level": lambda m: m.session.level or 1,
    "step": lambda m: _step_numbers(m)[0],
    "steps": lambda m: _step_numbers(m)[1],
    "next": _next_name,
    "seconds": _seconds,
    "why": lambda m: m.session.why or "asked",
    "kind": lambda m: m.session.stop_kind or "pain",
    "reason": lambda m: m.session.reason or "other",
    "about": lambda m: m.session.about or "other",
    "lock": lambda m: m.person.lock_reason or "plain",
    "until": _until,
    "emergency": _emergency,
    "feel": lambda m: m.session.feel or "unknown",
    "before": lambda m: score(m.session.pain_before),
    "after": lambda m: score(m.session.pain_after),
    "foot": _feet_in,
    "zones": _zones_out,
    "cap": lambda m: m.session.cap,
    "heel": lambda m: _yes(is_so="heel_pain" in m.session.flags),
    "veins": lambda m: _yes(is_so="veins" in m.session.flags),
    "pace": lambda m: m.person.pace,
    "pictures": lambda m: _on(is_so=m.person.pictures),
    "country": lambda m: m.words.country(m.person.country) or "none",
    "language": lambda m: own_name(m.texts.language),
    "heard": lambda m: m.session.heard or "next",
    "oil": lambda m: m.session.oil or "none",
    "rule": lambda m: m.words.rules(m.drafted),
    "upcoming": _upcoming,
    "quiet_then": _draft_quiet,
    "next_reminder": _next_reminder,
    "rest": _rest,
    "chosen": _chosen_rule,
    "chosen_next": _chosen_next,
    "chosen_pause": _chosen_pause,
    "chosen_until": _chosen_until,
    "quiet": _quiet_hours,
    "again": lambda m: _on(is_so=m.person.again_today),
    "streak_shown": lambda m: _on(is_so=m.person.streak_shown),
    "streak": _streak,
    "clock": lambda m: m.words.clock(m.now),
    "city": lambda m: m.words.city(m.person.zone),
    "old_city": _old_zone,
    "clocks": _clocks,
    "guess": _guess,
    "turn": lambda m: reminding.day_of(m.person, m.now) % _TURNS,
    "lock_end": _lock_end,
    "snoozed": _snoozed,
}
