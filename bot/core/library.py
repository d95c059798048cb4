"""Flows brought together: the safety states are added."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core.flow import Flow, Library, State

# Added to each flow that has hands-on states; an author cannot leave one out or change it.
SAFETY_STATES = ("paused", "resting", "resting_ask", "closing", "closed")


def _safety_states(flow: Flow) -> tuple[State, ...]:
    def state(name: str, kind: str = "safety", picture: str = "") -> State:
        return State(
            name=f"{flow.name}.{name}",
            flow=flow.name,
            kind=kind,
            say=name.replace("_", "-"),
            picture=picture,
        )

    return (
        state("paused", picture="pause.png"),
        state("resting", picture="pause.png"),
        state("resting_ask"),
        state("closing", picture="rest.png"),
        State(name=f"{flow.name}.closed", flow=flow.name, kind="returns", returns="done"),
    )


def has_hands_on(flow: Flow) -> bool:
    """The flow has a state in which hands are on a foot."""
    return any(s.kind == "hands_on" for s in flow.states)


def assemble(
    flows: Iterable[Flow], revision: str = "", languages: Iterable[str] = ("en",)
) -> Library:
    """One library of flows that were read and found whole."""
    whole = tuple(
        replace(f, states=f.states + _safety_states(f)) if has_hands_on(f) else f for f in flows
    )
    states = {s.name: s for f in whole for s in f.states}
    return Library(whole, revision, states, tuple(languages))
