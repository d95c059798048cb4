"""Flows other than the real ones: a small folder, as an author might begin with."""

from pathlib import Path

import pytest

from bot.content.flows import read_flows
from bot.content.load import Content
from bot.core.beside import Beside
from bot.core.catalogue import Catalogue
from bot.core.check import structure
from bot.core.explore import explore
from bot.core.flow import Flow, Library, State
from bot.core.found import Explored
from bot.core.intents import Intent
from bot.core.library import assemble
from bot.core.render import Renderer
from bot.core.session import Person, Session
from bot.core.step import Engine, step

NOW = 1_772_442_000.0
_RUB = (
    "hands_on: {zone}, say: sole, seconds: 60, most: 3, "
    "ways: {{circles: a, thumbs: b}}, moves: {{next: {to}}}"
)
FLOWS = {
    "home": "home: {say: home, moves: {start: rub.first, settings: settings.menu}}",
    "care": """
      emergency: {say: emergency, moves: {getting_help: home.home}}
      urgent: {say: urgent, moves: {understood: home.home}}
      expired: {say: expired, moves: {quit: home.home}}""",
    "stopped": """
      asked: {say: stop-asked, moves: {no_pain: home.home}}
      stop: {say: stop, moves: {finish: home.home}}""",
    "settings": """
      menu: {say: settings, moves: {close: end}}
      erase: {say: delete-ask, moves: {stay: end}}
      end: {returns: done}""",
    "rub": f"""
      first: {{{_RUB.format(zone="sole", to="second")}}}
      second: {{{_RUB.format(zone="toes", to="home.home")}}}""",
}  # fmt: skip

# What else the code goes to by itself; nobody leads to the massage.
ROOMS = {
    "home": "home: {say: home, moves: {settings: settings.menu}}",
    "reminders": """
      gate: {say: home, moves: {close: end, quit: end}}
      ask: {say: home, moves: {close: end, quit: end}}
      consider: {decide: [{to: ask}]}
      end: {returns: done}""",
    "zone": """
      gate: {say: home, moves: {close: end, quit: end}}
      still: {say: home, moves: {close: end, quit: end}}
      end: {returns: done}""",
    "reminder": "turn: {say: home, moves: {close: home.home}}",
    "follow_up": "ask: {say: home, moves: {close: home.home}}",
}


def small(place: Path, **changed: str) -> Library:
    for name, states in {**FLOWS, **changed}.items():
        body = states.strip("\n") if states.startswith("\n") else f"      {states}"
        starts = body.strip().partition(":")[0]
        text = f"flow: {name}\nversion: 1\nstarts: {starts}\nstates:\n{body}\n"
        (place / f"{name}.yaml").write_text(text, encoding="utf-8")
    flows, issues = read_flows(place)
    assert issues == []
    return assemble(flows)


def look(library: Library, content: Content, **more: object) -> Explored:
    texts = {one.language: one.catalogue for one in content.locales}
    return explore(
        Engine.of(library), Beside(Renderer(library, texts, frozenset()), ["en"]), **more
    )


def hands_on(library: Library, state: str, **facts: object) -> tuple[Engine, Person, Session]:
    session = Session(
        state=state, step=state, side="left", passed_at=NOW, touched=True, level=2, pressure=2,
        hands_since=NOW,
    )  # fmt: skip
    for fact, value in facts.items():
        setattr(session, fact, value)
    return Engine.of(library), Person(), session


def test_a_technique_is_kept_where_the_next_step_has_it_too(tmp_path: Path):
    engine, person, session = hands_on(small(tmp_path), "rub.first", way="thumbs")
    stepped = step(engine, person, session, Intent("next"), NOW + 5)
    assert (stepped.session.state, stepped.session.way) == ("rub.second", "thumbs")


def test_no_author_overrules_a_safety_move(tmp_path: Path):
    moves = "moves: {next: home.home, skip: home.home, hurts: home.home, quit: home.home}"
    rub = f"first: {{hands_on: sole, say: sole, seconds: 60, most: 3, {moves}}}"
    engine, person, session = hands_on(small(tmp_path, rub=rub), "rub.first")
    for name, state in (("hurts", "rub.first"), ("skip", "home.home"), ("quit", "stopped.asked")):
        stepped = step(engine, person, session, Intent(name), NOW + 5)
        assert stepped.session.state == state
        assert name != "hurts" or stepped.session.pressure == 1
        assert name != "skip" or stepped.session.skipped == ()  # home: the session is over


def test_without_a_state_for_a_finished_foot_two_skips_close(tmp_path: Path):
    engine, person, session = hands_on(small(tmp_path), "rub.first", skipped=("left/rub.second",))
    stepped = step(engine, person, session, Intent("skip"), NOW + 5)
    assert stepped.session.state == "rub.closing"


def test_without_a_follow_up_flow_nobody_is_asked(tmp_path: Path):
    engine = Engine.of(small(tmp_path))
    person = Person(follow_up=NOW)
    stepped = step(engine, person, Session(), None, NOW + 1)
    assert (stepped.person.follow_up, stepped.effects) == (None, ())


def test_a_massage_without_a_screening_is_never_begun(tmp_path: Path):
    engine = Engine.of(small(tmp_path))
    stepped = step(engine, Person(), Session(), Intent("pick", choice="start"), NOW)
    assert (stepped.session.state, stepped.session.touched) == ("care.expired", False)


def test_states_that_no_conversation_leads_to(tmp_path: Path, content: Content):
    found = look(small(tmp_path, **ROOMS), content)
    unvisited = {issue.what for issue in found.issues if not issue.invariant}
    assert "no conversation leads to 'rub.first'" in unvisited
    assert "no conversation leads to 'stopped.stop'" not in unvisited
    assert found.proven == ()


def test_exploring_ends_when_there_are_faults_enough(tmp_path: Path, content: Content):
    rooms = "\n".join(f"      r{n}: {{say: home, moves: {{next: loop{n}}}}}" for n in range(30))
    loops = "\n".join(f"      loop{n}: {{decide: [{{to: loop{n}}}]}}" for n in range(30))
    doors = ", ".join(f"d{n}: rooms.r{n}" for n in range(30))
    home = f"home: {{say: home, moves: {{settings: settings.menu, {doors}}}}}"
    library = small(tmp_path, home=home, rooms=f"\n{rooms}\n{loops}")
    texts = {"en": Catalogue("en", _labels(content))}
    found = explore(Engine.of(library), Beside(Renderer(library, texts, frozenset()), ["en"]))
    assert len(found.issues) >= 20
    assert found.states < 60
    assert found.proven == ()


def _labels(content: Content) -> str:
    doors = "\n".join(f"b-d{n} = Door {n}" for n in range(30))
    return (
        "home = Home\nb-next = Next\nb-settings = Settings\nsettings = Settings\nb-close = x\n"
        + doors
    )


def test_an_engine_stands_up_to_a_call_of_a_flow_that_is_gone(tmp_path: Path):
    states = """
      home: {say: home, moves: {start: away, settings: settings.menu}}
      away: {call: gone, moves: {done: home}}"""
    library = small(tmp_path, home=states)
    assert Engine.of(library)
    assert any("unknown flow 'gone'" in issue.what for issue in structure(library, frozenset()))


def test_a_library_finds_its_flows_by_name():
    flow = Flow("a", 1, "a.b", (), (State("a.b", "a", "card"),))
    library = assemble([flow])
    assert library.flow("a") == flow
    assert library.flow("b") is None


def test_a_text_that_is_missing_or_lacks_a_value_is_no_silent_gap():
    texts = Catalogue("en", "hello = Hello { $name }\nfoot = Foot\n    .why = Because\n")
    assert texts.text("hello", {"name": "you"}) == "Hello you"
    assert texts.text("foot.why") == "Because"
    for key in ("nobody", "foot.how", "hello"):
        with pytest.raises(KeyError):
            texts.text(key)


def test_values_are_isolated_in_languages_that_run_from_right_to_left():
    source = "hello = שלום { $name }"
    assert Catalogue("he", source).text("hello", {"name": "Knead"}) == "שלום \u2068Knead\u2069"
