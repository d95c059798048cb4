"""What must hold in every moment of every conversation, in words of its own.

Restated from docs/clinical.md (section 3.3, and the rows of section 8), and from what was decided
since: a bare stop asks (0008), /delete erases locks (0009), a chosen skip counts (0010), silence
counts from the first unanswered check (0011), hands-free moves on once by itself. No rule and no
number comes from the code. A new one needs a bad trace in test_judge.py.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from bot.config import ROOT
from bot.content.never_said import read_never_said
from bot.core.message import Message
from tests.life.memory import DAY, HOUR, KEPT, Memory, follow, meaning, under_way
from tests.life.seen import ALWAYS, MASSAGE, STEPS, Look, Moment, buttons, where, word

Holds = Callable[[Memory, Memory, Moment], bool]


@dataclass(frozen=True, slots=True)
class Invariant:
    """`holds` is given what was remembered before, what is remembered after, and the moment."""

    row: str
    name: str
    holds: Holds


INVARIANTS: list[Invariant] = []


class BrokenError(AssertionError):
    """An invariant did not hold. `name` is its name."""

    def __init__(self, invariant: Invariant, memory: Memory) -> None:
        known = {name: value for name, value in asdict(memory).items() if value}
        super().__init__(f"{invariant.name} (clinical {invariant.row}); remembered: {known}")
        self.name = invariant.name


def judge(memory: Memory, moment: Moment, by: Sequence[Invariant] = INVARIANTS) -> Memory:
    """What is remembered after the moment; raises BrokenError if it breaks an invariant."""
    then = follow(memory, moment)
    for one in by:
        if not one.holds(memory, then, moment):
            raise BrokenError(one, then)
    return then


def invariant(row: str, name: str) -> Callable[[Holds], Holds]:
    def add(holds: Holds) -> Holds:
        INVARIANTS.append(Invariant(row, name, holds))
        return holds

    return add


def _meant(moment: Moment) -> str:
    return meaning(moment) if moment.deed.sign else ""


def _on(look: Look | None) -> bool:
    return look is not None and look.hands


def _place(look: Look | None) -> str:
    return look.place if look is not None else ""


# -- stops and locks ------------------------------------------------------------------------------


@invariant("8.1", "RED with hands on is a stop in that very answer")
def _red(was: Memory, now: Memory, moment: Moment) -> bool:
    if _meant(moment) != "sharp" or not _on(moment.before):
        return True
    shown = moment.cards and "STOP" in moment.cards[-1].text
    return not _on(moment.after) and _place(moment.after) == "stopped.stop" and bool(shown)


@invariant("8.25", "stop is heard everywhere")
def _stop(was: Memory, now: Memory, moment: Moment) -> bool:
    meant = _meant(moment)
    if meant not in ALWAYS:
        return True
    if _on(moment.after):
        return False
    stops = meant == "sharp" or (moment.prompt and under_way(moment.before))
    return not stops or _place(moment.after).partition(".")[0] in ("stopped", "care")


_STOPS = frozenset(
    {
        *("stopped.asked", "stopped.stop", "stopped.look", "stopped.calf", "stopped.pain_now"),
        *("stopped.settling", "stopped.pain_again", "care.urgent", "care.emergency"),
    }
)


@invariant("8.3", "a stop takes token and pressure at once")
def _token(was: Memory, now: Memory, moment: Moment) -> bool:
    after = moment.after
    ended = _place(after) in _STOPS
    return not (after and ended) or (after.pressure == 0 and "passed_at" not in after.session)


@invariant("8.2, 8.12, 8.40", "no hands on before the screens were answered anew")
def _screened(was: Memory, now: Memory, moment: Moment) -> bool:
    return not _on(moment.after) or not now.owed


@invariant("8.19", "no hands on while a lock runs")
def _unlocked(was: Memory, now: Memory, moment: Moment) -> bool:
    return not _on(moment.after) or not now.locked(moment.at)


@invariant("8.20", "a lock is kept until its time")
def _lock_kept(was: Memory, now: Memory, moment: Moment) -> bool:
    after = moment.after
    if after is None:
        return True
    long = after.locked_until >= now.locked_until - 1
    return long and (after.clinician or not now.clinician)


# -- pressure -------------------------------------------------------------------------------------


@invariant("8.6", "pressure from 0 to the cap, and the cap to 3; 0 with hands off")
def _range(was: Memory, now: Memory, moment: Moment) -> bool:
    after = moment.after
    if after is None:
        return True
    if not 1 <= after.cap <= 3:
        return False
    return 1 <= after.pressure <= after.cap if after.hands else after.pressure == 0


@invariant("8.4", "a hurt takes one level off, and at the lowest the step is over")
def _eased(was: Memory, now: Memory, moment: Moment) -> bool:
    before, after = moment.before, moment.after
    if _meant(moment) != "hurts" or not (before and before.hands and moment.prompt):
        return True
    same = after is not None and after.hands and where(after) == where(before)
    return not same or after is None or 1 <= after.pressure <= before.pressure - 1


@invariant("8.4, 8.5", "pressure never rises again above what was tolerated")
def _tolerated(was: Memory, now: Memory, moment: Moment) -> bool:
    return not (moment.after and moment.after.hands) or moment.after.pressure <= now.tolerated


_FIRST = {"settle": 1, "heel_pull": 2, "sole": 2, "toes": 1, "close": 2}  # 5, 8.7
_MOST = {"settle": 1, "heel_pull": 2, "sole": 3, "toes": 1, "close": 3}


@invariant("3.3, 8.7", "a step begins at its first pressure or below")
def _first(was: Memory, now: Memory, moment: Moment) -> bool:
    before, after = moment.before, moment.after
    if after is None or not after.hands:
        return True
    if after.pressure > _MOST[after.step]:
        return False
    if not moment.visit:
        return True
    if before is not None and under_way(before) and where(before) == where(after):
        return after.pressure <= max(1, before.level)  # taken up again
    return after.pressure <= (_FIRST[after.step] if after.cap == 3 else 1)


@invariant("8.8", "pressure rises only on “harder” after “fine”, by one, before any hurt")
def _rise(was: Memory, now: Memory, moment: Moment) -> bool:
    before, after = moment.before, moment.after
    if not (before and after and before.hands and after.hands) or moment.visit:
        return True
    if after.pressure <= before.pressure:
        return True
    asked = _meant(moment) == "harder" and was.fine and not was.hurts
    return asked and after.pressure == before.pressure + 1


# -- what is over ---------------------------------------------------------------------------------


@invariant("8.9, 8.10", "the third hurt in a session closes")
def _third(was: Memory, now: Memory, moment: Moment) -> bool:
    if now.hurts < 3 or now.id != was.id:
        return True
    just = was.hurts < 3 and moment.prompt
    return not _on(moment.after) and not (just and _place(moment.after) != MASSAGE + "closing")


@invariant("8.10", "two skips finish a foot")
def _two_skips(was: Memory, now: Memory, moment: Moment) -> bool:
    after = moment.after
    if after is None or not after.hands:
        return True
    return sum(side == after.side for side, _ in now.skipped) < 2


@invariant("8.11", "a skipped step does not come back")
def _skipped(was: Memory, now: Memory, moment: Moment) -> bool:
    after = moment.after
    return not (after and after.hands) or (after.side, after.step) not in now.skipped


@invariant("8.26", "ten minutes a foot, twenty in all")
def _limits(was: Memory, now: Memory, moment: Moment) -> bool:
    after = moment.after
    if after is None or not after.hands or not moment.prompt:
        return True
    feet = [now.on_foot(side, moment.at) for side in ("left", "right")]
    return max(feet) <= 600 + 1 and sum(feet) <= 1200 + 1


@invariant("8.26", "twenty hours between massages")
def _gap(was: Memory, now: Memory, moment: Moment) -> bool:
    new = moment.laid and moment.after is not None and was.touched_id != moment.after.id
    if not new or was.touched_at is None:
        return True
    # By the bot's clock, or in truth: where it was set meanwhile, either will do.
    return max(moment.at - was.touched_at, moment.true - was.touched_true) >= 20 * HOUR


@invariant("8.27", "one foot after the other")
def _feet(was: Memory, now: Memory, moment: Moment) -> bool:
    after = moment.after
    return not (after and after.hands) or now.feet[-1:] == (after.side,)


@invariant("8.39", "steps in order, back only when asked")
def _order(was: Memory, now: Memory, moment: Moment) -> bool:
    before, after = moment.before, moment.after
    if not (before and after and after.hands and under_way(before) and moment.prompt):
        return True
    one, other = where(before), where(after)
    if one[:2] != other[:2] or _meant(moment) == "back":
        return True
    return STEPS.index(other[2]) >= STEPS.index(one[2])


# -- time and silence -----------------------------------------------------------------------------


@invariant("3.3, 8.22", "a check within 60 s, and one at the start of a step")
def _checked(was: Memory, now: Memory, moment: Moment) -> bool:
    if not (moment.prompt and _on(moment.before)) or was.ask_true is None:
        return True
    return moment.true <= was.ask_true + 1


@invariant("3.3, 8.23", "120 s of silence pause")
def _silence(was: Memory, now: Memory, moment: Moment) -> bool:
    if not (moment.prompt and _on(moment.after)) or was.asked_true is None or moment.deed.sign:
        return True
    return moment.true <= was.asked_true + 121


@invariant("8.23", "15 minutes of pause close")
def _pause_ends(was: Memory, now: Memory, moment: Moment) -> bool:
    still = _place(moment.after) == MASSAGE + "paused" and moment.prompt
    if not still or was.paused_at is None or now.paused_at != was.paused_at:
        return True
    return moment.at <= was.paused_at + 901


@invariant("8.22", "a timer alone moves on once at most, and only hands-free")
def _timer(was: Memory, now: Memory, moment: Moment) -> bool:
    before, after = moment.before, moment.after
    if moment.deed.kind != "timers" or not (before and after and before.hands and after.hands):
        return True
    if where(before) == where(after):
        return True
    return before.person.get("pace") == "hands_free" and now.alone <= 1


_WAYS_ON = frozenset({"next", "resume", "fine", "skip", "begin"})


@invariant("8.23, 8.24", "hands go on only by a clear sign")
def _laid(was: Memory, now: Memory, moment: Moment) -> bool:
    if not moment.laid:
        return True
    meant = _meant(moment)
    # After the rest of 3.2 a lower number is the sign, and a pain that stays leaves the step out.
    rested = meant == "hurts" and _place(moment.before) == MASSAGE + "resting_ask"
    return meant in _WAYS_ON or rested


@invariant("8.24", "what is not understood never means go on")
def _unknown(was: Memory, now: Memory, moment: Moment) -> bool:
    unknown = moment.deed.sign and moment.deed.heard == "unknown"
    if not (unknown and _on(moment.before) and moment.prompt):
        return True
    return _place(moment.after) == MASSAGE + "paused" and not _on(moment.after)


@invariant("8.21", "after a restart hands are off")
def _restarted(was: Memory, now: Memory, moment: Moment) -> bool:
    return moment.deed.kind not in ("restart", "away") or not _on(moment.after)


@invariant("8.35", "whoever was touched is asked a day later")
def _followed(was: Memory, now: Memory, moment: Moment) -> bool:
    if not _on(moment.before) or moment.after is None or moment.after.hands or not moment.prompt:
        return True
    return bool(0 < moment.after.person.get("follow_up", 0.0) <= moment.at + DAY + 1)


# -- screening ------------------------------------------------------------------------------------

# Table 2.3: not today, urgent or an emergency; then ask first with its cap; then gently.
_NEVER = frozenset(
    {
        *("under_18", "not_willing", "drowsy", "chest", "cold_leg", "one_leg", "infection"),
        *("infection_severe", "fever", "injury", "preeclampsia", "hot_joint_ill", "pus"),
        *("charcot", "rest_pain", "sore_vein"),
    }
)
_ASK = {
    **dict.fromkeys(("fracture", "foot_surgery", "swelling_both", "strong_pain"), 2),
    **dict.fromkeys(("unexplained_pain", "clot", "diabetes_past", "diabetes_unchecked"), 2),
    **dict.fromkeys(("poor_circulation", "pregnant", "organs", "bones_severe"), 2),
    **dict.fromkeys(("diabetes_numb", "numbness", "thinner", "cancer"), 1),
}
_GENTLY = frozenset(
    {
        *("broken_skin", "rash", "hot_joint", "sprain", "sore_spot", "heel_pain", "diabetes"),
        *("veins", "bones_thin", "steroids"),
    }
)
_FOOT_OUT = frozenset({"broken_skin", "rash", "hot_joint", "sprain"})
_ANKLE_OUT = frozenset({"veins", "pregnant", "steroids"})
_ZONES = {"settle": "top", "heel_pull": "ankle", "sole": "sole", "toes": "toes", "close": "top"}
_FRAGILE = frozenset({"diabetes", "diabetes_numb", "numbness", "poor_circulation"})


@invariant("8.13 to 8.18", "no hands on against what the person answered")
def _answers(was: Memory, now: Memory, moment: Moment) -> bool:
    after = moment.after
    if after is None or not after.hands:
        return True
    flags = after.flags
    if flags & _NEVER or ("broken_skin" in flags and flags & _FRAGILE):
        return False
    agreed = {flag for flag, at in now.agreed if not moment.laid or moment.at - at < KEPT}
    asks = {*(flags & _ASK.keys()), *({"sore_spot"} if {"sore_spot", "diabetes"} <= flags else ())}
    caps = [*(_ASK[flag] for flag in flags & _ASK.keys()), *([2] if flags & _GENTLY else [])]
    return asks <= agreed and after.cap <= min(caps, default=3) and not _left_out(after)


def _left_out(after: Look) -> bool:
    for flag in after.session.get("flags", ()):
        name, _, mark = str(flag).partition("@")
        zone = _ZONES[after.step]
        if name in _FOOT_OUT and mark in ("", after.side):
            return True
        if (name in _ANKLE_OUT and zone == "ankle") or (name == "sore_spot" and mark == zone):
            return True
    return False


@invariant("8.13, 8.36", "an emergency is shown at once, the call first")
def _emergency(was: Memory, now: Memory, moment: Moment) -> bool:
    ticked = _meant(moment) in ("tick:chest", "tick:cold_leg") and moment.prompt
    if not ticked or moment.deed.stale or _place(moment.before) != "screening.now":
        return True
    shown = moment.cards and moment.cards[-1].text.startswith("<b>Call ")
    return _place(moment.after) == "care.emergency" and bool(shown)


# -- updates that come again, late, or to nobody --------------------------------------------------


@invariant("8.20", "a redelivered update changes nothing")
def _redelivered(was: Memory, now: Memory, moment: Moment) -> bool:
    if not moment.deed.again:
        return True
    return _state(moment.before) == _state(moment.after) and not moment.said


# A press is a sign of life, whatever it was meant for; and each event notes the library it met.
_LIFE = frozenset({"unanswered", "asked_on", "asleep", "odd_days", "reminders", "revision"})


@invariant("8.20", "a stale tap changes nothing but sharp and stop")
def _stale(was: Memory, now: Memory, moment: Moment) -> bool:
    deed, before, after = moment.deed, moment.before, moment.after
    if not (deed.kind == "tap" and deed.stale and moment.prompt) or deed.heard in ALWAYS:
        return True
    if before is None or after is None:
        return before is None
    return _kept(before.session) == _kept(after.session) and _kept(before.person) == _kept(
        after.person
    )


def _kept(plain: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in plain.items() if name not in _LIFE}


@invariant("8.24", "each accepted message has an answer")
def _answered(was: Memory, now: Memory, moment: Moment) -> bool:
    if not moment.deed.person:
        return True
    if moment.deed.kind == "tap":
        return moment.toast is not None and bool(moment.said or moment.toast)
    return bool(moment.said)


@invariant("8.38", "from everywhere home in two actions")
def _home(was: Memory, now: Memory, moment: Moment) -> bool:
    return now.quits < 2 or not moment.deed.person or _place(moment.after) == "home.home"


@invariant("privacy", "chats never see each other")
def _apart(was: Memory, now: Memory, moment: Moment) -> bool:
    return not moment.others


# -- reminders ------------------------------------------------------------------------------------


@invariant("8.R1", "no reminder in a massage")
def _rings(was: Memory, now: Memory, moment: Moment) -> bool:
    before, after = moment.before, moment.after
    if moment.deed.kind != "reminders" or not (before and after and under_way(before)):
        return True
    if not moment.prompt:
        return True  # timers that were overdue came before it
    old = moment.at - before.session.get("began", 0.0) >= HOUR
    if before.place == MASSAGE + "switch" and old:
        return True  # given up between the feet: no hands go on by answers an hour old
    return _kept(before.session) == _kept(after.session) and not moment.said


@invariant("8.R2", "no reminder under a lock")
def _rings_locked(was: Memory, now: Memory, moment: Moment) -> bool:
    invited = moment.deed.kind == "reminders" and any(one.buttons for one in moment.said)
    return not invited or not now.locked(moment.at)


# -- what is said ---------------------------------------------------------------------------------

_BANNED = read_never_said(ROOT / "locales" / "en" / "never_said.yaml").patterns
_OILS = re.compile("argan|almond|coconut", re.IGNORECASE)
_TAG = re.compile(r"</?(\w+)[^>]*>")


@cache
def _bare(text: str) -> str:
    return html.unescape(_TAG.sub("", text))


@cache
def _clean(text: str) -> bool:
    low = _bare(text).lower()
    return not any(words.search(line) for words in _BANNED for line in low.split("\n"))


def _texts(moment: Moment) -> list[str]:
    labels = [button.text for message in moment.said for button in buttons(message)]
    keys = [key for message in moment.said for key in (*message.keyboard, message.locate)]
    return [*(message.text for message in moment.said), *labels, *keys, moment.toast or ""]


@invariant("7, 8.37", "nothing banned is said")
def _banned(was: Memory, now: Memory, moment: Moment) -> bool:
    return all(_clean(text) for text in _texts(moment))


@invariant("8.30", "no oil is named to somebody with an allergy")
def _oils(was: Memory, now: Memory, moment: Moment) -> bool:
    after = moment.after
    if after is None or after.place.startswith("screening."):
        return True
    allergic = "allergy" in after.flags and "passed_at" in after.session
    return not allergic or not any(_OILS.search(text) for text in _texts(moment))


@cache
def _whole(text: str) -> bool:
    """Each tag that opens is closed, in order, and is one that Knead uses."""
    opened: list[str] = []
    for tag in _TAG.finditer(text):
        if tag[1] not in ("b", "i"):
            return False
        if not tag[0].startswith("</"):
            opened.append(tag[1])
        elif not opened or opened.pop() != tag[1]:
            return False
    return not opened


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@invariant("Telegram", "every message is within Telegram's limits")
def _fits(was: Memory, now: Memory, moment: Moment) -> bool:
    return len(moment.toast or "") <= 200 and all(map(_fit, moment.said))


def _fit(message: Message) -> bool:
    most = 1024 if message.picture or message.file else 4096
    if not (0 < _units(_bare(message.text)) <= most and _whole(message.text)):
        return False
    rows = message.buttons
    if any(not 1 <= len(row) <= 8 for row in rows) or sum(map(len, rows)) > 100:
        return False
    return all(b.text.strip() and 1 <= len(b.data.encode()) <= 64 for b in buttons(message))


_HANDS_ON = frozenset({"hurts", "fine", "sharp", "pause"})


@invariant("8.1, 8.25", "what is shown is what is: foot, pressure and stop on a card with hands on")
def _shown(was: Memory, now: Memory, moment: Moment) -> bool:
    after = moment.after
    if after is None or not moment.cards:
        return True
    card = moment.cards[-1]
    on = {word(button) for button in buttons(card)} >= _HANDS_ON
    if on != after.hands:
        return False
    if not on:
        return True
    foot = "Left foot" if after.side == "left" else "Right foot"
    dots = "●" * after.pressure + "○" * (3 - after.pressure)
    return foot in card.text and dots in card.text


def _state(look: Look | None) -> str:
    return look.state if look is not None else ""
