"""Several processes find what one finds, and a process that dies lets nothing pass."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.content.together import explore_together
from bot.core.beside import Beside
from bot.core.catalogue import Catalogue
from bot.core.explore import MOST_FAULTS
from bot.core.found import Explored
from bot.core.issues import Issue
from bot.core.message import Message
from bot.core.render import Renderer
from bot.core.step import Engine
from tests.core.short import SHORT, library

AGAIN = {
    **SHORT,
    "home": "home: {say: home, moves: {start: session.gate, settings: settings.menu}}",
}
_ROUND = """{again: round}}
      round: {decide: [{to: round}]"""
# Flow, what it says, what it says instead, and a row that this breaks ("" for none).
BROKEN = {
    "nothing": ("home", "say: home", "say: home", ""),
    "a screen passed over": ("screening", "then: feet}", "then: blood}", "2"),
    "the foot check passed over": ("screening", "- {to: look}", "- {to: passed}", "40"),
    "a step too hard for the toes": ("rub", "hands_on: sole", "hands_on: toes", "7"),
    "a room that is left for home": ("settings", "stay: end, quit: end", "stay: end", "29"),
    "a fork that goes round": ("care", "{quit: home.home}", _ROUND, "24"),
    "a way out of an emergency": ("care", "getting_help: home.home", "getting_help: session.gate",
                                  "36"),
}  # fmt: skip


def engine(place: Path, name: str) -> Engine:
    flow, old, new, _ = BROKEN[name]
    assert old in AGAIN[flow]
    return Engine.of(library(place, {**AGAIN, flow: AGAIN[flow].replace(old, new)}))


def explored(made: Engine, shares: int, told: Callable[[int, int], None] | None = None) -> Explored:
    beside = Beside(Renderer(made.library, {}, frozenset()), [])
    return explore_together(made, beside, told, shares)


def verdict(found: Explored) -> tuple[object, ...]:
    """Each fault with the length of its conversation, what is proven, where it has been."""
    faults = {at: len(fault.path) for at, fault in found.faults.items()}
    return faults, found.proven, found.places


@pytest.mark.parametrize("name", BROKEN)
def test_one_two_and_five_processes_find_the_same(tmp_path: Path, name: str):
    made, row = engine(tmp_path, name), BROKEN[name][-1]
    alone = explored(made, 1)
    assert {fault.row for fault in alone.faults.values()} >= ({row} if row else set())
    assert bool(alone.proven) is not bool(row)
    for shares in (2, 5):  # five count one fault several times
        assert verdict(explored(made, shares)) == verdict(alone)


UNSAID = Issue("locales/en/messages.ftl", 1, 1, "no text 'home'", "add it")
DIFFERS = Issue("bot/core/safety.py", 0, 0, "another outcome", "mend it")


@pytest.mark.parametrize("shares", [1, 2])
def test_where_a_text_is_missing_nothing_is_proven(tmp_path: Path, shares: int):
    made = engine(tmp_path, "nothing")
    nothing = Renderer(made.library, {}, frozenset())
    beside = Beside(nothing, [], lambda: [UNSAID], lambda: [DIFFERS])
    found = explore_together(made, beside, None, shares)
    assert found == Explored(issues=[UNSAID])


@pytest.mark.parametrize("shares", [1, 2])
def test_what_answers_come_to_is_told_with_what_was_explored(tmp_path: Path, shares: int):
    made = engine(tmp_path, "a screen passed over")
    nothing = Renderer(made.library, {}, frozenset())
    found = explore_together(made, Beside(nothing, [], tuple, lambda: [DIFFERS]), None, shares)
    assert DIFFERS in found.issues
    assert "2" in {one.invariant for one in found.issues}
    assert found.proven == ()


def test_the_reader_finds_the_faults_of_cards(tmp_path: Path):
    made = engine(tmp_path, "nothing")
    beside = Beside(Renderer(made.library, {"en": Catalogue("en", "")}, frozenset()), ["en"])
    alone, both = (explore_together(made, beside, None, shares) for shares in (1, 2))
    assert "home.home" in {place for place, _ in alone.faults}
    assert set(alone.faults) <= set(both.faults)  # it may have read on before they heard of it


def test_the_progress_of_all_is_told_layer_by_layer(tmp_path: Path):
    told: list[tuple[int, int]] = []
    found = explored(engine(tmp_path, "nothing"), 2, lambda *counts: told.append(counts))
    assert told == sorted(told)
    assert told[-1] == (found.states, found.transitions)
    assert len(told) > 10


def test_they_end_when_there_are_faults_enough(tmp_path: Path):
    doors = ", ".join(f"d{n}: rooms.r{n}" for n in range(2 * MOST_FAULTS))
    rooms = "".join(
        f"\n      r{n}: {{say: home, moves: {{next: loop{n}}}}}"
        f"\n      loop{n}: {{decide: [{{to: loop{n}}}]}}"
        for n in range(2 * MOST_FAULTS)
    )
    home = f"home: {{say: home, moves: {{settings: settings.menu, {doors}}}}}"
    made = Engine.of(library(tmp_path, {**SHORT, "home": home, "rooms": rooms}))
    found = explored(made, 2)
    assert len(found.faults) >= MOST_FAULTS
    assert found.proven == ()
    assert len(found.places) < len(made.library.states) / 2


def test_where_a_process_is_killed_one_alone_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    made, told = engine(tmp_path, "a screen passed over"), list[int]()

    def kill_one(states: int, _: int) -> None:
        told.append(states)
        if len(told) == 3:
            worker = multiprocessing.active_children()[0]
            worker.kill()
            worker.join()

    assert verdict(explored(made, 2, kill_one)) == verdict(explored(made, 1))
    assert caplog.messages == [
        "a process of the proof has died; one alone goes on, which takes longer"
    ]
    assert told[3] < told[2]  # from the beginning
    assert multiprocessing.active_children() == []


class Torn(Renderer):
    """A renderer with a fault of its own."""

    def card(self, *_: Any, **__: Any) -> Message:
        raise ZeroDivisionError


def test_a_fault_of_the_code_is_no_proof(tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    made = engine(tmp_path, "nothing")
    with pytest.raises(ZeroDivisionError):
        explore_together(made, Beside(Torn(made.library, {}, frozenset()), ["en"]), None, 2)
    assert multiprocessing.active_children() == []


def test_who_gives_up_leaves_nobody_behind(tmp_path: Path):
    def give_up(_: int, __: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        explored(engine(tmp_path, "nothing"), 3, give_up)
    assert multiprocessing.active_children() == []
