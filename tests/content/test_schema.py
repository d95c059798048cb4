"""The schema that editors read: it takes every flow, and refuses what the reader refuses."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from bot.cli import main
from bot.content import grammar, schema

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "flows" / schema.FILE
FLOWS = sorted((ROOT / "flows").glob("*.yaml"))
ERRORS = ROOT / "tests" / "golden_errors"
HEEL = (ERRORS / "heel.yaml").read_text(encoding="utf-8")
# Mistakes that an editor can underline: they show in the file alone.
SEEN = (
    "a_key_misspelt",
    "a_flag_misspelt",
    "a_guard_misspelt",
    "a_guard_made_up",
    "an_action_misspelt",
    "a_name_of_kneads_own",
    "a_name_with_capitals",
    "a_part_of_the_foot_made_up",
    "a_pressure_too_high",
    "a_state_with_a_hyphen",
    "a_step_with_buttons_of_its_own",
    "a_step_without_next",
    "a_wait_without_where_to",
    "hands_on_left_out",
    "moves_with_dashes",
    "no_version",
    "nothing_after_the_colon",
    "seconds_left_out",
    "seconds_with_a_unit",
    "too_few_spaces",
    "words_where_a_key_belongs",
)


def faults(flow: str) -> list[str]:
    checker = jsonschema.Draft202012Validator(schema.schema())
    return [fault.message for fault in checker.iter_errors(yaml.safe_load(flow))]


def test_the_kept_file_is_current():
    kept = KEPT.read_text(encoding="utf-8")
    assert kept == schema.text(), "python -m bot schema > flows/flow.schema.json"


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]):
    assert main(["schema"]) == 0
    told = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator.check_schema(told)
    assert told["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("path", [*FLOWS, ERRORS / "heel.yaml"], ids=lambda path: path.stem)
def test_every_flow_is_as_the_schema_says(path: Path):
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", FLOWS, ids=lambda path: path.stem)
def test_every_flow_names_the_schema(path: Path):
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    assert first == f"# yaml-language-server: $schema={KEPT.name}"


@pytest.mark.parametrize("name", SEEN)
def test_an_editor_underlines(name: str):
    change = yaml.safe_load((ERRORS / name / "mistake.yaml").read_text(encoding="utf-8"))
    assert faults(HEEL.replace(change["right"], change["wrong"], 1)) != []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("style: primary", "style: blue"),
        ("number: pain_before", "number: pain"),
        ("each: [left, right]", "each: [right, left]"),
        ("{raise: broken_skin, ask: screening.which_foot}", "{}"),
        ("{does: other_foot, to: cup}", "{does: other_foot}"),
        ("seconds: 900", "seconds: 0"),
        ("    then: score\n", "    then: score\n    hears: when\n"),
        ("    call: zone\n", "    call: zone\n    say: heel-cup\n"),
        ("    say: heel-hello\n", "    say: heel-hello\n    offers: clock\n"),
        ("next: {to: sore, style: primary}", "next: {to: sore, set: {colour: red}}"),
        ("next: {to: sore, style: primary}", "next: {to: sore, mark: [heel]}"),
    ],
)
def test_an_editor_underlines_also(right: str, wrong: str):
    assert right in HEEL
    assert faults(HEEL.replace(right, wrong, 1)) != []


def test_every_key_has_a_sentence():
    tables = (grammar.FLOW, grammar.STATE, grammar.MOVE, grammar.BOX, grammar.WAIT)
    assert all(words.endswith(".") and len(words) > 20 for t in tables for words in t.values())


def test_every_key_of_a_state_belongs_to_a_kind():
    kinds = (grammar.CARD, *grammar.KINDS.values())
    assert {key for kind in kinds for key in (*kind.needs, *kind.may)} == grammar.STATE.keys()
