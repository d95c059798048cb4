"""locales/<language>/caution.weights: what was learnt of dangers (bot/core/understand_caution.py).

The file is made by `make caution`. A language does without until it has messages to learn from.
"""

from __future__ import annotations

import struct
from array import array
from pathlib import Path

from bot.core.understand_caution import BUCKETS, Caution
from bot.errors import ContentError

FILE = "caution.weights"
# A mark, what it was learnt from, the four numbers; then a signed byte for each bucket.
_HEAD = struct.Struct("<8s16s4f")
_MARK = b"KNEAD-2\n"


def read_caution(path: Path) -> Caution:
    """The weights of one language; none where there is no file.

    Raises ContentError for a file that is something else.
    """
    if not path.is_file():
        return Caution()
    body = path.read_bytes()
    if len(body) != _HEAD.size + BUCKETS or not body.startswith(_MARK):
        raise ContentError(f"{path}: no weights, or of another version; make it by `make caution`")
    _, named, unit, bias, sure, likely = _HEAD.unpack_from(body)
    learnt_from = named.rstrip(b"\0").decode("ascii", "replace")
    return Caution(array("b", body[_HEAD.size :]), unit, bias, sure, likely, learnt_from)


def write_caution(path: Path, caution: Caution) -> None:
    """The file that `read_caution` reads."""
    numbers = (caution.unit, caution.bias, caution.sure, caution.likely)
    head = _HEAD.pack(_MARK, caution.learnt_from.encode(), *numbers)
    path.write_bytes(head + array("b", caution.weights).tobytes())
