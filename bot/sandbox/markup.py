"""Telegram's HTML: text with tags in, plain text and entities out, or the refusal it deserves.

Offsets in refusals count bytes, offsets in entities count UTF-16 units: both as Telegram does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.sandbox.params import Json
from bot.sandbox.refusal import ApiError, bad_request

_PLAIN = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler", "code": "code", "pre": "pre", "a": "text_link",
    "blockquote": "blockquote", "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
_START = re.compile(r"<([^\s>]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
_END = re.compile(r"</([^\s>]*)\s*>")
_ATTRIBUTE = re.compile(r"\s*([^\s=>\"'/]+)\s*(?:=\s*(?:\"([^\"]*)\"|'([^']*)'|([\w.-]+)))?")
_CHARACTER = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));?")
_CHARACTERS = range(1, 0x110000)
_SURROGATES = range(0xD800, 0xE000)
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


def units(text: str) -> int:
    """Length in UTF-16 units, the measure of all Telegram's text limits."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    at: int


class _Reader:
    """One pass over the text. `out` is the plain text so far, `length` its UTF-16 units."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.at = 0
        self.out: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Json] = []

    def read(self) -> tuple[str, list[Json]]:
        while self.at < len(self.html):
            if self.html.startswith("</", self.at):
                self._end()
            elif self.html[self.at] == "<":
                self._start()
            else:
                self._plain()
        if self.open:
            tag = self.open[-1].tag
            raise self._broken(f'Can\'t find end tag corresponding to start tag "{tag}"', None)
        order = {id(e): -i for i, e in enumerate(self.entities)}  # the outer of equals first
        self.entities.sort(key=lambda e: (e["offset"], -e["length"], order[id(e)]))
        return "".join(self.out), self.entities

    def _broken(self, words: str, at: int | None, rest: str = "") -> ApiError:
        where = "" if at is None else f" at byte offset {len(self.html[:at].encode())}"
        return bad_request(f"can't parse entities: {words}{where}{rest}")

    def _put(self, text: str) -> None:
        self.out.append(text)
        self.length += units(text)

    def _plain(self) -> None:
        found = _CHARACTER.match(self.html, self.at)
        if found:
            self._put(decode(found))
            self.at = found.end()
            return
        stop = min(
            i for i in (self.html.find("<", self.at), self.html.find("&", self.at + 1),
                        len(self.html)) if i >= 0
        )  # fmt: skip
        self._put(self.html[self.at : stop])
        self.at = stop

    def _start(self) -> None:
        name = re.compile(r"<[^\s>]*").match(self.html, self.at)
        if not name or name.end() == len(self.html):
            raise self._broken("Unclosed start tag", self.at)
        tag = name[0][1:].lower()
        if tag not in _PLAIN:
            raise self._broken(f'Unsupported start tag "{tag}"', self.at)
        found = _START.match(self.html, self.at)
        if not found:
            raise self._broken(f'Unclosed start tag "{tag}"', self.at)
        attributes = self._attributes(tag, found[2])
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._broken('Tag "span" must have class "tg-spoiler"', self.at)
        self.open.append(_Open(tag, attributes, self.length))
        self.at = found.end()

    def _attributes(self, tag: str, source: str) -> dict[str, str]:
        found: dict[str, str] = {}
        at, stop = 0, len(source.rstrip())
        while at < stop:
            one = _ATTRIBUTE.match(source, at)
            if not one:
                raise self._broken(f'Empty attribute name in the tag "{tag}"', self.at)
            value = next((v for v in one.groups()[1:] if v is not None), "")
            found[one[1].lower()] = _CHARACTER.sub(decode, value)
            at = one.end()
        return found

    def _end(self) -> None:
        if not self.open:
            raise self._broken("Unexpected end tag", self.at)
        found = _END.match(self.html, self.at)
        if not found:
            raise self._broken("Unclosed end tag", self.at)
        last = self.open.pop()
        name = found[1].lower()
        if name and name != last.tag:
            rest = f', expected "</{last.tag}>", found "</{name}>"'
            raise self._broken("Unmatched end tag", self.at, rest)
        self.at = found.end()
        if self.length > last.at:
            self._close(last)

    def _close(self, tag: _Open) -> None:
        entity: Json = {"type": _PLAIN[tag.tag], "offset": tag.at, "length": self.length - tag.at}
        kind = entity["type"]
        if kind == "text_link":
            entity["url"] = tag.attributes.get("href") or "".join(self.out)[-entity["length"] :]
        elif kind == "custom_emoji":
            entity["custom_emoji_id"] = self._emoji(tag.attributes.get("emoji-id", ""))
        elif kind == "date_time":
            entity |= self._time(tag.attributes)
        elif kind == "blockquote" and "expandable" in tag.attributes:
            entity["type"] = "expandable_blockquote"
        elif kind == "pre" and "language" in tag.attributes:
            entity["language"] = tag.attributes["language"]
        elif kind == "code":
            self._language(tag)
        if not (kind == "code" and self.open and self.open[-1].tag == "pre"):
            self.entities.append(entity)

    def _emoji(self, number: str) -> str:
        if not number.isdigit():
            raise self._broken("Invalid custom emoji identifier specified", None)
        return number

    def _time(self, attributes: dict[str, str]) -> Json:
        if not attributes.get("unix", "").isdigit():
            raise self._broken("Invalid Unix time specified", None)
        shape = attributes.get("format", "")
        if not re.fullmatch(r"r|w?[dD]?[tT]?", shape):
            raise self._broken("Invalid date-time format specified", None)
        time: Json = {"unix_time": int(attributes["unix"])}
        return time | ({"date_time_format": shape} if shape else {})

    def _language(self, code: _Open) -> None:
        """`<pre><code class="language-x">`: the language belongs to the block around it."""
        around = self.open[-1] if self.open else None
        named = code.attributes.get("class", "")
        if around and around.tag == "pre" and around.at == code.at and named[:9] == "language-":
            around.attributes["language"] = named[9:]


def decode(found: re.Match[str]) -> str:
    """One character reference as the character it stands for; what stands for none stays."""
    if found[3]:
        return _NAMED[found[3]]
    number = int(found[1]) if found[1] else int(found[2], 16)
    return chr(number) if number in _CHARACTERS and number not in _SURROGATES else found[0]


def parse_html(html: str) -> tuple[str, list[Json]]:
    """Plain text and entities of a text with tags. Raises ApiError where Telegram refuses."""
    return _Reader(html).read()
