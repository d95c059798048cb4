"""Text with entities: what a call may carry, its length, and what Telegram finds by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.sandbox.markup import parse_html, units
from bot.sandbox.params import Json, Params
from bot.sandbox.refusal import ApiError, bad_request

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
ENTITY_LIMIT = 100

_NEEDS = {
    "bold": "", "italic": "", "underline": "", "strikethrough": "", "spoiler": "", "code": "",
    "pre": "", "blockquote": "", "expandable_blockquote": "", "mention": "", "hashtag": "",
    "cashtag": "", "bot_command": "", "url": "", "email": "", "phone_number": "",
    "text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}  # fmt: skip
_FOUND = re.compile(
    r"(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]])"
    r"|(?<!\w)(?P<hashtag>\#\w*[^\W\d]\w*)"
    r"|(?<!\w)(?P<mention>@[A-Za-z]\w{3,31})(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Rich:
    """Text and its entities, as a message holds them."""

    text: str = ""
    entities: list[Json] = field(default_factory=list)

    def fields(self, name: str) -> Json:
        """As the fields of a message; `name` is text or caption."""
        entities = "entities" if name == "text" else f"{name}_entities"
        return ({name: self.text} if self.text else {}) | (
            {entities: self.entities} if self.entities else {}
        )


def read_text(params: Params) -> Rich:
    """The text of a message. Raises ApiError where it is empty, too long or malformed."""
    if not params.text("text"):
        raise bad_request("message text is empty")
    rich = _read(params, "text", "entities")
    if not rich.text:
        raise bad_request("text must be non-empty")
    if units(rich.text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return rich


def read_caption(params: Params) -> Rich:
    """The caption of a file, possibly empty. Raises ApiError where it is too long or malformed."""
    rich = _read(params, "caption", "caption_entities")
    if units(rich.text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return rich


def automatic(text: str) -> list[Json]:
    """Commands, links, hashtags and mentions, which nobody marks and Telegram finds."""
    return [
        {"type": m.lastgroup, "offset": units(text[: m.start()]), "length": units(m[0])}
        for m in _FOUND.finditer(text)
    ]


def _read(params: Params, name: str, listed: str) -> Rich:
    text, mode = params.text(name), params.text("parse_mode").lower()
    if mode == "html":
        text, entities = parse_html(text)
    elif mode:
        # The real server knows Markdown as well: the bot does not use it, so it is not built.
        raise bad_request("unsupported parse_mode")
    else:
        given = params.data(listed, "entities") or []
        entities = _checked(given, units(text))
    rich = _trimmed(text, entities)
    return Rich(rich.text, _merged(rich)[:ENTITY_LIMIT])


def _checked(entities: object, length: int) -> list[Json]:
    if not isinstance(entities, list):
        raise bad_request("expected an Array of message entities")
    for entity in entities:
        _check(entity, length)
    return sorted(entities, key=lambda e: (e["offset"], -e["length"]))


def _check(entity: object, length: int) -> None:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: Expected an Object")
    kind = entity.get("type")
    if kind not in _NEEDS:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    for name in ("offset", "length", _NEEDS[kind]):
        if name and name not in entity:
            raise bad_request(f"can't parse MessageEntity: Can't find field \"{name}\"")
    start, end = entity["offset"], entity["offset"] + entity["length"]
    if start < 0:
        raise bad_request(f"receive an entity with incorrect offset {start}")
    if start > length:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {start}")
    if end > length:
        raise bad_request(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text"
            f" at UTF-16 offset {end}"
        )
    if kind == "text_link":
        check_url("entity URL", entity["url"])


def check_url(what: str, url: str) -> None:
    """Refuse what is no web or Telegram address."""
    scheme = urlsplit(url).scheme
    if scheme in ("http", "https", "tg", "ton", "mailto", "tel"):
        return
    if not url:
        raise _bad_url(what, url, "URL host is empty")
    raise _bad_url(what, url, "Unsupported URL protocol" if scheme else "Wrong HTTP URL")


def _bad_url(what: str, url: str, why: str) -> ApiError:
    return bad_request(f"{what} '{url}' is invalid: {why}")


def _trimmed(text: str, entities: list[Json]) -> Rich:
    """Without white space around; entities follow, and those in the white space vanish."""
    kept = text.strip()
    shift = units(text[: len(text) - len(text.lstrip())])
    moved = [_moved(entity, shift, units(kept)) for entity in entities]
    return Rich(kept, [entity for entity in moved if entity["length"] > 0])


def _moved(entity: Json, shift: int, length: int) -> Json:
    start = max(0, entity["offset"] - shift)
    end = min(length, entity["offset"] + entity["length"] - shift)
    return entity | {"offset": start, "length": end - start}


def _merged(rich: Rich) -> list[Json]:
    """The marked entities, and the automatic ones outside code and links."""
    closed = [
        range(e["offset"], e["offset"] + e["length"])
        for e in rich.entities
        if e["type"] in ("code", "pre", "text_link", "url", "mention", "hashtag", "bot_command")
    ]
    extra = [e for e in automatic(rich.text) if not any(e["offset"] in span for span in closed)]
    return sorted(rich.entities + extra, key=lambda e: (e["offset"], -e["length"]))
