"""Messages as people type them, in every language that is served (tests/phrases)."""

from functools import partial

import pytest

from bot.content.load import Content
from bot.core.intents import INTENTS, KINDS
from tests import pages
from tests.phrases.measure import COMMAND, HALVES, PAGES, SETS, Read, every, read, tables

LANGUAGES = sorted(path.stem for path in HALVES["tuned"].glob("*.yaml"))


@pytest.fixture(scope="module")
def found(content: Content) -> dict[str, dict[str, list[Read]]]:
    return every(content)


def test_each_language_that_is_served_has_messages(content: Content):
    assert sorted(one.language for one in content.locales) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_tuned_on_is_read_right_but_where_the_second_look_is_careful(
    content: Content, found: dict[str, dict[str, list[Read]]], language: str
):
    reader = content.reads(next(one for one in content.locales if one.language == language))
    careful = [one.case for one in found[language]["tuned"] if not one.exact]
    by_rules = read(partial(reader.read, massage=False), careful)
    assert [(one.case.text, one.name, one.evidence) for one in by_rules if not one.exact] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_look_is_seldom_wrong_and_misses_no_danger(
    found: dict[str, dict[str, list[Read]]], language: str
):
    tuned = found[language]["tuned"]
    assert sum(not one.right for one in tuned) <= len(tuned) * 0.002
    missed = [one for one in tuned if one.case.red and one.name not in ("sharp", "unclear")]
    assert [(one.case.text, one.name, one.evidence) for one in missed] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_messages_are_many_and_hard_and_fairly_marked(
    found: dict[str, dict[str, list[Read]]], language: str
):
    tuned, blind, later = (found[language][name] for name in SETS)
    texts = [one.case.text for one in (*tuned, *blind)]
    assert min(len(tuned), len(blind)) >= 150
    assert len(set(texts)) >= 300
    assert not {one.case.text for one in tuned} & {one.case.text for one in (*blind, *later)}
    assert sum(bool(one.case.hard) for one in (*tuned, *blind)) >= 150
    for one in (*tuned, *blind, *later):
        assert set(one.case.wanted) <= {*INTENTS, "other"}
        assert one.case.kind in ("", "stop", "number", *KINDS)


@pytest.mark.parametrize("at", range(len(PAGES)), ids=[path.stem for path in PAGES])
def test_the_published_figures_are_those_of_today(found: dict[str, dict[str, list[Read]]], at: int):
    told = "out of date: run `make understanding ARGS=--write`, and read what is different"
    now = pages.page(PAGES[at], COMMAND, tables(found)[at])
    assert now == PAGES[at].read_text(encoding="utf-8"), told
