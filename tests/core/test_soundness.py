"""What the exploration merges, held against brute force on a small massage.

The exact explorer merges nothing that differs in any field; it cannot end, so it is held to some
thousand places, breadth first. Whatever it goes through, the quotient went through as well.
"""

from collections.abc import Iterable
from pathlib import Path

import pytest

from bot.core.flow import Library
from bot.core.machine import Guard, Hook, Moves
from bot.core.step import Engine
from tests.core.short import SHORT, Exact, Recording, at_the_door, library

WIDTH = 600  # places of one layer that brute force follows
ENOUGH = 4000
# The row that breaks; the flow, what it says, and what it says instead.
BROKEN_FLOWS = {
    "a screen passed over": ("12", "screening", "then: feet}", "then: blood}"),
    "the foot check passed over": ("40", "screening", "- {to: look}", "- {to: passed}"),
    "“ask first” passed over": ("15", "screening", "to: ask_first}", "to: passed}"),
    "a step too hard for the toes": ("7", "rub", "hands_on: sole", "hands_on: toes"),
    "the toes first": ("39", "rub", "ankle, say: heel-pull, seconds: 60, most: 2",
                       "toes, say: heel-pull, seconds: 60, most: 1"),
    "a foot that has no turn": ("27", "rub", "{when: [other_foot_left], to: switch}", "{to: end}"),
    "no word of wiping": ("29", "session", "{done: aftercare}", "{done: home.home}"),
    "from an emergency on": ("36", "care", "getting_help: home.home", "getting_help: urgent"),
}  # fmt: skip
# The row that breaks where the code does not hear this with hands on.
NOT_HEARD = {
    "sharp": "1", "hurts": "4", "restart": "21", "unclear": "24", "quit": "25",
    "timer:cue": "22", "timer:silence": "23",
}  # fmt: skip


class Deaf(Moves):
    """All but one word, or timer, with hands on."""

    def __init__(self, made: Library, word: str) -> None:
        self._word, self._states = word, made.states
        super().__init__(made)

    def add(
        self,
        trigger: str,
        source: str,
        to: str | None,
        when: Iterable[Guard] = (),
        does: Iterable[Hook] = (),
    ) -> None:
        if trigger == self._word and self._states[source].kind == "hands_on":
            to, when, does = None, (), ()
        super().add(trigger, source, to, when, does)


def explorers(place: Path, flows: dict[str, str], deaf: str = "") -> tuple[Recording, Exact]:
    made = library(place, flows)
    engine = Engine(made, Deaf(made, deaf))
    return Recording(engine), Exact(engine)


def by_brute_force(exact: Exact) -> Exact:
    """Until enough was seen."""
    places = exact.fresh([at_the_door()])
    while places and exact.found.states < ENOUGH:
        (places,) = exact.layer(places[:WIDTH])
    return exact


def test_brute_force_goes_nowhere_that_the_quotient_did_not_go(tmp_path: Path):
    quotient, exact = explorers(tmp_path, SHORT)
    went, forced = quotient.all(), by_brute_force(exact)
    assert forced.went - went.went == set()
    assert (went.broke, forced.broke) == (set(), set())
    assert len(forced.went) > 400
    assert forced.found.states > 2 * went.found.states


@pytest.mark.parametrize("name", BROKEN_FLOWS)
def test_both_find_what_is_broken_in_a_flow(tmp_path: Path, name: str):
    row, flow, old, new = BROKEN_FLOWS[name]
    assert old in SHORT[flow]
    both_find(row, *explorers(tmp_path, {**SHORT, flow: SHORT[flow].replace(old, new, 1)}))


@pytest.mark.parametrize(("word", "row"), NOT_HEARD.items())
def test_both_find_what_the_code_does_not_hear(tmp_path: Path, word: str, row: str):
    both_find(row, *explorers(tmp_path, SHORT, word))


def both_find(row: str, quotient: Recording, exact: Exact) -> None:
    """In the same layer: neither comes to it by a longer conversation."""
    forced, found = until_broken(exact), until_broken(quotient)
    assert row in {row for row, _ in forced}
    assert found >= forced


def until_broken(one: Recording) -> set[tuple[str, str]]:
    places = one.fresh([at_the_door()])
    while places and not one.found.faults:
        (places,) = one.layer(places[:WIDTH])
    return one.broke


def test_the_shares_of_two_explorers_are_all_there_is(tmp_path: Path):
    """As two processes share it: each keeps what falls to it, and hands the rest on."""
    made = library(tmp_path, SHORT)
    engine = Engine.of(made)
    pair = [Recording(engine, share, 2) for share in (0, 1)]
    boxes = [one.fresh([at_the_door()]) for one in pair]
    while any(boxes):
        handed = [one.layer(box) for one, box in zip(pair, boxes, strict=True)]
        boxes = [
            [*handed[n][n], *pair[n].fresh(handed[1 - n][n])] for n in (0, 1)
        ]  # its own, and what the other came to
    assert sum(len(one.found.faults) for one in pair) == 0
    places = pair[0].found.places | pair[1].found.places
    assert {"rub.first", "rub.switch", "stopped.stop", "care.emergency"} <= places
