"""Each invariant catches the transitions that break it, and lets the right ones pass."""

from dataclasses import replace
from typing import Any

import pytest

from bot.content.load import Content
from bot.core.effects import Note
from bot.core.intents import Intent
from bot.core.invariants import BY_ROW, INVARIANTS, broken
from bot.core.monitor import SCREENS, Monitor, Seen
from bot.core.session import HOME, Person
from tests.core.transitions_seen import DAY, HOUR, MINUTE, NOW, at, off, on, over, seen, under_way

SHARP, HURTS, QUIT, FINE = Intent("sharp", "pain"), Intent("hurts"), Intent("quit"), Intent("fine")
NEXT, HARDER, RESUME, SKIP = Intent("next"), Intent("harder"), Intent("resume"), Intent("skip")
UNCLEAR, RESTART, RING, STALE = (Intent(n) for n in ("unclear", "restart", "ring", "stale"))
BACK = Intent("back")
CLINICIAN_OK = Intent("pick", choice="clinician_ok")
STOP, ASKED, HELP, URGENT = "stopped.stop", "stopped.asked", "care.emergency", "care.urgent"
CLOSING, SWITCH = "foot_massage.closing", "foot_massage.switch"


def pick(choice: str) -> Intent:
    return Intent("pick", choice=choice)


def flags(text: str) -> frozenset[str]:
    return frozenset(text.split())


def breaks(row: str, name: str, *transition: Any, **more: Any) -> object:
    return pytest.param(row, False, transition, more, id=f"{row} breaks: {name}")


def holds(row: str, name: str, *transition: Any, **more: Any) -> object:
    return pytest.param(row, True, transition, more, id=f"{row} holds: {name}")


def told(text: str, **more: Any) -> Monitor:
    """In the middle of a massage, by somebody who has answered so."""
    return under_way(flags=flags(text), **more)


SOLE, TOES = on("sole"), on("toes", 1)
AGREED = (("clot", NOW - 29 * DAY), ("numbness", NOW - DAY), ("diabetes_numb", NOW - DAY))
DUE = Person(follow_up=NOW + DAY)


def person(**facts: Any) -> Person:
    return replace(DUE, **facts)


STOPS = (
    breaks("1", "overheard with hands on", SOLE, SHARP, SOLE),
    breaks("1", "overheard while paused", off("paused"), SHARP, off("paused")),
    breaks("1", "a pause is no stop", SOLE, SHARP, off("paused")),
    holds("1", "it stops", SOLE, SHARP, over(SOLE)),
    holds("1", "at the end there is nothing to stop", over(SOLE, CLOSING), SHARP, at(HOME)),
    holds("1", "no hands were on", at("screening.feet"), SHARP, at("screening.feet")),
    *(
        breaks("2", f"{one} is owed", SOLE, None, SOLE, monitor=under_way(owed=frozenset({one})))
        for one in sorted(SCREENS)
    ),
    holds("2", "all were answered", SOLE, None, SOLE),
    holds("2", "owed, and the hands are off", SOLE, SHARP, over(SOLE),
          monitor=under_way(owed=SCREENS)),
    *(
        breaks("3", f"{end} keeps the token", SOLE, SHARP, over(SOLE, end, passed_at=NOW))
        for end in (STOP, ASKED, HELP, URGENT)
    ),
    breaks("3", "a stop keeps the pressure", SOLE, SHARP, over(SOLE, pressure=1)),
    holds("3", "a stop takes both", SOLE, SHARP, over(SOLE)),
    holds("3", "no stop keeps both", SOLE, FINE, SOLE),
    breaks("25", "sharp pain is overheard at home", at(HOME), SHARP, at(HOME)),
    breaks("25", "sharp pain at home skips the stop", at(HOME), SHARP, at(HELP)),
    breaks("25", "sharp pain is overheard where a stop is asked about", over(SOLE, ASKED), SHARP,
           over(SOLE, ASKED)),
    breaks("25", "sharp pain in a triage leads home", over(SOLE, "stopped.look"), SHARP, at(HOME)),
    breaks("25", "sharp pain in an emergency leads home", at(HELP), SHARP, at(HOME)),
    breaks("25", "sharp pain in a room beside an emergency leads home", at("settings.menu"), SHARP,
           at(HOME), monitor=told("chest")),
    breaks("25", "sharp pain in a room beside skips the stop", at("settings.menu"), SHARP,
           at(URGENT), monitor=told("clot")),
    holds("25", "sharp pain in a room beside an urgent answer", at("settings.menu"), SHARP,
          at(URGENT, flags=flags("one_leg")), monitor=told("one_leg")),
    breaks("25", "a bare stop pauses", SOLE, QUIT, off("paused")),
    breaks("25", "a bare stop while paused leads home", off("paused"), QUIT, at(HOME)),
    breaks("25", "a bare stop in the questions leads on", at("screening.feet"), QUIT, SOLE),
    holds("25", "sharp pain stops at home", at(HOME), SHARP, over(at(HOME))),
    holds("25", "sharp pain in a triage stays there", over(SOLE, "stopped.look"), SHARP,
          over(SOLE, "stopped.look")),
    holds("25", "sharp pain in a triage gets help", over(SOLE, "stopped.look"), SHARP, at(HELP)),
    holds("25", "sharp pain in an emergency stays there", at(HELP), SHARP, at(HELP)),
    holds("25", "a bare stop asks", SOLE, QUIT, over(SOLE, ASKED)),
    holds("25", "a bare stop leads home elsewhere", at("screening.feet"), QUIT, at(HOME)),
    holds("25", "an hour late the massage was over", SOLE, QUIT, at("aftercare.feel"), late=True),
    *(
        breaks("24", f"“{word}” goes on", SOLE, Intent(word), SOLE)
        for word in ("unclear", "other", "media", "command", "none", "done", "pick")
    ),
    holds("24", "what is not understood pauses", SOLE, UNCLEAR, off("paused")),
    holds("24", "no hands were on", at("screening.feet"), UNCLEAR, at("screening.feet")),
    holds("24", "hands go on by a choice", at("prepare.ready"), pick("begin"), SOLE),
    holds("24", "what is understood goes on", SOLE, FINE, SOLE),
    breaks("21", "a restart goes on", SOLE, RESTART, SOLE),
    holds("21", "a restart pauses", SOLE, RESTART, off("paused")),
)  # fmt: skip

PRESSURE = (
    breaks("4", "a hurt eases nothing", SOLE, HURTS, SOLE),
    breaks("4", "a hurt at 1 stays there", on("sole", 1), HURTS, on("sole", 1)),
    breaks("4", "a hurt at 1 with no pressure", on("sole", 1), HURTS, on("sole", 0)),
    breaks("4", "up again in this step", on("sole", 1), FINE, SOLE, monitor=under_way(bound=1)),
    breaks("4", "up again after a pause", off("paused"), RESUME, SOLE,
           monitor=under_way(bound=1)),
    holds("4", "a hurt eases", SOLE, HURTS, on("sole", 1)),
    holds("4", "a hurt ends the step", on("sole", 1), HURTS, on("toes", 1)),
    holds("4", "a hurt while paused", off("paused"), HURTS, off("paused")),
    holds("4", "a hurt takes the hands off", SOLE, HURTS, off("resting", level=1)),
    holds("4", "a smaller hurt after a rest", off("resting_ask", level=1), HURTS, on("sole", 1),
          monitor=under_way(bound=1)),
    holds("4", "no hurt", SOLE, FINE, SOLE),
    holds("4", "another step", on("heel_pull", 1), NEXT, SOLE,
          monitor=under_way("heel_pull", bound=1)),
    breaks("5", "above what was tolerated", on("heel_pull", 1), NEXT, SOLE,
           monitor=under_way("heel_pull", tolerated=1, hurts=1)),
    breaks("5", "above what this hurt leaves", SOLE, HURTS, on("toes", 2)),
    breaks("5", "harder after a hurt", on("sole", 1), HARDER, SOLE, monitor=under_way(hurts=1)),
    holds("5", "as much as was tolerated", on("heel_pull", 2), NEXT, SOLE,
          monitor=under_way("heel_pull", tolerated=2, hurts=1)),
    holds("5", "harder after a hurt does nothing", SOLE, HARDER, SOLE,
          monitor=under_way(hurts=1)),
    holds("5", "harder before any hurt", SOLE, HARDER, on("sole", 3)),
    holds("5", "taken up again after a hurt", off("paused", level=1), RESUME, on("sole", 1),
          monitor=under_way(hurts=1, tolerated=1)),
    breaks("6", "above the cap", SOLE, None, on("sole", 2, cap=1)),
    breaks("6", "a cap of 4", SOLE, None, on("sole", 3, cap=4)),
    breaks("6", "less than none", at(HOME), None, at(HOME, pressure=-1)),
    breaks("6", "hands on without pressure", SOLE, None, on("sole", 0)),
    breaks("6", "pressure with the hands off", SOLE, None, at(HOME, pressure=1)),
    breaks("6", "above the cap of an answer", SOLE, None, SOLE, monitor=told("thinner")),
    breaks("6", "above the cap of last time", SOLE, None, SOLE, person=person(next_cap=1)),
    holds("6", "at the cap", SOLE, None, on("sole", 2, cap=2), monitor=told("diabetes"),
          person=person(next_cap=2)),
    holds("6", "none with the hands off", SOLE, SHARP, over(SOLE)),
    breaks("7", "3 at the tendon", on("heel_pull"), HARDER, on("heel_pull", 3),
           monitor=under_way("heel_pull")),
    breaks("7", "2 at the toes", TOES, FINE, on("toes", 2), monitor=under_way("toes")),
    breaks("7", "a step begins at 3", on("heel_pull"), NEXT, on("sole", 3),
           monitor=under_way("heel_pull")),
    holds("7", "2 at the tendon", on("settle", 1), NEXT, on("heel_pull"),
          monitor=under_way("settle")),
    holds("7", "1 at the toes", SOLE, NEXT, TOES),
    holds("7", "3 later in the step", SOLE, HARDER, on("sole", 3)),
    breaks("8", "two at a time", on("sole", 1), HARDER, on("sole", 3),
           monitor=under_way(fine=True, felt=1)),
    breaks("8", "without “fine”", SOLE, HARDER, on("sole", 3)),
    breaks("8", "after a hurt", on("sole", 1), HARDER, SOLE,
           monitor=under_way(fine=True, hurts=1, felt=1)),
    breaks("8", "on another word", SOLE, FINE, on("sole", 3), monitor=under_way(fine=True)),
    breaks("8", "more after a pause than before it", off("paused"), RESUME, SOLE,
           monitor=under_way(felt=1)),
    holds("8", "one at a time after “fine”", SOLE, HARDER, on("sole", 3),
          monitor=under_way(fine=True)),
    holds("8", "as much after a pause as before it", off("paused"), RESUME, SOLE),
    holds("8", "down by two", on("sole", 3), HURTS, on("sole", 1)),
    holds("8", "no more than before", SOLE, FINE, SOLE),
    holds("8", "a new step", on("settle", 1), NEXT, on("heel_pull"),
          monitor=under_way("settle")),
)  # fmt: skip

HURT_AND_SKIPPED = (
    breaks("9", "the third hurt of the massage goes on", SOLE, HURTS, on("sole", 1),
           monitor=under_way(hurts=2)),
    breaks("9", "the third hurt of the massage pauses", SOLE, HURTS, off("paused"),
           monitor=under_way(hurts=2)),
    breaks("9", "a hurt at 1 goes on", on("sole", 1), HURTS, on("sole", 1)),
    breaks("9", "the third hurt in the step goes on", SOLE, HURTS, on("sole", 1),
           monitor=under_way(hurts_step=2)),
    holds("9", "the third hurt closes", SOLE, HURTS, over(SOLE, CLOSING),
          monitor=under_way(hurts=2)),
    holds("9", "a hurt at 1 ends the step", on("sole", 1), HURTS, TOES),
    holds("9", "a hurt at 1 ends the foot", on("sole", 1), HURTS, over(SOLE, SWITCH)),
    holds("9", "no hurt", on("sole", 1), FINE, on("sole", 1)),
    holds("9", "it is over already", over(SOLE, "aftercare.feel"), HURTS,
          over(SOLE, "aftercare.feel"), monitor=under_way(hurts=3)),
    holds("9", "a hurt at 2 eases", SOLE, HURTS, on("sole", 1), monitor=under_way(hurts_step=1)),
    holds("9", "while paused nothing is left to end", off("paused", level=1), HURTS,
          off("paused", level=1), monitor=under_way(hurts_step=2)),
    holds("9", "an hour late", SOLE, HURTS, at("aftercare.wipe"), late=True,
          monitor=under_way(hurts=2)),
    breaks("10", "three hurts, and hands on", SOLE, FINE, SOLE, monitor=under_way(hurts=3)),
    breaks("10", "two steps of this foot left out, and hands on", SOLE, FINE, SOLE,
           monitor=under_way(skipped=frozenset({"left/foot_massage.toes", "left/x.y"}))),
    holds("10", "two hurts", SOLE, FINE, SOLE, monitor=under_way(hurts=2)),
    holds("10", "one step of each foot left out", SOLE, FINE, SOLE,
          monitor=under_way(skipped=frozenset({"left/foot_massage.toes", "right/x.y"}))),
    breaks("11", "a step left out comes back", TOES, BACK, SOLE,
           monitor=under_way("toes", skipped=frozenset({"left/foot_massage.sole"}))),
    breaks("11", "skipped, and still there", SOLE, SKIP, SOLE),
    holds("11", "left out on the other foot", TOES, BACK, SOLE,
          monitor=under_way("toes", skipped=frozenset({"right/foot_massage.sole"}))),
)  # fmt: skip

FIRST, READY = on("settle", 1), at("prepare.ready", passed_at=NOW - 120)
HOUR_OLD, MONTH_OLD = NOW - HOUR, NOW - 30 * DAY - HOUR
ALMOST = 1.0
ANSWERS = (
    breaks("12", "no token", READY, pick("begin"), on("settle", 1, passed_at=None)),
    breaks("12", "answers of an hour ago", READY, pick("begin"), FIRST,
           monitor=under_way("", asked_at=HOUR_OLD)),
    breaks("12", "answers of an hour ago at the next step", FIRST, NEXT, on("heel_pull"),
           monitor=under_way("settle", asked_at=HOUR_OLD)),
    breaks("12", "answers of an hour ago after a pause", off("paused"), RESUME, SOLE,
           monitor=under_way(asked_at=HOUR_OLD)),
    breaks("12", "health never told", READY, pick("begin"), FIRST,
           monitor=under_way("", health_at=None)),
    breaks("12", "health told a month ago", READY, pick("begin"), FIRST,
           monitor=under_way("", health_at=MONTH_OLD)),
    breaks("12", "a screen owed", READY, pick("begin"), FIRST, monitor=under_way("", owed=SCREENS)),
    holds("12", "answers almost an hour old", READY, pick("begin"), FIRST,
          monitor=under_way("", asked_at=HOUR_OLD + ALMOST, health_at=MONTH_OLD + ALMOST)),
    holds("12", "in the middle of a step", SOLE, FINE, SOLE, monitor=under_way(asked_at=HOUR_OLD)),
    breaks("13", "an emergency goes on", at("screening.now"), Intent("done"),
           at("screening.feet", flags=flags("chest"))),
    breaks("13", "an emergency is urgent only", at("screening.now"), Intent("done"),
           at(URGENT, flags=flags("chest one_leg"))),
    breaks("13", "an emergency after an urgent answer", at(URGENT, flags=flags("one_leg")), None,
           at(URGENT, flags=flags("one_leg chest")), monitor=told("one_leg")),
    breaks("13", "an urgent answer goes on", at("screening.now"), Intent("done"),
           at("screening.feet", flags=flags("one_leg"))),
    breaks("13", "an urgent pair goes on", at("screening.blood", flags=flags("rash")), NEXT,
           at("screening.general", flags=flags("broken_skin@left diabetes"))),
    holds("13", "an emergency", at("screening.now"), Intent("done"),
          at(HELP, flags=flags("chest one_leg"))),
    holds("13", "an urgent answer", at("screening.now"), Intent("done"),
          at(URGENT, flags=flags("one_leg"))),
    holds("13", "an emergency that is known", at(HELP, flags=flags("chest")), None,
          at(HOME, flags=flags("chest allergy")), monitor=told("chest")),
    holds("13", "an urgent answer that is known", at(URGENT, flags=flags("one_leg")), None,
          at(HOME, flags=flags("one_leg allergy")), monitor=told("one_leg")),
    holds("13", "no danger", at("screening.feet"), Intent("done"),
          at("screening.blood", flags=flags("veins"))),
    holds("13", "nothing new", at("screening.feet", flags=flags("chest")), FINE,
          at("screening.feet", flags=flags("chest")), monitor=told("chest")),
    breaks("14", "an answer is forgotten", at("screening.general"), Intent("done"),
           at("screening.look", flags=flags("allergy")), monitor=told("clot")),
    breaks("14", "a passed screening with “ask first”", at("screening.look"), pick("looks_fine"),
           at("prepare.pain_before", flags=flags("clot"), passed_at=NOW, cap=2),
           monitor=told("clot")),
    breaks("14", "a foot is not left out", at("screening.look"), pick("looks_fine"),
           at("session.limits", flags=flags("rash@left"), passed_at=NOW, cap=2),
           monitor=told("rash@left")),
    breaks("14", "a part is not left out", at("screening.look"), pick("looks_fine"),
           at("session.limits", flags=flags("veins"), passed_at=NOW, cap=2),
           monitor=told("veins")),
    breaks("14", "the cap is too high", at("screening.look"), pick("looks_fine"),
           at("session.limits", flags=flags("heel_pain"), passed_at=NOW, cap=3),
           monitor=told("heel_pain")),
    breaks("14", "the cap of last time is forgotten", at("screening.look"), pick("looks_fine"),
           at("prepare.pain_before", passed_at=NOW, cap=3), person=person(next_cap=2)),
    holds("14", "a passed screening with its limits", at("screening.look"), pick("looks_fine"),
          at("session.limits", flags=flags("rash@left veins"), passed_at=NOW, cap=2,
             feet_out=flags("left"), zones_out=flags("ankle")), monitor=told("rash@left veins")),
    holds("14", "one more answer", at("screening.general"), Intent("done"),
          at("screening.ask_first", flags=flags("allergy clot")), monitor=told("clot")),
    holds("14", "nothing new", SOLE, FINE, SOLE),
    holds("14", "an answer after the screening", at("prepare.pain_before", passed_at=NOW - 9),
          Intent("number", number=8),
          at("care.too_sore", flags=flags("strong_pain"), passed_at=NOW - 9)),
    holds("14", "another session", at("screening.general", flags=flags("clot")), QUIT,
          replace(at(HOME), id="b"), monitor=told("clot")),
    holds("14", "answers too old to be used", at("prepare.ready", flags=flags("allergy clot")),
          pick("begin"), at("care.expired"), monitor=told("allergy clot")),
    holds("14", "passed with answers too old", at("screening.look", flags=flags("veins")),
          pick("looks_fine"), at("care.expired", passed_at=HOUR_OLD, zones_out=flags("ankle")),
          monitor=told("veins")),
    breaks("15", "without a clinician's yes", SOLE, FINE, on("sole", way="circles"),
           monitor=told("clot")),
    breaks("15", "with a yes to one of two answers", SOLE, FINE, on("sole", way="circles"),
           monitor=told("clot cancer", agreed=AGREED)),
    breaks("15", "with a yes of a month ago", SOLE, FINE, on("sole", way="circles"),
           monitor=told("clot", agreed=(("clot", NOW - 30 * DAY),))),
    breaks("15", "by the knuckles", SOLE, FINE, on("sole", way="knuckles"),
           monitor=told("clot", agreed=AGREED)),
    breaks("15", "by the knuckles, as last time it had to stop", SOLE, FINE,
           on("sole", way="knuckles"), person=person(next_cap=2)),
    holds("15", "with a yes, by the first way", SOLE, FINE, on("sole", way="circles"),
          monitor=told("clot", agreed=AGREED)),
    holds("15", "a step without ways", TOES, FINE, TOES,
          monitor=told("clot", agreed=AGREED, visit="left/foot_massage.toes")),
    holds("15", "another way where nothing was told", SOLE, FINE, on("sole", way="thumbs")),
    breaks("16", "a yes shortens a lock", at("care.clinician"), CLINICIAN_OK, at("care.locked"),
           was=Person(locked_until=NOW + 2)),
    breaks("16", "a yes where it is urgent", at("screening.ask_first"), CLINICIAN_OK,
           at("screening.look"), monitor=told("one_leg clot")),
    holds("16", "a yes leaves a lock", at("care.clinician"), CLINICIAN_OK, at("care.locked"),
          was=Person(locked_until=NOW + 2), person=Person(locked_until=NOW + 2)),
    holds("16", "a yes to “ask first”", at("screening.ask_first"), CLINICIAN_OK,
          at("screening.look"), monitor=told("clot")),
    holds("16", "a lock opened where it was urgent", at("care.clinician"), CLINICIAN_OK,
          at("session.gate"), monitor=told("one_leg")),
    holds("16", "no yes", at("screening.ask_first"), pick("understood"), at(HOME),
          was=Person(locked_until=NOW + 2)),
    breaks("17", "a foot that is left out", SOLE, FINE, SOLE, monitor=told("rash@left")),
    breaks("17", "a part that is left out", SOLE, FINE, SOLE, monitor=told("sore_spot@sole")),
    breaks("17", "a spot that made the last one stop", SOLE, FINE, SOLE,
           person=person(spots_out=(("left", "sole"),))),
    holds("17", "the other foot, another part, another spot", SOLE, FINE, SOLE,
          monitor=told("rash@right veins"), person=person(spots_out=(("right", "sole"),))),
    breaks("18", "drowsy", SOLE, FINE, SOLE, monitor=told("drowsy")),
    breaks("18", "drowsy, with any yes", SOLE, FINE, SOLE, monitor=told("drowsy", agreed=AGREED)),
    breaks("18", "numb", SOLE, FINE, SOLE, monitor=told("numbness")),
    breaks("18", "numb from diabetes", SOLE, FINE, SOLE, monitor=told("diabetes_numb")),
    holds("18", "nothing told", SOLE, FINE, SOLE),
    holds("18", "numb, and a clinician agreed to just that", SOLE, FINE, SOLE,
          monitor=told("numbness", agreed=(("numbness", NOW - DAY),))),
    holds("18", "numb, and a clinician agreed", SOLE, FINE, SOLE,
          monitor=told("numbness diabetes_numb", agreed=AGREED)),
    breaks("31", "legs crossed", at("prepare.position"), pick("figure_four"),
           at("prepare.sit_figure_four", position="figure_four"), monitor=told("no_crossing")),
    breaks("31", "leaning forward", at("prepare.position"), pick("stool"),
           at("prepare.sit_stool", position="stool"), monitor=told("hip_precautions")),
    breaks("31", "a partner's hands on a rash", at("prepare.position"), pick("partner"),
           at("prepare.sit_partner", position="partner"), monitor=told("rash@left")),
    holds("31", "a way that is open", at("prepare.position"), pick("partner"),
          at("prepare.sit_partner", position="partner"), monitor=told("hip_precautions")),
    breaks("34", "under 18", SOLE, FINE, SOLE, monitor=told("under_18")),
    holds("34", "under 18, and no hands", at("screening.who_not"), pick("under_18"),
          at("care.not_today", flags=flags("under_18"))),
    breaks("40", "a find at the feet leads on", at("screening.look"), pick("found_something"),
           at("prepare.pain_before")),
    breaks("40", "not sure at the feet leads on", at("screening.look"), pick("not_sure"),
           at("prepare.pain_before")),
    breaks("40", "hands on before the look", READY, pick("begin"), FIRST,
           monitor=under_way("", looked=False)),
    holds("40", "a find leads back", at("screening.look"), pick("found_something"),
          at("screening.feet")),
    holds("40", "all looks fine", at("screening.look"), pick("looks_fine"),
          at("prepare.pain_before"), monitor=under_way("", looked=False)),
    holds("40", "hands on after the look", READY, pick("begin"), FIRST, monitor=under_way("")),
    holds("40", "not sure of something else", at("screening.charcot"), pick("not_sure"),
          at("screening.general")),
    holds("40", "no hands before the look", at("screening.who"), pick("adult"),
          at("screening.now"), monitor=Monitor()),
)  # fmt: skip

LOCKED = Person(locked_until=NOW + HOUR, follow_up=NOW + DAY)
SERIOUS = Person(needs_clinician=True, follow_up=NOW + DAY)
LOCKS = (
    breaks("19", "a stop without a lock", SOLE, SHARP, over(SOLE)),
    breaks("19", "a lock that is too short", SOLE, SHARP, over(SOLE),
           person=person(locked_until=NOW + 23 * HOUR)),
    breaks("19", "a nerve without a clinician", SOLE, Intent("sharp", "nerve"), over(SOLE),
           person=person(locked_until=NOW + DAY)),
    breaks("19", "hands on under a lock", READY, pick("begin"), FIRST,
           monitor=under_way("", until=NOW + HOUR), person=LOCKED),
    breaks("19", "hands on, and a clinician is needed", READY, pick("begin"), FIRST,
           monitor=under_way("", clinician=True), person=SERIOUS),
    holds("19", "a stop with its lock", SOLE, SHARP, over(SOLE),
          person=person(locked_until=NOW + DAY)),
    holds("19", "a nerve with a clinician", SOLE, Intent("sharp", "nerve"), over(SOLE),
          person=person(locked_until=NOW + DAY, needs_clinician=True)),
    holds("19", "hands on as the lock ends", READY, pick("begin"), FIRST,
          monitor=under_way("", until=NOW), person=person(locked_until=NOW)),
    holds("19", "hands stay on", SOLE, FINE, SOLE, monitor=under_way(until=NOW + HOUR),
          person=LOCKED),
    holds("19", "no hands under a lock", at(HOME), pick("start"), at("care.locked"),
          monitor=Monitor(until=NOW + HOUR), person=LOCKED),
    breaks("19", "hands back on under a lock", off("paused"), RESUME, SOLE,
           monitor=under_way(until=NOW + HOUR), person=LOCKED),
    breaks("20", "a lock shortened", at(HOME), Intent("command", choice="start"), at(HOME),
           was=Person(locked_until=NOW + 2)),
    breaks("20", "the clinician forgotten", at(HOME), Intent("command", choice="start"), at(HOME),
           was=Person(needs_clinician=True)),
    breaks("20", "another choice there opens it", at("care.clinician"), pick("understood"),
           at(HOME), was=Person(needs_clinician=True)),
    breaks("20", "a yes elsewhere opens it", at("screening.ask_first"), CLINICIAN_OK,
           at("screening.look"), was=Person(needs_clinician=True)),
    breaks("20", "an answer forgotten", at("screening.feet", flags=flags("rash@left")),
           Intent("blocked"), at("screening.feet")),
    breaks("20", "a hurt forgotten", on("sole", hurts=1), STALE, SOLE),
    breaks("20", "a step left out forgotten", on("sole", skipped=("left/foot_massage.toes",)),
           STALE, SOLE),
    holds("20", "a clinician opens it", at("care.clinician"), CLINICIAN_OK, at("session.gate"),
          was=Person(needs_clinician=True)),
    holds("20", "all is kept", on("sole", hurts=1, flags=flags("veins")), STALE,
          on("sole", hurts=1, flags=flags("veins")), was=LOCKED, person=LOCKED),
    holds("20", "the clinician is kept", at("care.clinician"), pick("understood"), at(HOME),
          was=SERIOUS, person=SERIOUS),
    holds("20", "answers too old are asked anew", at("prepare.ready", flags=flags("veins")),
          pick("begin"), at("care.expired")),
    holds("20", "another session", on("sole", hurts=1, flags=flags("veins")), QUIT,
          replace(at(HOME), id="b")),
    breaks("R1", "called away", SOLE, RING, at("reminder.ring", visit=1)),
    breaks("R1", "new buttons", SOLE, RING, on("sole", visit=1)),
    breaks("R1", "another pressure", SOLE, RING, on("sole", 1)),
    breaks("R1", "called away while paused", off("paused"), RING, at("reminder.ring")),
    holds("R1", "left alone", SOLE, RING, SOLE),
    holds("R1", "it rings at home", at(HOME), RING, at("reminder.ring", visit=1)),
    breaks("R2", "it invites under a lock", at(HOME), RING, at("reminder.ring", visit=1),
           person=LOCKED),
    breaks("R2", "it invites who needs a clinician", at(HOME), RING,
           at("reminder.ring", visit=1), person=SERIOUS),
    holds("R2", "no lock", at(HOME), RING, at("reminder.ring", visit=1)),
    holds("R2", "the lock has ended", at(HOME), RING, at("reminder.ring", visit=1),
          person=person(locked_until=NOW)),
    holds("R2", "silent under a lock", at(HOME), RING, at(HOME), person=LOCKED),
    holds("R2", "no invitation, but new buttons", at(HOME), RING, at(HOME, visit=1),
          person=LOCKED),
    holds("R2", "the card of before still shows", at("reminder.ring", visit=1), RING,
          at("reminder.ring", visit=1), person=LOCKED),
    breaks("R3", "a setting takes a lock", at("settings.menu"), pick("pace"), at("settings.menu"),
           was=LOCKED),
    breaks("R3", "a reminder counts a hurt", at("reminders.menu"), pick("back"),
           at("reminders.menu", hurts=1), was=DUE),
    breaks("R3", "a zone takes an answer", at("zone.ask", flags=flags("clot")), UNCLEAR,
           at("zone.ask"), was=DUE),
    breaks("R3", "on the way back an answer is lost", at("settings.menu", flags=flags("veins")),
           pick("close"), at("screening.feet"), was=DUE),
    breaks("R3", "on the way back the token is given", at("settings.menu"), pick("close"),
           at("session.limits", passed_at=NOW), was=DUE),
    breaks("R3", "a setting begins a massage", at("settings.menu"), pick("pace"), FIRST,
           was=DUE),
    holds("R3", "a reminder comes in between", at("settings.menu", flags=flags("veins")), RING,
          replace(at("reminder.ring"), id="b")),
    holds("R3", "it was left for home", at("settings.menu", flags=flags("veins")), QUIT,
          replace(at(HOME), id="b"), person=person(last_end=NOW)),
    holds("R3", "home, and asked where that is", at("zone.gate", flags=flags("veins")), BACK,
          replace(at("zone.still"), id="b")),
    holds("R3", "a setting is set", at("settings.menu"), pick("pace"), at("settings.menu"),
          person=replace(DUE, pace="hands_free"), was=DUE),
    holds("R3", "sharp pain is another matter", at("settings.menu"), SHARP, over(at(HOME)),
          person=person(locked_until=NOW + DAY)),
    holds("R3", "so is a stop", at("settings.menu", hurts=1), QUIT, over(SOLE, ASKED)),
    holds("R3", "a massage is another matter", SOLE, HURTS, on("sole", 1, hurts=1), was=DUE),
    holds("R3", "elsewhere things change", at("screening.feet"), Intent("done"),
          at("screening.blood", flags=flags("veins"))),
    *(
        breaks("R4", f"an old tap changes the {what}", on("sole"), STALE, on("sole", **facts))
        for what, facts in {
            "buttons": {"visit": 1}, "timers": {"timers": {}}, "pressure": {"pressure": 1},
            "level": {"level": 1}, "hurts": {"hurts": 1}, "answers": {"flags": flags("veins")},
            "step": {"step": "foot_massage.toes"}, "steps left out": {"skipped": ("left/x.y",)},
        }.items()
    ),
    breaks("R4", "an old tap leads on", SOLE, STALE, replace(SOLE, state="foot_massage.toes")),
    breaks("R4", "an old tap ends the session", SOLE, STALE, replace(SOLE, id="b")),
    holds("R4", "an old tap changes nothing", SOLE, STALE, SOLE),
    breaks("R5", "eased under the same buttons", SOLE, HURTS, on("sole", 1)),
    breaks("R5", "elsewhere under the same buttons", SOLE, NEXT, TOES),
    holds("R5", "eased under new buttons", SOLE, HURTS, on("sole", 1, visit=1)),
    holds("R5", "the countdown alone", SOLE, None, on("sole", timers={})),
    holds("R5", "another session", SOLE, QUIT, replace(at(HOME), id="b")),
)  # fmt: skip

TIMERS = SOLE.timers
ENDED = on("sole", timers={**TIMERS, "cue": NOW})
ASKED_ALONE = on("sole", waiting=True, timers={**TIMERS, "silence": NOW + 120})
MOVED = on("toes", 1, timers={**TIMERS, "silence": NOW + 120}, waiting=True)
FREE = person(pace="hands_free")
WAITED = under_way(asked=NOW - 20)
TIME = (
    breaks("22", "not asked for more than a minute", SOLE, FINE,
           on("sole", timers={"check": NOW + 61})),
    breaks("22", "never asked", SOLE, FINE, on("sole", timers={})),
    breaks("22", "not asked at the end of the step", ENDED, None, SOLE),
    breaks("22", "a timer alone moves on", ENDED, None, MOVED),
    breaks("22", "hands-free moves on twice", ENDED, None, MOVED, person=FREE,
           monitor=under_way(alone=True)),
    breaks("22", "hands-free moves on though it hurt", ENDED, None, MOVED, person=FREE,
           monitor=under_way(sore=True)),
    breaks("22", "a ring moves on", SOLE, RING, MOVED),
    holds("22", "asked at the end of the step", ENDED, None, ASKED_ALONE),
    holds("22", "the countdown alone", SOLE, None, SOLE),
    holds("22", "hands go on after a wait", READY, None, FIRST),
    holds("22", "hands-free moves on once", ENDED, None, TOES, person=FREE),
    holds("22", "hands-free moves on, and is asked", ENDED, None, MOVED, person=FREE),
    holds("22", "a person moves on", SOLE, NEXT, TOES),
    holds("22", "asked within a minute", SOLE, FINE, on("sole", timers={"check": NOW + 60})),
    holds("22", "an old tap at the end", ENDED, STALE, ENDED),
    holds("22", "the hands are off", ENDED, None, off("paused")),
    breaks("23", "unanswered, and no end to the silence", ASKED_ALONE, None,
           on("sole", waiting=True), monitor=WAITED),
    breaks("23", "unanswered, and the silence begins anew", ASKED_ALONE, None,
           on("sole", waiting=True, timers={"silence": NOW + 101}), monitor=WAITED),
    *(
        breaks("23", f"“{word}” goes on after a pause", off("paused"), Intent(word), SOLE)
        for word in ("unclear", "other", "repeat", "back", "harder", "pause")
    ),
    breaks("23", "a timer goes on after a pause", off("resting"), None, SOLE),
    breaks("23", "a pause without an end", SOLE, Intent("pause"), off("paused", timers={})),
    breaks("23", "a pause of more than 15 minutes", SOLE, Intent("pause"),
           off("paused", timers={"close": NOW + 15 * MINUTE + 1})),
    holds("23", "unanswered, and silence pauses", ASKED_ALONE, None,
          on("sole", waiting=True, timers={"silence": NOW + 100}), monitor=WAITED),
    *(
        holds("23", f"“{word}” goes on after a pause", off("paused"), Intent(word), SOLE)
        for word in ("resume", "fine", "next", "hurts", "skip")
    ),
    holds("23", "hands stay on", SOLE, Intent("harder"), SOLE),
    holds("23", "hands go on for the first time", READY, pick("begin"), FIRST),
    holds("23", "a pause with its end", SOLE, Intent("pause"), off("paused")),
    holds("23", "no pause", SOLE, SHARP, over(SOLE)),
    breaks("26", "no clock runs", SOLE, FINE, on("sole", hands_since=None)),
    breaks("26", "ten minutes on this foot", SOLE, FINE, SOLE, monitor=under_way(left=600)),
    breaks("26", "twenty minutes in all", SOLE, FINE, SOLE,
           monitor=under_way(left=500, right=700)),
    breaks("26", "ten minutes, and the limit has passed", SOLE, FINE,
           on("sole", timers={**TIMERS, "limit": NOW - 10}), monitor=under_way(left=600)),
    breaks("26", "a limit behind what is left of the session", SOLE, FINE,
           on("sole", timers={**TIMERS, "limit": NOW - 10 + 151}),
           monitor=under_way(left=400, right=650)),
    breaks("26", "a limit behind what is left", SOLE, FINE,
           on("sole", timers={**TIMERS, "limit": NOW - 10 + 541})),
    breaks("26", "no limit", SOLE, FINE, on("sole", timers={"check": NOW + 20})),
    breaks("26", "no such foot", SOLE, FINE, on("sole", side="")),
    breaks("26", "the right foot beyond ten minutes", on("sole", side="right"), FINE,
           on("sole", side="right"), monitor=under_way(right=600)),
    breaks("26", "again within 20 hours", READY, pick("begin"), FIRST,
           monitor=under_way("", last_end=NOW - 20 * HOUR + 1)),
    holds("26", "within the limits", SOLE, FINE,
          on("sole", timers={**TIMERS, "limit": NOW - 10 + 540})),
    holds("26", "within what is left of the session", SOLE, FINE,
          on("sole", timers={**TIMERS, "limit": NOW - 10 + 150}),
          monitor=under_way(left=400, right=650)),
    holds("26", "a second is left", SOLE, FINE,
          on("sole", timers={**TIMERS, "limit": NOW - 10 + 1}), monitor=under_way(left=599)),
    holds("26", "the right foot", on("sole", side="right"), FINE, on("sole", side="right"),
          monitor=under_way(right=60)),
    holds("26", "after 20 hours", READY, pick("begin"), FIRST,
          monitor=under_way("", last_end=NOW - 20 * HOUR)),
    holds("26", "for the first time", READY, pick("begin"), FIRST, monitor=under_way("")),
    holds("26", "the gap is before the massage", SOLE, FINE, SOLE,
          monitor=under_way(last_end=NOW - HOUR)),
)  # fmt: skip

BOTH = under_way(feet=("left", "right"))
RIGHT = on("sole", side="right")
CARE = over(SOLE, "aftercare.wipe", passed_at=NOW - 120)
HOME_AGAIN = replace(at(HOME), id="b")
IN_A_DAY = Person(follow_up=NOW + DAY)
ORDER = (
    breaks("27", "back to the first foot", RIGHT, FINE, SOLE, monitor=BOTH),
    breaks("27", "a third foot", SOLE, FINE, on("sole", side="middle"), monitor=BOTH),
    breaks("27", "one foot has no turn", SOLE, NEXT, CARE),
    holds("27", "the other foot", SOLE, NEXT, RIGHT),
    holds("27", "both had their turn", RIGHT, NEXT, CARE, monitor=BOTH),
    holds("27", "the other is left out", SOLE, NEXT, CARE, monitor=told("rash@right")),
    holds("27", "an hour late", SOLE, NEXT, CARE, late=True),
    holds("27", "a stop", SOLE, SHARP, over(SOLE)),
    holds("27", "they leave between the feet", over(SOLE, SWITCH), pick("enough"), CARE),
    breaks("29", "home with lotion on the feet", CARE, QUIT, HOME_AGAIN),
    breaks("29", "something else is said", CARE, QUIT, HOME_AGAIN, effects=(Note("help"),)),
    holds("29", "wipe was said before", CARE, QUIT, HOME_AGAIN, monitor=under_way(wiped=True)),
    holds("29", "wipe is said in going", CARE, QUIT, HOME_AGAIN, effects=(Note("stop-advice"),)),
    holds("29", "wipe is said on arriving", SOLE, NEXT, replace(CARE, id="b")),
    holds("29", "help comes first", CARE, None, replace(at(HELP), id="b")),
    holds("29", "an hour late", CARE, QUIT, HOME_AGAIN, late=True),
    holds("29", "nobody was touched", at("screening.feet"), QUIT, HOME_AGAIN),
    holds("29", "it goes on", CARE, NEXT, replace(CARE, state="aftercare.feel")),
    breaks("35", "hands off, and nobody asks", SOLE, Intent("pause"), off("paused"),
           person=Person()),
    breaks("35", "hands off, and it is asked two days later", SOLE, Intent("pause"),
           off("paused"), person=Person(follow_up=NOW + DAY + 1)),
    breaks("35", "hands off, and it is asked at once", SOLE, Intent("pause"), off("paused"),
           person=Person(follow_up=NOW)),
    breaks("35", "a stop without hands, and nobody asks", at(HOME), SHARP, over(at(HOME)),
           person=Person()),
    breaks("35", "danger a day later is thanked for", at("follow_up.signs"), Intent("done"),
           at("follow_up.thanks", flags=flags("calf")), person=SERIOUS),
    breaks("35", "danger a day later does not lock", at("follow_up.signs"), Intent("done"),
           at(URGENT, flags=flags("calf"))),
    holds("35", "hands off, and asked in a day", SOLE, Intent("pause"), off("paused"),
          person=IN_A_DAY),
    holds("35", "hands stay on", SOLE, FINE, SOLE, person=Person()),
    holds("35", "danger a day later", at("follow_up.signs"), Intent("done"),
          at(URGENT, flags=flags("calf")), person=SERIOUS),
    holds("35", "a great danger a day later", at("follow_up.signs"), Intent("done"),
          at(HELP, flags=flags("cold_now")), person=SERIOUS),
    holds("35", "soreness a day later", at("follow_up.ask"), pick("still_sore"),
          at("follow_up.rest", flags=flags("soreness_stays")), person=Person()),
    holds("35", "no news a day later", at("follow_up.ask"), pick("all_fine"),
          at("follow_up.thanks"), person=Person(), monitor=told("calf")),
    holds("35", "danger told elsewhere", at("screening.now"), Intent("done"),
          at(URGENT, flags=flags("one_leg")), person=Person()),
    holds("35", "a day has passed on the way", SOLE, NEXT, at(HOME), person=Person(), late=True),
    breaks("36", "from an emergency to the questions", at(HELP), pick("start"),
           at("screening.who")),
    breaks("36", "from an emergency to a reminder", at(HELP), RING, at("reminder.ring")),
    breaks("36", "a tap leads to the follow-up", at(HELP), NEXT, at("follow_up.ask")),
    breaks("36", "a timer leads to the questions", at(HELP), None, at("screening.who")),
    holds("36", "from an emergency home", at(HELP), pick("getting_help"), at(HOME)),
    holds("36", "an emergency stays", at(HELP), UNCLEAR, at(HELP)),
    holds("36", "asked a day later", at(HELP), None, at("follow_up.ask")),
    holds("36", "elsewhere there are many ways", at(URGENT), pick("start"), at("screening.who")),
    breaks("39", "the tendon after the sole", SOLE, NEXT, on("heel_pull"),
           monitor=under_way(parts=flags("top sole"))),
    breaks("39", "the tendon after the toes", TOES, NEXT, on("heel_pull"),
           monitor=under_way("toes", parts=flags("top toes"))),
    breaks("39", "the sole after the toes", TOES, NEXT, SOLE,
           monitor=under_way("toes", parts=flags("top ankle toes"))),
    breaks("39", "the sole before the tendon", on("settle", 1), NEXT, SOLE,
           monitor=under_way("settle", parts=flags("top"))),
    breaks("39", "the toes before the sole", on("heel_pull"), NEXT, TOES,
           monitor=under_way("heel_pull", parts=flags("top ankle"))),
    breaks("39", "the toes before the tendon", SOLE, NEXT, TOES,
           monitor=under_way(parts=flags("top sole"))),
    breaks("39", "what the other foot had counts here", SOLE, NEXT, RIGHT),
    breaks("39", "a step left out on the other foot", SOLE, NEXT, RIGHT,
           monitor=under_way(skipped=flags("left/foot_massage.heel_pull"))),
    breaks("39", "a spot left out on the other foot", on("settle", 1), NEXT, SOLE,
           monitor=under_way("settle", parts=flags("top")),
           person=person(spots_out=(("right", "ankle"),))),
    holds("39", "one after the other", SOLE, NEXT, TOES,
          monitor=under_way(parts=flags("top ankle sole"))),
    holds("39", "the other foot begins anew", on("toes", 1), NEXT, on("settle", 1, side="right"),
          monitor=under_way("toes", parts=flags("top ankle sole toes"))),
    holds("39", "back by wish", TOES, BACK, SOLE,
          monitor=under_way("toes", parts=flags("top ankle sole toes"))),
    holds("39", "in the middle of a step", SOLE, FINE, SOLE, monitor=under_way(parts=flags(""))),
    holds("39", "the tendon is left out by an answer", on("settle", 1), NEXT, SOLE,
          monitor=told("veins", visit="left/foot_massage.settle", parts=flags("top"))),
    holds("39", "the tendon is left out after a stop", on("settle", 1), NEXT, SOLE,
          monitor=under_way("settle", parts=flags("top")),
          person=person(spots_out=(("left", "ankle"),))),
    holds("39", "the tendon was skipped", on("heel_pull"), SKIP, SOLE,
          monitor=under_way("heel_pull", parts=flags("top"))),
)  # fmt: skip

CASES = (*STOPS, *PRESSURE, *HURT_AND_SKIPPED, *ANSWERS, *LOCKS, *TIME, *ORDER)


@pytest.mark.parametrize(("row", "holds", "transition", "more"), CASES)
def test_an_invariant_catches_its_breach_and_no_other(
    content: Content, row: str, holds: bool, transition: tuple[Any, ...], more: dict[str, Any]
):
    caught = [one.row for one in broken(seen(content, *transition, **more))]
    assert (row not in caught) is holds


def test_every_invariant_that_looks_at_transitions_is_seen_failing_and_holding():
    looking = {one.row for one in INVARIANTS if one.at in ("step", "touch") and not one.waits}
    assert {case.values[0] for case in CASES if not case.values[1]} == looking
    assert {case.values[0] for case in CASES if case.values[1]} == looking


def test_a_right_transition_breaks_no_invariant(content: Content):
    monitor = under_way(fine=True)
    for after, intent in (
        (on("sole", 3, visit=1), HARDER),
        (on("sole", 1, visit=1), HURTS),
        (on("sole", visit=1), FINE),
        (replace(off("paused"), visit=1), UNCLEAR),
        (replace(over(SOLE, ASKED), visit=1), QUIT),
    ):
        one = seen(content, SOLE, intent, after, monitor=monitor)
        assert [rule.row for rule in broken(one)] == [], intent


def test_each_row_of_section_8_has_one_invariant():
    assert list(BY_ROW) == [str(n) for n in range(1, 41)] + [f"R{n}" for n in range(1, 6)]
    for one in INVARIANTS:
        assert one.remedy or one.waits


def test_what_waits_looks_at_nothing(content: Content):
    """Standing, devices and two phones are not built: nothing is said of them."""
    waits = {one.row for one in INVARIANTS if one.waits}
    assert waits == {"28", "32", "33"}
    one: Seen = seen(content, SOLE, FINE, SOLE)
    assert waits.isdisjoint(rule.row for rule in broken(one))
