"""The page in a real browser, with a bot behind it that does as it is told."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, expect
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
)
from window import Window

from bot.sandbox import MovableClock, Sandbox
from bot.sandbox.client import SandboxClient
from bot.sandbox.pictures import sample_png, sample_wav
from tests.chromium import CHROMIUM, PHONE

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no Chromium is installed")


def buttons(*rows: list[tuple[str, str, str]]) -> InlineKeyboardMarkup:
    """Rows of (text, data, style)."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(t, callback_data=d, style=s or None) for t, d, s in r] for r in rows]
    )


async def test_a_first_visit(window: Window, bot: Bot) -> None:
    await bot.set_my_description("I guide you.")
    await bot.set_my_description("Ich leite dich an.", language_code="de")
    page = await window.open(locale="de-DE")
    await expect(page.locator(".hello")).to_contain_text("Ich leite dich an.")
    await page.get_by_role("button", name="START").click()
    (update,) = await bot.get_updates(timeout=5)
    assert update.message
    assert update.message.text == "/start"
    assert update.message.from_user
    assert update.message.from_user.language_code == "de"
    await bot.send_message(update.message.chat.id, "<b>Hallo</b>", parse_mode="HTML")
    await expect(page.locator(".theirs .text b")).to_have_text("Hallo")
    await expect(page.locator(".hello")).to_have_count(0)
    await expect(page.get_by_role("heading", name="Knead")).to_be_visible()


async def test_a_tap_is_under_way_until_answered(window: Window, bot: Bot, chat: int) -> None:
    await bot.send_message(
        chat, "one", reply_markup=buttons([("Go", "go", ""), ("Stay", "stay", "")])
    )
    page = await window.open()
    go = page.get_by_role("button", name="Go", exact=True)
    await go.click()
    await expect(go).to_have_attribute("aria-busy", "true")
    (update,) = await bot.get_updates(timeout=5)
    assert update.callback_query
    await bot.answer_callback_query(update.callback_query.id, "Gone")
    await expect(page.get_by_role("status").get_by_text("Gone")).to_be_visible()
    await expect(go).not_to_have_attribute("aria-busy", "true")
    await page.get_by_role("button", name="Stay").click()
    (update,) = await bot.get_updates(update.update_id + 1, timeout=5)
    assert update.callback_query
    await bot.answer_callback_query(update.callback_query.id, "Stay then", show_alert=True)
    await page.get_by_role("dialog").get_by_role("button", name="OK").click()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_an_edit_happens_in_place_and_keeps_the_focus(
    window: Window, bot: Bot, chat: int
) -> None:
    rows = [("Softer", "soft", ""), ("Done", "done", "success")]
    card = await bot.send_message(chat, "one", reply_markup=buttons(rows))
    await bot.send_message(chat, "below")
    page = await window.open()
    await page.get_by_role("button", name="Done").focus()
    await bot.edit_message_text("two", chat, card.message_id, reply_markup=buttons(rows[::-1]))
    texts = page.locator(".theirs .text")
    await expect(texts.nth(0)).to_contain_text("two")
    await expect(texts.nth(1)).to_contain_text("below")
    await expect(page.get_by_role("button", name="Done")).to_be_focused()
    await bot.delete_message(chat, card.message_id)
    await expect(texts).to_have_count(1)


async def test_writing_with_the_keyboard(window: Window, guest: SandboxClient, chat: int) -> None:
    page = await window.open()
    field = page.get_by_role("textbox", name="Message")
    await field.fill("one")
    await field.press("Shift+Enter")
    await field.press_sequentially("two")
    await field.press("Enter")
    await expect(page.locator(".mine .text").last).to_contain_text("two")
    await expect(field).to_have_value("")
    assert (await guest.messages(chat))[-1]["text"] == "one\ntwo"


async def test_an_own_message_is_changed(window: Window, bot: Bot, chat: int) -> None:
    page = await window.open()
    await page.get_by_role("button", name="Edit this message").focus()
    await page.keyboard.press("Enter")
    field = page.get_by_role("textbox", name="Message")
    await expect(field).to_have_value("/start")
    await field.fill("/help")
    await field.press("Enter")
    await expect(page.locator(".mine .text")).to_contain_text("/help")
    (update,) = await bot.get_updates(timeout=5)
    assert update.edited_message
    assert update.edited_message.text == "/help"


async def test_the_reply_keyboard(window: Window, bot: Bot, chat: int) -> None:
    keyboard = ReplyKeyboardMarkup([["Stop"]], is_persistent=True, resize_keyboard=True)
    sent = await bot.send_message(chat, "a", reply_markup=keyboard)
    page = await window.open()
    board = page.get_by_role("group", name="Reply keyboard")
    await board.get_by_role("button", name="Stop").click()
    (update,) = await bot.get_updates(timeout=5)
    assert update.message
    assert update.message.text == "Stop"
    await bot.delete_message(chat, sent.message_id)
    await expect(board).to_be_hidden()


async def test_the_menu_of_commands(window: Window, bot: Bot, chat: int) -> None:
    await bot.set_my_commands([BotCommand("start", "Begin"), BotCommand("stop", "Stop at once")])
    page = await window.open()
    await page.get_by_role("button", name="Commands").click()
    await expect(page.get_by_role("menuitem")).to_have_count(2)
    field = page.get_by_role("textbox", name="Message")
    await field.press_sequentially("/sto")
    await expect(page.get_by_role("menuitem")).to_have_count(1)
    await field.press("ArrowDown")
    await page.keyboard.press("Enter")
    (update,) = await bot.get_updates(timeout=5)
    assert update.message
    assert update.message.text == "/stop"


async def test_nothing_a_bot_or_visitor_writes_can_run(
    window: Window, bot: Bot, guest: SandboxClient
) -> None:
    evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    chat = await guest.meet(evil)
    await guest.say(chat, evil)
    link = InlineKeyboardMarkup([[InlineKeyboardButton(evil, url="https://example.org")]])
    await bot.send_message(chat, evil, reply_markup=link)
    await bot.set_my_description(evil)
    page = await window.open()
    await expect(page.locator(".theirs .text")).to_contain_text(evil)
    await expect(page.locator(".who")).to_have_text(evil)
    assert await page.locator("img[src=x], .messages script").count() == 0
    assert await page.title() == "Knead sandbox"


async def test_buttons_have_the_colours_of_their_styles(
    window: Window, bot: Bot, chat: int
) -> None:
    row = [("a", "a", "primary"), ("b", "b", "success"), ("c", "c", "danger"), ("d", "d", "")]
    await bot.send_message(chat, "x", reply_markup=buttons(row))
    page = await window.open()
    paint = "key => getComputedStyle(key).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)"
    blue, green, red, plain = [await page.locator(".key").nth(i).evaluate(paint) for i in range(4)]
    assert max(blue) == blue[2]
    assert max(green) == green[1]
    assert max(red) == red[0]
    assert plain not in (blue, green, red)


async def test_right_to_left(window: Window, bot: Bot, chat: int) -> None:
    await bot.send_message(chat, "القدم اليسرى")
    await bot.send_message(chat, "left foot")
    page = await window.open()
    way = "text => getComputedStyle(text).direction"
    assert await page.locator(".theirs .text").nth(0).evaluate(way) == "rtl"
    assert await page.locator(".theirs .text").nth(1).evaluate(way) == "ltr"


async def test_the_clock_is_moved(window: Window, bot: Bot, clock: MovableClock, chat: int) -> None:
    page = await window.open()
    await page.get_by_role("button", name="Move the clock 1 day ahead").click()
    await expect(page.locator(".ahead")).to_contain_text("1 d")
    assert clock.offset == 86400
    await bot.send_message(chat, "tomorrow")
    await expect(page.locator(".day")).to_have_text(["Yesterday", "Today"])


async def test_day_and_night(window: Window, chat: int) -> None:
    page = await window.open(color_scheme="dark")
    ground = "() => getComputedStyle(document.getElementById('chats')).backgroundColor"
    night = await page.evaluate(ground)
    switch = page.get_by_role("button", name="Colours")
    await switch.click()
    await expect(switch).to_contain_text("light")
    assert await page.evaluate(ground) == "rgb(255, 255, 255)"
    await page.reload()
    assert await page.evaluate(ground) == "rgb(255, 255, 255)"
    await switch.click()
    assert await page.evaluate(ground) == night


async def test_a_phone_shows_one_column(window: Window, guest: SandboxClient, chat: int) -> None:
    page = await window.open(PHONE)
    chats, field = page.get_by_role("navigation", name="Chats"), page.locator("#field")
    await expect(field).to_be_visible()
    await expect(chats).to_be_hidden()
    await page.get_by_role("button", name="Back to the chats").click()
    await expect(chats).to_be_visible()
    await expect(field).to_be_hidden()
    await chats.locator(".entry").click()
    await expect(field).to_be_visible()
    wide = "() => document.documentElement.scrollWidth"
    assert await page.evaluate(wide) <= PHONE["width"]


async def test_files_are_shown(window: Window, bot: Bot, chat: int, tmp_path: Path) -> None:
    await bot.send_photo(chat, sample_png(64, 48), caption="Here")
    await bot.send_voice(chat, sample_wav(), duration=2)
    await bot.send_document(chat, b'{"a": 1}', filename="all.json")
    page = await window.open()
    photo = page.get_by_role("img", name="Here")
    await expect(photo).to_have_js_property("naturalWidth", 64)
    await page.get_by_role("button", name="Open photo").click()
    await expect(page.get_by_role("dialog", name="Photo")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator(".length")).to_have_text("0:02")
    async with page.expect_download() as waiting:
        await page.get_by_role("link", name="Download all.json").click()
    download = await waiting.value
    await download.save_as(tmp_path / "all.json")
    assert (download.suggested_filename, (tmp_path / "all.json").read_text()) == (
        "all.json",
        '{"a": 1}',
    )


async def test_who_reads_above_is_not_pulled_down(window: Window, bot: Bot, chat: int) -> None:
    for number in range(30):
        await bot.send_message(chat, f"message {number}")
    page = await window.open()
    await expect(page.get_by_text("message 29").first).to_be_in_viewport()
    scroller = page.locator(".scroller")
    await scroller.hover()
    await page.mouse.wheel(0, -99_999)
    await expect(page.get_by_role("button", name="Scroll to the newest")).to_be_visible()
    await bot.send_message(chat, "the newest")
    await expect(page.locator(".count")).to_have_text("1")
    assert await scroller.evaluate("box => box.scrollTop") == 0
    await page.get_by_role("button", name="Scroll to the newest").click()
    await expect(page.locator(".message").last).to_be_in_viewport()
    await expect(page.locator(".count")).to_be_hidden()


async def test_what_moves_by_itself_does_not_leave_the_end(
    window: Window, bot: Bot, chat: int
) -> None:
    for number in range(30):
        await bot.send_message(chat, f"message {number}")
    page = await window.open()
    await expect(page.get_by_text("message 29").first).to_be_in_viewport()
    moved = "box => box.scrollBy({top: -400, behavior: 'instant'})"  # as when keys above it go
    await page.locator(".scroller").evaluate(moved)
    await bot.send_message(chat, "the newest")
    await expect(page.locator(".message").last).to_be_in_viewport()


async def test_blocking_and_coming_back(window: Window, bot: Bot, chat: int) -> None:
    page = await window.open()
    await page.get_by_role("button", name="Block the bot").click()
    await page.get_by_role("button", name="RESTART BOT").click()
    await expect(page.get_by_role("textbox", name="Message")).to_be_visible()
    updates = await bot.get_updates(timeout=5)
    assert [u.my_chat_member is not None for u in updates][:2] == [True, True]


async def test_a_new_visitor(window: Window, sandbox: Sandbox, chat: int) -> None:
    page = await window.open()
    await page.get_by_role("button", name="New visitor").click()
    form = page.get_by_role("dialog", name="New visitor")
    await form.get_by_role("button", name="زائر").click()
    await form.get_by_role("button", name="Open chat").click()
    await expect(page.locator(".entry[aria-current] .who")).to_have_text("زائر")
    newest = list(sandbox.world.chats.values())[-1]
    assert newest.person["language_code"] == "ar"


async def test_the_weather_is_made(window: Window, sandbox: Sandbox, chat: int) -> None:
    page = await window.open()
    await page.get_by_role("tab", name="Weather").click()
    await page.get_by_label("What happens").select_option("hang")
    await page.get_by_label("To which calls").select_option("sendMessage")
    await page.get_by_label("takes effect").check()
    await page.get_by_role("button", name="Add").click()
    await expect(page.locator(".waiting")).to_contain_text("never answer: 1 × sendMessage")
    assert sandbox.world.faults.view()[0]["done"]
    await page.get_by_role("button", name="Clear").click()
    await expect(page.locator(".waiting")).to_have_text("Fair weather")
    await page.get_by_role("button", name="Sticker").click()
    await expect(page.get_by_role("img", name="Sticker")).to_be_visible()


async def test_the_inspector_follows(browser: Browser, clock: MovableClock) -> None:
    facts = {"pressure": 2}

    async def inspect(chat: int) -> dict[str, Any]:
        return {"state": "heel_pull", "facts": facts, "timers": [{"due": clock.now() + 30}]}

    sandbox = Sandbox(clock, inspect)
    await sandbox.start()
    window = Window(browser, sandbox.page_url)
    page = await window.open()
    panel = page.get_by_role("tabpanel", name="Inspector")
    await expect(panel).to_contain_text("heel_pull")
    await expect(panel).to_contain_text("pressure2")
    await expect(panel).to_contain_text("in 30 seconds")
    facts["pressure"] = 1
    clock.advance(10)
    await expect(panel).to_contain_text("pressure1")
    await page.get_by_role("button", name="Close inspector").click()
    await expect(panel).to_be_hidden()
    await window.close()
    await sandbox.stop()


async def test_the_page_comes_back_after_a_restart(browser: Browser, clock: MovableClock) -> None:
    first = Sandbox(clock)
    url = await first.start()
    window = Window(browser, first.page_url)
    page = await window.open()
    await page.get_by_role("button", name="START").click()
    await expect(page.locator(".mine")).to_have_count(1)
    (before,) = first.world.chats
    await first.stop()
    await expect(page.get_by_text("Connecting")).to_be_visible()
    second = Sandbox(clock)
    await second.start(port=int(url.rsplit(":", 1)[1]))
    await expect(page.get_by_text("Connecting")).to_be_hidden()
    await expect(page.locator(".entry")).to_have_count(1)
    async with asyncio.timeout(5):
        async with SandboxClient(second.page_url) as guest:
            await guest.say(before, "back again")
    await expect(page.locator(".mine .text")).to_contain_text("back again")
    await window.close()
    await second.stop()
