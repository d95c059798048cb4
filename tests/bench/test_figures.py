import pytest

from bench.figures import bound, figure, lateness, percentile, table, waits
from bench.reminders import firing_table


@pytest.mark.parametrize(("share", "value"), [(0.0, 1), (0.5, 51), (0.99, 100), (1.0, 100)])
def test_percentile(share: float, value: float) -> None:
    assert percentile(range(100, 0, -1), share) == value


def test_lateness_counts_what_never_came() -> None:
    due = dict.fromkeys(range(4), 10.0)
    late = lateness(due, {0: 10.5, 1: 11.0, 2: 12.0})
    assert late == {"p50_s": 1.0, "p99_s": 2.0, "missing": 1}
    assert lateness(due, {}) == {"missing": 4}


def test_the_limit_lets_a_second_of_messages_go_at_once_and_then_so_many_a_second() -> None:
    allowed = bound(dict.fromkeys(range(90), 100.0))
    late = [round(at - 100, 3) for at in allowed.values()]
    assert late[:30] == [0] * 30
    assert late[30] == pytest.approx(1 / 30, abs=0.001)
    assert late[89] == pytest.approx(2.0, abs=0.001)


def test_the_limit_delays_nothing_that_is_spread_evenly() -> None:
    due = {n: 100.0 + n / 30 for n in range(300)}
    assert bound(due) == pytest.approx(due)


def test_whoever_got_no_answer_counts_as_the_longest_wait() -> None:
    assert waits([0.01] * 99, 1) == {"p50_ms": 10, "p99_ms": None}
    assert waits([0.01] * 200, 1) == {"p50_ms": 10, "p99_ms": 10}
    assert waits([0.01], 3) == {"p50_ms": None, "p99_ms": None}


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, "-"), (0.0, "0"), (0.0123, "0.0123"), (1234.5, "1,234"), (99.94, "99.9")],
)
def test_figures_have_three_digits(value: float | None, shown: str) -> None:
    assert figure(value) == shown


def test_a_table_is_markdown() -> None:
    assert table(["a", "b"], [["x", "1"]]) == "| a | b |\n| --- | ---: |\n| x | 1 |"


def test_memory_is_told_above_that_of_an_empty_start() -> None:
    fired = {"peak_mb": 60.0, "cpu_us": 300.0, "per_s": 2000.0}
    found = {
        (0, "knead"): [{"start_s": 0.5, "mb": 40.0}],
        (0, "jobqueue"): [{"start_s": 0.5, "mb": 50.0}],
        (10, "knead"): [{"start_s": 0.6, "mb": mb, **fired} for mb in (41.0, 42.0, 49.0)],
        (10, "jobqueue"): [{"unfinished": "not in 300 s", "mb": 900.0}],
    }
    rows = firing_table(found).splitlines()[2:]
    assert rows[2] == "| 10 | Knead (SQLite) | 0.6 | 42 | 2 | 60 | 300 | 2,000 |"
    assert rows[3] == "| 10 | PTB JobQueue (in memory) | not in 300 s | 900 | 850 | - | - | - |"
    assert len({row.count("|") for row in rows}) == 1
