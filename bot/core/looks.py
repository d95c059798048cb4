"""Every card that can show, in every language: within Telegram's limits, and fit to be said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.core import brief
from bot.core.effects import Show
from bot.core.machine import EMERGENCY
from bot.core.message import Message
from bot.core.render import Renderer
from bot.core.session import Person, Session
from bot.core.step import Engine

TEXT_LIMIT, CAPTION_LIMIT, DATA_LIMIT, LABEL_LIMIT = 4096, 1024, 64, 64
Told = tuple[str, str, str]  # what is wrong, the remedy, the row of the invariant or ""
_SHOWN = Show()
_OILS = frozenset({"pick:coconut", "pick:argan"})


def look(person: Person, session: Session) -> object:
    """Places with the same look have the same card."""
    return (
        session.state, session.status, session.way, session.pressure, session.reason,
        session.why, session.stop_kind, session.ticked, session.waiting, session.explained,
        person.lock_reason, session.feel, session.gentle, session.draft, session.chosen,
        session.places, len(person.reminders), bool(person.zone),
        "allergy" in session.flags,
    )  # fmt: skip


class Looks:
    """Looks at each card once."""

    def __init__(self, engine: Engine, renderer: Renderer, languages: Sequence[str]) -> None:
        self._engine, self._renderer, self._languages = engine, renderer, languages
        self._seen: set[object] = set()

    def faults(self, person: Person, session: Session, now: float) -> Iterator[Told]:
        """What is wrong with the card of this session, the remedy, and the row it breaks."""
        this = look(person, session)
        if this in self._seen:
            return
        self._seen.add(this)
        for at, language in enumerate(self._languages):
            one = person.copy()
            one.language = language
            try:
                card = self._renderer.card(one, session, now, _SHOWN)
            except KeyError as error:
                yield (f"{language}: text {error} cannot be formatted",
                       "use only the variables that locales/README.md lists", "")  # fmt: skip
                continue
            for what, remedy, row in (*_limits(card), *_promises(card, session)):
                yield f"{language}: {what}", remedy, row
            if at == 0 and self._told(card):
                return  # the same words in the first language: so they are in all others

    def _told(self, card: Message) -> bool:
        """A card with these words and buttons was looked at before."""
        told = (card.text, tuple(one.text for row in card.buttons for one in row), card.picture)
        known = told in self._seen
        self._seen.add(told)
        return known


def _limits(card: Message) -> Iterator[Told]:
    limit = CAPTION_LIMIT if card.picture else TEXT_LIMIT
    if len(card.text) > limit:
        yield f"the card has {len(card.text)} characters, Telegram takes {limit}", "shorten it", ""
    for row in card.buttons:
        for one in row:
            if len(one.data.encode()) > DATA_LIMIT:
                yield f"button data '{one.data}' is over 64 bytes", "shorten the move's name", ""
            if len(one.text) > LABEL_LIMIT:
                yield f"the button '{one.text}' is over {LABEL_LIMIT} letters", "shorten it", ""


def _promises(card: Message, session: Session) -> Iterator[Told]:
    """Invariants 30 and 36, which speak of cards."""
    words = {b.data.split(".", 2)[-1] for row in card.buttons for b in row}
    if "allergy" in brief.names(session.flags) and words & _OILS:
        remedy = "guard these moves with `when: [no_allergy]`"
        yield "invariant 30 is broken: an oil is offered after “allergy”", remedy, "30"
    if session.state == EMERGENCY and len(words - {"quit"}) != 1:
        yield "invariant 36 is broken: one way leads on from an emergency", "keep one move", "36"
