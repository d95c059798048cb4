"""People who hold the conversation, each in a chat of his own, and wait for every answer."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator

from bench.fakeapi import Chat, FakeApi
from bench.transcript import Step

Feed = Callable[[bytes], Awaitable[None]]
"""Give one update, as JSON, to what is measured."""

WARM_UP = range(1000, 1004)  # the chats of those who do not count


def counted(people: int) -> range:
    """The chats of those who count."""
    return range(2000, 2000 + people)


async def crowd(
    api: FakeApi, steps: list[Step], feed: Feed, chats: range, at_once: int
) -> list[float]:
    """Let a new person in each chat go through the steps, `at_once` of them side by side.

    Returns the time of each answer in seconds, sorted. Everybody is a closed loop: nobody speaks
    before the last call that answers him has come.
    """
    waits: list[float] = []
    queue = iter(chats)
    await asyncio.gather(*(_live(api, steps, feed, queue, waits) for _ in range(at_once)))
    return sorted(waits)


async def _live(
    api: FakeApi, steps: list[Step], feed: Feed, queue: Iterator[int], waits: list[float]
) -> None:
    for number in queue:
        chat = api.chat(number)
        waits += [await take(chat, step, feed) for step in steps]
        del api.chats[number]


async def take(chat: Chat, step: Step, feed: Feed) -> float:
    """The person does this; returns the seconds until the last call that answers it."""
    update = chat.update(step)
    chat.expect(len(step.calls))
    began = time.perf_counter()
    await feed(update)
    await chat.wait(step)
    return time.perf_counter() - began


def figures(waits: list[float], seconds: float) -> dict[str, float]:
    """Updates a second, and the median and 99th percentile of the waits in milliseconds."""
    return {
        "per_s": round(len(waits) / seconds, 1),
        "p50_ms": round(1000 * waits[len(waits) // 2], 2),
        "p99_ms": round(1000 * waits[int(len(waits) * 0.99)], 2),
    }
