"""A flow to begin with: it passes once the one line that is told stands where it is told."""

import shutil
from pathlib import Path

import jsonschema
import pytest
import yaml

from bot.cli import main
from bot.content import schema
from bot.content.load import load
from bot.content.proof import texts
from bot.core.beside import Beside
from bot.core.check import fit
from bot.core.explore import explore
from bot.core.render import Renderer
from bot.core.step import Engine

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A copy of flows and locales."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("art"))
    return tmp_path


def new(place: Path, name: str) -> int:
    folders = ("--flows", str(place / "flows"), "--locales", str(place / "locales"))
    return main(["new-flow", name, *folders])


def as_it_was(place: Path) -> bool:
    pairs = [(place / name, ROOT / name) for name in ("flows", "locales")]
    return all(
        (mine / path.relative_to(real)).read_bytes() == path.read_bytes()
        for mine, real in pairs
        for path in real.rglob("*.*")
        if path.suffix in (".yaml", ".ftl")
    ) and len(list((place / "flows").glob("*.yaml"))) == len(list((ROOT / "flows").glob("*.yaml")))


def test_it_passes_with_the_line_that_is_told(place: Path, capsys: pytest.CaptureFixture[str]):
    assert new(place, "calf_stretch") == 0
    told = capsys.readouterr().out
    line = next(line for line in told.splitlines() if line.startswith("      calf_stretch:"))
    before = load(place / "flows", place / "locales")
    assert before.issues == ()
    faults = {one.what for one in fit(before.library, texts(before), before.pictures)}
    assert faults == {
        "no one can reach 'hello'",
        "no one can reach 'goodbye'",
        "nothing uses the text 'b-calf-stretch'",
    }

    home = place / "flows" / "home.yaml"
    text = home.read_text(encoding="utf-8")
    home.write_text(text.replace("    moves:\n", f"    moves:\n{line}\n"), encoding="utf-8")
    after = load(place / "flows", place / "locales")
    assert fit(after.library, texts(after), after.pictures) == ()
    catalogues = {one.language: one.catalogue for one in after.locales}
    renderer = Renderer(after.library, catalogues, after.pictures)
    found = explore(Engine.of(after.library), Beside(renderer, list(catalogues)), most_states=2000)
    assert found.issues == []
    assert {s for s in after.library.states if s.startswith("calf_stretch.")} == {
        "calf_stretch.hello",
        "calf_stretch.goodbye",
    }


def test_an_editor_takes_it(place: Path):
    assert new(place, "calf_stretch") == 0
    written = (place / "flows" / "calf_stretch.yaml").read_text(encoding="utf-8")
    jsonschema.Draft202012Validator(schema.schema()).validate(yaml.safe_load(written))
    assert written.startswith(f"# yaml-language-server: $schema={schema.FILE}\n")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Calf stretch", "'Calf stretch' cannot name a flow: use small letters"),
        ("../calf", "'../calf' cannot name a flow: use small letters"),
        ("calf-stretch", "'calf-stretch' cannot name a flow: use small letters"),
        ("home", "home.yaml is there already: choose another name, or delete it"),
        ("sharp", "'sharp' means something to the code: choose another name"),
        ("partner", "has a text 'b-partner' already: choose another name"),
    ],
)
def test_a_name_that_cannot_be_used(
    place: Path, capsys: pytest.CaptureFixture[str], name: str, why: str
):
    assert new(place, name) == 1
    told = capsys.readouterr().err
    assert told.startswith("knead: ")
    assert why in told
    assert as_it_was(place)


def test_a_second_time_it_refuses(place: Path, capsys: pytest.CaptureFixture[str]):
    assert new(place, "calf_stretch") == 0
    flow = place / "flows" / "calf_stretch.yaml"
    flow.write_text("mine\n", encoding="utf-8")
    assert new(place, "calf_stretch") == 1
    assert "is there already" in capsys.readouterr().err
    assert flow.read_text(encoding="utf-8") == "mine\n"


def test_folders_that_are_not_there(place: Path, capsys: pytest.CaptureFixture[str]):
    shutil.rmtree(place / "locales")
    assert new(place, "calf_stretch") == 1
    assert "point --locales at the folder of the languages" in capsys.readouterr().err
    shutil.rmtree(place / "flows")
    assert new(place, "calf_stretch") == 1
    assert "point --flows at that of the flows" in capsys.readouterr().err
