"""What the invariants remember of a conversation, one transition after the other."""

from dataclasses import replace
from typing import Any

import pytest

from bot.content.load import Content
from bot.core.brief import ASK_FIRST, OUTCOMES
from bot.core.effects import Note
from bot.core.intents import KINDS, Intent
from bot.core.monitor import (
    BLOOD,
    EACH_SESSION,
    FEET_TODAY,
    GENERAL,
    HEALTH,
    RIGHT_NOW,
    SCREENS,
    WHO,
    Monitor,
)
from bot.core.session import HOME, Person, Session
from tests.core.transitions_seen import DAY, HOUR, NOW, at, off, on, over, seen, under_way

SHARP, HURTS, QUIT, FINE = Intent("sharp", "pain"), Intent("hurts"), Intent("quit"), Intent("fine")
NEXT, SKIP, RESUME, BACK = Intent("next"), Intent("skip"), Intent("resume"), Intent("back")
STOP, ASKED, SWITCH = "stopped.stop", "stopped.asked", "foot_massage.switch"
SOLE, TOES = on("sole"), on("toes", 1)
PLAIN, RESIDUE = NOW + DAY, NOW + 3 * DAY


def pick(choice: str) -> Intent:
    return Intent("pick", choice=choice)


def flags(text: str) -> frozenset[str]:
    return frozenset(text.split())


@pytest.fixture
def then(content: Content):
    """The monitor after one transition."""

    def follow(before: Session, said: Intent | None, after: Session, **more: Any) -> Monitor:
        return seen(content, before, said, after, **more).then

    return follow


def test_a_copy_is_changed_alone():
    one = under_way()
    other = one.copy()
    other.hurts = 2
    assert other == replace(one, hurts=2)
    assert one.hurts == 0


# -- the questions --------------------------------------------------------------------------------


def test_the_debt_of_screens_is_paid_one_by_one(then):
    monitor = Monitor()
    assert monitor.owed == SCREENS
    for screen, word in (
        (WHO, pick("adult")), (RIGHT_NOW, Intent("none")), (FEET_TODAY, Intent("done")),
        (BLOOD, Intent("none")), (GENERAL, Intent("none")),
    ):  # fmt: skip
        owed = monitor.owed
        monitor = then(at(screen), word, at("screening.look"), monitor=monitor)
        assert monitor.owed == owed - {screen}
    assert monitor.owed == frozenset()
    assert (monitor.asked_at, monitor.health_at) == (NOW, NOW)


@pytest.mark.parametrize(
    ("said", "arrived"),
    [
        (QUIT, HOME),  # no answer
        (Intent("none"), RIGHT_NOW),  # it stays
        (Intent("command", choice="settings"), "settings.menu"),
        (None, "follow_up.ask"),
    ],
)
def test_whoever_does_not_answer_still_owes_the_screen(then, said: Intent | None, arrived: str):
    monitor = then(at(RIGHT_NOW), said, at(arrived), monitor=Monitor())
    assert monitor.owed == SCREENS


def test_the_first_answer_is_when_the_questions_began_the_last_when_health_was_told(then):
    monitor = then(at(WHO), pick("adult"), at(RIGHT_NOW), monitor=Monitor(), now=NOW)
    monitor = then(at(BLOOD), Intent("none"), at(GENERAL), monitor=monitor, now=NOW + 60)
    assert (monitor.asked_at, monitor.health_at) == (NOW, None)
    monitor = then(at(GENERAL), Intent("none"), at("screening.look"), monitor=monitor, now=NOW + 90)
    assert (monitor.asked_at, monitor.health_at) == (NOW, NOW + 90)


@pytest.mark.parametrize(("ago", "owed"), [(30 * DAY, HEALTH), (30 * DAY - 1, frozenset())])
def test_health_that_was_told_a_month_ago_is_owed_again(then, ago: float, owed: frozenset[str]):
    monitor = Monitor(owed=EACH_SESSION, health_at=NOW - ago)
    after = then(at(WHO), pick("adult"), at(RIGHT_NOW), monitor=monitor)
    assert after.owed == (EACH_SESSION - {WHO}) | owed


@pytest.mark.parametrize("choice", ["something_changed", "not_sure"])
def test_something_changed_takes_what_was_told_and_what_was_agreed(then, choice: str):
    before = under_way(agreed=(("clot", NOW),))
    after = then(at("screening.changed"), pick(choice), at(BLOOD), monitor=before)
    assert (after.owed, after.agreed) == (HEALTH, ())
    same = then(at("screening.changed"), pick("nothing_changed"), at(BLOOD), monitor=before)
    assert (same.owed, same.agreed) == (frozenset(), before.agreed)


def test_the_look_at_the_feet(then):
    look = at("screening.look")
    assert not then(look, pick("found_something"), at(FEET_TODAY), monitor=Monitor()).looked
    assert not then(at(WHO), pick("looks_fine"), at(RIGHT_NOW), monitor=Monitor()).looked
    assert then(look, pick("looks_fine"), at("prepare.pain_before"), monitor=Monitor()).looked


def test_a_clinician_agrees_to_what_was_asked(then):
    ask, on_ = at("screening.ask_first"), at("screening.look")
    before = under_way(flags=flags("clot veins"), agreed=(("clot", 1.0), ("cancer", 2.0)))
    after = then(ask, pick("clinician_ok"), on_, monitor=before)
    assert after.agreed == (("cancer", 2.0), ("clot", NOW))
    assert then(ask, pick("understood"), at(HOME), monitor=before).agreed == before.agreed
    elsewhere = then(at("care.clinician"), pick("clinician_ok"), on_, monitor=before)
    assert elsewhere.agreed == before.agreed


def test_an_agreement_lasts_for_30_days():
    monitor = Monitor(agreed=(("clot", NOW), ("cancer", NOW - DAY)))
    assert Monitor().agrees(NOW) == frozenset()
    assert monitor.agrees(NOW + 29 * DAY - 1) == {"clot", "cancer"}
    assert monitor.agrees(NOW + 29 * DAY) == {"clot"}
    assert monitor.agrees(NOW + 30 * DAY) == frozenset()


@pytest.mark.parametrize(("said", "end"), [(SHARP, STOP), (QUIT, ASKED), (QUIT, STOP)])
def test_after_a_stop_all_is_owed(then, said: Intent, end: str):
    after = then(SOLE, said, over(SOLE, end))
    assert (after.owed, after.looked, after.health_at) == (SCREENS, False, None)


def test_answers_that_are_too_old_are_owed_again_but_for_health(then):
    before = under_way(flags=flags("veins"))
    after = then(at("prepare.ready"), pick("begin"), at("care.expired"), monitor=before)
    assert (after.owed, after.looked, after.flags) == (EACH_SESSION, False, frozenset())
    assert after.health_at == before.health_at


def test_flags_only_gather(then):
    before = under_way(flags=flags("veins"))
    one = then(at(BLOOD), Intent("done"), at(GENERAL, flags=flags("clot")), monitor=before)
    assert one.flags == flags("veins clot")
    assert then(at(BLOOD), FINE, at(BLOOD), monitor=one).flags == one.flags


# -- locks ----------------------------------------------------------------------------------------


def lock(monitor: Monitor) -> tuple[float, bool]:
    return monitor.until, monitor.clinician


@pytest.mark.parametrize("kind", KINDS)
def test_sharp_pain_locks_for_a_day_and_what_is_serious_until_a_clinician_agrees(then, kind: str):
    before = under_way(agreed=(("clot", NOW),))
    after = then(SOLE, Intent("sharp", kind), over(SOLE), monitor=before)
    assert lock(after) == (PLAIN, kind in ("nerve", "tissue", "vessel", "body"))
    assert (after.agreed, after.health_at) == ((), None)


def test_a_lock_only_grows(then):
    after = then(SOLE, SHARP, over(SOLE), monitor=under_way(until=RESIDUE, clinician=True))
    assert lock(after) == (RESIDUE, True)
    mine = under_way(until=RESIDUE, clinician=True)
    opened = then(at("care.clinician"), pick("clinician_ok"), at("session.gate"), monitor=mine)
    assert lock(opened) == (RESIDUE, False)
    for place, choice in (
        ("care.clinician", "understood"),
        ("screening.ask_first", "clinician_ok"),
    ):
        assert then(at(place), pick(choice), at(HOME), monitor=mine).clinician, place


@pytest.mark.parametrize(
    ("said", "arrived", "locked"),
    [
        (pick("sharp_or_strange"), STOP, True),
        (QUIT, HOME, True),
        (None, STOP, True),  # left lying
        (Intent("restart"), HOME, True),
        (SHARP, STOP, True),
        (pick("just_sore"), "aftercare.wipe", False),
        (pick("no_pain"), "aftercare.wipe", False),
        (Intent("unclear"), ASKED, False),  # it is still asked
        (Intent("command", choice="settings"), "settings.menu", False),
    ],
)
def test_whoever_does_not_say_that_a_stop_was_no_pain_had_pain(
    then, said: Intent | None, arrived: str, locked: bool
):
    after = then(over(SOLE, ASKED), said, over(SOLE, arrived), monitor=under_way(owed=SCREENS))
    assert lock(after) == (PLAIN if locked else 0.0, False)


def stopped_before(side: str, zone: str, ago: float) -> Person:
    return Person(stops=((side, zone, NOW - ago),))


@pytest.mark.parametrize(
    ("was", "again"),
    [
        (stopped_before("left", "sole", 30 * DAY - 1), True),
        (stopped_before("left", "sole", 30 * DAY), False),
        (stopped_before("right", "sole", DAY), False),
        (stopped_before("left", "toes", DAY), False),
        (Person(), False),
    ],
)
def test_a_second_stop_at_the_same_spot_within_30_days_needs_a_clinician(
    then, was: Person, again: bool
):
    assert then(SOLE, SHARP, over(SOLE), was=was).clinician is again
    asked = then(over(SOLE, ASKED), pick("sharp_or_strange"), over(SOLE), was=was)
    assert asked.clinician is again
    home = replace(at(HOME), side="left")
    assert not then(home, SHARP, over(home), was=was).clinician  # no step is under way


@pytest.mark.parametrize("place", ["stopped.look", "care.emergency", "care.urgent"])
def test_what_is_told_after_the_stop_is_no_second_one(then, place: str):
    was = stopped_before("left", "sole", 5)
    after = then(over(SOLE, place), SHARP, over(SOLE, place), was=was)
    assert lock(after) == (PLAIN, False)


FOUND = {
    "skin_now": (PLAIN, False), "rash_now": (PLAIN, False),
    "bruised": (RESIDUE, False), "pain_stays": (RESIDUE, False),
    "numb_now": (PLAIN, True), "soreness_stays": (PLAIN, True), "popped": (PLAIN, True),
    "chest": (PLAIN, True), "one_leg": (PLAIN, True),  # urgent, and told after a massage
    "clot": (0.0, False), "allergy": (0.0, False),
}  # fmt: skip


@pytest.mark.parametrize(("flag", "locked"), FOUND.items())
def test_what_is_found_after_a_massage_lets_the_feet_rest(
    then, flag: str, locked: tuple[float, bool]
):
    place = over(SOLE, "stopped.look")
    after = then(place, Intent("done"), replace(place, flags=flags(flag)))
    assert lock(after) == locked
    assert (after.owed, after.health_at is None) == (
        (SCREENS, True) if locked[0] else (frozenset(), False)
    )
    assert after.flags == flags(flag)


def test_what_was_found_before_locks_once(then):
    known = replace(over(SOLE, "stopped.look"), flags=flags("bruised"))
    assert lock(then(known, Intent("none"), known, now=NOW + 60)) == (0.0, False)


def test_what_the_last_move_of_a_session_raises_is_not_lost(then):
    place, home = over(SOLE, "stopped.look"), replace(at(HOME), id="b")
    assert lock(then(place, QUIT, home)) == (RESIDUE, False)  # `pain_stays`
    follow_up = at("follow_up.ask")
    assert lock(then(follow_up, pick("still_sore"), home)) == (PLAIN, True)
    assert lock(then(follow_up, pick("all_fine"), home)) == (0.0, False)


def test_a_move_with_a_guard_is_not_what_happened(then):
    """Whether its guard held is not known: what happened there is seen in the flags."""
    score, home = at("aftercare.score"), replace(at(HOME), id="b")
    assert lock(then(score, Intent("decide"), home)) == (0.0, False)


# -- from session to session ----------------------------------------------------------------------


def test_a_new_session_keeps_locks_and_answers_about_health_alone(then):
    before = under_way(
        until=PLAIN, clinician=True, agreed=(("clot", NOW),), hurts=2, flags=flags("clot"),
        skipped=flags("left/foot_massage.sole"), wiped=True, last_end=NOW - DAY,
    )  # fmt: skip
    after = then(over(SOLE, "aftercare.thanks"), QUIT, replace(at(HOME), id="b"), monitor=before)
    assert after == Monitor(
        owed=EACH_SESSION, health_at=before.health_at, agreed=before.agreed, until=PLAIN,
        clinician=True, last_end=NOW,
    )  # fmt: skip


def test_a_massage_ended_when_hands_were_on_in_it(then):
    home = replace(at(HOME), id="b")
    untouched = then(at(WHO), QUIT, home, monitor=Monitor(last_end=NOW - DAY))
    assert untouched.last_end == NOW - DAY
    late = then(SOLE, NEXT, home, late=True, person=Person(last_end=NOW - HOUR))
    assert late.last_end == NOW - HOUR  # it was over by itself, and nobody saw when


def test_who_brings_a_past_along(then):
    person = Person(
        clinician=(("clot", 5.0),), last_end=6.0, locked_until=7.0, needs_clinician=True,
        health_at=8.0,
    )  # fmt: skip
    session = Session(spent={"right": 9.0})
    told = Monitor(owed=SCREENS, hurts=1).told(person, session)
    assert told == Monitor(
        owed=EACH_SESSION, agreed=person.clinician, last_end=6.0, until=7.0, clinician=True,
        health_at=8.0, left=0.0, right=9.0, hurts=1,
    )  # fmt: skip


def test_who_brings_no_answers_along_keeps_those_just_given():
    just_answered = Monitor(owed=frozenset(), health_at=NOW)
    told = just_answered.told(Person(), Session())
    assert (told.owed, told.health_at) == (frozenset(), NOW)


# -- the massage ----------------------------------------------------------------------------------


def test_a_hurt_counts_with_hands_on_and_while_paused_and_binds(then):
    for before, after in ((SOLE, on("sole", 1)), (off("paused"), off("paused", level=1))):
        one = then(before, HURTS, after, monitor=under_way(fine=True))
        assert (one.hurts, one.hurts_step, one.bound, one.tolerated) == (1, 1, 1, 1)
        assert (one.sore, one.fine) == (True, False)


def test_a_hurt_binds_one_below_but_never_below_one(then):
    three = then(on("sole", 3), HURTS, SOLE)
    assert (three.bound, three.tolerated) == (2, 2)
    again = then(SOLE, HURTS, on("sole", 1), monitor=three)
    assert (again.hurts, again.hurts_step, again.bound, again.tolerated) == (2, 2, 1, 1)
    lower = then(on("sole", 3), HURTS, SOLE, monitor=under_way(tolerated=1))
    assert lower.tolerated == 1
    lowest = then(on("sole", 1), HURTS, off("paused"), monitor=again)
    assert (lowest.bound, lowest.tolerated) == (1, 1)


@pytest.mark.parametrize("said", [HURTS, pick("hurts")])
def test_a_hurt_between_the_feet_counts_for_the_session(then, said: Intent):
    place = over(SOLE, SWITCH, passed_at=NOW)
    one = then(place, said, place)
    assert (one.hurts, one.hurts_step, one.bound, one.tolerated) == (1, 0, 3, 1)


def test_a_hurt_elsewhere_is_no_hurt_of_the_massage(then):
    for place in (over(SOLE, "aftercare.feel"), off("resting_ask"), at(HOME)):
        assert then(place, HURTS, place).hurts == 0, place.state


SKIPPED = flags("left/foot_massage.sole")
ONE, PAUSED, RESTING = on("sole", 1), off("paused"), off("resting_ask", level=1)


LEFT_OUT = {
    "by wish": (SOLE, SKIP, TOES, {}, SKIPPED),
    "by wish while paused": (PAUSED, SKIP, PAUSED, {}, SKIPPED),
    "by wish after a rest": (RESTING, SKIP, TOES, {}, SKIPPED),
    "no step": (over(SOLE, SWITCH), SKIP, over(SOLE, SWITCH), {}, flags("")),
    "a hurt at 1": (ONE, HURTS, TOES, {}, SKIPPED),
    "a hurt at 1 while paused": (off("paused", level=1), HURTS, PAUSED, {}, SKIPPED),
    "the third hurt": (SOLE, HURTS, TOES, {"hurts_step": 2}, SKIPPED),
    "the second hurt": (SOLE, HURTS, ONE, {"hurts_step": 1}, flags("")),
    "no ease after a rest": (RESTING, HURTS, TOES, {}, SKIPPED),
    "ease after a rest": (RESTING, HURTS, ONE, {}, flags("")),
    "after a rest the same step, and no hands on": (RESTING, HURTS, RESTING, {}, SKIPPED),
    "a hurt elsewhere": (over(ONE, SWITCH), HURTS, over(ONE, SWITCH), {}, flags("")),
    "done": (SOLE, NEXT, TOES, {}, flags("")),
}


@pytest.mark.parametrize("case", LEFT_OUT.values(), ids=LEFT_OUT)
def test_what_leaves_a_step_out(then, case: tuple[Any, ...]):
    before, said, after, more, skipped = case
    assert then(before, said, after, monitor=under_way(**more)).skipped == skipped


def test_skips_are_counted_for_each_foot():
    one = Monitor(skipped=flags("left/a left/b right/a"))
    assert (one.skips("left"), one.skips("right"), one.skips("")) == (2, 1, 0)


def test_seconds_are_counted_for_the_foot_that_hands_come_off(then):
    before = under_way(left=60.0, right=30.0)
    paused = then(SOLE, Intent("pause"), off("paused"), monitor=before)
    assert (paused.left, paused.right) == (70.0, 30.0)
    other = on("sole", side="right", hands_since=NOW - 5)
    paused = then(other, Intent("pause"), off("paused", side="right"), monitor=before)
    assert (paused.left, paused.right) == (60.0, 35.0)
    stays = then(SOLE, FINE, SOLE, monitor=before)
    assert (stays.left, stays.right) == (60.0, 30.0)
    idle = then(off("paused"), FINE, SOLE, monitor=before)
    assert (idle.left, idle.right) == (60.0, 30.0)
    late = off("paused", spent={"left": 61.0})
    assert then(SOLE, NEXT, late, monitor=before, late=True).left == 61.0


def test_silence_begins_with_the_question_and_ends_with_a_sign(then):
    asked = on("sole", waiting=True)
    one = then(SOLE, None, asked, monitor=under_way())
    assert one.asked == NOW
    one = then(asked, None, asked, monitor=one, now=NOW + 60)
    assert one.asked == NOW  # since then
    for said in (Intent("ring"), Intent("stale", choice="old")):
        assert then(asked, said, asked, monitor=one, now=NOW + 61).asked == NOW
    assert then(asked, FINE, asked, monitor=one).asked is None
    assert then(asked, None, off("paused"), monitor=one).asked is None
    assert then(SOLE, None, SOLE, monitor=under_way()).asked is None


def test_alone_is_who_was_moved_on_by_a_timer(then):
    moved = then(SOLE, None, TOES)
    assert moved.alone
    assert then(TOES, None, TOES, monitor=moved).alone
    assert not then(TOES, FINE, TOES, monitor=moved).alone
    assert not then(SOLE, None, SOLE).alone
    assert not then(SOLE, NEXT, TOES).alone
    assert not then(SOLE, None, off("paused")).alone


SORE = under_way(sore=True)


BETTER = {
    "fine": (ONE, FINE, ONE, False, False),
    "taken up again": (PAUSED, RESUME, ONE, False, False),
    "on after a pause": (PAUSED, NEXT, ONE, False, False),
    "on past what is left out": (PAUSED, NEXT, over(SOLE, SWITCH), False, False),
    "a smaller hurt": (RESTING, Intent("hurts", number=2), ONE, False, False),
    "no ease": (RESTING, HURTS, TOES, False, True),
    "on without a word": (ONE, NEXT, TOES, False, True),
    "on, minutes late: it was paused": (ONE, NEXT, TOES, True, False),
    "late, and over": (ONE, NEXT, over(SOLE, SWITCH), True, True),
    "silence": (ONE, None, ONE, False, True),
    "ticklish": (ONE, Intent("tickle"), ONE, False, True),
}


@pytest.mark.parametrize("case", BETTER.values(), ids=BETTER)
def test_a_hurt_stands_until_they_say_that_it_is_better(then, case: tuple[Any, ...]):
    before, said, after, late, sore = case
    assert then(before, said, after, monitor=SORE, late=late).sore is sore


def test_fine_is_said_of_a_pressure_that_is_felt(then):
    fine = then(SOLE, FINE, SOLE)
    assert fine.fine
    assert then(SOLE, Intent("resume"), SOLE).fine
    assert then(SOLE, None, SOLE, monitor=fine).fine
    assert not then(off("paused"), FINE, SOLE).fine  # said with the hands off
    for before, said, after in (
        (SOLE, Intent("harder"), on("sole", 3)),  # another pressure
        (SOLE, Intent("tickle"), SOLE),
        (SOLE, Intent("way", choice="thumbs"), SOLE),
        (SOLE, NEXT, TOES),  # another step
        (SOLE, Intent("pause"), off("paused")),
        (SOLE, HURTS, ONE),
        (SOLE, HURTS, SOLE),
    ):
        assert not then(before, said, after, monitor=fine).fine, said
    assert not then(SOLE, NEXT, SOLE, monitor=fine, late=True).fine


def test_each_visit_of_a_step_begins_afresh(then):
    before = under_way(bound=1, hurts_step=2, hurts=2, tolerated=2)
    after = then(SOLE, NEXT, TOES, monitor=before)
    assert (after.visit, after.bound, after.hurts_step) == ("left/foot_massage.toes", 3, 0)
    assert (after.hurts, after.tolerated, after.felt) == (2, 2, 1)
    same = then(SOLE, FINE, SOLE, monitor=before)
    assert (same.visit, same.bound, same.hurts_step) == (before.visit, 1, 2)


def test_feet_and_parts_in_their_order(then):
    had = under_way(parts=flags("top ankle sole"))
    assert then(SOLE, NEXT, TOES, monitor=had).parts == flags("top ankle sole toes")
    other = then(TOES, NEXT, on("settle", 1, side="right"), monitor=had)
    assert (other.feet, other.parts) == (("left", "right"), flags("top"))
    first = then(at("prepare.ready"), pick("begin"), on("settle", 1), monitor=Monitor())
    assert (first.feet, first.parts) == (("left",), flags("top"))
    back = then(TOES, BACK, on("heel_pull"), monitor=under_way(parts=flags("top ankle sole toes")))
    assert back.parts == flags("top ankle")


@pytest.mark.parametrize("text", ["wipe", "stop-advice", "urgent"])
def test_wipe_is_said_by_a_note_or_by_the_card(then, text: str):
    assert then(SOLE, FINE, SOLE, effects=(Note(text),)).wiped
    card = {"wipe": "aftercare.wipe", "stop-advice": "stopped.advice", "urgent": "care.urgent"}
    assert then(SOLE, NEXT, over(SOLE, card[text])).wiped


def test_when_nothing_is_left_to_wipe(then):
    assert not then(SOLE, FINE, SOLE, effects=(Note("help"),)).wiped
    assert then(SOLE, FINE, SOLE, monitor=under_way(wiped=True)).wiped
    assert then(SOLE, SHARP, over(SOLE, "care.emergency")).wiped  # help comes first
    assert then(SOLE, NEXT, over(SOLE, "aftercare.feel"), late=True).wiped  # said on the way
    assert not then(SOLE, NEXT, over(SOLE, "aftercare.feel")).wiped
    assert not then(SOLE, NEXT, over(SOLE, SWITCH), late=True).wiped


def test_all_that_asks_for_a_clinician_is_known_by_its_name(then):
    asked = {flag for flag, level in OUTCOMES.items() if level == ASK_FIRST}
    ask = at("screening.ask_first")
    before = under_way(flags=frozenset(asked))
    after = then(ask, pick("clinician_ok"), at("screening.look"), monitor=before)
    assert {flag for flag, _ in after.agreed} == asked
