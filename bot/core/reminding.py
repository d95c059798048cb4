"""Reminders of one person: when each is due, and what to do when its turn has come.

Four things are kept apart: the rule (`Reminder.rule`), the occurrence (`Reminder.due`, once the
rule's next instant, and `Reminder.last` when it had its turn), the delivery (the message that the
step leads to, in the outbox), and the snooze, which leaves the rule alone.
"""

from __future__ import annotations

from datetime import date

from bot.core import safety
from bot.core.effects import Note
from bot.core.recurrence import Rule, known, local, next_after
from bot.core.run import Run
from bot.core.safety import Outcome
from bot.core.session import Person, Reminder

WINDOW = 2 * safety.HOUR  # [DJ] a reminder later than this is not worth having
UNANSWERED = 3  # days without an answer, after which Knead asks once and then falls silent
DAY_ENDS = 3 * 60  # minutes after midnight: an evening ends at three in the morning
MOST_REMINDERS = 12  # of one person
TIMES_KEPT = 4
ANSWER_WITHIN = 2 * safety.HOUR  # a reminder holds back the follow-up for so long, and the reverse
SETTING_TAKES = 300.0  # seconds until a reminder tries again behind settings or a question
ODD_HOURS = (60, 5 * 60)  # awake between one and five: are they in another zone?
ODD_DAYS = 2  # of them within a week, until Knead asks
ODD_WITHIN = 7
ASK_ZONE_EVERY = 30 * safety.DAY
FORGIVEN = 1  # missed days that do not end a streak
_CLOCK_ERROR = 26 * safety.HOUR  # an occurrence further ahead was taken by a clock that was wrong

# Where a person may be without being in a session: a reminder may take its place.
_SETTING = frozenset({"reminders", "zone", "settings"})
_IDLE = frozenset({"home", "reminders", "zone", "reminder", "settings", "follow_up"})


def day_of(person: Person, at: float) -> int:
    """The person's day as an ordinal; it ends at three in the morning."""
    there = local(person.zone, at)
    early = there.hour * 60 + there.minute < DAY_ENDS
    return there.toordinal() - early


def shift(zone: str, at: float) -> int:
    """Minutes that clocks there are ahead of UTC."""
    offset = local(zone, at).utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0


def date_of(person: Person, at: float) -> date:
    """The day in the person's calendar."""
    return local(person.zone, at).date()


# -- when they are due ----------------------------------------------------------------------------


def plan(person: Person, now: float) -> None:
    """Work out when each reminder is due next, from its rule; drop those that never are again.

    One that is due already, and whose turn is still to come, stays due.
    """
    if person.zone and not known(person.zone):  # tzdata gave it up
        person.zone = fixed(person.offset)
    if person.zone:
        person.offset = shift(person.zone, now)
    planned = (_planned(person, one, now) for one in person.reminders)
    person.reminders = tuple(one for one in planned if one.paused or one.due is not None)


def _planned(person: Person, one: Reminder, now: float) -> Reminder:
    if one.paused and one.until and one.until <= now:
        one = one._replace(paused=False, until=0.0)
    if one.paused and not one.until:
        return one._replace(due=None)
    last = one.last if one.last < now + _CLOCK_ERROR else 0.0
    rule, due = _rule(person, one), one.due
    if not (due is not None and _stands(rule, due, last, now)):
        due = next_after(rule, max(now, last, one.until - 1))
    return one._replace(due=due, last=last)


def _rule(person: Person, one: Reminder) -> Rule:
    """A zone that tzdata gave up goes on by what the person's clock showed last."""
    return one.rule if known(one.rule.zone) else one.rule._replace(zone=fixed(person.offset))


def _stands(rule: Rule, due: float, last: float, now: float) -> bool:
    """It is late, because the bot was away or others go first, but the rule still means it."""
    late = last < due <= now <= due + WINDOW
    return late and next_after(rule, due - 1) == due


def fixed(offset: int) -> str:
    """The zone that is always so many minutes ahead of UTC."""
    hours, minutes = divmod(abs(offset), 60)
    return f"UTC{'-' if offset < 0 else '+'}{hours:02}:{minutes:02}"


def next_reminder(person: Person) -> tuple[float | None, float]:
    """When the earliest is due (None: none to come), and when that one was set."""
    if person.asleep:
        return None, 0.0
    times = [(one.due, one.set_at) for one in person.reminders if one.due is not None]
    if person.snooze is not None:
        times.append((person.snooze, person.snooze_set))
    return min(times, default=(None, 0.0))


def quiet_at(person: Person, at: float) -> bool:
    """Within the person's quiet hours: what Knead says by itself comes without a sound."""
    if not person.quiet:
        return False
    there = local(person.zone, at)
    begin, end = person.quiet
    minute = there.hour * 60 + there.minute
    return begin <= minute < end if begin <= end else minute >= begin or minute < end


# -- when the turn has come -----------------------------------------------------------------------


def ring(run: Run) -> bool:
    """The turn of what is due. True: the person is to be asked; else there is a reason not to.

    However many are due, they are one. Called again for the same turn, it finds nothing due.
    """
    person, now = run.person, run.now
    due = [at for at in (_take_snooze(person, now), *_take_due(person, now)) if at is not None]
    if not due or person.asleep or now - max(due) > WINDOW:
        return False
    reason = hush(run)
    if reason == "locked":
        _tell_lock(run)
    elif reason in ("setting", "follow_up"):
        later = now + SETTING_TAKES
        person.snooze = later if person.snooze is None else min(person.snooze, later)
        person.snooze_set = now
    if reason:
        return False
    return _not_again(person, now)


def _take_snooze(person: Person, now: float) -> float | None:
    at = person.snooze
    if at is None or at > now:
        return None
    person.snooze = None
    return at


def _take_due(person: Person, now: float) -> list[float]:
    turns = {one.id: _turn(person, one, now) for one in person.reminders}
    due = [at for at in turns.values() if at is not None]
    if due:
        person.reminders = tuple(
            one if (at := turns[one.id]) is None else one._replace(last=at)
            for one in person.reminders
        )
        plan(person, now)
    return due


def _turn(person: Person, one: Reminder, now: float) -> float | None:
    """The occurrence whose turn it is: after days of downtime the latest, if it is not too late."""
    if one.due is None or one.due > now:
        return None
    latest = next_after(_rule(person, one), max(one.due, now - WINDOW) - 1)
    return latest if latest is not None and latest <= now else one.due


def hush(run: Run) -> str:
    """Why a reminder says nothing now, or ""."""
    person, now = run.person, run.now
    if reason := _busy_with(run):
        return reason
    if run.state in ("care.emergency", "care.urgent") or not_for_them(person, now):
        return "not_now"
    if safety.locked(person, now):
        return "locked"
    if person.skip_day == day_of(person, now):
        return "skipped"
    return "done" if done_today(person, now) and not person.again_today else ""


def _busy_with(run: Run) -> str:
    """What the person is in the middle of, or ""."""
    session, now = run.session, run.now
    flows = {name.partition(".")[0] for name in (run.state, *session.stack)}
    if flows - _IDLE and (session.timers or now - session.began < safety.TOKEN_KEPT):
        return "session"
    if session.flow in _SETTING and session.timers:
        return "setting"  # what they have just said is not to be lost
    if session.flow == "follow_up" and "wait" in session.timers:
        asked = session.timers["wait"] - run.place.wait
        return "follow_up" if now - asked < ANSWER_WITHIN else ""  # one question at a time
    return ""


def not_for_them(person: Person, now: float) -> bool:
    """By the answers of last time, a clinician is to be asked first."""
    worst, _ = safety.outcome(person.health, person, now)
    return person.needs_clinician or worst > Outcome.GENTLY


def done_today(person: Person, now: float) -> bool:
    """A massage was done today, or so lately that none may follow yet."""
    end = person.last_end
    if end is None:
        return False
    return safety.too_soon(person, now) or day_of(person, end) == day_of(person, now)


def _tell_lock(run: Run) -> None:
    """Say once until when there is no massage; then be silent."""
    if run.person.told_lock < run.person.locked_until:
        run.person.told_lock = run.person.locked_until
        run.effects.append(Note("reminder-locked", waits=True, until=run.now + WINDOW))


def _not_again(person: Person, now: float) -> bool:
    """Count the days without an answer; after the question whether to go on, fall silent."""
    today = day_of(person, now)
    if person.asked_on:
        person.asleep = "unanswered"
        return False
    if today != person.rung_day:
        person.unanswered += 1
        person.asked_on = person.unanswered > UNANSWERED
    person.rung_day, person.rung_at = today, now
    return True


# -- signs of life --------------------------------------------------------------------------------


def answered(run: Run) -> None:
    """The person did something: whoever is there is not reminded in vain."""
    person, now = run.person, run.now
    person.unanswered, person.asked_on = 0, False
    if person.asleep == "blocked":  # whoever writes has let the bot back in
        wake(person, now)
    if person.reminders and person.zone:
        there = local(person.zone, now)
        if ODD_HOURS[0] <= there.hour * 60 + there.minute < ODD_HOURS[1]:
            _odd(person, there.toordinal())


def _odd(person: Person, day: int) -> None:
    recent = tuple(d for d in person.odd_days if day - d < ODD_WITHIN and d != day)
    person.odd_days = (*recent, day)


def may_have_moved(person: Person, now: float) -> bool:
    """They are up at odd hours so often that their clock may be another; asked once a month."""
    return len(person.odd_days) >= ODD_DAYS and now - person.odd_asked >= ASK_ZONE_EVERY


def sleep(person: Person, why: str) -> None:
    """All reminders rest. Their rules are kept."""
    person.asleep = person.asleep or why
    person.snooze = None


def wake(person: Person, now: float) -> None:
    """All reminders go on; those that came due in their sleep are past."""
    if person.asleep:
        person.reminders = tuple(one._replace(due=None) for one in person.reminders)
    person.asleep, person.unanswered, person.asked_on = "", 0, False
    plan(person, now)


# -- streak ---------------------------------------------------------------------------------------


def count_day(person: Person, now: float) -> None:
    """A massage was done. One missed day is forgiven, and no day of a lock counts as missed."""
    today = day_of(person, now)
    if not person.streak or today - person.streak_day > FORGIVEN + 1:
        person.streak = 1
    elif today > person.streak_day:
        person.streak += 1
    person.streak_day = max(today, day_of(person, person.locked_until) - 1)


def streak(person: Person, now: float) -> int:
    """Days in a row as they stand; 0 when more were missed than are forgiven."""
    return person.streak if day_of(person, now) - person.streak_day <= FORGIVEN + 1 else 0
