"""The parameters of one Bot API call, whatever way they came: JSON, form or multipart."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.sandbox.refusal import bad_request

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with the request."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Params:
    """Values by name; forms give strings where JSON gives numbers and objects."""

    values: Json
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The value as a string; "" where there is none."""
        value = self.values.get(name)
        return "" if value is None else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        """The value as a whole number, or the default where it is none, as Telegram does."""
        try:
            return int(self.text(name))
        except ValueError:
            return default

    def flag(self, name: str) -> bool:
        """Whether the value says yes."""
        return self.text(name).lower() in ("true", "yes", "1")

    def data(self, name: str, called: str = "") -> Any:
        """The value as JSON, None where there is none. `called` names it in the refusal."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f"can't parse {called or name} JSON object") from None

    def inside(self, values: Json) -> Params:
        """The same uploads with the values of a nested object, such as `media`."""
        return Params(values, self.uploads)


async def read_params(request: web.Request) -> Params:
    """Collect query and body; a field of the body wins over the query."""
    values: Json = dict(request.query)
    if request.content_type == "application/json":
        return Params(values | await _json_body(request))
    uploads: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            values[name] = value
    return Params(values, uploads)


async def _json_body(request: web.Request) -> Json:
    try:
        body = await request.json()
    except ValueError:
        raise bad_request("can't parse request body as JSON object") from None
    if not isinstance(body, dict):
        raise bad_request("expected an Object as request body")
    return body
