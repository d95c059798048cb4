"""From words about time to a rule: what was said, in the person's zone, from today on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from bot.core import reminding
from bot.core.heard import DAILY, FAR, When
from bot.core.recurrence import Rule, local, next_after, upcoming
from bot.core.run import Run
from bot.core.session import Person, Reminder, Session

HALF_DAY, DAY, WEEK = 12 * 60, 24 * 60, 7


def quick(minute: int) -> When:
    """A time picked from a list: every day."""
    return When(minutes=(minute,), days=DAILY)


def halves(draft: When) -> tuple[When, When]:
    """Both readings of a time that may be before or after noon."""
    late = tuple((minute + HALF_DAY) % DAY for minute in draft.minutes)
    return replace(draft, either=False), replace(draft, minutes=late, either=False)


def rules(draft: When, person: Person, now: float, said: float | None = None) -> tuple[Rule, ...]:
    """The rules a draft stands for; none if it can never fire. `said`: when, if not just now."""
    since = now if said is None else said
    found = []
    for minute in dict.fromkeys(_minutes(draft, person, since)):
        rule = _rule(draft, minute, person, since)
        if rule is not None and next_after(rule, now) is not None:
            found.append(rule)
    return tuple(found)


def _minutes(draft: When, person: Person, now: float) -> Iterable[int]:
    if draft.within is None:
        return draft.minutes
    there = local(person.zone, now + draft.within * 60)
    return (there.hour * 60 + there.minute,)


def _rule(draft: When, minute: int, person: Person, now: float) -> Rule | None:
    zone, today = person.zone, local(person.zone, now).date()
    if draft.within is not None:
        return _within(minute, person, now + draft.within * 60)
    if draft.days:
        return Rule(minute, zone, days=draft.days)
    if draft.every:
        gone = all(_gone(m, today, person, now) for m in draft.minutes)
        first = today + timedelta(days=1 if gone else 0)
        return Rule(minute, zone, first=first.isoformat(), every=draft.every)
    day = _day(draft, minute, today, person, now)
    return Rule(minute, zone, first=day.isoformat()) if day else None


def _within(minute: int, person: Person, at: float) -> Rule:
    """Once, at an instant. In an hour that comes twice, local time may mean the other one."""
    rule = Rule(minute, person.zone, first=local(person.zone, at).date().isoformat())
    if next_after(rule, at - 60) is not None:
        return rule
    return rule._replace(zone=reminding.fixed(reminding.shift(person.zone, at)))


def _gone(minute: int, day: date, person: Person, now: float) -> bool:
    return next_after(Rule(minute, person.zone, first=day.isoformat()), now) is None


def _day(draft: When, minute: int, today: date, person: Person, now: float) -> date | None:
    if draft.ahead is not None:
        return today + timedelta(days=draft.ahead)
    if draft.date is not None:
        return on_date(draft.date, today)
    ahead = (draft.weekday - today.isoweekday()) % WEEK
    day = today + timedelta(days=ahead)
    return day + timedelta(days=WEEK) if _gone(minute, day, person, now) else day


def on_date(said: tuple[int, int, int], today: date) -> date | None:
    """The day that was named: in this year, or the next one; None if it is over or too far."""
    years = (said[0],) if said[0] else (today.year, today.year + 1)
    for year in years:
        try:
            day = date(year, said[1], said[2])
        except ValueError:  # the 29th of February, in another year
            continue
        if today <= day <= today + timedelta(days=FAR):
            return day
    return None


def days_on(person: Person, now: float, days: int) -> float:
    """The instant at which the day so many days ahead begins for the person."""
    return _begins(local(person.zone, now).date() + timedelta(days=days), person, now) or now


def until(draft: When, person: Person, now: float) -> float:
    """The instant at which a pause ends: the beginning of the day that was named; 0: none."""
    today = local(person.zone, now).date()
    day = _day(draft, 0, today, person, now) if _names_a_day(draft) else None
    return _begins(day, person, now) if day else 0.0


def _begins(day: date, person: Person, now: float) -> float:
    return next_after(Rule(0, person.zone, first=day.isoformat()), now) or 0.0


def _names_a_day(draft: When) -> bool:
    return bool(draft.ahead or draft.date or draft.weekday)


def preview(made: Iterable[Rule], now: float, count: int = 3) -> list[float]:
    """The next occurrences of several rules together."""
    return sorted({at for rule in made for at in upcoming(rule, now, count)})[:count]


def drafted(session: Session, person: Person, now: float) -> tuple[Rule, ...]:
    """The rules of the draft under way, as of when it was said."""
    draft = session.draft
    return rules(draft, person, now, session.draft_at or now) if draft else ()


def fits(run: Run) -> bool:
    """There is room for the draft, or for one reminder more."""
    made = drafted(run.session, run.person, run.now)
    return len(_others(run, made)) + max(1, len(made)) <= reminding.MOST_REMINDERS


def _others(run: Run, made: tuple[Rule, ...]) -> list[Reminder]:
    """What stays when these rules are kept."""
    chosen = run.session.chosen
    return [one for one in run.person.reminders if one.id != chosen and one.rule not in made]


def save(run: Run) -> None:
    """Keep the draft: as new reminders, or in the place of the one that was chosen."""
    person, session, now = run.person, run.session, run.now
    made = drafted(session, person, now)
    if not made:
        return
    kept = _others(run, made)
    numbers = range(1 + max((one.id for one in person.reminders), default=0), 10**9)
    new = [Reminder(number, rule, now) for number, rule in zip(numbers, made, strict=False)]
    person.reminders = (*kept, *new)[: reminding.MOST_REMINDERS]
    used = dict.fromkeys((*(rule.minute for rule in made), *person.times_used))
    person.times_used = tuple(used)[: reminding.TIMES_KEPT]
    reminding.wake(person, now)
    first = [(at, one.id) for one in person.reminders if one.rule in made and (at := one.due)]
    session.draft, session.chosen = None, min(first, default=(0.0, 0))[1]
