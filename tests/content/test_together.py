"""Several processes find what one finds, and a process that dies lets nothing pass."""

import multiprocessing
from pathlib import Path

import pytest

from bot.content.together import explore_together
from bot.core.explore import Explored, explore
from bot.core.render import Renderer
from bot.core.step import Engine
from tests.core.short import SHORT, library

# Two ways around: each is a fault, and everything else is still explored.
BROKEN = {
    **SHORT,
    "screening": SHORT["screening"].replace("then: feet}", "then: blood}", 1),
    "home": "home: {say: home, moves: {start: session.gate, settings: settings.menu}}",
}
ALONE = 1


@pytest.fixture
def parts(tmp_path: Path) -> tuple[Engine, Renderer]:
    made = library(tmp_path, BROKEN)
    return Engine.of(made), Renderer(made, {}, frozenset())


def faults(found: Explored) -> set[tuple[str, str, str]]:
    return {(one.place, one.row, one.what) for one in found.faults.values()}


@pytest.mark.parametrize("shares", [ALONE, 2, 3])
def test_so_many_processes_find_the_same(parts: tuple[Engine, Renderer], shares: int):
    told: list[int] = []
    alone = explore(*parts, [])
    found = explore_together(*parts, [], lambda states, _: told.append(states), shares)
    assert faults(alone)
    assert faults(found) & faults(alone)
    assert found.proven == ()
    shortest = {at: len(one.path) for at, one in alone.faults.items()}
    both = found.faults.keys() & shortest.keys()
    assert all(len(found.faults[at].path) == shortest[at] for at in both)
    assert told == sorted(told)


def test_a_process_that_dies_lets_nothing_pass(parts: tuple[Engine, Renderer]):
    def killing(_states: int, _transitions: int) -> None:
        for worker in multiprocessing.active_children()[:1]:
            worker.kill()
            worker.join()

    found = explore_together(*parts, [], killing, 2)
    assert faults(found) == faults(explore(*parts, []))
    assert multiprocessing.active_children() == []
