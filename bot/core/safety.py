"""The only home of safety rules: screening outcome, limits, the pain protocol, locks.

Rows and sections are those of the clinical brief (docs/clinical.md). [DJ] marks design judgement
that a clinician should sign off; bot/core/signoff.py lists it for them. Nothing here reads a
clock; times are Unix seconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from bot.core.flow import State
from bot.core.session import Person, Session

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0

HEALTH_KEPT = 30 * DAY  # 2.2: screens 3 and 4 are remembered so long [DJ]
CLINICIAN_KEPT = 30 * DAY  # 2.5 [DJ]
TOKEN_KEPT = HOUR  # answers of screens 1 and 2 are of "now" [DJ]
SESSION_GAP = 20 * HOUR  # 5: at least so long between massages [DJ]
FOOT_LIMIT, SESSION_LIMIT = 10 * MINUTE, 20 * MINUTE  # 5 [DJ]
FIRST_CHECK, CHECK_EVERY = 12.0, 60.0  # 3.3 [DJ]
SILENCE, CLOSE_AFTER = 120.0, 15 * MINUTE  # 3.3 [DJ]
REST = 15.0  # 3.2: the pause after 4-6 of 10 [DJ]
RED_NUMBER = 7  # 3.2 and 2.8: from 7 of 10 on it is RED
REST_FROM = 4  # 3.2: from 4 of 10 on the hands come off for a while
DROP = 2  # 3.2: points that count as a real change
TOP_LEVEL, FIRST_LEVEL = 3, 2  # 3.3 [DJ]
HURTS_IN_STEP, HURTS_IN_SESSION, SKIPS_ON_FOOT = 2, 3, 2  # 3.3 [DJ]
SAME_SPOT = 30 * DAY  # 3.4: a second stop there within it needs a clinician [DJ]
CAP_AFTER_STOP = 2  # 3.4 [DJ]
PLAIN_LOCK, RESIDUE_LOCK = 24 * HOUR, 72 * HOUR  # 3.4 [DJ]
FOLLOW_UP = DAY  # 4
OUTCOMES_KEPT = 4096  # sets of answers whose outcome is remembered
SIDES = ("left", "right")
ZONES = ("top", "ankle", "sole", "toes")


class Outcome(IntEnum):
    """2.1, in order; the worst answer wins."""

    GO = 0
    GENTLY = 1
    NOT_TODAY = 2
    ASK_FIRST = 3
    URGENT = 4
    EMERGENCY = 5


@dataclass(frozen=True, slots=True)
class Rule:
    """What a flag means. `cap` and `zones` hold when a massage is possible in spite of it.

    `foot`: the flag comes with a side, and that foot is out. `lock`: plain, residue or clinician,
    for what is found after a massage. `positions`: those it rules out.
    """

    row: str
    outcome: Outcome = Outcome.GO
    cap: int = TOP_LEVEL
    zones: tuple[str, ...] = ()
    foot: bool = False
    lock: str = ""
    positions: tuple[str, ...] = ()


_GO, _GENTLY, _NOT, _ASK, _URGENT, _EMERGENCY = Outcome
_LEANING = ("figure_four", "stool", "bed", "floor")
POSITIONS = (*_LEANING, "partner")

FLAGS: dict[str, Rule] = {
    # screen 0
    "under_18": Rule("0.1", _NOT),
    "not_willing": Rule("0.2", _NOT),
    "drowsy": Rule("0.3", _NOT),
    # screen 1
    "chest": Rule("1.1", _EMERGENCY),
    "cold_leg": Rule("1.2", _EMERGENCY),
    "one_leg": Rule("1.3", _URGENT),
    "infection": Rule("1.4", _URGENT),
    "infection_severe": Rule("1.4", _EMERGENCY),
    "fever": Rule("1.5", _NOT),
    "injury": Rule("1.6", _URGENT),
    "preeclampsia": Rule("1.7", _URGENT),
    # screen 2
    "broken_skin": Rule("2.1", _GENTLY, cap=2, foot=True),
    "rash": Rule("2.2", _GENTLY, cap=2, foot=True, positions=("partner",)),
    "hot_joint": Rule("2.3", _GENTLY, cap=2, foot=True),
    "hot_joint_ill": Rule("2.3", _URGENT),
    "sprain": Rule("2.4", _GENTLY, cap=2, foot=True),
    "fracture": Rule("2.4", _ASK, cap=2),
    "foot_surgery": Rule("2.5", _ASK, cap=2),
    "swelling_both": Rule("2.6", _ASK, cap=2),
    "sore_spot": Rule("2.7", _GENTLY, cap=2),
    "pus": Rule("2.7", _URGENT),
    "strong_pain": Rule("2.8", _ASK, cap=2),
    "unexplained_pain": Rule("2.8", _ASK, cap=2),
    "heel_pain": Rule("2.9", _GENTLY, cap=2),
    # screen 3
    "clot": Rule("3.5", _ASK, cap=2),
    "diabetes": Rule("3.1", _GENTLY, cap=2),
    "diabetes_numb": Rule("3.1", _ASK, cap=1),
    "diabetes_past": Rule("3.1", _ASK, cap=2),
    "diabetes_unchecked": Rule("3.1", _ASK, cap=2),
    "charcot": Rule("3.2", _URGENT),
    "numbness": Rule("3.3", _ASK, cap=1),
    "poor_circulation": Rule("3.4", _ASK, cap=2),
    "rest_pain": Rule("3.4", _URGENT),
    "thinner": Rule("3.6", _ASK, cap=1),
    "veins": Rule("3.7", _GENTLY, cap=2, zones=("ankle",)),
    "sore_vein": Rule("3.7", _URGENT),
    # screen 4
    "pregnant": Rule("4.1", _ASK, cap=2, zones=("ankle",)),
    "cancer": Rule("4.2", _ASK, cap=1),
    "organs": Rule("4.3", _ASK, cap=2),
    "bones_thin": Rule("4.4", _GENTLY, cap=2),
    "bones_severe": Rule("4.4", _ASK, cap=2),
    "steroids": Rule("4.4", _GENTLY, cap=2, zones=("ankle",)),  # and row 23 of section 1
    "allergy": Rule("4.5"),
    "unsteady": Rule("4.6"),
    "no_crossing": Rule("4.7", positions=("figure_four",)),
    "hip_precautions": Rule("4.7", positions=_LEANING),
    "pacemaker": Rule("4.8"),
    # found after a stop, after a massage, or a day later (3.4 and 4)
    "danger_sign": Rule("3.4", _EMERGENCY, lock="clinician"),
    "cold_now": Rule("3.4", _EMERGENCY, lock="clinician"),
    "popped": Rule("3.4", _URGENT, lock="clinician"),
    "calf": Rule("3.4", _URGENT, lock="clinician"),
    "numb_now": Rule("3.4", lock="clinician"),
    "bruised": Rule("3.4", lock="residue"),
    "pain_stays": Rule("3.4", lock="residue"),
    "skin_now": Rule("3.4", lock="plain"),
    "rash_now": Rule("3.4", lock="plain"),
    "numb_later": Rule("4", _URGENT, lock="clinician"),
    "spreading": Rule("4", _URGENT, lock="clinician"),
    "soreness_stays": Rule("4", lock="clinician"),
}
# Screens 3 and 4, and the operation of 2.5 ("once; answer kept").
HEALTH_FLAGS = frozenset(f for f, r in FLAGS.items() if r.row[0] in "34" and "." in r.row) - {
    f for f, r in FLAGS.items() if r.row == "3.4" and r.lock
} | {"foot_surgery"}
NEEDS_MARK = {f: SIDES for f, r in FLAGS.items() if r.foot} | {"sore_spot": ZONES}
_FRAGILE = frozenset({"diabetes", "diabetes_numb", "numbness", "poor_circulation"})
# Stops of these kinds are opened by a clinician only (3.4); the others are locked for a day.
_SERIOUS_KINDS = frozenset({"nerve", "tissue", "vessel", "body"})  # tissue: it may be a pop [DJ]


def base(flag: str) -> str:
    """The flag without its mark: "rash" for "rash@left"."""
    return flag.partition("@")[0]


# What is alike by its outcome, and not by its text: a call now, an emergency department today.
_PRESSING = ("preeclampsia", "injury")
_TOLD = {
    name: at for at, name in enumerate((*_PRESSING, *(f for f in FLAGS if f not in _PRESSING)))
}


def _told(flag: str) -> int:
    """Which of several answers that are equally bad is told: the lowest."""
    return _TOLD[base(flag)]


def feet_out(flags: Iterable[str]) -> frozenset[str]:
    """Feet that a flag leaves out. A foot flag without a side counts for both."""
    out: set[str] = set()
    for flag in flags:
        name, _, side = flag.partition("@")
        if FLAGS[name].foot:
            out.update([side] if side else SIDES)
    return frozenset(out)


def positions(flags: Iterable[str]) -> tuple[str, ...]:
    """The ways to sit that are left (4.7 and 2.2)."""
    gone = {p for f in flags for p in FLAGS[base(f)].positions}
    return tuple(p for p in POSITIONS if p not in gone)


def judge(flag: str, flags: frozenset[str]) -> Outcome:
    """The outcome of one flag among all of them (table 2.3)."""
    name = base(flag)
    kinds = {base(f) for f in flags}
    if name in ("broken_skin", "skin_now") and kinds & _FRAGILE:
        return Outcome.URGENT  # 2.1 and 3.4
    if name == "sore_spot" and "diabetes" in kinds:
        return Outcome.ASK_FIRST  # 2.7
    return FLAGS[name].outcome


def clinician_agreed(person: Person, flag: str, now: float) -> bool:
    """A clinician agreed to this flag within 30 days (2.5)."""
    return any(f == base(flag) and now - at < CLINICIAN_KEPT for f, at in person.clinician)


def zones_out(flags: Iterable[str]) -> frozenset[str]:
    """Parts of the foot that the flags leave out."""
    zones = {z for f in flags for z in FLAGS[base(f)].zones}
    return frozenset(zones | {f.partition("@")[2] for f in flags if base(f) == "sore_spot"})


def outcome(flags: frozenset[str], person: Person, now: float) -> tuple[Outcome, str]:
    """The worst outcome of all flags, and the flag that decides it ("" for GO).

    ASK FIRST is lowered to GENTLY where a clinician agreed to that flag; nothing above it ever is.
    """
    if not person.clinician:  # as it nearly always is
        return _worst(flags, frozenset())
    agreed = (base(f) for f in flags if clinician_agreed(person, f, now))
    return _worst(flags, frozenset(agreed))


@lru_cache(OUTCOMES_KEPT)
def _worst(flags: frozenset[str], agreed: frozenset[str]) -> tuple[Outcome, str]:
    worst, reason = Outcome.GO, ""
    for flag in sorted(flags, key=_told):
        one = judge(flag, flags)
        if one is Outcome.ASK_FIRST and base(flag) in agreed:
            one = Outcome.GENTLY
        if one > worst:
            worst, reason = one, base(flag)
    nothing_left = len(feet_out(flags)) == len(SIDES) or zones_out(flags) == frozenset(ZONES)
    if worst < Outcome.NOT_TODAY and nothing_left:
        return Outcome.NOT_TODAY, "feet_out"
    if worst < Outcome.NOT_TODAY and not positions(flags):
        return Outcome.NOT_TODAY, "other"
    return worst, reason


def grant(person: Person, session: Session, now: float) -> None:
    """Fix the limits of the session and give it the token: the screening is passed."""
    worst, session.reason = outcome(session.flags, person, now)
    session.cap = min([person.next_cap, *(FLAGS[base(f)].cap for f in session.flags)])
    session.gentle = worst >= Outcome.GENTLY or person.next_cap < TOP_LEVEL
    session.feet_out = feet_out(session.flags)
    session.zones_out = zones_out(session.flags)
    session.spots_out = frozenset(person.spots_out)
    session.first_level = min(person.next_level, FIRST_LEVEL if session.cap == TOP_LEVEL else 1)
    session.passed_at = session.began or now  # the answers of "right now" are as old as that
    session.queue, session.onward, session.about = (), "", ""


def locked(person: Person, now: float) -> bool:
    """No massage may start (invariant 19)."""
    return person.needs_clinician or now < person.locked_until


def too_soon(person: Person, now: float) -> bool:
    """The last massage is less than 20 hours ago (5)."""
    return person.last_end is not None and now - person.last_end < SESSION_GAP


def may_touch(person: Person, session: Session, now: float) -> bool:
    """Hands may go on: a token no older than an hour, and no lock (invariants 2 and 12)."""
    fresh = session.passed_at is not None and 0 <= now - session.passed_at < TOKEN_KEPT
    return fresh and not locked(person, now)


def may_visit(session: Session, state: State) -> bool:
    """This step may be done on this foot (invariants 10, 11 and 17)."""
    side = session.side
    return (
        side not in session.feet_out
        and side not in session.feet_done
        and state.zone not in session.zones_out
        and (side, state.zone) not in session.spots_out
        and f"{side}/{state.name}" not in session.skipped
        and skips(session) < SKIPS_ON_FOOT
    )


def skips(session: Session) -> int:
    """Steps skipped on the present foot."""
    return sum(1 for s in session.skipped if s.startswith(f"{session.side}/"))


def time_left(session: Session) -> float:
    """Hands-on seconds still allowed on this foot (invariant 26)."""
    foot = FOOT_LIMIT - session.spent.get(session.side, 0.0)
    return max(0.0, min(foot, SESSION_LIMIT - sum(session.spent.values())))


# -- pressure -------------------------------------------------------------------------------------


def first_pressure(session: Session, state: State) -> int:
    """The pressure at which a visit of a step begins (3.3; invariants 5, 6 and 7)."""
    return min(session.first_level, session.cap, state.most, session.tolerated)


def may_press_harder(session: Session, state: State) -> bool:
    """One level more (3.3; invariant 8): after "fine" at this level, and no hurt so far."""
    return (
        session.hurts == 0
        and session.fine_here
        and session.level < min(session.cap, state.most, session.tolerated)
    )


def press_harder(session: Session) -> None:
    """One level up."""
    session.level += 1
    session.pressure = session.level
    session.fine_here = False


def hurt_verdict(session: Session, number: int | None) -> str:
    """What a hurt report in a step leads to (3.2, 3.3): close, foot, skip, rest or ease.

    `number`: 1 to 6, or None for words alone. Ask before `hurt` counts the report.
    """
    if session.hurts + 1 >= HURTS_IN_SESSION:
        return "close"
    if session.level <= 1 or session.hurts_step >= HURTS_IN_STEP:
        return skip_verdict(session)
    return "rest" if number is not None and number >= REST_FROM else "ease"


def skip_verdict(session: Session) -> str:
    """What one more skip leads to: the foot is finished at the second (3.3)."""
    return "foot" if skips(session) + 1 >= SKIPS_ON_FOOT else "skip"


def hurt(session: Session) -> None:
    """Count a hurt report and take one level off (3.3; invariants 4, 5 and 9)."""
    session.hurts += 1
    session.hurts_step += 1
    session.level = max(1, session.level - 1)
    session.tolerated = min(session.tolerated, session.level)
    session.pressure = min(session.pressure, session.level)
    session.fine_here = False
    session.sore = True


def skip(session: Session) -> None:
    """The step under way is not offered again on this foot today."""
    mark = f"{session.side}/{session.step}"
    if mark not in session.skipped:
        session.skipped = (*session.skipped, mark)


def dropped_enough(session: Session, number: int | None) -> bool:
    """The pain fell by 2 points or more during the rest (3.2)."""
    return number is not None and session.score is not None and session.score - number >= DROP


# -- stops and locks ------------------------------------------------------------------------------


def _longer(person: Person, until: float, reason: str) -> None:
    """A lock in time. The reason told is that of the longest one, or of a clinician's lock."""
    if until > person.locked_until:
        person.locked_until = until
        person.lock_reason = person.lock_reason if person.needs_clinician else reason


def _clinician(person: Person, reason: str) -> None:
    person.needs_clinician = True
    person.lock_reason = reason


def stop(person: Person, session: Session) -> None:
    """What any stop does at once: no token, no pressure, all screens to be asked again."""
    session.passed_at = None
    session.pressure = 0
    person.health_at = None


def lock_for_pain(person: Person, session: Session, kind: str, zone: str, now: float) -> None:
    """Lock after a stop for pain (3.4). Locks only ever grow; a clinician's yes is void (2.5)."""
    again = any(
        (side, spot) == (session.side, zone) and now - at < SAME_SPOT
        for side, spot, at in person.stops
    )
    _longer(person, now + PLAIN_LOCK, "plain")
    if kind in _SERIOUS_KINDS:
        _clinician(person, kind)
    elif again:  # stops without a spot are not kept
        _clinician(person, "repeat")
    if zone:
        lately = [stop for stop in person.stops if now - stop[2] < SAME_SPOT]
        person.stops = (*lately, (session.side, zone, now))
        spot = (session.side, zone)
        if spot not in person.spots_out:
            person.spots_out = (*person.spots_out, spot)
    person.next_cap = min(person.next_cap, CAP_AFTER_STOP)
    person.clinician = ()
    person.follow_up, person.follow_up_round = now + FOLLOW_UP, 1  # invariant 35


def raise_flag(person: Person, session: Session, flag: str, now: float) -> None:
    """Add a flag; one that is found after a massage also locks."""
    session.flags |= {flag}
    rule = FLAGS[base(flag)]
    lock = rule.lock
    if session.flow in ("stopped", "aftercare", "follow_up") and rule.outcome >= Outcome.URGENT:
        lock = "clinician"
    if lock:
        person.health_at = None
        session.passed_at = None
    if lock == "plain":
        _longer(person, now + PLAIN_LOCK, base(flag))
    elif lock == "residue":
        _longer(person, now + RESIDUE_LOCK, base(flag))
    elif lock == "clinician":
        _longer(person, now + PLAIN_LOCK, base(flag))
        _clinician(person, base(flag))


def health_remembered(person: Person, now: float) -> bool:
    """Screens 3 and 4 were answered within 30 days, and no stop came since."""
    return person.health_at is not None and now - person.health_at < HEALTH_KEPT


def agree(person: Person, session: Session, now: float) -> None:
    """A clinician agreed: to every ASK FIRST flag raised, for 30 days (2.5)."""
    asked = {base(f) for f in session.flags if judge(f, session.flags) is Outcome.ASK_FIRST}
    kept = [pair for pair in person.clinician if pair[0] not in asked]
    person.clinician = (*kept, *((f, now) for f in sorted(asked)))


def lift(person: Person, now: float) -> bool:
    """A clinician lifts the lock that needed one; a lock in time stays (invariant 16)."""
    person.needs_clinician = False
    person.next_cap = min(person.next_cap, CAP_AFTER_STOP)
    return not locked(person, now)
