"""A real browser, and the page in it."""

import shutil
from typing import Any

from playwright.async_api import Browser, BrowserContext, Page, expect

NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), "")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = {"width": 1360, "height": 860}
PHONE = {"width": 390, "height": 844}


class Window:
    """Opens pages, and holds what their consoles complained of."""

    def __init__(self, browser: Browser, url: str) -> None:
        self.url = url
        self.complaints: list[str] = []
        self._browser = browser
        self._places: list[BrowserContext] = []

    async def open(self, size: dict[str, int] = DESKTOP, **context: Any) -> Page:
        place = await self._browser.new_context(viewport=size, **context)  # type: ignore[arg-type]
        self._places.append(place)
        page = await place.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self._hear)
        await page.goto(self.url)
        await expect(page.locator(".entry").first).to_be_attached()
        return page

    async def close(self) -> None:
        for place in self._places:
            await place.close()

    def _hear(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)
