"""The bot put together, in one process with the sandbox: what people send that nobody expects."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from person import Person, words_of
from service_helpers import TO_THE_FIRST_TOUCH

from bot.app import serving
from bot.config import ROOT, Settings
from bot.content.load import Content
from bot.core.session import Session, decode
from bot.errors import ConfigError
from bot.ports import Store
from bot.sandbox import MovableClock, Sandbox, visitor
from bot.store import open_store

STRANGE = "123456789:AA-this-is-not-the-token-of-the-sandbox"


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
async def sandbox(clock: MovableClock) -> AsyncIterator[Sandbox]:
    sandbox = Sandbox(clock, media_folder=ROOT / "flows" / "media")
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = open_store(f"sqlite:///{tmp_path}/knead.db")
    yield store
    await store.close()


@pytest.fixture
async def served(
    content: Content, sandbox: Sandbox, store: Store, clock: MovableClock
) -> AsyncIterator[None]:
    settings = Settings(sandbox.token, sandbox.api_url, per_second=0.0)
    async with serving(settings, content, store, clock) as (_, poller):
        polling = asyncio.create_task(poller.run())
        yield
        await poller.stop()
        await polling


@pytest.fixture
async def person(served: None, sandbox: Sandbox) -> Person:
    """Somebody at home."""
    person = Person(sandbox)
    await person.say("/start", "Hello, I am Knead")
    return person


async def massage(person: Person) -> None:
    await person.tap(*TO_THE_FIRST_TOUCH)
    await person.on_card("step 1 of 5")


async def session(person: Person, store: Store) -> Session:
    row = await store.row(person.chat.id)
    assert row
    return decode(row.state)[1]


# -- messages nobody expects ----------------------------------------------------------------------

MEDIA = ("sticker", "photo", "voice", "document", "location", "contact", "dice", "empty_message")


@pytest.mark.parametrize("kind", [kind for kind in MEDIA if kind != "location"])
async def test_what_is_no_text_gets_a_kind_answer(
    person: Person, sandbox: Sandbox, kind: str
) -> None:
    visitor.odd(sandbox.world, person.chat, kind)
    await person.reads("I can only read words and taps")
    await massage(person)


async def test_a_location_at_home_sets_the_clock(person: Person, sandbox: Sandbox) -> None:
    visitor.odd(sandbox.world, person.chat, "location")
    await person.reads("Your clock: Berlin")
    await massage(person)


@pytest.mark.parametrize("kind", [*MEDIA, "long_text"])
async def test_what_cannot_be_read_takes_the_hands_off(
    person: Person, sandbox: Sandbox, store: Store, kind: str
) -> None:
    await massage(person)
    visitor.odd(sandbox.world, person.chat, kind)
    await person.on_card("Hands off")
    assert (await session(person, store)).pressure == 0
    await person.tap("Carry on")
    await person.on_card("step 1 of 5")


async def test_a_very_long_text_at_home(person: Person, sandbox: Sandbox) -> None:
    visitor.odd(sandbox.world, person.chat, "long_text")
    await person.on_card("Please choose one of the buttons")


async def test_a_group_is_told_that_it_is_the_wrong_place(
    person: Person, sandbox: Sandbox, store: Store
) -> None:
    visitor.odd(sandbox.world, person.chat, "group_message")
    group = next(c for c in sandbox.world.chats.values() if c.about["type"] == "group")
    said = await person.until(lambda: [b.body for b in group.bubbles.values() if b.ours])
    assert "only work in a private chat" in words_of(said[0])
    assert await store.row(group.id) is None


async def test_an_unknown_kind_of_update_holds_up_nothing(person: Person, sandbox: Sandbox) -> None:
    visitor.odd(sandbox.world, person.chat, "unknown_update")
    await person.say("/help", "How it works")


async def test_an_edited_message_is_not_heard_again(
    person: Person, sandbox: Sandbox, store: Store
) -> None:
    await massage(person)
    await person.say("it hurts", "Left foot")
    await person.until(lambda: len([b for b in person.bubbles() if "Left" in words_of(b)]) > 1)
    hurts = (await session(person, store)).hurts
    sandbox.world.updates.allowed = ("message", "edited_message")
    words = next(b for b in reversed(person.chat.bubbles.values()) if not b.ours)
    assert visitor.edit(sandbox.world, person.chat, words, "it hurts a lot") is not None
    await person.say("/help", "How it works")
    assert (await session(person, store)).hurts == hurts == 1


@pytest.mark.parametrize("text", ["/start", "/start from_a_friend", "/START@knead_bot x y"])
async def test_start_with_whatever_comes_along(served: None, sandbox: Sandbox, text: str) -> None:
    await Person(sandbox).say(text, "Hello, I am Knead")


async def test_an_unknown_command(person: Person) -> None:
    await person.say("/dance", "I do not know that command. /help lists")


async def test_a_reply_key_of_another_language_still_stops(person: Person, store: Store) -> None:
    await massage(person)
    await person.say("S T O P", "Hands off")
    assert (await session(person, store)).hands_since is None


# -- taps nobody expects --------------------------------------------------------------------------


async def test_two_phones_tap_on_the_same_card(
    person: Person, sandbox: Sandbox, store: Store
) -> None:
    await massage(person)
    card, data = person.card()["message_id"], person.data("Next")
    await asyncio.gather(person.press(card, data), person.press(card, data))
    assert (await session(person, store)).step == "foot_massage.heel_pull"
    assert max(person.toasts) == "That button is from an earlier card."


async def test_a_text_and_a_tap_of_two_phones(
    person: Person, sandbox: Sandbox, store: Store
) -> None:
    await massage(person)
    card, data = person.card()["message_id"], person.data("Next")
    visitor.write(sandbox.world, person.chat, "ouch, sharp pain")
    await person.press(card, data)
    await person.on_card("STOP")
    after = await session(person, store)
    assert (after.state, after.hands_since) == ("stopped.stop", None)


async def test_the_same_update_twice_and_out_of_order(
    person: Person, sandbox: Sandbox, store: Store
) -> None:
    await massage(person)
    await person.tap("Next", "Next")
    sandbox.world.updates.repeats = 3
    card, data = person.card()["message_id"], person.data("It hurts")
    await person.press(card, data)
    await person.say("/help", "How it works")
    exported = await store.export(person.chat.id)
    assert [r["kind"] for r in exported["report"]] == ["hurt"]


async def test_a_tap_on_yesterdays_card(person: Person, clock: MovableClock, store: Store) -> None:
    await massage(person)
    old, data = person.card()["message_id"], person.data("Next")
    await person.say("/stop", "STOPPED")
    await person.tap("No pain, just stopping")
    clock.advance(86_400)
    await person.on_card("A short look back")
    standing = person.card()["message_id"]
    await person.press(old, data)
    await person.until(lambda: person.card()["message_id"] != standing)
    assert person.toasts[-1] == "That button is from an earlier card."
    assert "A short look back" in words_of(person.card())
    assert (await session(person, store)).hands_since is None


@pytest.mark.parametrize("data", ["x", "a.b.c", "0.0.pick:adult", "👣" * 16])
async def test_forged_data(person: Person, store: Store, data: str) -> None:
    state = (await session(person, store)).state
    await person.press(person.card()["message_id"], data)
    assert (await session(person, store)).state == state
    await massage(person)


# -- blocked --------------------------------------------------------------------------------------


async def test_blocked_and_let_back_in(
    person: Person, sandbox: Sandbox, clock: MovableClock, store: Store
) -> None:
    await massage(person)
    visitor.block(sandbox.world, person.chat, blocked=True)
    calls = len(sandbox.world.calls)
    clock.advance(700)
    await person.until(lambda: not _hands(sandbox, calls))
    visitor.block(sandbox.world, person.chat, blocked=False)
    await person.say("/start", "Hands off")
    assert (await session(person, store)).hands_since is None


def _hands(sandbox: Sandbox, calls: int) -> bool:
    return len(sandbox.world.calls) == calls


# -- the answers count ----------------------------------------------------------------------------


async def test_who_may_not_is_told_why(person: Person) -> None:
    await person.tap("Start", "Not quite", "Someone is under 18")
    await person.on_card("made for adults only")


# -- tokens ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", [STRANGE, "1:short"])
async def test_a_token_that_telegram_refuses(
    content: Content, sandbox: Sandbox, store: Store, clock: MovableClock, token: str
) -> None:
    settings = Settings(token, sandbox.api_url, per_second=0.0)
    async with serving(settings, content, store, clock) as (_, poller):
        with pytest.raises(ConfigError, match="Telegram does not know this token") as error:
            await poller.run()
    assert token not in str(error.value)


async def test_a_refused_token_ends_the_process_in_a_sentence(
    proven: None, sandbox: Sandbox, tmp_path: Path
) -> None:
    told = {"TELEGRAM_TOKEN": STRANGE, "TELEGRAM_API_URL": sandbox.api_url}
    kept = {"DATABASE_URL": f"sqlite:///{tmp_path}/knead.db"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run",
        cwd=ROOT, env=os.environ | told | kept, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, errors = await process.communicate()
    assert process.returncode == 1
    words = errors.decode()
    assert "knead: TELEGRAM_TOKEN: Telegram does not know this token" in words
    assert "Traceback" not in words
    assert STRANGE not in words
