"""What each answer means, written down a second time from the clinical brief (2.3, 2.5, 3.4).

`safety.py` serves people; this table only judges it. The two were written apart and must agree:
a slip in either is a fault that the check names. Never import `safety` here.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

GO, GENTLY, NOT_TODAY, ASK_FIRST, URGENT, EMERGENCY = range(6)
MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
FEET = frozenset({"left", "right"})
PARTS = frozenset({"top", "ankle", "sole", "toes"})
SEATS = frozenset({"figure_four", "stool", "bed", "floor", "partner"})

_OUTCOMES = {
    EMERGENCY: "chest cold_leg infection_severe danger_sign cold_now",
    URGENT: "one_leg infection injury preeclampsia hot_joint_ill pus charcot rest_pain sore_vein "
    "popped calf numb_later spreading",
    ASK_FIRST: "fracture foot_surgery swelling_both strong_pain unexplained_pain clot "
    "diabetes_numb diabetes_past diabetes_unchecked numbness poor_circulation thinner "
    "pregnant cancer organs bones_severe",
    NOT_TODAY: "under_18 not_willing drowsy fever",
    GENTLY: "broken_skin rash hot_joint sprain sore_spot heel_pain diabetes veins bones_thin "
    "steroids",
    GO: "allergy unsteady no_crossing hip_precautions pacemaker "
    "numb_now bruised pain_stays skin_now rash_now soreness_stays",
}
OUTCOMES = {flag: level for level, flags in _OUTCOMES.items() for flag in flags.split()}
_LIGHTEST = frozenset({"thinner", "numbness", "diabetes_numb", "cancer"})  # cap 1
_FOOT_OUT = frozenset({"broken_skin", "rash", "hot_joint", "sprain"})
_ANKLE_OUT = frozenset({"veins", "pregnant", "steroids"})
_NO_LEANING = SEATS - {"partner"}
_SEATS_OUT = {
    "no_crossing": frozenset({"figure_four"}),
    "hip_precautions": _NO_LEANING,
    "rash": frozenset({"partner"}),
}
NO_FEELING = frozenset({"numbness", "diabetes_numb"})  # the pain report is void (row 18)
_SLOW_TO_HEAL = frozenset({"diabetes", "diabetes_numb", "numbness", "poor_circulation"})
# 3.4: how long the feet rest after what was found; inf: until a clinician agrees.
UNTIL_CLINICIAN = float("inf")
_RESTS = {
    **dict.fromkeys(("skin_now", "rash_now"), 24 * HOUR),
    **dict.fromkeys(("bruised", "pain_stays"), 72 * HOUR),
    **dict.fromkeys(
        ("danger_sign", "cold_now", "popped", "calf", "numb_now", "numb_later", "spreading",
         "soreness_stays"),
        UNTIL_CLINICIAN,
    ),
}  # fmt: skip
_AFTERWARDS = frozenset({"stopped", "aftercare", "follow_up"})
SERIOUS = frozenset({"nerve", "tissue", "vessel", "body"})  # kinds of stop


def name(flag: str) -> str:
    """The flag without the foot or spot it is marked with."""
    return flag.partition("@")[0]


@lru_cache(maxsize=4096)
def names(flags: frozenset[str]) -> frozenset[str]:
    """All flags without their marks."""
    return frozenset(name(f) for f in flags)


@lru_cache(maxsize=4096)
def outcome(flags: frozenset[str], agreed: frozenset[str] = frozenset()) -> int:
    """The worst of all answers; `agreed`: what a clinician agreed to, which makes it GENTLY."""
    known = names(flags)
    levels = [GO]
    for one in known:
        level = OUTCOMES[one]
        if one in ("broken_skin", "skin_now") and known & _SLOW_TO_HEAL:
            level = URGENT
        if one == "sore_spot" and "diabetes" in known:
            level = ASK_FIRST
        levels.append(GENTLY if level == ASK_FIRST and one in agreed else level)
    nothing_left = feet_out(flags) == FEET or parts_out(flags) == PARTS or seats_out(flags) == SEATS
    return max(*levels, NOT_TODAY if nothing_left else GO)


@lru_cache(maxsize=4096)
def asked(flags: frozenset[str]) -> frozenset[str]:
    """The flags for which a clinician is to be asked."""
    pair = {"sore_spot"} if "diabetes" in names(flags) else set()
    return frozenset(f for f in names(flags) if OUTCOMES[f] == ASK_FIRST or f in pair)


@lru_cache(maxsize=4096)
def cap(flags: frozenset[str]) -> int:
    """The highest pressure, 1 to 3."""
    known = names(flags)
    if known & _LIGHTEST:
        return 1
    limited = any(OUTCOMES[f] in (GENTLY, ASK_FIRST) for f in known)
    return 2 if limited else 3


@lru_cache(maxsize=4096)
def feet_out(flags: frozenset[str]) -> frozenset[str]:
    """Feet that are left out; without a mark it is both."""
    marks = [f.partition("@")[2] for f in flags if name(f) in _FOOT_OUT]
    return FEET if "" in marks else frozenset(marks)


@lru_cache(maxsize=4096)
def parts_out(flags: frozenset[str]) -> frozenset[str]:
    """Parts of the foot that are left out."""
    spots = {f.partition("@")[2] for f in flags if name(f) == "sore_spot"}
    return frozenset(spots | ({"ankle"} if names(flags) & _ANKLE_OUT else set()))


@lru_cache(maxsize=4096)
def seats_out(flags: frozenset[str]) -> frozenset[str]:
    """Ways to sit that are closed."""
    closed: Iterable[frozenset[str]] = (_SEATS_OUT.get(f, frozenset()) for f in names(flags))
    return frozenset().union(*closed)


def rest_after(flag: str, flow: str) -> float:
    """Seconds of rest that a finding leads to where it is told in this flow; 0: none."""
    serious = flow in _AFTERWARDS and OUTCOMES[name(flag)] >= URGENT
    return UNTIL_CLINICIAN if serious else _RESTS.get(name(flag), 0.0)


@lru_cache(maxsize=4096)
def slow_to_heal(flags: frozenset[str]) -> bool:
    """Broken skin is urgent for this person (2.1)."""
    return bool(names(flags) & _SLOW_TO_HEAL)
