"""Tables of docs/safety.md and docs/clinical.md, made from the rules, the flows and the texts.

The first page is for clinicians. Its text is written by people; what stands between the marks
`<!-- NAME -->` and `<!-- end -->` is made here, so that it cannot drift from the code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bot.config import ROOT
from bot.content.load import Content
from bot.core.catalogue import Catalogue
from bot.core.invariants import INVARIANTS
from bot.core.render import label
from bot.core.safety import (
    FLAGS,
    NEEDS_MARK,
    PLAIN_LOCK,
    POSITIONS,
    RESIDUE_LOCK,
    ZONES,
    Outcome,
    Rule,
)
from bot.core.signoff import CHOICES, NUMBERS, Number, lasting
from bot.graph.titles import title

PAGE, NOTES = ROOT / "docs" / "safety.md", ROOT / "docs" / "clinical.md"
_MARKS = re.compile(r"(<!-- ([a-z]+) -->\n).*?(<!-- end -->)", re.DOTALL)
_SHORT = 18  # letters: a label such as "Yes, one of these" says nothing without its question
_LOCKS = {
    "plain": lasting(PLAIN_LOCK),
    "residue": lasting(RESIDUE_LOCK),
    "clinician": "until a clinician agrees",
}
# What the flow of a stop waits for, by its states.
_WAITS = {
    "stopped.settling": "of rest after a stop, before the pain is asked for again",
    "stopped.stop": "without an answer to a question after a stop: it counts as pain that stays",
}
_OUTCOMES = {
    Outcome.GO: "go",
    Outcome.GENTLY: "gently",
    Outcome.NOT_TODAY: "not today",
    Outcome.ASK_FIRST: "ask first",
    Outcome.URGENT: "urgent",
    Outcome.EMERGENCY: "emergency",
}


def page(content: Content, path: Path = PAGE) -> str:
    """The page at `path` with its tables as they are now."""
    text = path.read_text(encoding="utf-8")
    return _MARKS.sub(lambda m: f"{m[1]}{TABLES[m[2]](content)}\n{m[3]}", text)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


_HEAD = ("number", "what it governs", "row", "what sources say", "sign-off")


def _numbers(_content: Content) -> str:
    return _table(_HEAD, (_number(one) for one in NUMBERS if one.judgement))


def _sourced(_content: Content) -> str:
    return _table(_HEAD, (_number(one) for one in NUMBERS if not one.judgement))


def _number(one: Number) -> Sequence[str]:
    return (f"**{one.told}**", one.governs, one.row or "–", one.sources, "")


def _choices(_content: Content) -> str:
    return _table(("rule", "row", "sign-off"), ((one.rule, one.row, "") for one in CHOICES))


def _steps(content: Content) -> str:
    """Row by row the steps with hands on a foot, as the flows have them."""
    head = ("step", "part of the foot", "lasts", "firmest pressure", "sign-off")
    texts = _english(content)
    return _table(
        head,
        (
            (title(texts, s), s.zone, lasting(s.seconds), str(s.most), "")
            for s in content.library.states.values()
            if s.kind == "hands_on"
        ),
    )


def _waits(content: Content) -> str:
    states = content.library.states
    rows = ((f"**{lasting(states[name].wait)}**", what, "3.4", "") for name, what in _WAITS.items())
    return _table(("number", "what it governs", "row", "sign-off"), rows)


def _invariants(_content: Content) -> str:
    rows = ((x.row, x.name, f"waits for {x.waits}" if x.waits else "proven") for x in INVARIANTS)
    return _table(("row", "what must hold", "held"), rows)


# -- flags ----------------------------------------------------------------------------------------


def _asked(content: Content) -> str:
    """What the questions before a massage may find."""
    head = ("row of 2.3", "what the person says", "outcome", "pressure", "left out", "sign-off")
    return _table(head, (_before(content, *one) for one in FLAGS.items() if not _later(one[1])))


def _before(content: Content, flag: str, rule: Rule) -> Sequence[str]:
    limited = rule.outcome in (Outcome.GENTLY, Outcome.ASK_FIRST)
    pressure = f"up to {rule.cap}" if limited else ""
    said = _said(content, flag)
    return (rule.row, said, _OUTCOMES[rule.outcome], pressure, _left_out(flag, rule), "")


def _left_out(flag: str, rule: Rule) -> str:
    parts = ["that foot"] * rule.foot
    parts += ["that part of it"] * (NEEDS_MARK.get(flag) == ZONES)
    parts += [f"the {zone}" for zone in rule.zones]
    left = [position.replace("_", " ") for position in POSITIONS if position in rule.positions]
    parts += [f"sitting: {', '.join(left)}"] * bool(left)
    return "; ".join(parts)


def _found(content: Content) -> str:
    """What may be found after a stop, after a massage, or a day later."""
    head = ("section", "what is found", "outcome", "no massage for", "sign-off")
    return _table(head, (_after(content, *one) for one in FLAGS.items() if _later(one[1])))


def _after(content: Content, flag: str, rule: Rule) -> Sequence[str]:
    outcome = _OUTCOMES[rule.outcome] if rule.outcome else ""
    return (rule.row, _said(content, flag), outcome, _LOCKS[rule.lock], "")


def _later(rule: Rule) -> bool:
    return bool(rule.lock)


def _said(content: Content, flag: str) -> str:
    """The labels of the boxes and buttons that raise it; where they say little, the question."""
    texts, states = _english(content), content.library.states.values()
    boxes = [texts.text(f"box-{b.name.replace('_', '-')}") for s in states for b in s.boxes
             if b.raises == flag]  # fmt: skip
    taps = [(s, texts.text(label(m.name))) for s in states for m in s.moves
            if m.raises == flag and s.kind != "decide" and m.name != "quit"]  # fmt: skip
    told = [*boxes, *(words for _, words in taps if len(words) > _SHORT)]
    name = flag.replace("_", " ").capitalize()
    if not told:
        told = [f"{name}: “{title(texts, state)}” – {words}" for state, words in taps[:1]]
    return " / ".join(dict.fromkeys(told)) or name


def _english(content: Content) -> Catalogue:
    return next(one.catalogue for one in content.locales if one.language == "en")


TABLES: dict[str, Callable[[Content], str]] = {
    "numbers": _numbers,
    "sourced": _sourced,
    "choices": _choices,
    "steps": _steps,
    "waits": _waits,
    "asked": _asked,
    "found": _found,
    "invariants": _invariants,
}
