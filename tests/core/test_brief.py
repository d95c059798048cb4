"""The second table of answers: row by row of the clinical notes, and beside the rules that serve.

Each row was read in clinical 2.3 and 3.4, in neither of the two tables of the code. Where `brief`
and `safety` differ on any flags that can come together, one of them has a slip.
"""

import random
from dataclasses import dataclass
from itertools import combinations

import pytest

from bot.core import brief, safety
from bot.core.brief import ASK_FIRST, EMERGENCY, GENTLY, GO, HOUR, NOT_TODAY, URGENT
from bot.core.intents import KINDS
from bot.core.safety import FLAGS, NEEDS_MARK
from bot.core.session import Person, Session

NOW = 1_772_442_000.0
LEANING = "figure_four stool bed floor"
CLINICIAN = brief.UNTIL_CLINICIAN


@dataclass(frozen=True)
class Row:
    """Words with spaces between them. `cap`: what is allowed if a massage is possible after all."""

    row: str
    flags: str
    outcome: int
    cap: int = 3
    feet: str = ""
    parts: str = ""
    seats: str = ""


ROWS = (
    Row("nothing", "", GO),
    Row("0.1 under 18", "under_18", NOT_TODAY),
    Row("0.2 no consent", "not_willing", NOT_TODAY),
    Row("0.3 drowsy", "drowsy", NOT_TODAY),
    Row("1.1", "chest", EMERGENCY),
    Row("1.2", "cold_leg", EMERGENCY),
    Row("1.3", "one_leg", URGENT),
    Row("1.3 with 1.1", "one_leg chest", EMERGENCY),
    Row("1.4", "infection", URGENT),
    Row("1.4 spreading, very ill", "infection_severe", EMERGENCY),
    Row("1.5", "fever", NOT_TODAY),
    Row("1.6", "injury", URGENT),
    Row("1.7", "preeclampsia", URGENT),
    Row("2.1", "broken_skin@left", GENTLY, 2, "left"),
    Row("2.1 both feet", "broken_skin@left broken_skin@right", NOT_TODAY, 2, "left right"),
    Row("2.1 foot not told", "broken_skin", NOT_TODAY, 2, "left right"),
    Row("2.1 diabetes", "broken_skin@left diabetes", URGENT, 2, "left"),
    Row("2.1 no feeling", "broken_skin@left numbness", URGENT, 1, "left"),
    Row("2.1 no feeling, diabetes", "broken_skin@left diabetes_numb", URGENT, 1, "left"),
    Row("2.1 circulation", "broken_skin@left poor_circulation", URGENT, 2, "left"),
    Row("2.2", "rash@right", GENTLY, 2, "right", seats="partner"),
    Row("2.2 both feet", "rash@left rash@right", NOT_TODAY, 2, "left right", seats="partner"),
    Row("2.3", "hot_joint@right", GENTLY, 2, "right"),
    Row("2.3 and ill", "hot_joint@right hot_joint_ill", URGENT, 2, "right"),
    Row("2.4 sprain", "sprain@left", GENTLY, 2, "left"),
    Row("2.4 sprain here, rash there", "sprain@left rash@right", NOT_TODAY, 2, "left right",
        seats="partner"),
    Row("2.4 broken bone", "fracture", ASK_FIRST, 2),
    Row("2.5", "foot_surgery", ASK_FIRST, 2),
    Row("2.6", "swelling_both", ASK_FIRST, 2),
    Row("2.6 breathless", "swelling_both chest", EMERGENCY, 2),
    Row("2.7", "sore_spot@toes", GENTLY, 2, parts="toes"),
    Row("2.7 everywhere", "sore_spot@toes sore_spot@sole sore_spot@ankle sore_spot@top", NOT_TODAY,
        2, parts="top ankle sole toes"),
    Row("2.7 pus", "pus", URGENT),
    Row("2.7 diabetes", "sore_spot@sole diabetes", ASK_FIRST, 2, parts="sole"),
    Row("2.8 7 of 10", "strong_pain", ASK_FIRST, 2),
    Row("2.8 no known reason", "unexplained_pain", ASK_FIRST, 2),
    Row("2.9", "heel_pain", GENTLY, 2),
    Row("3.1 all clear", "diabetes", GENTLY, 2),
    Row("3.1 a", "diabetes diabetes_numb", ASK_FIRST, 1),
    Row("3.1 b", "diabetes diabetes_past", ASK_FIRST, 2),
    Row("3.1 not c", "diabetes diabetes_unchecked", ASK_FIRST, 2),
    Row("3.2", "charcot", URGENT),
    Row("3.3", "numbness", ASK_FIRST, 1),
    Row("3.4", "poor_circulation", ASK_FIRST, 2),
    Row("3.4 at rest", "rest_pain", URGENT),
    Row("3.5", "clot", ASK_FIRST, 2),
    Row("3.6", "thinner", ASK_FIRST, 1),
    Row("3.7", "veins", GENTLY, 2, parts="ankle"),
    Row("3.7 hard, hot or sore", "sore_vein", URGENT),
    Row("4.1 no ankle pressing", "pregnant", ASK_FIRST, 2, parts="ankle"),
    Row("4.2", "cancer", ASK_FIRST, 1),
    Row("4.3", "organs", ASK_FIRST, 2),
    Row("4.4", "bones_thin", GENTLY, 2),
    Row("4.4 severe", "bones_severe", ASK_FIRST, 2),
    Row("4.4 steroids, and 1 row 23", "steroids", GENTLY, 2, parts="ankle"),
    Row("4.5", "allergy", GO),
    Row("4.6", "unsteady", GO),
    Row("4.7 cannot cross", "no_crossing", GO, seats="figure_four"),
    Row("4.7 hip precautions", "hip_precautions", GO, seats=LEANING),
    Row("4.7 and 2.2: no way to sit", "hip_precautions rash@left", NOT_TODAY, 2, "left",
        seats=f"{LEANING} partner"),
    Row("4.8", "pacemaker", GO),
    Row("3.4 danger sign", "danger_sign", EMERGENCY),
    Row("3.4 cold, pale, blue", "cold_now", EMERGENCY),
    Row("3.4 pop", "popped", URGENT),
    Row("3.4 calf", "calf", URGENT),
    Row("3.4 numb", "numb_now", GO),
    Row("3.4 bruise, swelling", "bruised", GO),
    Row("3.4 soreness stays", "pain_stays", GO),
    Row("3.4 skin broken", "skin_now", GO),
    Row("3.4 skin broken, diabetes", "skin_now diabetes", URGENT, 2),
    Row("3.4 skin broken, circulation", "skin_now poor_circulation", URGENT, 2),
    Row("3.4 rash at the oil", "rash_now", GO),
    Row("4 numb a day later", "numb_later", URGENT),
    Row("4 redness that spreads", "spreading", URGENT),
    Row("4 sore at 48 h", "soreness_stays", GO),
    Row("the worst wins", "fever clot one_leg veins", URGENT, 2, parts="ankle"),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.row)
def test_a_row_of_the_clinical_table(row: Row):
    flags = frozenset(row.flags.split())
    assert brief.outcome(flags) == row.outcome
    assert brief.cap(flags) == row.cap
    assert brief.feet_out(flags) == frozenset(row.feet.split())
    assert brief.parts_out(flags) == frozenset(row.parts.split())
    assert brief.seats_out(flags) == frozenset(row.seats.split())


def test_every_flag_has_a_row_and_no_other_is_known():
    told = {brief.name(f) for row in ROWS for f in row.flags.split()}
    assert told == set(brief.OUTCOMES) == set(FLAGS)


def test_a_clinician_opens_what_was_asked_and_nothing_above():
    for flag, level in brief.OUTCOMES.items():
        opened = brief.outcome(frozenset({flag}), frozenset({flag}))
        assert opened == (GENTLY if level == ASK_FIRST else brief.outcome(frozenset({flag})))
        assert brief.asked(frozenset({flag})) == ({flag} if level == ASK_FIRST else frozenset())
    spot = frozenset({"sore_spot@sole", "diabetes"})
    assert brief.asked(spot) == {"sore_spot"}
    assert brief.outcome(spot, frozenset({"sore_spot"})) == GENTLY


RESTS = {
    "danger_sign": CLINICIAN, "cold_now": CLINICIAN, "popped": CLINICIAN, "calf": CLINICIAN,
    "numb_now": CLINICIAN, "numb_later": CLINICIAN, "spreading": CLINICIAN,
    "soreness_stays": CLINICIAN,
    "bruised": 72 * HOUR, "pain_stays": 72 * HOUR,
    "skin_now": 24 * HOUR, "rash_now": 24 * HOUR,
}  # fmt: skip


@pytest.mark.parametrize("flag", FLAGS)
def test_how_long_the_feet_rest_after_what_was_found(flag: str):
    assert brief.rest_after(flag, "screening") == RESTS.get(flag, 0)
    for flow in ("stopped", "aftercare", "follow_up"):
        serious = brief.OUTCOMES[flag] >= URGENT
        assert brief.rest_after(flag, flow) == (CLINICIAN if serious else RESTS.get(flag, 0))


# -- beside the rules that serve people -----------------------------------------------------------

MARKED = sorted(
    mark
    for flag in FLAGS
    for mark in (flag, *(f"{flag}@{where}" for where in NEEDS_MARK.get(flag, ())))
)
PAIRS = tuple(frozenset(pair) for n in (0, 1, 2) for pair in combinations(MARKED, n))
_TRIPLES = sorted(combinations(MARKED, 3))
TRIPLES = tuple(frozenset(one) for one in random.Random(4).sample(_TRIPLES, 6000))
ALL_ASKED = tuple(flag for flag, level in brief.OUTCOMES.items() if level == ASK_FIRST)


def served(flags: frozenset[str], agreed: tuple[str, ...]) -> tuple[object, ...]:
    """What `safety` makes of these answers."""
    person, session = Person(clinician=tuple((f, NOW - 1) for f in agreed)), Session(flags=flags)
    worst, _ = safety.outcome(flags, person, NOW)
    safety.grant(person, session, NOW)
    seats = brief.SEATS - set(safety.positions(flags))
    return int(worst), session.cap, session.feet_out, session.zones_out, seats


def judged(flags: frozenset[str], agreed: tuple[str, ...]) -> tuple[object, ...]:
    """What `brief` makes of them."""
    return (
        brief.outcome(flags, frozenset(agreed)), brief.cap(flags), brief.feet_out(flags),
        brief.parts_out(flags), brief.seats_out(flags),
    )  # fmt: skip


@pytest.mark.parametrize("agreed", [(), (*ALL_ASKED, "sore_spot"), ("clot", "thinner")])
def test_both_tables_say_the_same_of_all_that_can_come_together(agreed: tuple[str, ...]):
    differ = [f for f in (*PAIRS, *TRIPLES) if served(f, agreed) != judged(f, agreed)]
    assert [(sorted(f), served(f, agreed), judged(f, agreed)) for f in differ[:3]] == []


def test_a_clinician_is_asked_about_the_same():
    for flags in (*PAIRS, *TRIPLES):
        person = Person()
        safety.agree(person, Session(flags=flags), NOW)
        assert {flag for flag, _ in person.clinician} == brief.asked(flags), sorted(flags)


@pytest.mark.parametrize("agreed", [(), (*ALL_ASKED, "sore_spot")])
def test_one_more_yes_never_makes_it_milder(agreed: tuple[str, ...]):
    for flags in (*PAIRS, *TRIPLES):
        more = judged(flags, agreed)
        for one in flags:
            less = judged(flags - {one}, agreed)
            milder = more[0] < less[0] or more[1] > less[1]
            given_back = any(not a <= b for a, b in zip(less[2:], more[2:], strict=True))
            assert milder is given_back is False, (one, sorted(flags))


@pytest.mark.parametrize("flow", ["screening", "prepare", "stopped", "aftercare", "follow_up"])
def test_both_tables_let_the_feet_rest_as_long(flow: str):
    for flag in MARKED:
        person, session = Person(health_at=NOW), Session(state=f"{flow}.any", passed_at=NOW)
        safety.raise_flag(person, session, flag, NOW)
        rest = brief.rest_after(flag, flow)
        until = NOW + (24 * HOUR if rest == CLINICIAN else rest) if rest else 0.0
        assert (person.locked_until, person.needs_clinician) == (until, rest == CLINICIAN), flag
        assert (person.health_at is None) is (session.passed_at is None) is bool(rest), flag


def test_both_tables_know_the_serious_kinds_of_a_stop():
    for kind in KINDS:
        person = Person()
        safety.lock_for_pain(person, Session(side="left"), kind, "sole", NOW)
        assert person.needs_clinician is (kind in brief.SERIOUS), kind


def test_both_tables_know_who_heals_slowly():
    for flag in FLAGS:
        flags = frozenset({flag})
        worse = safety.judge("broken_skin", flags) is safety.Outcome.URGENT
        assert brief.slow_to_heal(flags) is worse, flag
