"""What is served, as text: flows and what Knead says. Named by a fingerprint, packed for the store.

Phrases, times and pictures are left out: how words are understood is always today's.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping
from pathlib import Path

from bot.errors import ContentError

Sources = Mapping[str, str]  # "flows/home.yaml", "locales/en/messages.ftl" -> the text
TEXTS = "messages.ftl"


def sources(flows: Path, locales: Path) -> dict[str, str]:
    """The files of both folders that make a revision."""
    found = {f"flows/{path.name}": path for path in flows.glob("*.yaml")}
    found |= {f"locales/{path.parent.name}/{TEXTS}": path for path in locales.glob(f"*/{TEXTS}")}
    return {
        name: path.read_bytes().decode(errors="replace") for name, path in sorted(found.items())
    }


def revision(texts: Sources) -> str:
    """The name of a revision: it changes with any change of content."""
    return hashlib.sha256(_json(texts)).hexdigest()[:12]


def pack(texts: Sources) -> bytes:
    """As the store keeps it."""
    return zlib.compress(_json(texts))


def unpack(body: bytes) -> dict[str, str]:
    """What `pack` packed. Raises ContentError for anything else."""
    try:
        texts = json.loads(zlib.decompress(body))
    except (zlib.error, ValueError) as error:
        raise ContentError(f"it cannot be unpacked: {error}") from error
    return {str(name): str(text) for name, text in dict(texts).items()}


def write(texts: Sources, place: Path) -> tuple[Path, Path]:
    """Lay the files out below `place`; returns the folders of flows and locales."""
    flows, locales = place / "flows", place / "locales"
    for folder in (flows, locales):
        folder.mkdir()
    for name, text in texts.items():
        path = place / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    return flows, locales


def _json(texts: Sources) -> bytes:
    return json.dumps(dict(sorted(texts.items())), ensure_ascii=False).encode()
