"""The file of weights: written, read, and refused where it is something else."""

from pathlib import Path

import pytest

from bot.content.caution import FILE, read_caution, write_caution
from bot.content.locales import read_locales
from bot.core.understand_caution import BUCKETS, Caution
from bot.errors import ContentError
from tests.phrases.learn import fingerprint, learn, told

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = sorted(path.parent.name for path in ROOT.glob(f"locales/*/{FILE}"))


def test_it_comes_back_as_it_was(tmp_path: Path):
    caution = Caution([n % 255 - 127 for n in range(BUCKETS)], 0.5, -1.25, 2.5, 1.5, "what")
    write_caution(tmp_path / FILE, caution)
    back = read_caution(tmp_path / FILE)
    assert list(back.weights) == caution.weights
    assert (back.unit, back.bias, back.sure, back.likely) == (0.5, -1.25, 2.5, 1.5)
    assert back.learnt_from == "what"


def test_a_language_does_without(tmp_path: Path):
    assert read_caution(tmp_path / FILE) == Caution()


@pytest.mark.parametrize("body", [b"", b"KNEAD-1\n", b"x" * (40 + BUCKETS)])
def test_something_else_is_refused_with_the_remedy(tmp_path: Path, body: bytes):
    (tmp_path / FILE).write_bytes(body)
    with pytest.raises(ContentError, match="make caution"):
        read_caution(tmp_path / FILE)


def test_a_spoilt_file_is_a_fault_of_its_language(tmp_path: Path):
    english = tmp_path / "en"
    english.mkdir()
    for path in (ROOT / "locales" / "en").iterdir():
        (english / path.name).write_bytes(path.read_bytes())
    (english / FILE).write_bytes(b"spoilt")
    locales, issues = read_locales(tmp_path)
    assert not locales
    assert [(f"{one.file}", "make caution" in one.what) for one in issues] == [
        (f"{tmp_path.name}/en/{FILE}", True)
    ]


def test_what_is_learnt_tells_a_danger_from_what_is_none():
    dangers = [["a", tool, "in", "my", part] for tool in ("knife", "nail") for part in "abcdef"]
    others = [["so", word, "on", "my", part] for word in ("soft", "warm") for part in "abcdef"]
    caution = learn([(one, True) for one in dangers] + [(one, False) for one in others])
    assert caution.danger(["a", "knife"]) > caution.likely >= caution.danger(["so", "warm"])
    assert caution.sure >= caution.likely


def test_a_few_messages_teach_nothing():
    few = [(["a", "knife"], True)] * 4 + [(["so", "warm"], False)] * 9
    with pytest.raises(ValueError, match="it takes 5 messages that tell of danger"):
        learn(few)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_learnt_is_of_the_messages_of_today(language: str):
    kept = read_caution(ROOT / "locales" / language / FILE)
    assert kept.learnt_from == fingerprint(told(language)), "run `make caution`, and commit it"
