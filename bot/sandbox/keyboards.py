"""What may hang below a message or the composer: inline and reply keyboards, checked."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.entities import check_url
from bot.sandbox.params import Json, Params
from bot.sandbox.refusal import bad_request

BUTTONS_LIMIT = 100
ROW_LIMIT = 8
DATA_LIMIT = 64
COPY_LIMIT = 256
STYLES = ("primary", "success", "danger")

_ACTIONS = (
    "callback_data", "url", "web_app", "copy_text", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "login_url",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Keyboard:
    """At most one of: an inline keyboard, or a change of the reply keyboard."""

    inline: Json | None = None
    reply: Json | None = None


def read_keyboard(params: Params) -> Keyboard:
    """The call's `reply_markup`. Raises ApiError where Telegram would not take it."""
    markup = params.data("reply_markup", "reply keyboard markup")
    if not markup:
        return Keyboard()
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        rows = _rows(markup, "inline_keyboard")
        checked = [[_inline_button(button) for button in row] for row in rows if row]
        return Keyboard(inline={"inline_keyboard": checked} if checked else None)
    return Keyboard(reply=_reply(markup))


def read_inline(params: Params) -> Json | None:
    """The call's inline keyboard, the only kind an edit may carry."""
    keyboard = read_keyboard(params)
    if keyboard.reply:
        raise bad_request("inline keyboard expected")
    return keyboard.inline


def asks_location(keyboard: Keyboard) -> bool:
    """Whether a key of the reply keyboard shares the person's location."""
    rows = (keyboard.reply or {}).get("keyboard", ())
    return any(button.get("request_location") for row in rows for button in row)


def _rows(markup: Json, name: str) -> list[list[object]]:
    rows = markup[name]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be of type Array')
    if sum(map(len, rows)) > BUTTONS_LIMIT or any(len(row) > ROW_LIMIT for row in rows):
        raise bad_request("reply markup is too long")
    return rows


def _inline_button(button: object) -> Json:
    what = "can't parse inline keyboard button"
    checked = _button(button, what)
    actions = [name for name in _ACTIONS if checked.get(name) not in (None, "")]
    if checked.get("pay") or "callback_game" in checked:
        raise bad_request("BUTTON_TYPE_INVALID")
    if not actions and not isinstance(checked.get("switch_inline_query"), str):
        raise bad_request(f"{what}: Text buttons are unallowed in the inline keyboard")
    if len(str(checked.get("callback_data", "")).encode()) > DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in checked:
        check_url("inline keyboard button URL", checked["url"])
    if "copy_text" in checked and not 1 <= len(checked["copy_text"].get("text", "")) <= COPY_LIMIT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if "web_app" in checked:
        _check_web_app("inline keyboard button", checked["web_app"])
    return checked


def _check_web_app(what: str, app: Json) -> None:
    if not str(app.get("url", "")).startswith("https://"):
        url = app.get("url", "")
        raise bad_request(f"{what} Web App URL '{url}' is invalid: Only HTTPS links are allowed")


def _button(button: object, what: str) -> Json:
    if not isinstance(button, dict):
        raise bad_request(f"{what}: expected an Object")
    if "text" not in button:
        raise bad_request(f'{what}: Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise bad_request(f'{what}: Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if button.get("style") not in (None, "", *STYLES):
        raise bad_request(f"{what}: invalid button style specified")
    return {name: value for name, value in button.items() if value is not None}


def _reply(markup: Json) -> Json:
    for name in ("remove_keyboard", "force_reply", "is_persistent", "resize_keyboard",
                 "one_time_keyboard", "selective"):  # fmt: skip
        if not isinstance(markup.get(name, False), bool):
            raise bad_request(f'field "{name}" must be of type Boolean')
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return markup
    if "keyboard" not in markup:
        raise bad_request("object expected as reply markup")
    rows = [[_reply_button(button) for button in row] for row in _rows(markup, "keyboard") if row]
    if not rows:
        raise bad_request("reply markup is empty")
    return markup | {"keyboard": rows}


def _reply_button(button: object) -> Json:
    plain = {"text": button} if isinstance(button, str) else button
    what = "can't parse keyboard button"
    checked = _button(plain, what)
    if not isinstance(checked.get("request_location", False), bool):
        raise bad_request(f'{what}: Field "request_location" must be of type Boolean')
    return checked
