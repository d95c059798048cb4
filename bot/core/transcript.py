"""A conversation that was explored, told as a transcript that a therapist can read.

`step` is deterministic: what happened is played again, and what Knead says is rendered as it would
be for a person.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from bot.core.deeds import deed
from bot.core.effects import Cue, Note, Show
from bot.core.happenings import START, Happening
from bot.core.message import Button, Message
from bot.core.render import Renderer, dots
from bot.core.session import Person, Session
from bot.core.settle import new_session
from bot.core.step import Engine, Stepped, step
from bot.core.turn import Turn

At = Callable[[Person, Session, float], Iterable[Happening]]
WIDTH = 90  # letters of a line in a terminal
_DEED, _LEAST = 31, 12  # letters: what was done, at most; what is shown, at least
_NO_ANSWER = (AssertionError, RecursionError, KeyError)
_TAG = re.compile(r"<[^>]+>")
_OPENING = "opens the chat"
_SILENT = "(no answer)"
_BARE = "(the text of this card cannot be formatted)"


def transcript(
    engine: Engine, renderer: Renderer, happenings: Sequence[Happening], language: str = "en"
) -> tuple[Turn, ...]:
    """The conversation from the first message on; of the last happening there may be no answer."""
    teller = _Teller(engine, renderer, language)
    turns = [teller.opening(one) for one in happenings[:1]]
    before = happenings[0].now if happenings else 0.0
    for one in happenings:
        turns.append(teller.turn(one, one.now - before))
        before = one.now
    return tuple(turns)


def replayed(engine: Engine, at: At, path: Sequence[str]) -> tuple[Happening, ...]:
    """The conversation that these words of the exploration (`said`) stand for.

    `at` lists what can happen somewhere. It ends with the first word that is not among it, or has
    no answer.
    """
    person, session, now = Person(), new_session(START), START
    found: list[Happening] = []
    for said in path:
        one = next((one for one in at(person, session, now) if one.said == said), None)
        if one is None:
            break
        found.append(one)
        try:
            stepped = step(engine, one.person, one.session, one.intent, one.now)
        except _NO_ANSWER:
            break
        person, session, now = stepped.person, stepped.session, one.now
    return tuple(found)


class _Teller:
    def __init__(self, engine: Engine, renderer: Renderer, language: str) -> None:
        self._engine, self._renderer, self._language = engine, renderer, language

    def opening(self, one: Happening) -> Turn:
        """The card that is there before anything happens."""
        stands = Stepped(one.person, one.session, ())
        return self._shown(Turn("person", _OPENING, one.session.state), stands, one.now)

    def turn(self, one: Happening, passed: float) -> Turn:
        """What one happening leads to, `passed` seconds after the one before."""
        place = self._engine.library.states[one.session.state]
        who, did, stage, typed = deed(one, place, self._buttons(one), passed)
        try:
            stepped = step(self._engine, one.person, one.session, one.intent, one.now, typed=typed)
        except _NO_ANSWER:
            return Turn(who, did, place.name, (_SILENT,), stage=stage)
        turn = Turn(who, did, stepped.session.state, stage=stage)
        return self._shown(turn, stepped, one.now)

    def _buttons(self, one: Happening) -> list[Button]:
        """What can be tapped on the card that it happened to."""
        try:
            return _flat(self._card(one.person, one.session, one.now))
        except KeyError:
            return []

    def _shown(self, turn: Turn, after: Stepped, now: float) -> Turn:
        person, session = self._speaking(after.person), after.session
        bare = session.copy()
        bare.status = ""
        above = (Cue(session.status),) if session.status else ()
        beside = [e for e in after.effects if isinstance(e, Cue | Note)]
        try:
            card = self._card(person, bare, now)
            said = self._renderer.messages(person, session, [*above, *beside], now)
            toast = self._renderer.toast(person, after.effects)
            name = self._hands_on(person, session)
        except KeyError:
            return replace(turn, card=(_BARE,))
        turn = replace(
            turn,
            card=_lines(card.text),
            says=(*(_lines(one.text)[0] for one in said), *((toast,) if toast else ())),
            buttons=tuple(one.text for one in _flat(card)),
        )
        if not name:
            return turn
        return replace(turn, foot=session.side, step=name, pressure=session.pressure)

    def _card(self, person: Person, session: Session, now: float) -> Message:
        return self._renderer.card(self._speaking(person), session, now, Show())

    def _hands_on(self, person: Person, session: Session) -> str:
        """The name of the step that hands are on; "" for none."""
        state = self._engine.library.states[session.state]
        return self._renderer.say(person, f"{state.say}.name") if state.kind == "hands_on" else ""

    def _speaking(self, person: Person) -> Person:
        speaking = person.copy()
        speaking.language = self._language
        return speaking


def _flat(card: Message) -> list[Button]:
    return [one for row in card.buttons for one in row]


def _lines(text: str) -> tuple[str, ...]:
    """The lines without markup."""
    bare = html.unescape(_TAG.sub("", text))
    return tuple(line.strip() for line in bare.splitlines() if line.strip())


# -- for a terminal -------------------------------------------------------------------------------


def told(turns: Sequence[Turn]) -> str:
    """The conversation in lines of a terminal: what was done, where it led, what is seen there."""
    if not turns:
        return ""
    deeds = [_cut(turn.did, _DEED) for turn in turns]
    first, second = max(map(len, deeds)), max(len(turn.state) for turn in turns)
    room = max(_LEAST, WIDTH - first - second - len("12      "))
    lines: list[str] = []
    for n, (did, turn) in enumerate(zip(deeds, turns, strict=True), 1):
        if turn.stage:
            lines.append(f"    {_cut(turn.stage, WIDTH - 4)}")
        seen = _cut(_glance(turn), room)
        lines.append(f"{n:2}  {did:{first}}  {turn.state:{second}}  {seen}".rstrip())
    return "\n".join(lines)


def _glance(turn: Turn) -> str:
    """What is on the phone, in a few words: the pressure and the step, or the card's first line."""
    seen = f"{dots(turn.pressure)} {turn.foot}: {turn.step}" if turn.step else turn.card[0]
    return " · ".join([seen, *turn.says])


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
