"""The second look: it raises caution where a message is like a danger, and never lowers it."""

import pytest

from bot.core.intents import INTENTS, Intent
from bot.core.understand import Reader
from bot.core.understand_caution import BUCKETS, Caution, pieces
from bot.core.understand_lexicon import Phrases

ZAP, MILD = ("zap", "knee"), ("nice", "day")


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
    raised = _caution().raised(Intent(name, evidence=("x",)), ZAP, unknown=False)
    assert (raised.name, raised.kind) == ("unclear", "")
    assert raised.evidence == ("unclear: like a danger (knee, zap)", "x")
    same = Intent(name)
    assert _caution().raised(same, MILD, unknown=True) is same


@pytest.mark.parametrize("name", ["unclear", "quit"])
def test_what_took_the_hands_off_becomes_sharp_but_only_for_sure(name: str):
    intent = Intent(name, "stop" if name == "quit" else "")
    three = (*ZAP, "zap")
    raised = _caution().raised(intent, three, unknown=True)
    assert (raised.name, raised.kind) == ("sharp", "pain")
    assert _caution(sure=9.0).raised(intent, three, unknown=True) is intent
    assert _caution().raised(intent, ZAP, unknown=True) is intent  # too few words


def test_where_a_word_is_unknown_less_is_enough():
    caution, hurts = _caution(sure=9.0), Intent("hurts")
    assert caution.raised(hurts, ZAP, unknown=False) is hurts
    assert caution.raised(hurts, ZAP, unknown=True).name == "unclear"


def test_what_is_sharp_stays_as_it_is_and_a_score_is_kept():
    sharp = Intent("sharp", "body")
    assert _caution().raised(sharp, ZAP, unknown=True) is sharp
    assert _caution().raised(Intent("hurts", number=4), ZAP, unknown=False).number == 4


def test_nothing_learnt_raises_nothing():
    fine = Intent("fine")
    assert Caution().raised(fine, ZAP, unknown=True) is fine


def test_the_reader_looks_a_second_time():
    phrases = Phrases({"fine": ("nice",), "fillers": ("zap",), "hurts": ("knee",)})
    assert Reader(phrases).read("nice").name == "fine"
    careful = Reader(phrases, caution=_caution())
    assert careful.read("nice").name == "fine"
    assert Reader(phrases).read("zap knee").name == "hurts"
    assert careful.read("zap knee").name == "unclear"
