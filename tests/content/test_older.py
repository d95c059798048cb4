"""Older revisions: packed, unpacked, read with today's code, and proven."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.content import proof
from bot.content.load import Content, load
from bot.content.older import read_older, with_all_pictures
from bot.content.proof import fingerprint, mark_of, prove_older
from bot.content.sources import pack, revision, sources, unpack, write
from bot.core.issues import Issue
from bot.errors import ContentError

ROOT = Path(__file__).resolve().parents[2]
TEXTS = "locales/en/messages.ftl"


def said(content: Content, key: str) -> str:
    return content.locales[0].catalogue.text(key)


def without(content: Content, key: str, *, add: str = "") -> dict[str, str]:
    """An older revision whose words do not have the key."""
    text = re.sub(rf"^{key} = .*\n", add, content.sources[TEXTS], flags=re.MULTILINE)
    assert text != content.sources[TEXTS]
    return {**content.sources, TEXTS: text}


def test_the_sources_are_flows_and_what_knead_says(content: Content):
    names = set(content.sources)
    assert {"flows/home.yaml", TEXTS} < names
    flows = {f"flows/{flow.name}.yaml" for flow in content.library.flows}
    assert names == flows | {f"locales/{one.language}/messages.ftl" for one in content.locales}


def test_any_change_of_flows_or_words_makes_another_revision(content: Content):
    first = content.library.revision
    assert re.fullmatch("[0-9a-f]{12}", first)
    for name in ("flows/home.yaml", TEXTS):
        assert revision({**content.sources, name: content.sources[name] + "\n"}) != first
    assert revision(dict(reversed(content.sources.items()))) == first


def test_what_is_packed_is_unpacked(content: Content):
    body = pack(content.sources)
    assert unpack(body) == content.sources
    assert len(body) < sum(map(len, content.sources.values())) / 2


@pytest.mark.parametrize("body", [b"", b"no zlib", pack({})[:-3]])
def test_a_body_that_is_broken_is_told(body: bytes):
    with pytest.raises(ContentError, match="cannot be unpacked"):
        unpack(body)


def test_what_is_written_is_read_as_it_was(content: Content, tmp_path: Path):
    assert sources(*write(content.sources, tmp_path)) == content.sources


def test_today_read_as_an_older_one_is_the_same(content: Content):
    again = read_older(content.sources, content)
    assert again.library == replace(content.library, flows=again.library.flows)
    assert again.library.states == content.library.states
    assert said(again, "wipe") == said(content, "wipe")


def test_it_says_its_own_words_and_today_s_where_it_has_none(content: Content):
    texts = without(content, "keyboard-off", add="said-no-more = Gone by now\n")
    texts[TEXTS] = texts[TEXTS].replace("Stay seated", "Remain seated")
    made = read_older(texts, content)
    assert "Remain seated" in said(made, "wipe")
    assert said(made, "keyboard-off") == said(content, "keyboard-off")
    assert prove_nothing(made, content) == ()  # what nobody says any more is no fault


def prove_nothing(made: Content, content: Content) -> tuple[Issue, ...]:
    from bot.core.check import fit

    return fit(made.library, proof.texts(made), with_all_pictures(made).pictures)


def test_a_picture_that_is_gone_is_not_shown_and_no_fault(content: Content):
    made = read_older(content.sources, replace(content, pictures=frozenset({"wipe.png"})))
    assert made.pictures == {"wipe.png"}
    assert prove_nothing(made, content) == ()


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("flows/home.yaml", "flow: home", "'version' is missing"),
        ("flows/home.yaml", "{", "not YAML"),
        (TEXTS, "words without a key", "not Fluent"),
    ],
)
def test_what_is_wrong_by_today_s_rules_is_told(content: Content, name: str, text: str, told: str):
    with pytest.raises(ContentError, match=told):
        read_older({**content.sources, name: text}, content)


def test_without_english_it_is_not_served(content: Content):
    texts = {name: text for name, text in content.sources.items() if name != TEXTS}
    with pytest.raises(ContentError, match="English is missing"):
        read_older(texts, content)


# -- proof ----------------------------------------------------------------------------------------


def test_the_fingerprint_of_the_folders_is_that_of_the_content(content: Content):
    assert fingerprint((ROOT / "flows", ROOT / "locales")) == mark_of(content.sources)
    assert mark_of(content.sources) != mark_of({**content.sources, "flows/x.yaml": ""})


def told_of(_states: int, _transitions: int) -> None:
    raise AssertionError("it explores, though it was proven before")


def test_what_was_proven_with_this_code_is_not_explored_again(content: Content, tmp_path: Path):
    made = read_older(content.sources, content)
    mark = mark_of(content.sources)
    environment = {"XDG_CACHE_HOME": str(tmp_path)}
    assert prove_older(made, mark, environment, told_of) == mark
    with pytest.raises(AssertionError, match="it explores"):
        prove_older(made, "of other code", environment, told_of)


def test_what_does_not_fit_is_told_although_it_was_proven(content: Content, tmp_path: Path):
    texts = {**content.sources}
    texts["flows/aftercare.yaml"] = texts["flows/aftercare.yaml"].replace("say: wipe", "say: wope")
    made = read_older(texts, content)
    with pytest.raises(ContentError, match="no text 'wope'"):
        prove_older(made, mark_of(texts), {"XDG_CACHE_HOME": str(tmp_path)}, told_of)


def test_the_name_is_that_of_the_files_that_were_read(content: Content, tmp_path: Path):
    flows, locales = write(content.sources, tmp_path)
    assert load(flows, locales).library.revision == content.library.revision


def test_it_is_served_in_the_languages_it_was_written_in(content: Content):
    texts = {n: t for n, t in content.sources.items() if not n.startswith("locales/fr/")}
    made = read_older(texts, content)
    assert set(content.library.languages) - set(made.library.languages) == {"fr"}
