"""The one loop, with a real database, and fakes for Telegram and for time."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from service_helpers import FakeClock, FakeSender, Visitor

from bot.content.load import Content
from bot.content.older import read_older
from bot.core.effects import Note, Show
from bot.core.events import Blocked, Command, Event, Location, Restart, Tap, Text, Timers
from bot.core.heard import Place
from bot.core.intents import Intent
from bot.core.message import Message
from bot.core.revisions import Revisions
from bot.core.session import Person, Session, decode
from bot.core.settle import new_session
from bot.keeping import ready
from bot.places.finder import Finder
from bot.ports import Applied, Change, Decide, Outgoing, Row, Slots, Store
from bot.service import Service
from bot.store import open_store
from bot.store.tables import PERSONAL
from bot.watch import INBOX_KEPT, RETRY_AFTER

Look = Callable[[str], list[tuple[Any, ...]]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "knead.db"


@pytest.fixture
def look(file: Path) -> Look:
    """Committed rows, as another process sees them."""

    def rows(query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(file)) as connection:
            return connection.execute(query).fetchall()

    return rows


@pytest.fixture
async def store(file: Path) -> AsyncIterator[Store]:
    opened = open_store(f"sqlite:///{file}")
    yield opened
    await opened.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def sender() -> FakeSender:
    return FakeSender()


def make(content: Content, store: Store, sender: FakeSender, clock: FakeClock) -> Service:
    ears = content.ears(Finder())
    return Service(Revisions(ready(content)), ears, store, sender, clock)


@pytest.fixture
def service(content: Content, store: Store, sender: FakeSender, clock: FakeClock) -> Service:
    return make(content, store, sender, clock)


@pytest.fixture
async def watching(service: Service, clock: FakeClock) -> AsyncIterator[None]:
    """The service at work on timers; back at rest when the fixture is there."""
    task = asyncio.create_task(service.watch())
    await clock.asleep.wait()
    yield
    service.stop()
    await task


@pytest.fixture
def visitor(service: Service, sender: FakeSender) -> Visitor:
    return Visitor(service, sender)


async def session(store: Store, chat: int = 7) -> Session:
    row = await store.row(chat)
    assert row
    return decode(row.state)[1]


# -- one event ------------------------------------------------------------------------------------


async def test_a_message_is_committed_before_it_is_sent(
    service: Service, sender: FakeSender, visitor: Visitor, look: Look
) -> None:
    seen: list[list[tuple[Any, ...]]] = []
    deliver = sender.deliver

    def spy(slots: Slots, outgoing: Sequence[Outgoing]) -> None:
        seen.append(look("select seq from outbox order by seq"))
        deliver(slots, outgoing)

    sender.deliver = spy
    await visitor.massage()
    assert len(seen) == 13
    sent = [row.seq for row in sender.rows]
    assert seen[-1] == [(seq,) for seq in sent]
    assert all(rows for rows in seen)


async def test_nothing_is_said_when_the_commit_fails(
    service: Service, sender: FakeSender, visitor: Visitor, look: Look
) -> None:
    await visitor.command("start")
    await service.store.apply(7, None, 0.0, lambda row: Change(Row("broken")))
    said = len(sender.rows)
    with pytest.raises(ValueError, match="Expecting value"):
        await visitor.say("hello")
    assert len(sender.rows) == said
    assert look("select state from chat") == [("broken",)]


async def test_the_same_update_twice_changes_nothing(
    service: Service, sender: FakeSender, visitor: Visitor, store: Store, look: Look
) -> None:
    await visitor.massage()
    await service.handle(Event(7, 9000, Text("it hurts"), "en"))
    after, said = await store.row(7), len(sender.rows)
    await service.handle(Event(7, 9000, Text("it hurts"), "en"))
    assert await store.row(7) == after
    assert len(sender.rows) == said
    assert look("select count(*) from report where kind = 'hurt'") == [(1,)]


async def test_a_redelivered_tap_is_answered_and_no_more(
    sender: FakeSender, visitor: Visitor, store: Store
) -> None:
    await visitor.massage()
    data = visitor.data("It hurts")
    await visitor.press(data, key=9000)
    after = await store.row(7)
    await visitor.press(data, key=9000)
    assert await store.row(7) == after
    assert [query for query, _ in sender.answers].count("query9000") == 2


async def test_the_same_tap_under_a_new_number_is_one_report(
    visitor: Visitor, store: Store, sender: FakeSender
) -> None:
    await visitor.massage()
    data = visitor.data("It hurts")
    await visitor.press(data)
    state, said = await store.row(7), len(sender.rows)
    await visitor.press(data)
    assert await store.row(7) == state
    assert len(sender.rows) == said
    assert sender.answers[-1][1] == "That button is from an earlier card."


async def test_two_phones_press_the_same_button_at_once(
    visitor: Visitor, store: Store, sender: FakeSender
) -> None:
    await visitor.massage()
    step = (await session(store)).step
    data = visitor.data("Next")
    await asyncio.gather(visitor.press(data), visitor.press(data))
    after = await session(store)
    assert (step, after.step) == ("foot_massage.settle", "foot_massage.heel_pull")


async def test_words_from_one_phone_and_a_tap_from_the_other(
    visitor: Visitor, store: Store
) -> None:
    await visitor.massage()
    await visitor.tap("Next", "Next")
    data = visitor.data("Next")
    await visitor.say("it hurts a little")
    eased = await session(store)
    await visitor.press(data)
    after = await session(store)
    assert (eased.step, eased.pressure) == ("foot_massage.sole", 1)
    assert (after.step, after.pressure) == (eased.step, eased.pressure)


async def test_stop_is_heard_from_whatever_card_it_comes(visitor: Visitor, store: Store) -> None:
    await visitor.massage()
    data = visitor.data("Sharp pain")
    await visitor.tap("Next", "Next")
    await visitor.press(data)
    after = await session(store)
    assert (after.state, after.hands_since, after.pressure) == ("stopped.stop", None, 0)


@pytest.mark.parametrize(
    "data", ["", ".", "x", "sharp", "..", "a.b.c", "0.0.next", "🦶" * 16, "1.1.number:99", "a" * 64]
)
async def test_a_forged_button_does_nothing_but_show_the_card_again(
    visitor: Visitor, store: Store, sender: FakeSender, data: str
) -> None:
    await visitor.massage()
    before = await session(store)
    await visitor.press(data)
    after = await session(store)
    assert (after.state, after.step, after.level) == (before.state, before.step, before.level)
    assert after.hands_since == before.hands_since
    assert sender.answers[-1][0].startswith("query")


@pytest.mark.parametrize(
    "word", ["pick:", "pick:adult", "tick:chest", "way:fists", "number:-1", "number:11", "jump", ""]
)
async def test_a_forged_word_on_the_right_card_never_presses_harder(
    visitor: Visitor, store: Store, word: str
) -> None:
    await visitor.massage()
    before = await session(store)
    await visitor.press(f"{before.id}.{before.visit}.{word}")
    after = await session(store)
    assert after.level <= before.level
    assert after.step == before.step


async def test_a_block_changes_nothing(visitor: Visitor, service: Service, store: Store) -> None:
    await visitor.massage()
    before = await store.row(7)
    await service.handle(Event(7, 9001, Blocked()))
    await service.handle(Event(7, 9002, Blocked(back=True)))
    assert await store.row(7) == before


async def test_what_the_bot_raises_itself_makes_no_chat(service: Service, store: Store) -> None:
    for what in (Timers(), Restart(), Blocked()):
        await service.handle(Event(8, None, what))
    assert await store.row(8) is None


async def test_a_tap_from_somebody_unknown_begins_at_home(
    service: Service, sender: FakeSender, store: Store
) -> None:
    await service.handle(Event(8, 1, Tap("abc.4.sharp", "q"), "en"))
    assert sender.answers[0][0] == "q"
    assert sender.messages(8)


async def test_the_language_is_the_persons_or_english(service: Service, store: Store) -> None:
    for chat, tag in ((8, "en-GB"), (9, "tlh"), (10, "")):
        await service.handle(Event(chat, 1, Text("hello"), tag))
        row = await store.row(chat)
        assert row
        assert decode(row.state)[0].language == "en"


async def test_the_menu_follows_the_language_that_is_chosen(
    visitor: Visitor, sender: FakeSender
) -> None:
    await visitor.massage()
    assert sender.menus == []  # that of the person's Telegram
    await visitor.command("language")
    await visitor.tap("Deutsch")
    chat, shown = sender.menus.pop()
    assert (chat, dict(shown)["stop"]) == (7, "Sofort aufhören: Hände weg")
    await visitor.command("language")
    await visitor.tap("Deutsch")
    await visitor.say("weiter")
    assert sender.menus == []
    await visitor.command("start")  # a newer release may have other commands
    assert sender.menus.pop() == (chat, shown)
    await visitor.command("delete")
    await visitor.tap("Alles löschen")
    assert sender.menus.pop() == (7, ())
    await visitor.command("start")
    assert sender.menus == []


async def test_a_menu_is_said_in_the_words_of_today(
    service: Service, visitor: Visitor, sender: FakeSender, content: Content
) -> None:
    await visitor.massage()
    begun = service.revisions.today
    edit = edited(content, "locales/de/messages.ftl", ("Sofort aufhören", "Gleich aufhören"))
    service.revisions = Revisions(ready(edit), {begun.engine.library.revision: begun})
    await visitor.command("language")
    await visitor.tap("Deutsch")
    assert dict(sender.menus[0][1])["stop"] == "Gleich aufhören: Hände weg"


async def test_how_a_text_was_understood_is_told_and_not_kept(
    service: Service, visitor: Visitor, file: Path, store: Store
) -> None:
    told: list[tuple[int, str, Intent]] = []
    service.observe = lambda *words: told.append(words)
    await visitor.massage()
    await visitor.say("ouch my poor bunion")
    ((chat, text, intent),) = told
    assert (chat, text, intent.name) == (7, "ouch my poor bunion", "hurts")
    await store.close()
    assert b"bunion" not in b"".join(p.read_bytes() for p in file.parent.iterdir())


async def test_a_state_that_is_gone_leads_kindly_to_the_wipe(
    visitor: Visitor, store: Store, sender: FakeSender
) -> None:
    await visitor.massage()
    row = await store.row(7)
    assert row
    old = json.loads(row.state)
    old["session"]["state"] = "foot_massage.elbow"
    await store.apply(7, None, 0.0, lambda _: Change(Row(json.dumps(old), hands_on=True)))
    await visitor.say("what now?")
    assert (await session(store)).state == "aftercare.wipe"
    assert any("this step is gone" in m.text for m in sender.messages(7))


def test_how_long_a_message_is_worth_sending_goes_into_the_outbox(service: Service) -> None:
    said = Show(until=5.0), Note("delete-done", until=5.0), Show()
    made = service.revisions.today.renderer.messages(Person(), new_session(0.0), said, 0.0)
    kept = [Message.decode(message.encode()) for message in made]
    assert [message.until for message in kept] == [5.0, 5.0, 0.0]
    assert ["until" in message.encode() for message in made] == [True, True, False]


# -- places ---------------------------------------------------------------------------------------


class SlowPlaces(Finder):
    """Reads what names need when the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.gate = threading.Event()

    def warm(self) -> None:
        self.told.append("begun")
        self.gate.wait(10)
        self.told.append("warm")

    def at(self, latitude: float, longitude: float) -> Place | None:
        self.told.append("asked")
        return super().at(latitude, longitude)

    def named(self, text: str, language: str) -> tuple[Place, ...]:
        self.told.append("asked")
        return super().named(text, language)


@pytest.fixture
def places(content: Content, service: Service) -> SlowPlaces:
    places = SlowPlaces()
    service.ears = content.ears(places)
    return places


@pytest.mark.parametrize("what", [Location(52.5, 13.4), Command("timezone", "Berlin")])
async def test_places_are_read_up_on_before_the_transaction(
    service: Service, visitor: Visitor, places: SlowPlaces, what: Location | Command
) -> None:
    await visitor.command("start")
    asking = asyncio.create_task(service.handle(Event(7, 9000, what, "en")))
    await Visitor(service, service.sender, chat=8).command("start")
    assert "asked" not in places.told
    places.gate.set()
    await asking
    assert places.told[:3] == ["begun", "warm", "asked"]


async def test_a_place_typed_early_waits_for_what_is_read(
    visitor: Visitor, places: SlowPlaces
) -> None:
    await visitor.command("start")
    await visitor.command("timezone")
    saying = asyncio.create_task(visitor.say("Berlin"))
    for _ in range(20):  # time enough for it to go wrong
        await visitor.command("timezone")
    assert "asked" not in places.told
    places.gate.set()
    await saying
    assert places.told[:3] == ["begun", "warm", "asked"]


# -- export and delete ----------------------------------------------------------------------------


async def test_export_sends_everything_that_is_kept(
    visitor: Visitor, sender: FakeSender, look: Look
) -> None:
    await visitor.massage()
    await visitor.tap("It hurts")
    await visitor.command("export")
    message = sender.messages(7)[-1]
    assert message.file
    name, text = message.file
    kept = json.loads(text)
    assert name == "knead.json"
    assert set(kept) == {table.name for table in PERSONAL}
    assert kept["chat"][0]["state"]["session"]["hurts"] == 1
    assert [r["kind"] for r in kept["report"]] == ["hurt"]
    assert len(kept["inbox"]) == look("select count(*) from inbox")[0][0]


async def test_delete_leaves_no_row_of_the_chat_in_any_table(
    visitor: Visitor, sender: FakeSender, store: Store, look: Look
) -> None:
    await visitor.massage()
    await visitor.tap("It hurts")
    other = Visitor(visitor._service, sender, chat=8)  # noqa: SLF001
    await other.command("start")
    await visitor.command("delete")
    await visitor.tap("Erase everything")
    await sender.flush(store)
    assert "erased" in sender.messages(7)[-1].text
    for table in PERSONAL:
        assert look(f"select * from {table.name} where chat = 7") == [], table.name
    assert look("select chat from chat") == [(8,)]
    assert look("select distinct chat from inbox order by chat") == [(0,), (8,)]


async def test_updates_of_before_the_erasure_come_again_to_no_effect(
    visitor: Visitor, service: Service, sender: FakeSender, store: Store
) -> None:
    """Telegram has missed that they were handled (0009)."""
    asked = Event(7, 5_000_000, Command("delete"), "en")
    await visitor.command("start")
    await service.handle(asked)
    erased = Event(7, 5_000_001, Tap(visitor.data("Erase everything"), "query"), "en")
    await service.handle(erased)
    said = len(sender.messages(7))
    await service.handle(erased)
    await service.handle(asked)
    assert len(sender.messages(7)) == said
    assert await store.row(7) is None


# -- time -----------------------------------------------------------------------------------------


async def test_a_timer_fires_once(
    visitor: Visitor, clock: FakeClock, sender: FakeSender, watching: None
) -> None:
    await visitor.massage()
    for _ in range(3):
        clock.move(4.1)
        await clock.asleep.wait()
    assert sender.cues(7) == ["How does that feel?"]
    clock.move(1)
    await clock.asleep.wait()
    assert sender.cues(7) == ["How does that feel?"]


async def test_a_timer_comes_in_by_the_door_of_events(
    service: Service, visitor: Visitor, clock: FakeClock, sender: FakeSender, watching: None
) -> None:
    calls: list[tuple[int, int | None]] = []
    apply = service.store.apply

    async def spy(chat: int, key: int | None, at: float, decide: Decide) -> Applied:
        calls.append((chat, key))
        return await apply(chat, key, at, decide)

    await visitor.massage()
    service.store.apply = spy
    clock.move(12)
    await clock.asleep.wait()
    assert calls == [(7, None)]


async def test_an_earlier_timer_wakes_the_watch(
    visitor: Visitor, clock: FakeClock, sender: FakeSender, watching: None
) -> None:
    resting = clock.until
    await visitor.massage()
    await clock.asleep.wait()
    assert resting
    assert clock.until == clock.now() + 10  # the first countdown edit
    assert clock.until < resting


async def test_a_tap_and_its_timer_meet_in_order(
    visitor: Visitor, clock: FakeClock, store: Store, watching: None
) -> None:
    await visitor.massage()
    data = visitor.data("Next")
    clock.move(12)
    await asyncio.gather(visitor.press(data), clock.asleep.wait())
    after = await session(store)
    assert after.step in ("foot_massage.settle", "foot_massage.heel_pull")
    assert after.hands_since is not None


async def test_a_failing_timer_stops_no_other_and_is_tried_again(  # noqa: PLR0913, PLR0917
    service: Service, visitor: Visitor, clock: FakeClock, sender: FakeSender, store: Store,
    watching: None, caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    healthy = Visitor(service, sender, chat=8)
    await visitor.massage()
    row = await store.row(7)
    assert row
    broken = Row("broken", row.due, hands_on=True)
    await store.apply(7, None, 0.0, lambda _: Change(broken))
    await healthy.massage()
    clock.move(12)
    await clock.asleep.wait()
    assert sender.cues(8) == ["How does that feel?"]
    assert sender.cues(7) == []
    assert "tried again in 60" in caplog.text
    await store.apply(7, None, 0.0, lambda _: Change(row))
    clock.move(RETRY_AFTER - 1)
    await clock.asleep.wait()
    assert sender.cues(7) == []
    clock.move(1)
    await clock.asleep.wait()
    assert sender.cues(7)


async def test_a_failing_timer_does_not_delay_what_is_due_later_elsewhere(  # noqa: PLR0913, PLR0917
    service: Service, visitor: Visitor, clock: FakeClock, sender: FakeSender, store: Store,
    watching: None,
) -> None:  # fmt: skip
    later = Visitor(service, sender, chat=8)
    await visitor.massage()
    row = await store.row(7)
    assert row
    await store.apply(7, None, 0.0, lambda _: Change(Row("broken", row.due, hands_on=True)))
    clock.move(10)
    await clock.asleep.wait()
    await later.massage()
    clock.move(12)
    await clock.asleep.wait()
    assert sender.cues(8) == ["How does that feel?"]


async def test_one_unreadable_row_does_not_keep_the_bot_from_starting(
    service: Service, visitor: Visitor, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await visitor.massage()
    await store.apply(8, None, 0.0, lambda _: Change(Row("broken", 1.0, hands_on=True)))
    await service.start()
    assert (await session(store)).state == "foot_massage.paused"
    assert "a timer failed" in caplog.text


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("yes to all three!", "screening.now"),
        ("Not quite", "screening.who_not"),
        ("yes to all", "screening.who"),
        ("sharp pain", "stopped.stop"),
    ],
)
async def test_a_typed_label_is_as_good_as_a_tap(
    visitor: Visitor, store: Store, typed: str, state: str
) -> None:
    await visitor.command("start")
    await visitor.tap("Start")
    await visitor.say(typed)
    assert (await session(store)).state == state


@pytest.mark.parametrize("command", ["settings", "delete"])
async def test_from_an_emergency_one_way_leads_on(
    visitor: Visitor, store: Store, command: str
) -> None:
    await visitor.command("start")
    await visitor.tap("Start")
    await visitor.tap("Yes to all three")
    await visitor.tap("Chest pain")
    await visitor.command(command)
    assert (await session(store)).state == "care.emergency"


async def test_sharp_is_heard_where_the_place_is_gone(
    visitor: Visitor, store: Store, sender: FakeSender
) -> None:
    await visitor.massage()
    row = await store.row(7)
    assert row
    gone = row.state.replace("foot_massage.settle", "foot_massage.gone")
    await store.apply(7, None, 0.0, lambda _: Change(Row(gone)))
    await visitor.say("sharp pain")
    assert (await session(store)).state == "stopped.stop"


async def test_seen_updates_are_forgotten_after_two_days(
    visitor: Visitor, clock: FakeClock, look: Look, watching: None
) -> None:
    await visitor.command("start")
    clock.move(INBOX_KEPT - 60)
    await clock.asleep.wait()
    assert look("select count(*) from inbox") == [(1,)]
    clock.move(7200)
    await clock.asleep.wait()
    assert look("select count(*) from inbox") == [(0,)]


async def test_the_day_after_the_bot_asks_by_itself(
    visitor: Visitor, clock: FakeClock, sender: FakeSender, watching: None
) -> None:
    await visitor.massage()
    await visitor.command("stop")
    await visitor.tap("No pain, just stopping")
    assert "A short look back" not in visitor.card.text
    clock.move(86_400)
    await clock.asleep.wait()
    assert "How are the feet now?" in visitor.card.text
    assert visitor.card.fresh


async def test_stop_may_be_called_twice(service: Service, clock: FakeClock) -> None:
    task = asyncio.create_task(service.watch())
    await clock.asleep.wait()
    service.stop()
    service.stop()
    await task


# -- starting again -------------------------------------------------------------------------------


async def test_a_start_sends_what_was_left_unsent_in_order(
    content: Content, visitor: Visitor, sender: FakeSender, store: Store, clock: FakeClock
) -> None:
    await visitor.command("start")
    await sender.flush(store)
    sent = len(sender.rows)
    await visitor.tap("Start", "Not quite")
    left = [(row.seq, row.message) for row in sender.rows[sent:]]
    later = FakeSender()
    await make(content, store, later, clock).start()
    assert [(row.seq, row.message) for row in later.rows] == left


async def test_a_start_takes_the_hands_off(
    content: Content, visitor: Visitor, sender: FakeSender, store: Store, clock: FakeClock
) -> None:
    await visitor.massage()
    await sender.flush(store)
    clock.move(600)
    later = FakeSender()
    await make(content, store, later, clock).start()
    after = await session(store)
    assert (after.pressure, after.hands_since) == (0, None)
    assert "I was away for a moment" in later.card(7).text
    assert await store.hands_on() == []


async def test_a_start_disturbs_nobody_whose_hands_are_off(
    content: Content, visitor: Visitor, sender: FakeSender, store: Store, clock: FakeClock
) -> None:
    await visitor.massage()
    await visitor.tap("Pause")
    await sender.flush(store)
    before = await store.row(7)
    later = FakeSender()
    await make(content, store, later, clock).start()
    assert later.rows == []
    assert await store.row(7) == before


# -- what is served changes -----------------------------------------------------------------------


def edited(content: Content, file: str, *changes: tuple[str, str]) -> Content:
    text = content.sources[file]
    for was, now in changes:
        assert was in text
        text = text.replace(was, now)
    return read_older({**content.sources, file: text}, content)


async def test_while_an_author_writes_the_card_that_stands_is_said_anew(
    service: Service, visitor: Visitor, content: Content, store: Store, sender: FakeSender
) -> None:
    await visitor.massage()
    before = await session(store)
    words = "settle = ", "settle = In new words: "
    edit = edited(content, "locales/en/messages.ftl", words)
    service.revisions = Revisions(ready(edit), moving=True)
    await service.show(7)
    assert "In new words" in visitor.card.text
    assert not visitor.card.fresh
    after = await session(store)
    assert (after.state, after.visit) == (before.state, before.visit)
    await visitor.tap("Next")
    assert (await session(store)).revision == edit.library.revision


async def test_while_an_author_writes_who_lost_the_place_is_led_on(
    service: Service, visitor: Visitor, content: Content, store: Store
) -> None:
    await visitor.massage()
    renamed = ("  settle:\n", "  begin:\n"), ("starts: settle", "starts: begin")
    there = ("to: settle", "to: begin")
    edit = edited(content, "flows/foot_massage.yaml", *renamed, there)
    service.revisions = Revisions(ready(edit), moving=True)
    await service.show(7)
    assert (await session(store)).state == "aftercare.wipe"


async def test_nobody_who_is_not_known_is_shown_anything(
    service: Service, sender: FakeSender, store: Store
) -> None:
    await service.show(8)
    assert (sender.rows, await store.row(8)) == ([], None)


async def test_the_row_names_the_revision_until_home(
    visitor: Visitor, content: Content, store: Store
) -> None:
    await visitor.command("start")
    rows = [await store.row(7)]
    await visitor.tap("Start")
    rows.append(await store.row(7))
    await visitor.command("stop")
    rows.append(await store.row(7))
    assert [row and row.revision for row in rows] == ["", content.library.revision, ""]


async def test_a_row_of_before_revisions_were_kept_goes_on_with_today(
    visitor: Visitor, content: Content, store: Store
) -> None:
    await visitor.massage()
    row = await store.row(7)
    assert row
    old = json.loads(row.state)
    old["session"]["revision"] = "cafecafecafe"  # named flows alone, and was kept nowhere
    await store.apply(7, None, 0.0, lambda _: Change(Row(json.dumps(old), hands_on=True)))
    await visitor.tap("Next")
    after = await session(store)
    assert (after.state, after.revision) == ("foot_massage.heel_pull", content.library.revision)


async def test_pain_by_a_number_is_heard_where_the_place_is_gone(
    visitor: Visitor, store: Store
) -> None:
    await visitor.massage()
    row = await store.row(7)
    assert row
    old = json.loads(row.state)
    old["session"]["state"] = "elbow_massage.resting_ask"
    await store.apply(7, None, 0.0, lambda _: Change(Row(json.dumps(old), hands_on=True)))
    one = old["session"]
    await visitor.press(f"{one['id']}.{one['visit']}.number:8")
    assert (await session(store)).state == "stopped.stop"
