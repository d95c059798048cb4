from typing import Any

import pytest

from bot.sandbox.entities import automatic, read_text
from bot.sandbox.markup import parse_html
from bot.sandbox.params import Params
from bot.sandbox.refusal import ApiError


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("plain & simple", "plain & simple", []),
        ("<b>b</b>", "b", [entity("bold", 0, 1)]),
        ("<strong>b</strong>", "b", [entity("bold", 0, 1)]),
        ("<i>i</i> <em>i</em>", "i i", [entity("italic", 0, 1), entity("italic", 2, 1)]),
        ("<u>u</u><ins>u</ins>", "uu", [entity("underline", 0, 1), entity("underline", 1, 1)]),
        ("<s>s</s>", "s", [entity("strikethrough", 0, 1)]),
        ("<del>s</del>", "s", [entity("strikethrough", 0, 1)]),
        ("<code>c</code>", "c", [entity("code", 0, 1)]),
        ("<pre>p</pre>", "p", [entity("pre", 0, 1)]),
        (
            '<pre><code class="language-python">p</code></pre>',
            "p",
            [entity("pre", 0, 1, language="python")],
        ),
        (
            '<a href="https://x.org/?a=1&amp;b=2">x</a>',
            "x",
            [entity("text_link", 0, 1, url="https://x.org/?a=1&b=2")],
        ),
        ("<blockquote>q</blockquote>", "q", [entity("blockquote", 0, 1)]),
        (
            "<blockquote expandable>q</blockquote>",
            "q",
            [entity("expandable_blockquote", 0, 1)],
        ),
        ("<tg-spoiler>s</tg-spoiler>", "s", [entity("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">s</span>', "s", [entity("spoiler", 0, 1)]),
        (
            '<tg-time unix="1700000000" format="r">soon</tg-time>',
            "soon",
            [entity("date_time", 0, 4, unix_time=1700000000, date_time_format="r")],
        ),
        (
            '<tg-emoji emoji-id="5">x</tg-emoji>',
            "x",
            [entity("custom_emoji", 0, 1, custom_emoji_id="5")],
        ),
        ("<b><i>x</i>y</b>", "xy", [entity("bold", 0, 2), entity("italic", 0, 1)]),
        ("<B>x</B>", "x", [entity("bold", 0, 1)]),
        ("<b>x</>", "x", [entity("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ("&lt;b&gt; &quot;&amp;&#65;&#x41;&nbsp;", '<b> "&AA&nbsp;', []),
        ("🦶<b>🦶</b>", "🦶🦶", [entity("bold", 2, 2)]),
        ("a > b", "a > b", []),
    ],
)
def test_html_that_telegram_takes(html: str, text: str, entities: list[dict[str, Any]]) -> None:
    assert parse_html(html) == (text, entities)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<script>x</script>", 'Unsupported start tag "script" at byte offset 0'),
        ("é<foo>", 'Unsupported start tag "foo" at byte offset 2'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ('<a href="x', 'Unclosed start tag "a" at byte offset 0'),
        ("<b>unclosed", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        (
            "<b><i>test</b></i>",
            'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"',
        ),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<b ="x">x</b>', 'Empty attribute name in the tag "b" at byte offset 0'),
        ('<tg-emoji emoji-id="no">x</tg-emoji>', "Invalid custom emoji identifier specified"),
        ("<tg-time>x</tg-time>", "Invalid Unix time specified"),
        ('<tg-time unix="1" format="rt">x</tg-time>', "Invalid date-time format specified"),
    ],
)
def test_html_that_telegram_refuses(html: str, words: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(html)
    assert refused.value.description == f"Bad Request: can't parse entities: {words}"
    assert refused.value.code == 400


def test_white_space_around_goes_and_entities_follow() -> None:
    rich = read_text(Params({"text": " \n<b> bold </b> <i> </i>", "parse_mode": "html"}))
    assert rich.text == "bold"
    assert rich.entities == [entity("bold", 0, 4)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start now", [entity("bot_command", 0, 6)]),
        ("go /stop@knead_bot", [entity("bot_command", 3, 15)]),
        ("and/or 1/2", []),
        ("🦶 https://x.org/a.", [entity("url", 3, 15)]),
        ("#foot @someone", [entity("hashtag", 0, 5), entity("mention", 6, 8)]),
    ],
)
def test_what_telegram_finds_by_itself(text: str, found: list[dict[str, Any]]) -> None:
    assert automatic(text) == found


def test_nothing_is_found_in_code() -> None:
    rich = read_text(Params({"text": "<code>/start</code> /stop", "parse_mode": "HTML"}))
    assert rich.entities == [entity("code", 0, 6), entity("bot_command", 7, 5)]
