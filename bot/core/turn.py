"""A turn of a conversation as it can be read: what was done, and what Knead showed then."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turn:
    """`did` is in the words of people, `who` did it: person, bot or time. `state` is the one after.

    `stage` is what the conversation takes for granted from here on: a stage direction.
    `card` are the lines of the card and `buttons` its labels; `says` what came with it: the line
    above the card, cues, notes, the line that answers a tap. `foot`, `step` and `pressure` are
    given while hands are on.
    """

    who: str
    did: str
    state: str
    card: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    foot: str = ""
    step: str = ""
    pressure: int = 0
    stage: str = ""
