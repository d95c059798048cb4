"""What becomes of each cue: denied, over, supposed or live.

The rules, in the order in which they act:
- a negator denies the first cue after it, and further ones joined to it by "or"; an intensifier
  between them makes it a half denial ("not so sore" is sore); two negators cancel each other;
- "no pain", known as a whole, goes on to deny what is joined to it by "or" as well;
- a negator that comes last ("pain or a cramp: none") denies the cue before it, and those that
  are joined to that by "or"; a score right before one is denied if another score follows, and a
  danger if nothing else is said at all;
- what is not bearable is a danger;
- "gone" puts the cue before it in the past; a word of time belongs to one cue;
- a cue in the past is over only if something fine is said after it; otherwise it counts as live;
- a cue after "if it" is supposed, and so is going on ("if this goes on").
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.understand_items import BREAKS, SYMPTOMS, Item
from bot.core.understand_lexicon import BEARABLE, Lexicon

_SUPPOSED = 3  # tokens from "if it" to the cue it makes a supposition
_DANGER_AND_NO = 2  # items
_LIST = 16  # items after a comma in which the "or" of a list is looked for
_TIMES = (  # label, the time it gives, on which side it looks for its cue first; later rows win
    ("time.past", "past", "after"),
    ("time.then", "past", "before"),
    ("gone", "past", "only before"),
    ("time.old", "old", "before"),
    ("time.now", "now", "after"),
)


def settle(found: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """Sets state, time and `asked` of every cue, and returns the cues."""
    cues = [item for item in found if item.sign]
    near = _Near(found)
    _Negation(lexicon).run(found)
    _deny_backwards(found, lexicon.habits.reach)
    _correct_scores(found)
    _retract(found)
    _not_to_be_borne(cues)
    _tell_time(found, near, lexicon)
    _suppose(found, near)
    _ask(found)
    _end_what_is_over(found, cues)
    return cues


class _Negation:
    """One pass from left to right.

    `pending` is the negator at work, `spent` one that has denied its cue and may go on to a
    further one after "or"; `denied` is that cue.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._reach = lexicon.habits.reach
        self._pending: Item | None = None
        self._spent: Item | None = None
        self._denied: Item | None = None
        self._partly = self._twice = False
        self._from = 0

    def run(self, found: Sequence[Item]) -> None:
        for at, item in enumerate(found):
            if item.label.startswith("negators.") and item.label != "negators.after":
                self._negator(item)
            elif item.label in BREAKS and not (self._in_list(found, at) or self._opens(item)):
                self._pending = self._spent = None
            elif item.label in (*BREAKS, "joiners") and not self._opens(item):
                self._pending, self._spent = self._spent or self._pending, None
                self._from = item.end
            elif item.sign and self._denied and item.start == self._denied.start:
                item.state = self._denied.state  # "not cold" denies the cold of "feet not cold" too
            elif self._pending:
                self._pass(item, self._pending, _label_after(found, at))
            elif item.denies == "before":
                self._spent = item

    def _negator(self, item: Item) -> None:
        before = self._pending
        again = before and before.label != "negators.noun" and self._reaches(item)
        self._twice = bool(again) and not self._twice
        self._pending, self._spent, self._partly = item, None, False
        self._from = item.end

    def _pass(self, item: Item, negator: Item, following: str) -> None:
        if item.start < negator.end:
            return  # a cue that holds the negator itself: "my ankle won't move"
        subject = item.label == "subjects" and negator.label != "negators.thinking"
        if item.label == "intensifiers":
            self._partly = True
        elif subject or not self._reaches(item):
            self._pending = None
        elif item.sign or item.label == "gone":
            self._partly = self._partly or following == "intensifiers"
            self._deny(item, negator)

    def _reaches(self, item: Item) -> bool:
        return item.start - self._from <= self._reach

    def _deny(self, item: Item, negator: Item) -> None:
        if negator.label == "negators.noun" and item.sign in ("quit", "pause"):
            self._pending = None
            return
        if not self._twice:
            sure = negator.label != "negators.noun" or item.noun or item.sign != "hurts"
            item.state = "denied" if sure and not self._partly else "partly"
        self._pending, self._spent, self._denied = None, negator, item

    def _opens(self, item: Item) -> bool:
        """Whether this comma leads to what is thought: "я не думаю, что болит"."""
        thinking = self._pending and self._pending.label == "negators.thinking"
        return bool(thinking) and item.label == "comma" and item.start == self._from

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
    """The symptom or "fine" before and after each item within its segment; moves, after it."""

    def __init__(self, found: Sequence[Item]) -> None:
        self.before = _last(found, (*SYMPTOMS, "fine"))
        self.after = _last(found[::-1], (*SYMPTOMS, "fine"))[::-1]
        self.moves = _last(found[::-1], ("next", "resume"))[::-1]


def _last(found: Sequence[Item], signs: Sequence[str]) -> list[Item | None]:
    """For each item the last one before it, in its segment, that has one of the signs."""
    near: list[Item | None] = []
    last: Item | None = None
    for item in found:
        near.append(last if last and last.segment == item.segment else None)
        if item.sign in signs:
            last = item
    return near


_DENIED_BACKWARDS = (*SYMPTOMS, "fine", "next", "resume", "harder", "skip", "back", "repeat")


def _deny_backwards(found: Sequence[Item], reach: int) -> None:
    for item, cue in zip(found, _last(found, _DENIED_BACKWARDS), strict=True):
        denied: list[Item] = []
        if item.denies == "after":
            denied = _joined_before(found, item)
        elif item.label == "negators.after" and cue and _follows(item, cue, reach):
            denied = [cue, *_joined_before(found, cue)]
        for one in denied:
            state = "live" if one.state == "denied" else "denied"
            for same in found:
                if same.sign and same.start == one.start:
                    same.state = state


def _follows(negator: Item, cue: Item, reach: int) -> bool:
    """Whether a negator stands behind a cue, and is no part of it: "the toe stirs not"."""
    return negator.end > cue.end and negator.start - cue.end <= reach


def _correct_scores(found: Sequence[Item]) -> None:
    """A bare "no" behind a score, where another one follows: "an 8 no, more like a 4"."""
    last = max((at for at, item in enumerate(found) if item.label == "score"), default=0)
    for at, score in enumerate(found[:last]):
        behind = [item for item in found[at + 1 : last] if item.label not in ("comma", "end")]
        bare = bool(behind) and behind[0].label.startswith("negators.")
        if score.label == "score" and bare and found[found.index(behind[0]) + 1].label in BREAKS:
            score.state = "denied"


def _retract(found: Sequence[Item]) -> None:
    """A word of danger, a bare "no", and nothing else: "burning, no". "It burns, no?" asks."""
    said = [item for item in found if item.label not in ("comma", "end", "ask")]
    told = len(said) == _DANGER_AND_NO and found[-1].label != "ask"
    if told and all(item.end - item.start == 1 for item in said):
        danger, no = said
        if danger.sign == "sharp" and no.label == "negators.before":
            danger.state = "denied"


def _not_to_be_borne(cues: Sequence[Item]) -> None:
    """To deny a hurt is a comfort; to deny that it can be borne is a danger."""
    for cue in cues:
        if cue.label == BEARABLE and cue.state in ("denied", "partly"):
            cue.label, cue.state, cue.said = "sharp.pain", "live", f"not {cue.said}"


def _joined_before(found: Sequence[Item], cue: Item) -> list[Item]:
    """What stands before a cue and is joined to it by "or": a comma may part it from them."""
    listed: list[Item] = []
    joined = False
    for item in reversed(found[: found.index(cue)]):
        if item.label == "joiners":
            joined = True
        elif item.sign in SYMPTOMS and joined:
            listed.append(item)
            joined = False
        elif item.label not in ("fillers", "known"):
            break
    return listed


def _tell_time(found: Sequence[Item], near: _Near, lexicon: Lexicon) -> None:
    forms = lexicon.sets["past_forms"]
    for item in found:
        if item.sign and forms.before(item.said.split(), 1):
            item.when = "past"
    for label, when, look in _TIMES:
        ways = {"after": (near.after, near.before), "before": (near.before, near.after)}
        first, second = ways.get(look, (near.before, near.before))
        for item, cue in zip(found, map(_either, first, second), strict=True):
            if cue and item.label == label and item.state == "live" and _fits(item, cue):
                cue.when, item.when = when, "bound"


def _fits(item: Item, cue: Item) -> bool:
    """Not so: a "now" behind "was fine", after which something unknown may follow."""
    return not (item.label == "time.now" and cue.when == "past" and cue.start < item.start)


def _either(first: Item | None, second: Item | None) -> Item | None:
    return first or second


def _suppose(found: Sequence[Item], near: _Near) -> None:
    asked = -2  # the segment of a question: "is it normal if it tingles?" tells that it does
    for item, symptom, move in zip(found, near.after, near.moves, strict=True):
        if item.label == "questions":
            asked = item.segment
        if item.label != "conditions" or asked in (item.segment, item.segment - 1):
            continue
        for cue in (symptom, move):  # "if it burns", "if this goes on"
            if cue and cue.state == "live" and cue.start - item.end <= _SUPPOSED:
                cue.state = "supposed"


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
    asked = "questions" in labels or ("ask" in labels and "requests" not in labels)
    for item in sentence:
        item.asked = asked


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
