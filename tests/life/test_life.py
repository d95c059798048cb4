"""A few random conversations in each run of the tests; `make soak` holds many more."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.life.machine import ADA, Life
from tests.life.soak import summary

# The same conversations each time, so that what fails here fails everywhere.
FEW = settings(
    max_examples=12,
    stateful_step_count=20,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


def test_random_lives_break_no_invariant():
    Life.tally.clear()
    run_state_machine_as_test(Life, settings=FEW)
    figures = summary(Life.tally, 0.0)
    assert Life.tally["steps"] > 500, figures
    assert Life.tally["hands on"] > 50, figures


def test_a_conversation_can_be_read():
    life = Life()
    try:
        life.is_massaged(ADA, ["fine", "hurts"])
        text = life.transcript()
    finally:
        life.teardown()
    assert "tap “Begin”  → foot_massage.settle, left, pressure 1, hands on" in text
    assert "card: Left foot, step 1 of 5  [It hurts | Feels fine" in text
    assert "hurts 1" in text
