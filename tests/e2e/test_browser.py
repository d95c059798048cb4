"""A person with a browser goes through it all; nothing waits for wall time but Playwright."""

from __future__ import annotations

from typing import Any

import pytest
from chatting import BEFORE_THE_TOUCH, ON_A_FOOT, RED, Chat
from playwright.async_api import expect

from bot.sandbox.client import SandboxClient
from tests.chromium import DESKTOP

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def inspect(guest: SandboxClient) -> dict[str, Any]:
    (chat,) = (await guest.state())["chats"]
    return await guest.inspect(chat["id"])


async def test_a_whole_massage_and_the_day_after(chat: Chat, guest: SandboxClient) -> None:
    await chat.massage()
    for foot in ("Left", "Right"):
        for step in ON_A_FOOT:
            await chat.later("30 s")
            await chat.tap("Next", f"{foot} foot, {step}")
        if foot == "Left":
            await chat.tap("Next", "One foot is done")
            await chat.tap("Next", "Right foot, step 1 of 5")
    await chat.tap("Next", "Stay seated a moment longer")
    await chat.tap("Next", "How do the feet feel now?")
    await chat.tap("Better", "Any pain now?")
    await chat.tap("0", "One last look")
    await chat.tap("None of these", "Lovely")
    await chat.tap("Finish", "Good to see you")
    (past,) = (await inspect(guest))["person"]["history"]
    assert (past["feet"], past["before"], past["after"]) == (["left", "right"], 2, 0)
    await expect(chat.page.get_by_role("group", name="Reply keyboard")).to_be_hidden()
    await chat.later("1 day")
    await chat.shows("A short look back")
    await chat.tap("All fine", "Good to hear")


async def test_a_hurt_in_words_eases_in_the_next_message(chat: Chat, guest: SandboxClient) -> None:
    await chat.massage()
    await chat.tap("Next", "step 2 of 5")
    await chat.tap("Next", "●●○")
    before = await chat.messages.count()
    await chat.say("it hurts a bit")
    await chat.shows("One level lighter now")
    await chat.shows("●○○")
    await expect(chat.messages).to_have_count(before + 1)
    assert (await inspect(guest))["facts"]["pressure"] == 1


async def test_the_red_button_is_in_sight_and_stops(chat: Chat, guest: SandboxClient) -> None:
    await chat.massage()
    for step in ON_A_FOOT:
        await expect(chat.button(RED)).to_be_in_viewport(ratio=1)
        await chat.tap("Next", step)
    await chat.tap(RED, "STOP. Hands off. Foot down.")
    told = await inspect(guest)
    assert told["state"] == "stopped.stop"
    assert not told["facts"].get("pressure")
    await expect(chat.page.get_by_role("status").get_by_text("Stopped.")).to_be_visible()


async def test_the_stop_key_stops(chat: Chat) -> None:
    await chat.massage()
    board = chat.page.get_by_role("group", name="Reply keyboard")
    await board.get_by_role("button", name="STOP").click()
    await chat.shows("STOPPED. Hands off.")


async def test_a_stale_tap_changes_nothing(opened: Any, guest: SandboxClient) -> None:
    chat = await opened()
    await chat.massage()
    data = await chat.button("Next").get_attribute("data-data")
    number = await chat.card.get_attribute("data-id")
    await chat.tap("Next", "step 2 of 5")
    (about,) = (await guest.state())["chats"]
    await guest.tap(about["id"], int(number), data)
    await expect(chat.page.get_by_text("That button is from an earlier card.")).to_be_visible()
    await chat.shows("step 2 of 5")
    assert (await inspect(guest))["state"] == "foot_massage.heel_pull"


async def test_settings_come_back_to_where_one_was(chat: Chat) -> None:
    await chat.massage()
    await chat.say("/settings")
    await chat.shows("Country: not set")
    await chat.tap("Country", "Where are you?")
    await chat.tap("United Kingdom", "In an emergency, call 999.")
    await chat.tap("Pictures on or off", "Pictures: off")
    await chat.tap("Close", "Hands off")
    await chat.tap("Carry on", "Left foot, step 1 of 5")
    await expect(chat.card.locator("img, video")).to_have_count(0)


async def test_every_step_has_its_picture(chat: Chat) -> None:
    await chat.massage()
    seen = set()
    for step in ("step 1 of 5", *ON_A_FOOT):
        if step != "step 1 of 5":
            await chat.tap("Next", step)
        picture = chat.card.locator("img, video").first
        await expect(picture).to_be_visible()
        seen.add(await picture.get_attribute("src"))
    assert len(seen) == 5


async def test_a_refresh_keeps_the_chat(chat: Chat) -> None:
    await chat.massage()
    await chat.page.reload()
    await chat.shows("Left foot, step 1 of 5")
    await chat.tap("Next", "step 2 of 5")


# Of the card as it stands, in one go: an edit puts other keys in their place.
_KEYS = """() => {
    const cards = [...document.querySelectorAll(".message.theirs")];
    const card = cards.filter(m => m.querySelector(".keyboard")).at(-1);
    const keys = [...card.querySelectorAll(".key")];
    return {
        keys: keys.length,
        wide: document.documentElement.scrollWidth - innerWidth,
        cut: keys.filter(k => k.scrollWidth > k.clientWidth + 1).map(k => k.textContent),
        small: keys.filter(k => k.offsetHeight < 40 || k.offsetWidth < 44).length,
    };
}"""


async def test_nothing_is_cut_off_on_a_phone(chat: Chat) -> None:
    await chat.start()
    for label, then in BEFORE_THE_TOUCH:
        seen = await chat.page.evaluate(_KEYS)
        assert seen.pop("keys") > 0
        assert seen == {"wide": 0, "cut": [], "small": 0}
        await expect(chat.card.locator(".key").last).to_be_in_viewport(ratio=1)
        await chat.tap(label, then)


async def test_with_the_keyboard_alone(opened: Any) -> None:
    chat = await opened(DESKTOP)
    await expect(chat.page.get_by_role("button", name="START", exact=True)).to_be_visible()
    await _press(chat, chat.page.get_by_role("button", name="START", exact=True))
    await chat.shows("Hello, I am Knead")
    for label, then in BEFORE_THE_TOUCH:
        await _press(chat, chat.button(label))
        await chat.shows(then)
    await _press(chat, chat.button(RED))
    await chat.shows("STOP. Hands off. Foot down.")


async def _press(chat: Chat, button: Any) -> None:
    """Tab to it, and press Enter."""
    for _ in range(80):
        if await button.evaluate("it => it === document.activeElement"):
            await chat.page.keyboard.press("Enter")
            return
        await chat.page.keyboard.press("Tab")
    raise AssertionError("the Tab key does not reach the button")


@pytest.mark.parametrize("kind", ["too_many", "server_error"])
async def test_in_bad_weather_messages_still_come_in_order(
    chat: Chat, guest: SandboxClient, kind: str
) -> None:
    await chat.massage()
    for method in ("sendMessage", "sendAnimation", "editMessageMedia"):
        await guest.fault(kind, 1, method=method, retry_after=1)
    await chat.say("it tickles")
    await chat.say("/privacy")
    await chat.say("/help")
    await expect(chat.messages.filter(has_text="No adverts")).to_have_count(1)
    await expect(chat.messages.filter(has_text="How it works")).to_have_count(1)
    await chat.shows("Hands off")
    texts = await chat.messages.all_text_contents()
    first, second = (
        next(n for n, text in enumerate(texts) if words in text)
        for words in ("No adverts", "How it works")
    )
    assert first < second
    await guest.clear()
    await chat.tap("Carry on", "step 1 of 5")
