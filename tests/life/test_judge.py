"""The judge is judged: for each invariant a moment that breaks it, and none that it is wrong about.

A judge that says yes to everything would pass every conversation.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.core.message import Button, Message
from tests.life.invariants import INVARIANTS, BrokenError, judge
from tests.life.memory import DAY, HOUR, SCREENS, Memory
from tests.life.seen import Deed, Look, Moment

NOW = 1_772_442_000.0
READY = Memory(owed=frozenset(), health_at=NOW - 60, id="s")


def look(place: str, *, person: dict[str, Any] | None = None, **session: Any) -> Look:
    """A row. A step of the massage comes with hands, foot, pressure and token."""
    name = place.partition(".")[2]
    if place.startswith("foot_massage."):
        session = {"side": "left", "step": place, "passed_at": NOW, "level": 1} | session
    on = place.startswith("foot_massage.") and name in (
        *("settle", "heel_pull", "sole", "toes", "close"),
    )
    if on:
        session = {"hands_since": NOW, "pressure": 1} | session
    due = session.pop("due", None)
    plain = {"person": person or {}, "session": {"id": "s", "visit": 1, "state": place} | session}
    return Look(json.dumps(plain), hands=on, due=due)


def tap(heard: str, **more: Any) -> Deed:
    return Deed("tap", heard, heard, **more)


def card(text: str, *words: str) -> Message:
    return Message("card", text, tuple((Button("x", f"s.1.{word}"),) for word in words))


SOLE, TOES, PAUSED = (f"foot_massage.{name}" for name in ("sole", "toes", "paused"))
ON = ("hurts", "fine", "sharp", "pause")
STOP = (card("🛑 STOP", "pick:no_danger"),)
LOCKED = {"locked_until": NOW + DAY, "follow_up": NOW + DAY}


def moment(deed: Deed, before: Look | None, after: Look | None, **more: Any) -> Moment:
    toast = "" if deed.kind == "tap" else None
    said = (Message("note", "Yes."),) if deed.person else ()
    return replace(Moment(7, NOW, 0.0, deed, before, after, said, toast), **more)


BAD: dict[str, tuple[Memory, Moment]] = {
    "RED with hands on is a stop in that very answer": (
        READY,
        moment(tap("sharp"), look(SOLE), look(PAUSED, person=LOCKED)),
    ),
    "stop is heard everywhere": (
        READY,
        moment(tap("quit", stale=True), look(PAUSED), look(PAUSED)),
    ),
    "a stop takes token and pressure at once": (
        READY,
        moment(tap("sharp"), look(SOLE), look("stopped.stop", passed_at=NOW, person=LOCKED)),
    ),
    "no hands on before the screens were answered anew": (
        replace(READY, owed=SCREENS),
        moment(tap("begin"), look("prepare.ready"), look(SOLE)),
    ),
    "no hands on while a lock runs": (
        replace(READY, locked_until=NOW + HOUR),
        moment(tap("begin"), look("prepare.ready"), look(SOLE, person=LOCKED)),
    ),
    "a lock is kept until its time": (
        replace(READY, clinician=True),
        moment(Deed("command", "/start", "command"), look("home.home"), look("home.home")),
    ),
    "pressure from 0 to the cap, and the cap to 3; 0 with hands off": (
        READY,
        moment(tap("next"), look(TOES), look(SOLE, pressure=2, cap=1)),
    ),
    "a hurt takes one level off, and at the lowest the step is over": (
        READY,
        moment(tap("hurts"), look(SOLE, pressure=2), look(SOLE, pressure=2)),
    ),
    "pressure never rises again above what was tolerated": (
        replace(READY, tolerated=1),
        moment(tap("next"), look("foot_massage.heel_pull"), look(SOLE, pressure=2)),
    ),
    "a step begins at its first pressure or below": (
        READY,
        moment(tap("next"), look("foot_massage.heel_pull"), look(SOLE, pressure=3)),
    ),
    "pressure rises only on “harder” after “fine”, by one, before any hurt": (
        READY,
        moment(tap("harder"), look(SOLE), look(SOLE, pressure=2)),
    ),
    "the third hurt in a session closes": (
        replace(READY, hurts=2),
        moment(tap("hurts"), look(SOLE, pressure=3), look(SOLE, pressure=2)),
    ),
    "two skips finish a foot": (
        replace(READY, skipped=frozenset({("left", "heel_pull")})),
        moment(tap("skip"), look(SOLE), look(TOES)),
    ),
    "a skipped step does not come back": (
        replace(READY, skipped=frozenset({("left", "sole")})),
        moment(tap("back"), look(TOES), look(SOLE)),
    ),
    "ten minutes a foot, twenty in all": (
        replace(READY, laid_at=NOW - 602, laid_side="left"),
        moment(tap("fine"), look(SOLE), look(SOLE)),
    ),
    "twenty hours between massages": (
        replace(READY, touched_at=NOW - 19 * HOUR, touched_true=-19 * HOUR, touched_id="r"),
        moment(tap("begin"), look("prepare.ready"), look(SOLE)),
    ),
    "one foot after the other": (
        replace(READY, feet=("left", "right")),
        moment(tap("next"), look(SOLE, side="right"), look(SOLE)),
    ),
    "steps in order, back only when asked": (
        READY,
        moment(tap("next"), look(TOES), look(SOLE)),
    ),
    "a check within 60 s, and one at the start of a step": (
        replace(READY, ask_true=60.0),
        moment(Deed("time"), look(SOLE), look(SOLE), true=62.0),
    ),
    "120 s of silence pause": (
        replace(READY, asked_true=0.0),
        moment(Deed("timers"), look(SOLE), look(SOLE), true=122.0),
    ),
    "15 minutes of pause close": (
        replace(READY, paused_at=NOW - 902),
        moment(Deed("time"), look(PAUSED), look(PAUSED)),
    ),
    "a timer alone moves on once at most, and only hands-free": (
        READY,
        moment(Deed("timers"), look(SOLE), look(TOES)),
    ),
    "hands go on only by a clear sign": (
        READY,
        moment(Deed("text", "hm", "unknown"), look(PAUSED), look(SOLE)),
    ),
    "what is not understood never means go on": (
        READY,
        moment(Deed("text", "hm", "unknown"), look(SOLE), look(SOLE)),
    ),
    "after a restart hands are off": (
        READY,
        moment(Deed("restart", late=True), look(SOLE), look(SOLE)),
    ),
    "whoever was touched is asked a day later": (
        READY,
        moment(tap("pause"), look(SOLE), look(PAUSED)),
    ),
    "no hands on against what the person answered": (
        READY,
        moment(tap("begin"), look("prepare.ready"), look(SOLE, flags=["clot"], cap=2)),
    ),
    "an emergency is shown at once, the call first": (
        replace(READY, owed=SCREENS),
        moment(tap("tick:chest"), look("screening.now"), look("screening.feet")),
    ),
    "a redelivered update changes nothing": (
        READY,
        moment(tap("hurts", again=True), look(SOLE, pressure=2), look(SOLE, pressure=1)),
    ),
    "a stale tap changes nothing but sharp and stop": (
        READY,
        moment(tap("next", stale=True), look("prepare.lotion"), look("prepare.ready")),
    ),
    "each accepted message has an answer": (
        READY,
        moment(Deed("media", "photo", "unknown"), look("home.home"), look("home.home"), said=()),
    ),
    "from everywhere home in two actions": (
        replace(READY, quits=1),
        moment(Deed("command", "/stop", "quit"), look("zone.ask"), look("reminders.ask")),
    ),
    "chats never see each other": (
        READY,
        moment(Deed("timers"), look("home.home"), look("home.home"), others=frozenset({11})),
    ),
    "no reminder in a massage": (
        READY,
        moment(Deed("reminders"), look(PAUSED), look(PAUSED), said=(card("Shall we?", "a"),)),
    ),
    "no reminder under a lock": (
        replace(READY, locked_until=NOW + 60),
        moment(
            Deed("reminders"),
            look("home.home"),
            look("reminder.ring", person=LOCKED),
            said=(card("Shall we?", "pick:start"),),
        ),
    ),
    "nothing banned is said": (
        READY,
        moment(tap("next"), look("a.a"), look("a.a"), said=(card("It heals you.", "next"),)),
    ),
    "no oil is named to somebody with an allergy": (
        READY,
        moment(
            tap("next"),
            look("prepare.lotion"),
            look("prepare.lotion", flags=["allergy"], passed_at=NOW),
            said=(card("Argan oil?", "next"),),
        ),
    ),
    "every message is within Telegram's limits": (
        READY,
        moment(tap("next"), look("a.a"), look("a.a"), said=(card("😀" * 2049, "next"),)),
    ),
    "what is shown is what is: foot, pressure and stop on a card with hands on": (
        READY,
        moment(tap("fine"), look(SOLE), look(SOLE), said=(card("Left foot ●●○", *ON),)),
    ),
}

GOOD = {
    "RED": moment(tap("sharp"), look(SOLE), look("stopped.stop", person=LOCKED), said=STOP),
    "fine": moment(tap("fine"), look(SOLE), look(SOLE), said=(card("Left foot ●○○", *ON),)),
    "hurts": moment(tap("hurts"), look(SOLE, pressure=2), look(SOLE)),
    "next": moment(tap("next"), look(SOLE), look(TOES)),
    "nothing": moment(tap("next", again=True), look(PAUSED), look(PAUSED), said=()),
    "erased": moment(tap("delete_all"), look("settings.erase"), None),
}


def test_each_invariant_has_a_moment_that_breaks_it():
    assert BAD.keys() == {one.name for one in INVARIANTS}


@pytest.mark.parametrize("name", BAD)
def test_the_judge_sees_what_is_wrong(name: str):
    memory, bad = BAD[name]
    only = [one for one in INVARIANTS if one.name == name]
    with pytest.raises(BrokenError) as caught:
        judge(memory, bad, only)
    assert caught.value.name == name


@pytest.mark.parametrize("name", GOOD)
def test_the_judge_lets_pass_what_is_right(name: str):
    judge(READY, GOOD[name])


# -- what is remembered ---------------------------------------------------------------------------


def remembered(memory: Memory, *moments: Moment) -> Memory:
    for one in moments:
        memory = judge(memory, one, ())
    return memory


def test_all_screens_are_owed_after_a_stop_until_they_are_answered():
    stopped = remembered(READY, GOOD["RED"])
    assert stopped.owed == SCREENS
    answers = [("who", "adult"), *((s, "none") for s in ("now", "feet", "blood", "general"))]
    for screen, answer in [*answers, ("look", "looks_fine")]:
        there, on = look(f"screening.{screen}"), look("screening.x")
        stopped = remembered(stopped, moment(tap(answer), there, on))
    assert not stopped.owed


def test_a_bare_stop_that_is_not_answered_was_pain():
    asked = remembered(READY, moment(tap("quit"), look(SOLE), look("stopped.asked", due=NOW + 900)))
    assert (asked.asked, asked.locked_until) == (True, 0.0)
    wrong = remembered(asked, moment(tap("no_pain"), look("stopped.asked"), look("home.home")))
    assert (wrong.asked, wrong.locked_until) == (False, 0.0)
    before = look("stopped.asked", due=NOW + 900)
    silent = moment(Deed("timers"), before, look("stopped.advice"), at=NOW + 1000)
    assert remembered(asked, silent).locked_until == NOW + 900 + DAY
    aside = moment(
        Deed("command", "/settings", "command"),
        look("stopped.asked"),
        look("settings.menu", stack=["stopped.asked"]),
    )
    assert remembered(asked, aside).asked
    left = moment(tap("quit"), look("settings.menu", stack=["stopped.asked"]), look("home.home"))
    assert remembered(asked, aside, left).locked_until == NOW + DAY


@pytest.mark.parametrize(
    ("place", "heard", "ticked", "hours", "clinician"),
    [
        ("stopped.look", "done", ["bruised"], 72, False),
        ("stopped.look", "done", ["popped", "bruised"], 72, True),
        ("stopped.calf", "not_sure", [], 24, True),
        ("stopped.calf", "no", [], 0, False),
        ("aftercare.wrong", "tick:chest", [], 24, True),
        ("follow_up.ask", "still_sore", [], 24, True),
    ],
)
def test_what_is_found_locks(
    place: str, heard: str, ticked: list[str], hours: int, clinician: bool
):
    memory = remembered(READY, moment(tap(heard), look(place, ticked=ticked), look("a.a")))
    until = NOW + hours * HOUR if hours else 0.0
    assert (memory.locked_until, memory.clinician) == (until, clinician)


def test_a_clinician_opens_what_waited_for_one_and_a_deletion_all():
    locked = replace(READY, clinician=True)
    yes = moment(tap("clinician_ok"), look("care.clinician"), look("screening.who"))
    assert not remembered(locked, yes).clinician
    assert remembered(locked, GOOD["erased"]) == Memory()
