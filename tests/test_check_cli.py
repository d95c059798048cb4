"""What `check` prints, for people and for machines."""

import json
import shutil
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import pytest

from bot import check_cli
from bot.cli import main
from bot.config import ROOT
from bot.core.check import Report
from bot.core.found import Explored
from bot.core.invariants import INVARIANTS
from bot.core.issues import Issue
from bot.core.turn import Turn
from bot.errors import ContentError

TURNS = (
    Turn("person", "opens the chat", "home.home", ("Hello",), buttons=("Start",)),
    Turn("person", "types “sharp”", "rub.sole", ("Left foot",), ("Good.",), (), "left", "Sole", 2),
)
FAULT = Issue("flows/rub.yaml", 7, 1, "it goes on", "let it stop", " 1  types “sharp”", "1", TURNS)
EXPLORED = Explored(states=37563, transitions=565546)
PARTS = {"fit", "revision", "states", "transitions", "issues", "invariants"}


@pytest.fixture
def folders(tmp_path: Path) -> list[str]:
    """A copy of flows and locales, as the command takes them."""
    for name in ("flows", "locales/en"):  # one language is read sooner
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.gif"))
    return ["--flows", str(tmp_path / "flows"), "--locales", str(tmp_path / "locales")]


def test_a_fault_comes_with_place_remedy_and_conversation():
    lines = check_cli.words(Report((FAULT,), EXPLORED)).splitlines()
    assert lines == [
        "flows/rub.yaml:7:1: it goes on",
        "    remedy: let it stop",
        "    shortest way there:",
        "       1  types “sharp”",
        "1 fault (after 37,563 states and 565,546 transitions): not fit to be served",
    ]


def test_of_one_invariant_the_shortest_conversation_is_told():
    longer = replace(FAULT, line=3, example=" 1\n 2\n 3", conversation=(*TURNS, *TURNS))
    other = replace(longer, invariant="2")
    added = replace(longer, line=0)  # a state of the compiler's stands on no line
    told = check_cli.words(Report((longer, FAULT, added, other), EXPLORED)).splitlines()
    assert told[:4] == str(FAULT).splitlines()
    assert told[4] == "    also in flows/rub.yaml, flows/rub.yaml:3"
    assert told[5:-1] == str(other).splitlines()
    assert told[-1].startswith("4 faults ")


def test_faults_that_are_seen_without_exploring():
    seen = replace(FAULT, invariant="", example="", conversation=())
    told = check_cli.words(Report((seen, replace(seen, line=8))))
    assert told.splitlines()[::2] == [
        "flows/rub.yaml:7:1: it goes on",
        "flows/rub.yaml:8:1: it goes on",
        "2 faults: not fit to be served",
    ]


def test_without_faults_each_invariant_has_a_line():
    lines = check_cli.words(Report((), EXPLORED)).splitlines()
    assert lines[0].startswith("Fit to be served. 37,563 states and 565,546 transitions explored")
    rows = [line.split()[0] for line in lines[4:] if line.endswith("proven")]
    assert rows == [one.row for one in INVARIANTS if not one.waits]
    waits = [line.split()[0] for line in lines[4:] if "waiting for a" in line]
    assert waits == [one.row for one in INVARIANTS if one.waits] == ["28", "32", "33"]


def test_json_holds_the_conversation_turn_by_turn():
    told = json.loads(json.dumps(check_cli.plain(Report((FAULT,), EXPLORED), "abc")))
    assert set(told) == PARTS
    assert (told["fit"], told["states"], told["revision"]) == (False, 37563, "abc")
    (issue,) = told["issues"]
    assert set(issue) == {"file", "line", "column", "what", "remedy", "invariant", "conversation"}
    assert issue["conversation"][1] == {
        "who": "person", "did": "types “sharp”", "state": "rub.sole", "card": ["Left foot"],
        "says": ["Good."], "buttons": [], "foot": "left", "step": "Sole", "pressure": 2,
        "stage": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("issues", "first", "second"),
    [
        ((), "proven", "proven"),
        ((FAULT,), "broken", "not looked at"),
    ],
)
def test_the_status_of_an_invariant(issues: tuple[Issue, ...], first: str, second: str):
    rows = {one["row"]: one for one in check_cli.invariants(Report(issues, EXPLORED))}
    assert (rows["1"]["status"], rows["2"]["status"]) == (first, second)
    assert rows["1"]["source"] == "docs/clinical.md, section 8, row 1"


def test_json_stands_alone_on_stdout(folders: list[str], capsys: pytest.CaptureFixture[str]):
    flow = Path(folders[1]) / "foot_massage.yaml"
    text = flow.read_text(encoding="utf-8")
    flow.write_text(text.replace("next: heel_pull", "next: heel_pul", 1), encoding="utf-8")
    assert main(["check", "--json", *folders]) == 1
    told = json.loads(capsys.readouterr().out)
    assert set(told) == PARTS
    assert told["fit"] is False
    assert told["states"] == 0
    assert any("heel_pul" in issue["what"] for issue in told["issues"])


def tell(place: Path, *, json: bool = False, stamp: bool = False, stamped: bool = False) -> int:
    """Fit content: exploring takes long, and is tested elsewhere."""
    options = Namespace(
        flows=place, locales=ROOT / "locales", json=json, stamp=stamp, stamped=stamped
    )
    return check_cli.tell(Report((), EXPLORED), "abc", options)


def test_json_of_fit_content(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert tell(tmp_path, json=True) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["fit"], told["issues"], told["revision"]) == (True, [], "abc")
    waiting = {one["status"] for one in told["invariants"]} - {"proven"}
    assert len(waiting) == 3
    assert all(status.startswith("waiting for a ") for status in waiting)


def test_the_stamp_is_written_and_held(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(ContentError, match="is out of date: run `make proof`, and commit it"):
        tell(tmp_path, stamped=True)
    assert tell(tmp_path, stamp=True) == 0
    assert tell(tmp_path, stamped=True) == 0
    assert capsys.readouterr().out.count("Fit to be served.") == 3
