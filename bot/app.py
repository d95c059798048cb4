"""The composition root: the one file that names concrete classes and puts them together."""

from __future__ import annotations

import asyncio
import errno
import logging
import signal
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.clock import SystemClock
from bot.config import Settings
from bot.content.load import Content, load
from bot.content.proof import mark_of, prove, prove_older
from bot.core.events import Blocked, Event
from bot.core.explore import Progress
from bot.core.revisions import Revisions
from bot.core.session import Person
from bot.core.texts import commands
from bot.errors import ConfigError, StoreDownError, SupersededError
from bot.inspector import Inspector
from bot.keeping import Keeper, ready
from bot.places.finder import Finder
from bot.ports import Clock, Store
from bot.reload import Reload, Watch, proving, watcher
from bot.sandbox import MovableClock, Sandbox
from bot.service import Service
from bot.store import open_store
from bot.telegram.api import open_bot
from bot.telegram.greeting import Greeter
from bot.telegram.lanes import Limits
from bot.telegram.menu import Menu, set_menus
from bot.telegram.outgoing import TelegramSender
from bot.telegram.polling import Poller
from bot.telegram.request import quiet_logs

T = TypeVar("T")
log = logging.getLogger(__name__)

CLOSE_WITHIN = 5.0  # seconds to send what can still be sent
WARM_PAUSE = 2.0  # seconds between two languages


def read_content(
    settings: Settings,
    environment: Mapping[str, str],
    progress: Progress | None = None,
) -> Content:
    """Flows and locales, proven. Raises ContentError that lists every fault."""
    content = load(settings.flows, settings.locales)
    prove(content, (settings.flows, settings.locales), environment, progress)
    return content


@asynccontextmanager
async def serving(
    settings: Settings,
    content: Content,
    store: Store,
    clock: Clock,
    revisions: Revisions | None = None,
) -> AsyncIterator[tuple[Service, Poller]]:
    """The bot, connected and at work on timers; the caller runs the poller.

    `revisions`: what is served, if there are older ones beside the content of today.
    """
    quiet_logs(settings.token)
    async with open_bot(settings.token, settings.api_url) as bot:
        limits = Limits(overall=settings.per_second, per_chat=1.0 if settings.per_second else 0.0)
        gone = _Gone()
        sender = TelegramSender(
            bot,
            store.sent,
            on_gone=gone,
            folder=settings.flows / "media",
            limits=limits,
            now=clock.now,
        )
        revisions = revisions or Revisions(ready(content))
        service = Service(revisions, content.ears(Finder()), store, sender, clock)
        gone.handle = service.handle
        greeter = Greeter(bot, lambda _: service.revisions.today.renderer.say(Person(), "group"))
        poller = Poller(bot, service.handle, greet=greeter)
        tasks: list[asyncio.Task[None]] = []
        try:
            await service.start()
            tasks += [
                asyncio.create_task(service.watch()),
                asyncio.create_task(_menus(bot, content)),
                asyncio.create_task(_warm(content)),
            ]
            yield service, poller
        finally:
            service.stop()
            await poller.stop()
            await sender.close(CLOSE_WITHIN)
            for task in tasks:  # the store may be out of reach; what was committed is kept
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def run(settings: Settings, environment: Mapping[str, str]) -> None:
    """Serve Telegram until told to stop (SIGTERM or SIGINT, any number of times)."""
    with _ended_by_a_signal():
        content = read_content(settings, environment, _tell_proof)
    told = asyncio.Event()
    _on_signal(told.set)
    store = open_store(settings.database)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(store.close)
        keeper = _keeper(store, content, environment)
        begun = await _unless(told, _begin(stack, settings, content, store, keeper))
        if begun is not None:
            log.info("Knead is ready")
            await _poll(*begun, told)


async def _begin(
    stack: AsyncExitStack, settings: Settings, content: Content, store: Store, keeper: Keeper
) -> tuple[Service, Poller]:
    clock = SystemClock()
    with suppress(StoreDownError):  # proofs take a while: let nobody wait for them later
        await keeper.look(clock.now())
    await store.lead()  # stands by while another process serves it, as in a redeploy
    revisions = await keeper.revisions(clock.now())
    served = serving(settings, content, store, clock, revisions)
    return await stack.enter_async_context(served)


def _keeper(store: Store, content: Content, environment: Mapping[str, str]) -> Keeper:
    def prove_again(older: Content, proof: str, progress: Progress) -> str:
        return prove_older(older, proof, environment, progress)

    return Keeper(store, content, mark_of(content.sources), prove_again)


async def _unless(told: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """The result of `work`; None if told to stop before there is one."""
    doing, stop = asyncio.create_task(work), asyncio.create_task(told.wait())
    await asyncio.wait((doing, stop), return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    if doing.done():
        return doing.result()
    doing.cancel()
    await asyncio.wait((doing,))
    return None if doing.cancelled() else doing.result()


async def _poll(service: Service, poller: Poller, told: asyncio.Event) -> None:
    """Poll until told to stop, or until another process has taken over."""
    polling = asyncio.create_task(poller.run())
    ends = [asyncio.create_task(one.wait()) for one in (service.superseded, told)]
    await asyncio.wait((polling, *ends), return_when=asyncio.FIRST_COMPLETED)
    for end in ends:
        end.cancel()
    if service.superseded.is_set() or told.is_set():
        await poller.stop()
    await polling
    if service.superseded.is_set():
        raise SupersededError("Another process serves this database now. Start this one again.")


@dataclass(frozen=True, slots=True)
class Page:
    """How `chat` opens its page. `reload`: each edit of flows and words is shown at once."""

    port: int = 0
    browser: bool = True
    reload: bool = False


async def chat(
    settings: Settings,
    environment: Mapping[str, str],
    page: Page,
    progress: Progress | None = None,
) -> None:
    """The bot in a browser page, with a local Bot API, a movable clock, and a database of its own.

    The database is deleted at the end.
    """
    watch = watcher() if page.reload else None
    content = read_content(settings, environment, progress)
    clock = MovableClock()
    with tempfile.TemporaryDirectory(prefix="knead-") as folder:
        store = open_store(f"sqlite:///{folder}/chat.db")
        inspector = Inspector(store, content.locales)
        sandbox = Sandbox(clock, inspector, settings.flows / "media")
        try:
            await _open(sandbox, page.port)
            local = _local(settings, sandbox)
            revisions = Revisions(ready(content), moving=page.reload)
            async with serving(local, content, store, clock, revisions) as (service, poller):
                service.observe = inspector.observe
                told = asyncio.Event()
                _on_signal(told.set)
                print(f"Knead is at {sandbox.page_url}  (stop with Ctrl+C)", flush=True)  # noqa: T201
                if page.browser:
                    webbrowser.open(sandbox.page_url)
                work = _reload(watch, settings, environment, service, sandbox)
                reloading = asyncio.create_task(work)
                await _poll(service, poller, told)
                reloading.cancel()
                await asyncio.gather(reloading, return_exceptions=True)
        finally:
            await sandbox.stop()
            await store.close()


async def _reload(
    watch: Watch | None,
    settings: Settings,
    environment: Mapping[str, str],
    service: Service,
    sandbox: Sandbox,
) -> None:
    """Serve each edit of flows and words that is fit, and show it on the cards that stand."""
    folders = settings.flows, settings.locales

    async def serve(content: Content) -> None:
        service.revisions = Revisions(ready(content), moving=True)
        service.ears = content.ears(service.ears["en"].places)
        for chat_id in list(sandbox.world.chats):
            await service.show(chat_id)

    def tell(line: str) -> None:
        print(line, flush=True)  # noqa: T201

    if watch is not None:
        await Reload(folders, proving(folders, environment), serve, tell).run(watch)


async def _open(sandbox: Sandbox, port: int) -> None:
    try:
        await sandbox.start(port=port)
    except OSError as error:
        why = "is in use" if error.errno == errno.EADDRINUSE else "cannot be used"
        remedy = "give another with --port, or 0 for any free one"
        raise ConfigError(f"port {port} {why}: {remedy}") from error


def _local(settings: Settings, sandbox: Sandbox) -> Settings:
    return Settings(
        token=sandbox.token,
        api_url=sandbox.api_url,
        flows=settings.flows,
        locales=settings.locales,
        per_second=0.0,
    )


async def _warm(content: Content) -> None:
    """Compile the phrases of all languages, so that no message waits for it.

    One after the other, with time between them for whoever is waiting already.
    """
    for locale in content.locales:
        await asyncio.to_thread(locale.reader.warm)
        await asyncio.sleep(WARM_PAUSE)


async def _menus(bot: Any, content: Content) -> None:
    menus = {}
    for locale in content.locales:
        texts = locale.catalogue.text
        menu = Menu(
            commands(locale.catalogue), texts("bot-description"), texts("bot-short-description")
        )
        menus["" if locale.language == "en" else locale.language.partition("-")[0]] = menu
    await set_menus(bot, menus)


class _Gone:
    """A chat that cannot be reached any more: its reminders rest, as if it had blocked the bot."""

    handle: Callable[[Event], Awaitable[None]]

    async def __call__(self, chat_id: int) -> None:
        log.info("chat %s cannot be reached any more", chat_id)
        await self.handle(Event(chat_id, None, Blocked()))


def _tell_proof(states: int, _transitions: int) -> None:
    if states == 1:
        log.info("New flows are proven before they are served; it takes some seconds")


def _on_signal(tell: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, tell)


@contextmanager
def _ended_by_a_signal() -> Iterator[None]:
    """SIGTERM ends the process at once, and cleanly: as PID 1 it would else be passed over."""

    def end(*_: object) -> None:
        raise SystemExit(0)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
