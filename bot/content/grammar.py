"""What may stand in a flow file: each key with a sentence for authors, and where it belongs.

The reader (flows.py) and the editors' schema (schema.py) are both made from these tables.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

FLOW: Mapping[str, str] = {
    "flow": "The name of the flow, the same as that of the file without .yaml.",
    "version": "A whole number; count it up when you change what the flow does.",
    "recall": "Earlier versions, or revisions, that nobody is to go on with: [1, 2].",
    "starts": "The state the flow begins with.",
    "each": "Only [left, right]: the states run for one foot, then for the other.",
    "states": "The states by name; each is one card on the phone, or decides what comes next.",
}
STATE: Mapping[str, str] = {
    "say": "The key of the text in messages.ftl; the words themselves do not stand here.",
    "picture": "A file in flows/media that is shown with the text.",
    "moves": "The ways out: the name is the button, behind it stands where it leads.",
    "boxes": "Lines to tick; each raises a flag, asks a follow-up question, or both.",
    "then": "Where to go when the lines and their follow-up questions are answered.",
    "unsure": 'The flags that "Not sure" raises; without this key there is no such button.',
    "number": "The fact that keeps the score from 0 to 10; buttons from 0 to 10 are shown.",
    "decide": "Shows nothing and goes where the first fitting line says; the last has no `when`.",
    "call": "The name of another flow to run; `moves` say how to go on by what it returns.",
    "returns": "Ends this flow; the word tells the flow that called it how it ended.",
    "wait": "Where to go if nothing is heard for so many seconds.",
    "hands_on": "Hands are on this part of the foot; the safety rules are added by the code.",
    "seconds": "How long the step takes until the cue to go on, in seconds.",
    "most": "The highest pressure of the step; the person's own limit may be lower.",
    "ways": "Techniques to choose from, each with its picture; the first is the default.",
    "offers": "A list of buttons that the code makes; a tap takes the move `picked`.",
    "hears": "What typed words are read as; what is understood takes the move `heard`.",
    "locate": 'The key of the text that comes with the key "share my location".',
}
MOVE: Mapping[str, str] = {
    "to": "Where it leads: a state of this flow, `flow.state` of another, or `onward`.",
    "when": "Guards that must all hold; otherwise there is no such button.",
    "set": "Keeps a fact about what the person chose.",
    "raise": "Raises a flag; what it means for the massage is fixed in the code.",
    "mark": "Completes the flag that the question is about: which foot, or which spot.",
    "does": "An action of the code that is done on the way.",
    "note": "The key of a text that is sent beside the card.",
    "style": "The colour of the button.",
}
BOX: Mapping[str, str] = {
    "raise": "The flag that ticking this line raises.",
    "ask": "The follow-up question, or a list of them, that ticking this line asks.",
}
WAIT: Mapping[str, str] = {
    "seconds": "How long to wait, in seconds.",
    "to": "The state to go to when nothing was heard.",
}
FLOW_NEEDS = {"flow": "NAME", "version": "1", "starts": "STATE", "states": ""}  # as they read
STYLES = ("primary", "success", "danger")

VERSION = (1, 10**6)
SECONDS = (5, 300)  # of one step: at most half of what a foot may get in all
MOST = (1, 3)
WAIT_SECONDS = (1, 7 * 86400)

# Of flows, states, moves, boxes and ways: targets are split at the dot, texts are found by them.
NAME = re.compile(r"[a-z][a-z0-9_]*")
REVISION = re.compile(r"[0-9a-f]{12}")  # of flows and texts together
TEXT = re.compile(r"[a-z][a-z0-9-]*")  # the key of a text
NAME_TOLD = "small letters, digits and underscores, such as heel_cup"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of state: what an author calls it, the keys it needs, those it may have besides."""

    told: str
    needs: tuple[str, ...]
    may: tuple[str, ...] = ()


_SHOWN = ("picture", "wait", "moves")
# By the key that makes a state what it is; a card is what has none of them.
CARD = Kind("a card", ("say",), (*_SHOWN, "offers", "hears", "locate"))
KINDS: Mapping[str, Kind] = {
    "hands_on": Kind(
        "a step", ("hands_on", "say", "seconds", "most"), ("picture", "ways", "moves")
    ),
    "decide": Kind("a fork", ("decide",)),
    "call": Kind("a call", ("call",), ("moves",)),
    "returns": Kind("an end", ("returns",)),
    "boxes": Kind("a screen", ("boxes", "say"), (*_SHOWN, "then", "unsure")),
    "number": Kind("a score", ("number", "say"), _SHOWN),
}


def made_by(key: str) -> str:
    """The key that makes a state one of the kind that has `key`; "" if every kind has it."""
    return next((maker for maker, kind in KINDS.items() if key in (*kind.needs, *kind.may)), "")
