"""Guards: the conditions a flow may name. Code defines what they mean; YAML only names them."""

from __future__ import annotations

from collections.abc import Callable

from bot.core import safety
from bot.core.reminder_actions import REMINDER_GUARDS
from bot.core.run import Run
from bot.core.safety import Outcome


def _outcome(run: Run) -> Outcome:
    return safety.outcome(run.session.flags, run.person, run.now)[0]


def _position(name: str) -> Callable[[Run], bool]:
    return lambda run: name in safety.positions(run.session.flags)


def _other_foot_left(run: Run) -> bool:
    session = run.session
    gone = {*session.feet_done, session.side, *session.feet_out}
    return any(side not in gone for side in safety.SIDES)


GUARDS: dict[str, Callable[[Run], bool]] = {
    "not_today": lambda run: _outcome(run) is Outcome.NOT_TODAY,
    "ask_first": lambda run: _outcome(run) is Outcome.ASK_FIRST,
    "gently": lambda run: _outcome(run) is Outcome.GENTLY or run.person.next_cap < safety.TOP_LEVEL,
    "looked": lambda run: run.session.looked,
    "health_answered": lambda run: run.session.health_answered,
    "health_remembered": lambda run: safety.health_remembered(run.person, run.now),
    "needs_clinician": lambda run: run.person.needs_clinician,
    "locked": lambda run: safety.locked(run.person, run.now),
    "too_soon": lambda run: safety.too_soon(run.person, run.now),
    "may_cross": _position("figure_four"),
    "may_lean": _position("stool"),
    "may_partner": _position("partner"),
    "no_allergy": lambda run: "allergy" not in run.session.flags,
    "hurts_much": lambda run: (run.session.pain_before or 0) >= safety.RED_NUMBER,
    "hurts_much_after": lambda run: (run.session.pain_after or 0) >= safety.RED_NUMBER,
    "hurt_enough": lambda run: run.session.hurts >= safety.HURTS_IN_SESSION,
    "other_foot_left": _other_foot_left,
    "touched": lambda run: run.session.touched,
    "pain_gone": lambda run: run.session.pain_again == 0,
    **REMINDER_GUARDS,
    "second_follow_up": lambda run: run.person.follow_up_round > 1,
}
