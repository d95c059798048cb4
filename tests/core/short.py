"""A massage of two steps behind a short screening: small enough to explore without merging.

The flows have the places that the code and the monitor know by name; nobody begins a second
session. `Exact` explores with every field in the key.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.content.flows import read_flows
from bot.core.explore import Explorer
from bot.core.flow import Library
from bot.core.found import Node
from bot.core.happenings import START, Happening
from bot.core.library import assemble
from bot.core.monitor import Monitor
from bot.core.quotient import Key
from bot.core.safety import CLOSE_AFTER, DAY, FOOT_LIMIT, HOUR, SILENCE
from bot.core.session import Person, Session

HOME_AND_ROOMS = {
    "home": "home: {say: home, moves: {settings: settings.menu}}",
    "settings": """
      menu:
        say: settings
        moves: {pace: {does: switch_pace, to: menu}, close: end, quit: end}
        wait: {seconds: 900, to: end}
      erase: {say: delete-ask, moves: {stay: end, quit: end}, wait: {seconds: 900, to: end}}
      end: {returns: done}""",
    "reminders": """
      gate: {decide: [{to: ask}]}
      ask: {say: reminder-ask, moves: {close: end, quit: end}, wait: {seconds: 900, to: end}}
      consider: {decide: [{to: ask}]}
      end: {returns: done}""",
    "zone": """
      gate: {say: zone-guess, moves: {elsewhere: ask, quit: left}, wait: {seconds: 900, to: left}}
      ask: {say: zone-ask, moves: {back: gate, quit: left}, wait: {seconds: 900, to: left}}
      chosen: {decide: [{to: left}]}
      still: {say: zone-still, moves: {quit: left}, wait: {seconds: 900, to: left}}
      left: {returns: left}""",
    "follow_up": """
      ask:
        say: follow-up
        moves: {all_fine: home.home, still_sore: {raise: soreness_stays, to: home.home}}
        wait: {seconds: 72000, to: home.home}""",
}
SHORT = {
    **HOME_AND_ROOMS,
    "session": """
      gate:
        decide:
          - {when: [needs_clinician], to: care.clinician}
          - {when: [locked], to: care.not_today}
          - {when: [too_soon], to: care.not_today}
          - {to: screening}
      screening: {call: screening, moves: {go: massage, not_today: care.not_today}}
      massage: {call: rub, moves: {done: aftercare}}
      aftercare: {call: aftercare, moves: {done: home.home}}""",
    "screening": """
      who: {say: who, moves: {adult: {does: began, to: now}, quit: home.home}}
      now: {say: now, boxes: {chest: {raise: chest}, one_leg: {raise: one_leg}}, then: feet}
      feet: {say: feet, boxes: {rash: {raise: rash, ask: which_foot}}, then: blood}
      which_foot: {say: which-foot, moves: {left: {mark: [left], to: onward}}}
      blood: {say: blood, boxes: {thinner: {raise: thinner}}, then: general}
      general: {say: general, boxes: {steroids: {raise: steroids}}, then: remember}
      remember: {decide: [{does: keep_health, to: result}]}
      result:
        decide:
          - {when: [not_today], to: end_not_today}
          - {when: [ask_first], to: ask_first}
          - {when: [looked], to: passed}
          - {to: look}
      ask_first:
        say: ask-first
        moves: {clinician_ok: {does: clinician_ok, to: result}, understood: home.home}
      look: {say: look, moves: {looks_fine: {does: looked, to: passed}, found_something: feet}}
      passed: {decide: [{does: pass_screening, to: end_go}]}
      end_go: {returns: go}
      end_not_today: {returns: not_today}""",
    "rub": """
      first: {hands_on: ankle, say: heel-pull, seconds: 60, most: 2, moves: {next: second}}
      second:
        hands_on: sole
        say: sole
        seconds: 60
        most: 3
        ways: {circles: a, thumbs: b}
        moves: {next: foot_done}
      foot_done: {decide: [{when: [other_foot_left], to: switch}, {to: end}]}
      switch:
        say: switch
        moves: {next: {does: other_foot, to: first}, hurts: {does: count_hurt, to: weigh}}
        wait: {seconds: 900, to: end}
      weigh: {decide: [{when: [hurt_enough], to: closing}, {to: switch}]}
      end: {returns: done}""",
    "aftercare": """
      wipe: {say: wipe, moves: {next: end, quit: end}, wait: {seconds: 1800, to: end}}
      end: {returns: done}""",
    "stopped": """
      asked:
        say: stop-asked
        moves:
          sharp_or_strange: {does: was_pain, to: stop}
          just_sore: {does: was_sore, to: rested}
          no_pain: rested
          quit: {does: was_pain, note: stop-advice, to: home.home}
        wait: {seconds: 900, to: unanswered}
      unanswered: {decide: [{does: was_pain, to: advice}]}
      rested: {decide: [{when: [touched], to: session.aftercare}, {to: home.home}]}
      stop:
        say: stop
        moves:
          danger_sign: {raise: danger_sign, to: advice}
          no_danger: advice
          quit: {raise: pain_stays, note: stop-advice, to: home.home}
        wait: {seconds: 900, to: advice}
      advice:
        say: stop-advice
        moves: {finish: home.home}
        wait: {seconds: 900, to: home.home}""",
    "care": """
      emergency: {say: emergency, moves: {getting_help: home.home}}
      urgent: {say: urgent, moves: {understood: home.home}}
      not_today: {say: not-today, moves: {understood: home.home}}
      clinician: {say: clinician, moves: {understood: home.home}}
      expired: {say: expired, moves: {quit: home.home}}""",
}  # fmt: skip


def library(place: Path, flows: Mapping[str, str]) -> Library:
    """The library of these flows, written into a folder; each is the text of its states."""
    for name, states in flows.items():
        lines = states.strip("\n").splitlines()
        body = "\n".join(lines if states.startswith("\n") else [f"      {states}"])
        starts = body.strip().partition(":")[0]
        each = "each: [left, right]\n" if "hands_on" in states else ""
        text = f"flow: {name}\nversion: 1\nstarts: {starts}\n{each}states:\n{body}\n"
        (place / f"{name}.yaml").write_text(text, encoding="utf-8")
    read, issues = read_flows(place)
    assert issues == []
    return assemble(read)


def at_the_door() -> Node:
    """Somebody who has never been here, and is asked the first question."""
    session = Session(id="a", state="screening.who", stack=("session.screening",))
    return Node(Person(), session, START, Monitor())


Went = tuple[str, str, str, int, int]  # where, what was said, where to, pressure before and after


# They lead to rooms beside, where nothing of the massage changes (invariant R3), and back.
_ROOMS_BESIDE = ("command", "blocked", "reschedule", "(reminder", "(one", "(twelve", "(up")


class Recording(Explorer):
    """Keeps what it went through, from the door on."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.went: set[Went] = set()

    def all(self) -> Recording:
        """Explore it wholly."""
        places = self.fresh([at_the_door()])
        while places:
            (places,) = self.layer(places)
        return self

    def go(self, node: Node, one: Happening) -> Node | None:
        if one.said.startswith(_ROOMS_BESIDE):
            return None
        after = super().go(node, one)
        if after:
            to = after.session
            was = one.session
            said = "(wait)" if one.said.startswith("(wait ") else one.said  # however long
            self.went.add((was.state, said, to.state, was.pressure, to.pressure))
        return after

    @property
    def broke(self) -> set[tuple[str, str]]:
        """The rows that were broken, and where."""
        return {(fault.row, fault.place) for fault in self.found.faults.values()}


class Exact(Recording):
    """Merges only what is the same in every field."""

    def key(self, node: Node) -> Key:
        return tuple(
            (name, _kept(name, getattr(one, name), node.now))
            for one in (node.person, node.session, node.monitor)
            for name in one.__dataclass_fields__
            if name not in _NAMES_ONLY | _BESIDE
        )


# They name things, or count them for ever, and no rule looks at them.
_NAMES_ONLY = frozenset({"id", "visit", "revision", "history"})
# Nor does any rule of the massage look at reminders and zones (invariant R3).
_PERSON, _SESSION = list(Person.__dataclass_fields__), list(Session.__dataclass_fields__)
_BESIDE = {*_PERSON[_PERSON.index("zone") :], *_SESSION[_SESSION.index("draft") :]}
# The limits that times are held against: what lies between two of them is the same time.
_LIMITS = (
    *(-31 * DAY, -30 * DAY, -DAY, -20 * HOUR, -HOUR, -CLOSE_AFTER, -SILENCE, -60, 0),
    *(SILENCE, CLOSE_AFTER, HOUR, DAY),
)
_SPANS = frozenset({"spent", "left", "right", "seconds_left"})


def _kept(name: str, value: Any, now: float) -> object:
    if name in _SPANS:
        return _span(value)
    if isinstance(value, dict):
        return tuple(sorted((key, _kept(key, one, now)) for key, one in value.items()))
    if isinstance(value, tuple):
        return tuple(_kept(name, one, now) for one in value)
    if isinstance(value, float) and value > START - 100 * DAY:
        return bisect(_LIMITS, value - now)
    return value


def _span(value: Any) -> object:
    if isinstance(value, dict):
        return tuple(sorted((key, _span(one)) for key, one in value.items()))
    return (value > 0, value >= FOOT_LIMIT)
