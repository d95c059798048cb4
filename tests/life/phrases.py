"""What people type: the phrases of tests/phrases by what they mean, and what means nothing."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import yaml

from tests.life.seen import Deed

_FILE = Path(__file__).parents[1] / "phrases/en.yaml"


def _by_kind() -> dict[str, list[Deed]]:
    """Phrases with one meaning. RED by a number is not sure to be one where a number is asked."""
    found: dict[str, list[Deed]] = defaultdict(list)
    for one in yaml.load(_FILE.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader):
        text, meant = str(one["text"]), one["intent"]
        numbered = "number" in one or one.get("kind") == "number"
        if isinstance(meant, str) and not numbered and text.strip() and not text.startswith("/"):
            pain = one.get("kind", "") if meant == "sharp" else ""
            heard = "unknown" if meant in ("unclear", "other") else meant
            found[meant].append(Deed("text", text, heard, pain))
    return dict(found)


PHRASES = _by_kind()
KINDS = sorted(PHRASES)

# Nobody can know what these mean; some are very long, or hardly letters.
GARBAGE = (
    *("qwrtzp", "x", "?", "…", ".", "lorem ipsum dolor", "ﷺ ﷺ", "a\u0300\u0301\u0302", "\u200b"),
    *("🦑🦑", "👩‍👩‍👧‍👦", "🇨🇭", "<b>bold</b> & <i>", "{ $level }", "'; drop table chat; --"),
    *("ну ладно", "好的", "नमस्ते", "مرحبا", "zz " * 1365, "🦑" * 2048, "\n\n\n\t", "NaN", "None"),
)
COMMANDS = (
    *("start", "start", "help", "history", "settings", "privacy", "export", "remind"),
    *("stopreminders", "timezone", "stop", "nonsense", "delete"),
)
TIMES = (
    *("every day at 9", "weekdays 7:30", "in 20 minutes", "tomorrow at 8 pm", "at noon", "21:15"),
    *("monday and friday at 6 in the morning", "in 2 hours", "every 3 days at 10:00", "at 25:99"),
)
PLACES = ("London", "Tokyo", "Springfield", "São Paulo", "nowhereville", "it is 9:15 here")
MEDIA = ("photo", "sticker", "voice", "video", "document", "contact", "poll", "dice")
SPOTS = ((51.5, -0.12), (35.68, 139.69), (0.0, 0.0), (-77.85, 166.67), (90.0, 180.0))
