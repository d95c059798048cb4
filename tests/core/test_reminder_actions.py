"""What a person does with reminders and zones: actions and guards, and the way through `step`."""

from __future__ import annotations

import pytest

from bot.content.load import Content
from bot.core.actions import ACTIONS
from bot.core.effects import Note, Show
from bot.core.guards import GUARDS
from bot.core.hear import take
from bot.core.heard import DAILY, Place, When
from bot.core.intents import Intent
from bot.core.reminding import WINDOW, day_of
from bot.core.run import Run
from bot.core.session import HOME, QUIET, ZONE_SET, Person, Session
from bot.core.step import Engine, Stepped, step
from tests.core.reminded import BERLIN, DAY, HOUR, LONDON, at, daily, once, run_at, shown

MONDAY = at("2026-03-02 12:00")
EVENING = at("2026-03-02 21:00")
NINE = 21 * 60
TOKYO, LIMA = Place("Asia/Tokyo", "Tokyo", "JP"), Place("America/Lima", "Lima", "PE")


@pytest.fixture(scope="session")
def engine(content: Content) -> Engine:
    return Engine.of(content.library)


def with_two(content: Content, state: str = "reminders.one", **facts: object) -> Run:
    """Looking at the first of two reminders."""
    planned = (daily(NINE, 1, due=EVENING), daily(600, 2, due=at("2026-03-03 10:00")))
    person = Person(zone=BERLIN, reminders=planned, snooze=EVENING)
    run = run_at(content, MONDAY, person, Session(state=state, chosen=1))
    for name, value in facts.items():
        setattr(run.person if hasattr(run.person, name) else run.session, name, value)
    return run


def dues(person: Person) -> list[str | None]:
    return [shown(one.due) for one in person.reminders]


FIRST, SECOND = "2026-03-02 21:00", "2026-03-03 10:00"

# -- pausing, resuming, removing ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "first", "second"),
    [
        ("pause_3_days", "2026-03-05 21:00", SECOND),
        ("pause_week", "2026-03-09 21:00", SECOND),
        ("pause_open", None, SECOND),
        ("pause_all", None, None),
        ("pause_all_week", "2026-03-09 21:00", "2026-03-09 10:00"),
    ],
)
def test_a_pause(content: Content, action: str, first: str | None, second: str):
    run = with_two(content)
    ACTIONS[action](run)
    assert dues(run.person) == [first, second]
    assert run.person.reminders[0].paused
    assert (run.person.snooze is None) == action.startswith("pause_all")
    assert GUARDS["paused"](run)
    assert not GUARDS["rings"](run)


def test_a_pause_in_words(content: Content):
    run = with_two(content, draft=When(date=(0, 3, 20)))
    ACTIONS["pause_heard"](run)
    assert dues(run.person) == ["2026-03-20 21:00", SECOND]
    assert run.session.draft is None
    ACTIONS["pause_heard"](run)  # nothing was said
    assert dues(run.person) == ["2026-03-20 21:00", SECOND]


@pytest.mark.parametrize("action", ["resume_reminder", "resume_all", "wake"])
def test_who_resumes_wakes_them_all(content: Content, action: str):
    run = with_two(content, asleep="unanswered", unanswered=4)
    paused = (one._replace(paused=True, due=None) for one in run.person.reminders)
    run.person.reminders = tuple(paused)
    ACTIONS[action](run)
    assert (run.person.asleep, run.person.unanswered) == ("", 0)
    resumed = {"resume_reminder": [FIRST, None], "resume_all": [FIRST, SECOND]}
    assert dues(run.person) == resumed.get(action, [None, None])


def test_a_pause_that_ends_wakes_who_fell_silent(content: Content):
    run = with_two(content, asleep="unanswered")
    ACTIONS["pause_all_week"](run)
    assert run.person.asleep == ""
    run = with_two(content, asleep="unanswered")
    ACTIONS["pause_all"](run)
    assert run.person.asleep == "unanswered"


def test_removing_takes_one_and_with_the_last_the_snooze(content: Content):
    run = with_two(content)
    ACTIONS["delete_reminder"](run)
    assert [one.id for one in run.person.reminders] == [2]
    assert (run.session.chosen, run.person.snooze) == (0, EVENING)
    run.session.chosen = 2
    ACTIONS["delete_reminder"](run)
    assert (run.person.reminders, run.person.snooze) == ((), None)


def test_a_new_one_and_too_late(content: Content):
    draft = When((5,), ahead=0)
    run = with_two(content, draft=draft)
    ACTIONS["new_reminder"](run)
    assert (run.session.chosen, run.session.draft) == (0, draft)
    ACTIONS["too_late"](run)
    assert (run.session.draft, run.session.status) == (None, "when-past")


@pytest.mark.parametrize(
    "draft",
    [When((5,), either=True, ahead=3), When((5,), weekday=2), When((5,), date=(0, 3, 9)),
     When((5,), every=3), When((5,), days=(1,))],
)  # fmt: skip
@pytest.mark.parametrize(
    ("action", "days"),
    [("on_every_day", DAILY), ("on_weekdays", (1, 2, 3, 4, 5)), ("on_weekends", (6, 7))],
)
def test_other_days_for_the_same_time(
    content: Content, draft: When, action: str, days: tuple[int, ...]
):
    run = with_two(content, draft=draft)
    guard = GUARDS["not_" + action.removeprefix("on_")]
    assert guard(run)
    ACTIONS[action](run)
    assert run.session.draft == When((5,), either=draft.either, days=days)
    assert not guard(run)


def test_in_two_hours_is_on_no_days_nor_is_nothing(content: Content):
    run = with_two(content, draft=When(within=120))
    assert not GUARDS["not_every_day"](run)
    run.session.draft = None
    assert not GUARDS["not_every_day"](run)
    ACTIONS["on_weekdays"](run)
    assert run.session.draft is None


# -- snooze, not today ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "minutes"), [("snooze_10", 10), ("snooze_30", 30), ("snooze_2_hours", 120)]
)
def test_a_snooze(content: Content, action: str, minutes: int):
    run = with_two(content, snooze=None)
    for _ in range(3):  # however often: there is one
        ACTIONS[action](run)
    assert (run.person.snooze, run.person.snooze_set) == (MONDAY + minutes * 60, MONDAY)
    assert dues(run.person) == [FIRST, SECOND]


def test_not_today_lasts_until_three_in_the_morning(content: Content):
    run = with_two(content)
    run.now = at("2026-03-03 02:59")
    ACTIONS["skip_today"](run)
    assert run.person.skip_day == day_of(run.person, MONDAY)
    assert run.person.snooze is None


# -- zones ----------------------------------------------------------------------------------------


def test_a_place_that_was_found_is_theirs_and_reminders_stay(content: Content):
    run = with_two(content, places=(TOKYO, LIMA), odd_days=(1, 2))
    ACTIONS["set_zone"](run)
    assert (run.person.zone, run.person.offset, run.person.odd_days) == ("Asia/Tokyo", 540, ())
    assert (run.session.places, run.session.status) == ((), ZONE_SET)
    assert dues(run.person) == [FIRST, SECOND]
    assert GUARDS["elsewhere"](run)
    ACTIONS["move_reminders"](run)
    assert [shown(one.due, "Asia/Tokyo") for one in run.person.reminders] == [
        "2026-03-02 21:00", "2026-03-03 10:00"
    ]  # fmt: skip
    assert not GUARDS["elsewhere"](run)


def test_no_place_changes_no_zone(content: Content):
    run = with_two(content)
    ACTIONS["set_zone"](run)
    assert run.person.zone == BERLIN


def test_a_zone_of_the_same_clock_is_not_elsewhere(content: Content):
    run = with_two(content, zone="Europe/Paris")
    assert not GUARDS["elsewhere"](run)
    run.person.zone = LONDON
    assert GUARDS["elsewhere"](run)
    run.person.reminders = ()
    assert not GUARDS["elsewhere"](run)


@pytest.mark.parametrize(
    ("action", "quiet"),
    [("quiet_night", QUIET), ("quiet_long", (1260, 480)), ("quiet_off", ())],
)
def test_quiet_hours(content: Content, action: str, quiet: tuple[int, ...]):
    run = with_two(content, quiet=(1, 2))
    ACTIONS[action](run)
    assert run.person.quiet == quiet


@pytest.mark.parametrize(
    ("action", "fact"), [("switch_again", "again_today"), ("switch_streak", "streak_shown")]
)
def test_switches(content: Content, action: str, fact: str):
    run = with_two(content)
    ACTIONS[action](run)
    assert getattr(run.person, fact) is True
    ACTIONS[action](run)
    assert getattr(run.person, fact) is False


# -- guards ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "clock", "asked"),
    [
        (When((420,), either=True), 0, True),
        (When((420,), either=True), 12, True),
        (When((420,), either=True), 24, True),
        (When((420,)), 0, False),
        (None, 0, False),
    ],
)
def test_morning_or_evening(content: Content, draft: When | None, clock: int, asked: bool):
    assert GUARDS["either"](with_two(content, draft=draft, clock=clock)) is asked


@pytest.mark.parametrize(
    ("draft", "never"),
    [(None, True), (When((5,), ahead=0), True), (When((NINE,), ahead=0), False)],
)
def test_a_draft_that_never_comes(content: Content, draft: When | None, never: bool):
    assert GUARDS["never"](with_two(content, draft=draft)) is never


@pytest.mark.parametrize(
    ("paused", "asleep", "rest", "ring"),
    [
        ((False, False), "", False, True),
        ((True, False), "", True, True),
        ((True, True), "", True, False),
        ((False, False), "unanswered", True, False),
    ],
)
def test_some_rest_and_some_ring(
    content: Content, paused: tuple[bool, bool], asleep: str, rest: bool, ring: bool
):
    run = with_two(content, asleep=asleep)
    both = zip(run.person.reminders, paused, strict=True)
    run.person.reminders = tuple(one._replace(paused=rests) for one, rests in both)
    assert (GUARDS["some_rest"](run), GUARDS["some_ring"](run)) == (rest, ring)


def test_guards_on_the_person(content: Content):
    run = with_two(content, asked_on=True, last_end=MONDAY - HOUR)
    names = ("has_reminders", "asked_on", "done_today", "zone_unknown", "full")
    assert [GUARDS[name](run) for name in names] == [True, True, True, False, False]
    run.person = Person(reminders=())
    assert [GUARDS[name](run) for name in names] == [False, False, False, True, False]
    run.person.reminders = tuple(daily(n, n) for n in range(1, 13))
    run.session.chosen = 0
    assert GUARDS["full"](run)


# -- what was heard -------------------------------------------------------------------------------

LATER, EARLIER = When(ahead=3), When(ahead=0)
HEARD = {
    "a time": ("reminders.ask", Intent("heard", heard=When((5,), days=DAILY)), "heard", ""),
    "no such hour": ("reminders.ask", Intent("heard", heard=When(wrong="hour")), "", "when-hour"),
    "a pause": ("reminders.pausing", Intent("heard", heard=LATER), "heard", ""),
    "a pause that is over": ("reminders.pausing", Intent("heard", heard=EARLIER), "", "when-past"),
    "a command is no pause": (
        "reminders.pausing", Intent("command", heard=When((5,), days=DAILY)), "heard", ""
    ),
    "one place": ("zone.ask", Intent("heard", heard=(TOKYO,)), "heard", ""),
    "two places": ("zone.ask", Intent("heard", heard=(TOKYO, LIMA)), "several", ""),
    "no place": ("zone.ask", Intent("heard", heard=()), "", "place-unknown"),
}  # fmt: skip


@pytest.mark.parametrize("name", HEARD)
def test_what_follows_from_what_was_heard(content: Content, name: str):
    state, intent, move, status = HEARD[name]
    run = with_two(content, state)
    run.intent = intent
    assert take(run) == move
    assert run.session.status == status
    kept = run.session.draft or run.session.places
    assert kept == (intent.heard if move else ())


# -- through `step` -------------------------------------------------------------------------------


def go(
    engine: Engine, run: Run, *intents: Intent, now: float = MONDAY, typed: bool = False
) -> Stepped:
    """The intents one after the other."""
    stepped = Stepped(run.person, run.session, ())
    for intent in intents:
        stepped = step(engine, stepped.person, stepped.session, intent, now, typed=typed)
    return stepped


RING = Intent("ring")
REMIND = Intent("command", choice="remind")
NINE_DAILY = Intent("command", choice="remind", heard=When((NINE,), days=DAILY))


def pick(choice: str) -> Intent:
    return Intent("pick", choice=choice)


@pytest.mark.parametrize(
    ("state", "time", "silent"),
    [(HOME, "21:00", False), ("settings.menu", "22:00", True), ("zone.ask", "06:59", True)],
)
def test_a_reminder_takes_the_place_of_a_card_that_waits(
    content: Content, engine: Engine, state: str, time: str, silent: bool
):
    now = at(f"2026-03-04 {time}")
    run = with_two(content, state, status="status-tap")
    run.person.reminders = (daily(NINE, due=now),)
    stepped = go(engine, run, RING, now=now)
    assert stepped.effects == (Show(fresh=True, waits=True, silent=silent, until=now + WINDOW),)
    assert (stepped.session.state, stepped.session.status) == ("reminder.ring", "")
    assert stepped.session.stack == ()


def test_its_turn_comes_once_and_nothing_shows_when_it_is_silent(content: Content, engine: Engine):
    first = go(engine, with_two(content, HOME), RING, now=EVENING)
    again = step(engine, first.person, first.session, RING, EVENING + 1)
    assert first.effects
    assert again.effects == ()
    assert again.session == first.session


def test_a_massage_goes_on_as_if_nothing_had_rung(content: Content, engine: Engine):
    session = Session(
        id="a", state="foot_massage.sole", step="foot_massage.sole", side="left", touched=True,
        stack=("session.massage",), passed_at=EVENING - 60, began=EVENING - 60, pressure=2,
        level=2, hands_since=EVENING, timers={"cue": EVENING + 120, "check": EVENING + 12},
    )  # fmt: skip
    run = with_two(content, HOME)
    run.session = session
    stepped = go(engine, run, RING, now=EVENING)
    assert stepped.effects == ()
    assert stepped.session == Session(**{**_fields(session), "revision": engine.library.revision})


def _fields(session: Session) -> dict[str, object]:
    return {name: getattr(session, name) for name in Session.__dataclass_fields__}


def test_a_lock_is_told_and_the_card_stays(content: Content, engine: Engine):
    run = with_two(content, HOME, locked_until=EVENING + DAY)
    stepped = go(engine, run, RING, now=EVENING)
    assert stepped.effects == (Note("reminder-locked", waits=True, until=EVENING + WINDOW),)
    assert stepped.session.state == HOME


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({}, "reminder.ring"),
        ({"unanswered": 3}, "reminder.go_on"),
        ({"last_end": EVENING - HOUR, "again_today": True}, "reminder.done"),
    ],
)
def test_which_card_it_is(content: Content, engine: Engine, facts: dict[str, object], state: str):
    stepped = go(engine, with_two(content, HOME, **facts), RING, now=EVENING)
    assert stepped.session.state == state


def test_after_falling_silent_a_yes_to_the_question_still_wakes(content: Content, engine: Engine):
    run = with_two(content, HOME, unanswered=3)
    asked = go(engine, run, RING, now=EVENING)
    silent = step(engine, asked.person, asked.session, RING, EVENING + DAY)
    assert (silent.person.asleep, silent.session.state) == ("unanswered", "reminder.go_on")
    yes = step(engine, silent.person, silent.session, pick("keep_on"), EVENING + 3 * DAY)
    assert (yes.person.asleep, yes.session.state) == ("", "reminder.kept")
    assert dues(yes.person)[0] == "2026-03-06 21:00"


def test_blocked_and_let_back_in(content: Content, engine: Engine):
    gone = go(engine, with_two(content, HOME), Intent("blocked"))
    assert (gone.person.asleep, gone.person.snooze, gone.effects) == ("blocked", None, ())
    back = go(engine, Run(content.library, gone.person, gone.session, RING, 0.0, HOME),
              Intent("blocked", choice="back"))  # fmt: skip
    assert (back.person.asleep, back.effects) == ("", ())
    quiet = go(engine, with_two(content, HOME, asleep="unanswered"),
               Intent("blocked"), Intent("blocked", choice="back"))  # fmt: skip
    assert quiet.person.asleep == "unanswered"


def test_planned_anew_nothing_that_is_due_is_lost(content: Content, engine: Engine):
    stepped = go(engine, with_two(content, HOME), Intent("reschedule"), now=EVENING + HOUR)
    assert dues(stepped.person) == [FIRST, SECOND]
    assert stepped.effects == ()
    rung = step(engine, stepped.person, stepped.session, RING, EVENING + HOUR)
    assert rung.session.state == "reminder.ring"


def test_one_more_is_set_while_another_waits_for_its_turn(content: Content, engine: Engine):
    run = with_two(content, HOME)
    stepped = go(engine, run, NINE_DAILY, now=EVENING + 30)
    other = When((300,), days=DAILY)
    again = Intent("command", choice="remind", heard=other)
    saved = go(engine, run, again, pick("save"), now=EVENING + 30)
    assert stepped.session.state == "reminders.confirm"
    assert dues(saved.person)[0] == FIRST


# -- the ways to and fro --------------------------------------------------------------------------


def test_with_twelve_no_command_gets_round_the_limit(content: Content, engine: Engine):
    run = with_two(content, HOME)
    run.person.reminders = tuple(daily(n, n) for n in range(1, 13))
    stepped = go(engine, run, NINE_DAILY)
    assert stepped.session.state == "reminders.full"


@pytest.mark.parametrize("times", [1, 2, 50])
def test_begun_anew_where_the_zone_is_asked_for_nothing_piles_up(
    content: Content, engine: Engine, times: int
):
    run = run_at(content, MONDAY, Person(), Session(state=HOME))
    asked = go(engine, run, *[NINE_DAILY] * times)
    assert (asked.session.state, asked.session.stack) == ("zone.gate", (HOME, "reminders.zone"))
    menu = step(engine, asked.person, asked.session, REMIND, MONDAY)
    assert (menu.session.state, menu.session.stack) == ("reminders.ask", (HOME,))


def test_a_zone_by_command_serves_the_question_that_is_open(content: Content, engine: Engine):
    run = run_at(content, MONDAY, Person(), Session(state=HOME))
    zone = Intent("command", choice="timezone", heard=(TOKYO,))
    stepped = go(engine, run, NINE_DAILY, zone)
    assert (stepped.session.state, stepped.person.zone) == ("reminders.confirm", "Asia/Tokyo")


@pytest.mark.parametrize(
    ("heard", "state"),
    [
        (None, "zone.gate"),
        ((TOKYO,), "zone.move"),
        ((TOKYO, LIMA), "zone.several"),
        ((), "zone.ask"),
    ],
)
def test_where_a_command_about_zones_leads(
    content: Content, engine: Engine, heard: tuple[Place, ...] | None, state: str
):
    zone = Intent("command", choice="timezone", heard=heard)
    assert go(engine, with_two(content, HOME), zone).session.state == state


def test_a_command_whose_time_cannot_be_read_asks_and_says_why(content: Content, engine: Engine):
    wrong = Intent("command", choice="remind", heard=When(wrong="minute"))
    stepped = go(engine, with_two(content, HOME), wrong)
    assert (stepped.session.state, stepped.session.status) == ("reminders.ask", "when-minute")


@pytest.mark.parametrize("name", ["remind", "timezone", "settings"])
def test_no_command_leads_away_from_help_in_an_emergency(
    content: Content, engine: Engine, name: str
):
    run = with_two(content, "care.emergency")
    stepped = go(engine, run, Intent("command", choice=name))
    assert stepped.session.state == "care.emergency"


def test_stopping_them_all_by_command(content: Content, engine: Engine):
    stepped = go(engine, with_two(content, HOME), Intent("command", choice="stopreminders"))
    assert all(one.paused for one in stepped.person.reminders)
    assert Note("reminders-stopped") in stepped.effects


def test_a_reminder_left_standing_is_nothing_to_carry_on_with(content: Content, engine: Engine):
    stepped = go(engine, with_two(content, "reminder.ring"), Intent("command", choice="start"))
    assert (stepped.session.state, stepped.session.status) == ("reminder.ring", "")


def test_who_is_up_at_odd_hours_is_asked_once(content: Content, engine: Engine):
    now = at("2026-03-04 03:00")
    run = with_two(content, "settings.menu", odd_days=(day_of(Person(zone=BERLIN), MONDAY),))
    left = go(engine, run, Intent("quit"), now=now)
    assert left.session.state == HOME  # who wants to leave is asked nothing (row 38)
    asked = go(engine, run, pick("close"), now=now)
    assert (asked.session.state, asked.person.odd_asked) == ("zone.still", now)
    assert asked.person.odd_days == ()
    here = step(engine, asked.person, asked.session, pick("still_here"), now)
    month = step(engine, here.person, here.session, Intent("unclear"), now + 30 * DAY + 9 * HOUR)
    assert month.session.state == HOME  # no odd hours since


def test_the_location_key_goes_when_it_is_not_asked_for(content: Content, engine: Engine):
    run = with_two(content, "zone.gate")
    asked = go(engine, run, pick("elsewhere"))
    assert Note("zone-locate", locate=True) in asked.effects
    assert asked.session.locating
    home = step(engine, asked.person, asked.session, Intent("quit"), MONDAY)
    assert Note("zone-thanks", stop_key=False) in home.effects
    assert not home.session.locating


@pytest.mark.parametrize("choice", ["picked", "heard", "several"])
def test_moves_that_answer_a_list_are_no_buttons(content: Content, engine: Engine, choice: str):
    stepped = go(engine, with_two(content, "zone.several"), pick(choice))
    assert (stepped.session.state, stepped.session.status) == ("zone.several", "place-unknown")


def test_an_offer_that_is_gone_asks_again(content: Content, engine: Engine):
    stepped = go(engine, with_two(content, "reminders.menu"), Intent("offer", choice="9"))
    assert (stepped.session.state, stepped.session.status) == ("reminders.menu", "when-unclear")


def test_a_reminder_of_one_day_is_gone_after_its_turn(content: Content, engine: Engine):
    run = with_two(content, HOME)
    run.person.reminders = (once("2026-03-02", NINE)._replace(due=EVENING),)
    rung = go(engine, run, RING, now=EVENING)
    assert rung.session.state == "reminder.ring"
    assert rung.person.reminders == ()
    later = step(engine, rung.person, rung.session, pick("snooze_10"), EVENING + 60)
    again = step(engine, later.person, later.session, RING, EVENING + 660)
    assert again.session.state == "reminder.ring"


@pytest.mark.parametrize("rung_ago", [HOUR, 2 * HOUR])
def test_a_follow_up_waits_for_the_answer_to_a_reminder(
    content: Content, engine: Engine, rung_ago: float
):
    run = with_two(content, "reminder.ring", rung_at=EVENING - rung_ago, follow_up=EVENING)
    stepped = step(engine, run.person, run.session, None, EVENING)
    waits = rung_ago < 2 * HOUR
    assert stepped.person.follow_up == (EVENING + 1800 if waits else None)
    assert (stepped.session.state == "reminder.ring") is waits
