"""The check can fail: a small fixed sample of mutants, and what catches each.

`make mutants` tries all of them (CONTRIBUTING.md).
"""

from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

import pytest

from tests.mutation.mutant import Mutant
from tests.mutation.pool import forked
from tests.mutation.trial import FLOWS, Depth, Golden, RealContent, code_trial, flow_trial


@pytest.fixture
def mutants(broken_flows: list[Mutant], broken_rules: list[Mutant]) -> dict[str, Mutant]:
    return {one.name.partition(": ")[2]: one for one in (*broken_flows, *broken_rules)}


@pytest.fixture(scope="module")
def real() -> RealContent:
    return RealContent()


@pytest.fixture(scope="module")
def fresh() -> Iterator[Executor]:
    """Each piece of work in a process that has imported nothing of bot/ yet."""
    with ProcessPoolExecutor(2, get_context("spawn"), max_tasks_per_child=1) as pool:
        yield pool


# What is broken, and the first thing that the check alone finds.
FLOW_FAULTS = {
    "session.gate: drop line 2": "no one can reach 'locked'",
    "foot_massage.heel_pull: most: 3": "invariant 7 ",
    "foot_massage.switch: next leads to foot_massage.sole": "invariant 39 ",
}
RULE_FAULTS = {
    "stop: session.passed_at = None → pass": "invariant 3 ",
    "hurt: session.level - 1 → (session.level + 1)": "invariant 5 ",
    "locked: person.needs_clinician or now < person.locked_until → (False)": "invariant R2 ",
}
# What is broken, and a golden conversation that goes another way.
TALKS = {
    "FLAGS chest: Rule(\"1.1\", _EMERGENCY) → Rule('1.1', _URGENT)": "screening/chest",
}


@pytest.mark.parametrize(("name", "found"), FLOW_FAULTS.items())
def test_the_check_finds_what_is_broken_in_a_flow(
    mutants: dict[str, Mutant], real: RealContent, name: str, found: str
):
    work = partial(flow_trial, real, goldens=[], depth=Depth.ALWAYS)
    ((_, verdict),) = forked([mutants[name]], work, 1, 60.0)
    assert verdict is not None
    assert str(verdict.check).startswith(found)


def test_the_check_finds_what_is_broken_in_the_rules(mutants: dict[str, Mutant], fresh: Executor):
    tried = {
        name: fresh.submit(code_trial, mutants[name], [], depth=Depth.ALWAYS)
        for name in RULE_FAULTS
    }
    for name, found in RULE_FAULTS.items():
        assert str(tried[name].result().check).startswith(found), name


def test_a_golden_conversation_goes_another_way(mutants: dict[str, Mutant], fresh: Executor):
    for name, talk in TALKS.items():
        goldens = [Golden(talk, frozenset(), 0.0)]
        verdict = fresh.submit(code_trial, mutants[name], goldens, depth=Depth.TALKS).result()
        assert (verdict.caught, verdict.by) == ("golden", talk)


def test_content_that_is_whole_is_not_caught(real: RealContent):
    path = FLOWS / "home.yaml"
    same = Mutant("flows/home.yaml", 1, "home", "nothing", path.read_text("utf-8"))
    goldens = [Golden("commands/first_words", frozenset(), 0.0)]
    assert flow_trial(real, same, goldens, depth=Depth.TALKS).caught == ""
