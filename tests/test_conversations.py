"""What must hold in every golden conversation, and the bot dying at each step of a massage."""

import re

import pytest

from bot.content.load import Content
from bot.core.message import Message
from bot.core.session import Session, decode
from tests.golden.runner import HERE, Player, openings, read

STEPS = ("settle", "heel_pull", "sole", "toes", "close")
OILS = re.compile("argan|almond|coconut", re.IGNORECASE)


def session_of(player: Player) -> Session:
    assert player.store.kept is not None
    return decode(player.store.kept.state)[1]


async def brought_to(content: Content, side: str, step: str) -> Player:
    player = Player(content)
    await player.do_unseen("settle" if side == "left" else "right settle", openings())
    for _ in range(STEPS.index(step)):
        await player.do({"tap": "Next"})
    assert session_of(player).state == f"foot_massage.{step}"
    return player


@pytest.mark.parametrize("killed", [False, True], ids=["restarted", "killed"])
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("side", ["left", "right"])
async def test_after_the_bot_was_away_it_asks_and_goes_on_where_it_was(
    content: Content, side: str, step: str, killed: bool
):
    """Killed: between keeping an event and telling about it."""
    player = await brought_to(content, side, step)
    level = session_of(player).level
    if killed:
        await player.do({"tap": "Feels fine", "killed for": "5 s"})
    else:
        await player.do({"restart": "5 s"})
    away = session_of(player)
    assert (away.state, away.why, away.pressure) == ("foot_massage.paused", "restart", 0)
    await player.do({"tap": "Carry on"})
    back = session_of(player)
    assert (back.state, back.side) == (f"foot_massage.{step}", side)
    assert (back.level, back.pressure) == (level, level)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("stop", ["🛑 Sharp pain – stop", "stop", "pins and needles", "8"])
async def test_no_stop_is_lost_when_the_bot_dies_on_it(content: Content, step: str, stop: str):
    player = await brought_to(content, "left", step)
    kind = "tap" if stop.startswith("🛑") else "type"
    shown = await player.do({kind: stop, "killed for": "5 min"})
    session = session_of(player)
    assert session.state.startswith("stopped.")
    assert (session.pressure, session.passed_at) == (0, None)
    assert "STOP" in str(shown[0])


async def test_a_person_who_comes_back_has_five_taps_until_the_massage_is_prepared():
    golden = read(HERE / "session" / "returning.yaml")
    taps = []
    for one in golden.talk:
        if "tap" in one:
            taps.append(one["tap"])
        if any("How much do the feet hurt" in str(item) for item in one["bot"]):
            break
    assert taps[0] == "Start"
    assert len(taps[1:]) == 5


async def test_after_an_allergy_no_oil_is_named_in_any_later_message(content: Content):
    """A whole massage, help, privacy, history and settings; and the next massage a day later."""
    player = Player(content)
    await player.do_unseen("asked general", openings())
    await player.do({"tap": "Allergy: nuts, coconut, perfume, creams"})
    later: list[Message | str] = []
    doing = [
        *("tap Done", "tap Both look fine", "tap 0", "tap On a bed or sofa", "tap Next"),
        *("tap Back", "tap Someone does it for me", "tap Next", "tap Plain lotion", "tap Back"),
        *("tap Dry hands", "tap Begin", "type ouch", "type /help", "type /privacy", "tap Carry on"),
        *(["tap Next"] * 11), "tap Better", "tap 0", "tap None of these", "tap Finish",
        *("type /history", "type /settings", "tap Close"),
        *("wait 25 h", "tap All fine", "tap Finish"),
        *("tap Start", "tap Yes to all three", "tap None of these", "tap None of these"),
        *("tap Nothing has changed", "tap Both look fine", "tap 0", "tap On a bed or sofa"),
        *("tap Next", "tap Plain lotion", "tap Begin", "type stop"),
    ]  # fmt: skip
    for one in doing:
        what, _, value = one.partition(" ")
        later += [str(item) for item in await player.do({what: value})]
    named = [text for text in later if OILS.search(str(text))]
    assert named == []
    assert session_of(player).state == "stopped.asked"


async def test_without_an_allergy_the_oils_are_offered(content: Content):
    player = Player(content)
    await player.do_unseen("screened", openings())
    for label in ("0", "On the floor", "Next"):
        shown = await player.do({"tap": label})
    assert len(OILS.findall(str(shown))) == 2


@pytest.mark.parametrize(
    "path", sorted(HERE.glob("*/*.yaml")), ids=lambda p: f"{p.parent.name}/{p.stem}"
)
def test_a_golden_conversation_says_what_it_is_about(path):
    golden = read(path)
    assert golden.about.endswith((".", ":", "?"))
    assert golden.talk
