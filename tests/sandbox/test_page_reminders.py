"""What the page has for reminders: places, a clock that runs, the person's own time."""

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect
from telegram import Bot, KeyboardButton, ReplyKeyboardMarkup
from window import Window

from bot.sandbox import MovableClock, Sandbox
from bot.sandbox.client import SandboxClient
from tests.chromium import CHROMIUM, PHONE

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no Chromium is installed")

EVENING = 1_795_377_240.0  # 22 November 2026, 19:54 UTC
LOCATE = ReplyKeyboardMarkup(
    [[KeyboardButton("Share my location", request_location=True)], ["Not now"]],
    one_time_keyboard=True,
    resize_keyboard=True,
)


class StillClock(MovableClock):
    """Moves only when it is moved."""

    def now(self) -> float:
        return EVENING + self.offset


class Told:
    """A sandbox whose inspector tells what the test says."""

    def __init__(self) -> None:
        self.what: dict[str, Any] = {}
        self.clock = StillClock()
        self.sandbox = Sandbox(self.clock, self.inspect)

    async def inspect(self, _chat: int) -> dict[str, Any]:
        return self.what


@pytest_asyncio.fixture(loop_scope="session")
async def told() -> AsyncIterator[Told]:
    told = Told()
    await told.sandbox.start()
    yield told
    await told.sandbox.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def abroad(browser: Browser, told: Told) -> AsyncIterator[Window]:
    window = Window(browser, told.sandbox.page_url)
    yield window
    await window.close()
    assert window.complaints == []


async def place(bot: Bot) -> tuple[float, float]:
    (update,) = await bot.get_updates(timeout=5)
    assert update.message
    assert update.message.location
    return update.message.location.latitude, update.message.location.longitude


async def fits(page: Page) -> bool:
    wide: int = await page.evaluate("document.documentElement.scrollWidth")
    return wide <= PHONE["width"]


async def test_a_key_that_asks_where_one_is(window: Window, bot: Bot, chat: int) -> None:
    await bot.send_message(chat, "Where are you?", reply_markup=LOCATE)
    page = await window.open(PHONE)
    board = page.get_by_role("group", name="Reply keyboard")
    await board.get_by_role("button", name="Share my location").click()
    chooser = page.get_by_role("dialog", name="Share a location")
    small = "keys => keys.filter(k => k.offsetHeight < 40 || k.scrollWidth > k.clientWidth).length"
    assert await chooser.locator(".city").evaluate_all(small) == 0
    assert await fits(page)
    await chooser.get_by_role("button", name="São Paulo").click()
    assert await place(bot) == (-23.5505, -46.6333)
    await expect(chooser).to_have_count(0)
    await expect(board).to_be_hidden()
    await expect(page.locator(".mine").last).to_contain_text("São Paulo")


async def test_the_other_key_beside_it_is_a_text(window: Window, bot: Bot, chat: int) -> None:
    await bot.send_message(chat, "Where are you?", reply_markup=LOCATE)
    page = await window.open()
    await page.get_by_role("button", name="Not now").click()
    (update,) = await bot.get_updates(timeout=5)
    assert update.message
    assert update.message.text == "Not now"


async def test_a_place_is_attached_with_the_keyboard_alone(
    window: Window, bot: Bot, chat: int
) -> None:
    page = await window.open(PHONE)
    await page.get_by_role("button", name="Attach").press("Enter")
    await page.get_by_role("menuitem", name="Location").press("Enter")
    chooser = page.get_by_role("dialog", name="Share a location")
    await chooser.get_by_role("button", name="Other…").press("Enter")
    await expect(chooser.get_by_label("Latitude")).to_be_focused()
    await page.keyboard.type("-41.29")
    await page.keyboard.press("Tab")
    await page.keyboard.type("274.78")
    await page.keyboard.press("Enter")
    await expect(chooser).to_be_visible()  # there is no such place
    await chooser.get_by_label("Longitude").fill("174.78")
    assert await fits(page)
    await page.keyboard.press("Enter")
    assert await place(bot) == (-41.29, 174.78)
    await expect(page.locator(".mine").last).to_contain_text("-41.29, 174.78")


async def test_a_chooser_that_is_left_shares_nothing(
    window: Window, guest: SandboxClient, chat: int
) -> None:
    page = await window.open()
    for leave in ("Cancel", ""):
        await page.get_by_role("button", name="Attach").click()
        await page.get_by_role("menuitem", name="Location").click()
        chooser = page.get_by_role("dialog", name="Share a location")
        if leave:
            await chooser.get_by_role("button", name=leave).click()
        else:
            await page.keyboard.press("Escape")
        await expect(chooser).to_have_count(0)
    assert len(await guest.messages(chat)) == 1


async def test_the_time_is_the_persons_own(abroad: Window, told: Told) -> None:
    page = await abroad.open(timezone_id="America/New_York")
    bar = page.get_by_role("banner", name="Sandbox clock")
    await expect(bar).to_contain_text("14:54:00Sun 22 Nov")
    await page.get_by_role("button", name="START").click()
    await expect(page.locator(".mine .meta")).to_contain_text("14:54")
    told.what = {"zone": "Asia/Tokyo"}
    told.clock.advance(1)
    await expect(bar).to_contain_text("04:54:01Mon 23 NovTokyo")
    await expect(page.locator(".mine .meta")).to_contain_text("04:54")
    told.what = {"zone": "Nowhere/Land"}
    told.clock.advance(60)
    await expect(bar).to_contain_text("14:55:01Sun 22 Nov")


async def test_the_cities_tell_their_time(abroad: Window) -> None:
    page = await abroad.open()
    await page.get_by_role("button", name="START").click()
    await page.get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="Location").click()
    await expect(page.get_by_role("button", name="Berlin")).to_have_text("Berlin20:54")
    await expect(page.get_by_role("button", name="Mumbai")).to_have_text("Mumbai01:24")


async def test_the_reminders_are_shown(abroad: Window, told: Told) -> None:
    told.what = {
        "state": "home",
        "next": EVENING + 1800,
        "zone": "Europe/Berlin",
        "reminders": [
            {"rule": "every day at 21:24", "due": EVENING + 1800},
            {"rule": "weekdays at 07:30", "due": EVENING + 38_160},
            {"rule": "paused", "due": None},
        ],
    }
    page = await abroad.open()
    items = page.get_by_role("tabpanel", name="Inspector").locator(".reminders li")
    await expect(items).to_have_text(
        [
            "every day at 21:2421:24:00, in 30 minutes",
            re.compile("weekdays at 07:30Mon 23 Nov, 07:30:00, in 11 hours"),
            "pausednot due",
        ]
    )
    told.what = {"state": "home", "next": None, "zone": "", "reminders": []}
    told.clock.advance(1)
    await expect(items).to_have_count(0)
    await expect(page.get_by_role("tabpanel", name="Inspector")).to_contain_text("remindersnone")


async def test_a_week_is_played_and_stopped(abroad: Window, told: Told) -> None:
    page = await abroad.open(PHONE, timezone_id="UTC")
    week = page.get_by_role("button", name="Play a week in a minute")
    await expect(week).to_be_in_viewport(ratio=1)
    await week.click()
    stop = page.get_by_role("button", name="Stop the clock's run")
    await expect(stop).to_be_in_viewport(ratio=1)
    assert await fits(page)
    await expect(page.get_by_role("banner", name="Sandbox clock")).to_contain_text("Mon 23 Nov")
    told.what = {"state": "the inspector follows"}
    await expect(page.locator("#panel-Inspector")).to_contain_text("the inspector follows")
    assert told.sandbox.world.play
    await stop.click()
    await expect(week).to_be_visible()
    assert told.sandbox.world.play is None
    assert told.clock.now() < EVENING + 7 * 86_400
