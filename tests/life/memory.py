"""What the judge remembers of a chat, from what was done and seen alone.

It follows the person's own deeds: which screens they answered, when they stopped and why, how
often it hurt. Numbers stand with their rows in docs/clinical.md; none is taken from the code.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.life.seen import MASSAGE, Look, Moment, where

HOUR, DAY = 3600.0, 86400.0
TODAY = frozenset({"who", "now", "feet", "look"})  # 2.2, and 8 row 40: in each session
REMEMBERED = frozenset({"blood", "general"})  # 2.2: for 30 days, unless a stop came between
SCREENS = TODAY | REMEMBERED
KEPT = 30 * DAY  # 2.2 and 2.5
A_DAY, THREE_DAYS = 24 * HOUR, 72 * HOUR  # 3.4
FOR_A_CLINICIAN = frozenset({"nerve", "tissue", "vessel", "body"})  # 3.4, 8 row 19
FIRST_ASK, ASK_EVERY = 15.0, 60.0  # 3.3: at the start of a step, then at least so often
SMALL_STEP = 120.0  # a clock set back by less may not be noticed, and delays by no more than that

ANSWERS = frozenset({"none", "done", "adult", "looks_fine"})
AGAIN = frozenset({"found_something", "not_sure"})  # 8 row 40: back to screen 2
NO_PAIN = frozenset({"no_pain", "just_sore"})  # decision 0008

# 3.4 and 4: what is found after a stop or a massage, by place. Hours, or a clinician's word.
CLINICIAN = -1.0
_LEAVING = {"quit": THREE_DAYS}
FINDINGS: dict[str, dict[str, float]] = {
    "stopped.stop": {**_LEAVING, "danger_sign": CLINICIAN, "not_sure": CLINICIAN},
    "stopped.look": {
        **_LEAVING,
        **dict.fromkeys(("cold_now", "popped", "numb_now", "tick:cold_now"), CLINICIAN),
        "bruised": THREE_DAYS,
        **dict.fromkeys(("skin_now", "rash_now"), A_DAY),
    },
    "stopped.calf": {**_LEAVING, "yes": CLINICIAN, "not_sure": CLINICIAN},
    "stopped.pain_now": _LEAVING,
    "stopped.settling": _LEAVING,
    "stopped.pain_again": {**_LEAVING, "number": THREE_DAYS},
    "aftercare.wrong": {
        **dict.fromkeys(("tick:chest", "tick:cold_now"), CLINICIAN),
        **dict.fromkeys(("chest", "cold_now", "calf", "numb_later"), CLINICIAN),
        "bruised": THREE_DAYS,
        "skin_now": A_DAY,
    },
    "follow_up.ask": {"still_sore": CLINICIAN},
    "follow_up.signs": {
        **dict.fromkeys(("done", "none", "tick:chest", "tick:cold_now"), CLINICIAN),
    },
}


@dataclass(frozen=True, slots=True)
class Memory:
    """Times called `at` are by the bot's clock, those called `true` really passed."""

    owed: frozenset[str] = SCREENS
    health_at: float | None = None  # when blood and general were last answered in full
    agreed: tuple[tuple[str, float], ...] = ()  # flag, and when a clinician agreed
    locked_until: float = 0.0
    clinician: bool = False
    asked: bool = False  # a bare stop waits for its answer
    touched_at: float | None = None  # hands were last on, in the session `touched_id`
    touched_id: str = ""
    touched_true: float = 0.0
    quits: int = 0  # in a row

    # the session
    id: str = ""
    hurts: int = 0
    tolerated: int = 3
    skipped: frozenset[tuple[str, str]] = frozenset()
    feet: tuple[str, ...] = ()  # in the order in which hands went on them
    spent: tuple[tuple[str, float], ...] = ()

    # while hands are on
    fine: bool = False  # "fine" was said at this pressure
    laid_at: float | None = None
    laid_side: str = ""
    ask_true: float | None = None  # the bot has to ask by then
    asked_true: float | None = None  # since then a question is unanswered
    alone: int = 0  # steps to which a timer moved since the last sign
    paused_at: float | None = None  # by the bot's clock: hands are off, and it may be late

    def on_foot(self, side: str, at: float) -> float:
        """Seconds with hands on it."""
        running = at - self.laid_at if self.laid_at is not None and self.laid_side == side else 0.0
        return dict(self.spent).get(side, 0.0) + max(0.0, running)

    def locked(self, at: float) -> bool:
        return self.clinician or at < self.locked_until


def meaning(moment: Moment) -> str:
    """What the deed means where the person is: a number is a score of pain on the foot (3.2)."""
    deed, before = moment.deed, moment.before
    if deed.heard != "number" or deed.number is None:
        return deed.heard
    if before is None or not (before.hands or before.near):
        return "number"
    if deed.number == 0:
        return "fine"
    return "hurts" if deed.number < 7 else "sharp"


def under_way(look: Look | None) -> bool:
    """A massage goes on, with hands on or off."""
    return look is not None and (look.hands or look.near)


def follow(memory: Memory, moment: Moment) -> Memory:
    """What the judge remembers after this moment."""
    if moment.after is None:
        return Memory() if moment.before is not None else memory  # /delete erases all of it
    if moment.deed.again:
        return memory
    memory = _session(memory, moment.after)
    for part in (_stops, _findings, _screens, _clinicians, _hurts, _times, _asks):
        memory = part(memory, moment, moment.after)
    return memory


def _session(memory: Memory, after: Look) -> Memory:
    if after.id == memory.id:
        return memory
    return replace(
        memory, id=after.id, owed=SCREENS, hurts=0, tolerated=3, skipped=frozenset(), feet=(),
        spent=(), fine=False, laid_at=None, ask_true=None, asked_true=None, alone=0,
    )  # fmt: skip


def _lock(memory: Memory, until: float, *, clinician: bool = False) -> Memory:
    return replace(
        memory,
        locked_until=max(memory.locked_until, until),
        clinician=memory.clinician or clinician,
    )


def _fired(moment: Moment) -> float:
    """When a timer fired that fires as of its own time."""
    before = moment.before
    due = before.due if before is not None else None
    return moment.at if due is None else min(moment.at, due)


def _stops(memory: Memory, moment: Moment, after: Look) -> Memory:
    deed, before = moment.deed, moment.before
    meant = meaning(moment) if deed.sign else ""
    stopped = meant == "sharp" or (meant == "quit" and under_way(before))
    if stopped:
        memory = replace(memory, owed=SCREENS, health_at=None)
    if meant == "sharp":
        memory = _lock(memory, moment.at + A_DAY, clinician=deed.pain in FOR_A_CLINICIAN)
        memory = replace(memory, agreed=(), asked=False)
    waits = "stopped.asked" in (after.place, *after.session.get("stack", ()))
    if memory.asked and not waits:
        said = moment.prompt and before is not None and before.place == "stopped.asked"
        if not (said and deed.sign and meant in NO_PAIN):
            memory = replace(_lock(memory, _fired(moment) + A_DAY), agreed=())
    asked = waits and (memory.asked or stopped)
    if deed.person:
        memory = replace(memory, quits=memory.quits + 1 if meant == "quit" else 0)
    elif before is None or before.place != after.place:
        memory = replace(memory, quits=0)  # Knead began to speak
    return replace(memory, asked=asked)


def _findings(memory: Memory, moment: Moment, after: Look) -> Memory:
    deed, before = moment.deed, moment.before
    if before is None or not deed.sign or not moment.prompt:
        return memory
    if before.place == "aftercare.pain_after" and (deed.number or 0) >= 7:  # 3.2
        return _lock(memory, moment.at + THREE_DAYS)
    found = FINDINGS.get(before.place, {})
    if not found or (deed.heard == "number" and not deed.number):
        return memory
    heard = {deed.heard, *(before.ticked if deed.heard in ("done", "tick:cold_now") else ())}
    if "tick:chest" in heard:
        heard |= before.ticked
    for one in heard & found.keys():
        serious = found[one] == CLINICIAN
        memory = _lock(memory, moment.at + max(found[one], A_DAY), clinician=serious)
    return memory


def _screens(memory: Memory, moment: Moment, after: Look) -> Memory:
    deed, before = moment.deed, moment.before
    owed, health_at = memory.owed, memory.health_at
    if after.place == "care.expired":  # the answers of "right now" hold for an hour
        owed |= TODAY
    if before is None or before.id != after.id or not deed.sign or deed.stale:
        return replace(memory, owed=owed)
    flow, _, screen = before.place.partition(".")
    if flow != "screening" or after.place == before.place:
        return replace(memory, owed=owed)
    if screen in SCREENS and deed.heard in ANSWERS:
        owed -= {screen}
        if screen in REMEMBERED and not owed & REMEMBERED:
            health_at = moment.at
    elif screen == "look" and deed.heard in AGAIN:
        owed |= {"look", "feet"}
    elif screen == "changed" and deed.heard == "nothing_changed":
        if health_at is not None and moment.at - health_at < KEPT:
            owed -= REMEMBERED
    elif screen == "changed" and deed.heard in ("something_changed", "not_sure"):
        owed, health_at = owed | REMEMBERED, None
        memory = replace(memory, agreed=())  # 2.5: until anything changes
    return replace(memory, owed=owed, health_at=health_at)


def _clinicians(memory: Memory, moment: Moment, after: Look) -> Memory:
    """2.5: a clinician's yes, to the answers of now or to a lock that waits for it."""
    deed, before = moment.deed, moment.before
    if before is None or not deed.sign or deed.stale or deed.heard != "clinician_ok":
        return memory
    if before.place == "care.clinician" and moment.prompt:
        return replace(memory, clinician=False)
    if before.place == "screening.ask_first":
        agreed = {**dict(memory.agreed), **dict.fromkeys(before.flags, moment.at)}
        return replace(memory, agreed=tuple(sorted(agreed.items())))
    return memory


def _hurts(memory: Memory, moment: Moment, after: Look) -> Memory:
    deed, before = moment.deed, moment.before
    meant = meaning(moment) if deed.sign else ""
    hurts, tolerated, skipped = memory.hurts, memory.tolerated, memory.skipped
    if before is not None and before.id == after.id:
        skipped |= after.skipped
        place = before.place.removeprefix(MASSAGE)
        heeded = before.hands or place in ("paused", "switch")
        level = before.pressure if before.hands else before.level
        here = where(before)[1:]
        if not moment.prompt:  # which came first, the deed or the timers, only the row knows
            hurts = max(hurts, int(after.session.get("hurts", 0)))
            tolerated = min(tolerated, int(after.session.get("tolerated", 3)))
        elif meant == "hurts" and heeded:
            hurts, tolerated = hurts + 1, min(tolerated, max(1, level - 1))
            skipped |= {here} if level <= 1 and place != "switch" else frozenset()
        elif meant == "skip" and (before.hands or place in ("paused", "resting_ask")):
            skipped |= {here}
    fine = memory.fine and after.hands and not moment.visit
    if deed.sign and before is not None and before.hands and after.hands and not moment.visit:
        if meant in ("fine", "resume"):
            fine = True
        elif meant in ("harder", "tickle", "hurts") or meant.startswith("way:"):
            fine = False
    feet = memory.feet
    if after.hands and after.side not in feet:
        feet = (*feet, after.side)
    return replace(memory, hurts=hurts, tolerated=tolerated, skipped=skipped, fine=fine, feet=feet)


def _times(memory: Memory, moment: Moment, after: Look) -> Memory:
    """How long hands were on each foot, by the bot's clock."""
    spent, laid_at, laid_side = dict(memory.spent), memory.laid_at, memory.laid_side
    if not moment.prompt:
        spent = {side: float(time) for side, time in after.session.get("spent", {}).items()}
        laid_at = after.session.get("hands_since")
    elif moment.visit or not after.hands:
        if laid_at is not None:
            spent[laid_side] = memory.on_foot(laid_side, moment.at)
        laid_at = moment.at if after.hands else None
    if after.hands:
        laid_side = after.side
        memory = replace(memory, touched_at=moment.at, touched_id=after.id)
        memory = replace(memory, touched_true=moment.true)
    elif moment.before is not None and moment.before.hands:
        late = moment.at - _fired(moment)
        memory = replace(memory, touched_at=_fired(moment), touched_true=moment.true - late)
    return replace(memory, spent=tuple(spent.items()), laid_at=laid_at, laid_side=laid_side)


def _asks(memory: Memory, moment: Moment, after: Look) -> Memory:
    """When the bot asked last, and since when nobody has answered."""
    deed, true = moment.deed, moment.true
    ask, asked, alone, paused = (
        memory.ask_true, memory.asked_true, memory.alone, memory.paused_at,
    )  # fmt: skip
    if deed.kind == "clock" and -SMALL_STEP <= (deed.number or 0) < 0:
        late = -(deed.number or 0)
        ask = None if ask is None else ask + late
        asked = None if asked is None else asked + late
    if after.place != MASSAGE + "paused":
        paused = None
    if after.place == MASSAGE + "paused" and paused is None:
        paused = moment.at
    if not after.hands:
        return replace(memory, ask_true=None, asked_true=None, alone=0, paused_at=paused)
    cued = any(message.slot == "cue" for message in moment.said)
    if deed.sign:
        asked, alone = None, 0
    elif moment.visit and deed.kind == "timers":
        alone += 1
    if moment.visit:
        ask = true + FIRST_ASK
    elif deed.sign or cued or not (moment.prompt or deed.kind == "clock"):
        ask = true + ASK_EVERY
    if cued and asked is None:
        asked = true
    return replace(memory, ask_true=ask, asked_true=asked, alone=alone, paused_at=paused)
