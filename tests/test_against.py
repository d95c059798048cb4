"""`bot check --against`: what a deploy would take away from people who stand somewhere."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.against import against
from bot.config import ROOT
from bot.content.load import Content
from bot.content.older import read_older
from bot.errors import ConfigError

FLOW, TEXTS = "flows/foot_massage.yaml", "locales/en/messages.ftl"


@pytest.fixture
def deployed(tmp_path: Path) -> Path:
    """A checkout of what is deployed: the real content."""
    for name in ("flows", "locales"):
        ignored = shutil.ignore_patterns("media", "phrases.yaml", "times.yaml")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    return tmp_path


def told(deployed: Path, content: Content, *changes: tuple[str, str, str]) -> list[str]:
    """What is said of the real content with these changes."""
    texts = dict(content.sources)
    for name, was, now in changes:
        assert was in texts[name]
        texts[name] = texts[name].replace(was, now)
    return list(against(deployed, read_older(texts, content)))


GO_ON = "goes on with what they began with, words included"


def test_the_same_is_the_same(deployed: Path, content: Content):
    first, second = told(deployed, content)
    revision = content.library.revision
    assert first == f"deployed: revision {revision}, here: revision {revision}"
    assert second == "Flows and words are the same: nothing changes for anybody."


def test_other_words_take_no_place_away(deployed: Path, content: Content):
    _, second, third = told(deployed, content, (TEXTS, "Stay seated", "Remain seated"))
    assert second == "Every place where people may stand is still there."
    assert GO_ON in third


def test_a_state_that_was_renamed(deployed: Path, content: Content):
    renamed = (FLOW, "next: sole\n", "next: bottom\n"), (FLOW, "  sole:\n", "  bottom:\n")
    _, line, last = told(deployed, content, *renamed)
    assert line == (
        "  foot_massage.sole (a step: “Sole”) has gone; did you rename it to foot_massage.bottom?"
    )
    assert GO_ON in last


def test_a_state_of_another_text_is_known_by_a_name_like_it(deployed: Path, content: Content):
    other = "  limit:\n    say: help\n", "  limits:\n    say: limits\n"
    changes = (
        ("flows/session.yaml", *reversed(other)),
        ("flows/session.yaml", "ly: limits", "ly: limit"),
    )
    _, line, _ = told(deployed, content, *changes)
    assert line.startswith("  session.limits (a card: “")
    assert line.endswith("has gone; did you rename it to session.limit?")


def test_a_state_that_has_gone_for_good(deployed: Path, content: Content):
    texts = content.sources[FLOW]
    toes = texts[texts.index("  toes:\n") : texts.index("  close:\n")]
    _, line, _ = told(deployed, content, (FLOW, toes, ""), (FLOW, "next: toes", "next: close"))
    assert line == "  foot_massage.toes (a step: “Toes”) has gone"


def test_a_state_of_another_kind(deployed: Path, content: Content):
    thanks = (
        content.sources["flows/aftercare.yaml"].partition("  thanks:\n")[2].partition("  end:")[0]
    )
    change = "flows/aftercare.yaml", thanks, "    decide:\n      - {to: end}\n\n"
    _, line, _ = told(deployed, content, change)
    assert line.startswith("  aftercare.thanks (a card: “")
    assert line.endswith(") is a fork now")


def test_where_nobody_stands_nothing_is_said(deployed: Path, content: Content):
    _, line, _ = told(deployed, content, ("flows/aftercare.yaml", "score", "weighed"))
    assert line == "Every place where people may stand is still there."


def test_a_recall_says_what_it_does(deployed: Path, content: Content):
    recall = FLOW, "version: 1\n", "version: 2\nrecall: [1]\n"
    *_, last = told(deployed, content, recall)
    assert "called back by `recall:`" in last
    assert "hands off" in last


def test_what_cannot_be_read_any_more_is_told(deployed: Path, content: Content):
    home = deployed / "flows" / "home.yaml"
    home.write_text(home.read_text("utf-8").replace("version: 1\n", ""), "utf-8")
    *_, last = told(deployed, content)
    assert "cannot be read by today's rules" in last
    assert "'version' is missing" in last


def test_without_words_the_names_will_do(deployed: Path, content: Content):
    (deployed / TEXTS).unlink()
    renamed = (FLOW, "next: sole\n", "next: bottom\n"), (FLOW, "  sole:\n", "  bottom:\n")
    _, line, _ = told(deployed, content, *renamed)
    assert line.startswith("  foot_massage.sole (a step) has gone")


def test_a_folder_without_flows_is_named(tmp_path: Path, content: Content):
    with pytest.raises(ConfigError, match="has no flows: point it at a checkout"):
        list(against(tmp_path, content))
