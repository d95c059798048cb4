"""A conversation as one reads it: the last part of what people did, and what the bot said."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from tests.life.seen import Moment, buttons

SHOWN = 600  # moments: a shrunk conversation is shorter
_TAG = re.compile(r"</?\w+[^>]*>")


def told(moments: list[Moment]) -> str:
    """The moments, oldest first. Those in which nothing was done or said are left out."""
    lines: list[str] = []
    for one in moments[-SHOWN * 3 :]:
        if one.deed.kind == "time" and one is not moments[-1]:
            continue
        lines += _moment(one)
    return "\n".join(lines[-SHOWN * 4 :])


def _moment(one: Moment) -> list[str]:
    deed = one.deed
    notes = [n for n, so in (("old card", deed.stale), ("again", deed.again)) if so]
    notes += ["the bot is late"] if deed.late else []
    said = f" “{deed.said[:60]}”" if deed.said else ""
    seconds = f" {deed.number} s" if deed.kind in ("time", "clock") else ""
    at = datetime.fromtimestamp(one.at, UTC).strftime("%d %b %H:%M:%S")
    tail = f" ({', '.join(notes)})" if notes else ""
    lines = [f"{at}  chat {one.chat}: {deed.kind}{said}{seconds}{tail}"]
    if one.after is not None:
        session = one.after.session
        state = [one.after.place, one.after.side, f"pressure {one.after.pressure}"]
        state += ["hands on"] if one.after.hands else []
        state += [f"hurts {session['hurts']}"] if "hurts" in session else []
        state += [" ".join(sorted(session["flags"]))] if session.get("flags") else []
        lines[0] += "  → " + ", ".join(part for part in state if part)
    for message in one.said:
        text = _TAG.sub("", message.text).split("\n")[0][:80]
        labels = " | ".join(button.text for button in buttons(message))[:110]
        lines.append(f"    {message.slot}: {text}" + (f"  [{labels}]" if labels else ""))
    if one.toast:
        lines.append(f"    toast: {one.toast}")
    return lines
