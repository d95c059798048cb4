"""What becomes of each cue, rule by rule, in a made-up language of a few words."""

from __future__ import annotations

import pytest

from bot.core.understand import Reader
from bot.core.understand_lexicon import Habits, Phrases

LISTS = {
    "sharp.pain": ("stab", "burnt"),
    "hurts": ("sore", "pain", "ached"),
    "bearable": ("bearable",),
    "tickle": ("tickles",),
    "fine": ("fine", "lovely"),
    "next": ("next",),
    "resume": ("on",),
    "quit": ("stop",),
    "negators.before": ("not",),
    "negators.noun": ("no",),
    "negators.thinking": ("doubt",),
    "negators.after": ("nai",),
    "gone": ("gone",),
    "contrast": ("but",),
    "joiners": ("or",),
    "time.past": ("was",),
    "time.then": ("before",),
    "time.old": ("yesterday",),
    "time.now": ("now",),
    "conditions": ("if",),
    "questions": ("should",),
    "requests": ("please",),
    "subjects": ("it",),
    "intensifiers": ("very",),
    "fillers": ("a", "the"),
    "past_forms": ("burnt", "ached"),
    "pain_nouns": ("pain",),
}
FIVE = "a a a a a"  # fillers: a negator reaches over six tokens


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(Phrases(LISTS))


def reads(reader: Reader, text: str) -> str:
    return reader.read(text).name


CASES = {
    "a negator looks ahead": [
        ("not sore", "fine"),
        (f"not {FIVE} a sore", "fine"),
        (f"not {FIVE} a a sore", "hurts"),  # too far
        ("not sore stab", "sharp"),  # one cue each
        ("not sore pain", "fine"),  # which may be an adjective and its noun
        ("not sore or pain", "fine"),
        (f"not sore or {FIVE} a pain", "fine"),  # from “or” on it is counted anew
        (f"not sore or {FIVE} a a pain", "hurts"),
        ("not sore or pain or stab", "fine"),
        ("not, sore", "hurts"),  # a break ends it
        ("not but sore", "hurts"),
        ("not it sore", "hurts"),  # so does a subject of its own
        ("doubt it sore", "fine"),  # but not what is thought
        ("doubt, sore", "fine"),
        ("doubt a, sore", "hurts"),
        ("not very sore", "hurts"),  # half a denial
        ("not sore very", "hurts"),
        ("not very stab", "unclear"),
        ("not not sore", "hurts"),
        ("not not not sore", "fine"),
        (f"not {FIVE} a a not sore", "fine"),  # the first does not reach the second
        ("no not sore", "fine"),  # “no, not sore”
        ("no pain", "fine"),
        ("no sore", "hurts"),  # of a noun alone, or of both in one
        ("no stop", "quit"),
        ("not stop", "unclear"),
        ("not stab", "unclear"),
        ("not stab, lovely", "fine"),
        ("not fine", "unclear"),
        ("not next", "unclear"),
    ],
    "a list that ends in or is denied whole": [
        ("not sore, pain or stab", "fine"),
        ("not sore, pain", "hurts"),
        ("not sore, zorb pain or stab", "sharp"),
    ],
    "a negator looks back": [
        ("sore nai", "fine"),
        (f"sore {FIVE} a nai", "fine"),
        (f"sore {FIVE} a a nai", "hurts"),
        ("sore, nai", "hurts"),
        ("stab sore nai", "sharp"),
        ("next nai", "unclear"),
        ("fine nai", "unclear"),
        ("not sore nai", "hurts"),  # denied twice
    ],
    "what is over": [
        ("was sore", "hurts"),  # nothing is said of now
        ("was sore, now lovely", "fine"),
        ("ached, lovely", "fine"),
        ("lovely, ached", "hurts"),  # what is fine comes first
        ("was sore, lovely", "fine"),
        ("sore before, lovely", "fine"),
        ("sore gone", "fine"),
        ("sore gone, stab", "sharp"),
        ("sore not gone", "hurts"),
        ("gone", "unclear"),
        ("was stab, now lovely", "unclear"),  # a danger of just now leaves it open
        ("yesterday stab, now lovely", "fine"),
        ("burnt, now lovely", "unclear"),
        ("was lovely, now sore", "hurts"),
        ("was lovely, now stab", "sharp"),
        ("was lovely, now", "unclear"),
        ("was sore, not sore now", "fine"),
        ("was sore, should fine", "hurts"),  # a question comforts nobody
        ("yesterday lovely", "unclear"),
    ],
    "a danger and a bare no, and nothing else": [
        ("stab not", "unclear"),
        ("stab, not.", "unclear"),
        ("stab? not", "unclear"),
        ("stab not?", "sharp"),  # “it stabs, no?”
        ("stab no", "sharp"),  # which denies a noun to come
        ("stab a not", "sharp"),
        ("lovely stab not", "sharp"),
        ("stab not lovely", "sharp"),
        ("sore not", "hurts"),  # denied, it would go on
        ("not stab not", "unclear"),
    ],
    "to deny what can be borne is no comfort": [
        ("bearable", "hurts"),
        ("not bearable", "sharp"),
        ("not very bearable", "sharp"),
        ("bearable nai", "sharp"),
        ("not bearable, lovely", "sharp"),
        ("not not bearable", "hurts"),
        ("if bearable, lovely", "unclear"),
    ],
    "what is supposed or asked": [
        ("if stab", "unclear"),
        ("if a a a stab", "unclear"),
        ("if a a a a stab", "sharp"),
        ("should if stab", "sharp"),  # a question: it does
        ("should, if stab", "sharp"),
        ("should. a, if stab", "unclear"),
        ("if not stab, lovely", "fine"),
        ("should next", "unclear"),
        ("next?", "next"),
        ("please next?", "next"),
        ("lovely?", "unclear"),
        ("please lovely?", "fine"),
        ("should. next", "next"),  # another sentence
    ],
}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(*case, id=f"{rule}: {case[0]}")
        for rule, cases in CASES.items()
        for case in cases
    ],
)
def test_a_rule_of_scope(reader: Reader, text: str, name: str):
    assert reads(reader, text) == name, reader.read(text)


def test_how_far_a_negator_reaches_is_a_habit_of_the_language():
    near = Reader(Phrases(LISTS, habits=Habits(reach=1)))
    assert reads(near, "not a sore") == "fine"
    assert reads(near, "not a a sore") == "hurts"
    assert reads(near, "sore a nai") == "fine"
    assert reads(near, "sore a a nai") == "hurts"
