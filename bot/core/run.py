"""One step in the making: what guards read and actions change. Lives for a single `step`."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.effects import Effect
from bot.core.flow import Library, State
from bot.core.intents import Intent
from bot.core.session import Person, Session


@dataclass(slots=True)
class Run:
    """The copies a step works on, the intent, the time, and the effects so far.

    `state` is the attribute that `transitions` moves; `step` copies it to the session.
    """

    library: Library
    person: Person
    session: Session
    intent: Intent
    now: float
    state: str
    effects: list[Effect] = field(default_factory=list)
    entering: bool = False  # a state is entered, even if it is the one that was left
    resuming: bool = False  # a step is taken up again where it was left
    onward: bool = False  # a follow-up question was answered

    @property
    def place(self) -> State:
        """The state under way."""
        return self.library.states[self.state]
