"""Sessions that cannot go on where they stand: a recall, a place that is gone."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.content.load import Content
from bot.core.effects import Export, Note, Record, Show, Toast
from bot.core.ending import stand_in
from bot.core.events import Event, Tap
from bot.core.intents import Intent
from bot.core.listen import Ears, Listener, button, listen
from bot.core.machine import ASKED, EMERGENCY, STOP
from bot.core.recurrence import Rule
from bot.core.safety import FOLLOW_UP, HEALTH_KEPT
from bot.core.session import HOME, Person, Reminder, Session
from bot.core.step import Engine, Stepped, step
from tests.core.test_small_flows import small

NOW = 1_772_442_000.0
WIPE = "aftercare.wipe"
# What a person may say or do, and what comes by itself (None: a timer).
ANYTHING = [
    None,
    *(Intent(name) for name in ("next", "resume", "fine", "unclear", "restart", "stale", "heard")),
    *(Intent(name) for name in ("media", "skip", "back", "done", "none", "ring", "reschedule")),
    Intent("hurts", number=5),
    Intent("number", number=8),
    Intent("pick", choice="danger_sign"),
    Intent("offer", choice="0"),
    Intent("blocked"),
    Intent("command", choice="start"),
]


@pytest.fixture(scope="module")
def today(content: Content) -> Engine:
    return Engine.of(content.library, frozenset({"called"}))


def massage(**facts: Any) -> Session:
    """Hands on the left sole, for 30 seconds by now."""
    session = Session(
        id="a", revision="called", state="foot_massage.sole", step="foot_massage.sole",
        zone="sole", side="left", stack=("session.massage",), passed_at=NOW - 90, began=NOW - 90,
        touched=True, pressure=2, level=2, hands_since=NOW - 30,
        timers={"cue": NOW + 120, "check": NOW - 2},
    )  # fmt: skip
    for fact, value in facts.items():
        setattr(session, fact, value)
    return session


def end(today: Engine, intent: Intent | None, session: Session, person: Person) -> Stepped:
    """As the service does: what cannot be served by its own revision is given to today's."""
    return step(today, person, session, intent, NOW)


def notes(stepped: Stepped) -> list[str]:
    return [e.key for e in stepped.effects if isinstance(e, Note)]


def records(stepped: Stepped) -> list[str]:
    return [e.kind for e in stepped.effects if isinstance(e, Record)]


@pytest.mark.parametrize("intent", ANYTHING, ids=str)
def test_hands_come_off_and_the_wipe_follows(today: Engine, intent: Intent | None):
    stepped = end(today, intent, massage(), Person())
    session = stepped.session
    assert (session.state, session.stack) == (WIPE, ("session.aftercare",))
    assert (session.passed_at, session.pressure, session.hands_since) == (None, 0, None)
    assert session.spent == {"left": 30.0}
    assert set(session.timers) == {"wait"}
    assert session.revision == today.library.revision
    assert stepped.person.follow_up == NOW + FOLLOW_UP
    assert notes(stepped)[0] == "recalled-hands"
    assert isinstance(stepped.effects[-1], Show)


@pytest.mark.parametrize("place", ["paused", "resting", "closing", "switch", "gone"])
def test_with_the_hands_off_already_the_note_does_not_ask_for_it(today: Engine, place: str):
    session = massage(state=f"foot_massage.{place}", hands_since=None, pressure=0)
    stepped = end(today, None, session, Person())
    assert stepped.session.state == WIPE
    assert notes(stepped) == ["recalled"]


@pytest.mark.parametrize("revision", ["", "unknown"])
def test_what_is_gone_for_another_reason_is_told_otherwise(today: Engine, revision: str):
    session = massage(revision=revision, state="foot_massage.gone")
    assert notes(end(today, Intent("next"), session, Person())) == ["updated-hands"]


def test_where_every_place_is_there_a_session_of_no_known_revision_goes_on(today: Engine):
    stepped = end(today, Intent("fine"), massage(revision=""), Person())
    assert stepped.session.state == "foot_massage.sole"
    assert stepped.session.revision == today.library.revision


@pytest.mark.parametrize("gone", ["step", "stack"])
def test_a_step_or_a_way_back_that_is_gone_is_a_place_that_is_gone(today: Engine, gone: str):
    session = massage(revision="", state="foot_massage.paused", hands_since=None)
    setattr(session, gone, {"step": "foot_massage.gone", "stack": ("session.gone",)}[gone])
    assert notes(end(today, Intent("resume"), session, Person())) == ["updated"]


@pytest.mark.parametrize("state", ["screening.feet", "prepare.position", "settings.menu", "a.b"])
@pytest.mark.parametrize("intent", [Intent("quit"), Intent("hurts"), Intent("next"), None], ids=str)
def test_before_the_first_touch_it_leads_home(today: Engine, state: str, intent: Intent | None):
    session = Session(id="a", revision="called", state=state, began=NOW - 60, visit=4)
    stepped = end(today, intent, session, Person())
    assert (stepped.session.state, stepped.session.revision) == (HOME, "")
    assert (notes(stepped), records(stepped)) == (["recalled"], [])
    assert stepped.session.visit > 4


def test_a_detour_out_of_a_massage_ends_with_the_wipe_too(today: Engine):
    session = massage(state="settings.menu", stack=("foot_massage.paused",), hands_since=None)
    assert end(today, Intent("next"), session, Person()).session.state == WIPE


# -- pain is never lost ---------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["sole", "paused", "gone", "resting_ask"])
@pytest.mark.parametrize("kind", ["pain", "nerve"])
def test_sharp_pain_is_a_stop_with_its_lock(today: Engine, state: str, kind: str):
    on = state == "sole"
    session = massage(
        state=f"foot_massage.{state}",
        step="foot_massage.gone",
        hands_since=NOW - 30 if on else None,
    )
    stepped = end(today, Intent("sharp", kind), session, Person())
    person = stepped.person
    assert (stepped.session.state, stepped.session.stop_kind) == (STOP, kind)
    assert (person.locked_until > NOW, person.needs_clinician) == (True, kind == "nerve")
    assert person.stops == (("left", "sole", NOW),)  # though the step is gone
    assert (records(stepped), notes(stepped)) == (["stop"], [])
    assert Toast("toast-stopped") in stepped.effects
    typed = step(today, Person(), session, Intent("sharp", kind), NOW, typed=True)
    assert Toast("toast-stopped") not in typed.effects


def test_a_bare_stop_is_asked_about(today: Engine):
    stepped = end(today, Intent("quit"), massage(), Person(health_at=NOW))
    assert (stepped.session.state, stepped.session.stop_kind) == (ASKED, "stop")
    assert (records(stepped), notes(stepped)) == (["stop"], [])
    assert stepped.person.health_at is None
    asked = step(today, stepped.person, stepped.session, Intent("pick", choice="no_pain"), NOW + 5)
    assert asked.session.state == WIPE


def test_a_hurt_is_kept(today: Engine):
    stepped = end(today, Intent("hurts"), massage(), Person())
    assert (records(stepped), stepped.session.state) == (["hurt"], WIPE)
    assert (stepped.session.hurts, stepped.session.status) == (1, "")


def test_a_danger_that_is_ticked_leads_to_help(today: Engine):
    session = Session(id="a", revision="called", state="screening.now", began=NOW)
    stepped = end(today, Intent("tick", choice="chest"), session, Person())
    assert stepped.session.state == EMERGENCY


@pytest.mark.parametrize("choice", ["one_leg", "elbow"])
@pytest.mark.parametrize("state", ["screening.now", "screening.gone"])
def test_any_other_tick_is_asked_for_anew(today: Engine, state: str, choice: str):
    session = Session(id="a", revision="called", state=state, began=NOW)
    stepped = end(today, Intent("tick", choice=choice), session, Person())
    assert stepped.session.state == HOME


def test_a_number_tapped_where_the_place_is_gone_is_about_pain_in_a_massage(content: Content):
    session = massage(state="rub.resting_ask", visit=3)
    reader = content.locales[0]
    for passed_at, meant in ((NOW, "sharp"), (None, "number")):
        session.passed_at = passed_at
        ears = Ears(content.reads(reader), reader.times, places=None)
        listener = Listener(ears, Person(), session, stand_in(session), NOW)
        heard = listen(Event(7, 1, Tap(button(session, "number:8"), "q")), listener)
        assert heard is not None
        assert heard.name == meant


# -- help goes on ---------------------------------------------------------------------------------


def test_the_triage_goes_on_with_what_is_served_today(today: Engine):
    session = massage(state="stopped.look", stack=("session.gone",), hands_since=None)
    session.step = "foot_massage.gone"
    stepped = end(today, Intent("none"), session, Person())
    assert (stepped.session.state, stepped.session.stack) == ("stopped.calf", ())
    assert stepped.session.revision == today.library.revision
    assert notes(stepped) == []


def test_the_timers_of_help_go_on_too(today: Engine):
    session = massage(state="stopped.stop", stack=(), hands_since=None, timers={"wait": NOW - 1})
    assert end(today, None, session, Person()).session.state == "stopped.advice"


@pytest.mark.parametrize(
    ("gone", "state"),
    [
        ("stopped.gone", STOP),
        ("aftercare.gone", WIPE),
        ("care.gone", WIPE),
        ("follow_up.gone", "follow_up.ask"),
    ],
)
def test_help_whose_place_is_gone_begins_anew(today: Engine, gone: str, state: str):
    session = massage(state=gone, stack=(), hands_since=None)
    stepped = end(today, Intent("next"), session, Person())
    assert (stepped.session.state, notes(stepped)) == (state, ["recalled"])


def test_flows_without_aftercare_lead_home(tmp_path: Path):
    engine = Engine.of(small(tmp_path))
    for state in ("rub.gone", "follow_up.ask"):
        stepped = step(engine, Person(), massage(state=state), None, NOW)
        assert stepped.session.state == HOME


# -- what stays (invariant 20) --------------------------------------------------------------------

KEPT = Person(
    health=frozenset({"diabetes"}), health_at=NOW - HEALTH_KEPT / 2, clinician=(("clot", NOW),),
    locked_until=NOW + 9000, needs_clinician=True, lock_reason="nerve",
    stops=(("left", "toes", NOW - 900),), next_cap=1, next_level=1,
    spots_out=(("left", "toes"),), unanswered=0,
)  # fmt: skip


@pytest.mark.parametrize("state", ["foot_massage.sole", "screening.feet", "aftercare.gone", "a.b"])
@pytest.mark.parametrize("intent", ANYTHING, ids=str)
def test_no_lock_flag_or_counter_is_cleared(today: Engine, state: str, intent: Intent | None):
    session = massage(state=state)
    stepped = end(today, intent, session, KEPT)
    home = step(today, stepped.person, stepped.session, Intent("quit"), NOW + 60)
    assert home.session.state == HOME
    for name in (
        *("health", "health_at", "clinician", "locked_until", "needs_clinician", "lock_reason"),
        *("stops", "next_cap", "next_level", "spots_out"),
    ):
        assert getattr(home.person, name) == getattr(KEPT, name), name


def test_a_command_is_carried_out_after_it(today: Engine):
    stepped = end(today, Intent("command", choice="export"), massage(), Person())
    assert Export() in stepped.effects
    menu = end(today, Intent("command", choice="settings"), massage(), Person())
    assert (menu.session.state, menu.session.stack[-1]) == ("settings.menu", WIPE)


@pytest.mark.parametrize(("intent", "days"), [(Intent("next"), 0), (Intent("restart"), 2)], ids=str)
def test_who_says_anything_gives_a_sign_of_life(today: Engine, intent: Intent, days: int):
    assert end(today, intent, massage(), Person(unanswered=2)).person.unanswered == days


# -- a revision is kept until home ----------------------------------------------------------------


@pytest.fixture(scope="module")
def older(content: Content) -> Engine:
    return Engine.of(replace(content.library, revision="older"))


def go(
    older: Engine, today: Engine, session: Session, intent: Intent | None, **facts: Any
) -> Stepped:
    return step(older, Person(**facts), session, intent, NOW, today=today)


def test_a_session_keeps_the_revision_it_began_with(older: Engine, today: Engine):
    session = massage(revision="older")
    for intent in (Intent("next"), Intent("sharp"), Intent("command", choice="settings"), None):
        assert go(older, today, session, intent).session.revision == "older"


def test_home_it_takes_up_what_is_served_today(older: Engine, today: Engine):
    session = massage(revision="older", state="stopped.advice", stack=(), hands_since=None)
    home = go(older, today, session, Intent("quit"))
    assert (home.session.state, home.session.revision) == (HOME, "")
    begun = step(today, home.person, home.session, Intent("pick", choice="start"), NOW + 1)
    assert begun.session.revision == today.library.revision


def test_what_is_begun_on_the_way_over_home_is_of_today(older: Engine, today: Engine):
    """A wait that is over leads home; what was typed meanwhile is heard there."""
    session = massage(
        revision="older", state="stopped.advice", stack=(), hands_since=None, timers={"wait": NOW}
    )
    menu = go(older, today, session, Intent("command", choice="settings"))
    assert (menu.session.state, menu.session.stack) == ("settings.menu", (HOME,))
    assert menu.session.revision == today.library.revision


def test_the_follow_up_is_of_today(older: Engine, today: Engine):
    session = Session(id="a", revision="older", state="care.locked")
    asked = go(older, today, session, None, follow_up=NOW - 1)
    assert asked.session.state == "follow_up.ask"
    assert asked.session.revision == today.library.revision
    hurt = go(older, today, session, Intent("sharp", "pain"), follow_up=NOW - 1)
    assert (hurt.session.state, hurt.session.revision) == (STOP, today.library.revision)


def test_a_reminder_is_of_today(older: Engine, today: Engine):
    session = Session(id="a", revision="older", state="care.locked")
    due = Reminder(1, Rule(0, "UTC", days=tuple(range(7))), NOW - 86400, NOW)
    rung = go(older, today, session, Intent("ring"), reminders=(due,), zone="UTC")
    assert (rung.session.flow, rung.session.revision) == ("reminder", today.library.revision)


def test_pain_that_is_told_after_a_bare_stop_knows_its_spot(today: Engine):
    session = massage(step="foot_massage.gone")
    asked = end(today, Intent("quit"), session, Person())
    pain = Intent("pick", choice="sharp_or_strange")
    told = step(today, asked.person, asked.session, pain, NOW + 5)
    assert told.person.stops == (("left", "sole", NOW + 5),)


def test_who_comes_home_at_odd_hours_is_asked_in_today_s_words(older: Engine, today: Engine):
    due = Reminder(1, Rule(0, "UTC", days=tuple(range(7))), NOW - 86400, NOW + 9000)
    facts = {"odd_days": (1, 2), "reminders": (due,), "zone": "UTC"}
    stopped = massage(revision="older", state="stopped.advice", stack=(), hands_since=None)
    home = go(older, today, stopped, Intent("quit"), **facts)
    assert home.session.state == HOME  # out of a stop nothing is asked
    session = Session(revision="older", state="settings.menu", stack=(HOME,))
    asked = go(older, today, session, Intent("pick", choice="close"), **facts)
    assert (asked.session.state, asked.session.stack) == ("zone.still", (HOME,))
    assert asked.session.revision == today.library.revision
