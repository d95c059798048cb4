"""The safety invariants: every row of the clinical brief's section 8, under a name.

Most look at one transition (`properties.py`); some at the card that shows; the texts and the way
home are looked at by the check. A row that speaks of something not built yet says what it waits
for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from bot.core import properties as must
from bot.core.monitor import Seen


@dataclass(frozen=True, slots=True)
class Invariant:
    """A property. `row` is its number in section 8 of the clinical brief, or R and a number.

    `at`: what it looks at: a `step` (any transition), a `touch` (one that ends with hands on a
    foot), a `card`, a `text`, the `way` home. `on`: the intents that it speaks of (none: all).
    `waits`: for what, where it cannot be proven yet.
    """

    row: str
    name: str
    at: str
    remedy: str
    holds: Callable[[Seen], bool] = lambda _: True
    on: tuple[str, ...] = ()
    waits: str = ""


INVARIANTS = (
    Invariant(
        "1", "sharp or strange pain stops in one transition",
        "step", "let nothing come before the stop", must.red_stops, ("sharp",),
    ),
    Invariant(
        "2", "after a stop no touch before all five screens were answered anew",
        "touch", "let no state lead to hands-on states but through all five screens",
        must.fresh_screening,
    ),
    Invariant(
        "3", "a stop, urgent or emergency takes token and pressure at once",
        "step", "do not pass the screening again on the way to a stop", must.stop_takes_token,
    ),
    Invariant(
        "4", "a hurt eases, and pressure stays down in this step",
        "touch", "lower `most`", must.hurt_eases,
    ),
    Invariant(
        "5", "no later step above what was tolerated, no “harder” after a hurt",
        "touch", "lower `most`", must.tolerated,
    ),
    Invariant(
        "6", "pressure is from 1 to the cap while hands are on, else 0",
        "step", "keep `most` from 1 to 3", must.in_range,
    ),
    Invariant(
        "7", "first pressure at most 2; at the tendon at most 2, at the toes 1",
        "touch", "lower `most` of that step", must.first_pressure,
    ),
    Invariant(
        "8", "pressure rises by one, on “harder” after “fine”, before any hurt",
        "touch", "ask for “fine” at this pressure first", must.one_at_a_time,
    ),
    Invariant(
        "9", "a hurt at the lowest pressure, or the third in a step, ends the step",
        "step", "let the step be left out", must.hurts_end_step, ("hurts",),
    ),
    Invariant(
        "10", "two steps left out finish a foot, three hurts the massage",
        "touch", "lead `foot_done` to the other foot or the end", must.counts_end,
    ),
    Invariant(
        "11", "a step left out does not come back",
        "touch", "let nothing lead back to it", must.skipped_stays,
    ),
    Invariant(
        "12", "no touch without this session's answers, not older than an hour",
        "touch", "let all five screens and the foot check come before it", must.answers_are_fresh,
    ),
    Invariant(
        "13", "an answer that means emergency or urgent leads there at once",
        "step", "let the question raise its flag, and lead nowhere else first", must.help_at_once,
    ),
    Invariant(
        "14", "the worst answer decides; another yes never makes it milder",
        "step", "let the answers raise the flags of the clinical notes", must.worst_wins,
    ),
    Invariant(
        "15", "after “ask first” only with a clinician's yes to each answer, and gently",
        "touch", "lead there only from the question about the clinician", must.clinician_first,
    ),
    Invariant(
        "16", "a clinician's yes opens nothing urgent and shortens no lock",
        "step", "let it open “ask first” alone", must.yes_opens_no_more, ("pick",),
    ),
    Invariant(
        "17", "no touch on a foot or part that is left out",
        "touch", "name the part of the foot that the hands are on (`hands_on:`)", must.left_out,
    ),
    Invariant(
        "18", "no touch with less feeling or drowsy, as the pain report is void",
        "touch", "let these answers end the questions", must.feels,
    ),
    Invariant(
        "19", "no touch while a lock runs: 24 h, 72 h, or until a clinician agrees",
        "step", "lead to `session.gate`, which knows the locks", must.locked,
    ),
    Invariant(
        "20", "no command, restart or late tap clears a lock, an answer or a count",
        "step", "begin a new session only at home", must.nothing_forgotten,
    ),
    Invariant(
        "21", "after a restart the hands are off",
        "step", "lead restarts to a pause", must.restart, ("restart",),
    ),
    Invariant(
        "22", "asked within 60 s and at the step's end; a timer alone does not go on",
        "touch", "let the person say “next”", must.asked_in_time,
    ),
    Invariant(
        "23", "120 s of silence pause, 15 min close; back only by a clear word",
        "step", "let silence lead to the pause", must.silence_pauses,
    ),
    Invariant(
        "24", "everything has an answer; what is not understood takes the hands off",
        "step", "let it lead to the pause", must.unknown_pauses,
        (*must.MEANS_NOTHING, "hurts"),
    ),
    Invariant(
        "25", "stop is heard everywhere, in one transition",
        "step", "give no move of yours the name of a stop", must.stop_is_heard, ("sharp", "quit"),
    ),
    Invariant(
        "26", "10 min a foot, 20 min in all, 20 h between two massages",
        "touch", "lead to `session.gate`, which knows when the last one was", must.bounded,
    ),
    Invariant(
        "27", "one foot after the other, and each has its turn",
        "step", "change the foot once, after `foot_done`", must.one_foot_at_a_time,
    ),
    Invariant("28", "standing only on dry feet, with a hold", "step", "", waits="a foot roller"),
    Invariant(
        "29", "wipe, then socks or shoes, before the end (help comes first)",
        "step", "lead to `session.aftercare`", must.wiped,
    ),
    Invariant(
        "30", "after “allergy” nut and coconut oils are not named",
        "card", "guard the button with `no_allergy`, and name no oil in the text",
    ),
    Invariant(
        "31", "a hip or rash closes the ways to sit that it rules out",
        "step", "guard the way to sit with `may_cross`, `may_lean` or `may_partner`", must.seat,
    ),
    Invariant("32", "no device, roller or heat for some", "step", "",
              waits="a foot roller or a device"),
    Invariant("33", "with two people only the receiver's “fine” counts", "step", "",
              waits="a mode for two people, each with a phone"),
    Invariant(
        "34", "under 18: no touch, and no way to change that answer",
        "touch", "let that answer end the questions", must.adult,
    ),
    Invariant(
        "35", "each massage and stop is followed up in a day; danger told there locks",
        "step", "raise the flag in the follow-up as well", must.followed_up,
    ),
    Invariant(
        "36", "the emergency text begins with the call, and one way leads on",
        "step", "lead on to home alone", must.one_way_from_help,
    ),
    Invariant("37", "no text holds a phrase of section 7", "text", "say it without a promise"),
    Invariant(
        "38", "from everywhere home in two actions", "way", "add a move `quit: home.home`",
    ),
    Invariant(
        "39", "the steps in order, only skipped forward",
        "touch", "let `next` lead on to the toes, not back", must.in_order,
    ),
    Invariant(
        "40", "the foot check comes before the first touch",
        "step", "lead there through `screening.look`", must.looked_first,
    ),
    Invariant(
        "R1", "a reminder leaves a massage alone",
        "step", "let it stay silent", must.ring_keeps_off, ("ring",),
    ),
    Invariant(
        "R2", "no reminder while a lock runs",
        "step", "let it stay silent", must.ring_knows_locks, ("ring",),
    ),
    Invariant(
        "R3", "settings, reminders and zones change nothing of a massage",
        "step", "let them do nothing but what they are for", must.aside,
    ),
    Invariant(
        "R4", "an old or doubled tap changes nothing",
        "step", "let it be stale", must.stale, ("stale",),
    ),
    Invariant(
        "R5", "what changes anything makes the buttons before it stale",
        "step", "show a new card", must.old_buttons,
    ),
)  # fmt: skip

BY_ROW = {one.row: one for one in INVARIANTS}


@cache
def _on(intent: str, *, touching: bool) -> tuple[Invariant, ...]:
    """Those that look at such a transition."""
    at = ("step", "touch") if touching else ("step",)
    return tuple(
        one for one in INVARIANTS
        if one.at in at and not one.waits and (not one.on or intent in one.on)
    )  # fmt: skip


def broken(seen: Seen) -> list[Invariant]:
    """The invariants that this transition breaks."""
    looking = _on(seen.name, touching=seen.hands_are_on)
    return [one for one in looking if not one.holds(seen)]
