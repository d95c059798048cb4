"""Reads flows/*.yaml into core values; lists every fault with file, line, column and remedy."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import yaml

from bot.content import grammar
from bot.content.nodes import (
    Faults,
    compose,
    entries,
    key_of,
    line_of,
    names,
    number,
    text,
    word,
    words,
)
from bot.content.recall import read_recall
from bot.core.actions import ACTIONS, FACTS, NUMBERS
from bot.core.flow import Box, Flow, Move, State
from bot.core.guards import GUARDS
from bot.core.hear import HEARD
from bot.core.issues import Issue, did_you_mean
from bot.core.library import SAFETY_STATES
from bot.core.offers import OFFERS
from bot.core.safety import FLAGS, SIDES, ZONES


def read_flows(folder: Path) -> tuple[tuple[Flow, ...], list[Issue]]:
    """All flows of a folder, and all that is wrong with them. Flows with faults may be partial."""
    flows: list[Flow] = []
    issues: list[Issue] = []
    paths = sorted(folder.glob("*.yaml"))
    for path in sorted(folder.glob("*.yml")):
        remedy = f"rename it to {path.stem}.yaml"
        where = f"{folder.name}/{path.name}"
        issues.append(Issue(where, 0, 0, "a flow's file ends in .yaml; this is not read", remedy))
    if not paths:
        remedy = "point --flows at the folder that holds the flows' YAML files"
        issues.append(Issue(str(folder), 0, 0, "no flow is here", remedy))
    for path in paths:
        faults = Faults(f"{folder.name}/{path.name}")
        flow = _flow(path, faults)
        if flow is not None:
            flows.append(flow)
        issues += faults.issues
    return tuple(flows), issues


def _flow(path: Path, faults: Faults) -> Flow | None:
    node = compose(path, faults.file, faults)
    if node is None:
        return None
    top = entries(node, "the flow", grammar.FLOW, faults)
    for key, value in grammar.FLOW_NEEDS.items():
        if key not in top and isinstance(node, yaml.MappingNode):
            remedy = f"add a line `{key}: {value}".rstrip() + "` at the top"
            faults.add(node, f"'{key}' is missing", remedy)
    if not {"flow", "starts", "states"} <= top.keys():
        return None
    name = word(top["flow"], "flow", faults)
    if name != path.stem:
        faults.add(top["flow"], f"flow '{name}' is in {path.name}", f"call it '{path.stem}'")
        name = path.stem
    made = names(top["states"], "states", faults)
    for key in [key for key in made if key in (*SAFETY_STATES, *grammar.STATE)]:
        _taken(key, top["states"], faults)
    states = tuple(
        _State(name, key, faults, value).read()
        for key, value in made.items()
        if key not in grammar.STATE
    )
    starts = word(top["starts"], "starts", faults)
    if starts not in made:
        faults.add(top["starts"], f"unknown state '{starts}'", did_you_mean(starts, made))
    each = words(top["each"], "each", faults) if "each" in top else ()
    if each not in ((), SIDES):
        faults.add(top["each"], "'each' is not the two feet", "write `each: [left, right]`")
    version = number(top["version"], "version", *grammar.VERSION, faults) if "version" in top else 1
    recall = read_recall(top["recall"], version, faults) if "recall" in top else ()
    return Flow(name, version, f"{name}.{starts}", each, states, faults.file, recall)


def _taken(name: str, states: yaml.Node, faults: Faults) -> None:
    if name in SAFETY_STATES:
        what, remedy = f"'{name}' is a state of Knead's own", "choose another name"
    else:
        what = f"'{name}' stands where the name of a state belongs"
        remedy = "begin its line with four spaces if it belongs to the state above it"
    faults.add(key_of(states, name), what, remedy)


class _State:
    """One state's node on its way to a value."""

    def __init__(self, flow: str, name: str, faults: Faults, node: yaml.Node) -> None:
        self.flow, self.name, self.faults, self.node = flow, name, faults, node
        self.keys = entries(node, f"state '{name}'", grammar.STATE, faults)

    def read(self) -> State:
        keys = self.keys
        kinds = [key for key in grammar.KINDS if key in keys]
        kind = kinds[0] if kinds else "card"
        if len(kinds) > 1:
            what = f"state '{self.name}' is both {' and '.join(kinds)}"
            self.faults.add(self.node, what, "make two states of it")
        else:
            self._fitting(grammar.KINDS.get(kind, grammar.CARD))
        wait, wait_to = self._wait()
        touch = kind == "hands_on"
        return State(
            name=f"{self.flow}.{self.name}",
            flow=self.flow,
            kind=kind,
            say=self._text("say"),
            picture=self._word("picture"),
            moves=self._decisions() if kind == "decide" else self._moves(),
            boxes=self._boxes(),
            then=self._target("then"),
            unsure=tuple(self._flag(f, "unsure") for f in self._words("unsure")),
            number=self._known("number", NUMBERS),
            call=self._word("call"),
            returns=self._word("returns"),
            wait=wait,
            wait_to=wait_to,
            zone=self._known("hands_on", ZONES),
            seconds=self._number("seconds", *grammar.SECONDS) if touch else 0,
            most=self._number("most", *grammar.MOST) if touch else 0,
            ways=self._ways(),
            offers=self._known("offers", frozenset(OFFERS)),
            hears=self._known("hears", HEARD),
            locate=self._text("locate"),
            line=line_of(self.node),
        )

    def _fitting(self, kind: grammar.Kind) -> None:
        """Keys that would be passed over in silence: a step without `hands_on` is no step."""
        if "say" in kind.needs and "say" not in self.keys:
            what = f"state '{self.name}' says nothing"
            self.faults.add(self.node, what, "add `say:` with a text key of messages.ftl")
        for key in [k for k in self.keys if k not in (*kind.needs, *kind.may)]:
            maker = grammar.made_by(key) if kind is grammar.CARD else ""
            remedy = f"add `{maker}:`, or delete `{key}`" if maker else f"delete `{key}`"
            what = f"'{key}' means nothing in '{self.name}', which is {kind.told}"
            self.faults.add(self.keys[key], what, remedy)

    def _word(self, key: str) -> str:
        return word(self.keys[key], key, self.faults) if key in self.keys else ""

    def _text(self, key: str) -> str:
        return text(self.keys[key], key, self.faults) if key in self.keys else ""

    def _words(self, key: str) -> tuple[str, ...]:
        return words(self.keys[key], key, self.faults) if key in self.keys else ()

    def _known(self, key: str, known: frozenset[str] | tuple[str, ...]) -> str:
        value = self._word(key)
        if value and value not in known:
            what = f"unknown {key} '{value}' in state '{self.name}'"
            self.faults.add(self.keys[key], what, did_you_mean(value, known))
        return value

    def _number(self, key: str, low: int, high: int) -> int:
        if key not in self.keys:
            what = f"state '{self.name}' has no '{key}'"
            self.faults.add(self.node, what, f"add `{key}:` with {low} to {high}")
            return low
        return number(self.keys[key], key, low, high, self.faults)

    def _target(self, key: str) -> str:
        return self._absolute(self._word(key))

    def _absolute(self, target: str) -> str:
        if not target or target == "onward" or "." in target:
            return target
        return f"{self.flow}.{target}"

    def _flag(self, flag: str, key: str, node: yaml.Node | None = None) -> str:
        if flag not in FLAGS:
            what = f"unknown flag '{flag}' in state '{self.name}'"
            self.faults.add(node or self.keys[key], what, did_you_mean(flag, FLAGS))
            return ""
        return flag

    def _wait(self) -> tuple[int, str]:
        if "wait" not in self.keys:
            return 0, ""
        node = self.keys["wait"]
        keys = entries(node, "wait", grammar.WAIT, self.faults, "write {seconds: 60, to: STATE}")
        if grammar.WAIT.keys() != keys.keys():
            if isinstance(node, yaml.MappingNode):
                self.faults.add(node, "'wait' is not whole", "write {seconds: 60, to: STATE}")
            return 0, ""
        seconds = number(keys["seconds"], "seconds", *grammar.WAIT_SECONDS, self.faults)
        return seconds, self._absolute(word(keys["to"], "to", self.faults))

    def _ways(self) -> tuple[tuple[str, str], ...]:
        if "ways" not in self.keys:
            return ()
        found = names(self.keys["ways"], "ways", self.faults)
        return tuple((way, word(node, way, self.faults)) for way, node in found.items())

    def _boxes(self) -> tuple[Box, ...]:
        if "boxes" not in self.keys:
            return ()
        made = names(self.keys["boxes"], "boxes", self.faults)
        return tuple(self._box(name, node) for name, node in made.items())

    def _box(self, name: str, node: yaml.Node) -> Box:
        keys = entries(node, f"box '{name}'", grammar.BOX, self.faults)
        if not keys:
            self.faults.add(node, f"box '{name}' does nothing", "add `raise:` or `ask:`")
        flag = word(keys["raise"], "raise", self.faults) if "raise" in keys else ""
        asks = words(keys["ask"], "ask", self.faults) if "ask" in keys else ()
        raised = self._flag(flag, "boxes", keys.get("raise")) if flag else ""
        return Box(name, raised, tuple(self._absolute(a) for a in asks), line_of(node))

    def _moves(self) -> tuple[Move, ...]:
        if "moves" not in self.keys:
            return ()
        made = names(self.keys["moves"], f"moves of '{self.name}'", self.faults)
        return tuple(self._move(name, node) for name, node in made.items())

    def _decisions(self) -> tuple[Move, ...]:
        node = self.keys["decide"]
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            self.faults.add(node, "'decide' must be a list", "write `- {when: [...], to: X}` lines")
            return ()
        moves = tuple(self._move("decide", item) for item in node.value)
        if moves[-1].when:
            what = f"'{self.name}' may decide nothing"
            self.faults.add(node.value[-1], what, "end the list with a line that has no `when`")
        return moves

    def _move(self, name: str, node: yaml.Node) -> Move:
        faults = self.faults
        if isinstance(node, yaml.ScalarNode):
            return Move(name, self._absolute(word(node, name, faults)), line=line_of(node))
        keys = entries(node, f"move '{name}' of '{self.name}'", grammar.MOVE, faults)
        if "to" not in keys:
            what = f"move '{name}' of '{self.name}' leads nowhere"
            faults.add(node, what, "add `to:` with a state")
        read = {key: word(keys[key], key, faults) for key in _PLAIN if key in keys}
        self._allowed(keys, "does", read.get("does"), ACTIONS)
        self._allowed(keys, "style", read.get("style"), grammar.STYLES)
        when = words(keys["when"], "when", faults) if "when" in keys else ()
        for guard in when:
            self._allowed(keys, "when", guard, GUARDS)
        marks = words(keys["mark"], "mark", faults) if "mark" in keys else ()
        for mark in marks:
            self._allowed(keys, "mark", mark, (*SIDES, *ZONES))
        flag = read.get("raise", "")
        return Move(
            name=name,
            to=self._absolute(read.get("to", "")),
            when=tuple(g for g in when if g in GUARDS),
            sets=self._sets(keys),
            raises=self._flag(flag, "moves", keys.get("raise")) if flag else "",
            marks=marks,
            does=read.get("does", "") if read.get("does", "") in ACTIONS else "",
            note=text(keys["note"], "note", faults) if "note" in keys else "",
            style=read.get("style", ""),
            line=line_of(node),
        )

    def _allowed(
        self,
        keys: dict[str, yaml.Node],
        key: str,
        value: str | None,
        known: Iterable[str],
    ) -> None:
        names = frozenset(known)
        if value is not None and value not in names:
            what = f"unknown {_CALLED.get(key, key)} '{value}' in state '{self.name}'"
            self.faults.add(keys[key], what, did_you_mean(value, names))

    def _sets(self, keys: dict[str, yaml.Node]) -> tuple[tuple[str, str], ...]:
        if "set" not in keys:
            return ()
        known = dict.fromkeys(FACTS)
        found = entries(keys["set"], "set", known, self.faults)
        return tuple((fact, word(node, fact, self.faults)) for fact, node in found.items())


_PLAIN = ("to", "raise", "does", "style")
_CALLED = {"when": "guard", "does": "action"}
