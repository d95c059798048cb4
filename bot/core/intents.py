"""What a message can mean: the names that the machine, the tests and the flows share."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.heard import Place, When

INTENTS = (
    "next",  # go on to the next technique
    "back",  # return to the one before
    "repeat",  # the same one once more
    "skip",  # leave this one out
    "pause",  # hands off for a while
    "resume",  # carry on after a pause, or keep going
    "quit",  # stop now; asks afterwards whether it was pain
    "hurts",  # LESS: sore, tender, too hard, 1 to 6 of 10
    "sharp",  # RED: stop now, with the kind of danger
    "fine",  # OK, or 0 of 10
    "harder",  # asks for more pressure
    "tickle",  # slower and flatter, not harder
    "number",  # a score before the number rule; read() has applied that rule already
    "choose",  # an answer by button
    "unclear",  # may be about the foot or pain, or cannot be read: hands off and ask
    "other",  # surely about something else
)

KINDS = ("pain", "nerve", "tissue", "vessel", "body", "number", "stop")


@dataclass(frozen=True, slots=True)
class Intent:
    """One reading.

    `kind` goes with sharp and quit, and says of unclear that it hurts at least; `number` (0-10)
    goes with a score, `choice` with a button;
    `heard` is a time or places, where a state listens for them;
    `evidence` holds the words and rules it rests on, for people who want to know why.
    """

    name: str
    kind: str = ""
    number: int | None = None
    choice: str = ""
    evidence: tuple[str, ...] = ()
    heard: When | tuple[Place, ...] | None = None
