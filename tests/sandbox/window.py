"""A real browser, and the page in it."""

from typing import Any

from playwright.async_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.chromium import DESKTOP


class Window:
    """Opens pages, and holds what their consoles complained of."""

    def __init__(self, browser: Browser, url: str) -> None:
        self.url = url
        self.complaints: list[str] = []
        self._browser = browser
        self._places: list[BrowserContext] = []

    async def open(self, size: ViewportSize = DESKTOP, **context: Any) -> Page:
        place = await self._browser.new_context(viewport=size, **context)
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
