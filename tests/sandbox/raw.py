"""A method of the Bot API called as it is, without python-telegram-bot between."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

Call = Callable[..., Coroutine[Any, Any, dict[str, Any]]]
