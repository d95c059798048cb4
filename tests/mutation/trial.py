"""What one mutant meets, the cheapest first: reading, golden conversations, the exploration.

Everything here runs in a process of the mutant's own. So a mutant of a module stands in its place
before anything of bot/ is imported: nothing above imports bot/ either.
"""

from __future__ import annotations

import importlib.util
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.mutation.mutant import Mutant

if TYPE_CHECKING:
    from bot.content.load import Content

ROOT = Path(__file__).resolve().parents[2]
FLOWS, LOCALES, GOLDEN = ROOT / "flows", ROOT / "locales", ROOT / "tests" / "golden"
UNIT = sorted((ROOT / "tests" / "core").glob("test_safety*.py"))
TALK_LIMIT, CHECK_LIMIT = 120, 900  # seconds; a mutant may never come to an end


class Depth(IntEnum):
    """How far a mutant is followed: no exploration; only if nobody else catches it; always."""

    TALKS = 0
    LAST = 1
    ALWAYS = 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who caught it first ("" for nobody) and with which words; what the check alone says.

    `check` is None where the check was not asked, "" where it found nothing. `deep`: it was asked
    whoever else had caught the mutant; `explored`: by the exploration, not by the structure.
    """

    caught: str
    by: str
    check: str | None
    deep: bool = False
    explored: bool = False
    seconds: float = 0.0

    @property
    def settled(self) -> bool:
        """Nothing is left that could catch it."""
        return bool(self.caught) or self.check is not None


@dataclass(frozen=True, slots=True)
class Golden:
    """A conversation as it shall be, the places it comes through, and how long it takes."""

    name: str
    places: frozenset[str]
    seconds: float


class RealContent:
    """The real content in English, read once; `with_flow` puts one changed flow into it.

    Flows and rules know no language: the others would only make each trial slower.
    """

    def __init__(self) -> None:
        from bot.content.load import load

        with tempfile.TemporaryDirectory() as place:
            (Path(place) / "en").symlink_to(LOCALES / "en")
            self.real = load(FLOWS, Path(place))

    def with_flow(self, mutant: Mutant) -> Content:
        from bot.content.flows import read_flows
        from bot.core.library import assemble

        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "flows"
            folder.mkdir()
            for path in FLOWS.glob("*.yaml"):
                (folder / path.name).symlink_to(path)
            changed = folder / Path(mutant.file).name
            changed.unlink()
            changed.write_text(mutant.text, encoding="utf-8")
            flows, issues = read_flows(folder)
        return replace(self.real, library=assemble(flows), issues=tuple(issues))


def flow_trial(
    real: RealContent, mutant: Mutant, goldens: Sequence[Golden], *, depth: Depth
) -> Verdict:
    """A flow with one thing changed."""
    return _tried(lambda: real.with_flow(mutant), goldens, depth=depth)


def code_trial(mutant: Mutant, goldens: Sequence[Golden], *, depth: Depth) -> Verdict:
    """A module with one thing changed. Nothing of bot/ may be imported yet."""
    return _tried(lambda: _with_module(mutant), goldens, depth=depth, unit=True)


def _with_module(mutant: Mutant) -> Content:
    put_in_place(mutant)
    return RealContent().real


def put_in_place(mutant: Mutant) -> None:
    """From here on, whoever imports the module gets the mutant."""
    name = mutant.file.removesuffix(".py").replace("/", ".")
    assert name not in sys.modules, f"{name} is imported already"
    spec = importlib.util.spec_from_loader(name, loader=None)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    exec(compile(mutant.text, mutant.file, "exec"), vars(module))
    parent, _, short = name.rpartition(".")
    setattr(importlib.import_module(parent), short, module)


def _tried(
    make: Callable[[], Content], goldens: Sequence[Golden], *, depth: Depth, unit: bool = False
) -> Verdict:
    begun = time.monotonic()

    def verdict(caught: str, by: str, check: str | None, *, explored: bool = False) -> Verdict:
        seconds = round(time.monotonic() - begun, 1)
        return Verdict(caught, by, check, depth is Depth.ALWAYS, explored, seconds)

    try:
        content = make()
    except Exception as error:  # noqa: BLE001 - a mutant may break anything
        told = _told(error)
        return verdict("reading", told, told)
    if fault := _fault(content):
        return verdict("reading", fault, fault)
    check = _check(content) if depth is Depth.ALWAYS else None
    if golden := first_difference(content, goldens):
        return verdict("golden", golden, check, explored=check is not None)
    if depth is Depth.TALKS:
        return verdict("", "", None)
    if check is None:
        check = _check(content)
    if not check and unit and (test := _unit()):
        return verdict("unit", test, check, explored=True)
    return verdict("exploration" if check else "", check, check, explored=True)


def _unit() -> str:
    """The first test of the rules that fails."""
    import pytest

    class Failed:
        name = ""

        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            if report.failed:
                self.name = report.nodeid

    failed = Failed()
    pytest.main(["-x", "-q", "-p", "no:cacheprovider", *map(str, UNIT)], plugins=[failed])
    return failed.name


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0][:200]


def _fault(content: Content) -> str:
    from bot.content.proof import texts
    from bot.core.check import fit

    issues = content.issues or fit(content.library, texts(content), content.pictures)
    return issues[0].what if issues else ""


def _check(content: Content) -> str:
    """The first thing that the exploration finds. Other mutants keep the other cores busy."""
    from bot.content.proof import texts
    from bot.core.check import check
    from bot.core.found import Explored, Fault

    def tell(_: Explored, fault: Fault) -> None:
        raise _FoundError(fault.what)

    Explored.tell = tell  # one fault is enough
    try:
        with _at_most(CHECK_LIMIT):
            issues = check(content.library, texts(content), content.pictures).issues
    except _FoundError as found:
        return str(found)
    except Exception as error:  # noqa: BLE001 - as above
        return _told(error)
    return issues[0].what if issues else ""


class _FoundError(Exception):
    """The exploration has found a fault."""


def first_difference(content: Content, goldens: Sequence[Golden]) -> str:
    """The first conversation that goes another way; "" if all go as they shall."""
    for one in goldens:
        try:
            with _at_most(TALK_LIMIT):
                same = play(content, one.name)
        except Exception:  # noqa: BLE001 - as above
            same = False
        if not same:
            return one.name
    return ""


def play(content: Content, name: str) -> bool:
    """The bot says what the file says."""
    import asyncio

    from tests.golden import runner

    golden, text = talk(name)
    return runner.written(asyncio.run(runner.play(content, golden))) == text


@cache
def talk(name: str) -> tuple[Any, str]:
    """A golden conversation, and the text of its file; read once."""
    from tests.golden import runner

    path = GOLDEN / f"{name}.yaml"
    return runner.read(path), path.read_text(encoding="utf-8")


@contextmanager
def _at_most(seconds: int) -> Iterator[None]:
    def over(*_: object) -> None:
        raise TimeoutError(f"no end within {seconds} s")

    signal.signal(signal.SIGALRM, over)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)


# -- which conversations come through which places ------------------------------------------------


class _Watched(dict[str, Any]):
    """Tells which of its keys were looked up."""

    def __init__(self, plain: Mapping[str, Any], seen: set[str], prefix: str = "") -> None:
        super().__init__(plain)
        self.seen, self.prefix = seen, prefix

    def __getitem__(self, key: str) -> Any:
        self.seen.add(self.prefix + key)
        return super().__getitem__(key)


def english() -> list[str]:
    """The golden conversations that need no other language."""
    paths = sorted(GOLDEN.glob("*/*.yaml"))
    return [f"{one.parent.name}/{one.stem}" for one in paths if one.parent.name != "languages"]


def recorded(real: RealContent) -> list[Golden]:
    """All conversations, the quickest first, with the states, rules and flags they come through."""
    from bot.core import safety

    seen: set[str] = set()
    library = real.real.library
    states: dict[str, Any] = _Watched(library.states, seen)
    content = replace(real.real, library=replace(library, states=states))
    safety.FLAGS = _Watched(safety.FLAGS, seen, "FLAGS ")
    for name, rule in list(vars(safety).items()):
        if getattr(rule, "__module__", "") == safety.__name__ and not isinstance(rule, type):
            setattr(safety, name, _telling(rule, seen))
    out = []
    for name in english():
        seen.clear()
        begun = time.process_time()
        assert play(content, name), f"{name} differs before anything is changed"
        out.append(Golden(name, frozenset(seen), time.process_time() - begun))
    return sorted(out, key=lambda one: one.seconds)


def _telling(rule: Callable[..., Any], seen: set[str]) -> Callable[..., Any]:
    def told(*given: Any, **named: Any) -> Any:
        seen.add(rule.__name__)
        return rule(*given, **named)

    return told


def likely_first(goldens: Sequence[Golden], place: str, lately: Sequence[str]) -> list[Golden]:
    """Those that caught a neighbour, then the quickest of those that come through the place.

    The others cannot differ. All of them, where nobody knows which come through: a rule's number
    is not looked up, it is just there.
    """
    near = [one for one in goldens if place in one.places]
    near = near or [one for one in goldens if any(p.startswith(f"{place}.") for p in one.places)]
    rank = {name: at for at, name in enumerate(lately)}
    return sorted(near or goldens, key=lambda one: (rank.get(one.name, len(rank)), one.seconds))
