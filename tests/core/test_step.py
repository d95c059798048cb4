"""`step` and `listen` where no conversation leads: odd input, old rows, late timers."""

from dataclasses import replace
from typing import Any

import pytest

from bot.content.load import Content
from bot.core.effects import Cue, Show, Toast
from bot.core.events import Event, Restart, Tap, Text, Timers
from bot.core.flow import State
from bot.core.heard import When
from bot.core.intents import Intent
from bot.core.listen import Ears, Listener, button, by_number, listen, written
from bot.core.session import Person, Session, decode, encode
from bot.core.settle import new_session
from bot.core.step import Engine, Stepped, next_due, step

NOW = 1_772_442_000.0


@pytest.fixture(scope="session")
def engine(content: Content) -> Engine:
    return Engine.of(content.library)


def massage(name: str = "sole", **facts: object) -> Session:
    """Hands on the left foot, one minute after the screening."""
    session = Session(
        id="a", state=f"foot_massage.{name}", step=f"foot_massage.{name}", side="left",
        stack=("session.massage",), passed_at=NOW - 60, began=NOW - 60, touched=True,
        pressure=2, level=2, hands_since=NOW, timers={"cue": NOW + 120, "check": NOW + 12},
    )  # fmt: skip
    for fact, value in facts.items():
        setattr(session, fact, value)
    return session


def test_a_step_changes_neither_person_nor_session_it_was_given(engine: Engine):
    person, session = Person(), massage()
    before = encode(person, session)
    step(engine, person, session, Intent("sharp", "nerve"), NOW + 1)
    assert encode(person, session) == before


def test_names_that_this_version_does_not_know_are_passed_over():
    person, session = decode('{"person":{"shoe":44},"session":{"hat":"blue","side":"left"}}')
    assert (person, session.side) == (Person(), "left")


def test_what_is_encoded_comes_back_equal():
    person = Person(
        health=frozenset({"clot"}), clinician=(("clot", NOW),), stops=(("left", "sole", NOW),),
        spots_out=(("left", "sole"),), history=({"at": NOW},),
    )  # fmt: skip
    session = massage(
        flags=frozenset({"rash@left"}), spots_out=frozenset({("left", "sole")}), queue=("a/b",)
    )
    assert decode(encode(person, session)) == (person, session)


@pytest.mark.parametrize(
    "intent",
    [Intent("pick", choice="finish"), Intent("number", number=3), Intent("way", choice="elbows")],
)
def test_an_answer_that_fits_nothing_takes_the_hands_off(engine: Engine, intent: Intent):
    stepped = step(engine, Person(), massage(), intent, NOW + 1)
    assert stepped.session.state == "foot_massage.paused"
    assert stepped.session.pressure == 0


def test_a_restart_while_the_hands_are_off_shows_nothing(engine: Engine):
    session = massage("paused", pressure=0, hands_since=None, timers={"close": NOW + 60})
    stepped = step(engine, Person(), session, Intent("restart"), NOW + 1)
    assert stepped.effects == ()
    assert stepped.session.state == session.state


def test_after_downtime_beyond_the_limit_carrying_on_means_the_end(engine: Engine):
    down = step(engine, Person(), massage(), Intent("restart"), NOW + 700)
    assert down.session.state == "foot_massage.paused"
    back = step(engine, down.person, down.session, Intent("resume"), NOW + 701)
    assert (back.session.state, back.session.why) == ("foot_massage.closing", "time")
    assert back.session.pressure == 0


def test_timers_that_were_missed_fire_in_their_order_and_call_once(engine: Engine):
    session = massage(timers={"tick": NOW + 10, "check": NOW + 12, "cue": NOW + 40})
    stepped = step(engine, Person(), session, None, NOW + 41)
    assert [e.key for e in stepped.effects if isinstance(e, Cue)] == ["cue-next"]
    assert [e for e in stepped.effects if isinstance(e, Show)] == [Show()]
    assert stepped.session.timers["silence"] == NOW + 12 + 120


def test_no_timer_due_shows_nothing(engine: Engine):
    assert step(engine, Person(), massage(), None, NOW + 1).effects == ()


def test_any_sign_ends_the_silence(engine: Engine):
    timers = {"cue": NOW + 120, "check": NOW + 12, "silence": NOW + 50}
    silent = massage(waiting=True, alone=True, timers=timers)
    after = step(engine, Person(), silent, Intent("tickle"), NOW + 5).session
    assert (after.waiting, after.alone) == (False, False)
    assert after.timers == {"cue": NOW + 120, "check": NOW + 65}


def test_rooms_aside_lead_back_to_where_the_person_was(engine: Engine):
    def said(session: Session, *intents: Intent) -> Session:
        for intent in intents:
            session = step(engine, Person(zone="UTC"), session, intent, NOW).session
        return session

    settings, remind = (Intent("command", choice=name) for name in ("settings", "remind"))
    asked = Session(id="a", state="screening.now", stack=("session.screening",), began=NOW)
    aside = said(asked, settings)
    assert (aside.state, aside.stack) == ("settings.menu", ("session.screening", "screening.now"))
    for again in (settings, remind):  # the one room is given up for the other
        assert said(aside, again).stack == aside.stack
    asking = Session(id="a", state="zone.ask", stack=(*aside.stack, "reminders.zone"))
    assert said(asking, settings).stack == aside.stack  # nobody waits for the zone any more
    assert said(aside, remind).state == "reminders.ask"
    assert said(aside, remind, Intent("quit")).state == "screening.now"


def test_a_time_that_comes_with_the_command_is_taken_at_once(engine: Engine):
    when = When(minutes=(450,), days=(1, 2, 3, 4, 5, 6, 7))
    for heard, place in ((when, "reminders.confirm"), (When(wrong="unclear"), "reminders.ask")):
        command = Intent("command", choice="remind", heard=heard)
        home = replace(new_session(NOW), chosen=3)
        after = step(engine, Person(zone="UTC"), home, command, NOW).session
        assert (after.state, after.chosen) == (place, 0), heard


def test_the_next_due_time_is_the_earliest_of_all():
    assert next_due(Person(), Session()) is None
    assert next_due(Person(follow_up=NOW + 5), massage()) == NOW + 5
    assert next_due(Person(follow_up=NOW + 50), massage()) == NOW + 12


# -- boxes ----------------------------------------------------------------------------------------


def screen(name: str, *ticked: str) -> Session:
    return Session(id="a", state=f"screening.{name}", ticked=frozenset(ticked), began=NOW)


def after(engine: Engine, session: Session, intent: Intent) -> Stepped:
    return step(engine, Person(), session, intent, NOW + 1)


OW = Intent("unclear", "hurts")  # hurts, and may be worse than that


def test_what_hurts_and_is_not_clear_takes_the_hands_off_and_counts(engine: Engine):
    session = after(engine, massage(), OW).session
    assert (session.state, session.pressure, session.why) == ("foot_massage.paused", 0, "sore")
    assert (session.hurts, session.hurts_step, session.level, session.tolerated) == (1, 1, 1, 1)
    again = after(engine, session, Intent("resume")).session
    assert (again.state, again.pressure) == ("foot_massage.sole", 1)


@pytest.mark.parametrize(
    ("facts", "state", "skipped"),
    [
        ({"hurts": 2}, "foot_massage.closing", ()),
        ({"level": 1, "pressure": 1}, "foot_massage.paused", ("left/foot_massage.sole",)),
    ],
)
def test_it_ends_the_massage_or_the_step_as_a_hurt_does(
    engine: Engine, facts: dict[str, int], state: str, skipped: tuple[str, ...]
):
    session = after(engine, massage(**facts), OW).session
    assert (session.state, session.pressure, session.skipped) == (state, 0, skipped)


def test_elsewhere_it_is_not_clear_and_no_more(engine: Engine):
    for state in ("foot_massage.paused", "screening.now"):
        session = Session(id="a", state=state, passed_at=NOW - 60)
        assert after(engine, session, OW).session.hurts == 0


def test_a_box_that_is_not_there_ticks_nothing(engine: Engine):
    stepped = after(engine, screen("now"), Intent("tick", choice="hat"))
    assert stepped.session.ticked == frozenset()
    assert (stepped.session.state, stepped.session.status) == ("screening.now", "status-tap")


@pytest.mark.parametrize(("name", "ticked"), [("none", ("injury",)), ("done", ())])
def test_none_with_a_tick_and_done_without_one_answer_nothing(engine: Engine, name, ticked):
    session = screen("now", *ticked)
    stepped = after(engine, session, Intent(name))
    assert (stepped.session.state, stepped.session.flags) == ("screening.now", frozenset())


def test_not_sure_where_it_is_not_offered_answers_nothing(engine: Engine):
    stepped = after(engine, screen("now"), Intent("unsure"))
    assert (stepped.session.state, stepped.session.status) == ("screening.now", "status-tap")


def test_an_emergency_box_with_others_ends_the_questions_at_once(engine: Engine):
    stepped = after(engine, screen("now", "infection"), Intent("tick", choice="chest"))
    assert stepped.session.state == "care.emergency"
    assert stepped.session.passed_at is None


# -- listening ------------------------------------------------------------------------------------


class Deaf:
    """Understands nothing."""

    def read(self, text: str, **_: object) -> Any:
        raise AssertionError("a tap is not read")

    read_until = read_clock = strict = at = named = warm = read


def listener(session: Session, place: State) -> Listener:
    return Listener(Ears(Deaf(), Deaf(), Deaf()), Person(), session, place, NOW)


def heard(content: Content, data: str, session: Session) -> Intent | None:
    place = content.library.states[session.state]
    return listen(Event(1, None, Tap(data, "q")), listener(session, place))


@pytest.mark.parametrize(
    ("data", "name", "choice"),
    [
        ("a.0.next", "next", ""),
        ("a.0.tick:chest", "tick", "chest"),
        ("a.1.next", "stale", "double"),
        ("b.0.next", "stale", "old"),
        ("b.7.sharp", "sharp", ""),
        ("b.7.quit", "quit", ""),
        ("", "stale", "old"),
        ("nonsense", "stale", "old"),
        ("a.0.number:11", "stale", "double"),
        ("a.0.number:ten", "stale", "double"),
    ],
)
def test_what_a_button_means(content: Content, data: str, name: str, choice: str):
    intent = heard(content, data, massage())
    assert intent is not None
    assert (intent.name, intent.choice) == (name, choice)


def test_a_stale_tap_is_told_so_and_an_old_card_comes_anew(engine: Engine):
    double = step(engine, Person(), massage(), Intent("stale", choice="double"), NOW + 1)
    assert double.effects == (Toast("toast-stale"),)
    old = step(engine, Person(), massage(), Intent("stale", choice="old"), NOW + 1, typed=True)
    assert old.effects == (Toast("toast-stale"), Show(fresh=True))


def test_a_score_is_an_answer_where_one_is_asked_for_and_pain_elsewhere(content: Content):
    asked = Session(id="a", state="prepare.pain_before")
    assert heard(content, "a.0.number:8", asked) == Intent("number", number=8)
    resting = massage("resting_ask", visit=0)
    assert heard(content, "a.0.number:8", resting) == Intent("sharp", "number", 8)
    assert heard(content, "a.0.number:0", resting) == Intent("fine", number=0)


@pytest.mark.parametrize("score", range(11))
def test_the_number_rule(score: int):
    intent = by_number(score)
    name = "fine" if score == 0 else "hurts" if score < 7 else "sharp"
    assert (intent.name, intent.number) == (name, score)


def test_timers_say_nothing_and_a_restart_does(content: Content):
    place = content.library.states["foot_massage.sole"]
    assert listen(Event(1, None, Timers()), listener(massage(), place)) is None
    assert listen(Event(1, None, Restart()), listener(massage(), place)) == Intent("restart")


def test_the_card_goes_below_what_a_person_wrote():
    assert written(Event(1, None, Text("ouch")), Intent("hurts"))
    assert not written(Event(1, None, Tap("a.0.next", "q")), Intent("next"))
    assert written(Event(1, None, Tap("z.0.next", "q")), Intent("stale", choice="old"))
    assert not written(Event(1, None, Timers()), None)


def test_a_button_of_a_session_is_known_by_id_and_visit():
    first, second = new_session(NOW), new_session(NOW + 1, visit=3)
    assert first.id != second.id
    assert button(second, "next") == f"{second.id}.3.next"
    assert new_session(0.0).id == "0"
