"""What the exploration merges, held against brute force on a small massage.

The exact explorer merges nothing that differs in any field; it cannot end, so it is held to some
thousand places, breadth first. Whatever it goes through, the quotient went through as well.
"""

from pathlib import Path

import pytest

from bot.core.render import Renderer
from bot.core.step import Engine
from tests.core.short import SHORT, Exact, Recording, at_the_door, library

WIDTH = 600  # places of one layer that brute force follows
ENOUGH = 4000
BROKEN = {
    "a screen passed over": ("12", "screening", "then: feet}", "then: blood}"),
    "the foot check passed over": ("40", "screening", "- {to: look}", "- {to: passed}"),
    "a step too hard for the toes": ("7", "rub", "hands_on: sole", "hands_on: toes"),
}


def explorers(place: Path, flows: dict[str, str]) -> tuple[Recording, Exact]:
    made = library(place, flows)
    engine, renderer = Engine.of(made), Renderer(made, {}, frozenset())
    return Recording(engine, renderer, []), Exact(engine, renderer, [])


def by_brute_force(exact: Exact) -> Exact:
    """Until enough was seen, or a fault."""
    places = exact.fresh([at_the_door()])
    while places and exact.found.states < ENOUGH and not exact.found.faults:
        (places,) = exact.layer(places[:WIDTH])
    return exact


def test_brute_force_goes_nowhere_that_the_quotient_did_not_go(tmp_path: Path):
    quotient, exact = explorers(tmp_path, SHORT)
    went, forced = quotient.all(), by_brute_force(exact)
    assert forced.went - went.went == set()
    assert (went.broke, forced.broke) == (set(), set())
    assert len(forced.went) > 400
    assert forced.found.states > 2 * went.found.states


@pytest.mark.parametrize("name", BROKEN)
def test_both_find_what_is_broken(tmp_path: Path, name: str):
    row, flow, old, new = BROKEN[name]
    assert old in SHORT[flow]
    quotient, exact = explorers(tmp_path, {**SHORT, flow: SHORT[flow].replace(old, new, 1)})
    assert row in {row for row, _ in quotient.all().broke}
    assert row in {row for row, _ in by_brute_force(exact).broke}


def test_the_shares_of_two_explorers_are_all_there_is(tmp_path: Path):
    """As two processes share it: each keeps what falls to it, and hands the rest on."""
    made = library(tmp_path, SHORT)
    engine, renderer = Engine.of(made), Renderer(made, {}, frozenset())
    pair = [Recording(engine, renderer, [], share, 2) for share in (0, 1)]
    boxes = [one.fresh([at_the_door()]) for one in pair]
    while any(boxes):
        handed = [one.layer(box) for one, box in zip(pair, boxes, strict=True)]
        boxes = [
            [*handed[n][n], *pair[n].fresh(handed[1 - n][n])] for n in (0, 1)
        ]  # its own, and what the other came to
    assert sum(len(one.found.faults) for one in pair) == 0
    places = pair[0].found.places | pair[1].found.places
    assert {"rub.first", "rub.switch", "stopped.stop", "care.emergency"} <= places
