"""What goes out, ready to be sent: text, buttons and media, with no Telegram type in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button. `data` is at most 64 bytes; `style` is "", primary, success or danger."""

    text: str
    data: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One message to one chat.

    slot      card: the one live card. Edited in place, unless `fresh` or there is none yet: then
              it is sent anew at the bottom and the old card loses its buttons. Showing a card
              deletes the cue that is still standing.
              cue: a short message that calls attention; replaces the cue before it.
              note: stays as it is; nothing edits it.
    text      HTML of the subset Telegram knows; values in it are escaped.
    silent    arrives without a sound.
    passing   a newer card makes it worthless: it may be left out (a countdown).
    picture   a file name under the flows' media folder, or "".
    keyboard  labels of the persistent reply keyboard to put up; ("",) takes it away; () leaves it.
    waits     Knead speaks by itself: replies to other people go first.
    locate    label of a key under the text field that shares the person's location, or "".
    file      (name, content) of a document to send; `text` is its caption.
    until     Unix seconds after which it is not worth sending; 0: always.
    """

    slot: str
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    fresh: bool = False
    silent: bool = False
    passing: bool = False
    picture: str = ""
    keyboard: tuple[str, ...] = ()
    waits: bool = False
    locate: str = ""
    file: tuple[str, str] | None = None
    until: float = 0.0

    def encode(self) -> str:
        """The message as compact JSON; defaults are left out."""
        plain: dict[str, Any] = {"slot": self.slot, "text": self.text}
        if self.buttons:
            plain["buttons"] = [[_plain(b) for b in row] for row in self.buttons]
        for name, blank in _BLANK.items():
            value = getattr(self, name)
            if value != blank:
                plain[name] = value
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def decode(cls, text: str) -> Message:
        """The message that `encode` wrote."""
        plain: dict[str, Any] = json.loads(text)
        plain["buttons"] = tuple(
            tuple(Button(**b) for b in row) for row in plain.get("buttons", ())
        )
        plain["keyboard"] = tuple(plain.get("keyboard", ()))
        if plain.get("file"):
            plain["file"] = tuple(plain["file"])
        return cls(**plain)


_BLANK: dict[str, Any] = {
    "fresh": False,
    "silent": False,
    "passing": False,
    "picture": "",
    "keyboard": (),
    "waits": False,
    "locate": "",
    "file": None,
    "until": 0.0,
}


def _plain(button: Button) -> dict[str, str]:
    plain = {"text": button.text, "data": button.data}
    return {**plain, "style": button.style} if button.style else plain
