import asyncio
import logging

import pytest
from fake_telegram import GARBAGE, LOST, Fault

from bot.core.events import Event
from bot.errors import ConfigError
from bot.telegram.api import open_bot
from bot.telegram.incoming import GroupGreeting
from bot.telegram.polling import Poller


def update(number, chat=1, text="hi", kind="private"):
    sender = {"id": chat, "language_code": "en"}
    body = {"chat": {"id": chat, "type": kind}, "from": sender, "text": text}
    return {"update_id": number, "message": body}


class Service:
    """Handles events: what was handled, whom to hold up, and when to fail."""

    def __init__(self):
        self.handled: list[int] = []
        self.begun: list[int] = []
        self.held: dict[int, asyncio.Event] = {}
        self.failing: dict[int, int] = {}
        self.changed = asyncio.Condition()

    async def handle(self, event: Event) -> None:
        self.begun.append(event.key)
        await self._tell()
        if event.key in self.held:
            await self.held[event.key].wait()
        if self.failing.get(event.key, 0):
            self.failing[event.key] -= 1
            raise ValueError(event.what.text)
        self.handled.append(event.key)
        await self._tell()

    async def _tell(self):
        async with self.changed:
            self.changed.notify_all()

    async def until(self, true):
        async with self.changed:
            await asyncio.wait_for(self.changed.wait_for(true), 10)


@pytest.fixture
def service():
    return Service()


@pytest.fixture
async def start(tg, service, clock):
    running = []

    def start(**more):
        poller = Poller(tg, service.handle, sleep=clock.sleep, **more)
        running.append((poller, asyncio.ensure_future(poller.run())))
        return running[-1]

    yield start
    for poller, task in running:
        await poller.stop()
        await asyncio.gather(task, return_exceptions=True)


async def test_updates_are_handled_and_then_confirmed(api, service, start):
    api.push(update(10), update(11), update(12, chat=2))
    poller, task = start()
    await service.until(lambda: len(service.handled) == 3)
    await poller.stop()
    await task
    assert sorted(service.handled) == [10, 11, 12]
    assert api.confirmed == 13
    assert api.updates == []


async def test_the_webhook_is_taken_away_once_and_nothing_is_dropped(api, service, start):
    api.push(update(10))
    start()
    await service.until(lambda: service.handled == [10])
    assert api.methods()[0] == "deleteWebhook"
    assert api.named("deleteWebhook") == [{"drop_pending_updates": False}]
    asked = api.named("getUpdates")[0]
    assert asked["allowed_updates"] == ["message", "callback_query", "my_chat_member"]
    assert asked["timeout"] == 30


async def test_one_chat_keeps_its_order_and_others_do_not_wait_for_it(api, service, start):
    service.held[10] = asyncio.Event()
    api.push(update(10), update(11), update(12, chat=2), update(13, chat=2))
    start()
    await service.until(lambda: service.handled == [12, 13])
    assert 11 not in service.begun
    service.held[10].set()
    await service.until(lambda: service.handled == [12, 13, 10, 11])


async def test_order_holds_across_batches(api, service, start):
    api.push(*(update(n, chat=n % 3) for n in range(1, 251)))
    start()
    await service.until(lambda: len(service.handled) == 250)
    for chat in range(3):
        mine = [n for n in service.handled if n % 3 == chat]
        assert mine == sorted(mine)


async def test_a_batch_is_not_confirmed_before_all_of_it_is_handled(api, service, start):
    service.held[11] = asyncio.Event()
    api.push(update(10), update(11, chat=2))
    start()
    await service.until(lambda: service.handled == [10] and 11 in service.begun)
    assert api.confirmed == 0
    service.held[11].set()
    await service.until(lambda: len(service.handled) == 2)


async def test_a_crash_before_the_next_batch_repeats_this_one(api, service, start, tg):
    service.held[11] = asyncio.Event()
    api.push(update(10), update(11))
    _, task = start()
    await service.until(lambda: 11 in service.begun)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert api.confirmed == 0
    service.held.clear()
    start()
    await service.until(lambda: service.handled == [10, 10, 11])


async def test_stop_finishes_what_is_under_way_and_confirms_it(api, service, start):
    service.held[10] = asyncio.Event()
    api.push(update(10))
    poller, task = start(grace=10)
    await service.until(lambda: service.begun == [10])
    stops = [asyncio.ensure_future(poller.stop()) for _ in range(2)]
    await asyncio.sleep(0)
    service.held[10].set()
    await asyncio.gather(*stops, task)
    assert service.handled == [10]
    assert api.confirmed == 11
    await poller.stop()


async def test_stop_does_not_wait_for_a_handler_that_hangs(api, service, start):
    service.held[10] = asyncio.Event()
    api.push(update(10))
    poller, task = start(grace=0.01)
    await service.until(lambda: service.begun == [10])
    await poller.stop()
    await task
    assert api.confirmed == 0
    assert api.updates == [update(10)]


async def test_stop_ends_an_idle_poll_and_a_poller_that_never_ran(api, service, start, tg):
    poller, task = start()
    await api.until_called("getUpdates")
    await poller.stop()
    await task
    await Poller(tg, service.handle).stop()


@pytest.mark.parametrize(
    "fault", [Fault(500, "x"), Fault(502, "Bad Gateway"), LOST, GARBAGE, Fault(409, "Conflict: x")]
)
async def test_what_passes_is_waited_for(api, service, start, clock, fault):
    api.faults["deleteWebhook"] += [fault] * 2
    api.faults["getUpdates"] += [fault] * 3
    api.push(update(10))
    start()
    await service.until(lambda: service.handled == [10])
    assert clock.slept == [1.0, 2.0, 1.0, 2.0, 4.0]


async def test_pauses_grow_to_half_a_minute_and_begin_anew_after_success(
    api, service, start, clock
):
    api.faults["getUpdates"] += [Fault(500, "x")] * 7
    api.push(update(10))
    start()
    await service.until(lambda: service.handled == [10])
    assert clock.slept == [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]
    api.faults["getUpdates"].append(Fault(500, "x"))
    api.push(update(11))
    api.faults["getUpdates"].append(Fault(500, "x"))
    await service.until(lambda: service.handled == [10, 11])
    api.push(update(12))
    await service.until(lambda: service.handled == [10, 11, 12])
    assert clock.slept[7:9] == [1.0, 2.0]


async def test_too_many_requests_wait_as_long_as_told(api, service, start, clock):
    api.faults["getUpdates"].append(Fault(429, "Too Many Requests", retry_after=17))
    api.push(update(10))
    start()
    await service.until(lambda: service.handled == [10])
    assert clock.slept == [17.0]


async def test_another_poller_is_named_with_the_remedy(api, service, start, caplog):
    api.faults["getUpdates"].append(Fault(409, "Conflict: terminated by other getUpdates request"))
    api.push(update(10))
    start()
    await service.until(lambda: service.handled == [10])
    assert "another process takes the updates of this token (409). Stop the other" in caplog.text


async def test_a_wrong_token_ends_it_and_names_the_setting(api, service, start):
    async with open_bot("1:wrong", api.url) as bot:
        with pytest.raises(ConfigError, match=r"TELEGRAM_TOKEN.*@BotFather") as caught:
            await Poller(bot, service.handle).run()
    assert "wrong" not in str(caught.value)


async def test_a_token_revoked_later_ends_it_too(api, service, start):
    api.faults["getUpdates"].append(Fault(401, "Unauthorized"))
    poller, task = start()
    with pytest.raises(ConfigError):
        await task
    await poller.stop()


async def test_a_handler_that_fails_once_is_asked_again(api, service, start, clock):
    service.failing[10] = 1
    api.push(update(10))
    start()
    await service.until(lambda: service.handled == [10])
    assert clock.slept == [1.0]


async def test_an_update_that_fails_twice_is_skipped_and_quotes_nobody(api, service, start, caplog):
    service.failing[10] = 2
    api.push(update(10, text="my private words"), update(11), update(12, chat=2))
    with caplog.at_level(logging.DEBUG, "bot"):
        poller, _ = start()
        await service.until(lambda: sorted(service.handled) == [11, 12])
        await poller.stop()
    assert "Update 10 failed: ValueError at test_polling.py:" in caplog.text
    assert "Update 10 failed twice and is skipped" in caplog.text
    assert "private words" not in caplog.text
    assert api.confirmed == 13


async def test_odd_updates_are_passed_over(api, service, start):
    api.push({"update_id": 10}, {"update_id": 11, "poll": {}}, update(12))
    poller, _ = start()
    await service.until(lambda: service.handled == [12])
    await poller.stop()
    assert api.confirmed == 13


async def test_answers_without_any_update_do_not_spin(api, service, start, clock):
    api.push("nonsense")
    poller, _ = start()
    await api.until_called("getUpdates", 2)
    api.updates.clear()
    await poller.stop()
    assert clock.slept[0] == 1.0


async def test_groups_go_to_the_greeter(api, service, start):
    greeted = []

    async def greet(greeting):
        greeted.append(greeting)

    api.push(update(10, chat=-5, kind="group"), update(11))
    poller, _ = start(greet=greet)
    await service.until(lambda: service.handled == [11])
    await poller.stop()
    assert greeted == [GroupGreeting(-5, language="en")]
    assert api.confirmed == 12


async def test_without_a_greeter_groups_are_passed_over(api, service, start):
    api.push(update(10, chat=-5, kind="group"), update(11))
    start()
    await service.until(lambda: service.handled == [11])
