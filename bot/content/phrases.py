"""locales/<language>/phrases.yaml -> the plain values that the reader of free text compiles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from bot.content.nodes import Faults, compose, entries, number, word, words
from bot.core.issues import did_you_mean
from bot.core.understand_graph import PhraseGraph
from bot.core.understand_lexicon import (
    BEARABLE,
    DEFAULT_REACH,
    MARKS,
    NUMBER,
    SETS,
    SIGNS,
    Habits,
    Phrases,
)
from bot.core.understand_patterns import PatternError, parts
from bot.core.understand_table import Words
from bot.errors import ContentError

_LISTS = (*SIGNS, *MARKS, *SETS)
_MAPS = ("groups", "spelling", "numerals")
_TOP = (
    *("language", "settings", "emoji"),
    *_MAPS,
    *dict.fromkeys(name.partition(".")[0] for name in _LISTS),
)
_SWITCHES = ("split_apostrophes", "simplify", "digit_letters")
_SETTINGS = ("reach", *_SWITCHES, "prefixes")
# What stands here may have a meaning elsewhere: that one wins, but over what can be borne.
_SHARED = (*SETS, "fillers", BEARABLE)
_MOST_REACH = 20
_MOST = 10  # the highest score


def read_phrases(path: Path) -> Phrases:
    """The phrases of one language.

    Raises ContentError that lists every fault with file, line, column, cause and remedy.
    """
    faults = Faults(str(path))
    node = compose(path, str(path), faults)
    phrases = None
    if node is not None:
        top = entries(node, "the file", dict.fromkeys(_TOP), faults)
        phrases = _File(top, faults).phrases()
    if phrases is None or faults.issues:
        raise ContentError("\n".join(str(issue) for issue in sorted(faults.issues)))
    return phrases


class _File:
    """The sections of one file on their way to Phrases; what is wrong goes to `faults`."""

    def __init__(self, top: dict[str, yaml.Node], faults: Faults) -> None:
        self._top = top
        self._faults = faults
        self._owned: list[tuple[yaml.Node, list[list[Words]], str]] = []  # patterns, by section
        self._groups: dict[str, tuple[str, ...]] = {}

    def phrases(self) -> Phrases:
        self._missing()
        if "language" in self._top:
            word(self._top["language"], "language", self._faults)
        self._groups = {name: self._group(node) for name, node in self._entries("groups")}
        lists = self._lists()
        self._several_meanings()
        settings = dict(self._entries("settings", _SETTINGS))
        return Phrases(
            lists,
            self._groups,
            {name: self._words(node, name) for name, node in self._entries("spelling")},
            {
                name: number(node, name, 0, _MOST, self._faults)
                for name, node in self._entries("numerals")
            },
            Habits(
                self._reach(settings),
                prefixes=self._prefixes(settings),
                **{name: self._is_on(settings, name) for name in _SWITCHES},
            ),
        )

    def _missing(self) -> None:
        for name in _TOP:
            if name not in self._top:
                remedy = "add it; locales/en/phrases.yaml tells what it is for"
                self._faults.add(None, f"section '{name}' is missing", remedy)

    def _entries(self, name: str, known: tuple[str, ...] | None = None) -> list[_Entry]:
        if name not in self._top:
            return []
        allowed = None if known is None else dict.fromkeys(known)
        return list(entries(self._top[name], name, allowed, self._faults).items())

    def _lists(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {name: [] for name in _LISTS}
        for top in dict.fromkeys(name.partition(".")[0] for name in _LISTS):
            if top in self._top:
                self._tree(self._top[top], top, found)
        for name, node in self._entries("emoji"):
            if name in _TOP:
                self._tree(node, name, found)
            else:
                self._faults.add(node, f"unknown intent '{name}'", did_you_mean(name, _TOP))
        return {name: tuple(patterns) for name, patterns in found.items()}

    def _tree(self, node: yaml.Node, name: str, found: dict[str, list[str]]) -> None:
        """A list of patterns, or a mapping of such lists: `sharp` has one for each kind."""
        if name in found:
            found[name] += self._patterns(node, name)
            return
        below = [full.partition(".")[2] for full in found if full.startswith(f"{name}.")]
        for part, inner in entries(node, name, dict.fromkeys(below), self._faults).items():
            found[f"{name}.{part}"] += self._patterns(inner, f"{name}.{part}")

    def _patterns(self, node: yaml.Node, name: str) -> Iterator[str]:
        for item, pattern in self._items(node, name):
            choices = self._choices(item, pattern)
            if choices:
                if name not in _SHARED:
                    split = [[tuple(plain.lower().split()) for plain in part] for part in choices]
                    self._owned.append((item, split, name))
                yield pattern

    def _several_meanings(self) -> None:
        """A phrase has one meaning: it stands in one section."""
        owners = PhraseGraph()
        for _, split, name in self._owned:
            owners.add(split, name)
        for phrase, (owner, *others) in owners.shared():
            for item, split, name in self._owned:
                if name in others and _holds(split, phrase):
                    what = f"'{phrase}' stands in '{owner}' and in '{name}'"
                    remedy = "a phrase has one meaning: take it out of one of them"
                    self._faults.add(item, what, remedy)

    def _group(self, node: yaml.Node) -> tuple[str, ...]:
        found = []
        for item, pattern in self._items(node, "a group"):
            if "{" in pattern:
                remedy = "write the words of that group here"
                self._faults.add(item, "a group within a group", remedy)
            elif self._choices(item, pattern):
                found.append(pattern)
        return tuple(found)

    def _words(self, node: yaml.Node, name: str) -> tuple[str, ...]:
        return tuple(text for _, text in self._items(node, name))

    def _items(self, node: yaml.Node, name: str) -> Iterator[tuple[yaml.Node, str]]:
        items = node.value if isinstance(node, yaml.SequenceNode) else [node]
        for item, text in zip(items, words(node, name, self._faults), strict=True):
            if text.strip():
                yield item, text
            elif item.tag in _TEXT:
                self._faults.add(item, f"an empty phrase in {name}", "write a phrase; [] for none")

    def _choices(self, item: yaml.Node, pattern: str) -> list[list[str]]:
        """What each part of a pattern stands for; none, and a fault, where it cannot be read."""
        try:
            choices = parts(pattern)
        except PatternError as error:
            self._faults.add(item, f"'{pattern}': {error}", error.remedy)
            return []
        fault = self._fault(pattern, choices)
        if fault:
            self._faults.add(item, *fault)
        return [] if fault else choices

    def _fault(self, pattern: str, choices: list[list[str]]) -> tuple[str, str] | None:
        """What is wrong with a pattern that has these choices, and the remedy."""
        for name in _names(pattern):
            if name not in self._groups and f"{{{name}}}" != NUMBER:
                return f"'{pattern}': unknown group '{name}'", did_you_mean(name, self._groups)
        if "&" in pattern and not all(map(self._is_group, pattern.split("&"))):
            return f"'{pattern}': only groups may stand beside &", "write {group} & {group}"
        if all("" in plain for plain in choices):
            return f"'{pattern}': everything in it may be left out", "take away the outer [ ]"
        return None

    def _is_group(self, part: str) -> bool:
        part = part.strip()
        return part.startswith("{") and part.endswith("}") and part[1:-1] in self._groups

    def _reach(self, settings: dict[str, yaml.Node]) -> int:
        node = settings.get("reach")
        if node is None:
            return DEFAULT_REACH
        return number(node, "reach", 1, _MOST_REACH, self._faults)

    def _prefixes(self, settings: dict[str, yaml.Node]) -> tuple[str, ...]:
        node = settings.get("prefixes")
        return words(node, "prefixes", self._faults) if node is not None else ()

    def _is_on(self, settings: dict[str, yaml.Node], name: str) -> bool:
        node = settings.get(name)
        if node is None:
            return False
        if not (isinstance(node, yaml.ScalarNode) and node.value in ("true", "false")):
            self._faults.add(node, f"{name} must be true or false", "write true or false")
        return bool(node.value == "true")


def _holds(split: list[list[Words]], phrase: str) -> bool:
    graph = PhraseGraph()
    graph.add(split, "")
    line = [(word,) for word in phrase.split()]
    match = graph.table().longest(line, 0)
    return match is not None and match.end == len(line)


_TEXT = ("tag:yaml.org,2002:str", "tag:yaml.org,2002:null")
_Entry = tuple[str, yaml.Node]


def _names(pattern: str) -> list[str]:
    return [piece.partition("}")[0] for piece in pattern.split("{")[1:]]
