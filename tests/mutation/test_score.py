"""The command's own parts: processes, kept verdicts, the list of equivalents, the table."""

import json
import os
from pathlib import Path

import pytest

from bot.core.words import own_name
from tests.mutation import equivalent, line_mutants, table
from tests.mutation.kept import Kept
from tests.mutation.mutant import Mutant, numbered
from tests.mutation.pool import forked
from tests.mutation.trial import GOLDEN, LOCALES, Golden, Verdict, english, likely_first

A = Mutant("flows/a.yaml", 3, "a.b", "drop next", "")
B = Mutant("flows/a.yaml", 5, "a.c", "drop back", "")
C = Mutant("flows/a.yaml", 7, "a.c", "drop quit", "")
MADE = {"flows/": [A, B, C]}
TALK, NOBODY = Verdict("golden", "stop/red", None), Verdict("", "", "")
UNIT = Verdict("unit", "tests/core/test_safety.py::test_a_lock", "")


def test_work_is_done_in_processes_of_its_own():
    results = dict(forked(range(5), lambda n: (n * n, os.getpid()), 2, 60.0))
    assert {n: got[0] for n, got in results.items() if got} == {n: n * n for n in range(5)}
    assert os.getpid() not in {got[1] for got in results.values() if got}


def test_a_process_that_dies_or_finds_no_end_gives_nothing():
    def work(name: str) -> str:
        if name == "dies":
            os._exit(1)
        if name == "no end":
            while True:
                os.waitstatus_to_exitcode(0)
        return name

    results = dict(forked(["well", "dies", "no end"], work, 3, 2.0))
    assert results == {"well": "well", "dies": None, "no end": None}


def test_the_conversations_that_catch_mutants_need_english_alone():
    others = {own_name(one.name) for one in LOCALES.iterdir() if one.is_dir()} - {"English"}
    assert len(others) >= 16
    for name in english():
        told = (GOLDEN / f"{name}.yaml").read_text(encoding="utf-8")
        assert not [other for other in others if other in told], f"{name} belongs to languages/"


def test_the_same_edit_twice_in_a_place_gets_a_number():
    assert [one.edit for one in numbered([A, A, B])] == ["drop next", "drop next (2)", "drop back"]


def test_talks_through_the_place_are_tried_and_who_caught_a_neighbour_first():
    quick, near, caught = (
        Golden("quick", frozenset({"x.y"}), 0.1),
        Golden("near", frozenset({"a.b"}), 0.2),
        Golden("caught", frozenset({"a.b", "a.c"}), 0.3),
    )
    every = [quick, near, caught]
    assert likely_first(every, "a.b", ["caught"]) == [caught, near]
    assert likely_first(every, "a", []) == [near, caught]
    assert likely_first(every, "HOUR", []) == every


def test_verdicts_are_kept_for_the_same_code_only(tmp_path: Path):
    path = tmp_path / "mutants.json"
    kept = Kept(path, of="code", by="tests")
    kept.add(A.name, TALK)
    kept.add(B.name, NOBODY)
    kept.write()
    assert Kept(path, of="code", by="tests").verdicts == {A.name: TALK, B.name: NOBODY}
    assert Kept(path, of="code", by="more tests").verdicts == {A.name: TALK}
    assert Kept(path, of="other code", by="tests").verdicts == {}


def test_what_is_not_made_or_is_caught_has_to_leave_the_list():
    why = {"nobody sees it": [A.name, B.name, "gone"]}
    verdicts = {A.name: TALK, B.name: NOBODY}
    told = equivalent.outdated(why, {A.name, B.name, C.name}, verdicts)
    assert [line.partition("\n    is ")[::2] for line in told] == [
        (A.name, "caught now (golden stop/red): take it off the list"),
        ("gone", "no longer made: take it off the list"),
    ]


def test_what_a_unit_test_alone_catches_needs_a_reason_and_leaves_it_with_a_conversation():
    verdicts = {A.name: UNIT, B.name: UNIT, C.name: TALK}
    hidden = {"another wall comes first": [A.name, C.name]}
    assert table.unexplained(verdicts, hidden) == [B.name]
    told = equivalent.outdated(hidden, set(verdicts), verdicts, "unit")
    assert [line.partition("\n")[0] for line in told] == [C.name]
    assert "| another wall comes first | 2 |" in table.told(MADE, verdicts, {}, hidden)


@pytest.mark.parametrize("path", [equivalent.FILE, equivalent.HIDDEN], ids=["same", "hidden"])
def test_the_lists_can_be_read(path: Path):
    names = [name for names in equivalent.reasons(path).values() for name in names]
    assert len(names) == len(set(names)) > 0


def test_the_score_counts_what_is_caught_of_all_that_can_be():
    verdicts = {A.name: TALK, B.name: NOBODY, C.name: NOBODY}
    text = table.told(MADE, verdicts, {"nobody sees it": [B.name]}, {})
    assert "| flows/ | 3 | 3 | 0 | 1 | 0 | 0 | 1 | 1 | 50.0 % |" in text
    assert "- `flows/a.yaml:7` a.c: `drop quit`" in text
    assert "drop back" not in text


def test_the_check_alone_is_scored_where_it_was_asked():
    rule = "invariant 4 is broken: a hurt eases"
    verdicts = {
        A.name: Verdict("golden", "stop/red", "", deep=True),
        B.name: Verdict("golden", "stop/red", rule, deep=True, explored=True),
        C.name: TALK,
    }
    text = table.told(MADE, verdicts, {}, {})
    assert "flows/: 1 of 2, 50 %" in text
    assert "| invariant 4 | 1 |" in text


def test_the_mutants_of_mutmut_are_scored_by_module_and_in_all(tmp_path: Path):
    hands, step = {"a": 1, "b": 0, "c": 33, "d": 36}, {"a": 1, "b": None, "c": -9}
    for name, of in {"hands": hands, "step": step, "empty": {}}.items():
        meta = {"exit_code_by_key": of, "durations_by_key": {}}
        (tmp_path / f"{name}.py.meta").write_text(json.dumps(meta), encoding="utf-8")
    text = line_mutants.told(line_mutants.read(1, tmp_path), 1)
    assert "| `hands` | 4 | 2 | 1 | 1 | 50.0 % (15–85) |" in text
    assert "| `step` | 1 | 1 | 0 | 0 | 100.0 % (21–100) |" in text
    assert "| **all** | 5 | 3 | 1 | 1 | 60.0 % (23–88) |" in text
    assert text.startswith("All mutants; ")


def test_a_share_of_the_mutants_of_mutmut_is_chosen_by_name(tmp_path: Path):
    meta = {"exit_code_by_key": {f"bot.core.hands.x_ease__mutmut_{n}": 1 for n in range(1000)}}
    (tmp_path / "hands.py.meta").write_text(json.dumps(meta), encoding="utf-8")
    chosen, again = (line_mutants.read(10, tmp_path)["hands"] for _ in range(2))
    assert chosen == again
    assert 60 < len(chosen) < 140
