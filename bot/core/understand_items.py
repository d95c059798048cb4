"""From tokens to items: phrases with their labels, scores, breaks, and words nobody listed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.understand_lexicon import BEARABLE, SIGNS, Lexicon
from bot.core.understand_score import find
from bot.core.understand_table import Match, Words
from bot.core.understand_text import Token

_EVERYDAY = 1  # "zero" and "one" are words of talk; a higher number may be a score
_PAIR_SPAN = 9  # tokens over which the parts of an `&` pattern may be spread
BREAKS = ("end", "ask", "comma", "contrast")


@dataclass(slots=True)
class Item:
    """A phrase, a score, an unknown word or a break.

    `label` is a name of SIGNS or MARKS, `score`, `known` (a number that is surely no score), `odd`
    (one that cannot be told), or the kind of the token. `noun`: it ends in a noun of pain.
    `sure`: a score by its own words; `spelt`: one in letters. `denies`: “fine” or an idiom
    that begins with a negator (“no pain”: "before"), or ends in one ("after").

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
    spelt: bool = False
    noun: bool = False
    denies: str = ""
    asked: bool = False

    @property
    def sign(self) -> str:
        """The intent, or "score"; "" for what is no cue."""
        return _SIGN.get(self.label, "")

    @property
    def kind(self) -> str:
        """The kind of danger, or which sort of other."""
        return self.label.partition(".")[2]


_SIGN = {name: name.partition(".")[0] for name in (*SIGNS, "score")} | {BEARABLE: "hurts"}
_ELSEWHERE = {"word", "one", "other.topics", "next", "back", "repeat", "skip", "pause", "resume"}
# These stay whole, though a danger begins within them.
_FIRM = ("sharp", "hurts", BEARABLE, "idioms", "negators", "questions", "conditions")
_HARMLESS = ("fine", "tickle", "other")
SYMPTOMS = ("sharp", "hurts", "tickle", "score")


def items(line: Sequence[Token], lexicon: Lexicon) -> list[Item]:
    """The line as items in order."""
    scores, keys = find(line, lexicon), lexicon.keys(line)
    found: list[Item] = []
    at = 0
    while at < len(line):
        item = _phrase(line, at, lexicon.patterns.longest(keys, at))
        _give_way(item, line, keys, lexicon)
        score = scores.get(at)
        if score and score.end >= item.end and item.label != "idioms":
            said = _said(line, at, score.end)
            item = Item(score.label, at, score.end, said)
            item.score, item.sure, item.spelt = score.value, score.sure, score.spelt
        found.append(item)
        at = item.end
    if any(item.label == "joiners" for item in found):  # only over "or" it counts who denies
        for item in found:
            item.denies = _denies(item, keys[: item.end], lexicon)
    _doubt_scores(found)
    found += _pairs(line, keys, found, lexicon)
    found.sort(key=lambda item: (item.start, item.end))
    return _with_nouns(_in_segments(found), lexicon)


def _doubt_scores(found: Sequence[Item]) -> None:
    """A bare number among words of another matter is no score, or an odd one."""
    labels = {item.label for item in found}
    if not labels & _ELSEWHERE or any(item.sign in ("sharp", "hurts") for item in found):
        return
    for item in found:
        if item.label == "score" and not item.sure:
            item.label = "known" if item.spelt and item.score <= _EVERYDAY else "odd"


def _phrase(line: Sequence[Token], at: int, match: Match | None) -> Item:
    if match:
        return Item(match.labels[0], at, match.end, _said(line, at, match.end))
    return Item(line[at].kind, at, at + 1, line[at].text)


def _denies(item: Item, keys: Sequence[Words], lexicon: Lexicon) -> str:
    """On which side of what is fine, or an idiom, a negator stands; "" where there is none."""
    if item.label not in ("fine", "idioms"):
        return ""
    for end in range(item.end - 1, item.start, -1):
        match = lexicon.patterns.longest(keys[:end], item.start)
        if match and match.labels[0].startswith("negators."):
            return "before"
    for start in range(item.start + 1, item.end):
        match = lexicon.patterns.longest(keys, start)
        if match and match.labels[0] == "negators.after" and match.end == item.end:
            return "after"
    return ""


def _give_way(item: Item, line: Sequence[Token], keys: Sequence[Words], lexicon: Lexicon) -> None:
    """A phrase of danger that begins within a harmless one, and goes on after it, is not hidden.

    Where another begins right behind the harmless one, that is the danger that is meant.
    """
    if item.label.startswith(_FIRM) or _danger(item.end, keys, lexicon):
        return
    for at in range(item.start + 1, item.end):
        if _danger(at, keys, lexicon) > item.end:
            item.end, item.said = at, _said(line, item.start, at)
            return


def _danger(at: int, keys: Sequence[Words], lexicon: Lexicon) -> int:
    """Where a phrase of danger that begins there ends; 0 if there is none."""
    match = lexicon.patterns.longest(keys, at) if at < len(keys) else None
    return match.end if match and match.labels[0].startswith("sharp") else 0


def _said(line: Sequence[Token], start: int, end: int) -> str:
    return " ".join(token.text for token in line[start:end])


def _pairs(
    line: Sequence[Token], keys: Sequence[Words], found: Sequence[Item], lexicon: Lexicon
) -> list[Item]:
    """Cues from `&` patterns: every part in one sentence, close together, none inside an idiom."""
    idioms = {at for item in found if item.label == "idioms" for at in range(item.start, item.end)}
    ends = {item.start for item in found if item.label in ("end", "ask")}
    seen: dict[str, tuple[int, int]] = {}
    cues: dict[tuple[str, int], Item] = {}
    for at in range(len(line)):
        if at in ends:
            seen = {}
        match = None if at in idioms else lexicon.groups.longest(keys, at)
        if not match:
            continue
        seen.update((label, (at, match.end)) for label in match.labels)
        for pair in (pair for part in match.labels for pair in lexicon.pairs[part]):
            spots = [seen.get(part) for part in pair.parts]
            near = all(spot and at - spot[0] < _PAIR_SPAN for spot in spots)
            if near and not _in_one_phrase(spots, found):
                start, end = next(spot for spot in reversed(spots) if spot)
                cue = Item(pair.label, start, end, _pair_said(line, spots))
                cues.setdefault((pair.label, start), cue)
    return list(cues.values())


def _in_one_phrase(spots: Sequence[tuple[int, int] | None], found: Sequence[Item]) -> bool:
    """Whether a harmless phrase holds all parts of a pair, and so tells what they mean there."""
    spans = [spot for spot in spots if spot]
    start, end = min(spans)[0], max(end for _, end in spans)
    return any(item.start <= start and end <= item.end for item in found if item.sign in _HARMLESS)


def _pair_said(line: Sequence[Token], spots: Sequence[tuple[int, int] | None]) -> str:
    return " + ".join(_said(line, *spot) for spot in sorted(spot for spot in spots if spot))


def _in_segments(found: list[Item]) -> list[Item]:
    segment = 0
    for item in found:
        segment += item.label in BREAKS
        item.segment = segment
    return found


def _with_nouns(found: list[Item], lexicon: Lexicon) -> list[Item]:
    """Joins "sharp" and the "pain" right after it; marks what ends in a noun of pain."""
    kept: list[Item] = []
    for item in found:
        words = item.said.split()
        item.noun = lexicon.sets["pain_nouns"].before(words, len(words))
        before = kept[-1] if kept else None
        if item.noun and before and _qualifies(before, item):
            before.said += f" {item.said}"
            before.end, before.noun = max(before.end, item.end), True
        else:
            kept.append(item)
    return kept


def _qualifies(adjective: Item, noun: Item) -> bool:
    signs = adjective.sign in ("sharp", "hurts") and noun.sign in ("", "hurts")
    return signs and adjective.end >= noun.start
