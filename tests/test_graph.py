"""The pictures of flows: nothing is left out, safety is told apart, and odd names do no harm."""

from __future__ import annotations

import re
import shutil
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from bot.cli import main
from bot.config import ROOT
from bot.content.load import Content, load
from bot.core.flow import Flow, Library, Move, State
from bot.core.library import assemble
from bot.core.machine import ONWARD
from bot.graph.dot import dot
from bot.graph.flow_picture import duration, picture
from bot.graph.overview import overview
from bot.graph.picture import Picture
from bot.graph.svg import fingerprint, svg
from bot.graph.ways import Way, label, ways

FLOWS = sorted(path.stem for path in (ROOT / "flows").glob("*.yaml"))
DRAWN = ROOT / "docs" / "foot_massage.svg"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def content() -> Content:
    return load(ROOT / "flows", ROOT / "locales")


@pytest.fixture(scope="module")
def all_ways(content: Content) -> tuple[Way, ...]:
    return ways(content.library)


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A copy of flows and locales, to be broken."""
    for name in ("flows", "locales/en"):  # one language is read sooner
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.gif"))
    return tmp_path / "flows", tmp_path / "locales"


def drawn(content: Content, name: str) -> Picture:
    flow = content.library.flow(name)
    assert flow is not None
    english = next(x.catalogue for x in content.locales if x.language == "en")
    return picture(content.library, flow, english)


def says(shown: Picture, source: str, to: str) -> set[str]:
    """All labels by which the picture leads from one place to the other."""
    held = {b.name for b in shown.boxes if b.kind == "hands_on"}
    short = to.removeprefix(f"{shown.name}.")
    told = [
        a.labels
        for a in shown.arrows
        if (a.source == source or (a.from_held and source in held))
        and (a.to == to or (a.to_held and to in held))
    ]
    box = next(b for b in shown.boxes if b.name == source)
    told += [labels for labels, where in box.exits if where == short]
    told += [row.labels for row in shown.rows if row.to == to]
    return {one for labels in told for one in labels}


# -- nothing is left out --------------------------------------------------------------------------


@pytest.mark.parametrize("name", FLOWS)
def test_every_state_and_every_move_of_a_flow_is_in_its_picture(
    content: Content, name: str
) -> None:
    shown = drawn(content, name)
    flow = content.library.flow(name)
    assert flow is not None
    assert {s.name for s in flow.states} <= {b.name for b in shown.boxes}
    for state in flow.states:
        for move in state.moves:
            to = {ONWARD: "next question", state.name: "stays here"}.get(move.to, move.to)
            guards = " and ".join(move.when)
            if state.kind == "decide":
                wanted = guards or "otherwise"
            else:
                wanted = f"{move.name} if {guards}" if guards else move.name
            assert wanted in says(shown, state.name, to), (state.name, move)
        for box in state.boxes:
            assert all(box.name in says(shown, state.name, ask) for ask in box.asks)
        if state.wait:
            assert f"after {duration(state.wait)}" in says(shown, state.name, state.wait_to)
        if state.call:
            assert f"runs the flow {state.call}" in next(
                b.facts for b in shown.boxes if b.name == state.name
            )


@pytest.mark.parametrize("name", FLOWS)
def test_every_way_the_compiler_added_is_in_the_picture(
    content: Content, all_ways: tuple[Way, ...], name: str
) -> None:
    shown = drawn(content, name)
    caption = {x for line in shown.caption for x in line.partition(": ")[2].split(" · ")}
    steps = {b.name for b in shown.boxes if b.kind == "hands_on"}
    for way in all_ways:
        state = content.library.states[way.source]
        passing = state.kind in ("decide", "call", "returns")  # nobody stands there
        written = way.move is not None or (way.trigger == "timer:wait" and state.wait)
        if state.flow != name or passing or written:
            continue
        told = says(shown, way.source, way.to or "stays here")
        if way.source in steps and (way.to in steps or not way.to):
            told |= caption
        if way.source in steps and way.to == "foot_massage.foot_done":
            told |= caption  # on to the next step, from the last one
        assert label(way) in told, way


def test_the_panel_names_whom_a_way_does_not_hold_for(content: Content) -> None:
    rows = {(row.labels, row.to): row.who for row in drawn(content, "stopped").rows}
    assert rows[("sharp",), "stopped.stop"] == "only asked"
    assert rows[("sharp",), "stays here"] == "all but asked"
    assert rows[("urgent flag",), "care.urgent"] == "every state"


def test_a_way_that_can_never_go_is_not_listed(all_ways: tuple[Way, ...]) -> None:
    quits = [w for w in all_ways if (w.source, w.trigger) == ("home.home", "quit")]
    assert quits == [Way("home.home", "quit", "home.home", guarded=False)]
    menu = [w.to for w in all_ways if (w.source, w.trigger) == ("zone.ask", "quit")]
    assert menu == ["stopped.asked", "zone.left"]  # its own; the added way home is out of reach


# -- told apart -----------------------------------------------------------------------------------


def test_safety_and_hands_on_differ_in_shape_and_line_not_only_in_colour(
    content: Content,
) -> None:
    lines = dot(drawn(content, "foot_massage")).splitlines()
    held = [x for x in lines if x.strip().startswith('"foot_massage.sole" [')]
    assert len(held) == 1
    assert "penwidth=3" in held[0]
    assert "rounded" not in held[0]
    paused = next(x for x in lines if x.strip().startswith('"foot_massage.paused" ['))
    assert "shape=octagon" in paused
    assert "dashed" in paused
    resting = next(x for x in lines if '-> "foot_massage.resting" ' in x)
    assert "style=dashed" in resting
    assert "ltail=cluster_hands_on" in resting
    switch = next(x for x in lines if '"foot_massage.switch" -> "foot_massage.settle"' in x)
    assert "dashed" not in switch


def test_what_all_steps_share_leaves_their_group_once(content: Content) -> None:
    shown = drawn(content, "foot_massage")
    out = {a.to: a.labels for a in shown.arrows if a.from_held}
    assert out["stopped.stop"] == ("sharp",)
    assert out["stopped.asked"] == ("quit in a massage",)
    assert {"foot_massage.paused", "foot_massage.resting", "foot_massage.closing"} < out.keys()
    steps = {b.name for b in shown.boxes if b.kind == "hands_on"}
    assert all(a.kind == "move" for a in shown.arrows if a.source in steps and not a.from_held)


def test_pictures_stay_small(content: Content) -> None:
    for name in FLOWS:
        shown = drawn(content, name)
        assert len(shown.arrows) <= 2.5 * len(shown.boxes), name


# -- all flows ------------------------------------------------------------------------------------


def test_the_overview_shows_every_flow_and_who_runs_whom(content: Content) -> None:
    shown = overview(content.library, None)
    assert [b.name for b in shown.boxes] == [f.name for f in content.library.flows]
    calls = {(a.source, a.to) for a in shown.arrows if a.kind == "call"}
    assert {("session", "screening"), ("session", "foot_massage"), ("reminders", "zone")} <= calls
    assert {(a.source, a.to) for a in shown.arrows if a.kind == "safety"} == {
        ("foot_massage", "stopped")
    }
    itself = {b.name for b in shown.boxes if "Knead comes here by itself" in b.facts}
    assert itself == {"follow_up", "reminder"}
    assert (("sharp",), "stopped.stop") in {(row.labels, row.to) for row in shown.rows}


# -- odd content ----------------------------------------------------------------------------------


def odd() -> Library:
    """Names no YAML would have, and moves that lead nowhere."""
    moves = (Move('say "<ouch>" & \\go', "odd.<b>"), Move("next", "odd.nowhere"))
    states = (
        State('odd.a"\\', "odd", "card", say="a", moves=moves),
        State("odd.<b>", "odd", "returns", returns="<done> & gone"),
    )
    return assemble([Flow("odd", 1, 'odd.a"\\', (), states)])


def test_names_are_escaped() -> None:
    library = odd()
    source = dot(picture(library, library.flows[0], None))
    assert '"odd.a\\"\\\\" ->' in source
    assert "&lt;ouch&gt;" in source
    assert "<ouch>" not in source
    root = ET.fromstring(svg(source))
    told = {"".join(text.itertext()) for text in root.iter(f"{SVG}text")}
    assert "ends: <done> & gone" in told


def test_a_long_name_fits_into_its_box(content: Content) -> None:
    source = dot(drawn(content, "stopped"))
    short, long = (
        float(re.search(rf'^  "{name}" \[.* width=([\d.]+)', source, re.MULTILINE)[1])
        for name in ("home.home", "session.aftercare")
    )
    assert long > short + 0.2  # inches


def test_a_target_that_is_missing_is_shown_as_missing() -> None:
    library = odd()
    boxes = {b.name: b for b in picture(library, library.flows[0], None).boxes}
    assert boxes["odd.nowhere"].kind == "missing"
    other = replace(library.flows[0].states[0].moves[1], to="other.place")
    states = (replace(library.flows[0].states[0], moves=(other,)),)
    away = overview(assemble([replace(library.flows[0], states=states)]), None)
    assert [b.kind for b in away.boxes if b.name == "other"] == ["missing"]


@pytest.mark.parametrize(
    ("seconds", "told"), [(40, "40 s"), (90, "90 s"), (120, "2 min"), (72000, "20 h")]
)
def test_durations_read_as_a_person_says_them(seconds: int, told: str) -> None:
    assert duration(seconds) == told


# -- the command ----------------------------------------------------------------------------------


def test_the_svg_stands_alone_and_names_states_and_cards(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["graph", "stopped", "--svg"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert "href" not in told.out
    root = ET.fromstring(told.out)
    texts = {"".join(text.itertext()) for text in root.iter(f"{SVG}text")}
    assert {"pain_now", "How much does it hurt now?", "Look at both feet"} <= texts
    cards = [g for g in root.iter(f"{SVG}g") if g.get("class") == "node"]
    assert {t.get("text-anchor") for g in cards for t in g.iter(f"{SVG}text")} == {"middle"}


def test_without_graphviz_the_way_out_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pygraphviz", None)
    assert main(["graph", "home", "--svg"]) == 1
    assert "`make setup` installs; without --svg" in capsys.readouterr().err


def test_without_a_flow_all_are_drawn(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["graph"]) == 0
    told = capsys.readouterr().out
    assert told.startswith('digraph "overview" {')
    assert all(f'"{name}" [' in told for name in FLOWS)


def test_an_unknown_flow_is_named_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["graph", "screning"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert re.match(r"knead: no flow 'screning' in .*: did you mean 'screening'\?", told.err)


def test_a_flow_with_a_fault_is_drawn_and_the_fault_told(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    flows, locales = folders
    path = flows / "foot_massage.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("next: toes", "next: teos"))
    assert main(["graph", "foot_massage", "--flows", str(flows), "--locales", str(locales)]) == 0
    told = capsys.readouterr()
    assert "there is no such state" in unescape(told.out)
    assert "unknown state 'teos'" in told.err


@pytest.mark.parametrize("name", ["home", ""])
def test_faults_that_leave_nothing_to_draw_are_told(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str], name: str
) -> None:
    flows, locales = folders
    for path in flows.glob("*.yaml"):
        path.write_text("flow: [", encoding="utf-8")
    assert main(["graph", name, "--flows", str(flows), "--locales", str(locales)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "home.yaml:" in told.err
    assert "remedy:" in told.err


def test_a_folder_without_flows_is_told_in_a_line(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = str(folders[0] / "nowhere")
    assert main(["graph", "--flows", nowhere, "--locales", str(folders[1])]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 3  # what, where, and the remedy


def test_the_picture_in_the_docs_is_that_of_the_flow(content: Content) -> None:
    """By the text it was drawn from: another Graphviz may set the boxes elsewhere."""
    mark = f'data-source="{fingerprint(dot(drawn(content, "foot_massage")))}"'
    assert mark in DRAWN.read_text(encoding="utf-8"), "run `make pictures`, and commit it"
    assert DRAWN.stat().st_size < 60_000
