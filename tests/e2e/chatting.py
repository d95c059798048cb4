"""The page as a person uses it, and what a new visitor taps on the way to the first touch."""

from __future__ import annotations

from playwright.async_api import Locator, Page, expect

# What a new visitor taps on the way to the first touch, and what is on the card then.
BEFORE_THE_TOUCH = (
    ("Start", "Before we begin"),
    ("Yes to all three", "Right now"),
    ("None of these", "The feet today"),
    ("None of these", "Feeling and blood"),
    ("None of these", "Health and comfort"),
    ("None of these", "One look before the first touch"),
    ("Both look fine", "How much do the feet hurt now?"),
    ("2", "How would you like to sit?"),
    ("On a bed or sofa", "back supported"),
    ("Next", "Something to help the hands glide?"),
    ("Plain lotion", "All set"),
    ("Begin", "Left foot, step 1 of 5"),
)
RED = "🛑 Sharp pain – stop"
ON_A_FOOT = ("step 2 of 5", "step 3 of 5", "step 4 of 5", "step 5 of 5")


class Chat:
    """The page as a person uses it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.messages = page.locator(".message.theirs")
        self.card = self.messages.filter(has=page.locator(".keyboard")).last
        self.field = page.get_by_role("textbox", name="Message")

    async def start(self) -> None:
        await self.page.get_by_role("button", name="START", exact=True).click()
        await self.shows("Hello, I am Knead")

    async def shows(self, words: str) -> None:
        """These words come to stand on the card."""
        await expect(self.card).to_contain_text(words)

    def button(self, label: str) -> Locator:
        return self.card.get_by_role("button", name=label, exact=True)

    async def tap(self, label: str, then: str) -> None:
        await self.button(label).click()
        await self.shows(then)

    async def taps(self, steps: tuple[tuple[str, str], ...]) -> None:
        for label, then in steps:
            await self.tap(label, then)

    async def massage(self) -> None:
        await self.start()
        await self.taps(BEFORE_THE_TOUCH)

    async def say(self, text: str) -> None:
        await self.field.fill(text)
        await self.field.press("Enter")

    async def later(self, label: str) -> None:
        """Move the clock by its button."""
        await self.page.get_by_role("button", name=f"Move the clock {label} ahead").click()
