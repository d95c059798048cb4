"""From tokens to cues, and what becomes of each cue: denied, over, supposed or live.

The rules, in the order in which they act:
- a negator denies the first cue after it, and further ones joined to it by "or"; an intensifier
  between them makes it a half denial ("not so sore" is sore); two negators cancel each other;
- "gone" puts the cue before it in the past; a word of time belongs to one cue;
- a cue in the past is over only if something fine is said after it; otherwise it counts as live;
- a cue after "if it" is supposed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.understand_lexicon import MARKS, Lexicon
from bot.core.understand_score import find
from bot.core.understand_text import Token

_PAIR_SPAN = 9  # tokens over which the parts of an `&` pattern may be spread
_SUPPOSED = 3  # tokens from "if it" to the cue it makes a supposition
_LIST = 16  # items after a comma in which the "or" of a list is looked for
_BREAKS = ("end", "ask", "comma", "contrast")
_SILENT = ("slash", "dash", "minus")


@dataclass(slots=True)
class Item:
    """A phrase, an unknown word or a break. `label` is a name of SIGNS or MARKS, `score`, a break
    kind, `word` for what is unknown, or `known` for what means nothing on its own.

    `noun`: ends in a noun of pain; for a score: is written in letters.
    For cues, `state` is live, denied, partly, supposed or over, and `when` is "", past, old, now.
    """

    label: str
    start: int
    end: int
    said: str
    segment: int = 0
    state: str = "live"
    when: str = ""
    score: int = -1
    sure: bool = False
    noun: bool = False
    asked: bool = False

    @property
    def sign(self) -> str:
        """The intent, or "score"; "" for what is no cue."""
        if self.label in MARKS or self.label in _NO_CUES:
            return ""
        return self.label.partition(".")[0]

    @property
    def kind(self) -> str:
        """The kind of danger, or which sort of other."""
        return self.label.partition(".")[2]


_TIMES = (  # label, time it gives, whether it looks to the cue after it first; later rows win
    ("time.past", "past", True),
    ("time.then", "past", False),
    ("gone", "past", False),
    ("time.old", "old", False),
    ("time.now", "now", True),
)
_NO_CUES = frozenset((*_BREAKS, *_SILENT, "word", "known", "sign", "one", "number", "odd"))
_ELSEWHERE = {"word", "one", "other.topics", "next", "back", "repeat", "skip", "pause", "resume"}
SYMPTOMS = ("sharp", "hurts", "tickle", "score")


def items(line: Sequence[Token], lexicon: Lexicon) -> list[Item]:
    """The line as items in order."""
    scores = find(line, lexicon)
    found: list[Item] = []
    at = 0
    while at < len(line):
        item = _phrase(line, at, lexicon)
        score = scores.get(at)
        if score and score.end >= item.end and item.label != "idioms":
            said = _said(line, at, score.end)
            item = Item(score.label, at, score.end, said, score=score.value, sure=score.sure)
            item.noun = score.word
        found.append(item)
        at = item.end
    _doubt_scores(found)
    found += _pairs(line, found, lexicon)
    found.sort(key=lambda item: (item.start, item.end))
    return _with_nouns(_in_segments(found), lexicon)


def _doubt_scores(found: Sequence[Item]) -> None:
    """A bare number among words of another matter is no score, or an odd one."""
    labels = {item.label for item in found}
    if not labels & _ELSEWHERE or any(item.sign in ("sharp", "hurts") for item in found):
        return
    for item in found:
        if item.label == "score" and not item.sure:
            item.label = "known" if item.noun else "odd"


def _phrase(line: Sequence[Token], at: int, lexicon: Lexicon) -> Item:
    match = lexicon.trie.longest(line, at)
    if match:
        return Item(match.labels[0], at, match.end, _said(line, at, match.end))
    token = line[at]
    known = token.kind == "word" and token.text in lexicon.known
    return Item("known" if known else token.kind, at, at + 1, token.text)


def _said(line: Sequence[Token], start: int, end: int) -> str:
    return " ".join(token.text for token in line[start:end])


def _pairs(line: Sequence[Token], found: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """Cues from `&` patterns: every part in one sentence, close together, not inside an idiom."""
    idioms = {at for item in found if item.label == "idioms" for at in range(item.start, item.end)}
    ends = {item.start for item in found if item.label in ("end", "ask")}
    seen: dict[str, tuple[int, int]] = {}
    cues: dict[tuple[str, int], Item] = {}
    for at in range(len(line)):
        if at in ends:
            seen = {}
        match = None if at in idioms else lexicon.groups.longest(line, at)
        if not match:
            continue
        seen.update((label, (at, match.end)) for label in match.labels)
        for pair in (pair for part in match.labels for pair in lexicon.pairs[part]):
            spots = [seen.get(part) for part in pair.parts]
            if all(spot and at - spot[0] < _PAIR_SPAN for spot in spots):
                start, end = next(spot for spot in reversed(spots) if spot)
                cue = Item(pair.label, start, end, _pair_said(line, spots))
                cues.setdefault((pair.label, start), cue)
    return list(cues.values())


def _pair_said(line: Sequence[Token], spots: Sequence[tuple[int, int] | None]) -> str:
    return " + ".join(_said(line, *spot) for spot in sorted(spot for spot in spots if spot))


def _in_segments(found: list[Item]) -> list[Item]:
    segment = 0
    for item in found:
        segment += item.label in _BREAKS
        item.segment = segment
    return found


def _with_nouns(found: list[Item], lexicon: Lexicon) -> list[Item]:
    """Joins "sharp" and the "pain" right after it; marks what ends in a noun of pain."""
    nouns = lexicon.sets["pain_nouns"]
    kept: list[Item] = []
    for item in found:
        words = tuple(item.said.split())
        noun = any(words[-len(name) :] == name for name in nouns)
        before = kept[-1] if kept else None
        if noun and before and before.sign in ("sharp", "hurts") and before.end >= item.start:
            if item.sign in ("", "hurts"):
                before.said += f" {item.said}"
                before.end, before.noun = max(before.end, item.end), True
                continue
        item.noun = noun
        kept.append(item)
    return kept


def settle(found: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """Sets state, time and `asked` of every cue, and returns the cues."""
    cues = [item for item in found if item.sign]
    near = _Near(found)
    _Negation(lexicon).run(found)
    _deny_backwards(found, near, lexicon.phrases.reach)
    _tell_time(found, near, lexicon)
    _suppose(found, near)
    _ask(found)
    _end_what_is_over(found, cues)
    return cues


class _Negation:
    """One pass from left to right. `pending` is the negator at work, `spent` one that has denied
    its cue and may go on to a further one after "or"."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._reach = lexicon.phrases.reach
        self._pending: Item | None = None
        self._spent: Item | None = None
        self._partly = self._twice = False
        self._from = 0

    def run(self, found: Sequence[Item]) -> None:
        for at, item in enumerate(found):
            if item.label.startswith("negators.") and item.label != "negators.after":
                self._negator(item)
            elif item.label in _BREAKS and not self._in_list(found, at):
                self._pending = self._spent = None
            elif item.label in (*_BREAKS, "joiners"):
                self._pending, self._spent = self._spent or self._pending, None
                self._from = item.end
            elif self._pending:
                self._pass(found, at)

    def _negator(self, item: Item) -> None:
        before = self._pending
        again = before and before.label != "negators.noun" and self._reaches(item)
        self._twice = bool(again) and not self._twice
        self._pending, self._spent, self._partly = item, None, False
        self._from = item.end

    def _pass(self, found: Sequence[Item], at: int) -> None:
        item, negator = found[at], self._pending
        assert negator
        if item.label == "intensifiers":
            self._partly = True
        elif item.label == "subjects" and negator.label != "negators.thinking":
            self._pending = None
        elif not self._reaches(item):
            self._pending = None
        elif item.sign or item.label == "gone":
            self._deny(item, negator, _label_after(found, at) == "intensifiers")

    def _reaches(self, item: Item) -> bool:
        return item.start - self._from <= self._reach

    def _deny(self, item: Item, negator: Item, partly: bool) -> None:
        if negator.label == "negators.noun" and item.sign in ("quit", "pause"):
            self._pending = None
            return
        if not self._twice:
            sure = negator.label != "negators.noun" or item.noun or item.sign != "hurts"
            item.state = "denied" if sure and not (self._partly or partly) else "partly"
        self._pending, self._spent = None, negator

    def _in_list(self, found: Sequence[Item], at: int) -> bool:
        """Whether the comma at `at` stands in a list that ends in "or": "no A, B or C"."""
        if found[at].label != "comma" or not self._spent:
            return False
        for item in found[at + 1 : at + _LIST]:
            if item.label == "joiners":
                return True
            if not (item.sign or item.label in ("comma", "fillers", "known")):
                return False
        return False


def _label_after(found: Sequence[Item], at: int) -> str:
    return found[at + 1].label if at + 1 < len(found) else ""


class _Near:
    """The cue before and after each item within its segment, found in two passes."""

    def __init__(self, found: Sequence[Item]) -> None:
        self.before = self._sweep(found)
        self.after = self._sweep(found[::-1])[::-1]

    def _sweep(self, found: Sequence[Item]) -> list[Item | None]:
        near: list[Item | None] = []
        last: Item | None = None
        for item in found:
            near.append(last if last and last.segment == item.segment else None)
            if item.sign in (*SYMPTOMS, "fine"):
                last = item
        return near


def _deny_backwards(found: Sequence[Item], near: _Near, reach: int) -> None:
    for item, cue in zip(found, near.before, strict=True):
        if item.label == "negators.after" and cue and item.start - cue.end <= reach:
            cue.state = "live" if cue.state == "denied" else "denied"


def _tell_time(found: Sequence[Item], near: _Near, lexicon: Lexicon) -> None:
    forms = lexicon.sets["past_forms"]
    for item in found:
        if item.sign and tuple(item.said.split()) in forms:
            item.when = "past"
    for label, when, forwards in _TIMES:
        for item, before, after in zip(found, near.before, near.after, strict=True):
            cue = (after or before) if forwards else (before or after)
            if item.label == label and item.state == "live" and cue:
                cue.when, item.when = when, "bound"


def _suppose(found: Sequence[Item], near: _Near) -> None:
    for item, cue in zip(found, near.after, strict=True):
        if item.label == "conditions" and cue and cue.start - item.end <= _SUPPOSED:
            cue.state = "supposed" if cue.state == "live" else cue.state


def _ask(found: Sequence[Item]) -> None:
    sentence: list[Item] = []
    for item in found:
        sentence.append(item)
        if item.label in ("end", "ask"):
            _ask_in(sentence)
            sentence = []
    _ask_in(sentence)


def _ask_in(sentence: Sequence[Item]) -> None:
    labels = {item.label for item in sentence}
    asked = labels & {"ask", "questions"} and "requests" not in labels
    for item in sentence:
        item.asked = bool(asked)


def _end_what_is_over(found: Sequence[Item], cues: Sequence[Item]) -> None:
    """A cue of the past is over if it is called gone, or fine is said for now or afterwards."""
    comforts = [item for item in found if _comforts(item)]
    now = any(item.when == "now" for item in comforts)
    last = max((item.segment for item in comforts), default=-1)
    gone = {item.segment for item in found if item.label == "gone" and item.when == "bound"}
    for cue in cues:
        past = cue.sign in SYMPTOMS and cue.state == "live" and cue.when in ("past", "old")
        if past and (now or last > cue.segment or cue.segment in gone):
            cue.state = "over"


def _comforts(item: Item) -> bool:
    if item.label == "gone":
        return item.state == "live" and item.when != "bound"
    fine = item.sign == "fine" and item.state == "live" and not item.asked
    return (fine or (item.sign == "hurts" and item.state == "denied")) and item.when in ("", "now")
