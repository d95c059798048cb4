import io
import logging

import pytest
from fake_telegram import EMPTY, GARBAGE, LOST, SILENT, TOKEN, Fault
from telegram import InputFile
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.api import call, open_bot, reason, seconds
from bot.telegram.request import AiohttpRequest, quiet_logs, redact

SECRET = TOKEN.partition(":")[2]
HELLO = {"chat_id": 5, "text": "hello"}


async def failure(bot, method="sendMessage", params=HELLO, **more):
    with pytest.raises(TelegramError) as caught:
        await call(bot, method, params, **more)
    return caught.value


async def test_a_call_sends_plain_dicts_and_returns_the_result(tg, api):
    markup = {"inline_keyboard": [[{"text": "é", "callback_data": "x", "style": "danger"}]]}
    answer = await call(tg, "sendMessage", {**HELLO, "reply_markup": markup})
    assert answer == {"message_id": 1}
    assert api.calls == [("sendMessage", {**HELLO, "reply_markup": markup})]


async def test_a_file_is_uploaded(tg, api):
    document = InputFile("{}", filename="data.json")
    await call(tg, "sendDocument", {"chat_id": 5, "caption": "é", "document": document})
    assert api.uploads == [("document", "data.json", b"{}")]
    assert api.named("sendDocument") == [{"chat_id": 5, "caption": "é"}]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault(400, "Bad Request: no"), BadRequest),
        (Fault(403, "Forbidden: bot was blocked by the user"), Forbidden),
        (Fault(401, "Unauthorized"), InvalidToken),
        (Fault(404, "Not Found"), InvalidToken),
        (Fault(409, "Conflict: terminated"), Conflict),
        (Fault(429, "Too Many Requests", retry_after=7), RetryAfter),
        (Fault(500, "Internal Server Error"), NetworkError),
        (Fault(502, "Bad Gateway"), NetworkError),
        (LOST, NetworkError),
        (GARBAGE, TelegramError),
        (EMPTY, TelegramError),
    ],
)
async def test_what_goes_wrong_comes_out_as_ptb_expects(tg, api, fault, kind):
    api.faults["sendMessage"].append(fault)
    error = await failure(tg)
    assert type(error) is kind
    assert SECRET not in f"{error!r} {error.__cause__!r} {error.__context__!r}"


async def test_retry_after_is_read_without_a_warning(tg, api):
    api.faults["sendMessage"].append(Fault(429, "Too Many Requests", retry_after=7))
    assert seconds(await failure(tg)) == 7.0


async def test_silence_is_timed_out(tg, api):
    api.faults["sendMessage"].append(SILENT)
    assert type(await failure(tg, read_timeout=0.01)) is TimedOut


async def test_nobody_there_is_a_network_error_without_the_address():
    async with open_bot(TOKEN, "http://127.0.0.1:1") as bot:
        error = await failure(bot)
    assert type(error) is NetworkError
    assert "ClientConnectorError" in str(error)
    assert SECRET not in f"{error!r} {error.__cause__!r} {error.__context__!r}"


async def test_a_request_that_is_closed_says_so():
    request = AiohttpRequest()
    with pytest.raises(NetworkError, match="closed"):
        await request.post("http://127.0.0.1:1/x")
    await request.shutdown()  # closing twice is fine


def test_a_reason_quotes_nobody():
    error = BadRequest('Can\'t parse entities: unsupported start tag "my foot" at byte 4')
    assert reason(error) == "BadRequest: Can't parse entities: unsupported start tag"


@pytest.fixture
def log():
    stream = io.StringIO()
    logger = logging.Logger("apart")  # noqa: LOG001  # known to nobody else
    logger.addHandler(logging.StreamHandler(stream))
    return logger, stream


def test_the_token_is_redacted_in_messages_arguments_and_tracebacks(log):
    logger, stream = log
    logger.handlers[0].addFilter(redact(TOKEN))
    logger.warning(TOKEN)
    logger.warning("address %s", f"https://x/bot{TOKEN.replace(':', '%3A')}/getMe")
    try:
        int(TOKEN)
    except ValueError:
        logger.exception("failed")
    logger.warning("stack of %d", 1)
    assert SECRET not in stream.getvalue()
    assert "base 10: '[token]'" in stream.getvalue()
    assert "stack of 1" in stream.getvalue()


async def test_even_the_libraries_do_not_log_the_token(log, api):
    root = logging.getLogger()
    _, stream = log
    handler = logging.StreamHandler(stream)
    names = ("httpx", "httpcore", "telegram", "aiohttp")
    levels = {name: logging.getLogger(name).level for name in (*names, None)}
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        quiet_logs(TOKEN)
        assert logging.getLogger("httpx").level == logging.WARNING
        assert logging.getLogger("httpcore").level == logging.WARNING
        async with open_bot(TOKEN, api.url) as bot:
            await call(bot, "sendMessage", HELLO)
            api.faults["sendMessage"].append(GARBAGE)
            await failure(bot)
            root.warning("the bot is %r", bot)
    finally:
        root.removeHandler(handler)
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)
    assert SECRET not in stream.getvalue()
    assert "hello" not in stream.getvalue()
    assert "[token]" in stream.getvalue()
