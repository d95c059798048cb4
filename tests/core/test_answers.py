"""Answers add up: each slip of the rules against the brief is told."""

from bot.core import brief
from bot.core.answers import disagreements, marked

PAIR = ("veins", "clot")
NO_SEATS: frozenset[str] = frozenset()


def right(flags: frozenset[str]) -> tuple[int, frozenset[str], frozenset[str], frozenset[str]]:
    return brief.cap(flags), brief.feet_out(flags), brief.parts_out(flags), brief.seats_out(flags)


def test_the_rules_and_the_brief_agree_on_every_answer_and_every_two():
    assert list(disagreements()) == []
    assert {"rash@left", "rash", "sore_spot@toes", "clot"} <= set(marked())


def test_another_outcome_is_told_and_that_another_yes_makes_it_milder():
    def milder(flags: frozenset[str], agreed: frozenset[str]) -> int:
        return brief.GO if len(flags) > 1 else brief.outcome(flags, agreed)

    told = [what for what, _ in disagreements(PAIR, outcome=milder)]
    assert told[:2] == [
        "invariant 14 is broken for veins and clot: another outcome than the brief's",
        "invariant 14 is broken for veins and clot: another yes makes the outcome milder",
    ]


def test_other_limits_are_told_and_that_another_yes_takes_one_away():
    def looser(flags: frozenset[str]) -> tuple[int, frozenset[str], frozenset[str], frozenset[str]]:
        return right(frozenset()) if len(flags) > 1 else right(flags)

    told = [what for what, _ in disagreements(PAIR, limits=looser)]
    assert told == [
        "invariant 14 is broken for veins and clot: other limits than the brief's",
        "invariant 14 is broken for veins and clot: another yes takes a limit away",
    ]


def test_no_answer_at_all_is_looked_at_as_well():
    told = [what for what, _ in disagreements((), outcome=lambda *_: brief.GENTLY)]
    assert told[0] == "invariant 14 is broken for no answer: another outcome than the brief's"
