"""The mutators: one change each, every kind of change, and names that stay what they are."""

import ast

import pytest
import yaml

from tests.mutation import code_mutants, flow_mutants
from tests.mutation.mutant import Mutant
from tests.mutation.trial import FLOWS, ROOT


def test_every_mutant_has_a_name_of_its_own(broken_flows: list[Mutant], broken_rules: list[Mutant]):
    for mutants in (broken_flows, broken_rules):
        assert len({one.name for one in mutants}) == len(mutants)


def test_every_mutant_of_a_flow_is_yaml_and_says_something_else(broken_flows: list[Mutant]):
    real = {
        f"flows/{path.name}": flow_mutants.written(yaml.safe_load(path.read_text("utf-8")))
        for path in FLOWS.glob("*.yaml")
    }
    for number, one in enumerate(broken_flows):
        assert one.text != real[one.file], one.name
        if number % 10 == 0:  # to read them all takes long
            assert isinstance(yaml.load(one.text, Loader=yaml.CSafeLoader), dict)


def test_every_mutant_of_the_rules_is_python_and_says_something_else(broken_rules: list[Mutant]):
    real = (ROOT / "bot/core/safety.py").read_text("utf-8")
    for number, one in enumerate(broken_rules):
        old, _, new = one.edit.partition(" → ")
        assert one.text != real, one.name
        assert old != new.strip("()"), one.name
        if number % 10 == 0:  # to parse them all takes long
            ast.parse(one.text)


@pytest.mark.parametrize(
    "edit",
    [
        "stopped: starts: unanswered",
        "stopped.stop: drop danger_sign",
        "stopped.stop: drop raise of not_sure",
        "stopped.stop: danger_sign raises one_leg",
        "stopped.stop: quit leads to foot_massage.sole",
        "stopped.stop: no_danger leads to calf",
        "stopped.stop: drop wait",
        "stopped.stop: wait 450 seconds",
        "stopped.stop: wait leads to home.home",
        "stopped.asked: drop does of just_sore",
        "stopped.asked: drop the state",
        "stopped.look: drop the box popped",
        "stopped.look: the box popped raises allergy",
        "stopped.look: then: home.home",
        "stopped.weigh: drop line 1",
        "stopped.weigh: drop raise of line 2",
        "session.gate: swap lines 1 and 2",
        "session.gate: drop when of line 3",
        "session.massage: call: aftercare",
        "screening.end_gently: returns: go",
        "screening.which_foot: drop left from mark of both",
        "screening.injuries: drop fracture from unsure",
        "screening.lumps: drop unsure",
        "screening.feet: the box hot_joint does not ask hot_joint",
        "screening.feet: drop ask of the box rash",
        "screening.feet: drop raise of the box rash",
        "prepare.position: drop when of bed",
        "prepare.position: drop set of bed",
        "prepare.pain_before: number: pain_after",
        "foot_massage: drop each",
        "foot_massage: swap the feet",
        "foot_massage.sole: most: 2",
        "foot_massage.toes: most: 2",
        "foot_massage.sole: seconds: 240",
        "foot_massage.sole: hands_on: toes",
        "foot_massage.sole: take the hands off: a card",
        "foot_massage.sole: another first way",
        "foot_massage.settle: drop picture",
    ],
)
def test_flows_are_broken_in_every_way(broken_flows: list[Mutant], edit: str):
    assert edit in {one.name.partition(": ")[2] for one in broken_flows}


def test_a_mutant_of_a_flow_tells_its_line(broken_flows: list[Mutant]):
    for one in broken_flows:
        if one.edit in ("drop danger_sign", "drop popped", "drop line 3"):
            line = (ROOT / one.file).read_text("utf-8").splitlines()[one.line - 1]
            assert line.strip().startswith((one.edit[5:], "- {"))


SMALL = '''
"""A module."""
HOUR, DAY = 60.0, 1440.0
_SERIOUS = frozenset({"a", "b"})
_GO, _NOT, _URGENT = Outcome
FLAGS = {
    "chest": Rule("1", _URGENT),
    "rash": Rule("2", _NOT, cap=2, foot=True),
}

def rule(one: int, at: float | None) -> bool:
    """What it says."""
    one.count += 1
    one.lock, one.since = True, at
    if at is not None and not one.gone:
        one.pressure = min(one.pressure, 2)
    return at - one.since < HOUR
'''


@pytest.mark.parametrize(
    "edit",
    [
        "60.0 → 120.0",
        "60.0 → 0.0",
        '{"a", "b"} → {\'b\'}',
        "Rule(\"1\", _URGENT) → Rule('1', _NOT)",
        "Rule(\"2\", _NOT, cap=2, foot=True) → Rule('2', _NOT, cap=3, foot=True)",
        "Rule(\"2\", _NOT, cap=2, foot=True) → Rule('2', _NOT, cap=2)",
        "one.count += 1 → one.count -= 1",
        "one.count += 1 → pass",
        "1 → 2",
        "one.lock, one.since = True, at → one.lock = True",
        "one.lock, one.since = True, at → one.since = at",
        "True → False",
        "at is not None → (at is None)",
        "at is not None and not one.gone → (at is not None or not one.gone)",
        "at is not None and not one.gone → (at is not None)",
        "at is not None and not one.gone → (not (at is not None and (not one.gone)))",
        "not one.gone → (one.gone)",
        "min(one.pressure, 2) → (max(one.pressure, 2))",
        "min(one.pressure, 2) → (one.pressure)",
        "at - one.since < HOUR → (at - one.since <= HOUR)",
        "at - one.since < HOUR → (at - one.since >= HOUR)",
        "at - one.since → (at + one.since)",
        "at - one.since → (at)",
        "at - one.since < HOUR → (True)",
    ],
)
def test_rules_are_broken_in_every_way(edit: str):
    assert edit in {one.edit for one in code_mutants.mutants(SMALL, "small.py")}


def test_no_type_and_no_docstring_is_changed():
    edits = [one.edit for one in code_mutants.mutants(SMALL, "small.py")]
    assert not [edit for edit in edits if "What it says" in edit or "float | None" in edit]


def test_a_change_stands_where_the_part_stood_also_behind_letters_of_two_bytes():
    (first, *_) = code_mutants.mutants('WORD = "–"; HOUR = "é", 60\n', "small.py")
    texts = [one.text for one in code_mutants.mutants('WORD = "–", 60\n', "small.py")]
    assert first.text == "WORD = '–x'; HOUR = \"é\", 60\n"
    assert 'WORD = "–", 61\n' in texts
