"""A conversation that was explored reads as it would happen, in the words of people."""

from dataclasses import asdict, replace
from typing import Any

import pytest

from bot.content.load import Content
from bot.core.catalogue import Catalogue
from bot.core.deeds import TYPED, deed
from bot.core.happenings import START, Happening, Happenings
from bot.core.heard import Place, When
from bot.core.intents import Intent
from bot.core.message import Button
from bot.core.render import Renderer
from bot.core.session import Person, Session
from bot.core.settle import new_session
from bot.core.step import Engine, step
from bot.core.transcript import WIDTH, At, replayed, told, transcript

NONE, NEXT, HURTS = Intent("none"), Intent("next"), Intent("hurts")
TO_HANDS_ON = (
    Intent("pick", choice="start"), Intent("pick", choice="adult"), NONE, NONE, NONE, NONE,
    Intent("pick", choice="looks_fine"), Intent("number", number=0),
    Intent("pick", choice="figure_four"), NEXT, Intent("pick", choice="plain"),
    Intent("pick", choice="begin"),
)  # fmt: skip
SETTLE = "foot_massage.settle"


@pytest.fixture(scope="module")
def engine(content: Content) -> Engine:
    return Engine.of(content.library)


@pytest.fixture(scope="module")
def renderer(content: Content) -> Renderer:
    texts = {one.language: one.catalogue for one in content.locales}
    return Renderer(content.library, texts, content.pictures)


def talk(engine: Engine, *intents: Intent) -> list[Happening]:
    """One thing after the other, a second apart, from the first message on."""
    person, session, now = Person(), new_session(START), START
    made = []
    for intent in intents:
        now += 1
        made.append(Happening(intent.name, intent, now, person, session))
        stepped = step(engine, person, session, intent, now)
        person, session = stepped.person, stepped.session
    return made


def after(engine: Engine, *intents: Intent) -> Happening:
    """The moment after them: a happening of nothing yet."""
    last = talk(engine, *intents)[-1]
    stepped = step(engine, last.person, last.session, last.intent, last.now)
    return Happening("", None, last.now, stepped.person, stepped.session)


def test_a_whole_conversation_is_read_at_a_glance(engine: Engine, renderer: Renderer):
    turns = transcript(engine, renderer, talk(engine, *TO_HANDS_ON, HURTS))
    lines = told(turns).splitlines()
    assert len(lines) == len(TO_HANDS_ON) + 2  # it begins with an open chat
    assert max(map(len, lines)) <= WIDTH
    assert lines[0].split()[:5] == ["1", "opens", "the", "chat", "home.home"]
    assert lines[2].startswith(" 3  taps “Yes to all three”  ")
    assert "  screening.now  " in lines[2]
    assert lines[12].startswith("13  taps “Begin” ")
    assert lines[12].split("  ")[-1].startswith("●○○ left: Settle · STOP")
    assert len({line.index(turn.state) for line, turn in zip(lines, turns, strict=True)}) == 1


def test_a_turn_tells_what_is_on_the_phone(engine: Engine, renderer: Renderer):
    turns = transcript(engine, renderer, talk(engine, *TO_HANDS_ON, HURTS, Intent("sharp", "pain")))
    before, hands_on, eased, stopped = turns[-4:]
    assert (before.state, before.foot, before.step, before.pressure) == ("prepare.ready", "", "", 0)
    assert (hands_on.foot, hands_on.step, hands_on.pressure) == ("left", "Settle", 1)
    assert hands_on.card[0] == "Left foot, step 1 of 5"
    assert "It hurts" in hands_on.buttons
    assert not any("<" in line for turn in turns for line in (*turn.card, *turn.says))
    assert eased.says[0].startswith("Thank you for saying so.")  # the line above the card
    assert not any(line in eased.says for line in eased.card)
    assert stopped.state == "stopped.stop"
    assert "Stopped" in stopped.says[-1]  # the line that answers the tap
    assert turns[0].buttons[0] == "Start"
    assert asdict(eased)["step"] == "Heel pull"


def test_a_line_answers_a_tap_only(engine: Engine, renderer: Renderer):
    begun = after(engine, TO_HANDS_ON[0])
    tapped, typed = (
        one._replace(said="", intent=Intent("sharp", "pain"))
        for one in (after(engine, *TO_HANDS_ON), begun)
    )
    assert transcript(engine, renderer, [tapped])[-1].says[-1] == "Stopped. Hands off, foot down."
    assert transcript(engine, renderer, [typed])[-1].did == "types “sharp”"
    assert transcript(engine, renderer, [typed])[-1].says == ()


def test_a_cue_is_told_beside_the_card(engine: Engine, renderer: Renderer):
    moment = after(engine, *TO_HANDS_ON)
    later = moment._replace(said="(timer) cue", now=moment.now + 20)
    (_, turn) = transcript(engine, renderer, [later])
    assert turn.did == "the time of the step is over"
    assert any(line.startswith("Time is up. How does that feel?") for line in turn.says)


def test_it_speaks_the_language_that_is_asked_for(engine: Engine, content: Content):
    keys = [key for key in content.locales[0].keys if "." not in key]
    shouting = Catalogue("xx", "\n".join(f"{key} = LOUD" for key in keys))
    english = content.locales[0].catalogue
    both = Renderer(content.library, {"en": english, "xx": shouting}, frozenset())
    moment = talk(engine, TO_HANDS_ON[0])
    assert transcript(engine, both, moment, "xx")[0].card == ("LOUD",)
    assert transcript(engine, both, moment)[0].card[0].startswith("Hello, I am Knead.")


def test_nothing_happened(engine: Engine, renderer: Renderer):
    assert transcript(engine, renderer, []) == ()
    assert told(()) == ""


def test_what_cannot_be_said_is_told_as_such(engine: Engine, content: Content):
    mute = Renderer(content.library, {"en": Catalogue("en", "b-start = Start")}, frozenset())
    turns = transcript(engine, mute, talk(engine, TO_HANDS_ON[0]))
    assert [turn.card for turn in turns] == [("(the text of this card cannot be formatted)",)] * 2
    assert turns[1].state == "screening.who"
    assert "(the text of this card" in told(turns)


def test_where_there_is_no_answer_the_conversation_ends(engine: Engine, renderer: Renderer):
    moment = after(engine, *TO_HANDS_ON)
    broken = replace(moment.session, flags=frozenset({"no_such_flag"}), state="prepare.ready")
    quick = Happening("", Intent("pick", choice="begin"), moment.now, moment.person, broken)
    assert transcript(engine, renderer, [quick])[-1].card == ("(no answer)",)


# -- from the words of the exploration ------------------------------------------------------------


def can_happen(engine: Engine) -> At:
    return Happenings(engine).at


def test_a_conversation_is_found_again_by_its_words(engine: Engine, renderer: Renderer):
    path = ("pick start", "pick adult", "none", "none", "none", "none", "pick looks_fine")
    found = replayed(engine, can_happen(engine), path)
    assert tuple(one.said for one in found) == path
    assert transcript(engine, renderer, found)[-1].state == "prepare.pain_before"


def test_words_that_nobody_can_say_end_it(engine: Engine):
    found = replayed(engine, can_happen(engine), ("pick start", "sing", "pick adult"))
    assert [one.said for one in found] == ["pick start"]


def test_a_happening_without_an_answer_ends_it(engine: Engine):
    lost = Session(state="prepare.ready", flags=frozenset({"no_such_flag"}))
    begin = Happening("begin", TO_HANDS_ON[-1], START, Person(), lost)
    found = replayed(engine, lambda *_: [begin], ("begin", "begin"))
    assert found == (begin,)


# -- what was done --------------------------------------------------------------------------------


def done(engine: Engine, one: Happening, passed: float = 0.0) -> str:
    return deed(one, engine.library.states[one.session.state], BUTTONS, passed).did


BUTTONS = (Button("☐ Chest pain", "1.3.tick:chest"), Button("5", "1.3.number:5"))
HERE = Session(id="1", state="screening.now", visit=3)
DEEDS: dict[str, tuple[str, Intent]] = {
    "taps “☐ Chest pain”": ("", Intent("tick", choice="chest")),
    "taps “5”": ("", Intent("number", number=5)),
    "types “6”": ("", Intent("number", number=6)),
    "types “it tingles”": ("", Intent("sharp", "nerve")),
    "types “sharp”": ("", Intent("sharp", "something new")),
    "types “it hurts”": ("", HURTS),
    "types “it hurts, 2 of 10”": ("", Intent("hurts", number=2)),
    "types “hm”": ("", Intent("unclear")),
    "types “/settings”": ("", Intent("command", choice="settings")),
    "sends a picture": ("", Intent("media")),
    "sends a voice": ("", Intent("media", choice="voice")),
    "types a time": ("", Intent("heard", heard=When(minutes=(420,)))),
    "types a time that is none (hour)": ("", Intent("heard", heard=When(wrong="hour"))),
    "types a place: Tokyo or UTC": (
        "", Intent("heard", heard=(Place("Asia/Tokyo", "Tokyo"), Place("UTC")))
    ),
    "types a place that nobody knows": ("", Intent("heard", heard=())),
    "taps an old button": ("", Intent("stale", choice="old")),
    "taps “lotion” (not on the card)": ("", Intent("pick", choice="lotion")),
    "taps “done” (not on the card)": ("", Intent("done")),
    "blocks the bot": ("", Intent("blocked")),
    "unblocks the bot": ("", Intent("blocked", choice="back")),
    "the bot restarts": ("restart", Intent("restart")),
    "(reminder)": ("(reminder)", Intent("ring")),
    "(ring)": ("ring", Intent("ring")),
    "types “/remind”": ("(twelve reminders) remind", Intent("command", choice="remind")),
}  # fmt: skip


@pytest.mark.parametrize("words", DEEDS)
def test_a_deed_in_the_words_of_people(engine: Engine, words: str):
    said, intent = DEEDS[words]
    assert done(engine, Happening(said, intent, START, Person(), HERE)) == words


PASSED = {
    "the time is up": ("(wait 0 s)", 0.0),
    "says nothing for 15 s": ("(wait 15 s)", 15.0),
    "says nothing for 15 min": ("(wait 900 s)", 900.0),
    "1 hour later": ("(wait 3600 s)", 3600.0),
    "2 hours later": ("(wait 2 hours)", 7200.0),
    "24 hours later": ("(wait 86400 s)", 86400.0),
    "3 days later": ("(wait 3 days)", 3 * 86400.0),
    "says nothing for 2 min": ("(timer) silence", 0.0),
}


@pytest.mark.parametrize("words", PASSED)
def test_time_that_passes(engine: Engine, words: str):
    said, passed = PASSED[words]
    assert done(engine, Happening(said, None, START, Person(), HERE), passed) == words


def test_what_is_taken_for_granted_stands_above_its_line(engine: Engine, renderer: Renderer):
    moment = after(engine, *TO_HANDS_ON)
    late = moment._replace(said="(an hour later) next", intent=NEXT, now=moment.now + 3600)
    (_, turn) = turns = transcript(engine, renderer, [late])
    assert (turn.stage, turn.did) == ("(an hour later)", "taps “Next”")
    lines = told(turns).splitlines()
    assert lines[1] == "    (an hour later)"
    assert lines[2].startswith(" 2  taps “Next” ")


def test_who_did_it(engine: Engine):
    place = engine.library.states[HERE.state]
    intents = (Intent("tick", choice="chest"), Intent("restart"), Intent("ring"), None)
    who = [deed(Happening("", i, START, Person(), HERE), place, (), 0.0).who for i in intents]
    assert who == ["person", "bot", "time", "time"]


@pytest.mark.parametrize(("meant", "words"), TYPED.items())
def test_what_is_typed_is_understood_so(content: Content, meant: Any, words: str):
    english = next(one for one in content.locales if one.language == "en")
    read = content.reads(english).read(words)
    name, kind = meant
    assert read.name == name
    assert name != "sharp" or read.kind == (kind or "pain")


def test_time_between_two_happenings(engine: Engine, renderer: Renderer):
    first, second = talk(engine, *TO_HANDS_ON[:2])
    later = second._replace(said="(wait 2 hours)", intent=None, now=first.now + 7200)
    assert transcript(engine, renderer, [first, later])[-1].did == "2 hours later"
