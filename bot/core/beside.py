"""What is read beside the exploration: texts, what answers come to, and each card it comes to.

Nothing of it changes where a conversation leads, so another process may do it meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.core.found import Explored, Fault, Node
from bot.core.issues import Issue
from bot.core.looks import Looks
from bot.core.render import Renderer
from bot.core.step import Engine


@dataclass(frozen=True, slots=True)
class Beside:
    """What is read beside the exploration, by another process maybe.

    `texts`: faults for which nothing needs to be explored; `answers`: other faults.
    """

    renderer: Renderer
    languages: Sequence[str]
    texts: Callable[[], Iterable[Issue]] = tuple
    answers: Callable[[], Iterable[Issue]] = tuple


class Reader:
    """Reads what stands beside, and each card that the exploration comes to, once."""

    def __init__(self, engine: Engine, beside: Beside) -> None:
        self.found = Explored()
        self._beside = beside
        self._looks = Looks(engine, beside.renderer, beside.languages)

    def begin(self) -> bool:
        """Read what needs no exploring; False if nothing needs to be explored then."""
        self.found.issues += self._beside.texts()
        if self.found.issues:
            return False
        self.found.issues += self._beside.answers()
        return True

    def cards(self, places: Iterable[Node]) -> None:
        """Read the cards of these places."""
        for node in places:
            for what, remedy, row in self._looks.faults(node.person, node.session, node.now):
                self.found.tell(Fault(node.session.state, what, remedy, row, node.path))
