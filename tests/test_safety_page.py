"""The page for clinicians says what the code does, and leaves no number out."""

import ast
import re
from pathlib import Path

import pytest

from bot.cli import main
from bot.config import ROOT
from bot.content.load import Content
from bot.core import safety, signoff
from bot.core.invariants import INVARIANTS
from bot.core.safety import FLAGS, NEEDS_MARK
from bot.core.signoff import CHOICES, NUMBERS, lasting
from bot.safety_page import NOTES, PAGE, page

CORE = ROOT / "bot" / "core"
CLINICAL = (ROOT / "docs" / "clinical.md").read_text(encoding="utf-8")
# Units, how many stops are remembered, and how many outcomes.
NO_RULES = {"MINUTE", "HOUR", "DAY", "OUTCOMES_KEPT"}
_JUDGED = re.compile(r"^([A-Z][A-Z_]+(?:, [A-Z][A-Z_]+)*) = .*# .*\[DJ\]", re.MULTILINE)


@pytest.mark.parametrize("path", [PAGE, NOTES], ids=lambda path: path.stem)
def test_the_page_is_as_the_code_is(content: Content, path: Path):
    now = path.read_text(encoding="utf-8")
    told = "out of date: run `make pictures`, and read what is different"
    assert page(content, path) == now, told


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]):
    assert main(["safety"]) == 0
    assert capsys.readouterr().out == PAGE.read_text(encoding="utf-8")


def test_a_changed_rule_changes_the_page(content: Content, tmp_path: Path):
    old = tmp_path / "safety.md"
    old.write_text("Words.\n<!-- waits -->\n| 1 hour |\n<!-- end -->\nMore.\n", encoding="utf-8")
    lines = page(content, old).splitlines()
    assert (lines[0], lines[-1]) == ("Words.", "More.")
    assert "1 hour" not in "".join(lines)
    assert lines[4].startswith("| **10 minutes** | of rest after a stop")


# -- numbers --------------------------------------------------------------------------------------


def numbers(tree: ast.Module) -> set[str]:
    """Names in capitals that a module gives a number, alone or several in a line."""
    found = set()
    for line in tree.body:
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name | ast.Tuple):
            target = line.targets[0]
            names = target.elts if isinstance(target, ast.Tuple) else [target]
            named = {one.id for one in names if isinstance(one, ast.Name) and one.id[0] != "_"}
            found |= {name for name in named if isinstance(getattr(safety, name), int | float)}
    return found


def safety_code() -> ast.Module:
    return ast.parse((CORE / "safety.py").read_text(encoding="utf-8"))


def test_no_number_of_the_rules_is_missing():
    listed = {one.name for one in NUMBERS if hasattr(safety, one.name)}
    assert numbers(safety_code()) - NO_RULES == listed
    assert all(getattr(safety, one.name) == one.value for one in NUMBERS if one.name in listed)


def test_no_number_hides_in_a_rule():
    functions = [node for node in safety_code().body if isinstance(node, ast.FunctionDef)]
    assert functions
    nodes = {function.name: list(ast.walk(function)) for function in functions}
    places = [
        one.slice for many in nodes.values() for one in many if isinstance(one, ast.Subscript)
    ]
    hidden = {
        f"{name}: {node.value}"
        for name, many in nodes.items()
        for node in many
        if isinstance(node, ast.Constant)
        and node not in places
        and isinstance(node.value, int | float)
        and node.value not in (0, 1)  # off, one level, one more
    }
    assert hidden == set()


def test_what_the_code_calls_judgement_is_up_for_judgement():
    marked = {
        name
        for path in CORE.glob("*.py")
        for names in _JUDGED.findall(path.read_text(encoding="utf-8"))
        for name in names.split(", ")
    }
    assert marked == {one.name for one in NUMBERS if one.judgement}


def test_numbers_are_told_in_plain_units():
    told = {one.name: one.told for one in NUMBERS}
    assert told["SESSION_GAP"] == "20 hours"
    assert told["RED_NUMBER"] == "7 of 10"
    assert told["HURTS_IN_SESSION"] == "3 hurts"
    assert told["QUIET"] == "07:00"
    assert [lasting(s) for s in (12, 60, 90, 3600, 86400, 259200)] == [
        *("12 seconds", "60 seconds", "90 seconds", "60 minutes", "24 hours", "3 days")
    ]


@pytest.mark.parametrize("choice", [c for c in CHOICES if c.text], ids=lambda c: c.text)
def test_words_hold_the_number_that_is_judged(content: Content, choice: signoff.Choice):
    english = (ROOT / "locales" / "en" / "messages.ftl").read_text(encoding="utf-8")
    message = re.search(rf"^{choice.text} =.*?(?=^\S)", english, re.MULTILINE | re.DOTALL)
    assert message
    assert choice.words in message[0]


# -- the clinical notes ---------------------------------------------------------------------------


def test_each_flag_has_the_row_of_the_clinical_notes():
    named: dict[str, str] = {}
    for line in CLINICAL.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if re.fullmatch(r"[0-4]\.\d", cells[0]):
            named |= dict.fromkeys(re.findall(r"`([a-z0-9_]+)`", cells[-1]), cells[0])
    asked = {flag: rule.row for flag, rule in FLAGS.items() if not rule.lock}
    assert asked == named


def test_every_row_of_section_8_is_an_invariant():
    rows = [one.row for one in INVARIANTS]
    assert rows[:40] == [str(n) for n in range(1, 41)]
    assert {one.row for one in INVARIANTS if one.waits} == {"28", "32", "33"}


def test_the_page_tells_which_flags_ask_where(content: Content):
    for flag in NEEDS_MARK:
        row = next(
            line for line in page(content).splitlines() if line.startswith(f"| {FLAGS[flag].row} |")
        )
        assert "that " in row
