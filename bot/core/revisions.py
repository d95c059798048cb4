"""The revisions that are served side by side: today's, and older ones that sessions began with.

A session keeps flows and words of its revision until it is home again. How words are understood,
the code and the rules of safety are always today's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.flow import Library
from bot.core.render import Renderer
from bot.core.session import Session
from bot.core.step import Engine


@dataclass(frozen=True, slots=True)
class Revision:
    """One revision, ready to be served."""

    engine: Engine
    renderer: Renderer


@dataclass(frozen=True, slots=True)
class Revisions:
    """Today's revision, and the older ones by name.

    `moving`: sessions go on with today's where they have a place in it, as while an author writes.
    """

    today: Revision
    older: Mapping[str, Revision] = field(default_factory=dict)
    moving: bool = False

    def of(self, session: Session) -> Revision:
        """What the session goes on with. Where that is not its own, `step` ends it."""
        return self.older.get(session.revision, self.today)


def recalled(today: Library, older: Library) -> bool:
    """Whether a recall of today speaks of the older revision, or of a flow's version in it."""
    versions = {flow.name: flow.version for flow in older.flows}
    return any(
        called in (older.revision, versions.get(flow.name))
        for flow in today.flows
        for called in flow.recall
    )


def recalled_by_name(today: Library) -> frozenset[str]:
    """The revisions that recalls name; they need not be read to be ended."""
    return frozenset(
        str(one) for flow in today.flows for one in flow.recall if isinstance(one, str)
    )
