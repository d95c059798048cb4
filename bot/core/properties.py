"""What must hold, each as a function of one transition; `invariants.py` gives them names and rows.

They are stated apart from the rules they guard, on what `monitor.py` remembers and `brief.py` says.
"""

from __future__ import annotations

from operator import attrgetter

from bot.core import brief, safety
from bot.core.brief import DAY, HOUR
from bot.core.machine import ASKED, EMERGENCY, EXPIRED, SIDE_ROOMS, STOP, URGENT
from bot.core.monitor import (
    ASK,
    CHANGED,
    CLINICIAN,
    FEET_TODAY,
    HEALTH_LASTS,
    HURTS_IN_STEP,
    LOOK,
    NO_SIGN,
    Seen,
    says_wipe,
)
from bot.core.session import HOME

_ENDS = frozenset({STOP, ASKED, EMERGENCY, URGENT})
_NONE: frozenset[str] = frozenset()
_HELPED = frozenset({EMERGENCY, URGENT})
HURTS_IN_SESSION, SKIPS_ON_FOOT = 3, 2  # 3.3
FOOT, SESSION = 600.0, 1200.0  # 5: seconds with hands on
BETWEEN = 20 * HOUR  # 5
CHECK_WITHIN, SILENCE, CLOSE_AFTER = 60.0, 120.0, 900.0  # 3.3
ANSWERS_LAST = HOUR  # of the questions about right now
MEDIUM = 2  # 5: the highest pressure at the tendon, and at first


# -- stops, and what they take --------------------------------------------------------------------


def _under_way(seen: Seen) -> bool:
    """Hands are on, or off for a while in the middle of a step."""
    resting = seen.place.kind == "safety" and not seen.place.name.endswith(".closing")
    return seen.hands_were_on or resting


def red_stops(seen: Seen) -> bool:
    return not _under_way(seen) or seen.arrived.name == STOP


def fresh_screening(seen: Seen) -> bool:
    return not seen.then.owed


def stop_takes_token(seen: Seen) -> bool:
    entered = seen.arrived.name in _ENDS
    return not entered or (seen.after.passed_at is None and seen.after.pressure == 0)


def stop_is_heard(seen: Seen) -> bool:
    if seen.name == "sharp":
        over = seen.place.flow == "stopped" and seen.place.name != ASKED
        helped = seen.place.name in _HELPED or brief.outcome(seen.monitor.flags) >= brief.URGENT
        if over or helped:  # in a room beside, too: help is called, and comes first
            return seen.arrived.flow in ("stopped", "care")
        return seen.arrived.name == STOP
    asks = _under_way(seen) and not seen.late  # so late, the massage was over by itself
    return seen.arrived.name == ASKED if asks else not seen.hands_are_on


MEANS_NOTHING = ("unclear", "other", "media", "command", "none", "done", "pick")


def unknown_pauses(seen: Seen) -> bool:
    unknown = seen.intent is not None and seen.intent.name in MEANS_NOTHING
    return not (unknown and seen.hands_were_on and seen.hands_are_on)


def restart(seen: Seen) -> bool:
    return not seen.hands_are_on


# -- pressure -------------------------------------------------------------------------------------


def _same_visit(seen: Seen) -> bool:
    return seen.hands_are_on and seen.then.visit == seen.monitor.visit


def hurt_eases(seen: Seen) -> bool:
    hurt = seen.hands_were_on and seen.name == "hurts" and _same_visit(seen)
    if hurt and not 1 <= seen.after.pressure < seen.before.pressure:
        return False
    return seen.after.pressure <= seen.then.bound


def tolerated(seen: Seen) -> bool:
    if seen.name == "harder" and seen.monitor.hurts:
        return seen.after.pressure <= seen.before.pressure
    return seen.after.pressure <= seen.then.tolerated


def in_range(seen: Seen) -> bool:
    pressure = seen.after.pressure
    if not (0 <= pressure <= seen.after.cap <= 3):  # noqa: PLR2004 - of 5; more is never used
        return False
    least = min(brief.cap(seen.then.flags), seen.person.next_cap)
    return pressure <= least and (pressure > 0) is seen.hands_are_on


def first_pressure(seen: Seen) -> bool:
    most = {"ankle": MEDIUM, "toes": 1}.get(seen.arrived.zone, 3)
    first = MEDIUM if seen.then.visit != seen.monitor.visit else 3
    return seen.after.pressure <= min(most, first)


def one_at_a_time(seen: Seen) -> bool:
    before, after = seen.before.pressure, seen.after.pressure
    if not _same_visit(seen) or after <= before:
        return True
    if not seen.hands_were_on:  # taken up again
        return after <= seen.monitor.felt
    asked = seen.name == "harder" and seen.monitor.fine and not seen.monitor.hurts
    return asked and after == before + 1


# -- hurts and skips ------------------------------------------------------------------------------


def hurts_end_step(seen: Seen) -> bool:
    if not seen.hands_were_on or seen.late:
        return True
    if seen.then.hurts >= HURTS_IN_SESSION:
        return seen.arrived.name.endswith(".closing")
    spent = seen.before.pressure <= 1 or seen.monitor.hurts_step >= HURTS_IN_STEP
    return not (spent and _same_visit(seen))


def counts_end(seen: Seen) -> bool:
    enough = seen.then.hurts >= HURTS_IN_SESSION
    return not enough and seen.then.skips(seen.after.side) < SKIPS_ON_FOOT


def skipped_stays(seen: Seen) -> bool:
    return f"{seen.after.side}/{seen.after.state}" not in seen.then.skipped


# -- answers, and where they lead -----------------------------------------------------------------


def _laid_on(seen: Seen) -> bool:
    """Hands go on, or to another step."""
    return not seen.hands_were_on or seen.after.step != seen.before.step


def answers_are_fresh(seen: Seen) -> bool:
    if not _laid_on(seen):
        return True
    then, now = seen.then, seen.now
    asked = seen.after.passed_at is not None and now - then.asked_at < ANSWERS_LAST
    kept = then.health_at is not None and now - then.health_at < HEALTH_LASTS + ANSWERS_LAST
    return asked and kept and not then.owed


def help_at_once(seen: Seen) -> bool:
    if not seen.new_flags:
        return True
    now, was = brief.outcome(seen.then.flags), brief.outcome(seen.monitor.flags)
    if now == brief.EMERGENCY and was < now:
        return seen.arrived.name == EMERGENCY
    if now == brief.URGENT and was < now:
        return seen.arrived.name == URGENT
    return True


def worst_wins(seen: Seen) -> bool:
    """What the rules say of these answers is what the brief says, and never less than before."""
    if not seen.new_flags and seen.after.passed_at == seen.before.passed_at:
        return True
    flags, agreed = seen.then.flags, seen.then.agrees(seen.now)
    said, _ = safety.outcome(seen.after.flags, seen.person, seen.now)
    opened = seen.after.passed_at is not None and seen.before.passed_at is None
    if said != brief.outcome(flags, agreed):
        return False
    if seen.after.state == EXPIRED:  # passed with answers that are too old: they are gone
        return True
    return not opened or (said <= brief.GENTLY and _limits_agree(seen))


def _limits_agree(seen: Seen) -> bool:
    after, flags = seen.after, seen.then.flags
    told = (after.feet_out, after.zones_out, after.cap)
    cap = min(brief.cap(flags), seen.person.next_cap)
    return told == (brief.feet_out(flags), brief.parts_out(flags), cap)


def _outcome(seen: Seen) -> int:
    return brief.outcome(seen.then.flags, seen.then.agrees(seen.now))


def clinician_first(seen: Seen) -> bool:
    outcome = _outcome(seen)
    gentle = outcome >= brief.GENTLY or seen.person.next_cap < 3  # noqa: PLR2004 - the row's own
    first = [way for way, _ in seen.arrived.ways][:1]
    return outcome <= brief.GENTLY and not (gentle and first and seen.after.way not in first)


def yes_opens_no_more(seen: Seen) -> bool:
    if seen.picked != "clinician_ok":
        return True
    longer = seen.person.locked_until >= seen.person_before.locked_until
    return longer and not (seen.place.name == ASK and _outcome(seen) >= brief.URGENT)


def left_out(seen: Seen) -> bool:
    side, zone, flags = seen.after.side, seen.arrived.zone, seen.then.flags
    out = side in brief.feet_out(flags) or zone in brief.parts_out(flags)
    return not out and (side, zone) not in seen.person.spots_out


def feels(seen: Seen) -> bool:
    known = brief.names(seen.then.flags)
    numb = known & brief.NO_FEELING
    return "drowsy" not in known and numb <= seen.then.agrees(seen.now)


def adult(seen: Seen) -> bool:
    return "under_18" not in seen.then.flags


def seat(seen: Seen) -> bool:
    return seen.after.position not in brief.seats_out(seen.then.flags)


def looked_first(seen: Seen) -> bool:
    found = seen.place.name == LOOK and seen.picked in ("found_something", "not_sure")
    if found and seen.arrived.name != FEET_TODAY:
        return False
    return not seen.hands_are_on or seen.then.looked


# -- locks ----------------------------------------------------------------------------------------


def locked(seen: Seen) -> bool:
    then, person = seen.then, seen.person
    if person.locked_until < then.until or (then.clinician and not person.needs_clinician):
        return False
    laid = seen.hands_are_on and _laid_on(seen)
    return not laid or (seen.now >= then.until and not then.clinician)


def nothing_forgotten(seen: Seen) -> bool:
    was, now, before, after = seen.person_before, seen.person, seen.before, seen.after
    opened = seen.place.name == CLINICIAN and seen.picked == "clinician_ok"
    if now.locked_until < was.locked_until or (
        was.needs_clinician and not now.needs_clinician and not opened
    ):
        return False
    if after.id != before.id:
        return True
    told = was.health if seen.place.name == CHANGED and seen.picked == "nothing_changed" else _NONE
    kept = before.flags | told <= after.flags or after.state == EXPIRED
    same = before.skipped is after.skipped  # as most often
    return (
        kept and before.hurts <= after.hurts and (same or set(before.skipped) <= set(after.skipped))
    )


def stale(seen: Seen) -> bool:
    same = (seen.after.visit, seen.after.timers) == (seen.before.visit, seen.before.timers)
    return same and _WHAT_COUNTS(seen.after) == _WHAT_COUNTS(seen.before)


_WHAT_COUNTS = attrgetter("id", "state", "pressure", "level", "hurts", "flags", "step", "skipped")


def old_buttons(seen: Seen) -> bool:
    """Whatever changes anything makes the buttons of the card before stale."""
    before, after = seen.before, seen.after
    same = (after.id, after.visit) == (before.id, before.visit)
    return not same or _WHAT_COUNTS(before) == _WHAT_COUNTS(after)


# -- time -----------------------------------------------------------------------------------------


def asked_in_time(seen: Seen) -> bool:
    timers, now = seen.after.timers, seen.now
    if timers.get("check", now + DAY) - now > CHECK_WITHIN:
        return False
    alone = seen.name in NO_SIGN and seen.hands_were_on
    moved = alone and seen.after.step != seen.before.step
    ended = seen.intent is None and seen.before.timers.get("cue", now + DAY) <= now
    if alone and ended and not (moved or seen.after.waiting):
        return False  # at the end of the step it is asked as well
    free = seen.person.pace == "hands_free" and not (seen.monitor.alone or seen.monitor.sore)
    return not moved or free


def silence_pauses(seen: Seen) -> bool:
    timers, now = seen.after.timers, seen.now
    if seen.hands_are_on:
        if seen.then.asked is not None:
            return timers.get("silence", now + DAY) <= seen.then.asked + SILENCE
        clear = seen.name in ("resume", "fine", "next", "hurts", "skip")
        return seen.place.kind != "safety" or clear
    if seen.arrived.name.endswith(".paused"):
        return timers.get("close", now + DAY) <= now + CLOSE_AFTER
    return True


def bounded(seen: Seen) -> bool:
    then, after = seen.then, seen.after
    spent = {"left": then.left, "right": then.right}.get(after.side, FOOT)
    left = min(FOOT - spent, SESSION - then.left - then.right)
    since = after.hands_since
    limit = after.timers.get("limit", seen.now + DAY)
    if since is None or left <= 0 or limit > since + left:
        return False
    first = not seen.before.touched
    return not first or then.last_end is None or seen.now >= then.last_end + BETWEEN


# -- the order of things --------------------------------------------------------------------------


def one_foot_at_a_time(seen: Seen) -> bool:
    feet = seen.then.feet
    if seen.hands_are_on:
        return bool(feet) and seen.after.side == feet[-1] and len(feet) <= len(brief.FEET)
    ended = seen.hands_were_on and seen.arrived.flow == "aftercare" and not seen.late
    return not ended or {*feet, *brief.feet_out(seen.then.flags)} >= brief.FEET


def in_order(seen: Seen) -> bool:
    zone = seen.arrived.zone
    if seen.then.visit == seen.monitor.visit or seen.name == "back":
        return True
    same_foot = seen.after.side in seen.monitor.feet
    had = seen.monitor.parts if same_foot else frozenset()
    later = {"ankle": {"sole", "toes"}, "sole": {"toes"}}.get(zone, set())
    if had & later:
        return False
    earlier = {"sole": ("ankle",), "toes": ("ankle", "sole")}.get(zone, ())
    return all(part in had or _passed_over(seen, part) for part in earlier)


def _passed_over(seen: Seen, part: str) -> bool:
    """Left out by an answer, after a stop there, or skipped."""
    side = seen.after.side
    out = part in brief.parts_out(seen.then.flags) or (side, part) in seen.person.spots_out
    return out or seen.then.skips(side) > 0


def wiped(seen: Seen) -> bool:
    ended = seen.after.id != seen.before.id and seen.before.touched
    return not ended or seen.late or seen.monitor.wiped or says_wipe(seen)


def followed_up(seen: Seen) -> bool:
    person, now = seen.person, seen.now
    due = person.follow_up
    came_off = seen.hands_were_on and not seen.hands_are_on
    if (came_off or seen.arrived.name == STOP) and not seen.late:
        return due is not None and now < due <= now + DAY
    told = seen.place.flow == "follow_up" and seen.new_flags
    if told and brief.outcome(seen.then.flags) >= brief.URGENT:
        return seen.arrived.name in _HELPED and person.needs_clinician
    return True


def one_way_from_help(seen: Seen) -> bool:
    if seen.place.name != EMERGENCY:
        return True
    a_day_later = seen.intent is None and seen.arrived.flow == "follow_up"
    return seen.arrived.name in (EMERGENCY, HOME) or a_day_later


# -- reminders, settings --------------------------------------------------------------------------


def ring_keeps_off(seen: Seen) -> bool:
    if seen.place.kind not in ("hands_on", "safety"):
        return True
    same = (seen.after.pressure, seen.after.visit) == (seen.before.pressure, seen.before.visit)
    return seen.arrived is seen.place and same


def ring_knows_locks(seen: Seen) -> bool:
    new = seen.after.visit != seen.before.visit
    invited = seen.arrived.flow == "reminder" and new
    locked = seen.person.needs_clinician or seen.person.locked_until > seen.now
    return not (invited and locked)


_PERSON = attrgetter(
    *("locked_until", "needs_clinician", "health", "health_at", "clinician", "stops"),
    *("next_cap", "next_level", "spots_out", "last_end", "follow_up"),
)
_SESSION = attrgetter(
    *("id", "flags", "passed_at", "step", "side", "feet_done", "tolerated", "hurts"),
    *("hurts_step", "level", "skipped", "spent", "cap", "gentle", "feet_out", "zones_out"),
    *("first_level", "touched", "pressure", "looked", "health_answered", "queue", "onward"),
)


def aside(seen: Seen) -> bool:
    if seen.place.flow not in SIDE_ROOMS or seen.name in ("sharp", "quit"):
        return True
    if seen.after.id != seen.before.id:  # they went home, or are asked something there
        return True
    same = _PERSON(seen.person_before) == _PERSON(seen.person)
    return same and _SESSION(seen.before) == _SESSION(seen.after)
