"""The cues of one message, weighed: which intent they come to, and why.

A danger word beats a word of hurt, and that beats all else. What lets the massage go on (next,
resume, fine, harder) is read only if nothing in the message stands against it and nearly every
word of it is understood.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.core.intents import Intent
from bot.core.safety import RED_NUMBER
from bot.core.understand_items import BREAKS, Item
from bot.core.understand_lexicon import SEVERITY, Lexicon
from bot.core.understand_spelling import Mended
from bot.core.understand_text import WORDS

_STRANGE_SHARE = 4  # one unknown word in so many is let pass in "go on" messages
_MOVES = ("next", "resume", "back", "repeat", "skip", "harder")
# Said in one breath: the more careful of the two.
_TOGETHER: dict[tuple[str, ...], str] = {
    ("next", "resume"): "resume",
    ("back", "repeat"): "back",
}
_FULL_MARKS = 10
_ONWARD = ("next", "resume", "harder", "fine")


class Judgement:
    """The cues of one message, weighed."""

    def __init__(
        self,
        found: Sequence[Item],
        cues: Sequence[Item],
        mended: Mended,
        lexicon: Lexicon,
    ) -> None:
        self._found = found
        self._notes = mended.notes
        self._guessed = mended.guessed
        self._typed = mended.typed
        elsewhere = any(item.label == "other.topics" for item in found)
        self._cues = [cue for cue in cues if not (elsewhere and self._is_guessed_move(cue))]
        self._alarms = lexicon.alarms
        self._refusals = lexicon.sets["refusals"]
        self._scores = _standing_scores(self._cues, found)
        self._number = max((item.score for item in self._scores), default=None)
        if self._number == 0:
            _let_zero_rate(found, self._cues, self._scores)

    @property
    def unknown(self) -> bool:
        """Whether any word is unknown."""
        return any(item.label in WORDS for item in self._found)

    @property
    def denied(self) -> bool:
        """Whether a hurt or a danger is named to be denied."""
        return any(cue.sign in ("sharp", "hurts") for cue in self._in_state("denied"))

    def _is_guessed_move(self, cue: Item) -> bool:
        """A move, or "fine", that is only a guess: beside words about something else, none."""
        return cue.sign in (*_MOVES, "pause", "fine") and self._is_guessed(cue)

    def _is_guessed(self, cue: Item) -> bool:
        return not self._guessed.isdisjoint(cue.said.split())

    def intent(self) -> Intent:
        """The rules in their order; the first that speaks decides."""
        return self._sharp() or self._milder() or self._onward() or self._rest()

    def warning(self, strange: Callable[[str], bool]) -> Intent | None:
        """The caution that cues of such words call for alone: sharp, hurts or quit."""
        self._cues = [cue for cue in self._cues if self._counts(cue, strange)]
        self._scores, self._number = [], None
        intent = self._sharp() or (self._milder() if self._cues else None)
        return intent if intent and intent.name in ("sharp", "hurts", "quit") else None

    def _counts(self, cue: Item, strange: Callable[[str], bool]) -> bool:
        words = set(cue.said.replace("+", " ").split())
        typed = {way for word in words for way in self._typed.get(word, (word,))}
        return any(map(strange, typed)) and not words & self._guessed

    def _live(self, sign: str) -> list[Item]:
        return [cue for cue in self._cues if cue.sign == sign and cue.state == "live"]

    def _in_state(self, *states: str) -> list[Item]:
        return [cue for cue in self._cues if cue.state in states]

    def _answer(self, name: str, kind: str = "", because: str = "") -> Intent:
        evidence = [because] if because else []
        evidence += [_why(cue) for cue in self._cues]
        if len(self._scores) > 1:
            evidence.append(f"number: the highest of several, {self._number}")
        return Intent(
            name, kind, self._number, evidence=tuple(dict.fromkeys([*evidence, *self._notes]))
        )

    def _sharp(self) -> Intent | None:
        kinds = {cue.kind for cue in self._live("sharp")}
        if kinds:
            return self._answer("sharp", min(kinds, key=SEVERITY.index))
        if self._number is not None and self._number >= RED_NUMBER:
            if self._rates():
                return self._unclear("a high score beside praise")
            return self._answer("sharp", "number")
        ends = self._live("quit") or any(cue.sign == "resume" for cue in self._in_state("denied"))
        if ends and self._hurts():
            return self._answer("sharp", "pain", "stop with a pain reason")
        return None

    def _rates(self) -> bool:
        """Whether full marks may be for the massage: "10/10, so good". Not so: "nice, now a 10"."""
        turned = any(item.label in ("contrast", "time.now", "gone") for item in self._found)
        against = turned or self._live("hurts") or self._live("quit")
        if against or self._number != _FULL_MARKS:
            return False
        last = max(score.end for score in self._scores)
        return any(cue.start >= last and not cue.when for cue in self._live("fine"))

    def _hurts(self) -> bool:
        half = [cue for cue in self._in_state("partly") if cue.sign == "hurts"]
        return bool(self._live("hurts") or half or self._number)

    def _milder(self) -> Intent | None:
        if self._hurts():
            return self._answer("hurts")
        if self._live("quit"):
            supposed = [cue for cue in self._in_state("supposed") if cue.sign not in _ONWARD]
            return self._unclear("supposed") if supposed else self._answer("quit", "stop")
        for name in ("tickle", "pause"):
            if self._live(name):
                return self._answer(name)
        return None

    def _onward(self) -> Intent | None:
        doubt = self._doubt()
        if doubt:
            return self._unclear(doubt)
        moves = [name for name in _MOVES if self._live(name)]
        if not moves and not self._comfort():
            return None
        name = _TOGETHER.get(tuple(moves)) or (moves[0] if moves else "fine")
        if len(moves) > 1 and tuple(moves) not in _TOGETHER:
            return self._unclear(f"both {moves[0]} and {moves[1]}")
        against = self._against(name)
        return self._unclear(against) if against else self._answer(name)

    def _comfort(self) -> bool:
        """Whether the person is well: says so, or denies a hurt in words that need no guess."""
        ended = [cue for cue in self._in_state("denied", "over") if cue.sign == "hurts"]
        sure = any(not cue.asked and not self._is_guessed(cue) for cue in ended)
        return bool(self._live("fine") or sure or self._number == 0)

    def _doubt(self) -> str:
        """Why nothing may be read as "go on", or ""."""
        if self._live("unclear") or any(item.label == "odd" for item in self._found):
            return "words that leave it open"
        onward = [cue for name in _ONWARD for cue in self._live(name)]
        if onward and self._takes_back(onward):
            return "a denial behind it"
        if self._turns():
            return "something has changed now"
        for cue in self._cues:
            if _leaves_open(cue) or (cue.sign == "sharp" and not self._comfort_now()):
                return f"{cue.state} {cue.sign}"
        return ""

    def _turns(self) -> bool:
        """Whether what stands last tells of a change, and not which: "wasn't sore, now it is"."""
        last = next((one for one in self._found[::-1] if one.label not in _CLOSING), None)
        if last is None:
            return False
        part = [one for one in self._found if one.segment == last.segment and one.label != "comma"]
        well = [cue for cue in self._cues if cue.segment < part[0].segment]
        if any(item.sign or item.label in ("gone", "idioms") for item in part):
            return False
        denied = any(cue.state == "denied" for cue in well)
        denies = any(item.label.startswith("negators.") for item in part)
        now = len(part) > 1 and any(item.label == "time.now" for item in part)
        turned = part[0].label == "contrast"
        onward = any(cue.sign in _ONWARD for cue in well)
        return (now and (onward or denied)) or (turned and (denied or (onward and denies)))

    def _takes_back(self, onward: Sequence[Item]) -> bool:
        """Whether a "no" to nothing else stands last: "harder, no", "all fine, the heel not"."""
        ahead = max(cue.end for cue in onward)
        behind = [item for item in self._found if item.start >= ahead and item.label not in BREAKS]
        said = [item for item in behind if self._refuses(item) or item.label not in _NO_MATTER]
        if _leaves_out(behind, onward):
            return True
        refused = self._refuses(*behind) or self._refuses(*said)
        return refused and not any(item.sign for item in said)

    def _refuses(self, *said: Item) -> bool:
        """Whether these end in a "no" that stands by itself."""
        words = [word for item in said for word in item.said.split()]
        return self._refusals.before(words, len(words))

    def _comfort_now(self) -> bool:
        return self._comfort() and not self._only_was_fine()

    def _only_was_fine(self) -> bool:
        return any(cue.sign == "fine" and cue.when == "past" for cue in self._cues)

    def _only_denies(self) -> bool:
        """Whether "fine" rests on a denied hurt alone: a strange word may name what took over."""
        return not any(self._live(name) for name in (*_MOVES, "fine")) and self._number != 0

    def _against(self, name: str) -> str:
        """Why this message is not to be read as `name`, or ""."""
        labels = {item.label for item in self._found}
        cues = self._live(name)
        if name in _ONWARD and cues and all(map(self._is_guessed, cues)):
            return "a guess"
        asked = any(item.asked for item in self._cues if item.sign in _ONWARD)
        if name in _ONWARD and asked and not self._only_marked(name):
            return "a question"
        if name == "harder" and "comparison" in labels:
            return "a comparison"
        cued = {cue.segment for cue in self._cues if cue.sign != "other"}
        if any(item.label == "other.topics" and item.segment in cued for item in self._found):
            return "words about something else"
        return self._strangers()

    def _only_marked(self, name: str) -> bool:
        """It is a question by its mark alone: whoever says "next?" wants to go on."""
        return name in ("next", "resume") and not any(
            item.label in ("questions", *WORDS) for item in self._found
        )

    def _strangers(self) -> str:
        words = [item for item in self._found if item.label not in _NOT_WORDS]
        strange = [item for item in words if item.label in WORDS]
        if len(strange) * _STRANGE_SHARE > sum(item.end - item.start for item in words):
            return "too many unknown words"
        if any(alarm in item.said for item in strange for alarm in self._alarms):
            return "a word of danger inside an unknown one"
        cued = {cue.segment for cue in self._cues}
        weak = self._only_was_fine() or self._only_denies()
        if any(item.segment not in cued for item in strange) or (strange and weak):
            return "unknown words that may tell of a change"
        last = self._found[-1]
        cut = last.label == "time.now" and last.segment not in cued and self._only_was_fine()
        return "nothing after a contrast" if last.label == "contrast" or cut else ""

    def _rest(self) -> Intent:
        kinds = {cue.kind for cue in self._cues if cue.sign == "other"}
        return self._answer("other") if kinds else self._unclear("no known words")

    def _unclear(self, because: str) -> Intent:
        return self._answer("unclear", because=f"unclear: {because}")


_NO_MATTER = ("fillers", "intensifiers", "other.polite")
_CLOSING = (*_NO_MATTER, "requests", "end", "ask", "comma")
_NOT_WORDS = ("sign", "end", "ask", "comma", "slash", "dash", "minus")
_STATES = {
    "denied": "is negated",
    "partly": "is half negated",
    "supposed": "is only supposed",
    "over": "is over",
}


def _standing_scores(cues: Sequence[Item], found: Sequence[Item]) -> list[Item]:
    """Live scores. Old ones count only if there is no other, past ones if none is of today.

    Of today is one called so, or behind a contrast: "was 8, now 4", "it was an 8 but it's a 4".
    """
    live = [cue for cue in cues if cue.sign == "score" and cue.state == "live"]
    turned = {item.segment for item in found if item.label == "contrast"}
    today = [cue for cue in live if cue.when == "now" or (not cue.when and cue.segment in turned)]
    gone = ("old", "past") if today else ("old",)
    return [cue for cue in live if cue.when not in gone] or live


def _let_zero_rate(found: Sequence[Item], cues: Sequence[Item], scores: Sequence[Item]) -> None:
    """In "0 pain" and "pain? 0" the noun only names what the score says.

    Not so: "0, but sore", "pain in the heel, 0 in the toes", "an ache, it was 0".
    """
    now = [one for one in scores if one.when not in ("past", "old")]
    for cue in cues:
        if cue.sign != "hurts" or not cue.noun or cue.state != "live":
            continue
        part = [item for item in found if item.segment == cue.segment and item is not cue]
        alone = all(item.label in ("end", "ask", "comma", "time.now") for item in part)
        behind = [one for one in now if one.segment == cue.segment + 1 and one.start >= cue.end]
        named = alone and any(_break_before(found, one) != "contrast" for one in behind)
        if named or any(one.segment == cue.segment for one in now):
            cue.state = "denied"


def _break_before(found: Sequence[Item], one: Item) -> str:
    """The label of the break that opens the segment of an item."""
    return next(item.label for item in found if item.segment == one.segment)


def _leaves_out(behind: Sequence[Item], onward: Sequence[Item]) -> bool:
    """Whether a part and a denial stand there by themselves: ", the heel not"."""
    part = [item for item in behind if item.segment == behind[-1].segment]
    denied = len(part) > 1 and part[-1].label.startswith("negators.")
    names = denied and not any(item.sign for item in part)
    return names and all(one.segment < part[0].segment for one in onward)


def _leaves_open(cue: Item) -> bool:
    if cue.state in ("partly", "supposed"):
        return True
    if cue.state == "over":
        return cue.sign == "sharp" and cue.when != "old"
    denied = cue.state == "denied" and cue.sign not in ("sharp", "hurts", "tickle")
    return denied or (cue.sign == "fine" and cue.when == "old")


def _why(cue: Item) -> str:
    if cue.sign == "score":
        said = f"number: {cue.score} of 10"
    else:
        kind = f" ({cue.kind})" if cue.kind else ""
        said = f'{cue.sign}: "{cue.said}"{kind}'
    return said if cue.state == "live" else f'not: "{cue.said}" {_STATES[cue.state]}'
