"""What Telegram answers when it will not do something, in its own words."""

from __future__ import annotations


class ApiError(Exception):
    """An answer with `ok` false. `retry_after` in seconds, where the code is 429."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after


def bad_request(words: str) -> ApiError:
    """A 400. As on the real server the words begin with a small letter, unless they SHOUT."""
    if len(words) > 1 and words[1].islower():
        words = words[0].lower() + words[1:]
    return ApiError(400, f"Bad Request: {words}")


def forbidden(words: str) -> ApiError:
    """A 403."""
    return ApiError(403, f"Forbidden: {words}")
