import asyncio

import pytest
from fake_telegram import LOST, Fault

from bot.core.message import Button, Message
from bot.errors import StoreDownError, StoreError, SupersededError
from bot.ports import Outgoing, Slots
from bot.telegram.lanes import Limits
from bot.telegram.outgoing import TelegramSender

BUTTONS = ((Button("Done", "d", "success"), Button("Stop", "s", "danger")), (Button("Back", "b"),))


def card(text, **more):
    return Message("card", text, **{"buttons": BUTTONS, **more})


def cue(text, **more):
    return Message("cue", text, **more)


def note(text, **more):
    return Message("note", text, **more)


class Desk:
    """A sender with what the service would do around it."""

    def __init__(self, bot, api, clock, folder, limits=None):
        self.api, self.clock = api, clock
        self.done: list[tuple[int, int, Slots]] = []
        self.gone: list[int] = []
        self.seqs: dict[int, int] = {}
        self.failing = False
        self.faults: list[Exception] = []  # what the store answers before it works
        free = limits or Limits(0, 0, now=clock.now, sleep=clock.sleep)
        self.sender = TelegramSender(
            bot,
            self.sent,
            on_gone=self.on_gone,
            folder=folder,
            limits=free,
            now=clock.now,
            sleep=clock.sleep,
        )

    async def sent(self, chat, seq, slots):
        if self.failing:
            raise OSError("disk full of private words")
        if self.faults:
            raise self.faults.pop(0)
        self.done.append((chat, seq, slots))

    async def on_gone(self, chat):
        self.gone.append(chat)
        if self.failing:
            raise OSError("disk full of private words")

    def put(self, *messages, chat=1, slots=None):
        rows = []
        for message in messages:
            self.seqs[chat] = self.seqs.get(chat, 0) + 1
            rows.append(Outgoing(chat, self.seqs[chat], message))
        known = slots or next((s for c, _, s in reversed(self.done) if c == chat), Slots())
        self.sender.deliver(known, rows)

    async def send(self, *messages, chat=1, slots=None):
        """One after the other, each with nothing behind it in the queue."""
        for message in messages:
            self.put(message, chat=chat, slots=slots)
            await asyncio.wait_for(self.sender.drain(), 10)

    async def drain(self):
        await asyncio.wait_for(self.sender.drain(), 10)

    def seen(self, chat=1):
        return self.api.texts(chat)

    def message(self, number, chat=1):
        return self.api.chats[chat][number]


@pytest.fixture
def folder(tmp_path):
    for name in ("heel.jpg", "toes.jpg", "arch.mp4"):
        (tmp_path / name).write_bytes(name.encode())
    return tmp_path


@pytest.fixture
async def desk(tg, api, clock, folder):
    desk = Desk(tg, api, clock, folder)
    yield desk
    await desk.sender.close(0)


# Cards, cues and notes


async def test_a_card_is_sent_and_then_edited_in_place(desk, api):
    await desk.send(card("<b>one</b>"), card("two"))
    assert desk.seen() == ["two"]
    assert api.methods() == ["sendMessage", "editMessageText"]
    assert desk.done == [(1, 1, Slots(card=1)), (1, 2, Slots(card=1))]
    sent = api.named("sendMessage")[0]
    assert sent["parse_mode"] == "HTML"
    assert sent["link_preview_options"] == {"is_disabled": True}
    assert sent["reply_markup"]["inline_keyboard"] == [
        [
            {"text": "Done", "callback_data": "d", "style": "success"},
            {"text": "Stop", "callback_data": "s", "style": "danger"},
        ],
        [{"text": "Back", "callback_data": "b"}],
    ]


async def test_a_fresh_card_takes_the_buttons_from_the_old_one(desk):
    await desk.send(card("old"), card("new", fresh=True))
    assert desk.seen() == ["old", "new"]
    assert desk.message(1)["markup"] is None
    assert desk.message(2)["markup"]
    assert desk.done[-1] == (1, 2, Slots(card=2))


async def test_a_cue_replaces_the_cue_before_it_and_a_card_removes_it(desk):
    await desk.send(card("card"), cue("next"), cue("again"))
    assert desk.seen() == ["card", "again"]
    assert desk.done[-1][2] == Slots(card=1, cue=3)
    await desk.send(card("other"))
    assert desk.seen() == ["other"]
    assert desk.done[-1][2] == Slots(card=1)


async def test_a_note_stays_and_may_be_silent(desk):
    await desk.send(card("card"), cue("cue"), note("note", silent=True))
    assert desk.seen() == ["card", "cue", "note"]
    assert desk.message(3)["silent"] is True
    assert desk.message(2)["silent"] is False
    assert desk.done[-1][2] == Slots(card=1, cue=2)


async def test_slots_of_an_earlier_process_are_used(desk, api):
    api.chats[1][50] = {"kind": "text", "text": "before", "markup": None, "silent": False}
    api.chats[1][51] = {"kind": "text", "text": "cue", "markup": None, "silent": False}
    api.last_id = 51
    await desk.send(card("after"), slots=Slots(card=50, cue=51))
    assert desk.seen() == ["after"]
    assert desk.done == [(1, 1, Slots(card=50))]


async def test_slots_read_before_the_last_answer_do_not_win(desk):
    await desk.send(card("one"), slots=Slots())
    await desk.send(card("two"), slots=Slots())
    assert desk.seen() == ["two"]


async def test_slots_win_when_another_process_has_sent_meanwhile(desk, api):
    await desk.send(card("one"))
    api.chats[1][50] = {"kind": "text", "text": "theirs", "markup": None, "silent": False}
    desk.seqs[1] = 7
    await desk.send(card("two"), slots=Slots(card=50))
    assert desk.seen() == ["one", "two"]


async def test_the_keyboard_is_put_up_and_taken_away(desk, api):
    await desk.send(note("hello", keyboard=("Stop", "It hurts")), note("bye", keyboard=("",)))
    up, away = [p["reply_markup"] for p in api.named("sendMessage")]
    assert up["keyboard"] == [[{"text": "Stop"}, {"text": "It hurts"}]]
    assert up["is_persistent"] is True
    assert up["resize_keyboard"] is True
    assert away == {"remove_keyboard": True}


async def test_a_key_that_shares_the_location(desk, api):
    await desk.send(note("where?", locate="Share my location"), note("thanks", keyboard=("",)))
    asked, away = [p["reply_markup"] for p in api.named("sendMessage")]
    assert asked == {
        "keyboard": [[{"text": "Share my location", "request_location": True}]],
        "one_time_keyboard": True,
        "resize_keyboard": True,
    }
    assert away == {"remove_keyboard": True}


@pytest.mark.parametrize("labels", [("Stop", "It hurts"), ("",)])
async def test_a_key_for_the_location_above_others(desk, api, labels):
    await desk.send(note("where?", locate="Here", keyboard=labels))
    first, *others = api.named("sendMessage")[0]["reply_markup"]["keyboard"]
    assert first == [{"text": "Here", "request_location": True}]
    assert others == ([[{"text": "Stop"}, {"text": "It hurts"}]] if labels != ("",) else [])


async def test_a_card_may_arrive_without_a_sound(desk):
    await desk.send(card("a", silent=True), card("b", silent=True, picture="heel.jpg", fresh=True))
    assert [m["silent"] for m in desk.api.chats[1].values()] == [True, True]


async def test_a_document_is_sent_with_its_caption(desk, api):
    await desk.send(note("your data", file=("data.json", '{"é": 1}')))
    assert api.uploads == [("document", "data.json", '{"é": 1}'.encode())]
    assert desk.seen() == ["your data"]


async def test_a_document_goes_without_a_caption_too_long(desk, api):
    await desk.send(note("x" * 1025, file=("data.json", "{}")))
    assert desk.seen() == [""]


# Pictures


async def test_pictures_are_sent_edited_and_uploaded_once(desk, api):
    await desk.send(card("a", picture="heel.jpg"), card("b", picture="heel.jpg"))
    await desk.send(card("c", picture="arch.mp4"), card("d", picture="heel.jpg"))
    assert api.methods() == [
        "sendPhoto",
        "editMessageCaption",
        "editMessageMedia",
        "editMessageMedia",
    ]
    assert api.uploads == [
        ("photo", "heel.jpg", b"heel.jpg"),
        ("animation", "arch.mp4", b"arch.mp4"),
    ]
    assert desk.message(1)["kind"] == "photo"
    assert desk.seen() == ["d"]
    assert desk.done[-1][2] == Slots(card=1, card_media=True)


async def test_an_animation_is_sent_as_one(desk, api):
    await desk.send(card("a", picture="arch.mp4"))
    assert api.methods() == ["sendAnimation"]


async def test_a_text_card_becomes_a_picture(desk, api):
    await desk.send(card("a"), card("b", picture="heel.jpg"))
    assert api.methods() == ["sendMessage", "editMessageMedia"]
    assert desk.message(1) | {"markup": 0, "file": 0} == {
        "kind": "photo",
        "text": "b",
        "markup": 0,
        "silent": False,
        "file": 0,
    }


async def test_a_fresh_text_card_leaves_the_picture_card_above(desk):
    await desk.send(card("a", picture="heel.jpg"), card("b", fresh=True))
    assert desk.seen() == ["a", "b"]
    assert desk.message(1)["markup"] is None


async def test_a_picture_card_becomes_text_by_a_new_message(desk, api):
    await desk.send(card("a", picture="heel.jpg"), card("b"))
    assert api.methods() == ["sendPhoto", "sendMessage", "deleteMessage"]
    assert desk.seen() == ["b"]
    assert desk.done[-1][2] == Slots(card=2)


async def test_after_a_restart_the_picture_is_set_again(desk, api, tg, clock, folder):
    await desk.send(card("a", picture="heel.jpg"))
    later = Desk(tg, api, clock, folder)
    later.seqs[1] = 1
    await later.send(card("b", picture="heel.jpg"), slots=Slots(card=1, card_media=True))
    assert api.methods()[-1] == "editMessageMedia"
    assert desk.seen() == ["b"]


async def test_a_text_too_long_for_a_caption_goes_without_the_picture(desk, api):
    await desk.send(card("<b>" + "x" * 1024 + "</b>", picture="heel.jpg"))
    await desk.send(card("😀" * 513, picture="heel.jpg", fresh=True))
    assert api.methods()[:2] == ["sendPhoto", "sendMessage"]


async def test_a_missing_picture_costs_only_the_picture(desk, caplog):
    await desk.send(card("a", picture="lost.jpg"))
    assert desk.seen() == ["a"]
    assert "lost.jpg is missing" in caplog.text


async def test_a_file_id_that_telegram_forgot_is_uploaded_again(desk, api):
    await desk.send(card("a", picture="heel.jpg"))
    api.files.clear()
    await desk.send(card("b", picture="heel.jpg", fresh=True), chat=2)
    assert len(api.uploads) == 2
    assert desk.seen(2) == ["b"]


async def test_many_chats_at_once_upload_a_picture_once(desk, api):
    for chat in range(10):
        desk.put(card("a", picture="heel.jpg"), chat=chat)
    await desk.drain()
    assert len(api.uploads) == 1


async def test_a_picture_that_telegram_refuses_is_left_out(desk, api):
    api.faults["sendPhoto"].append(Fault(400, "Bad Request: IMAGE_PROCESS_FAILED"))
    await desk.send(card("a", picture="heel.jpg"))
    assert desk.seen() == ["a"]


# Order, and what may be left out


async def test_each_chat_keeps_its_order_and_none_waits_for_another(desk, api):
    desk.put(note("first"), note("second"), chat=1)
    api.faults["sendMessage"].append(Fault(429, "Too Many Requests", retry_after=5))
    for chat in range(2, 12):
        desk.put(*(note(f"{n}") for n in range(10)), chat=chat)
    await desk.drain()
    assert desk.seen(1) == ["first", "second"]
    for chat in range(2, 12):
        assert desk.seen(chat) == [f"{n}" for n in range(10)]
        assert [seq for c, seq, _ in desk.done if c == chat] == list(range(1, 11))


async def test_rows_put_in_while_sending_go_behind(desk, api):
    api.gates["sendMessage"] = asyncio.Event()
    desk.put(note("one"))
    await api.until_called("sendMessage")
    desk.put(note("two"), slots=Slots(card=99))
    api.gates["sendMessage"].set()
    await desk.drain()
    assert desk.seen() == ["one", "two"]
    assert desk.done[-1][2] == Slots()


async def test_a_waiting_card_gives_way_to_a_later_one_and_is_confirmed(desk, api):
    await desk.send(card("zero"))
    desk.put(card("one"), cue("cue"), note("note"), card("two"))
    await desk.drain()
    assert desk.seen() == ["two", "note"]
    assert [p["text"] for p in api.named("editMessageText")] == ["two"]
    assert [seq for _, seq, _ in desk.done] == [1, 2, 3, 4, 5]


async def test_a_fresh_card_is_never_left_out(desk):
    desk.put(card("one", fresh=True), card("two", fresh=True))
    await desk.drain()
    assert desk.seen() == ["one", "two"]


async def test_a_card_that_puts_up_a_key_is_never_left_out(desk, api):
    await desk.send(card("zero"))
    desk.put(card("where?", locate="Here"), card("two"))
    await desk.drain()
    assert [p["text"] for p in api.named("editMessageText")] == ["where?", "two"]


async def test_a_countdown_is_left_out_when_anything_newer_waits(desk):
    await desk.send(card("30 s"))
    desk.put(card("20 s", passing=True), note("note"))
    await desk.drain()
    assert desk.seen() == ["30 s", "note"]
    assert len(desk.done) == 3


async def test_a_countdown_does_not_push_out_the_card_it_counts_for(desk):
    await desk.send(card("heel"))
    desk.put(card("toes"), card("toes 20 s", passing=True), note("note"))
    await desk.drain()
    assert desk.seen() == ["toes", "note"]


async def test_the_first_card_is_sent_even_if_it_is_passing(desk):
    desk.put(card("20 s", passing=True), note("note"))
    await desk.drain()
    assert desk.seen() == ["20 s", "note"]


async def test_a_chat_that_sends_too_fast_waits(tg, api, clock, folder):
    desk = Desk(tg, api, clock, folder, Limits(now=clock.now, sleep=clock.sleep))
    desk.put(*(note(f"{n}") for n in range(7)))
    await desk.drain()
    assert clock.time == pytest.approx(1002)


# What Telegram may say


async def test_not_modified_is_fine(desk, caplog):
    await desk.send(card("same"), card("same"))
    assert caplog.text == ""
    assert desk.seen() == ["same"]
    assert len(desk.done) == 2


@pytest.mark.parametrize(
    "words", ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"]
)
async def test_a_card_that_cannot_be_edited_is_sent_anew(desk, api, words):
    await desk.send(card("one"))
    api.faults["editMessageText"].append(Fault(400, f"Bad Request: {words}"))
    await desk.send(card("two"))
    assert desk.seen() == ["one", "two"]
    assert desk.done[-1][2] == Slots(card=2)


async def test_a_card_the_person_deleted_is_sent_anew(desk, api):
    await desk.send(card("one"))
    api.chats[1].clear()
    await desk.send(card("two"))
    assert desk.seen() == ["two"]


async def test_too_many_requests_hold_up_this_chat_for_as_long_as_told(desk, api, clock):
    api.faults["sendMessage"].append(Fault(429, "Too Many Requests", retry_after=7))
    await desk.send(note("one"))
    assert desk.seen() == ["one"]
    assert clock.time == 1007
    await desk.send(note("other"), chat=2)
    assert clock.time == 1007


async def test_after_a_wait_only_what_is_still_new_is_sent(desk, api):
    await desk.send(card("zero"))
    api.faults["editMessageText"].append(Fault(429, "Too Many Requests", retry_after=7))
    api.gates["editMessageText"] = asyncio.Event()
    desk.put(card("one"))
    await api.until_called("editMessageText")
    desk.put(card("two"))
    api.gates["editMessageText"].set()
    await desk.drain()
    assert [p["text"] for p in api.named("editMessageText")] == ["one", "two"]


@pytest.mark.parametrize("fault", [Fault(500, "x"), Fault(502, "Bad Gateway"), Fault(401, "x")])
async def test_what_passes_is_tried_until_it_works(desk, api, clock, fault):
    api.faults["sendMessage"] += [fault] * 9
    await desk.send(note("one"), note("two"))
    assert desk.seen() == ["one", "two"]
    assert clock.slept == [1, 2, 4, 8, 16, 32, 60, 60, 60]


async def test_an_answer_that_is_lost_makes_two_messages_at_most(desk, api):
    api.faults["sendMessage"].append(LOST)
    await desk.send(note("one"))
    assert desk.seen() == ["one", "one"]
    assert desk.done == [(1, 1, Slots())]


async def test_an_edit_whose_answer_is_lost_changes_nothing_twice(desk, api):
    await desk.send(card("one"))
    api.faults["editMessageText"].append(LOST)
    await desk.send(card("two"))
    assert desk.seen() == ["two"]
    assert len(desk.done) == 2


@pytest.mark.parametrize(
    "fault",
    [
        Fault(403, "Forbidden: bot was blocked by the user"),
        Fault(403, "Forbidden: user is deactivated"),
        Fault(400, "Bad Request: chat not found"),
    ],
)
async def test_a_chat_that_is_gone_is_dropped_and_reported_once(desk, api, fault):
    api.faults["sendMessage"].append(fault)
    desk.put(note("one"), note("two"), note("three"))
    await desk.drain()
    assert desk.gone == [1]
    assert [seq for _, seq, _ in desk.done] == [1, 2, 3]
    assert api.methods() == ["sendMessage"]
    await desk.send(note("back"))
    assert desk.seen() == ["back"]


async def test_html_that_telegram_refuses_is_sent_as_plain_text(desk, api, caplog):
    await desk.send(card("<blink>my words</blink> &amp; more"), card("fine"))
    plain = api.named("sendMessage")[1]
    assert plain["text"] == "my words & more"
    assert "parse_mode" not in plain
    assert api.named("editMessageText")[0]["parse_mode"] == "HTML"
    assert "can't parse entities" in caplog.text.lower()
    assert "words" not in caplog.text
    assert "blink" not in caplog.text


async def test_the_row_after_a_refused_one_is_itself_again(desk, api):
    desk.put(note("<blink>bad</blink>"), note("<b>good</b>"))
    await desk.drain()
    assert desk.seen() == ["bad", "good"]
    assert api.named("sendMessage")[2]["parse_mode"] == "HTML"


async def test_a_caption_that_telegram_refuses_keeps_its_picture(desk):
    await desk.send(card("<blink>x</blink>", picture="heel.jpg"))
    assert desk.message(2)["kind"] == "photo"
    assert desk.seen() == ["x"]


async def test_a_text_too_long_is_cut(desk):
    await desk.send(note("x" * 5000))
    assert desk.seen() == ["x" * 4096]


async def test_a_menu_is_of_its_chat_alone(desk, api):
    desk.sender.menu(1, (("start", "Anfangen"),))
    await desk.drain()
    assert api.mine == {("MyCommands", 1): [{"command": "start", "description": "Anfangen"}]}
    desk.sender.menu(1, ())
    await desk.drain()
    assert api.mine == {}


@pytest.mark.parametrize(
    "fault",
    [
        Fault(429, "Too Many Requests: retry after 300", retry_after=300),
        Fault(500, "Internal Server Error"),
        Fault(400, "Bad Request: chat not found"),
        LOST,
    ],
)
async def test_a_menu_that_is_refused_holds_up_no_message(desk, api, fault, clock):
    begun = clock.now()
    api.faults["setMyCommands"] += [fault] * 3
    for chat in (1, 2, 3):
        desk.sender.menu(chat, (("start", "Anfangen"),))
        desk.put(card("Stop"), chat=chat)  # while it is tried
    await desk.drain()
    for chat in (1, 2, 3, 4):
        desk.put(card("Stop", fresh=True), chat=chat)  # and afterwards
    await desk.drain()
    assert [desk.seen(chat) for chat in (1, 2, 3, 4)] == [["Stop", "Stop"]] * 3 + [["Stop"]]
    assert (clock.now(), desk.gone, api.methods().count("setMyCommands")) == (begun, [], 3)


async def test_what_telegram_refuses_for_good_does_not_hold_up_the_chat(desk, api, caplog):
    bad = card("my words", buttons=((Button("x", "d" * 65),),))
    await desk.send(bad, note("next"))
    assert desk.seen() == ["next"]
    assert len(desk.done) == 2
    assert "BUTTON_DATA_INVALID" in caplog.text.upper()
    assert "my words" not in caplog.text


async def test_an_answer_of_the_wrong_shape_does_not_hold_up_the_chat(desk, api, monkeypatch):
    monkeypatch.setattr(api, "_answered", lambda *_: True)
    await desk.send(note("one"), note("two"))
    assert desk.seen() == ["one", "two"]
    assert len(desk.done) == 2


async def test_trouble_in_the_store_does_not_hold_up_the_chat(desk, api, caplog):
    desk.failing = True
    api.faults["sendMessage"].append(Fault(403, "Forbidden: bot was blocked by the user"))
    await desk.send(note("zero"), note("one"), note("two"))
    assert desk.seen() == ["one", "two"]
    assert desk.gone == [1]
    assert "OSError" in caplog.text
    assert "private words" not in caplog.text


async def test_a_store_out_of_reach_is_told_when_it_is_back(desk, clock):
    desk.faults = [StoreDownError("gone for a while")] * 3
    await desk.send(note("one"), note("two"))
    assert desk.seen() == ["one", "two"]
    assert [seq for _, seq, _ in desk.done] == [1, 2]
    assert clock.slept == [2, 2, 2]


async def test_a_store_that_refuses_is_not_asked_again(desk, clock):
    desk.faults = [StoreError("never")]
    await desk.send(note("one"), note("two"))
    assert desk.seen() == ["one", "two"]
    assert [seq for _, seq, _ in desk.done] == [2]
    assert clock.slept == []


async def test_what_another_process_sends_is_not_sent_here(desk, api):
    desk.faults = [SupersededError("another one serves the database")]
    desk.put(note("one"), note("two"))
    await desk.drain()
    desk.put(note("other"), chat=2)
    await desk.drain()
    assert desk.seen() == ["one"]
    assert desk.seen(2) == []
    assert desk.done == []


@pytest.mark.parametrize("method", ["deleteMessage", "editMessageReplyMarkup"])
@pytest.mark.parametrize(
    "fault", [Fault(400, "Bad Request: no"), Fault(500, "x"), Fault(429, "x", retry_after=3)]
)
async def test_tidying_up_may_fail(desk, api, method, fault):
    api.faults[method].append(fault)
    await desk.send(card("one"), cue("cue"), card("two", fresh=True), note("next"))
    assert desk.seen()[-2:] == ["two", "next"]
    assert len(desk.done) == 4


# Answers


async def test_a_tap_is_answered_with_a_toast_or_none(desk, api):
    api.queries = {"q1", "q2"}
    desk.sender.answer("q1")
    desk.sender.answer("q2", "x" * 300)
    await desk.drain()
    assert not api.queries
    by_query = {p["callback_query_id"]: p for p in api.named("answerCallbackQuery")}
    assert "text" not in by_query["q1"]
    assert by_query["q2"]["text"] == "x" * 200


async def test_an_answer_that_comes_too_late_is_let_go(desk, api):
    desk.sender.answer("q1")
    api.faults["answerCallbackQuery"].append(Fault(500, "x"))
    await desk.drain()
    assert api.methods() == ["answerCallbackQuery"]


async def test_an_answer_does_not_wait_for_the_queue(desk, api):
    api.queries = {"q1"}
    api.gates["sendMessage"] = asyncio.Event()
    desk.put(note("one"))
    desk.sender.answer("q1")
    await api.until_called("answerCallbackQuery")
    assert desk.done == []
    api.gates["sendMessage"].set()
    await desk.drain()


# The end


async def test_close_sends_what_can_be_sent(desk):
    desk.put(note("one"), note("two"))
    await desk.sender.close(10)
    assert desk.seen() == ["one", "two"]


async def test_close_leaves_the_rest_in_the_outbox(desk, api):
    api.gates["sendMessage"] = asyncio.Event()
    desk.put(note("one"))
    await desk.sender.close(0)
    assert desk.done == []
    desk.put(note("two"))
    desk.sender.answer("q1")
    await desk.drain()
    assert "answerCallbackQuery" not in api.methods()
    assert desk.seen() == []
