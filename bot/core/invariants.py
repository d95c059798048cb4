"""The safety invariants: every row of the clinical brief's section 8, as a named property.

Each is stated apart from the rules it guards, on what `monitor.py` remembers and `brief.py` says.
Most look at one transition; some at the card that shows; the texts and the way home are looked at
by the check. A row that speaks of something not built yet says what it waits for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from operator import attrgetter

from bot.core import brief, safety
from bot.core.brief import DAY, HOUR
from bot.core.machine import ASKED, EMERGENCY, EXPIRED, STOP, URGENT
from bot.core.monitor import (
    ASK,
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
_ASIDE = frozenset({"settings", "reminders", "zone"})
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


def _red_stops(seen: Seen) -> bool:
    return not _under_way(seen) or seen.arrived.name == STOP


def _fresh_screening(seen: Seen) -> bool:
    return not seen.then.owed


def _stop_takes_token(seen: Seen) -> bool:
    entered = seen.arrived.name in _ENDS
    return not entered or (seen.after.passed_at is None and seen.after.pressure == 0)


def _stop_is_heard(seen: Seen) -> bool:
    if seen.name == "sharp":
        over = seen.place.flow == "stopped" and seen.place.name != ASKED
        helped = seen.place.name in _HELPED or brief.outcome(seen.monitor.flags) >= brief.URGENT
        if over or helped:  # in a room beside, too: help is called, and comes first
            return seen.arrived.flow in ("stopped", "care")
        return seen.arrived.name == STOP
    asks = _under_way(seen) and not seen.late  # so late, the massage was over by itself
    return seen.arrived.name == ASKED if asks else not seen.hands_are_on


_MEANS_NOTHING = ("unclear", "other", "media", "command", "none", "done", "pick")


def _unknown_pauses(seen: Seen) -> bool:
    return not (seen.hands_were_on and seen.hands_are_on)


def _restart(seen: Seen) -> bool:
    return not seen.hands_are_on


# -- pressure -------------------------------------------------------------------------------------


def _same_visit(seen: Seen) -> bool:
    return seen.hands_are_on and seen.then.visit == seen.monitor.visit


def _hurt_eases(seen: Seen) -> bool:
    hurt = seen.hands_were_on and seen.name == "hurts" and _same_visit(seen)
    if hurt and not 1 <= seen.after.pressure < seen.before.pressure:
        return False
    return seen.after.pressure <= seen.then.bound


def _tolerated(seen: Seen) -> bool:
    if seen.name == "harder" and seen.monitor.hurts:
        return seen.after.pressure <= seen.before.pressure
    return seen.after.pressure <= seen.then.tolerated


def _in_range(seen: Seen) -> bool:
    pressure = seen.after.pressure
    if not (0 <= pressure <= seen.after.cap <= 3):  # noqa: PLR2004 - of 5; more is never used
        return False
    least = min(brief.cap(seen.then.flags), seen.person.next_cap)
    return pressure <= least and (pressure > 0) is seen.hands_are_on


def _first_pressure(seen: Seen) -> bool:
    most = {"ankle": MEDIUM, "toes": 1}.get(seen.arrived.zone, 3)
    first = MEDIUM if seen.then.visit != seen.monitor.visit else 3
    return seen.after.pressure <= min(most, first)


def _one_at_a_time(seen: Seen) -> bool:
    before, after = seen.before.pressure, seen.after.pressure
    if not _same_visit(seen) or after <= before:
        return True
    if not seen.hands_were_on:  # taken up again
        return after <= seen.monitor.felt
    asked = seen.name == "harder" and seen.monitor.fine and not seen.monitor.hurts
    return asked and after == before + 1


# -- hurts and skips ------------------------------------------------------------------------------


def _hurts_end_step(seen: Seen) -> bool:
    if not seen.hands_were_on or seen.late:
        return True
    if seen.then.hurts >= HURTS_IN_SESSION:
        return seen.arrived.name.endswith(".closing")
    spent = seen.before.pressure <= 1 or seen.monitor.hurts_step >= HURTS_IN_STEP
    return not (spent and _same_visit(seen))


def _counts_end(seen: Seen) -> bool:
    enough = seen.then.hurts >= HURTS_IN_SESSION
    return not enough and seen.then.skips(seen.after.side) < SKIPS_ON_FOOT


def _skipped_stays(seen: Seen) -> bool:
    return f"{seen.after.side}/{seen.after.state}" not in seen.then.skipped


# -- answers, and where they lead -----------------------------------------------------------------


def _laid_on(seen: Seen) -> bool:
    """Hands go on, or to another step."""
    return not seen.hands_were_on or seen.after.step != seen.before.step


def _answers_are_fresh(seen: Seen) -> bool:
    if not _laid_on(seen):
        return True
    then, now = seen.then, seen.now
    asked = seen.after.passed_at is not None and now - then.asked_at < ANSWERS_LAST
    kept = then.health_at is not None and now - then.health_at < HEALTH_LASTS + ANSWERS_LAST
    return asked and kept and not then.owed


def _new_flags(seen: Seen) -> bool:
    return seen.then.flags != seen.monitor.flags


def _help_at_once(seen: Seen) -> bool:
    if not _new_flags(seen):
        return True
    now, was = brief.outcome(seen.then.flags), brief.outcome(seen.monitor.flags)
    if now == brief.EMERGENCY and was < now:
        return seen.arrived.name == EMERGENCY
    if now == brief.URGENT and was < now:
        return seen.arrived.name == URGENT
    return True


def _worst_wins(seen: Seen) -> bool:
    """What the rules say of these answers is what the brief says, and never less than before."""
    if not _new_flags(seen) and seen.after.passed_at == seen.before.passed_at:
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


def _clinician_first(seen: Seen) -> bool:
    outcome = _outcome(seen)
    gentle = outcome >= brief.GENTLY or seen.person.next_cap < 3  # noqa: PLR2004 - the row's own
    first = [way for way, _ in seen.arrived.ways][:1]
    return outcome <= brief.GENTLY and not (gentle and first and seen.after.way not in first)


def _yes_opens_no_more(seen: Seen) -> bool:
    if seen.picked != "clinician_ok":
        return True
    longer = seen.person.locked_until >= seen.person_before.locked_until
    return longer and not (seen.place.name == ASK and _outcome(seen) >= brief.URGENT)


def _left_out(seen: Seen) -> bool:
    side, zone, flags = seen.after.side, seen.arrived.zone, seen.then.flags
    out = side in brief.feet_out(flags) or zone in brief.parts_out(flags)
    return not out and (side, zone) not in seen.person.spots_out


def _feels(seen: Seen) -> bool:
    known = brief.names(seen.then.flags)
    numb = known & brief.NO_FEELING
    return "drowsy" not in known and numb <= seen.then.agrees(seen.now)


def _adult(seen: Seen) -> bool:
    return "under_18" not in seen.then.flags


def _seat(seen: Seen) -> bool:
    return seen.after.position not in brief.seats_out(seen.then.flags)


def _looked_first(seen: Seen) -> bool:
    found = seen.place.name == LOOK and seen.picked in ("found_something", "not_sure")
    if found and seen.arrived.name != FEET_TODAY:
        return False
    return not seen.hands_are_on or seen.then.looked


# -- locks ----------------------------------------------------------------------------------------


def _locked(seen: Seen) -> bool:
    then, person = seen.then, seen.person
    if person.locked_until < then.until or (then.clinician and not person.needs_clinician):
        return False
    laid = seen.hands_are_on and _laid_on(seen)
    return not laid or (seen.now >= then.until and not then.clinician)


def _nothing_forgotten(seen: Seen) -> bool:
    was, now, before, after = seen.person_before, seen.person, seen.before, seen.after
    opened = seen.place.name == CLINICIAN and seen.picked == "clinician_ok"
    if now.locked_until < was.locked_until or (
        was.needs_clinician and not now.needs_clinician and not opened
    ):
        return False
    if after.id != before.id:
        return True
    kept = before.flags <= after.flags or after.state == EXPIRED
    return kept and before.hurts <= after.hurts and set(before.skipped) <= set(after.skipped)


def _stale(seen: Seen) -> bool:
    same = (seen.after.visit, seen.after.timers) == (seen.before.visit, seen.before.timers)
    return same and _WHAT_COUNTS(seen.after) == _WHAT_COUNTS(seen.before)


_WHAT_COUNTS = attrgetter("id", "state", "pressure", "level", "hurts", "flags", "step", "skipped")


def _old_buttons(seen: Seen) -> bool:
    """Whatever changes anything makes the buttons of the card before stale."""
    before, after = seen.before, seen.after
    same = (after.id, after.visit) == (before.id, before.visit)
    return not same or _WHAT_COUNTS(before) == _WHAT_COUNTS(after)


# -- time -----------------------------------------------------------------------------------------


def _asked_in_time(seen: Seen) -> bool:
    if not seen.hands_are_on:
        return True
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


def _silence_pauses(seen: Seen) -> bool:
    timers, now = seen.after.timers, seen.now
    if seen.hands_are_on:
        if seen.then.asked is not None:
            return timers.get("silence", now + DAY) <= seen.then.asked + SILENCE
        clear = seen.name in ("resume", "fine", "next", "hurts", "skip")
        return seen.place.kind != "safety" or clear
    if seen.arrived.name.endswith(".paused"):
        return timers.get("close", now + DAY) <= now + CLOSE_AFTER
    return True


def _bounded(seen: Seen) -> bool:
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


def _one_foot_at_a_time(seen: Seen) -> bool:
    feet = seen.then.feet
    if seen.hands_are_on:
        return bool(feet) and seen.after.side == feet[-1] and len(feet) <= len(brief.FEET)
    ended = seen.hands_were_on and seen.arrived.flow == "aftercare" and not seen.late
    return not ended or {*feet, *brief.feet_out(seen.then.flags)} >= brief.FEET


def _in_order(seen: Seen) -> bool:
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


def _wiped(seen: Seen) -> bool:
    ended = seen.after.id != seen.before.id and seen.before.touched
    return not ended or seen.late or seen.monitor.wiped or says_wipe(seen)


def _followed_up(seen: Seen) -> bool:
    person, now = seen.person, seen.now
    due = person.follow_up
    came_off = seen.hands_were_on and not seen.hands_are_on
    if (came_off or seen.arrived.name == STOP) and not seen.late:
        return due is not None and now < due <= now + DAY
    told = seen.place.flow == "follow_up" and _new_flags(seen)
    if told and brief.outcome(seen.then.flags) >= brief.URGENT:
        return seen.arrived.name in _HELPED and person.needs_clinician
    return True


def _one_way_from_help(seen: Seen) -> bool:
    if seen.place.name != EMERGENCY:
        return True
    a_day_later = seen.intent is None and seen.arrived.flow == "follow_up"
    return seen.arrived.name in (EMERGENCY, HOME) or a_day_later


# -- reminders, settings --------------------------------------------------------------------------


def _ring_keeps_off(seen: Seen) -> bool:
    if seen.place.kind not in ("hands_on", "safety"):
        return True
    same = (seen.after.pressure, seen.after.visit) == (seen.before.pressure, seen.before.visit)
    return seen.arrived is seen.place and same


def _ring_knows_locks(seen: Seen) -> bool:
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


def _aside(seen: Seen) -> bool:
    if seen.place.flow not in _ASIDE or seen.name in ("sharp", "quit"):
        return True
    if seen.after.id != seen.before.id:  # they went home, or are asked something there
        return True
    same = _PERSON(seen.person_before) == _PERSON(seen.person)
    return same and _SESSION(seen.before) == _SESSION(seen.after)


@dataclass(frozen=True, slots=True)
class Invariant:
    """A property. `row` is its number in section 8 of the clinical brief, or R and a number.

    `at`: what it looks at: a `step` (any transition), a `touch` (one that ends with hands on a
    foot), a `card`, a `text`, the `way` home. `on`: the intents that it speaks of (none: all).
    `waits`: for what, where it cannot be proven yet.
    """

    row: str
    name: str
    at: str
    remedy: str
    holds: Callable[[Seen], bool] = lambda _: True
    on: tuple[str, ...] = ()
    waits: str = ""


INVARIANTS = (
    Invariant(
        "1", "sharp or strange pain stops in one transition",
        "step", "let nothing come before the stop", _red_stops, ("sharp",),
    ),
    Invariant(
        "2", "after a stop no touch before all five screens were answered anew",
        "touch", "let no state lead to hands-on states but through all five screens",
        _fresh_screening,
    ),
    Invariant(
        "3", "a stop, urgent or emergency takes token and pressure at once",
        "step", "do not pass the screening again on the way to a stop", _stop_takes_token,
    ),
    Invariant(
        "4", "a hurt eases, and pressure stays down in this step",
        "step", "lower `most`", _hurt_eases,
    ),
    Invariant(
        "5", "no later step above what was tolerated, no “harder” after a hurt",
        "step", "lower `most`", _tolerated,
    ),
    Invariant(
        "6", "pressure is from 1 to the cap while hands are on, else 0",
        "step", "keep `most` from 1 to 3", _in_range,
    ),
    Invariant(
        "7", "first pressure at most 2; at the tendon at most 2, at the toes 1",
        "touch", "lower `most` of that step", _first_pressure,
    ),
    Invariant(
        "8", "pressure rises by one, on “harder” after “fine”, before any hurt",
        "touch", "ask for “fine” at this pressure first", _one_at_a_time,
    ),
    Invariant(
        "9", "a hurt at the lowest pressure, or the third in a step, ends the step",
        "step", "let the step be left out", _hurts_end_step, ("hurts",),
    ),
    Invariant(
        "10", "two steps left out finish a foot, three hurts the massage",
        "touch", "lead `foot_done` to the other foot or the end", _counts_end,
    ),
    Invariant(
        "11", "a step left out does not come back",
        "touch", "let nothing lead back to it", _skipped_stays,
    ),
    Invariant(
        "12", "no touch without this session's answers, not older than an hour",
        "touch", "let all five screens and the foot check come before it", _answers_are_fresh,
    ),
    Invariant(
        "13", "an answer that means emergency or urgent leads there at once",
        "step", "let the question raise its flag, and lead nowhere else first", _help_at_once,
    ),
    Invariant(
        "14", "the worst answer decides; another yes never makes it milder",
        "step", "let the answers raise the flags of the clinical notes", _worst_wins,
    ),
    Invariant(
        "15", "after “ask first” only with a clinician's yes to each answer, and gently",
        "touch", "lead there only from the question about the clinician", _clinician_first,
    ),
    Invariant(
        "16", "a clinician's yes opens nothing urgent and shortens no lock",
        "step", "let it open “ask first” alone", _yes_opens_no_more, ("pick",),
    ),
    Invariant(
        "17", "no touch on a foot or part that is left out",
        "touch", "name the part of the foot that the hands are on (`hands_on:`)", _left_out,
    ),
    Invariant(
        "18", "no touch with less feeling or drowsy, as the pain report is void",
        "touch", "let these answers end the questions", _feels,
    ),
    Invariant(
        "19", "no touch while a lock runs: 24 h, 72 h, or until a clinician agrees",
        "step", "lead to `session.gate`, which knows the locks", _locked,
    ),
    Invariant(
        "20", "no command, restart or late tap clears a lock, an answer or a count",
        "step", "begin a new session only at home", _nothing_forgotten,
    ),
    Invariant(
        "21", "after a restart the hands are off",
        "step", "lead restarts to a pause", _restart, ("restart",),
    ),
    Invariant(
        "22", "asked within 60 s and at the step's end; a timer alone does not go on",
        "step", "let the person say “next”", _asked_in_time,
    ),
    Invariant(
        "23", "120 s of silence pause, 15 min close; back only by a clear word",
        "step", "let silence lead to the pause", _silence_pauses,
    ),
    Invariant(
        "24", "everything has an answer; what is not understood takes the hands off",
        "step", "let it lead to the pause", _unknown_pauses, _MEANS_NOTHING,
    ),
    Invariant(
        "25", "stop is heard everywhere, in one transition",
        "step", "give no move of yours the name of a stop", _stop_is_heard, ("sharp", "quit"),
    ),
    Invariant(
        "26", "10 min a foot, 20 min in all, 20 h between two massages",
        "touch", "lead to `session.gate`, which knows when the last one was", _bounded,
    ),
    Invariant(
        "27", "one foot after the other, and each has its turn",
        "step", "change the foot once, after `foot_done`", _one_foot_at_a_time,
    ),
    Invariant("28", "standing only on dry feet, with a hold", "step", "", waits="a foot roller"),
    Invariant(
        "29", "wipe, then socks or shoes, before the end (help comes first)",
        "step", "lead to `session.aftercare`", _wiped,
    ),
    Invariant(
        "30", "after “allergy” nut and coconut oils are not named",
        "card", "guard the button with `no_allergy`, and name no oil in the text",
    ),
    Invariant(
        "31", "a hip or rash closes the ways to sit that it rules out",
        "step", "guard the way to sit with `may_cross`, `may_lean` or `may_partner`", _seat,
    ),
    Invariant("32", "no device, roller or heat for some", "step", "",
              waits="a foot roller or a device"),
    Invariant("33", "with two people only the receiver's “fine” counts", "step", "",
              waits="a mode for two people, each with a phone"),
    Invariant(
        "34", "under 18: no touch, and no way to change that answer",
        "touch", "let that answer end the questions", _adult,
    ),
    Invariant(
        "35", "each massage and stop is followed up in a day; danger told there locks",
        "step", "raise the flag in the follow-up as well", _followed_up,
    ),
    Invariant(
        "36", "the emergency text begins with the call, and one way leads on",
        "step", "lead on to home alone", _one_way_from_help,
    ),
    Invariant("37", "no text holds a phrase of section 7", "text", "say it without a promise"),
    Invariant(
        "38", "from everywhere home in two actions", "way", "add a move `quit: home.home`",
    ),
    Invariant(
        "39", "the steps in order, only skipped forward",
        "touch", "let `next` lead on to the toes, not back", _in_order,
    ),
    Invariant(
        "40", "the foot check comes before the first touch",
        "step", "lead there through `screening.look`", _looked_first,
    ),
    Invariant(
        "R1", "a reminder leaves a massage alone",
        "step", "let it stay silent", _ring_keeps_off, ("ring",),
    ),
    Invariant(
        "R2", "no reminder while a lock runs",
        "step", "let it stay silent", _ring_knows_locks, ("ring",),
    ),
    Invariant(
        "R3", "settings, reminders and zones change nothing of a massage",
        "step", "let them do nothing but what they are for", _aside,
    ),
    Invariant(
        "R4", "an old or doubled tap changes nothing",
        "step", "let it be stale", _stale, ("stale",),
    ),
    Invariant(
        "R5", "what changes anything makes the buttons before it stale",
        "step", "show a new card", _old_buttons,
    ),
)  # fmt: skip

BY_ROW = {one.row: one for one in INVARIANTS}


@cache
def _on(intent: str, *, touching: bool) -> tuple[Invariant, ...]:
    """Those that look at such a transition."""
    at = ("step", "touch") if touching else ("step",)
    return tuple(
        one for one in INVARIANTS
        if one.at in at and not one.waits and (not one.on or intent in one.on)
    )  # fmt: skip


def broken(seen: Seen) -> Iterator[Invariant]:
    """The invariants that this transition breaks."""
    for one in _on(seen.name, touching=seen.hands_are_on):
        if not one.holds(seen):
            yield one
