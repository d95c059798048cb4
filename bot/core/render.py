"""From effects to messages: texts of the person's language, buttons, pictures.

What a card says and offers follows from session and state alone, so that the same card can be
shown again at any time, and the check can try every one of them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from babel.dates import format_date

from bot.core import reminding, safety
from bot.core.arguments import Moment, feet, score
from bot.core.catalogue import Catalogue
from bot.core.effects import Cue, Effect, Note, Show, Toast
from bot.core.flow import Library, Move
from bot.core.guards import GUARDS
from bot.core.hear import ANSWERS
from bot.core.intents import Intent
from bot.core.listen import button
from bot.core.message import Button, Message
from bot.core.offers import OFFERS
from bot.core.run import Run
from bot.core.session import Person, Session
from bot.core.words import ENTRIES

INTENT_MOVES = frozenset({"next", "back", "quit"})  # buttons that are intents, not choices
SHORT = 14  # two buttons of at most so many letters share a row; wide letters count twice
TINY = 6  # as many of at most so many letters as belong together
_DOTS = ("○", "●")
_TICKED = ("☐", "☑")
Rows = list[tuple[Button, ...]]


class Renderer:
    """Knows the library and the languages. `pictures` are the media files that exist."""

    def __init__(
        self, library: Library, catalogues: Mapping[str, Catalogue], pictures: frozenset[str]
    ) -> None:
        self._library = library
        self._catalogues = catalogues
        self._pictures = pictures
        self._card: dict[str, Callable[[_Card], tuple[str, Rows]]] = {
            "boxes": _boxes,
            "number": _number,
            "hands_on": _hands_on,
            "safety": _safety,
        }

    def catalogue(self, person: Person) -> Catalogue:
        """The texts in the person's language; English where it has none."""
        return self._catalogues.get(person.language) or self._catalogues["en"]

    def messages(
        self, person: Person, session: Session, effects: Iterable[Effect], now: float
    ) -> tuple[Message, ...]:
        """What is to be sent, in order. Export, Erase and Record are the service's business."""
        texts = self.catalogue(person)
        made: list[Message] = []
        for effect in effects:
            if isinstance(effect, Show):
                made.append(self.card(person, session, now, effect))
            elif isinstance(effect, Cue):
                card = _Card(self._library, texts, person, session, now)
                made.append(Message("cue", card.text(effect.key), silent=effect.silent))
            elif isinstance(effect, Note):
                made.append(self._note(effect, person, session, now))
        return tuple(made)

    def toast(self, person: Person, effects: Iterable[Effect]) -> str:
        """The line that answers a tap, or ""."""
        texts = self.catalogue(person)
        return next((texts.text(e.key) for e in effects if isinstance(e, Toast)), "")

    def say(self, person: Person, key: str, args: Mapping[str, Any] | None = None) -> str:
        """One text by key."""
        return self.catalogue(person).text(key, args)

    def card(self, person: Person, session: Session, now: float, show: Show) -> Message:
        """The session's card."""
        card = _Card(self._library, self.catalogue(person), person, session, now)
        text, rows = self._card.get(card.place.kind, _plain)(card)
        above = [session.status] if session.status else []
        if session.heard and card.place.kind == "hands_on":
            above.append("status-heard")
            rows.insert(0, (card.button("b-meant", "unclear"),))
        if above:
            lines = "\n".join(f"<i>{card.text(key)}</i>" for key in above)
            text = f"{lines}\n\n{text}"
        picture = dict(card.place.ways).get(session.way) or card.place.picture
        shown = picture if person.pictures and picture in self._pictures else ""
        return Message(
            "card",
            text,
            tuple(rows),
            fresh=show.fresh,
            silent=show.silent,
            passing=show.passing,
            picture=shown,
            waits=show.waits,
            until=show.until,
        )

    def _note(self, note: Note, person: Person, session: Session, now: float) -> Message:
        card = _Card(self._library, self.catalogue(person), person, session, now)
        text = _history(card) if note.key == "history" else card.text(note.key)
        keyboard: tuple[str, ...] = ()
        if note.stop_key is not None:
            keyboard = (card.text("b-stop-key"),) if note.stop_key else ("",)
        locate = card.text("b-locate") if note.locate else ""
        return Message(
            "note",
            text,
            silent=True,
            keyboard=keyboard,
            waits=note.waits,
            locate=locate,
            until=note.until,
        )


class _Card(Moment):
    """One card in the making."""

    def button(self, label: str, word: str, style: str = "") -> Button:
        """A button bound to this card."""
        return Button(self.texts.text(label), button(self.session, word), style)

    def moves(self) -> list[Move]:
        """Moves that are open now, each name once."""
        run = Run(
            self.library, self.person, self.session, Intent("unclear"), self.now, self.session.state
        )
        opened: dict[str, Move] = {}
        for move in self.place.moves:
            if move.name not in {*opened, *ANSWERS} and all(GUARDS[g](run) for g in move.when):
                opened[move.name] = move
        return list(opened.values())

    def move_buttons(self, leave_out: Sequence[str] = ()) -> list[Button]:
        """The author's moves as buttons."""
        made = []
        opened = self.moves()
        others = {m.to for m in opened if m.name != "quit"}
        for move in opened:
            if move.name in leave_out or (move.name == "quit" and move.to in others):
                continue  # one button for one way home is enough
            word = move.name if move.name in INTENT_MOVES else f"pick:{move.name}"
            leaving = move.name == "quit" and self.place.flow == "stopped"
            key = "b-leave" if leaving else label(move.name)
            made.append(self.button(key, word, move.style))
        return made


def label(move: str) -> str:
    """The text key of a move's button."""
    return "b-" + move.replace("_", "-")


def rows_of(buttons: Iterable[Button]) -> Rows:
    """Rows of one, or of two where both are short: a thumb must hit them."""
    rows: Rows = []
    for one in buttons:
        last = rows[-1] if rows else ()
        if len(last) == 1 and _widest((*last, one)) <= SHORT:
            rows[-1] = (last[0], one)
        else:
            rows.append((one,))
    return rows


def _together(buttons: Sequence[Button]) -> Rows:
    """One row where all are tiny: a longer word would be cut off."""
    return [tuple(buttons)] if _widest(buttons) <= TINY else rows_of(buttons)


def _widest(buttons: Iterable[Button]) -> int:
    return max(sum(map(_width, one.text)) for one in buttons)


def _width(char: str) -> int:
    """In letters: Chinese, Japanese and Korean ones are twice as wide; marks stand on others."""
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "FW" else 1


# -- kinds of cards -------------------------------------------------------------------------------


def _plain(card: _Card) -> tuple[str, Rows]:
    return card.text(card.place.say), [*rows_of(_offers(card)), *rows_of(card.move_buttons())]


def _offers(card: _Card) -> Iterable[Button]:
    """The list that the state offers."""
    kind = card.place.offers
    for n, entry in enumerate(_entries(card)):
        told = card.texts.digits(ENTRIES[kind](card.words, entry))
        yield Button(told, button(card.session, f"offer:{n}"))


def _entries(card: _Card) -> Iterable[Any]:
    offer = OFFERS.get(card.place.offers)
    return offer.entries(card.person, card.session, card.library) if offer else ()


def _number(card: _Card) -> tuple[str, Rows]:
    return card.text(card.place.say), [*_keypad(card), *rows_of(card.move_buttons(["number"]))]


def _keypad(card: _Card) -> Rows:
    keys = [
        Button(card.texts.digits(str(n)), button(card.session, f"number:{n}")) for n in range(11)
    ]
    return [tuple(keys[:4]), tuple(keys[4:8]), tuple(keys[8:])]


def _boxes(card: _Card) -> tuple[str, Rows]:
    session, place = card.session, card.place
    if session.explained:
        parts = [card.text(place.say)]
        for box in place.boxes:
            name = box.name.replace("_", "-")
            parts.append(f"<b>{card.text(f'box-{name}')}</b>\n{card.text(f'what-{name}')}")
        return "\n\n".join(parts), [(card.button("b-close-what", "what"),)]
    rows: Rows = []
    for box in place.boxes:
        ticked = box.name in session.ticked
        text = card.text("box-" + box.name.replace("_", "-"))
        word = f"{'untick' if ticked else 'tick'}:{box.name}"
        style = "primary" if ticked else ""
        rows.append((Button(f"{_TICKED[ticked]} {text}", button(session, word), style),))
    if session.ticked:
        answers = [card.button("b-done", "done", "primary")]
    else:
        answers = [card.button("b-none", "none", "success")]
        if place.unsure:
            answers.append(card.button("b-unsure", "unsure"))
    rows += rows_of([*answers, card.button("b-what", "what"), *card.move_buttons()])
    return card.text(place.say), rows


def _hands_on(card: _Card) -> tuple[str, Rows]:
    session, place = card.session, card.place
    left = session.timers.get("cue", 0.0) - card.now
    lines = [
        f"<b>{card.text('foot-line')}</b>\n{card.text(place.say)}",
        f"<i>{card.text(place.say + '.why')}</i>",
        f"{dots(session.pressure)}  {card.text('pressure')}\n"
        + card.text("time-left" if left > 0 else "time-up"),
    ]
    if session.waiting:
        lines.append(f"<b>{card.text('status-check')}</b>")
    rows: Rows = [
        (card.button("b-hurts", "hurts"), card.button("b-fine", "fine", "success")),
        (card.button("b-next", "next", "primary"),),
        *_together([card.button(f"b-{w}", w) for w in ("back", "repeat", "skip", "pause")]),
    ]
    ways = [w for w, _ in place.ways if w != session.way]
    if ways and not session.gentle:
        rows += rows_of(card.button(f"b-{w}", f"way:{w}") for w in ways)
    rows.append((card.button("b-sharp", "sharp", "danger"),))
    return "\n\n".join(lines), rows


def _safety(card: _Card) -> tuple[str, Rows]:
    place = card.place
    short = place.name.partition(".")[2]
    text = card.text(place.say)
    sharp = (card.button("b-sharp", "sharp", "danger"),)
    if short == "paused":
        resume = (card.button("b-resume", "resume", "success"),)
        hurts = (card.button("b-hurts", "hurts"), card.button("b-skip", "skip"))
        return text, [resume, hurts, (card.button("b-enough", "quit"),), sharp]
    if short == "resting":
        return text, [(card.button("b-enough", "quit"),), sharp]
    if short == "resting_ask":
        return text, [*_keypad(card), (card.button("b-enough", "quit"),), sharp]
    return text, [(card.button("b-next", "next", "primary"),)]


def dots(pressure: int) -> str:
    """Pressure as dots: two of three."""
    return _DOTS[1] * pressure + _DOTS[0] * (safety.TOP_LEVEL - pressure)


def _history(card: _Card) -> str:
    past = card.person.history
    if not past:
        return card.texts.text("history-none")
    lines = [card.texts.text("history")]
    for one in past[-10:]:
        day = reminding.date_of(card.person, one["at"])
        lines.append(
            card.texts.text(
                "history-line",
                {
                    "date": format_date(day, "medium", locale=card.words.locale),
                    "feet": feet(one["feet"]),
                    "minutes": max(1, round(one["seconds"] / 60)) if one["seconds"] else 0,
                    "before": score(one["before"]),
                    "after": score(one["after"]),
                },
            )
        )
    if card.person.streak_shown and reminding.streak(card.person, card.now):
        lines.append(card.text("history-streak"))
    return "\n".join(lines)
