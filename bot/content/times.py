"""locales/<language>/times.yaml -> the plain values that the reader of words about time compiles.

The names of weekdays and months come from CLDR; the file adds what people say beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import yaml
from babel import Locale, UnknownLocaleError

from bot.content.nodes import Faults, compose, entries, number, word, words
from bot.core.issues import did_you_mean
from bot.core.understand_patterns import PatternError, expand
from bot.core.when_text import lex
from bot.core.when_words import LIST, MINUTES, SECTIONS, Section, TimeWords
from bot.errors import ContentError

_SETTINGS = ("written", "short_names", "joined", "split_apostrophes", "prefixes")
_TOP = ("language", "settings", *SECTIONS)
_CLOCKS = (12, 24)
_MOST_JOINED = 9
_NAME = re.compile(r"\{(\w+)\}")
_MEANS_NUMBER = "minute"  # a key with this in it takes its number from a slot
_TEXT = ("tag:yaml.org,2002:str", "tag:yaml.org,2002:null")

_Patterns = dict[str, tuple[str, ...]]


def read_times(path: Path) -> TimeWords:
    """The words about time of one language.

    Raises ContentError that lists every fault with file, line, column, cause and remedy.
    """
    faults = Faults(str(path))
    node = compose(path, str(path), faults)
    times = None
    if node is not None:
        top = entries(node, "the file", dict.fromkeys(_TOP), faults)
        times = _File(top, faults).times()
    if times is None or faults.issues:
        raise ContentError("\n".join(str(issue) for issue in sorted(faults.issues)))
    return times


class _File:
    """The sections of one file on their way to TimeWords; what is wrong goes to `faults`."""

    def __init__(self, top: dict[str, yaml.Node], faults: Faults) -> None:
        self._top = top
        self._faults = faults

    def times(self) -> TimeWords:
        for name in _TOP:
            if name not in self._top:
                remedy = "add it; locales/en/times.yaml shows how"
                self._faults.add(None, f"section '{name}' is missing", remedy)
        settings = self._settings()
        sections = {
            name: self._section(name, section)
            for name, section in SECTIONS.items()
            if name in self._top
        }
        self._name(sections, short=self._truth(settings, "short_names"))
        return TimeWords(
            sections,
            self._written(settings),
            self._joined(settings),
            self._prefixes(settings),
            self._truth(settings, "split_apostrophes"),
        )

    def _settings(self) -> dict[str, yaml.Node]:
        node = self._top.get("settings")
        known = dict.fromkeys(_SETTINGS)
        return entries(node, "settings", known, self._faults) if node is not None else {}

    def _written(self, settings: Mapping[str, yaml.Node]) -> int:
        node = settings.get("written")
        if node is None:
            return _CLOCKS[0]
        written = number(node, "written", *_CLOCKS, self._faults)
        if written not in _CLOCKS:
            self._faults.add(node, "written must be 12 or 24", "write 12 or 24")
        return written

    def _joined(self, settings: Mapping[str, yaml.Node]) -> int:
        node = settings.get("joined")
        return number(node, "joined", 0, _MOST_JOINED, self._faults) if node is not None else 0

    def _prefixes(self, settings: Mapping[str, yaml.Node]) -> tuple[str, ...]:
        node = settings.get("prefixes")
        return words(node, "prefixes", self._faults) if node is not None else ()

    def _truth(self, settings: Mapping[str, yaml.Node], name: str) -> bool:
        node = settings.get(name)
        if node is None:
            return False
        if not (isinstance(node, yaml.ScalarNode) and node.value in {"true", "false"}):
            self._faults.add(node, f"{name} must be true or false", "write true or false")
        return bool(node.value == "true")

    def _section(self, name: str, section: Section) -> _Patterns:
        node = self._top[name]
        if section.key == LIST:
            return {LIST: tuple(self._patterns(node, name, LIST))}
        found: _Patterns = {}
        owners: dict[str, str] = {}
        for key, inner in entries(node, name, None, self._faults).items():
            if not re.fullmatch(section.key, key):
                what = f"'{key}' is no key of {name}"
                self._faults.add(inner, what, f"write it like '{section.example}'")
                continue
            found[key] = tuple(self._patterns(inner, name, key))
            self._once(inner, name, key, owners, found[key])
        return found

    def _patterns(self, node: yaml.Node, name: str, key: str) -> Iterator[str]:
        items = node.value if isinstance(node, yaml.SequenceNode) else [node]
        for item, text in zip(items, words(node, name, self._faults), strict=True):
            if item.tag not in _TEXT:
                continue
            fault = _fault(text, SECTIONS[name], key)
            if fault:
                self._faults.add(item, *fault)
            else:
                yield text

    def _once(
        self,
        node: yaml.Node,
        name: str,
        key: str,
        owners: dict[str, str],
        patterns: tuple[str, ...],
    ) -> None:
        """In a section a phrase has one meaning."""
        for plain in (plain.lower() for pattern in patterns for plain in expand(pattern)):
            owner = owners.setdefault(plain, key)
            if owner != key:
                what = f"'{plain}' stands under '{owner}' and under '{key}' in {name}"
                self._faults.add(node, what, "keep one of them")

    def _name(self, sections: dict[str, _Patterns], *, short: bool) -> None:
        """Add the names of CLDR."""
        node = self._top.get("language")
        if node is None:
            return
        language = word(node, "language", self._faults)
        try:
            locale = Locale.parse(language, sep="-")
        except (ValueError, UnknownLocaleError):
            remedy = "write a language tag such as de or pt-BR"
            self._faults.add(node, f"unknown language '{language}'", remedy)
            return
        # The names of format alone: Babel keeps the stand-alone ones of one language for others.
        widths = ("wide", "abbreviated") if short else ("wide",)
        for name, names, first in (("weekdays", locale.days, 1), ("months", locale.months, 0)):
            own = sections.setdefault(name, {})
            for width in widths:
                for index, text in names["format"][width].items():
                    key = str(int(index) + first)
                    own[key] = tuple(dict.fromkeys([*own.get(key, ()), _plain(str(text))]))


def _plain(text: str) -> str:
    """A name without its full stop, and without what patterns would take for brackets."""
    return re.sub(r"[()\[\]{}|]", " ", text).rstrip(".")


def _fault(pattern: str, section: Section, key: str) -> tuple[str, str] | None:
    """What is wrong with a pattern, and the remedy."""
    if not pattern.strip():
        return "an empty pattern", "write a pattern; [] for none"
    try:
        plain = expand(pattern)
    except PatternError as error:
        return f"'{pattern}': {error}", error.remedy
    if not all(plain):
        return f"'{pattern}': everything in it may be left out", "take away the outer [ ]"
    if not all(lex(_NAME.sub("0", one)) for one in plain):
        return f"'{pattern}': nothing in it that can be read", "write letters, digits or an emoji"
    return _slot_fault(pattern, plain, section, key)


def _slot_fault(
    pattern: str, plain: Sequence[str], section: Section, key: str
) -> tuple[str, str] | None:
    for name in _NAME.findall(pattern):
        if name not in section.slots:
            return f"'{pattern}': unknown slot '{name}'", did_you_mean(name, section.slots)
    needs = [*section.needs]
    if key.endswith(_MEANS_NUMBER):
        needs.append(tuple(name for name in section.slots if name in MINUTES))
    if key == "days":
        needs.append(("days",))
    for need in needs:
        if not all(any(f"{{{name}}}" in one for name in need) for one in plain):
            return f"'{pattern}': a slot is missing", f"put in {{{'} or {'.join(need)}}}"
    return None
