"""Lists of buttons that code makes (`offers:` of a state): what is listed, and what a pick does.

A list follows from person, session and time alone; its buttons carry the place in the list. How
an entry reads is bot/core/words.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.core import emergency, zones
from bot.core.drafting import halves, quick
from bot.core.effects import Note
from bot.core.flow import Library
from bot.core.heard import Place
from bot.core.run import Run
from bot.core.session import Person, Session

QUICK_TIMES = (7 * 60 + 30, 12 * 60 + 30, 18 * 60, 21 * 60)
MOST_TIMES = 6
MOST_CLOCKS = 6
MOST_COUNTRIES = 8

Entries = Sequence[Any]


def _times(person: Person, *_: object) -> Entries:
    times = dict.fromkeys((*person.times_used, *QUICK_TIMES))
    return sorted(list(times)[:MOST_TIMES])


def _clocks(person: Person, *_: object) -> Entries:
    if person.zone:
        return (Place(person.zone),)
    names = zones.likely(person.language, person.country)
    return tuple(Place(name) for name in names[:MOST_CLOCKS])


def _halves(_: Person, session: Session, *__: object) -> Entries:
    return halves(session.draft) if session.draft else ()


def _pick_time(run: Run, minute: int) -> None:
    run.session.draft, run.session.draft_at = quick(minute), run.now


def _pick_half(run: Run, draft: Any) -> None:
    run.session.draft = draft


def _pick_reminder(run: Run, reminder: Any) -> None:
    run.session.chosen = reminder.id


def _pick_place(run: Run, place: Place) -> None:
    run.session.places = (place,)


def _pick_country(run: Run, country: str) -> None:
    run.person.country = country


def _pick_language(run: Run, language: str) -> None:
    run.person.language, run.person.language_kept = language, True
    if run.session.step:  # the key under the text field says STOP in the new language as well
        run.effects.append(Note("keyboard-on", stop_key=True))


@dataclass(frozen=True, slots=True)
class Offer:
    """A kind of list. `entries` are values; `pick` takes one of them."""

    entries: Callable[[Person, Session, Library], Entries]
    pick: Callable[[Run, Any], None]


OFFERS = {
    "times": Offer(_times, _pick_time),
    "halves": Offer(_halves, _pick_half),
    "reminders": Offer(lambda person, *_: person.reminders, _pick_reminder),
    "clocks": Offer(_clocks, _pick_place),
    "places": Offer(lambda _, session, *__: session.places, _pick_place),
    "countries": Offer(
        lambda person, *_: emergency.countries(person.language)[:MOST_COUNTRIES], _pick_country
    ),
    "languages": Offer(lambda _, __, library: library.languages, _pick_language),
}


def pick(run: Run, choice: str) -> bool:
    """Take the entry whose place in the list is `choice`; False if there is none."""
    offer = OFFERS.get(run.place.offers)
    if offer is None or not choice.isdecimal():
        return False
    entries = offer.entries(run.person, run.session, run.library)
    if int(choice) >= len(entries):
        return False
    offer.pick(run, entries[int(choice)])
    return True
