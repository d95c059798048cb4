"""Every number and rule that a clinician should look at, in words: the tables of docs/safety.md.

The values are those of the code, so that the page cannot drift from it. What sources say is taken
from docs/clinical.md, which has them in full.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.core import reminding, safety, session

_NONE = "nothing found"
_NO_COUNT = "nothing found on how many reductions are right"
_LAST = "nothing found on how long to wait after sharp pain"


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the rules. `unit`: seconds, clock (minutes after midnight), or a word after it.

    `judgement`: no source fixes it [DJ]. `row`: in the clinical notes, "" where they are silent.
    """

    name: str
    value: float
    unit: str
    governs: str
    row: str
    sources: str
    judgement: bool = True

    @property
    def told(self) -> str:
        """The value in plain units: 20 hours."""
        if self.unit == "seconds":
            return lasting(self.value)
        if self.unit == "clock":
            return "{:02.0f}:{:02.0f}".format(*divmod(self.value, 60))
        return self.unit.format(f"{self.value:.0f}")


def lasting(seconds: float) -> str:
    """A time in the largest unit that tells it in a round number of more than one."""
    for unit, size in (("days", safety.DAY), ("hours", safety.HOUR), ("minutes", safety.MINUTE)):
        if seconds > size and seconds % size == 0:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.0f} seconds"


NUMBERS = (
    # before
    Number("HEALTH_KEPT", safety.HEALTH_KEPT, "seconds",
           "health answers count; then, and after a stop, they are asked anew", "2.2", _NONE),
    Number("CLINICIAN_KEPT", safety.CLINICIAN_KEPT, "seconds",
           "a clinician’s yes to gentle massage counts", "2.5", _NONE),
    Number("TOKEN_KEPT", safety.TOKEN_KEPT, "seconds",
           "answers about “right now” and the feet open a massage", "8, row 12", _NONE),
    Number("SESSION_GAP", safety.SESSION_GAP, "seconds",
           "between two massages, at least", "5",
           "studies: daily for 6 days [26]; 3 times a week [22]"),
    # pressure and pain
    Number("TOP_LEVEL", safety.TOP_LEVEL, "level {}",
           "the firmest pressure: like pressing a ripe peach without bruising it", "3.3, 5",
           "a scale of massage teaching has two more [90]: body weight; wincing, bruising"),
    Number("FIRST_LEVEL", safety.FIRST_LEVEL, "level {}",
           "the first pressure; 1 where the limit is below 3", "3.3", _NONE),
    Number("RED_NUMBER", safety.RED_NUMBER, "{} of 10",
           "and more: pain stops everything", "3.2, 2.8",
           "7 to 10 is “severe” [86][87]; massage schools bear up to 6 [89]", judgement=False),
    Number("REST_FROM", safety.REST_FROM, "{} of 10",
           "and more: the hands also come off for a rest", "3.2",
           "4 to 6 [87] or 5 to 6 [86] is “moderate”", judgement=False),
    Number("REST", safety.REST, "seconds",
           "is such a rest; then the person is asked again", "3.2", _NONE),
    Number("DROP", safety.DROP, "{} points",
           "less pain after the rest, or the step is left out", "3.2",
           "2 points are a real change [87]", judgement=False),
    Number("HURTS_IN_STEP", safety.HURTS_IN_STEP, "{} times",
           "at most a step is made lighter; the next hurt leaves it out", "3.3", _NO_COUNT),
    Number("SKIPS_ON_FOOT", safety.SKIPS_ON_FOOT, "{} steps",
           "left out on a foot finish that foot", "3.3", _NO_COUNT),
    Number("HURTS_IN_SESSION", safety.HURTS_IN_SESSION, "{} hurts",
           "end the massage", "3.3", _NO_COUNT),
    # time
    Number("FIRST_CHECK", safety.FIRST_CHECK, "seconds",
           "into a step the person is asked how it feels", "3.3", _NONE),
    Number("CHECK_EVERY", safety.CHECK_EVERY, "seconds",
           "and less apart: the questions after that", "3.3", _NONE),
    Number("SILENCE", safety.SILENCE, "seconds",
           "without an answer take the hands off", "3.3", _NONE),
    Number("CLOSE_AFTER", safety.CLOSE_AFTER, "seconds",
           "of such a pause end the massage", "3.3", _NONE),
    Number("FOOT_LIMIT", safety.FOOT_LIMIT, "seconds",
           "hands on one foot, at most", "5", "studies: 5 minutes a foot [24][25][26]"),
    Number("SESSION_LIMIT", safety.SESSION_LIMIT, "seconds",
           "hands on both feet together, at most", "5",
           "20 in cancer treatment [7]; 45 self-given, in a trial [22]"),
    # after
    Number("PLAIN_LOCK", safety.PLAIN_LOCK, "seconds",
           "no massage after any stop for pain, broken skin or a rash", "3.4", _LAST),
    Number("RESIDUE_LOCK", safety.RESIDUE_LOCK, "seconds",
           "no massage where soreness, a bruise or swelling stays", "3.4",
           f"{_LAST}; fresh injuries: rest, no massage [75]"),
    Number("CAP_AFTER_STOP", safety.CAP_AFTER_STOP, "level {}",
           "the firmest pressure in the massage after a stop for pain", "3.4", _NONE),
    Number("SAME_SPOT", safety.SAME_SPOT, "seconds",
           "a second stop at the same spot within it waits for a clinician", "3.4", _NONE),
    Number("FOLLOW_UP", safety.FOLLOW_UP, "seconds",
           "after a massage or a stop, and once more if they ache, Knead asks about the feet", "4",
           "mild discomfort mostly began within 12 hours and was over by 36 [10]", judgement=False),
    # reminders
    Number("WINDOW", reminding.WINDOW, "seconds",
           "late, and a reminder is left out", "", "a comfort, not a safety rule"),
    Number("QUIET", session.QUIET[0], "clock",
           "from here on Knead makes no sound by itself, unless the person chose otherwise", "",
           "a comfort, not a safety rule"),
    Number("QUIET", session.QUIET[1], "clock",
           "and until here", "", "a comfort, not a safety rule"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """A rule of judgement that is no number of the code; `text` names where words hold one."""

    rule: str
    row: str
    text: str = ""
    words: str = ""


CHOICES = (
    Choice("“Not sure” and a skipped question count as the careful answer", "2.1"),
    Choice("For adults only", "2.3, row 0.1", "b-under-18", "18"),
    Choice("Surgery, a cast, bed rest or a long journey count as a risk of a clot for six weeks",
           "2.3, row 3.5", "what-clot", "six weeks"),
    Choice("“Not sharp” is asked about, not guessed", "3.1"),
    Choice("A stop with nerve, vessel or body signs, or a pop, opens again only when a clinician "
           "agreed", "3.4"),
    Choice("Soreness that is still there after 48 hours waits for a clinician", "4",
           "stop-advice", "48 hours"),
)  # fmt: skip
