"""What came of each mutant is kept, so that a long run can be stopped and taken up again."""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple
from pathlib import Path

from tests.mutation.trial import ROOT, UNIT, Verdict

FILE = ROOT / "build" / "mutants.json"
_DEPENDS_ON = ("flows", "locales", "bot", "tests/golden", "tests/mutation")
_SUFFIXES = (".yaml", ".ftl", ".py")


def fingerprint() -> str:
    """Everything that a verdict depends on, but for the list of equivalents."""
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in UNIT))
    for folder in _DEPENDS_ON:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in _SUFFIXES and path.name != "equivalent.yaml":
                digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:24]


class Kept:
    """The verdicts so far, by the mutant's name; written down after each."""

    def __init__(self, path: Path = FILE, mark: str = "") -> None:
        self.path, self.mark = path, mark or fingerprint()
        self.verdicts: dict[str, Verdict] = {}
        if path.is_file():
            kept = json.loads(path.read_text(encoding="utf-8"))
            if kept["of"] == self.mark:
                self.verdicts = {name: Verdict(*v) for name, v in kept["verdicts"].items()}

    def add(self, name: str, verdict: Verdict) -> None:
        self.verdicts[name] = verdict

    def write(self) -> None:
        """On the way and at the end."""
        self.path.parent.mkdir(exist_ok=True)
        plain = {name: astuple(one) for name, one in self.verdicts.items()}
        text = json.dumps({"of": self.mark, "verdicts": plain}, ensure_ascii=False, indent=0)
        fresh = self.path.with_suffix(".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(self.path)
