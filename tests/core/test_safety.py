"""The safety rules, row by row of the clinical brief: this table is written from it, not from code.

Each row: its id, the flags that the answers raise, the outcome, the cap if a massage is possible
(for ASK FIRST: after a clinician's yes), and what is left out.
"""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import safety
from bot.core.safety import FLAGS, NEEDS_MARK, Outcome
from bot.core.session import Person, Session

NOW = 1_772_442_000.0
HOUR, DAY = 3600.0, 86400.0
GO, GENTLY, NOT_TODAY, ASK, URGENT, EMERGENCY = Outcome


@dataclass(frozen=True)
class Row:
    """Flags, feet and zones are words with spaces between them."""

    row: str
    flags: str
    outcome: Outcome
    cap: int = 0
    feet: str = ""
    zones: str = ""


ROWS = (
    Row("nothing ticked", "", GO, 3),
    Row("0.1", "under_18", NOT_TODAY),
    Row("0.2", "not_willing", NOT_TODAY),
    Row("0.3", "drowsy", NOT_TODAY),
    Row("1.1", "chest", EMERGENCY),
    Row("1.2", "cold_leg", EMERGENCY),
    Row("1.3", "one_leg", URGENT),
    Row("1.3 with 1.1", "one_leg chest", EMERGENCY),
    Row("1.4", "infection", URGENT),
    Row("1.4 spreading", "infection_severe", EMERGENCY),
    Row("1.5", "fever", NOT_TODAY),
    Row("1.6", "injury", URGENT),
    Row("1.7", "preeclampsia", URGENT),
    Row("2.1 left", "broken_skin@left", GENTLY, 2, "left"),
    Row("2.1 both", "broken_skin@left broken_skin@right", NOT_TODAY),
    Row("2.1 no side told", "broken_skin", NOT_TODAY),
    Row("2.1 with diabetes", "broken_skin@left diabetes", URGENT),
    Row("2.1 with numb diabetes", "broken_skin@left diabetes_numb", URGENT),
    Row("2.1 with numbness", "broken_skin@right numbness", URGENT),
    Row("2.1 with poor circulation", "broken_skin@right poor_circulation", URGENT),
    Row("2.2 right", "rash@right", GENTLY, 2, "right"),
    Row("2.2 both", "rash@left rash@right", NOT_TODAY),
    Row("2.1 left, 2.2 right", "broken_skin@left rash@right", NOT_TODAY),
    Row("2.3", "hot_joint@left", GENTLY, 2, "left"),
    Row("2.3 and ill", "hot_joint@left hot_joint_ill", URGENT),
    Row("2.4 sprain", "sprain@right", GENTLY, 2, "right"),
    Row("2.4 broken", "fracture", ASK, 2),
    Row("2.5", "foot_surgery", ASK, 2),
    Row("2.6", "swelling_both", ASK, 2),
    Row("2.6 with breathlessness", "swelling_both chest", EMERGENCY),
    Row("2.7", "sore_spot@toes", GENTLY, 2, zones="toes"),
    Row("2.7 everywhere", "sore_spot@toes sore_spot@sole sore_spot@ankle sore_spot@top", NOT_TODAY),
    Row("2.7 pus", "sore_spot@toes pus", URGENT),
    Row("2.7 with diabetes", "sore_spot@sole diabetes", ASK, 2, zones="sole"),
    Row("2.8 strong", "strong_pain", ASK, 2),
    Row("2.8 unexplained", "unexplained_pain", ASK, 2),
    Row("2.9", "heel_pain", GENTLY, 2),
    Row("3.1 all clear", "diabetes", GENTLY, 2),
    Row("3.1 a", "diabetes diabetes_numb", ASK, 1),
    Row("3.1 b", "diabetes diabetes_past", ASK, 2),
    Row("3.1 c", "diabetes diabetes_unchecked", ASK, 2),
    Row("3.2", "diabetes charcot", URGENT),
    Row("3.3", "numbness", ASK, 1),
    Row("3.4", "poor_circulation", ASK, 2),
    Row("3.4 at rest", "poor_circulation rest_pain", URGENT),
    Row("3.5", "clot", ASK, 2),
    Row("3.6", "thinner", ASK, 1),
    Row("3.7", "veins", GENTLY, 2, zones="ankle"),
    Row("3.7 hard, hot or sore", "veins sore_vein", URGENT),
    Row("4.1", "pregnant", ASK, 2, zones="ankle"),
    Row("4.2", "cancer", ASK, 1),
    Row("4.3", "organs", ASK, 2),
    Row("4.4", "bones_thin", GENTLY, 2),
    Row("4.4 severe", "bones_severe", ASK, 2),
    Row("4.4 steroids, 1 row 23", "steroids", GENTLY, 2, zones="ankle"),
    Row("4.5", "allergy", GO, 3),
    Row("4.6", "unsteady", GO, 3),
    Row("4.7", "no_crossing hip_precautions", GO, 3),
    Row("4.8", "pacemaker", GO, 3),
    Row("the worst wins", "fever clot one_leg veins", URGENT),
    Row("not today and ask: ask", "fever clot", ASK),
    Row("two caps: the lower", "clot thinner", ASK, 1),
    Row("two zones", "veins sore_spot@toes", GENTLY, 2, zones="ankle toes"),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.row)
def test_a_row_has_its_outcome_and_limits(row: Row):
    flags = frozenset(row.flags.split())
    person, session = Person(), Session(flags=flags)
    assert safety.outcome(flags, person, NOW)[0] is row.outcome
    if not row.cap:
        return
    if row.outcome is ASK:
        safety.agree(person, session, NOW)
        assert safety.outcome(flags, person, NOW)[0] is GENTLY
    safety.grant(person, session, NOW)
    assert session.cap == row.cap
    assert session.feet_out == frozenset(row.feet.split())
    assert session.zones_out == frozenset(row.zones.split())
    assert session.gentle is (row.outcome is not GO)
    assert session.first_level == (2 if row.cap == 3 else 1)
    assert safety.may_touch(person, session, NOW)


def test_every_flag_stands_in_the_table():
    found_later = {flag for flag, rule in FLAGS.items() if rule.row in ("3.4", "4") and rule.lock}
    tabled = {safety.base(flag) for row in ROWS for flag in row.flags.split()}
    assert FLAGS.keys() - found_later == tabled


ANY_FLAGS = st.frozensets(
    st.sampled_from([f"{f}@{m}" for f, marks in NEEDS_MARK.items() for m in marks] + list(FLAGS))
)


@given(ANY_FLAGS, ANY_FLAGS)
def test_one_more_yes_never_makes_it_milder(some: frozenset[str], more: frozenset[str]):
    person = Person(clinician=(("clot", NOW), ("organs", NOW)))
    assert safety.outcome(some | more, person, NOW)[0] >= safety.outcome(some, person, NOW)[0]


@given(ANY_FLAGS)
def test_a_clinician_never_opens_what_is_above_ask_first(flags: frozenset[str]):
    person, session = Person(), Session(flags=flags)
    before = safety.outcome(flags, person, NOW)[0]
    safety.agree(person, session, NOW)
    after = safety.outcome(flags, person, NOW)[0]
    assert after == before if before is not ASK else after in (GENTLY, NOT_TODAY)


def test_a_clinicians_yes_lasts_30_days():
    person, session = Person(), Session(flags=frozenset({"clot"}))
    safety.agree(person, session, NOW)
    assert safety.clinician_agreed(person, "clot", NOW + 30 * DAY - 1)
    assert not safety.clinician_agreed(person, "clot", NOW + 30 * DAY)
    safety.agree(person, session, NOW + 31 * DAY)
    assert person.clinician == (("clot", NOW + 31 * DAY),)


# -- 3.3: pressure --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("level", "counted", "skipped", "number", "verdict"),  # counted: in the step, in the session
    [
        (3, (0, 0), 0, None, "ease"),
        (2, (0, 0), 0, 3, "ease"),
        (2, (0, 0), 0, 4, "rest"),
        (2, (0, 0), 0, 6, "rest"),
        (1, (0, 0), 0, 1, "skip"),
        (1, (0, 0), 0, 5, "skip"),
        (2, (2, 0), 0, None, "skip"),
        (1, (0, 0), 1, None, "foot"),
        (2, (2, 1), 1, 2, "foot"),
        (3, (0, 2), 0, None, "close"),
        (1, (2, 2), 1, 6, "close"),
    ],
)
def test_what_a_hurt_leads_to(level, counted, skipped, number, verdict):
    gone = tuple(f"left/foot_massage.{n}" for n in range(skipped))
    step, whole = counted
    session = Session(side="left", level=level, hurts_step=step, hurts=whole, skipped=gone)
    assert safety.hurt_verdict(session, number) == verdict


def test_a_hurt_takes_one_level_and_later_steps_stay_below():
    session = Session(level=3, pressure=3, fine_here=True)
    safety.hurt(session)
    assert (session.level, session.pressure, session.tolerated) == (2, 2, 2)
    assert session.sore
    assert not session.fine_here
    safety.hurt(session)
    safety.hurt(session)
    assert (session.level, session.tolerated, session.hurts) == (1, 1, 3)


@pytest.mark.parametrize(
    ("score", "now", "enough"), [(5, 3, True), (6, 0, True), (5, 4, False), (4, 6, False)]
)
def test_two_points_are_a_real_change(score, now, enough):
    assert safety.dropped_enough(Session(score=score), now) is enough


def test_without_a_score_nothing_has_dropped():
    assert not safety.dropped_enough(Session(score=5), None)
    assert not safety.dropped_enough(Session(), 0)


# -- 3.4: locks -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "clinician"),
    [
        ("pain", False), ("tissue", True), ("number", False), ("stop", False),
        ("nerve", True), ("vessel", True), ("body", True),
    ],
)  # fmt: skip
def test_a_stop_locks_by_its_kind(kind, clinician):
    person = Person()
    safety.lock_for_pain(person, Session(side="left"), kind, "sole", NOW)
    assert person.locked_until == NOW + 24 * HOUR
    assert person.needs_clinician is clinician
    assert person.next_cap == 2
    assert person.spots_out == (("left", "sole"),)


@pytest.mark.parametrize(
    ("side", "zone", "later", "clinician"),
    [
        ("left", "sole", 29 * DAY, True),
        ("left", "sole", 30 * DAY, False),
        ("right", "sole", DAY, False),
        ("left", "toes", DAY, False),
        ("left", "", DAY, False),
    ],
)
def test_a_second_stop_at_the_same_spot_within_30_days(side, zone, later, clinician):
    person = Person()
    safety.lock_for_pain(person, Session(side="left"), "pain", "sole", NOW)
    safety.lock_for_pain(person, Session(side=side), "pain", zone, NOW + later)
    assert person.needs_clinician is clinician
    assert len(person.spots_out) == len(set(person.spots_out))


@pytest.mark.parametrize(
    ("flag", "hours", "clinician"),
    [
        ("skin_now", 24, False),
        ("rash_now", 24, False),
        ("bruised", 72, False),
        ("pain_stays", 72, False),
        ("numb_now", 24, True),
        ("popped", 24, True),
        ("calf", 24, True),
        ("cold_now", 24, True),
        ("danger_sign", 24, True),
        ("chest", 24, True),
    ],
)
def test_what_is_found_after_a_stop_locks(flag, hours, clinician):
    person, session = Person(health_at=NOW), Session(state="stopped.look", passed_at=NOW)
    safety.raise_flag(person, session, flag, NOW)
    assert (person.locked_until, person.needs_clinician) == (NOW + hours * HOUR, clinician)
    assert (person.health_at, session.passed_at) == (None, None)
    assert person.lock_reason == flag


def test_in_a_screening_a_flag_locks_nothing():
    person, session = Person(health_at=NOW), Session(state="screening.now")
    safety.raise_flag(person, session, "one_leg", NOW)
    assert not safety.locked(person, NOW)
    assert person.health_at == NOW


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["pain", "nerve", "bruised", "skin_now", "pain_stays", "calf"]),
            st.integers(0, 50),
        )
    )
)
def test_locks_only_ever_grow(events: list[tuple[str, int]]):
    person, session, now = Person(), Session(state="stopped.look", side="left"), NOW
    for what, hours in events:
        now += hours * HOUR
        before = (person.needs_clinician, person.locked_until)
        if what in FLAGS:
            safety.raise_flag(person, session, what, now)
        else:
            safety.lock_for_pain(person, session, what, "sole", now)
        after = (person.needs_clinician, person.locked_until)
        assert after[0] >= before[0]
        assert after[1] >= before[1]


def test_a_clinician_lifts_no_lock_in_time():
    person = Person()
    safety.lock_for_pain(person, Session(), "nerve", "", NOW)
    assert not safety.lift(person, NOW)
    assert safety.locked(person, NOW + 24 * HOUR - 1)
    assert not safety.locked(person, NOW + 24 * HOUR)
    assert person.next_cap == 2


# -- 5 and 8: time --------------------------------------------------------------------------------


def test_a_token_counts_for_an_hour_and_against_no_lock():
    person, session = Person(), Session(passed_at=NOW)
    assert safety.may_touch(person, session, NOW + HOUR - 1)
    assert not safety.may_touch(person, session, NOW + HOUR)
    assert not safety.may_touch(person, session, NOW - 1)
    assert not safety.may_touch(person, Session(), NOW)
    assert not safety.may_touch(Person(needs_clinician=True), session, NOW)


@pytest.mark.parametrize(
    ("spent", "left"),
    [
        ({}, 600),
        ({"left": 100.0}, 500),
        ({"left": 700.0}, 0),
        ({"left": 300.0, "right": 600.0}, 300),
        ({"left": 0.0, "right": 900.0}, 300),
    ],
)
def test_ten_minutes_a_foot_twenty_a_session(spent, left):
    assert safety.time_left(Session(side="left", spent=spent)) == left


def test_twenty_hours_between_two_massages():
    assert not safety.too_soon(Person(), NOW)
    assert safety.too_soon(Person(last_end=NOW), NOW + 20 * HOUR - 1)
    assert not safety.too_soon(Person(last_end=NOW), NOW + 20 * HOUR)


def test_answers_about_health_are_remembered_for_30_days():
    assert not safety.health_remembered(Person(), NOW)
    assert safety.health_remembered(Person(health_at=NOW), NOW + 30 * DAY - 1)
    assert not safety.health_remembered(Person(health_at=NOW), NOW + 30 * DAY)
