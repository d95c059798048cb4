"""What flows may do with reminders and time zones (`does:`); a part of the table in actions.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core import drafting, reminding
from bot.core.heard import DAILY, WEEKEND, WORKDAYS
from bot.core.recurrence import same_clock
from bot.core.run import Run
from bot.core.session import QUIET, ZONE_SET, Reminder

LONG_QUIET = (21 * 60, 8 * 60)


def _on(days: tuple[int, ...]) -> Callable[[Run], None]:
    def choose(run: Run) -> None:
        draft = run.session.draft
        if draft is not None:
            kept = replace(draft, days=days, every=0, ahead=None, date=None, weekday=0)
            run.session.draft = kept

    return choose


def _change(run: Run, change: Callable[[Reminder], Reminder]) -> None:
    """Change the reminder that was chosen, and plan anew."""
    person, chosen = run.person, run.session.chosen
    person.reminders = tuple(change(r) if r.id == chosen else r for r in person.reminders)
    reminding.plan(person, run.now)


def _pause_until(run: Run, until: float) -> None:
    _change(run, lambda one: one._replace(paused=True, until=until))


def _pause(days: int) -> Callable[[Run], None]:
    return lambda run: _pause_until(run, drafting.days_on(run.person, run.now, days) if days else 0)


def _pause_heard(run: Run) -> None:
    draft = run.session.draft
    if draft is not None:
        _pause_until(run, drafting.until(draft, run.person, run.now))
    run.session.draft = None


def _resume(run: Run) -> None:
    _change(run, lambda one: one._replace(paused=False, until=0.0))
    reminding.wake(run.person, run.now)


def _delete(run: Run) -> None:
    person, chosen = run.person, run.session.chosen
    person.reminders = tuple(r for r in person.reminders if r.id != chosen)
    run.session.chosen = 0
    person.snooze = person.snooze if person.reminders else None


def _pause_all(days: int) -> Callable[[Run], None]:
    def pause(run: Run) -> None:
        person = run.person
        until = drafting.days_on(person, run.now, days) if days else 0.0
        person.reminders = tuple(r._replace(paused=True, until=until) for r in person.reminders)
        person.snooze = None
        if days:
            reminding.wake(person, run.now)  # a pause that ends is an answer
        else:
            reminding.plan(person, run.now)

    return pause


def _resume_all(run: Run) -> None:
    person = run.person
    person.reminders = tuple(r._replace(paused=False, until=0.0) for r in person.reminders)
    reminding.wake(person, run.now)


def _wake(run: Run) -> None:
    reminding.wake(run.person, run.now)


def _new(run: Run) -> None:
    """What is said is not about the reminder that was looked at last."""
    run.session.chosen = 0


def _drop_draft(run: Run) -> None:
    run.session.draft, run.session.status = None, "when-past"


def _snooze(minutes: int) -> Callable[[Run], None]:
    def snooze(run: Run) -> None:
        run.person.snooze = run.now + minutes * 60
        run.person.snooze_set = run.now

    return snooze


def _skip_today(run: Run) -> None:
    # The evening that rang, also where it is answered the next morning.
    run.person.skip_day = run.person.rung_day or reminding.day_of(run.person, run.now)
    run.person.snooze = None


def _set_zone(run: Run) -> None:
    person, session = run.person, run.session
    if session.places:
        person.zone = session.places[0].zone
    session.places, session.status = (), ZONE_SET
    person.odd_days = ()
    reminding.plan(person, run.now)


def _move_reminders(run: Run) -> None:
    person = run.person
    moved = (r._replace(rule=r.rule._replace(zone=person.zone)) for r in person.reminders)
    person.reminders = tuple(moved)
    reminding.plan(person, run.now)


def _quiet(hours: tuple[int, ...]) -> Callable[[Run], None]:
    def choose(run: Run) -> None:
        run.person.quiet = hours

    return choose


def _switch_again(run: Run) -> None:
    run.person.again_today = not run.person.again_today


def _switch_streak(run: Run) -> None:
    run.person.streak_shown = not run.person.streak_shown


REMINDER_ACTIONS: dict[str, Callable[[Run], None]] = {
    "new_reminder": _new,
    "on_every_day": _on(DAILY),
    "on_weekdays": _on(WORKDAYS),
    "on_weekends": _on(WEEKEND),
    "save_reminder": drafting.save,
    "delete_reminder": _delete,
    "pause_3_days": _pause(3),
    "pause_week": _pause(7),
    "pause_open": _pause(0),
    "pause_heard": _pause_heard,
    "resume_reminder": _resume,
    "pause_all": _pause_all(0),
    "pause_all_week": _pause_all(7),
    "resume_all": _resume_all,
    "wake": _wake,
    "too_late": _drop_draft,
    "snooze_10": _snooze(10),
    "snooze_30": _snooze(30),
    "snooze_2_hours": _snooze(2 * 60),
    "skip_today": _skip_today,
    "set_zone": _set_zone,
    "move_reminders": _move_reminders,
    "quiet_night": _quiet(QUIET),
    "quiet_long": _quiet(LONG_QUIET),
    "quiet_off": _quiet(()),
    "switch_again": _switch_again,
    "switch_streak": _switch_streak,
}


def _elsewhere(run: Run) -> bool:
    """Reminders follow the clock of another place."""
    person, now = run.person, run.now
    return any(not same_clock(r.rule.zone, person.zone, now) for r in person.reminders)


def _paused(run: Run) -> bool:
    return any(r.paused for r in run.person.reminders if r.id == run.session.chosen)


def _other_days(days: tuple[int, ...]) -> Callable[[Run], bool]:
    def other(run: Run) -> bool:
        draft = run.session.draft
        return draft is not None and draft.within is None and draft.days != days

    return other


REMINDER_GUARDS: dict[str, Callable[[Run], bool]] = {
    "has_reminders": lambda run: bool(run.person.reminders),
    "full": lambda run: not drafting.fits(run),
    "some_rest": lambda run: bool(run.person.asleep) or any(r.paused for r in run.person.reminders),
    "some_ring": lambda run: (
        not run.person.asleep and any(not r.paused for r in run.person.reminders)
    ),
    "paused": _paused,
    "rings": lambda run: not _paused(run),
    "either": lambda run: run.session.draft is not None and run.session.draft.either,
    "gone": lambda run: all(one.id != run.session.chosen for one in run.person.reminders),
    "never": lambda run: not drafting.drafted(run.session, run.person, run.now),
    "not_every_day": _other_days(DAILY),
    "not_weekdays": _other_days(WORKDAYS),
    "not_weekends": _other_days(WEEKEND),
    "zone_unknown": lambda run: not run.person.zone,
    "elsewhere": _elsewhere,
    "asked_on": lambda run: run.person.asked_on,
    "done_today": lambda run: reminding.done_today(run.person, run.now),
}
