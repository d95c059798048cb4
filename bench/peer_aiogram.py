"""aiogram: a router with states and MemoryStorage, as its manual shows it.

python -m bench.peer_aiogram URL TRANSCRIPT    polls the Bot API at URL
"""

import asyncio
import json
import logging
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaAnimation,
    InputMediaPhoto,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    Update,
)

from bench.fakeapi import TOKEN, FakeApi
from bench.people import Feed
from bench.transcript import Call, Step, load


class _Stub(AiohttpSession):
    """Hands the calls to the fake Bot API in this process, encoded as for the network."""

    def __init__(self, api: FakeApi) -> None:
        super().__init__()
        self._fake = api

    async def make_request(self, bot: Bot, method: Any, timeout: int | None = None) -> Any:  # noqa: ARG002, ASYNC109
        form = self.build_form_data(bot, method)
        fields = {options["name"]: value for options, _, value in form._fields}
        content = self._fake.call(method.__api_method__, fields).decode()
        return self.check_response(bot, method, 200, content).result

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield b""


def _markup(markup: dict[str, Any]) -> InlineKeyboardMarkup | ReplyKeyboardMarkup:
    if rows := markup.get("inline_keyboard"):
        return InlineKeyboardMarkup(
            inline_keyboard=[
                [
                    InlineKeyboardButton(text=b["text"], callback_data=b["callback_data"])
                    for b in row
                ]
                for row in rows
            ]
        )
    keys = [[KeyboardButton(text=b["text"]) for b in row] for row in markup["keyboard"]]
    return ReplyKeyboardMarkup(keyboard=keys, is_persistent=True, resize_keyboard=True)


def _media(media: dict[str, Any]) -> InputMediaPhoto | InputMediaAnimation:
    kind = InputMediaPhoto if media["type"] == "photo" else InputMediaAnimation
    return kind(media=media["media"], caption=media["caption"], parse_mode=media["parse_mode"])


_OBJECTS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "reply_markup": _markup,
    "media": _media,
    "link_preview_options": lambda options: LinkPreviewOptions(**options),
}


def _arguments(call: Call) -> dict[str, Any]:
    return {n: _OBJECTS[n](v) if n in _OBJECTS else v for n, v in call.params.items()}


async def _reply(step: Step, event: Message | CallbackQuery, sent: list[int]) -> None:
    bot = event.bot
    assert bot
    assert event.from_user
    for call in step.calls:
        arguments = _arguments(call)
        if isinstance(event, CallbackQuery) and call.method == "answerCallbackQuery":
            await event.answer(**arguments)
            continue
        if call.edits is not None:
            arguments["message_id"] = sent[call.edits]
        result = await getattr(bot, call.snake)(chat_id=event.from_user.id, **arguments)
        if call.method.startswith("send"):
            sent.append(result.message_id)


def _add(router: Router, steps: list[Step], states: list[State], number: int) -> None:
    step, last = steps[number], number == len(steps) - 1

    async def handle(event: Message | CallbackQuery, state: FSMContext) -> None:
        if number == 0:
            await state.clear()
        sent = (await state.get_data()).get("sent", [])
        await _reply(step, event, sent)
        await state.update_data({f"answer{number}": step.tap or step.text, "sent": sent})
        await state.set_state(None if last else states[number + 1])

    if step.tap:
        router.callback_query.register(handle, states[number], F.data.regexp(r"^\d+:"))
    elif step.text.startswith("/"):
        router.message.register(handle, Command(step.text[1:]))
    else:
        router.message.register(handle, states[number], F.text)


def _dispatcher(steps: list[Step]) -> Dispatcher:
    router = Router()
    states = [State(f"step{number}", group_name="Talk") for number in range(len(steps))]
    for number in range(len(steps)):
        _add(router, steps, states, number)
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    return dispatcher


@asynccontextmanager
async def inside(api: FakeApi, steps: list[Step]) -> AsyncIterator[Feed]:
    """The bot in this process; what is yielded takes one update."""
    bot, dispatcher = Bot(TOKEN, session=_Stub(api)), _dispatcher(steps)

    async def feed(update: bytes) -> None:
        parsed = Update.model_validate(json.loads(update), context={"bot": bot})
        await dispatcher.feed_update(bot, parsed)

    yield feed
    await bot.session.close()


async def main(url: str, transcript: str) -> None:
    logging.disable(logging.WARNING)
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    async with Bot(TOKEN, session=session) as bot:
        await _dispatcher(load(Path(transcript))).start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
