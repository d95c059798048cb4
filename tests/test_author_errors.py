"""The likeliest mistakes of an author, and what the check says (tests/golden_errors/README.md)."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from bot.content.flows import read_flows
from bot.content.load import Content, load
from bot.content.proof import texts
from bot.core.check import fit
from bot.core.library import assemble

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "tests" / "golden_errors"
MISTAKES = sorted(path.parent for path in HERE.glob("*/mistake.yaml"))


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Content]:
    """The real folders with the heel flow, a button at home that leads to it, and its texts."""
    place = tmp_path_factory.mktemp("right")
    for name in ("flows", "locales/en"):  # an author writes in one language first
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("art"))
    shutil.copy(HERE / "heel.yaml", place / "flows")
    home = place / "flows" / "home.yaml"
    text = home.read_text(encoding="utf-8")
    home.write_text(text.replace("    moves:\n", "    moves:\n      heel: heel.hello\n"), "utf-8")
    english = place / "locales" / "en" / "messages.ftl"
    texts_of_heel = (HERE / "heel.ftl").read_text(encoding="utf-8")  # on top: lines that stay
    english.write_text(texts_of_heel + english.read_text(encoding="utf-8"), encoding="utf-8")
    return place / "flows", load(place / "flows", place / "locales")


def told(flows: Path, content: Content) -> str:
    """Every fault, as `bot check` prints it before it explores. The locales are read only once."""
    made, issues = read_flows(flows)
    content = replace(content, library=assemble(made))
    found = issues or fit(content.library, texts(content), content.pictures)
    return "".join(f"{issue}\n" for issue in found)


def make(mistake: Path, flows: Path) -> None:
    change = yaml.safe_load((mistake / "mistake.yaml").read_text(encoding="utf-8"))
    heel = flows / "heel.yaml"
    text = heel.read_text(encoding="utf-8")
    if "right" in change:
        assert change["right"] in text, f"heel.yaml has changed: {change['right']!r} is not in it"
        heel.write_text(text.replace(change["right"], change["wrong"], 1), encoding="utf-8")
    heel.rename(flows / change.get("file", "heel.yaml"))


def test_there_are_at_least_twenty():
    assert len(MISTAKES) >= 20


def test_the_flow_that_is_broken_is_right_before(right: tuple[Path, Content]):
    assert told(*right) == ""


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda path: path.name)
def test_an_author_is_told_what_the_file_says(
    mistake: Path, right: tuple[Path, Content], tmp_path: Path, golden_write: bool
):
    flows, content = right
    shutil.copytree(flows, tmp_path / "flows", ignore=shutil.ignore_patterns("media"))
    make(mistake, tmp_path / "flows")
    now = told(tmp_path / "flows", content)
    if golden_write:
        (mistake / "told.txt").write_text(now, encoding="utf-8")
        return
    assert now == (mistake / "told.txt").read_text(encoding="utf-8")
    assert "remedy: " in now
    assert "heel.y" in now
