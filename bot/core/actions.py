"""Actions: what a move may do beside moving (`does:`). Code defines them; YAML only names them."""

from __future__ import annotations

from collections.abc import Callable

from bot.core import safety
from bot.core.effects import Erase
from bot.core.reminder_actions import REMINDER_ACTIONS
from bot.core.run import Run
from bot.core.safety import HEALTH_FLAGS, SIDES


def _keep_health(run: Run) -> None:
    run.person.health = run.session.flags & HEALTH_FLAGS
    run.person.health_at = run.now
    run.person.clinician = ()  # 2.5: new answers make a clinician's yes void
    run.session.health_answered = True


def _same_health(run: Run) -> None:
    run.session.flags |= run.person.health
    run.person.health = run.session.flags & HEALTH_FLAGS
    run.session.health_answered = True


def _forget_health(run: Run) -> None:
    run.person.health_at = None


def _began(run: Run) -> None:
    run.session.began = run.now


def _looked(run: Run) -> None:
    run.session.looked = True


def _pass_screening(run: Run) -> None:
    safety.grant(run.person, run.session, run.now)
    run.session.side = next((s for s in SIDES if s not in run.session.feet_out), "")


def _other_foot(run: Run) -> None:
    session = run.session
    session.feet_done = (*session.feet_done, session.side)
    session.side = next(s for s in SIDES if s not in {*session.feet_done, *session.feet_out})


def _was_pain(run: Run) -> None:
    session = run.session
    session.stop_kind = "pain"
    safety.lock_for_pain(run.person, session, "pain", session.zone, run.now)


def _count_hurt(run: Run) -> None:
    safety.hurt(run.session)
    run.session.status = "status-eased-number"
    if run.session.hurts >= safety.HURTS_IN_SESSION:
        run.session.status, run.session.why = "", "hurts"


def _was_sore(run: Run) -> None:
    run.session.tolerated = 1
    run.person.next_level = 1


def _clinician_ok(run: Run) -> None:
    safety.agree(run.person, run.session, run.now)


def _clinician_lifts_lock(run: Run) -> None:
    safety.lift(run.person, run.now)


def _start_lower(run: Run) -> None:
    run.person.next_level = max(1, run.person.next_level - 1)


def _ask_again(run: Run) -> None:
    run.person.follow_up = run.now + safety.FOLLOW_UP
    run.person.follow_up_round = 2


def _switch_pace(run: Run) -> None:
    run.person.pace = "hands_free" if run.person.pace == "mine" else "mine"


def _switch_pictures(run: Run) -> None:
    run.person.pictures = not run.person.pictures


def _erase(run: Run) -> None:
    run.effects.append(Erase())


ACTIONS: dict[str, Callable[[Run], None]] = {
    "began": _began,
    "keep_health": _keep_health,
    "same_health": _same_health,
    "forget_health": _forget_health,
    "looked": _looked,
    "pass_screening": _pass_screening,
    "other_foot": _other_foot,
    "was_pain": _was_pain,
    "was_sore": _was_sore,
    "clinician_ok": _clinician_ok,
    "clinician_lifts_lock": _clinician_lifts_lock,
    "count_hurt": _count_hurt,
    "start_lower": _start_lower,
    "ask_again": _ask_again,
    "switch_pace": _switch_pace,
    "switch_pictures": _switch_pictures,
    "erase": _erase,
    **REMINDER_ACTIONS,
}

# Facts that `set:` and `number:` may name.
FACTS = frozenset({"position", "oil", "feel", "country"})
NUMBERS = frozenset({"pain_before", "pain_after", "pain_now", "pain_again"})
