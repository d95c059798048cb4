"""Whole conversations, made up by hypothesis: two people, one bot, and everything that goes wrong.

Each rule is a deed of a person or a turn of fate; the judge (invariants.py) looks at each moment.
Rules lead into the massage more often than chance would: there the dangers are.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from bot.content.load import load
from bot.core.events import Reminders, Reschedule, Tap, Text, Timers
from bot.core.message import Button, Message
from tests.life import phrases, transcript
from tests.life.memory import DAY, HOUR
from tests.life.seen import Deed, Moment, buttons, edition, word
from tests.life.world import Bot, World

ROOT = Path(__file__).resolve().parents[2]
# Where a write that is forced to the disk costs nothing: no power fails in here.
FOLDER = next((path for path in ("/dev/shm",) if Path(path).is_dir()), None)
BEGIN = 1_772_442_000.0  # Monday, 2 March 2026, 9:00 UTC
ADA, BEN = 7, 11
FAR = 45  # deeds within which whoever wants a massage has hands on

# Whoever wants a massage taps the first of these that shows.
ONWARD = (
    *("begin", "next", "resume", "none", "pick:adult", "pick:looks_fine"),
    *("pick:nothing_changed", "pick:clinician_ok", "pick:bed", "pick:partner", "pick:plain"),
    *("pick:dry", "pick:begin", "number:2", "number:0", "pick:no_danger", "pick:no", "pick:better"),
    *("pick:no_pain", "pick:all_fine", "pick:finish", "done", "pick:still_here", "pick:start"),
    *("pick:stay", "pick:close", "pick:understood", "pick:getting_help", "what", "back", "quit"),
)
# How long they wait where they are told to; they try again before the time is over.
REST = {"care.locked": DAY + HOUR, "care.too_soon": 7 * HOUR, "stopped.settling": 605.0}

CHATS = st.sampled_from((ADA, ADA, ADA, BEN))
NUMBERS = st.integers(0, 999)
SCORES = st.sampled_from((0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
SECONDS = st.sampled_from(
    (
        *(3, 9, 12, 13, 15, 16, 20, 40, 61, 75, 119, 121, 133, 150, 190, 300, 605),
        *(901, 1000, 1900, HOUR + 5, 3 * HOUR, 20 * HOUR, 21 * HOUR, 24 * HOUR, DAY + 60),
        *(3 * DAY, 8 * DAY, 31 * DAY),
    )
)
DOWN = st.sampled_from((0, 1, 5, 20, 70, 200, 950, 2 * HOUR, 2 * DAY))
LATE = st.sampled_from((11, 30, 100, 140, 200, 700, 1100, 2 * HOUR, 30 * HOUR))
CLOCK = st.sampled_from(
    (-1, -30, -59, 2, 45, 130, -61, -119, -121, -600, -HOUR, -DAY, HOUR, DAY, 400 * DAY)
)
ODD = st.sampled_from((*phrases.GARBAGE, *phrases.TIMES, *phrases.PLACES))
SENT = st.sampled_from(
    (
        *(f"/{name}" for name in phrases.COMMANDS),
        *phrases.MEDIA,
        *("block", "block", "block"),
        *phrases.SPOTS[:2],
    )
)
# What is done with hands on: buttons by their word, waits in seconds, scores, kinds of phrases.
# Much of it ends the massage, so that which does not is in here more often.
TOUCHED = st.sampled_from(
    (
        *("fine", "fine", "fine", "fine", "fine harder", "fine harder", "harder", "repeat"),
        *("repeat", "next", "next", "next", "back", "back", "back next", "way", "way fine"),
        *("pause resume", "pause resume", "unclear resume", "tickle", "tickle", "old", "old"),
        *(5, 5, 13, 13, 13, 30, 30, 61, 61, 90, 125, 200, "0", "0"),
        *("hurts", "1", "3", "5", "6", "skip", "pause", "8", "sharp", "quit", "unclear"),
    )
)
RED = ("sharp", "quit", "8")


@cache
def bot() -> Bot:
    """The real flows and locales, read once."""
    return Bot.of(load(ROOT / "flows", ROOT / "locales"))


class Life(RuleBasedStateMachine):
    """One conversation of two people with the bot."""

    tally: ClassVar[Counter[str]] = Counter()  # over all conversations of this process

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="knead-life-", dir=FOLDER)
        self._moments: list[Moment] = []
        self.world = World(bot(), Path(self._folder.name), BEGIN, self._tell)
        self.tally["conversations"] += 1

    def teardown(self) -> None:
        self.world.close()
        self._folder.cleanup()

    def _tell(self, moment: Moment) -> None:
        self._moments.append(moment)
        self.tally["moments"] += moment.deed.kind != "time"
        if moment.deed.person or moment.deed.kind in ("blocked", "back"):
            self.step(moment.chat, moment)

    def step(self, chat: int, moment: Moment | None = None) -> None:
        """Count a deed, or a turn of fate."""
        look = moment.before if moment else self.world.look(chat)
        self.tally["steps"] += 1
        if look is None or not look.hands:
            return
        self.tally["hands on"] += 1
        if moment:
            self.tally["stops"] += moment.deed.heard in ("sharp", "quit")
            self.tally["hurts"] += moment.deed.heard == "hurts"

    def transcript(self) -> str:
        return transcript.told(self._moments)

    # -- what people tap -----------------------------------------------------------------------

    def _shown(self, chat: int) -> list[Button]:
        card = self.world.phones[chat].card
        return self._english(card) if card and not self._gone(chat, card) else []

    def _english(self, card: Message) -> list[Button]:
        """Nobody chooses another language: the judge reads no other."""
        found = buttons(card)
        if not any(button.text == "Deutsch" for button in found):
            return found
        return [one for one in found if not word(one).startswith("offer:") or one.text == "English"]

    def _gone(self, chat: int, card: Message) -> bool:
        """A restore has forgotten the card. Nobody taps these, as it is known what may happen:

        cards are numbered within a session, and a new one may bear the number of a lost one.
        """
        lost = self.world.phones[chat].lost
        return any(edition(button) in lost for button in buttons(card))

    def _press(self, chat: int, *words: str) -> bool:
        """Tap the first of these that shows."""
        shown = {word(one): one for one in self._shown(chat)}
        for one in words:
            if one in shown:
                self.world.tap(chat, shown[one])
                return True
        return False

    @rule(chat=CHATS, which=NUMBERS)
    def taps(self, chat: int, which: int) -> None:
        """Any button of the present card."""
        if shown := self._shown(chat):
            self.world.tap(chat, shown[which % len(shown)])
        else:
            self.world.command(chat, "start")

    @rule(chat=CHATS, card=NUMBERS, which=NUMBERS)
    def taps_an_old_card(self, chat: int, card: int, which: int) -> None:
        """A button of any card there ever was."""
        cards = [c for c in self.world.phones[chat].cards if c.buttons and not self._gone(chat, c)]
        if cards:
            old = self._english(cards[-1 - card % len(cards)])
            self.world.tap(chat, old[which % len(old)])

    @rule(chat=CHATS, which=NUMBERS, times=st.integers(2, 3))
    def taps_twice(self, chat: int, which: int, times: int) -> None:
        """A nervous thumb: each press is an update of its own."""
        if shown := self._shown(chat):
            for _ in range(times):
                self.world.tap(chat, shown[which % len(shown)])

    @rule(chat=CHATS, times=st.integers(1, 6))
    def goes_on(self, chat: int, times: int) -> None:
        """What somebody taps who wants a massage, whatever shows."""
        for _ in range(times):
            self._go_on(chat)

    def _go_on(self, chat: int) -> None:
        if self.world.wire.down:
            self.world.wire.up()
        look = self.world.look(chat)
        if look is not None and look.place in REST:
            self.world.wait(REST[look.place])
        if not self._press(chat, *ONWARD):
            self.world.command(chat, "stop")

    def _to_the_foot(self, chat: int) -> bool:
        """Until hands are on."""
        for _ in range(FAR):
            look = self.world.look(chat)
            if look is not None and look.hands:
                return True
            self._go_on(chat)
        return False

    @rule(chat=CHATS, deeds=st.lists(TOUCHED, min_size=8, max_size=24))
    def is_massaged(self, chat: int, deeds: list[Any]) -> None:
        """With hands on, and as soon as they are."""
        if self._to_the_foot(chat):
            for deed in deeds:
                self._touched(chat, deed)

    @rule(chat=CHATS, deeds=st.lists(TOUCHED, min_size=8, max_size=24))
    def is_massaged_gently(self, chat: int, deeds: list[Any]) -> None:
        """As above, with no RED and no stop: so it lasts."""
        self.is_massaged(chat, [one for one in deeds if one not in RED])

    @precondition(lambda self: self._on_a_foot())
    @rule(deeds=st.lists(TOUCHED, min_size=8, max_size=24))
    def goes_on_being_massaged(self, deeds: list[Any]) -> None:
        for deed in deeds:
            self._touched(self._on_a_foot() or ADA, deed)

    @precondition(lambda self: self._on_a_foot())
    @rule(deeds=st.lists(TOUCHED, min_size=8, max_size=24))
    def goes_on_being_massaged_gently(self, deeds: list[Any]) -> None:
        self.goes_on_being_massaged([one for one in deeds if one not in RED])

    @precondition(lambda self: self._on_a_foot())
    @rule(phrase=st.sampled_from(phrases.KINDS), which=NUMBERS)
    def says_with_hands_on(self, phrase: str, which: int) -> None:
        deeds = phrases.PHRASES[phrase]
        self.world.type(self._on_a_foot(), deeds[which % len(deeds)])

    def _on_a_foot(self) -> int:
        """A chat with hands on, or 0."""
        looks = ((chat, self.world.look(chat)) for chat in (ADA, BEN))
        return next((chat for chat, look in looks if look is not None and look.hands), 0)

    def _touched(self, chat: int, deed: Any) -> None:
        world = self.world
        if isinstance(deed, int):
            self.step(chat)
            world.wait(deed)
        elif deed.isdecimal():
            world.type(chat, Deed("text", deed, "number", number=int(deed)))
        elif deed == "old":
            self.taps_an_old_card(chat, 3, 0)
        elif deed == "way":
            ways = [one for one in self._shown(chat) if word(one).startswith("way:")]
            if ways:
                world.tap(chat, ways[0])
        else:
            for one in deed.split():
                if not self._press(chat, one) and one in phrases.PHRASES:
                    world.type(chat, phrases.PHRASES[one][0])

    # -- what people type and send -------------------------------------------------------------

    @rule(chat=CHATS, kind=st.sampled_from(phrases.KINDS), which=NUMBERS)
    def types_a_phrase(self, chat: int, kind: str, which: int) -> None:
        deeds = phrases.PHRASES[kind]
        self.world.type(chat, deeds[which % len(deeds)])

    @rule(chat=CHATS, what=st.one_of(SCORES, ODD, st.text(max_size=40)))
    def types_something_else(self, chat: int, what: int | str) -> None:
        if isinstance(what, int):
            deed = Deed("text", str(what), "number", number=what)
        else:
            deed = Deed("text", what, "unknown" if what in phrases.GARBAGE else "")
        self.world.type(chat, deed)

    @rule(chat=CHATS, which=NUMBERS)
    def types_a_label(self, chat: int, which: int) -> None:
        """The words of a button are as good as a tap on it, with hands off."""
        look = self.world.look(chat)
        shown = self._shown(chat)
        if not shown or look is None or look.hands or look.near:
            return
        button = shown[which % len(shown)]
        deed = self.world.deed(chat, button)
        # The words of a box may be RED by themselves, and those of a list are anything.
        sure = not deed.stale and word(button).partition(":")[0] not in ("tick", "untick", "offer")
        heard = deed.heard if sure else ""
        self.world.type(chat, Deed("text", button.text, heard, number=deed.number))

    @rule(chat=CHATS, what=SENT)
    def sends(self, chat: int, what: Any) -> None:
        """A command, a picture, a place on the map; or blocks the bot, and lets it in again."""
        if isinstance(what, tuple):
            self.world.share(chat, what)
        elif what == "block":
            self.world.block(chat, back=False)
            self.world.block(chat, back=True)
        elif what.startswith("/"):
            self.world.command(chat, what[1:])
        else:
            self.world.media(chat, what)

    @rule(chat=CHATS, time=st.sampled_from(phrases.TIMES), place=st.sampled_from(phrases.PLACES))
    def sets_a_reminder(self, chat: int, time: str, place: str) -> None:
        self.world.command(chat, "timezone", place)
        self.world.command(chat, "remind", time)
        self._press(chat, "pick:save", "offer:0")
        self._press(chat, "pick:save", "pick:finish", "quit")

    @rule(chat=CHATS)
    def leaves(self, chat: int) -> None:
        """Two actions, and home."""
        self.world.command(chat, "stop")
        self.world.command(chat, "stop")

    # -- time ----------------------------------------------------------------------------------

    @rule(seconds=SECONDS)
    def waits(self, seconds: float) -> None:
        self.step(self._on_a_foot())
        self.world.wait(seconds)

    @rule(seconds=LATE, seen=st.booleans())
    def the_bot_is_late(self, seconds: float, *, seen: bool) -> None:
        """A machine that slept: what comes next finds timers overdue."""
        self.step(self._on_a_foot())
        self.world.oversleep(seconds)
        if seen:
            self.world.wake()

    @rule(seconds=CLOCK)
    def the_clock_is_set(self, seconds: float) -> None:
        self.tally["clocks set"] += 1
        self.step(self._on_a_foot())
        self.world.set_clock(seconds)

    # -- updates on their way ------------------------------------------------------------------

    @rule(chat=CHATS, which=NUMBERS, phrase=st.booleans())
    def an_update_is_held_up(self, chat: int, which: int, *, phrase: bool) -> None:
        shown = self._shown(chat)
        if shown and not phrase:
            button = shown[which % len(shown)]
            deed = self.world.deed(chat, button)
            self.world.do(chat, Tap(button.data, "late"), deed, later=True)
        else:
            deeds = phrases.PHRASES[phrases.KINDS[which % len(phrases.KINDS)]]
            self.world.do(chat, Text(deeds[0].said), deeds[0], later=True)

    @precondition(lambda self: self.world.held)
    @rule(which=NUMBERS)
    def an_update_arrives_late(self, which: int) -> None:
        self.world.arrive(which)

    @precondition(lambda self: self.world.past)
    @rule(which=st.integers(0, 12))
    def an_update_comes_again(self, which: int) -> None:
        self.tally["redelivered"] += 1
        self.world.again(which)

    @rule(chat=CHATS, what=st.sampled_from((None, Timers(), Reminders(), Reschedule())))
    def telegram_is_out_of_reach_or_the_bot_sees_ghosts(self, chat: int, what: Any) -> None:
        if what is not None:
            self.world.raised(chat, what)
        elif self.world.wire.down:
            self.world.wire.up()
        else:
            self.world.wire.down = True

    # -- the machine ---------------------------------------------------------------------------

    @rule(chat=CHATS, which=NUMBERS, down=DOWN, how=st.sampled_from(("", "", "lost", "kept")))
    def the_bot_is_killed(self, chat: int, which: int, down: float, how: str) -> None:
        """In peace; or on a tap, before it is kept (lost) or before anybody is told (kept)."""
        self.tally["kills"] += 1
        self.step(self._on_a_foot())
        shown = self._shown(chat)
        if not (how and shown):
            return self.world.kill(down)
        button = shown[which % len(shown)]
        deed = self.world.deed(chat, button)
        tap = Tap(button.data, "dying")
        return self.world.die_on(chat, tap, deed, down, kept=how == "kept")

    @rule(down=DOWN, copy=st.booleans())
    def the_disk_is_lost(self, down: float, *, copy: bool) -> None:
        """If there is a copy; else, or by chance, one is made."""
        if copy or self.world.backup is None:
            self.world.back_up()
        else:
            self.tally["restores"] += 1
            self.step(self._on_a_foot())
            self.world.restore(down)
