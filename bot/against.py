"""What a deploy would take away from people: today's flows against those that are deployed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.content.flows import read_flows
from bot.content.grammar import CARD, KINDS
from bot.content.load import Content
from bot.content.older import read_older
from bot.content.sources import revision, sources
from bot.core.catalogue import Catalogue
from bot.core.flow import Library, State
from bot.core.issues import nearest
from bot.core.library import assemble
from bot.core.revisions import recalled
from bot.errors import ConfigError, ContentError
from bot.graph.titles import title

_STANDS = frozenset({"card", "boxes", "number", "hands_on", "safety"})  # here people may stand
_TOLD = {"card": CARD.told, "safety": "a state of Knead's own"} | {
    kind: one.told for kind, one in KINDS.items()
}


def against(folder: Path, today: Content) -> Iterator[str]:
    """Lines for an author. `folder` holds the `flows` and `locales` that are deployed."""
    texts = sources(folder / "flows", folder / "locales")
    made, _ = read_flows(folder / "flows")
    if not made:
        remedy = "point it at a checkout of what is deployed, which holds flows/ and locales/"
        raise ConfigError(f"--against {folder} has no flows: {remedy}")
    deployed, now = assemble(made, revision(texts)), today.library
    yield f"deployed: revision {deployed.revision}, here: revision {now.revision}"
    if deployed.revision == now.revision:
        yield "Flows and words are the same: nothing changes for anybody."
        return
    words = texts.get("locales/en/messages.ftl")
    lines = list(_lines(deployed, now, Catalogue("en", words) if words else None))
    yield from lines or ["Every place where people may stand is still there."]
    yield _what_happens(deployed, today, texts)


def _lines(deployed: Library, now: Library, words: Catalogue | None) -> Iterator[str]:
    for name, state in deployed.states.items():
        if state.kind not in _STANDS:
            continue
        what = f"{name} ({_TOLD[state.kind]}{_called(state, words)})"
        if name not in now.states:
            likely = _likely(state, deployed, now)
            yield f"  {what} has gone" + (f"; did you rename it to {likely}?" if likely else "")
        elif now.states[name].kind != state.kind:
            yield f"  {what} is {_TOLD[now.states[name].kind]} now"


def _called(state: State, words: Catalogue | None) -> str:
    name = title(words, state)
    return f": “{name}”" if name else ""


def _likely(gone: State, deployed: Library, now: Library) -> str:
    """A new state of that kind: with the same text, or else with a name much like it."""
    new = [s for s in now.states.values() if s.name not in deployed.states and s.kind == gone.kind]
    same = [s.name for s in new if s.say == gone.say and s.say]
    beside = [name for name in same if name.partition(".")[0] == gone.flow]
    return next(iter((*beside, *same)), "") or nearest(gone.name, (s.name for s in new))


def _what_happens(deployed: Library, today: Content, texts: dict[str, str]) -> str:
    if recalled(today.library, deployed):
        return (
            "What is deployed is called back by `recall:`. Who is in the middle of it is told so "
            "at the next tap or timer, hands off, and led to the wipe, or home."
        )
    try:
        read_older(texts, today)
    except ContentError as error:
        return (
            "What is deployed cannot be read by today's rules. Who is in the middle of it is told "
            f"so at the next tap or timer, hands off, and led to the wipe, or home:\n{error}"
        )
    return (
        "Who is in the middle of it goes on with what they began with, words included, and meets "
        "what is new at home."
    )
