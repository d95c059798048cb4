"""YAML with places: each value knows its line and column, and faults are collected, not thrown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from bot.content.grammar import NAME, NAME_TOLD, TEXT
from bot.core.issues import Issue, did_you_mean


@dataclass(slots=True)
class Faults:
    """Collects what is wrong in one file, so that an author sees all of it at once."""

    file: str
    issues: list[Issue] = field(default_factory=list)

    def add(self, node: yaml.Node | None, what: str, remedy: str) -> None:
        """One fault at the place of `node`."""
        mark = node.start_mark if node is not None else None
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        self.issues.append(Issue(self.file, line, column, what, remedy))


def line_of(node: yaml.Node) -> int:
    """The line of a value, counted from 1."""
    return int(node.start_mark.line) + 1


def compose(path: Path, shown: str, faults: Faults) -> yaml.Node | None:
    """The file as nodes; None where it cannot be read as YAML (the fault is added)."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        faults.add(None, f"cannot be read: {error}", "save it as UTF-8 text that can be read")
        return None
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        marks = (error.context_mark, error.problem_mark)  # the first: where the line begins
        mark = marks[0] if error.problem == _NO_COLON and marks[0] else marks[1] or marks[0]
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        remedy = f"mend the YAML here: {_mending(str(error.problem))}"
        faults.issues.append(Issue(shown, line, column, f"not YAML: {error.problem}", remedy))
        return None
    except yaml.YAMLError as error:
        faults.add(None, f"not YAML: {error}", "remove the characters that cannot be shown")
        return None
    if node is None:
        faults.add(None, "the file is empty", "write a flow, or delete the file")
    return node


def _mending(problem: str) -> str:
    return next((told for part, told in _MENDING.items() if part in problem), _MENDING[""])


def key_of(node: yaml.Node, name: str) -> yaml.Node:
    """The key itself, for its place; `node` is a mapping that has it."""
    return next((key for key, _ in node.value if key.value == name), node)


def entries(
    node: yaml.Node,
    what: str,
    known: Mapping[str, object] | None,
    faults: Faults,
    remedy: str = "write each on a line of its own: no dash before it, a space after its colon",
) -> dict[str, yaml.Node]:
    """A mapping by key; unknown and doubled keys are faults. `known` None allows any key."""
    if not isinstance(node, yaml.MappingNode):
        faults.add(node, f"{what} must be lines of `key: value`", remedy)
        return {}
    found: dict[str, yaml.Node] = {}
    for key, value in _pairs(node, what, faults):
        name = key.value
        if known is not None and name not in known:
            faults.add(key, f"unknown key '{name}' in {what}", did_you_mean(name, known))
        elif name in found:
            faults.add(key, f"'{name}' stands twice in {what}", "keep one of them")
        else:
            found[name] = value
    return found


def names(node: yaml.Node, what: str, faults: Faults) -> dict[str, yaml.Node]:
    """A mapping whose keys are names of the author's own."""
    if isinstance(node, yaml.MappingNode):
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and not NAME.fullmatch(key.value):
                faults.add(key, f"'{key.value}' in {what} cannot be a name", f"use {NAME_TOLD}")
    return entries(node, what, None, faults)


def _pairs(
    node: yaml.MappingNode, what: str, faults: Faults
) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            faults.add(key, f"a key of {what} must be a word", "write `key: value`")
        elif key.tag == "tag:yaml.org,2002:bool":
            remedy = f'write "{key.value}" in double quotes'
            faults.add(key, f"YAML reads the key {key.value} as true or false", remedy)
        else:
            yield key, value


def word(node: yaml.Node, what: str, faults: Faults) -> str:
    """A word."""
    if isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str":
        return str(node.value)
    if isinstance(node, yaml.ScalarNode) and node.tag == _EMPTY:
        faults.add(node, f"nothing stands after '{what}:'", "write a name there")
    else:
        faults.add(node, f"{what} must be a word", "write one word or name")
    return ""


def text(node: yaml.Node, what: str, faults: Faults) -> str:
    """The key of a text."""
    key = word(node, what, faults)
    if not key or TEXT.fullmatch(key):
        return key
    if key.strip().count(" "):
        fault = f"{what} names a text, it does not hold the words"
        remedy = "put the words into messages.ftl, `my-key = ...`, and write `my-key` here"
    else:
        fault = f"'{key}' cannot be the key of a text"
        remedy = "use small letters, digits and hyphens, such as heel-cup"
    faults.add(node, fault, remedy)
    return ""


def number(node: yaml.Node, what: str, low: int, high: int, faults: Faults) -> int:
    """A whole number from `low` to `high`."""
    if isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:int":
        try:
            value = int(node.value)
        except ValueError:
            value = low - 1
        if low <= value <= high:
            return value
    fault = f"{what} must be a whole number from {low} to {high}"
    faults.add(node, fault, f"write a number from {low} to {high}, and nothing else")
    return low


def words(node: yaml.Node, what: str, faults: Faults) -> tuple[str, ...]:
    """A list of words, or one word."""
    if isinstance(node, yaml.SequenceNode):
        return tuple(word(item, what, faults) for item in node.value)
    return (word(node, what, faults),)


_NO_COLON = "could not find expected ':'"
# What may be wrong, by a part of what YAML says; the last fits all.
_MENDING = {
    _NO_COLON: "write `key: value`, with a space after the colon",
    "mapping values": 'begin the line with fewer spaces, or put words with a colon in "quotes"',
    "": "two spaces for each level, a space after each colon, no tabs",
}
_EMPTY = "tag:yaml.org,2002:null"
