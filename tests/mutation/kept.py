"""What came of each mutant is kept, so that a long run can be stopped and taken up again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import astuple
from pathlib import Path

from tests.mutation.trial import ROOT, Verdict

FILE = ROOT / "build" / "mutants.json"
_TRIED = ("flows", "locales/en", "bot/core", "bot/content", "bot/places", "tests/mutation")
_CATCHERS = ("tests/golden", "tests/core")
_SUFFIXES = (".yaml", ".ftl", ".py")


def fingerprint(folders: Iterable[str]) -> str:
    """The folders as they are now, but for the lists of reasons and the command's own tests.

    bot/service.py is not among them: the conversations say the same as long as it passes them.
    """
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            own = path.parent.name == "mutation" and path.name.startswith(
                ("equivalent", "hidden", "test_")
            )
            if path.suffix in _SUFFIXES and not own:
                digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:24]


class Kept:
    """The verdicts so far, by the mutant's name.

    They hold for the code they were made with. Where only conversations or tests have changed,
    those that were caught stay caught: the others are tried anew.
    """

    def __init__(self, path: Path = FILE, of: str = "", by: str = "") -> None:
        self.path = path
        self.of, self.by = of or fingerprint(_TRIED), by or fingerprint(_CATCHERS)
        self.verdicts: dict[str, Verdict] = {}
        kept = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        if kept.get("of") == self.of:
            found = {name: Verdict(*told) for name, told in kept["verdicts"].items()}
            same = kept["by"] == self.by
            self.verdicts = {name: one for name, one in found.items() if same or one.caught}

    def add(self, name: str, verdict: Verdict) -> None:
        self.verdicts[name] = verdict

    def write(self) -> None:
        """On the way and at the end."""
        self.path.parent.mkdir(exist_ok=True)
        verdicts = {name: astuple(one) for name, one in self.verdicts.items()}
        plain = {"of": self.of, "by": self.by, "verdicts": verdicts}
        fresh = self.path.with_suffix(".new")
        fresh.write_text(json.dumps(plain, ensure_ascii=False, indent=0), encoding="utf-8")
        fresh.replace(self.path)
