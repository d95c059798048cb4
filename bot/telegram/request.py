"""HTTP for python-telegram-bot on aiohttp, and what keeps the token out of logs and errors."""

from __future__ import annotations

import json
import logging
import math
import warnings
from typing import Any
from urllib.parse import quote, urlencode

from aiohttp import ClientError, ClientSession, ClientTimeout, FormData, TCPConnector
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from telegram.warnings import PTBDeprecationWarning

_CHATTY = ("httpx", "httpcore", "telegram", "aiohttp")
_FORM = "application/x-www-form-urlencoded"
_LAST_GOOD = 299


class AiohttpRequest(BaseRequest):
    """PTB's way to the network, over one pool of at most `connections` connections.

    The time limits are in seconds: `pool` for a free connection, `connect` for the handshake,
    `write` to send the request, with its files if there are any, and `read` for silence of the
    server. What goes wrong comes out as TimedOut or NetworkError, which name the fault and
    never the address, as the address holds the token.
    """

    def __init__(
        self,
        connections: int = 100,
        *,
        read: float = 20.0,
        write: float = 30.0,
        connect: float = 10.0,
        pool: float = 10.0,
    ) -> None:
        self._connections = connections
        self._read, self._write, self._connect, self._pool = read, write, connect, pool
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read

    async def initialize(self) -> None:
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=self._connections),
                headers={"User-Agent": self.USER_AGENT},
                trust_env=True,  # HTTPS_PROXY, as PTB's own request class
            )

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0913, PLR0917  # the signature is PTB's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError("The connection to Telegram is closed")
        timeout = _limits(
            _chosen(read_timeout, self._read),
            _chosen(write_timeout, self._write),
            _chosen(connect_timeout, self._connect),
            _chosen(pool_timeout, self._pool),
        )
        body, headers = _body(request_data)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                status, payload = response.status, await response.read()
        except TimeoutError as error:
            failure: NetworkError = TimedOut(f"Timed out ({type(error).__name__})")
        except (ClientError, OSError) as error:
            failure = NetworkError(f"No answer from the Bot API ({type(error).__name__})")
        else:
            return status, _readable(status, payload)
        raise failure  # out here it carries no context: aiohttp's texts can name the address

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As PTB's, but what cannot be read is not logged: it may hold a person's words."""
        parsed = _json(payload)
        if not isinstance(parsed, dict):
            raise TelegramError("Invalid server response")
        return parsed


def redact(token: str) -> logging.Filter:
    """A filter for handlers that blots out the token, in messages and in tracebacks."""
    return _Redact(token)


def quiet_logs(token: str, logger: logging.Logger | None = None) -> None:
    """Put `redact` on each handler of `logger` (default: root), and quieten the libraries.

    Below WARNING they write addresses, which hold the token, and texts, which are personal.
    """
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    for handler in (logger or logging.getLogger()).handlers:
        handler.addFilter(redact(token))


class _Redact(logging.Filter):
    def __init__(self, token: str) -> None:
        super().__init__()
        secret = token.partition(":")[2]
        self._secrets = [s for s in (token, quote(token, safe=""), secret) if s]

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self._clean(record.getMessage()), None
        if record.exc_info:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
            record.exc_info = None
        if record.exc_text:
            record.exc_text = self._clean(record.exc_text)
        return True

    def _clean(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "[token]")
        return text


def _chosen(given: Any, default: float) -> float | None:
    return default if given is BaseRequest.DEFAULT_NONE else given


def _limits(
    read: float | None, write: float | None, connect: float | None, pool: float | None
) -> ClientTimeout:
    steps = (read, write, connect, pool)
    total = None if None in steps else sum(s for s in steps if s is not None)
    return ClientTimeout(total=total, sock_connect=connect, sock_read=read)


def _body(data: RequestData | None) -> tuple[FormData | bytes | None, dict[str, str]]:
    if data is None:
        return None, {}
    fields = data.json_parameters
    if not data.contains_files:
        return urlencode(fields).encode(), {"Content-Type": _FORM}
    form = FormData()
    for name, value in fields.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, {}


def _readable(status: int, payload: bytes) -> bytes:
    """What PTB may read. Raises RetryAfter if Telegram asks to wait.

    A proxy's error page is left out: PTB would quote it, and it may quote the address.
    """
    if status <= _LAST_GOOD:
        return payload
    answer = _json(payload)
    if not isinstance(answer, dict):
        return b"{}"
    parameters = answer.get("parameters")
    wait = parameters.get("retry_after") if isinstance(parameters, dict) else None
    if isinstance(wait, int | float) and wait > 0:
        raise _retry_after(wait)
    return payload


def _retry_after(wait: float) -> RetryAfter:
    """Built here, as PTB warns, at each one, that it will give a timedelta one day."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PTBDeprecationWarning)
        return RetryAfter(math.ceil(wait))


def _json(payload: bytes) -> Any:
    try:
        return json.loads(payload)
    except ValueError:
        return None
