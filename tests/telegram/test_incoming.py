import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.constants import UpdateType

from bot.core.events import Blocked, Command, Event, Location, Media, Tap, Text
from bot.telegram.incoming import ALLOWED_UPDATES, GroupGreeting, Ignored, parse

PERSON = {"id": 5, "is_bot": False, "first_name": "A", "language_code": "pt-br"}
PRIVATE = {"id": 5, "type": "private"}


def message(**content):
    body = {"message_id": 1, "date": 1, "chat": PRIVATE, "from": PERSON, **content}
    return {"update_id": 7, "message": body}


def test_text_is_text():
    assert parse(message(text="it hurts")) == Event(5, 7, Text("it hurts"), "pt-br")


def test_a_long_forwarded_text_is_taken_whole():
    assert parse(message(text="x" * 9000)).what == Text("x" * 9000)


def test_a_person_without_a_language():
    assert parse(message(text="hi", **{"from": {"id": 5}})).language == ""


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("/start", Command("start")),
        ("/start abc", Command("start", "abc")),
        ("/Start@Knead_Bot  a b\nc ", Command("start", "a b\nc")),
        ("/stop!", Command("stop", "!")),
        ("/", Text("/")),
        ("/ stop", Text("/ stop")),
        ("/стоп", Text("/стоп")),
        ("/stopp\u00e9", Text("/stopp\u00e9")),
        (" /stop", Text(" /stop")),
    ],
)
def test_commands(typed, what):
    assert parse(message(text=typed)).what == what


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"photo": [{}]}, "photo"),
        ({"sticker": {}}, "sticker"),
        ({"voice": {}}, "voice"),
        ({"audio": {}}, "audio"),
        ({"video": {}}, "video"),
        ({"video_note": {}}, "video_note"),
        ({"animation": {}, "document": {}}, "animation"),
        ({"document": {}}, "document"),
        ({"location": {}}, "location"),
        ({"location": {}, "venue": {}}, "venue"),
        ({"contact": {}}, "contact"),
        ({"poll": {}}, "poll"),
        ({"dice": {}}, "dice"),
        ({"game": {}}, "game"),
        ({"story": {}}, "story"),
        ({"paid_media": {}}, "paid_media"),
        ({"photo": [{}], "effect_id": "1"}, "photo"),
        ({"something_new": {}}, "unknown"),
    ],
)
def test_media(content, kind):
    assert parse(message(**content)) == Event(5, 7, Media(kind), "pt-br")


BERLIN = {"latitude": 52.52, "longitude": 13.405}


@pytest.mark.parametrize(
    "content",
    [
        {"location": BERLIN},
        {"location": {**BERLIN, "horizontal_accuracy": 20.0, "live_period": 900}},
        {"location": BERLIN, "venue": {"location": BERLIN, "title": "A bench"}},
    ],
)
def test_a_place_on_the_map(content):
    assert parse(message(**content)) == Event(5, 7, Location(52.52, 13.405), "pt-br")


def test_whole_degrees_at_the_ends_of_the_map():
    assert parse(message(location={"latitude": -90, "longitude": 180})).what == Location(-90, 180)


@pytest.mark.parametrize("name", ["latitude", "longitude"])
@pytest.mark.parametrize(
    "value",
    [None, "52", True, [], float("nan"), float("inf"), -float("inf"), 180.001, -181, 10**400],
)
def test_degrees_that_are_none(name, value):
    assert parse(message(location={**BERLIN, name: value})).what == Media("location")


def test_a_latitude_beyond_the_pole():
    assert parse(message(location={**BERLIN, "latitude": 90.5})).what == Media("location")


def test_a_live_location_that_moves_on_is_not_heard_again():
    body = message(location=BERLIN)["message"]
    assert isinstance(parse({"update_id": 1, "edited_message": body}), Ignored)


def test_words_under_a_picture_are_heard():
    assert parse(message(photo=[{}], caption="sharp pain")).what == Text("sharp pain")


def test_service_messages_are_ignored():
    assert isinstance(parse(message(pinned_message={})), Ignored)


def tap(chat=PRIVATE, **more):
    inside = {"message_id": 3, "chat": chat, "date": 0}
    query = {"id": "q1", "from": PERSON, "message": inside, "chat_instance": "1", **more}
    return {"update_id": 8, "callback_query": query}


def test_a_tap():
    assert parse(tap(data="s:1:next")) == Event(5, 8, Tap("s:1:next", "q1"), "pt-br")


def test_a_tap_on_a_game_has_no_data():
    assert parse(tap(game_short_name="g")).what == Tap("", "q1")


def test_a_tap_on_an_inline_message_is_ignored():
    assert isinstance(parse(tap(message=None, inline_message_id="x")), Ignored)


def member(status, chat=PRIVATE):
    change = {"chat": chat, "from": PERSON, "date": 1, "new_chat_member": {"status": status}}
    return {"update_id": 9, "my_chat_member": change}


def test_blocked_and_back():
    assert parse(member("kicked")).what == Blocked(back=False)
    assert parse(member("member")).what == Blocked(back=True)


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_groups_are_greeted(kind):
    chat = {"id": -100, "type": kind}
    assert parse(message(text="/start", chat=chat)) == GroupGreeting(-100, language="pt-br")
    assert parse(tap(chat, data="x")) == GroupGreeting(-100, "q1", "pt-br")
    assert parse(member("administrator", chat)) == GroupGreeting(-100, language="pt-br")
    assert isinstance(parse(member("left", chat)), Ignored)
    assert isinstance(parse(message(new_chat_members=[], chat=chat)), Ignored)


def test_a_channel_post_is_greeted():
    post = {"chat": {"id": -1, "type": "channel"}, "text": "hi"}
    assert parse({"update_id": 1, "channel_post": post}) == GroupGreeting(-1)


@pytest.mark.parametrize("kind", ["edited_message", "edited_channel_post"])
def test_an_edited_message_is_ignored_and_says_why(kind):
    body = message(text="no")["message"]
    assert "handled already" in parse({"update_id": 1, kind: body}).why


@pytest.mark.parametrize("kind", [*map(str, UpdateType), "brand_new_kind"])
def test_every_kind_of_update_is_understood_or_ignored(kind):
    assert isinstance(parse({"update_id": 1, kind: {}}), Ignored)


def test_the_kinds_asked_for():
    assert ALLOWED_UPDATES == ("message", "callback_query", "my_chat_member")


KEYS = st.sampled_from(
    [
        "update_id",
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "channel_post",
        "chat",
        "from",
        "id",
        "type",
        "text",
        "caption",
        "data",
        "photo",
        "language_code",
        "new_chat_member",
        "status",
        "pinned_message",
        "location",
        "latitude",
        "longitude",
    ]
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.sampled_from(["private", "group", "/start", "kicked"]),
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner) | st.dictionaries(KEYS | st.text(max_size=3), inner),
    max_leaves=30,
)


@given(JSON)
def test_parse_never_raises(update):
    assert isinstance(parse(update), Event | GroupGreeting | Ignored)


@given(st.sampled_from(["message", "callback_query", "my_chat_member", "channel_post"]), JSON)
def test_parse_never_raises_inside_a_known_kind(kind, body):
    assert isinstance(parse({"update_id": 1, kind: body}), Event | GroupGreeting | Ignored)


@given(st.dictionaries(KEYS, JSON))
def test_a_private_message_of_any_content_keeps_its_key_and_chat(content):
    update = message(**{k: v for k, v in content.items() if k not in ("chat", "pinned_message")})
    event = parse(update)
    assert isinstance(event, Event)
    assert (event.chat, event.key) == (5, 7)
