"""The second look: it raises caution where a message is like a danger, and never lowers it."""

import pytest

from bot.core.intents import INTENTS, Intent
from bot.core.polyglot import Polyglot
from bot.core.understand import Reader
from bot.core.understand_caution import BUCKETS, Caution, pieces
from bot.core.understand_lexicon import Phrases
from bot.core.understand_text import Token

ZAP, MILD = ("zap", "knee"), ("nice", "day")


def _line(*words: str) -> list[Token]:
    return [Token(word, "word") for word in words]


def _caution(sure: float = 2.0, likely: float = 1.0) -> Caution:
    weights = [0] * BUCKETS
    for piece in pieces(ZAP):
        weights[piece] = 100
    return Caution(weights, unit=0.01, bias=-1.0, sure=sure, likely=likely)


def test_a_message_is_the_more_dangerous_the_more_of_it_is_like_a_danger():
    caution = _caution()
    like, half, unlike = (caution.danger(words) for words in (ZAP, (*ZAP, *MILD), MILD))
    assert like > half > unlike
    assert like == pytest.approx(-1 + len(pieces(ZAP)) ** 0.5)
    assert caution.danger(()) == -1.0  # nothing that is known of


def test_the_pieces_are_words_two_in_a_row_and_a_few_letters():
    assert pieces(["a"]) < pieces(["a", "b"])
    one, two = pieces(["stabbing"]), pieces(["stabbed"])
    assert one & two
    assert pieces(["heel", "knee"]) != pieces(["knee", "heel"])


@pytest.mark.parametrize("name", [n for n in INTENTS if n not in ("sharp", "unclear", "quit")])
def test_what_was_mild_becomes_unclear(name: str):
    raised = _caution().raised(Intent(name, evidence=("x",)), _line(*ZAP), unknown=False)
    assert (raised.name, raised.kind) == ("unclear", "hurts" if name == "hurts" else "")
    assert raised.evidence == ("unclear: like a danger (knee, zap)", "x")
    same = Intent(name)
    assert _caution().raised(same, _line(*MILD), unknown=True) is same


@pytest.mark.parametrize("name", ["unclear", "quit"])
def test_what_took_the_hands_off_becomes_sharp_but_only_for_sure(name: str):
    intent = Intent(name, "stop" if name == "quit" else "")
    three = _line(*ZAP, "zap")
    raised = _caution().raised(intent, three, unknown=True)
    assert (raised.name, raised.kind) == ("sharp", "pain")
    assert _caution(sure=9.0).raised(intent, three, unknown=True) is intent
    marked = [*_line(*ZAP), Token("!", "end"), Token(",", "comma")]
    assert _caution().raised(intent, marked, unknown=True) is intent  # too few words


def test_where_a_word_is_unknown_less_is_enough():
    caution, hurts = _caution(sure=9.0), Intent("hurts")
    assert caution.raised(hurts, _line(*ZAP), unknown=False) is hurts
    assert caution.raised(hurts, _line(*ZAP), unknown=True).name == "unclear"


def test_what_is_sharp_stays_as_it_is_and_a_score_is_kept():
    sharp = Intent("sharp", "body")
    assert _caution().raised(sharp, _line(*ZAP), unknown=True) is sharp
    assert _caution().raised(Intent("hurts", number=4), _line(*ZAP), unknown=False).number == 4


def test_nothing_learnt_raises_nothing():
    fine = Intent("fine")
    assert Caution().raised(fine, _line(*ZAP), unknown=True) is fine


_PHRASES = Phrases({"fine": ("nice",), "fillers": ("zap", "so"), "hurts": ("knee",)})


def test_the_second_look_comes_after_the_rules_and_in_a_massage_alone():
    own = Reader(_PHRASES, caution=_caution())
    both = Polyglot(own, {})
    assert own.read("zap knee").name == "hurts"
    assert both.read("zap knee").name == "unclear"
    assert both.read("zap knee", massage=False).name == "hurts"
    assert both.read("nice").name == "fine"


def test_it_looks_at_no_message_that_is_mostly_in_another_language():
    own = Reader(_PHRASES, caution=_caution(sure=-0.5, likely=-0.5))
    assert own.again(own.look("zap knee so"), Intent("unclear")).name == "sharp"
    assert own.again(own.look("zap knee xa xb xc"), Intent("unclear")).name == "unclear"


def test_what_hurts_in_one_language_and_stops_in_another_is_a_stop_for_pain():
    other = Reader(Phrases({"quit": ("alto",)}))
    both = Polyglot(Reader(_PHRASES, caution=_caution()), {"es": other})
    assert (both.read("zap knee alto").name, both.read("zap knee alto").kind) == ("sharp", "pain")


def test_the_second_look_leaves_alone_what_is_denied_in_plain_words():
    lists = {"hurts": ("sore",), "negators.before": ("not",), "fillers": ("zap", "knee")}
    own = Reader(Phrases(lists), caution=_caution())
    for text, name in (
        ("not sore zap knee", "fine"),
        ("sore zap knee", "unclear"),
        ("not sore zap knee grmbl", "unclear"),
    ):
        look = own.look(text)
        assert own.again(look, Intent("fine")).name == name, text
