"""`recall:` at the top of a flow: whose sessions are to be ended, by version or by revision."""

from __future__ import annotations

import re

import yaml

from bot.content.grammar import REVISION
from bot.content.nodes import Faults

_VERSION = re.compile(r"[1-9][0-9]{0,6}")
_REMEDY = "write versions of this flow, or revisions as `bot check` prints them: `recall: [1, 2]`"


def read_recall(node: yaml.Node, version: int, faults: Faults) -> tuple[int | str, ...]:
    """What is called back; `version` is the flow's own, which cannot be."""
    if not isinstance(node, yaml.SequenceNode):
        faults.add(node, "'recall' must be a list", _REMEDY)
        return ()
    return tuple(one for item in node.value if (one := _called(item, version, faults)))


def _called(node: yaml.Node, version: int, faults: Faults) -> int | str | None:
    """By how it is written: a revision may look like a number."""
    told = node.value if isinstance(node, yaml.ScalarNode) else ""
    if REVISION.fullmatch(told):
        return str(told)
    if not _VERSION.fullmatch(told):
        faults.add(node, "'recall' names what is neither a version nor a revision", _REMEDY)
        return None
    if int(told) >= version:
        what = f"'recall' names version {told}, and this is version {version} itself"
        if int(told) > version:
            what = f"'recall' names version {told}, and this is only version {version}"
        remedy = f"count up `version` to {int(told) + 1}: what is called back is what was before"
        faults.add(node, what, remedy)
    return int(told)
