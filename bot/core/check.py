"""The check: is this content fit to be served? All faults at once, each with place and remedy.

First the structure (targets, keys, ways in and out); if that stands, the machine is explored
through `step` and the safety invariants are proven (bot/core/explore.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from bot.core.answers import disagreements
from bot.core.beside import Beside
from bot.core.catalogue import Catalogue
from bot.core.ending import AFTERCARE
from bot.core.explore import Progress, explore
from bot.core.flow import Flow, Library, Move, State
from bot.core.found import Explored
from bot.core.issues import Issue, did_you_mean, nearest
from bot.core.library import has_hands_on
from bot.core.looks import LABEL_LIMIT, TEXT_LIMIT
from bot.core.machine import ASKED, EMERGENCY, EXPIRED, ONWARD, STOP, URGENT
from bot.core.never_said import NeverSaid, slips
from bot.core.render import Renderer, label
from bot.core.safety import FLAGS, NEEDS_MARK
from bot.core.session import HOME
from bot.core.step import Engine
from bot.core.texts import needed

Exploring = Callable[[Engine, Beside, Progress | None], Explored]

# States the code goes to by itself: a flow folder without them cannot be served.
_REQUIRED = (
    *(HOME, STOP, ASKED, EMERGENCY, URGENT, EXPIRED, AFTERCARE),
    *("settings.menu", "settings.erase"),
    *("reminders.gate", "reminders.ask", "reminders.consider"),
    *("zone.gate", "zone.ask", "zone.several", "zone.chosen", "zone.still"),
)
# What Telegram takes, by the beginning of the key; the first that fits holds.
_LIMITS = {
    "bot-name": 64,
    "bot-description": 512,
    "bot-short-description": 120,
    "command-": 256,
    "toast-": 200,
    "b-": LABEL_LIMIT,
    "": TEXT_LIMIT,
}
_ENTERED_BY_CODE = (*_REQUIRED, "follow_up.ask", "reminder.turn")


@dataclass(frozen=True, slots=True)
class Texts:
    """One language as the check sees it.

    `keys` are its texts with the line of each, `said` with their words in lower case.
    """

    language: str
    file: str
    catalogue: Catalogue
    keys: Mapping[str, int]
    said: Mapping[str, str]
    never: NeverSaid


@dataclass(frozen=True, slots=True)
class Report:
    """What the check found, and how far it looked."""

    issues: tuple[Issue, ...]
    explored: Explored = field(default_factory=Explored)


def check(
    library: Library,
    texts: Sequence[Texts],
    pictures: frozenset[str],
    progress: Progress | None = None,
    exploring: Exploring = explore,
) -> Report:
    """Everything that is wrong with the content.

    `progress` is told the states and transitions explored so far, `exploring` does the work.
    """
    if any(structure(library, pictures)):
        return Report(fit(library, texts, pictures))
    renderer = Renderer(library, {t.language: t.catalogue for t in texts}, pictures)
    languages = [t.language for t in texts]
    beside = Beside(renderer, languages, partial(_texts, library, texts), _rules)
    explored = exploring(Engine.of(library), beside, progress)
    return Report(tuple(sorted(set(explored.issues))), explored)


def _rules() -> Iterator[Issue]:
    for told in disagreements():
        yield Issue("bot/core/safety.py", 0, 0, *told, invariant="14")


def fit(library: Library, texts: Sequence[Texts], pictures: frozenset[str]) -> tuple[Issue, ...]:
    """Structure and texts alone: quick, and enough for content that was proven before."""
    return tuple(sorted({*structure(library, pictures), *_texts(library, texts)}))


# -- structure ------------------------------------------------------------------------------------


def structure(library: Library, pictures: frozenset[str]) -> Iterator[Issue]:
    """Faults that can be seen without running anything."""
    for name in _REQUIRED:
        if name not in library.states:
            remedy = "keep this state: the code leads people to it"
            flow = library.flow(name.partition(".")[0])
            place = (flow.file, 1, 1) if flow else ("flows", 0, 0)
            yield Issue(*place, f"state '{name}' is missing", remedy)
    for flow in library.flows:
        for state in flow.states:
            yield from _state(library, flow, state, pictures)
        if has_hands_on(flow):
            yield from _feet(flow)
    yield from _unreachable(library)
    yield from _lost_questions(library)


def _feet(flow: Flow) -> Iterator[Issue]:
    """A massage runs once for each foot: a place decides, and a move changes the side."""
    changes = any(m.does == "other_foot" for s in flow.states for m in s.moves)
    decides = any(s.name == f"{flow.name}.foot_done" for s in flow.states)
    if not (flow.each and changes and decides):
        what = f"'{flow.name}' has hands on a foot, and does not say how the other foot comes"
        remedy = (
            "write `each: [left, right]`, a state `foot_done` and a move with `does: other_foot`"
        )
        yield Issue(flow.file, 1, 1, what, remedy)


def _state(library: Library, flow: Flow, state: State, pictures: frozenset[str]) -> Iterator[Issue]:
    for line, where, target in _targets(state):
        if target != ONWARD and target not in library.states:
            short = target.removeprefix(f"{flow.name}.")
            near = [n.removeprefix(f"{flow.name}.") for n in library.states]
            what = f"unknown state '{short}' in {where} of '{_short(state)}'"
            yield Issue(flow.file, line, 1, what, did_you_mean(short, near))
    for picture in [state.picture, *(p for _, p in state.ways)]:
        if picture and picture not in pictures:
            what = f"no picture '{picture}' in the media folder"
            yield Issue(flow.file, state.line, 1, what, did_you_mean(picture, pictures))
    yield from _way_out(library, flow, state)


def _targets(state: State) -> Iterator[tuple[int, str, str]]:
    for move in state.moves:
        yield move.line, f"move '{move.name}'", move.to
    for box in state.boxes:
        for ask in box.asks:
            yield box.line, f"box '{box.name}'", ask
    if state.then:
        yield state.line, "'then'", state.then
    if state.wait:
        yield state.line, "'wait'", state.wait_to


def _way_out(library: Library, flow: Flow, state: State) -> Iterator[Issue]:
    names = {m.name for m in state.moves}

    def issue(what: str, remedy: str) -> Issue:
        return Issue(flow.file, state.line, 1, what, remedy)

    short = _short(state)
    if state.kind == "card" and not names:
        yield issue(f"no way out of '{short}'", "add `moves:` with at least one move")
    if state.kind == "boxes" and not state.then:
        yield issue(f"'{short}' leads nowhere", "add `then:` with the next state")
    if state.kind == "number" and "number" not in names:
        yield issue(f"nothing handles a number in '{short}'", "add a move `number: STATE`")
    if state.kind == "hands_on" and "next" not in names:
        yield issue(f"nothing handles 'next' in '{short}'", "add a move `next: STATE`")
    if state.kind == "hands_on" and names - {"next"}:
        own = ", ".join(sorted(names - {"next"}))
        what = f"'{short}' has hands on a foot, and moves of its own: {own}"
        yield issue(what, "keep only `next`; the code adds the rest, and it cannot be changed")
    missing = [name for name in _answers(state) if name not in names]
    yield from (
        issue(f"nothing handles '{name}' in '{short}'", f"add a move `{name}: STATE`")
        for name in missing
    )
    if state.kind == "call":
        yield from _call(library, state, names, issue)
    guarded = [m for m in state.moves if m.when and state.kind != "decide"]
    if guarded and len(guarded) == len(state.moves):
        yield issue(f"every move of '{short}' has a guard", "leave one move without `when`")


def _answers(state: State) -> Iterator[str]:
    """The moves that a list, or listening, has to have."""
    if state.offers:
        yield "picked"
    if state.hears:
        yield "heard"
    if state.hears == "place":
        yield "several"


def _call(
    library: Library, state: State, names: set[str], issue: Callable[[str, str], Issue]
) -> Iterator[Issue]:
    called = library.flow(state.call)
    if called is None:
        known = [f.name for f in library.flows]
        yield issue(f"unknown flow '{state.call}'", did_you_mean(state.call, known))
        return
    returns = {s.returns for s in called.states if s.kind == "returns"}
    for name in sorted(returns - names):
        what = f"nothing handles '{name}', which '{state.call}' may return"
        yield issue(what, f"add a move `{name}: STATE`")
    for name in sorted(names - returns):
        yield issue(f"'{state.call}' never returns '{name}'", did_you_mean(name, returns))


def _unreachable(library: Library) -> Iterator[Issue]:
    seen: set[str] = set()
    open_ = [n for n in _ENTERED_BY_CODE if n in library.states]
    while open_:
        name = open_.pop()
        if name in seen:
            continue
        seen.add(name)
        state = library.states[name]
        called = library.flow(state.call) if state.call else None
        more = [t for _, _, t in _targets(state)] + ([called.starts] if called else [])
        if state.kind == "hands_on":
            more += [s.name for s in library.states.values() if s.flow == state.flow and not s.line]
        open_ += [t for t in more if t in library.states]
    for flow in library.flows:
        for state in flow.states:
            if state.name not in seen and state.line:
                remedy = "lead a move to it, or delete it"
                what = f"no one can reach '{_short(state)}'"
                yield Issue(flow.file, state.line, 1, what, remedy)


def _lost_questions(library: Library) -> Iterator[Issue]:
    """Every flag the safety rules know must be asked for somewhere (table 2.3)."""
    raised = set()
    for state in library.states.values():
        raised |= {b.raises for b in state.boxes} | {m.raises for m in state.moves}
        raised |= set(state.unsure)
    for flag in sorted(FLAGS.keys() - raised):
        what = f"no flow raises the flag '{flag}' (clinical row {FLAGS[flag].row})"
        yield Issue("flows", 0, 0, what, "ask the question it stands for")
    for flow in library.flows:
        for state in flow.states:
            for box in state.boxes:
                marks = _marks(library, box.asks)
                if box.raises in NEEDS_MARK and not marks:
                    what = f"box '{box.name}' does not ask where"
                    remedy = "add `ask:` with a question whose moves have `mark:`"
                    yield Issue(flow.file, box.line, 1, what, remedy)


def _marks(library: Library, asks: Sequence[str]) -> list[Move]:
    states = [library.states[a] for a in asks if a in library.states]
    return [m for s in states for m in s.moves if m.marks]


def _short(state: State) -> str:
    return state.name.partition(".")[2]


# -- texts ----------------------------------------------------------------------------------------


def _texts(library: Library, texts: Sequence[Texts]) -> Iterator[Issue]:
    wanted = needed(library)
    told = {key for one in texts for key in one.keys}
    unknown = {key for key in wanted.keys() - told if wanted[key]}
    for key in sorted(unknown):
        if key.partition(".")[0] not in unknown - {key}:
            below = sorted(k for k in unknown if k.startswith(f"{key}."))
            yield _unknown_text(library, texts, library.states[wanted[key]], key, below)
    for one in texts:
        for key in sorted(wanted.keys() - one.keys.keys() - unknown):
            by = f", which '{wanted[key]}' says" if wanted[key] else ""
            remedy = f"add {_line_for(key)}"
            yield Issue(one.file, 0, 0, f"no text '{key}'{by}", remedy)
        unused = one.keys.keys() - wanted.keys()
        for key in sorted(k for k in unused if k.partition(".")[0] not in unused - {k}):
            remedy = f"delete it, or is it meant for another key? {did_you_mean(key, wanted)}"
            yield Issue(one.file, one.keys[key], 1, f"nothing uses the text '{key}'", remedy)
        yield from _too_long(one)
        for key, what, remedy, row in slips(one.said, one.never):
            yield Issue(one.file, one.keys[key], 1, what, remedy, invariant=row)


def _unknown_text(
    library: Library, texts: Sequence[Texts], state: State, key: str, below: Sequence[str]
) -> Issue:
    """No language has it: a slip in the flow, or a text still to be written."""
    flow = library.flow(state.flow)
    unused = {k for one in texts for k in one.keys if "." not in k} - needed(library).keys()
    near = nearest(key, unused) if "." not in key else ""
    remedy = f"add {_line_for(key)} to {' and '.join(one.file for one in texts)}"
    if below:
        attributes = (f"`    .{k.partition('.')[2]} = ...`" for k in below)
        remedy += f", and below it {' and '.join(attributes)}"
    remedy = f"did you mean '{near}'? If not, {remedy}" if near else remedy
    what = f"no text '{key}', which '{state.name}' says"
    return Issue(flow.file if flow else "flows", _line_of(state, key), 1, what, remedy)


def _line_of(state: State, key: str) -> int:
    """Where a state's text is asked for."""
    lines = {label(move.name): move.line for move in state.moves}
    lines |= {move.note: move.line for move in state.moves if move.note}
    for box in state.boxes:
        name = box.name.replace("_", "-")
        lines |= {f"box-{name}": box.line, f"what-{name}": box.line}
    return lines.get(key, state.line)


def _line_for(key: str) -> str:
    text, _, attribute = key.partition(".")
    if attribute:
        return f"a line `    .{attribute} = ...` below `{text}`"
    return f"a line `{key} = ...`"


def _too_long(one: Texts) -> Iterator[Issue]:
    """Texts without variables; cards are measured as they are shown (bot/core/looks.py)."""
    for key, line in one.keys.items():
        if one.catalogue.variables(key):
            continue
        limit = next(n for start, n in _LIMITS.items() if key.startswith(start))
        try:
            length = len(one.catalogue.text(key))
        except KeyError as error:
            remedy = "name a text that is there, or write the words themselves"
            yield Issue(one.file, line, 1, f"{error.args[0]} (in '{key}')", remedy)
            continue
        if length > limit:
            what = f"'{key}' has {length} characters, Telegram takes {limit}"
            yield Issue(one.file, line, 1, what, "shorten it")
