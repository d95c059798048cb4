"""A warning is heard in every language; nothing else is taken from another one."""

import pytest

from bot.core.polyglot import Polyglot
from bot.core.understand import Reader
from bot.core.understand_lexicon import Phrases


def reader(**lists: tuple[str, ...]) -> Reader:
    named = {name.replace("_", ".", 1): words for name, words in lists.items()}
    return Reader(Phrases(named))


ENGLISH = {
    "hurts": ("sore", "pain"), "fine": ("fine",), "quit": ("stop",), "next": ("next",),
    "sharp_pain": ("stabbing",), "sharp_nerve": ("numb",), "fillers": ("the", "it"),
}  # fmt: skip
GERMAN = {
    "hurts": ("schmerz*",), "fine": ("gut", "pain"), "quit": ("halt",), "next": ("weiter",),
    "sharp_pain": ("es sticht",), "sharp_nerve": ("taub",), "tickle": ("kitzelt",),
    "negators_before": ("nicht",), "fillers": ("und", "es"),
}  # fmt: skip
JAPANESE = {"sharp_pain": ("刺すよう",), "hurts": ("痛い",)}


@pytest.fixture
def english() -> Polyglot:
    others = {"de": reader(**GERMAN), "ja": reader(**JAPANESE)}
    return Polyglot(reader(**ENGLISH), others)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("fine", "fine", ""),
        ("es sticht", "sharp", "pain"),
        ("fine and taub", "sharp", "nerve"),
        ("sore und taub", "sharp", "nerve"),  # worse than what was understood
        ("schmerzen", "hurts", ""),
        ("next schmerz", "hurts", ""),
        ("halt!", "quit", ""),
        ("stop schmerzen", "sharp", "pain"),  # a stop with a pain reason, in two languages
        ("halt, sore", "sharp", "pain"),
        ("刺すよう", "sharp", "pain"),
        ("痛い", "hurts", ""),
        ("weiter", "unclear", ""),  # nothing that goes on
        ("kitzelt", "unclear", ""),
        ("nicht taub", "unclear", ""),
        ("taubb", "unclear", ""),  # no guess at a typo
        ("stabbing", "sharp", "pain"),
        ("zzz", "unclear", ""),
    ],
)
def test_a_warning_is_heard_in_every_language(english: Polyglot, text: str, name: str, kind: str):
    intent = english.read(text)
    assert (intent.name, intent.kind.replace("stop", "")) == (name, kind)


def test_a_word_of_both_means_what_it_means_here():
    german = Polyglot(reader(**GERMAN), {"en": reader(**ENGLISH)})
    assert german.read("pain").name == "fine"
    assert german.read("stabbing").evidence[-1] == 'en: sharp: "stabbing" (pain)'


def test_what_counts_is_the_word_as_it_was_typed():
    hindi = Reader(Phrases({"sharp.pain": ("पस", "ghav dard")}, spelling={"पस": ("pas", "puss")}))
    indonesian = Polyglot(reader(hurts=("sakit",), fine=("pas",)), {"hi": hindi})
    assert indonesian.read("sakit pas ghav").name == "hurts"
    for text in ("sakit puss ghav", "sakit puss ghav pas", "sakit pas ghav puss", "पस pas ghav"):
        assert indonesian.read(text).name == "sharp"


def test_the_number_that_was_said_stays(english: Polyglot):
    assert english.read("sore 3, und taub").number == 3


def test_readers_can_be_compiled_beforehand():
    one = reader(**ENGLISH)
    one.warm()
    assert one.read("stabbing").name == "sharp"
