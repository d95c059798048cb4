"""The rules at their edges: each counter, each limit and each lock by itself."""

import pytest

from bot.core import safety
from bot.core.flow import State
from bot.core.safety import HEALTH_FLAGS, NEEDS_MARK, POSITIONS, SIDES, ZONES
from bot.core.session import Person, Session

NOW = 1_772_442_000.0
HOUR, DAY = 3600.0, 86400.0
SOLE = State("foot_massage.sole", "foot_massage", "hands_on", zone="sole", most=3)


# -- pressure -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limits", "may"),
    [
        ({}, True),
        ({"cap": 2}, False),
        ({"tolerated": 2}, False),
        ({"hurts": 1}, False),
        ({"fine_here": False}, False),
        ({"level": 3}, False),
    ],
    ids=str,
)
def test_more_pressure_needs_room_below_every_limit(limits, may):
    facts = {"level": 2, "cap": 3, "tolerated": 3, "fine_here": True, **limits}
    assert safety.may_press_harder(Session(**facts), SOLE) is may


def test_more_pressure_stays_below_the_steps_own_limit():
    step = State("foot_massage.heel_pull", "foot_massage", "hands_on", zone="ankle", most=2)
    assert not safety.may_press_harder(Session(level=2, cap=3, fine_here=True), step)


def test_more_pressure_is_one_level_and_fine_has_to_be_said_again():
    session = Session(level=1, pressure=1, fine_here=True)
    safety.press_harder(session)
    assert (session.level, session.pressure, session.fine_here) == (2, 2, False)


@pytest.mark.parametrize(
    ("limits", "first"),
    [({}, 2), ({"cap": 1}, 1), ({"tolerated": 1}, 1), ({"first_level": 1}, 1)],
    ids=str,
)
def test_a_step_begins_at_the_lowest_limit(limits, first):
    facts = {"first_level": 2, "cap": 3, "tolerated": 3, **limits}
    assert safety.first_pressure(Session(**facts), SOLE) == first


def test_each_hurt_counts_once_in_the_step_and_once_in_the_session():
    session = Session(level=3, pressure=3, fine_here=True)
    counted = []
    for _ in range(3):
        safety.hurt(session)
        counted.append((session.hurts_step, session.hurts))
    assert counted == [(1, 1), (2, 2), (3, 3)]
    assert session.fine_here is False


def test_with_the_hands_off_a_hurt_lays_no_pressure_on():
    session = Session(level=3, pressure=0)
    safety.hurt(session)
    assert (session.level, session.pressure) == (2, 0)


def test_what_was_tolerated_never_rises():
    session = Session(level=3, tolerated=1)
    safety.hurt(session)
    assert session.tolerated == 1


# -- feet, parts, steps ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "out",
    [
        {"feet_out": frozenset({"left"})},
        {"feet_done": ("left",)},
        {"zones_out": frozenset({"sole"})},
        {"spots_out": frozenset({("left", "sole")})},
        {"skipped": ("left/foot_massage.sole",)},
        {"skipped": ("left/foot_massage.toes", "left/foot_massage.close")},
    ],
    ids=str,
)
def test_a_step_that_is_left_out_for_any_reason(out):
    assert safety.may_visit(Session(side="left"), SOLE)
    assert not safety.may_visit(Session(side="left", **out), SOLE)


@pytest.mark.parametrize(
    "other",
    [
        {"feet_out": frozenset({"right"})},
        {"feet_done": ("right",)},
        {"zones_out": frozenset({"toes"})},
        {"spots_out": frozenset({("right", "sole"), ("left", "toes")})},
        {"skipped": ("right/foot_massage.sole", "right/foot_massage.toes")},
    ],
    ids=lambda one: next(iter(one)),
)
def test_what_is_left_out_elsewhere_leaves_a_step_alone(other):
    assert safety.may_visit(Session(side="left", **other), SOLE)


def test_a_step_is_skipped_once_and_the_others_stay_skipped():
    session = Session(side="left", step="foot_massage.sole", skipped=("right/foot_massage.toes",))
    for _ in range(2):
        safety.skip(session)
    assert session.skipped == ("right/foot_massage.toes", "left/foot_massage.sole")
    assert safety.skips(session) == 1


@pytest.mark.parametrize(
    ("flags", "out"),
    [
        ({"rash@left"}, {"left"}),
        ({"rash@left", "sprain@right"}, {"left", "right"}),
        ({"rash"}, {"left", "right"}),
        ({"sore_spot@toes", "heel_pain"}, set()),
    ],
)
def test_feet_that_are_left_out(flags, out):
    assert safety.feet_out(flags) == out


def test_parts_that_are_left_out_come_from_flags_and_from_sore_spots():
    assert safety.zones_out({"veins", "sore_spot@toes", "heel_pain"}) == {"ankle", "toes"}
    assert safety.zones_out({"rash@left"}) == set()


def test_marks_that_complete_a_flag():
    feet = ("broken_skin", "rash", "hot_joint", "sprain")
    assert {*feet, "sore_spot"} == NEEDS_MARK.keys()
    assert [NEEDS_MARK[flag] for flag in (*feet, "sore_spot")] == [*[SIDES] * 4, ZONES]
    assert (SIDES, ZONES) == (("left", "right"), ("top", "ankle", "sole", "toes"))


def test_ways_to_sit():
    assert POSITIONS == ("figure_four", "stool", "bed", "floor", "partner")
    assert safety.positions({"no_crossing"}) == ("stool", "bed", "floor", "partner")
    assert safety.positions({"hip_precautions"}) == ("partner",)
    assert safety.positions({"rash@left"}) == ("figure_four", "stool", "bed", "floor")
    assert safety.positions({"hip_precautions", "rash@left"}) == ()


def test_answers_that_are_remembered_for_a_month():
    """Screens 3 and 4, and the operation of 2.5; nothing of today, nothing found after a stop."""
    screens = {
        *("clot", "diabetes", "diabetes_numb", "diabetes_past", "diabetes_unchecked", "charcot"),
        *("numbness", "poor_circulation", "rest_pain", "thinner", "veins", "sore_vein"),
        *("pregnant", "cancer", "organs", "bones_thin", "bones_severe", "steroids", "allergy"),
        *("unsteady", "no_crossing", "hip_precautions", "pacemaker", "foot_surgery"),
    }
    assert screens == HEALTH_FLAGS


# -- the screening is passed ----------------------------------------------------------------------


def test_what_a_person_brings_along_bounds_the_session():
    person = Person(next_cap=2, next_level=1, spots_out=(("left", "sole"),))
    session = Session(queue=("a",), onward="b", about="c", began=NOW - 60)
    safety.grant(person, session, NOW)
    assert (session.cap, session.gentle, session.first_level) == (2, True, 1)
    assert session.spots_out == {("left", "sole")}
    assert session.passed_at == NOW - 60
    assert (session.queue, session.onward, session.about) == ((), "", "")


def test_with_nothing_to_say_a_session_begins_at_two_of_three():
    session = Session()
    safety.grant(Person(), session, NOW)
    assert (session.cap, session.gentle, session.first_level) == (3, False, 2)
    assert (session.passed_at, session.reason) == (NOW, "")


def test_a_lower_start_counts_for_who_may_have_all():
    session = Session()
    safety.grant(Person(next_level=1), session, NOW)
    assert (session.cap, session.first_level) == (3, 1)


@pytest.mark.parametrize(
    ("flags", "outcome", "reason"),
    [
        ({"rash@left", "sprain@right"}, safety.Outcome.NOT_TODAY, "feet_out"),
        ({f"sore_spot@{zone}" for zone in ZONES}, safety.Outcome.NOT_TODAY, "feet_out"),
        ({"rash@left", "hip_precautions"}, safety.Outcome.NOT_TODAY, "other"),
        ({"rash@left", "sprain@right", "fever"}, safety.Outcome.NOT_TODAY, "fever"),
        ({"rash@left", "sprain@right", "chest"}, safety.Outcome.EMERGENCY, "chest"),
        ({"rash@left", "hip_precautions", "clot"}, safety.Outcome.ASK_FIRST, "clot"),
        ({"rash@left", "hip_precautions", "fever"}, safety.Outcome.NOT_TODAY, "fever"),
        ({"numbness", "clot"}, safety.Outcome.ASK_FIRST, "clot"),  # of equals, the first by name
        ({"rash@left"}, safety.Outcome.GENTLY, "rash"),
        ({"sore_spot@sole", "diabetes"}, safety.Outcome.ASK_FIRST, "sore_spot"),
        (set(), safety.Outcome.GO, ""),
    ],
)
def test_the_outcome_and_the_flag_that_decides_it(flags, outcome, reason):
    assert safety.outcome(frozenset(flags), Person(), NOW) == (outcome, reason)


@pytest.mark.parametrize("other", ["diabetes", "diabetes_numb", "numbness", "poor_circulation"])
@pytest.mark.parametrize("skin", ["broken_skin@left", "skin_now"])
def test_broken_skin_on_a_foot_that_heals_badly_is_urgent(skin, other):
    assert safety.judge(skin, frozenset({skin, other})) is safety.Outcome.URGENT
    assert safety.judge(skin, frozenset({skin, "thinner"})) < safety.Outcome.URGENT


# -- locks ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("flow", ["stopped", "aftercare", "follow_up"])
@pytest.mark.parametrize("flag", ["chest", "pus"])
def test_what_is_urgent_or_more_waits_for_a_clinician_wherever_it_is_found(flow, flag):
    person, session = Person(health_at=NOW), Session(state=f"{flow}.signs", passed_at=NOW)
    safety.raise_flag(person, session, flag, NOW)
    assert (person.needs_clinician, person.locked_until) == (True, NOW + 24 * HOUR)
    assert (person.health_at, session.passed_at) == (None, None)


def test_what_is_less_than_urgent_locks_nothing_by_itself():
    person, session = Person(), Session(state="aftercare.wrong")
    safety.raise_flag(person, session, "fracture", NOW)
    assert not safety.locked(person, NOW)


def test_flags_come_together():
    session = Session(flags=frozenset({"clot"}))
    safety.raise_flag(Person(), session, "rash@left", NOW)
    assert session.flags == {"clot", "rash@left"}


def test_the_reason_told_is_that_of_the_longest_lock():
    person, session = Person(), Session(state="stopped.look")
    safety.raise_flag(person, session, "bruised", NOW)
    safety.raise_flag(person, session, "skin_now", NOW)
    assert (person.locked_until, person.lock_reason) == (NOW + 72 * HOUR, "bruised")
    safety.raise_flag(person, session, "numb_now", NOW)
    safety.raise_flag(person, session, "pain_stays", NOW + HOUR)
    assert (person.locked_until, person.lock_reason) == (NOW + 73 * HOUR, "numb_now")


def test_of_two_locks_of_the_same_length_the_first_gives_the_reason():
    person, session = Person(), Session(state="stopped.look")
    safety.raise_flag(person, session, "skin_now", NOW)
    safety.raise_flag(person, session, "rash_now", NOW)
    assert (person.locked_until, person.lock_reason) == (NOW + 24 * HOUR, "skin_now")


def test_a_stop_takes_token_pressure_and_the_answers_of_last_time():
    person, session = Person(health_at=NOW), Session(passed_at=NOW, pressure=2)
    safety.stop(person, session)
    assert (session.passed_at, session.pressure, person.health_at) == (None, 0, None)


def test_an_old_lock_that_is_over_gives_no_reason_for_a_new_one():
    person = Person(locked_until=NOW - DAY, lock_reason="bruised")
    safety.lock_for_pain(person, Session(side="left"), "pain", "sole", NOW)
    assert (person.locked_until, person.lock_reason) == (NOW + 24 * HOUR, "plain")


def test_a_stop_for_pain_bounds_the_next_massage():
    person = Person(next_cap=3, clinician=(("clot", NOW),), follow_up_round=2)
    safety.lock_for_pain(person, Session(side="left"), "pain", "sole", NOW)
    assert (person.next_cap, person.clinician) == (2, ())
    assert (person.follow_up, person.follow_up_round) == (NOW + DAY, 1)


def test_a_lower_limit_outlasts_a_stop_and_a_clinician():
    person = Person(next_cap=1)
    safety.lock_for_pain(person, Session(side="left"), "pain", "sole", NOW)
    assert person.next_cap == 1
    safety.lift(person, NOW + 2 * DAY)
    assert person.next_cap == 1


def test_spots_add_up_and_stops_are_kept_as_long_as_they_count():
    person = Person()
    for number in range(41):
        zone = ZONES[number % 2]
        safety.lock_for_pain(person, Session(side="left"), "pain", zone, NOW + number * DAY)
    assert [at for _, _, at in person.stops] == [NOW + n * DAY for n in range(11, 41)]
    assert person.spots_out == (("left", "top"), ("left", "ankle"))


def test_a_stop_without_a_place_leaves_no_spot():
    person = Person()
    safety.lock_for_pain(person, Session(), "pain", "", NOW)
    safety.lock_for_pain(person, Session(), "pain", "", NOW)
    assert (person.stops, person.spots_out, person.needs_clinician) == ((), (), False)


def test_the_second_stop_at_a_spot_says_so():
    person = Person()
    for later in (0, DAY):
        safety.lock_for_pain(person, Session(side="left"), "pain", "sole", NOW + later)
    assert (person.needs_clinician, person.lock_reason) == (True, "repeat")


def test_a_clinician_lifts_a_lock_that_waited_for_one():
    person = Person(needs_clinician=True, next_cap=3)
    assert safety.lift(person, NOW)
    assert (person.needs_clinician, person.next_cap) == (False, 2)


def test_a_clinicians_yes_is_to_what_is_asked_first_and_keeps_older_ones():
    person = Person(clinician=(("organs", NOW - DAY),))
    safety.agree(person, Session(flags=frozenset({"clot", "cancer", "heel_pain"})), NOW)
    assert person.clinician == (("organs", NOW - DAY), ("cancer", NOW), ("clot", NOW))


# -- time -----------------------------------------------------------------------------------------


def test_a_token_counts_from_the_instant_it_is_given():
    assert safety.may_touch(Person(), Session(passed_at=NOW), NOW)


def test_the_numbers_of_the_brief():
    """Section 3 and 5, as they are written there."""
    assert (safety.FOOT_LIMIT, safety.SESSION_LIMIT) == (600, 1200)
    assert (safety.FIRST_CHECK, safety.CHECK_EVERY) == (12, 60)
    assert (safety.SILENCE, safety.CLOSE_AFTER, safety.REST) == (120, 900, 15)
    assert (safety.RED_NUMBER, safety.REST_FROM, safety.DROP) == (7, 4, 2)
    assert (safety.TOP_LEVEL, safety.FIRST_LEVEL) == (3, 2)
    assert (safety.HURTS_IN_STEP, safety.HURTS_IN_SESSION, safety.SKIPS_ON_FOOT) == (2, 3, 2)
    assert (safety.PLAIN_LOCK, safety.RESIDUE_LOCK) == (24 * HOUR, 72 * HOUR)
    assert (safety.HEALTH_KEPT, safety.CLINICIAN_KEPT, safety.SAME_SPOT) == (30 * DAY,) * 3
    assert (safety.TOKEN_KEPT, safety.SESSION_GAP, safety.FOLLOW_UP) == (HOUR, 20 * HOUR, DAY)
