"""A Telegram of one's own: a local Bot API server and a chat page, with a clock one can move.

bot ──HTTP──▶ botapi ─▶ methods (sending, editing, profile) ─┐
                 │         checked by entities, markup,       ├─▶ chats.World ─▶ feed ─▶ page/
                 └ faults  keyboards, files                   │
page ─HTTP─▶ guard ─▶ control ─▶ visitor ─────────────────────┘─▶ updates ─▶ getUpdates
                         └ play: the clock runs, a week in a minute
"""

from bot.sandbox.clock import MovableClock
from bot.sandbox.server import Sandbox

__all__ = ["MovableClock", "Sandbox"]
