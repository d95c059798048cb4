"""The check itself: real flows with one thing broken each, and what the author is told."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bot.content.flows import read_flows
from bot.content.load import Content, load
from bot.content.proof import texts
from bot.core.beside import Beside
from bot.core.check import check, fit
from bot.core.explore import Explorer
from bot.core.found import Explored, Fault
from bot.core.invariants import INVARIANTS
from bot.core.issues import Issue, did_you_mean
from bot.core.library import assemble
from bot.core.looks import Looks
from bot.core.render import Renderer
from bot.core.session import Person, Session
from bot.core.step import Engine
from tests.core.walks import Walks

ROOT = Path(__file__).resolve().parents[2]


class Copy:
    """The real flows and English texts in a folder of their own, to be broken."""

    def __init__(self, place: Path, content: Content) -> None:
        english = tuple(one for one in content.locales if one.language == "en")
        self.place, self.content = place, replace(content, locales=english)
        shutil.copytree(ROOT / "flows", place / "flows", ignore=shutil.ignore_patterns("art"))
        shutil.copytree(ROOT / "locales/en", place / "locales/en")

    def edit(self, file: str, old: str, new: str) -> None:
        """One change; what it changes must be there."""
        path = self.place / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} has changed: {old!r} is not in it"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        if file.startswith("locales"):
            self.content = load(self.place / "flows", self.place / "locales")

    def read(self) -> Content:
        """The folder as it is now. Reading the locales takes long: only if they were changed."""
        flows, issues = read_flows(self.place / "flows")
        return replace(self.content, library=assemble(flows), issues=tuple(issues))

    def faults(self) -> tuple[Issue, ...]:
        """All that can be seen without exploring."""
        content = self.read()
        return content.issues or fit(content.library, texts(content), content.pictures)

    def explored(self, most_states: int) -> Explored:
        """What exploring so many states finds."""
        content = self.read()
        assert content.issues == ()
        return explored(content, most_states)


def renderer(content: Content) -> Renderer:
    texts = {one.language: one.catalogue for one in content.locales}
    return Renderer(content.library, texts, content.pictures)


def made(content: Content) -> Explorer:
    return Explorer(Engine.of(content.library))


def beside(content: Content) -> Beside:
    return Beside(renderer(content), [one.language for one in content.locales])


def explored(content: Content, most_states: int | None = None) -> Explored:
    return made(content).explore(beside(content), most_states=most_states)


@pytest.fixture
def copy(tmp_path: Path, content: Content) -> Copy:
    return Copy(tmp_path, content)


def line_with(copy: Copy, file: str, part: str) -> int:
    lines = (copy.place / file).read_text(encoding="utf-8").splitlines()
    return next(n for n, line in enumerate(lines, 1) if part in line)


MASSAGE, SCREENING, HOME = "flows/foot_massage.yaml", "flows/screening.yaml", "flows/home.yaml"
ENGLISH = "locales/en/messages.ftl"
SOLE_NEXT = (
    "    ways: {circles: circles.gif, knuckles: knuckles.gif, thumbs: thumbs.gif}\n    moves:\n"
)


def fault(*case: str, name: str) -> object:
    """File, what it says, what it shall say instead; then what is told, and the remedy."""
    return pytest.param(case, id=name)


FAULTS = (
    fault(
        MASSAGE, "next: toes", "next: teos",
        "unknown state 'teos' in move 'next' of 'sole'", "did you mean 'toes'?",
        name="a state that is not there",
    ),
    fault(
        SCREENING, "ask: which_foot}\n      rash", "ask: wich_foot}\n      rash",
        "unknown state 'wich_foot' in box 'broken_skin' of 'feet'", "did you mean 'which_foot'?",
        name="a question that is not there",
    ),
    fault(
        "flows/aftercare.yaml", "{seconds: 1800, to: end}", "{seconds: 1800, to: ned}",
        "unknown state 'ned' in 'wait' of 'wipe'", "did you mean 'end'?",
        name="a wait that leads nowhere",
    ),
    fault(
        SCREENING, "then: feet", "then: feets",
        "unknown state 'feets' in 'then' of 'now'", "did you mean 'feet'?",
        name="a then that leads nowhere",
    ),
    fault(
        "flows/session.yaml", "when: [locked]", "when: [lockd]",
        "unknown guard 'lockd' in state 'gate'", "did you mean 'locked'?",
        name="a guard that is not there",
    ),
    fault(
        SCREENING, "does: same_health", "does: same_helth",
        "unknown action 'same_helth' in state 'changed'", "did you mean 'same_health'?",
        name="an action that is not there",
    ),
    fault(
        SCREENING, "chest: {raise: chest}", "chest: {raise: chset}",
        "unknown flag 'chset' in state 'now'", "did you mean 'chest'?",
        name="a flag that is not there",
    ),
    fault(
        "flows/stopped.yaml", "danger_sign: {raise: danger_sign,", "danger_sign: {raise: danger,",
        "unknown flag 'danger' in state 'stop'", "did you mean 'danger_sign'?",
        name="a flag of a move that is not there",
    ),
    fault(
        MASSAGE, "say: heel-pull", "say: heel-pul",
        "no text 'heel-pul', which 'foot_massage.heel_pull' says", "add a line `heel-pul = ...`",
        name="a text that is not there",
    ),
    fault(
        ENGLISH, "b-none = None of these", "b-nonne = None of these",
        "no text 'b-none'", "add a line `b-none = ...`",
        name="a text of the code's own that is not there",
    ),
    fault(
        ENGLISH, "status-same =", "status-old = Old\nstatus-same =",
        "nothing uses the text 'status-old'", "delete it, or is it meant for another key?",
        name="a text that nothing uses",
    ),
    fault(
        MASSAGE, "  # `foot_done` decides",
        "  spare:\n    say: switch\n    moves:\n      next: end\n\n  # `foot_done` decides",
        "no one can reach 'spare'", "lead a move to it, or delete it",
        name="a state nobody reaches",
    ),
    fault(
        "flows/settings.yaml", "say: settings\n    moves:\n", "say: settings\n    moves_:\n",
        "unknown key 'moves_' in state 'menu'", "did you mean 'moves'?",
        name="a key that is not there",
    ),
    fault(
        "flows/session.yaml", "      not_today: care.not_today\n\n", "\n",
        "nothing handles 'not_today', which 'screening' may return",
        "add a move `not_today: STATE`",
        name="a return nobody handles",
    ),
    fault(
        "flows/session.yaml", "      gently: limits", "      gentle: limits",
        "'screening' never returns 'gentle'", "did you mean 'gently'?",
        name="a return that never comes",
    ),
    fault(
        "flows/session.yaml", "call: aftercare", "call: aftercaer",
        "unknown flow 'aftercaer'", "did you mean 'aftercare'?",
        name="a flow that is not there",
    ),
    fault(
        MASSAGE, "picture: toes.gif", "picture: tose.gif",
        "no picture 'tose.gif' in the media folder", "did you mean 'toes.gif'?",
        name="a picture that is not there",
    ),
    fault(
        MASSAGE, "thumbs: thumbs.gif", "thumbs: tumbs.gif",
        "no picture 'tumbs.gif' in the media folder", "did you mean 'thumbs.gif'?",
        name="a way's picture that is not there",
    ),
    fault(
        MASSAGE, "most: 3", "most: 4",
        "most must be a whole number", "write a number from 1 to 3",
        name="a pressure above 3",
    ),
    fault(
        MASSAGE, "    seconds: 120\n", "",
        "state 'sole' has no 'seconds'", "add `seconds:` with 5 to 300",
        name="a step without seconds",
    ),
    fault(
        MASSAGE, "hands_on: toes", "hands_on: toe",
        "unknown hands_on 'toe' in state 'toes'", "did you mean 'toes'?",
        name="a zone that is not there",
    ),
    fault(
        MASSAGE, SOLE_NEXT + "      next: toes", SOLE_NEXT + "      on: toes",
        "YAML reads the key on as true or false", 'write "on" in double quotes',
        name="a key that YAML takes for something else",
    ),
    fault(
        SCREENING, '      "no": onward', "      no: onward",
        "YAML reads the key no as true or false", 'write "no" in double quotes',
        name="no without quotes",
    ),
    fault(
        MASSAGE, "  toes:\n", "  sole:\n",
        "'sole' stands twice in states", "keep one of them",
        name="a state that stands twice",
    ),
    fault(
        MASSAGE, "    seconds: 40", "\tseconds: 40",
        "not YAML: found a tab character", "no tabs",
        name="a tab",
    ),
    fault(
        MASSAGE, "starts: settle", "starts: [settle",
        "not YAML:", "mend the YAML here",
        name="a bracket that stays open",
    ),
    fault(
        MASSAGE, "flow: foot_massage", "flow: food_massage",
        "flow 'food_massage' is in foot_massage.yaml", "call it 'foot_massage'",
        name="a name that is not the file's",
    ),
    fault(
        MASSAGE, "  foot_done:\n", "  closed:\n    returns: done\n\n  foot_done:\n",
        "'closed' is a state of Knead's own", "choose another name",
        name="a name of Knead's own",
    ),
    fault(
        MASSAGE, "      - {to: end}\n", "      - {when: [touched], to: end}\n",
        "'foot_done' may decide nothing", "end the list with a line that has no `when`",
        name="a fork that may decide nothing",
    ),
    fault(
        "flows/prepare.yaml", "      number: weigh\n", "      next: weigh\n",
        "nothing handles a number in 'pain_before'", "add a move `number: STATE`",
        name="a score that leads nowhere",
    ),
    fault(
        SCREENING, "    then: onward\n\n  lumps:", "\n  lumps:",
        "'injuries' leads nowhere", "add `then:` with the next state",
        name="boxes that lead nowhere",
    ),
    fault(
        "flows/care.yaml", "      understood: {to: home.home, style: primary}\n"
        "      quit: home.home\n\n  not_today",
        "      understood: {when: [locked], to: home.home}\n\n  not_today",
        "every move of 'urgent' has a guard", "leave one move without `when`",
        name="only guarded moves",
    ),
    fault(
        SCREENING, "sprain: {raise: sprain, ask: which_foot}", "sprain: {raise: sprain}",
        "box 'sprain' does not ask where", "add `ask:` with a question whose moves have `mark:`",
        name="a foot flag without its foot",
    ),
    fault(
        SCREENING, "      thinner: {raise: thinner}\n", "",
        "no flow raises the flag 'thinner' (clinical row 3.6)", "ask the question it stands for",
        name="a question left out",
    ),
    fault(
        HOME, "    moves:\n", "    decide: []\n    moves:\n",
        "'decide' must be a list", "write `- {when: [...], to: X}` lines",
        name="a fork without lines",
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_is_named_with_its_place_its_cause_and_its_remedy(
    copy: Copy, case: tuple[str, ...]
):
    file, old, new, what, remedy = case
    copy.edit(file, old, new)
    issue = next((one for one in copy.faults() if what in one.what), None)
    assert issue is not None, [str(one) for one in copy.faults()]
    assert remedy in issue.remedy
    assert issue.file in (file, "flows", "flows/session.yaml", SCREENING, ENGLISH, MASSAGE)
    if issue.file == file and issue.line:
        whole = (copy.place / file).read_text(encoding="utf-8").splitlines()
        assert 1 <= issue.line <= len(whole)


def test_the_place_is_the_line_of_the_fault(copy: Copy):
    copy.edit(MASSAGE, "next: toes", "next: teos")
    issue = next(one for one in copy.faults() if "teos" in one.what)
    assert (issue.file, issue.line) == (MASSAGE, line_with(copy, MASSAGE, "next: teos"))
    assert str(issue).splitlines() == [
        f"{MASSAGE}:{issue.line}:1: unknown state 'teos' in move 'next' of 'sole'",
        "    remedy: did you mean 'toes'?",
    ]


def test_a_step_without_next_and_a_card_without_moves(copy: Copy):
    copy.edit(MASSAGE, SOLE_NEXT + "      next: toes\n", SOLE_NEXT.replace("    moves:\n", ""))
    copy.edit(HOME, "    moves:\n", "    picture: welcome.png\n    moves:\n")
    what = {one.what for one in copy.faults()}
    assert "'picture' stands twice in state 'home'" in what
    copy.edit(HOME, "    picture: welcome.png\n", "")
    what = {one.what for one in copy.faults()}
    assert "nothing handles 'next' in 'sole'" in what
    assert "no one can reach 'toes'" in what


def test_a_card_without_a_way_out(copy: Copy):
    path = copy.place / "flows/care.yaml"
    text = path.read_text(encoding="utf-8")
    start = text.index("  expired:")
    path.write_text(text[:start] + "  expired:\n    say: expired\n", encoding="utf-8")
    issue = next(one for one in copy.faults() if "way out" in one.what)
    assert issue.what == "no way out of 'expired'"
    assert issue.remedy == "add `moves:` with at least one move"


def test_a_state_the_code_leads_to_must_stay(copy: Copy):
    copy.edit("flows/care.yaml", "  expired:\n", "  expried:\n")
    what = {one.what for one in copy.faults()}
    assert "state 'care.expired' is missing" in what
    assert "no one can reach 'expried'" in what


def test_all_faults_of_all_files_at_once(copy: Copy):
    copy.edit(MASSAGE, "next: toes", "next: teos")
    copy.edit("flows/session.yaml", "call: aftercare", "call: aftercaer")
    copy.edit(ENGLISH, "b-done = Done", "b-don = Done")
    files = {one.file for one in copy.faults()}
    assert {MASSAGE, "flows/session.yaml", ENGLISH} <= files
    assert copy.faults() == tuple(sorted(copy.faults()))


def test_what_cannot_be_read_stops_the_check_before_it_explores(copy: Copy):
    copy.edit(MASSAGE, "next: toes", "next: teos")
    content = copy.read()
    report = check(content.library, texts(content), content.pictures)
    assert report.issues
    assert report.explored.states == 0


def test_unknown_names_get_the_nearest_or_all_of_them():
    assert did_you_mean("arhc", ["arch", "heel"]) == "did you mean 'arch'?"
    assert did_you_mean("x", ["heel", "arch"]) == "use one of: arch, heel"
    assert did_you_mean("x", []) == "there is none to choose from"


def test_an_issue_without_a_line_names_the_file_and_shows_its_example():
    issue = Issue("flows/a.yaml", 0, 0, "wrong", "mend it", "[home.home] start\n[a.b] next")
    assert str(issue).splitlines() == [
        "flows/a.yaml: wrong",
        "    remedy: mend it",
        "    shortest way there:",
        "      [home.home] start",
        "      [a.b] next",
    ]


# -- exploring ------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def whole(content: Content) -> Explorer:
    """Everything that can happen in the real flows: it takes a while, so once for all tests."""
    told: list[tuple[int, int]] = []
    explorer = made(content)

    def exploring(_: Engine, beside: Beside, *__: object) -> Explored:
        return explorer.explore(beside, lambda *counts: told.append(counts))

    report = check(content.library, texts(content), content.pictures, None, exploring)
    assert report.issues == tuple(sorted(report.explored.issues))
    assert told == sorted(told)
    assert told[-1] == (report.explored.states, report.explored.transitions)
    return explorer


def test_the_real_flows_are_fit_and_every_invariant_is_proven(content: Content, whole: Explorer):
    assert content.issues == ()
    assert [str(issue) for issue in whole.found.issues] == []
    assert whole.found.proven == tuple(one.row for one in INVARIANTS if not one.waits)


def test_every_state_that_waits_was_visited(content: Content, whole: Explorer):
    passing = ("decide", "call", "returns")
    waits = {s.name for s in content.library.states.values() if s.kind not in passing}
    assert waits == whole.found.places


def test_walks_that_merge_nothing_come_to_no_place_that_the_exploration_did_not_know(
    content: Content, whole: Explorer
):
    walks = Walks(whole, seed=2)
    walked = walks.go(4000)
    assert walks.faults == []
    assert [f"{one.place}: {' > '.join(one.path)}" for one in walked.unknown] == []
    assert walked.touching > 100  # steps that end with hands on a foot
    assert walked.several > 1000  # steps of people with several yeses


def test_walks_notice_a_place_that_was_not_explored(content: Content):
    some = made(content)
    some.explore(beside(content), most_states=50)
    walked = Walks(some, seed=1).go(200)
    assert walked.unknown


def what(found: Explored) -> list[str]:
    return [issue.what for issue in found.issues]


def test_two_states_that_lead_to_each_other(copy: Copy):
    gate = "      - {to: screening}\n"
    loop = "  turn:\n    decide:\n      - {to: gate}\n"
    copy.edit("flows/session.yaml", gate, f"      - {{to: turn}}\n{loop}")
    found = copy.explored(3)
    loops = "no answer to 'pick start': no state waits: session.gate"
    told = next(issue for issue in found.issues if issue.what == loops)
    assert told.example.splitlines()[-1].startswith(" 2  taps “Start”")
    assert told.remedy.startswith("two states lead to each other")
    assert told.invariant == "24"


def test_a_stop_that_goes_round_is_told(copy: Copy):
    spin = "      quit: spin\n\n  spin:\n    decide:\n      - {to: spin}\n\n  who_not:"
    copy.edit(SCREENING, "      quit: home.home\n\n  who_not:", spin)
    assert "no answer to 'quit': no state waits: screening.spin" in what(copy.explored(30))


def test_a_second_stop_that_goes_round_is_told_once(copy: Copy):
    copy.edit(SCREENING, "      quit: home.home\n", "      quit: who_not\n")
    copy.edit(SCREENING, "      not_sure: {raise: drowsy, to: result}\n",
              "      not_sure: {raise: drowsy, to: result}\n      quit: spin\n\n"
              "  spin:\n    decide:\n      - {to: spin}\n")  # fmt: skip
    found = what(copy.explored(40))
    assert found.count("no answer to 'quit': no state waits: screening.spin") == 1
    assert not [one for one in found if "says stop twice" in one]


@pytest.mark.parametrize("move", ["pause: toes", "fine: toes", "unclear: toes", "restart: toes"])
def test_a_step_with_a_safety_move_of_its_own(copy: Copy, move: str):
    copy.edit("flows/foot_massage.yaml", "      next: toes\n", f"      next: toes\n      {move}\n")
    name = move.partition(":")[0]
    assert [issue.what for issue in copy.faults() if "moves of its own" in issue.what] == [
        f"'sole' has hands on a foot, and moves of its own: {name}"
    ]


@pytest.mark.parametrize(
    ("key", "limit"),
    [("toast-stale", 200), ("bot-short-description", 120), ("b-next", 64), ("privacy", 4096)],
)
def test_a_text_over_telegrams_limit(copy: Copy, key: str, limit: int):
    copy.edit("locales/en/messages.ftl", f"\n{key} =", f"\n{key} = {'x ' * limit}\n   ")
    found = [i.what for i in copy.faults()]
    assert any(w.startswith(f"'{key}' has ") and w.endswith(f"takes {limit}") for w in found)


def test_a_massage_that_forgets_the_other_foot(copy: Copy):
    copy.edit("flows/foot_massage.yaml", "each: [left, right]\n", "")
    assert [issue.what for issue in copy.faults()] == [
        "'foot_massage' has hands on a foot, and does not say how the other foot comes"
    ]


def test_hands_on_without_the_questions(copy: Copy):
    """The bypass is told as the row it breaks, with the conversation that leads there."""
    short = "  bypass:\n    decide:\n      - {does: pass_screening, to: massage}\n"
    copy.edit("flows/session.yaml", "      - {to: screening}\n", f"      - {{to: bypass}}\n{short}")
    issues = copy.explored(8).issues
    broken = next(one for one in issues if one.invariant == "2")
    assert broken.file == "flows/home.yaml"
    assert [turn.did for turn in broken.conversation] == ["opens the chat", "taps “Start”"]
    assert broken.conversation[-1].step == "Settle"
    assert "all five screens" in broken.remedy


def test_a_person_who_cannot_leave(copy: Copy):
    copy.edit(SCREENING, "      quit: home.home\n", "      quit: who_not\n")
    copy.edit(SCREENING, "      not_sure: {raise: drowsy, to: result}\n",
              "      not_sure: {raise: drowsy, to: result}\n      quit: who\n")  # fmt: skip
    told = "invariant 38 is broken: a person who says stop twice is not home"
    assert told in what(copy.explored(40))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("b-start = Start", f"b-start = {'Start ' * 12}", "the button '"),
        ("I am not medical advice, not", f"I am not {'medical ' * 150}advice, not", "the card has"),
        ("Hello, I am <b>Knead</b>", "Hello { $date }, I am <b>Knead</b>", "cannot be formatted"),
    ],
)
def test_what_telegram_would_not_take(copy: Copy, old: str, new: str, expected: str):
    copy.edit(ENGLISH, old, new)
    found = what(copy.explored(1))
    assert found
    assert all(one.startswith("en: ") and expected in one for one in found), found


def test_a_promise_in_a_text(copy: Copy):
    copy.edit(ENGLISH, "b-done = Done", "b-done = It cures")
    told = next(issue for issue in copy.faults() if issue.invariant == "37")
    assert (told.file, told.line) == (ENGLISH, line_with(copy, ENGLISH, "b-done ="))
    assert told.what == "invariant 37 is broken: 'b-done' says “cures”"


@pytest.mark.parametrize(
    ("edit", "state", "row"),
    [
        (("flows/prepare.yaml", "coconut: {when: [no_allergy], ", "coconut: {"),
         "prepare.lotion", "30"),
        (("flows/care.yaml", "      getting_help: {to: home.home, style: primary}\n",
          "      getting_help: {to: home.home, style: primary}\n      understood: urgent\n"),
         "care.emergency", "36"),
    ],
)  # fmt: skip
def test_a_card_that_offers_what_it_must_not(
    copy: Copy, edit: tuple[str, str, str], state: str, row: str
):
    session = Session(state=state, flags=frozenset({"allergy"}))
    real, person = copy.read(), Person()
    looks = Looks(Engine.of(real.library), renderer(real), ["en"])
    assert list(looks.faults(person, session, 0.0)) == []
    copy.edit(*edit)
    broken = copy.read()
    looks = Looks(Engine.of(broken.library), renderer(broken), ["en"])
    assert [fault[2] for fault in looks.faults(person, session, 0.0)] == [row]
    assert list(looks.faults(person, session, 0.0)) == []  # each card is read once


def test_rules_that_differ_from_the_brief_are_a_fault(
    content: Content, monkeypatch: pytest.MonkeyPatch
):
    def exploring(_: Engine, beside: Beside, *__: object) -> Explored:
        return Explored(issues=list(beside.answers()))

    monkeypatch.setattr("bot.core.check.disagreements", lambda: iter([("differs", "mend it")]))
    found = check(content.library, texts(content), content.pictures, None, exploring)
    assert [(one.file, one.what, one.invariant) for one in found.issues] == [
        ("bot/core/safety.py", "differs", "14")
    ]


def test_what_several_explorers_found_is_one():
    def fault(place: str, *path: str) -> Fault:
        return Fault(place, "what", "remedy", "1", path)

    one, other = Explored(2, 20, places={"a"}), Explored(3, 30, places={"a", "b"})
    for found, told in ((one, fault("a", "x", "y")), (other, fault("a", "z")), (other, fault("b"))):
        found.tell(told)
    other.tell(fault("b", "longer"))
    one.add(other)
    assert (one.states, one.transitions, one.places) == (5, 50, {"a", "b"})
    assert {at: told.path for (at, _), told in one.faults.items()} == {"a": ("z",), "b": ()}


def test_a_move_whose_name_is_too_long_for_a_button(copy: Copy):
    name = "a_very_long_name_that_nobody_would_give_to_a_move_if_they_thought"
    copy.edit(HOME, "      settings: settings.menu", f"      {name}: settings.menu")
    copy.edit(ENGLISH, "b-settings = Settings", f"b-{name.replace('_', '-')} = Settings")
    assert any("is over 64 bytes" in one for one in what(copy.explored(1)))


def test_a_bounded_look_proves_nothing(content: Content):
    found = explored(content, 5)
    assert (found.states, found.proven, found.issues) == (5, (), [])
