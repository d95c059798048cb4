"""Mutants of a flow: every single edit that leaves a file an author could have written.

Each edit puts one value, or nothing, where another stood; the file is then written anew.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from tests.mutation.mutant import Mutant, numbered

Path_ = tuple[str | int, ...]
Edit = tuple[Path_, str, Any]  # where, what is done in words, the new value
Plain = dict[str, Any]

NOTHING = object()  # as a value: the key is dropped
ASIDE = frozenset({"reminder", "reminders", "zone", "settings"})  # no massage is near
HANDS_ON = "foot_massage.sole"
ZONES = ("top", "ankle", "sole", "toes")
NUMBERS = ("pain_before", "pain_after", "pain_now", "pain_again")
SECONDS, WAIT = (5, 300), (1, 7 * 86400)


class Book:
    """All flows as plain data, and how grave each flag is."""

    def __init__(self, folder: Path, gravity: Mapping[str, int]) -> None:
        self.paths = sorted(folder.glob("*.yaml"))
        texts = {path.stem: path.read_text(encoding="utf-8") for path in self.paths}
        self.texts = texts
        self.flows: dict[str, Plain] = {k: yaml.safe_load(text) for k, text in texts.items()}
        self.gravity = gravity

    def weaker(self, flag: str) -> list[str]:
        """The flag next below this one, and one that means nothing for the outcome."""
        grave = self.gravity[flag]
        below = [one for one in self.gravity if self.gravity[one] < grave]
        nearest = sorted(below, key=lambda one: -self.gravity[one])[:1]
        return list(dict.fromkeys([*nearest, "allergy"])) if grave else []

    def past(self, flow: str, target: str) -> str:
        """Where one comes to behind a target: its own first way out."""
        home, _, short = target.rpartition(".")
        states = self.flows.get(home or flow, {}).get("states", {})
        state = states.get(short, {})
        moves = [*(state.get("moves") or {}).values(), *(state.get("decide") or [])]
        ahead = state.get("then") or next((_to(move) for move in moves), "")
        return f"{home}.{ahead}" if home and ahead and "." not in ahead else ahead


def mutants(book: Book) -> list[Mutant]:
    """Those of every flow."""
    return numbered(one for path in book.paths for one in _of(book, path.stem))


def _of(book: Book, flow: str) -> Iterator[Mutant]:
    plain = book.flows[flow]
    root = yaml.compose(book.texts[flow], Loader=yaml.CSafeLoader)
    for path, words, value in _edits(book, flow, plain):
        text = written(put(plain, path, value))
        place = f"{flow}.{path[1]}" if path[0] == "states" else flow
        yield Mutant(f"flows/{flow}.yaml", line_of(root, path), place, words, text)


def written(plain: Plain) -> str:
    """A flow as the text of its file."""
    options = {"sort_keys": False, "allow_unicode": True}
    return str(yaml.dump(plain, Dumper=yaml.CSafeDumper, **options))


def put(plain: Any, path: Path_, value: Any) -> Any:
    """The same data with one value changed, or dropped."""
    fresh = copy.copy(plain)
    key, rest = path[0], path[1:]
    if rest:
        fresh[key] = put(plain[key], rest, value)
    elif value is NOTHING:
        del fresh[key]
    else:
        fresh[key] = value
    return fresh


def line_of(root: yaml.Node, path: Path_) -> int:
    """The line of the key or entry that a path leads to."""
    node, line = root, 1
    for part in path:
        if isinstance(node, yaml.MappingNode):
            key, node = next((k, v) for k, v in node.value if k.value == part)
            line = key.start_mark.line + 1
        else:
            node = node.value[part]
            line = node.start_mark.line + 1
    return line


# -- edits ----------------------------------------------------------------------------------------


def _edits(book: Book, flow: str, plain: Plain) -> Iterator[Edit]:
    states = list(plain["states"])
    for other in dict.fromkeys([*states[1:2], states[-1]]):
        if other != plain["starts"]:
            yield ("starts",), f"starts: {other}", other
    if "each" in plain:
        yield ("each",), "drop each", NOTHING
        yield ("each",), "swap the feet", plain["each"][::-1]
        yield ("each",), "one foot only", plain["each"][:1]
    for name, state in plain["states"].items():
        if len(states) > 1:
            yield ("states", name), "drop the state", NOTHING
        following = dict(pairwise(states)).get(name, "")
        targets = _targets(book, flow, following)
        for path, words, value in _in_state(book, flow, state, targets):
            yield ("states", name, *path), words, value
        if "hands_on" in state:
            kept = {key: state[key] for key in ("say", "picture", "moves") if key in state}
            yield ("states", name), "take the hands off: a card", kept


Targets = Callable[[str], Iterator[str]]


def _targets(book: Book, flow: str, following: str) -> Targets:
    """Where else a line could lead: home, past what it leads to, on, onto the foot."""

    def others(now: str) -> Iterator[str]:
        ahead = ("home.home", book.past(flow, now))
        if flow not in ASIDE:
            ahead = (*ahead, following, HANDS_ON)
        for one in dict.fromkeys(ahead):
            whole = one if "." in one else f"{flow}.{one}"
            if one and whole not in (now, f"{flow}.{now}"):
                yield one

    return others


def _in_state(book: Book, flow: str, state: Plain, targets: Targets) -> Iterator[Edit]:
    for key in ("picture", "say", "locate", "offers", "hears"):
        if key in state:
            yield (key,), f"drop {key}", NOTHING
    if "say" in state:
        says = [s["say"] for s in book.flows[flow]["states"].values() if "say" in s]
        other = next((say for say in says if say != state["say"]), "thanks")
        yield ("say",), f"say: {other}", other
    yield from _by_kind(book, flow, state)
    yield from _numbers(state)
    yield from _ways(state)
    if "then" in state:
        yield ("then",), "drop then", NOTHING
        for to in targets(state["then"]):
            yield ("then",), f"then: {to}", to
    if "wait" in state:
        yield ("wait",), "drop wait", NOTHING
        for to in targets(state["wait"]["to"]):
            yield ("wait", "to"), f"wait leads to {to}", to
    yield from _unsure(state)
    yield from _boxes(book, state)
    yield from _moves(book, state, targets)
    yield from _fork(book, state, targets)


def _by_kind(book: Book, flow: str, state: Plain) -> Iterator[Edit]:
    if "number" in state:
        for other in NUMBERS:
            if other != state["number"]:
                yield ("number",), f"number: {other}", other
    if "call" in state:
        other = "aftercare" if state["call"] != "aftercare" else "prepare"
        yield ("call",), f"call: {other}", other
    if "returns" in state:
        words = [s["returns"] for s in book.flows[flow]["states"].values() if "returns" in s]
        for other in dict.fromkeys([*words, "other"]):
            if other != state["returns"]:
                yield ("returns",), f"returns: {other}", other


def _numbers(state: Plain) -> Iterator[Edit]:
    if "hands_on" in state:
        for zone in ZONES:
            if zone != state["hands_on"]:
                yield ("hands_on",), f"hands_on: {zone}", zone
        for most in _within(1, 3, state["most"] - 1, state["most"] + 1):
            yield ("most",), f"most: {most}", most
        for seconds in _within(*SECONDS, state["seconds"] * 2, state["seconds"] // 2):
            yield ("seconds",), f"seconds: {seconds}", seconds
    if "wait" in state:
        now = state["wait"]["seconds"]
        for seconds in _within(*WAIT, now * 2, now // 2):
            yield ("wait", "seconds"), f"wait {seconds} seconds", seconds


def _within(low: int, high: int, *numbers: int) -> list[int]:
    return [number for number in numbers if low <= number <= high]


def _ways(state: Plain) -> Iterator[Edit]:
    ways = state.get("ways", {})
    if ways:
        yield ("ways",), "drop ways", NOTHING
        yield ("ways",), "another first way", dict(reversed(ways.items()))
    for way in ways:
        yield ("ways", way), f"drop the way {way}", NOTHING


def _unsure(state: Plain) -> Iterator[Edit]:
    flags = state.get("unsure", [])
    if flags:
        yield ("unsure",), "drop unsure", NOTHING
    if len(flags) > 1:
        for at, flag in enumerate(flags):
            yield ("unsure", at), f"drop {flag} from unsure", NOTHING


def _boxes(book: Book, state: Plain) -> Iterator[Edit]:
    for name, box in state.get("boxes", {}).items():
        at: Path_ = ("boxes", name)
        yield at, f"drop the box {name}", NOTHING
        if "raise" in box:
            if "ask" in box:
                yield (*at, "raise"), f"drop raise of the box {name}", NOTHING
            for flag in book.weaker(box["raise"]):
                yield (*at, "raise"), f"the box {name} raises {flag}", flag
        if "ask" in box:
            if "raise" in box:
                yield (*at, "ask"), f"drop ask of the box {name}", NOTHING
            if isinstance(box["ask"], list):
                for number, ask in enumerate(box["ask"]):
                    yield (*at, "ask", number), f"the box {name} does not ask {ask}", NOTHING


def _moves(book: Book, state: Plain, targets: Targets) -> Iterator[Edit]:
    moves = state.get("moves", {})
    if len(moves) == 1:
        yield ("moves",), "drop moves", NOTHING
    for name, move in moves.items():
        at: Path_ = ("moves", name)
        if len(moves) > 1:
            yield at, f"drop {name}", NOTHING
        yield from _line(book, at, name, move, targets, list(moves.values()))


def _fork(book: Book, state: Plain, targets: Targets) -> Iterator[Edit]:
    lines = state.get("decide", [])
    for number, line in enumerate(lines):
        at: Path_ = ("decide", number)
        named = f"line {number + 1}"
        if len(lines) > 1:
            yield at, f"drop {named}", NOTHING
        yield from _line(book, at, named, line, targets, lines)
    for number in range(len(lines) - 2):  # the last has no guard, and stays the last
        swapped = [*lines]
        swapped[number : number + 2] = swapped[number + 1], swapped[number]
        yield ("decide",), f"swap lines {number + 1} and {number + 2}", swapped


def _line(  # noqa: PLR0913, PLR0917 - a line, its place, and what is around it
    book: Book, at: Path_, name: str, move: Any, targets: Targets, beside: Sequence[Any]
) -> Iterator[Edit]:
    whole = isinstance(move, dict)
    for to in targets(_to(move)):
        yield (*at, "to") if whole else at, f"{name} leads to {to}", to
    if not whole:
        return
    for key in [key for key in move if key != "to"]:
        yield (*at, key), f"drop {key} of {name}", NOTHING
    for key in ("when", "mark"):
        if len(move.get(key, ())) > 1:
            for number, one in enumerate(move[key]):
                yield (*at, key, number), f"drop {one} from {key} of {name}", NOTHING
    for flag in book.weaker(move["raise"]) if "raise" in move else ():
        yield (*at, "raise"), f"{name} raises {flag}", flag
    for key in ("set", "does"):
        others = [m[key] for m in beside if isinstance(m, dict) and m.get(key, move) != move]
        if key in move and (other := next((o for o in others if o != move[key]), None)):
            told = other if isinstance(other, str) else " ".join(*other.items())
            yield (*at, key), f"{key} {told} in {name}", other


def _to(move: Any) -> str:
    return move["to"] if isinstance(move, dict) else move
