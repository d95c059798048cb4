"""python-telegram-bot: a ConversationHandler, all in memory, as its manual shows it.

python -m bench.peer_ptb URL TRANSCRIPT    polls the Bot API at URL
"""

import json
import logging
import sys
import warnings
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaAnimation,
    InputMediaPhoto,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackContext,
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    filters,
)

from bench.fakeapi import TOKEN, FakeApi
from bench.people import Feed
from bench.stub import Stub
from bench.transcript import Call, Step, load

App = Application[Any, Any, Any, Any, Any, Any]
Builder = ApplicationBuilder[Any, Any, Any, Any, Any, Any]
Context = CallbackContext[Any, Any, Any, Any]


def _markup(markup: dict[str, Any]) -> InlineKeyboardMarkup | ReplyKeyboardMarkup:
    if rows := markup.get("inline_keyboard"):
        return InlineKeyboardMarkup(
            [
                [InlineKeyboardButton(b["text"], callback_data=b["callback_data"]) for b in row]
                for row in rows
            ]
        )
    labels = [[b["text"] for b in row] for row in markup["keyboard"]]
    return ReplyKeyboardMarkup(labels, is_persistent=True, resize_keyboard=True)


def _media(media: dict[str, Any]) -> InputMediaPhoto | InputMediaAnimation:
    kind = InputMediaPhoto if media["type"] == "photo" else InputMediaAnimation
    return kind(media["media"], caption=media["caption"], parse_mode=media["parse_mode"])


_OBJECTS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "reply_markup": _markup,
    "media": _media,
    "link_preview_options": lambda options: LinkPreviewOptions(**options),
}


def _arguments(call: Call) -> dict[str, Any]:
    return {n: _OBJECTS[n](v) if n in _OBJECTS else v for n, v in call.params.items()}


async def _reply(step: Step, update: Update, context: Context) -> None:
    assert update.effective_chat
    assert context.user_data is not None
    sent = context.user_data.setdefault("sent", [])
    for call in step.calls:
        arguments = _arguments(call)
        if call.method == "answerCallbackQuery":
            assert update.callback_query
            await update.callback_query.answer(**arguments)
            continue
        if call.edits is not None:
            arguments["message_id"] = sent[call.edits]
        result = await getattr(context.bot, call.snake)(
            chat_id=update.effective_chat.id, **arguments
        )
        if call.method.startswith("send"):
            sent.append(result.message_id)


def _handler(steps: list[Step], number: int) -> Any:
    step, last = steps[number], number == len(steps) - 1

    async def handle(update: Update, context: Context) -> int:
        assert context.user_data is not None
        if number == 0:
            context.user_data.clear()
        context.user_data[f"answer{number}"] = step.tap or step.text
        await _reply(step, update, context)
        return ConversationHandler.END if last else number + 1

    if step.tap:
        return CallbackQueryHandler(handle, pattern=r"^\d+:")
    if step.text.startswith("/"):
        return CommandHandler(step.text[1:], handle)
    return MessageHandler(filters.TEXT & ~filters.COMMAND, handle)


def application(builder: Builder, steps: list[Step]) -> App:
    """The bot that holds the conversation."""
    app = builder.token(TOKEN).build()
    first, *others = (_handler(steps, number) for number in range(len(steps)))
    states: dict[object, list[Any]] = {
        number: [handler] for number, handler in enumerate(others, 1)
    }
    app.add_handler(ConversationHandler([first], states, [first], allow_reentry=True))
    return app


@asynccontextmanager
async def inside(api: FakeApi, steps: list[Step]) -> AsyncIterator[Feed]:
    """The bot in this process; what is yielded takes one update."""
    builder = Application.builder().request(Stub(api)).get_updates_request(Stub(api))
    app = application(builder.job_queue(None), steps)

    async def feed(update: bytes) -> None:
        await app.process_update(Update.de_json(json.loads(update), app.bot))

    async with app:
        await app.start()
        try:
            yield feed
        finally:
            await app.stop()


def main(url: str, transcript: str) -> None:
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    builder = Application.builder().base_url(f"{url}/bot").job_queue(None)
    application(builder, load(Path(transcript))).run_polling(poll_interval=0)


if __name__ == "__main__":
    main(*sys.argv[1:])
