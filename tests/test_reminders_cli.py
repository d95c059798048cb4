"""`reminders next`: instants in UTC, a line each; what cannot be used is named with a remedy."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.cli import main
from bot.config import ROOT

GOOD = {"--zone": "Europe/Berlin", "--time": "02:30", "--after": "2026-03-28T00:00:00Z"}


def call(**told: str) -> int:
    options = GOOD | {f"--{name}": value for name, value in told.items()}
    return main(["reminders", "next", *(part for pair in options.items() for part in pair)])


def test_the_next_instants_over_a_change_of_the_clock(capsys: pytest.CaptureFixture[str]):
    assert call(count="5") == 0
    assert capsys.readouterr().out.split() == [
        "2026-03-28T01:30:00Z",
        "2026-03-29T01:30:00Z",
        "2026-03-30T00:30:00Z",
        "2026-03-31T00:30:00Z",
        "2026-04-01T00:30:00Z",
    ]


def test_chosen_days_in_any_order_and_case(capsys: pytest.CaptureFixture[str]):
    assert call(days="Tue, mon,tue", count="2", time="2:30") == 0
    assert capsys.readouterr().out.split() == ["2026-03-30T00:30:00Z", "2026-03-31T00:30:00Z"]


def test_strictly_after_whatever_offset_it_is_told_in(capsys: pytest.CaptureFixture[str]):
    assert call(after="2026-03-28T02:30:00+01:00", count="1") == 0
    assert capsys.readouterr().out == "2026-03-29T01:30:00Z\n"


def test_the_end_of_the_calendar_is_no_fault(capsys: pytest.CaptureFixture[str]):
    assert call(after="9998-12-31T00:00:00Z", count="400") == 0
    lines = capsys.readouterr().out.split()
    assert 300 < len(lines) < 400
    assert lines[-1].startswith("9999-12-29")


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ({"zone": "Europe/Berln"}, "--zone 'Europe/Berln' is not in tzdata"),
        ({"zone": "Europe/Berln"}, "did you mean Europe/Berlin?"),
        ({"zone": "§"}, "use a name as Europe/Berlin"),
        ({"zone": "UTC+25:00"}, "UTC+25:00"),
        ({"zone": "../../etc/passwd"}, "is not in tzdata"),
        ({"time": "25:00"}, "--time '25:00' is no time of day: use 00:00 to 23:59"),
        ({"time": "٠٢:٣٠"}, "is no time of day"),
        ({"time": "noon"}, "is no time of day"),
        ({"days": "mon,foo"}, "--days has 'foo', which is no day: use some of mon,tue,"),
        ({"days": ""}, "--days has ''"),
        ({"after": "tomorrow"}, "--after 'tomorrow' is no instant: write it as 2026-"),
        ({"after": "2026-03-28T00:00:00"}, "is no instant"),
        ({"after": "2026-02-30T00:00:00Z"}, "is no instant"),
        ({"after": "0001-01-01T00:00:00Z"}, "is out of range: use a year from 1970 to 9998"),
        ({"count": "0"}, "--count '0' cannot be printed: use a whole number from 1 to 10000"),
        ({"count": "10001"}, "from 1 to 10000"),
        ({"count": "9" * 5000}, "from 1 to 10000"),
        ({"count": "five"}, "from 1 to 10000"),
    ],
)
def test_what_cannot_be_used(told: dict[str, str], named: str, capsys: pytest.CaptureFixture[str]):
    assert call(**told) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("knead: --")
    assert named in shown.err
    assert shown.err.count("\n") == 1


def test_a_line_break_in_a_name_stays_on_one_line(capsys: pytest.CaptureFixture[str]):
    assert call(zone="a\nb") == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_as_a_process_of_its_own():
    options = [part for pair in GOOD.items() for part in pair]
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "reminders", "next", *options, "--count", "1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout == "2026-03-28T01:30:00Z\n"
