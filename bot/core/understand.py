"""Free text -> intent. Strict first, and then it abstains: "unclear" takes the hands off and asks.

Tokens (`understand_text`) are mended (`understand_spelling`), become items (`understand_items`) and
cues with a state (`understand_scope`), and are weighed (`understand_judgement`). All words come
from the phrases.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from bot.core.intents import Intent
from bot.core.understand_caution import Caution
from bot.core.understand_items import items
from bot.core.understand_judgement import Judgement
from bot.core.understand_lexicon import Lexicon, Phrases
from bot.core.understand_scope import settle
from bot.core.understand_spelling import Speller
from bot.core.understand_text import WORDS, Token

_NO_CRY = 4  # letters: a shorter word, stretched, is a cry, and cries are alike everywhere


@dataclass(frozen=True, slots=True)
class Look:
    """A message as it was read; `unknown`: the rules do not know every word of it.

    `denied`: a hurt or a danger is named in it to be denied.
    """

    line: Sequence[Token]
    intent: Intent
    unknown: bool
    denied: bool


class Reader:
    """Reads messages of one language; keeps nothing between messages.

    The phrases are compiled when the first message comes (0.1 to 0.5 s), or by `warm`; by
    `compiling`, which may remember what it compiled before.
    """

    def __init__(
        self,
        phrases: Phrases,
        compiling: Callable[[Phrases], Compiled] | None = None,
        caution: Caution | None = None,
    ) -> None:
        self.ways = sum(map(len, phrases.lists.values()))  # how many patterns there are
        self._language: Phrases | Compiled = phrases
        self._compiling = compiling or Compiled
        self._caution = caution or Caution()

    def warm(self) -> None:
        """Compile the phrases; harmless when called again."""
        self._known()

    def _known(self) -> Compiled:
        language = self._language
        if isinstance(language, Phrases):  # it is let go: it takes as much memory again
            language = self._language = self._compiling(language)
        return language

    def read(self, text: str) -> Intent:
        """What `text` means by the rules. Any string is allowed; nothing raises."""
        return self.look(text).intent

    def look(self, text: str) -> Look:
        """The same, with what a second look needs."""
        line = self._tokens(text)
        judgement = self._judged(line)
        return Look(line, judgement.intent(), judgement.unknown, judgement.denied)

    def again(self, look: Look, intent: Intent) -> Intent:
        """A second look at what was read, which can only raise caution: `intent`, or more.

        It knows pieces of words and no grammar: what is denied in plain words, it leaves alone.
        """
        if look.denied and not look.unknown:
            return intent
        words = [token.text for token in look.line if token.kind in WORDS]
        strange = sum(not self.knows(word) for word in words)
        if strange * 2 > len(words):  # another language, most likely
            return intent
        return self._caution.raised(intent, look.line, unknown=look.unknown)

    def strange(self, text: str) -> set[str]:
        """The words of `text` that mean nothing in this language."""
        every = self._tokens(text)
        return {one.text for one in every if one.kind in WORDS and not self.knows(one.text)}

    def knows(self, word: str) -> bool:
        """It is a word of these phrases, a listed or stretched way to type one, or fits a star."""
        return bool(self._known().speller.certain(word))

    def warns(self, words: AbstractSet[str]) -> bool:
        """One of them is a word of caution here, stretched perhaps."""
        lexicon, shortened = self._known().lexicon, self._known().speller.shortened
        short = (short for word in words for short in shortened(word) if len(short) >= _NO_CRY)
        every = {*words, *short}
        cautious = (word in lexicon.cautious and word not in lexicon.small for word in every)
        return any(cautious) or any(map(lexicon.stems.keys, words))

    def warning(self, text: str, strange: Callable[[str], bool]) -> Intent | None:
        """The caution that `text` calls for by words that are `strange` to another language.

        Sharp, hurts or quit; None for all else. A guess at a typo counts for nothing here.
        """
        return self._judged(self._tokens(text), guess=False).warning(strange)

    def _tokens(self, text: str) -> list[Token]:
        return self._known().lexicon.habits.tokens(text)

    def _judged(self, line: Sequence[Token], *, guess: bool = True) -> Judgement:
        lexicon = self._known().lexicon
        mended = self._known().speller.mend(line, guess=guess)
        found = items(mended.line, lexicon)
        return Judgement(found, settle(found, lexicon), mended, lexicon)


class Compiled:
    """The phrases of a language, as they are looked up."""

    def __init__(self, phrases: Phrases) -> None:
        self.lexicon = Lexicon(phrases)
        self.speller = Speller(self.lexicon, phrases.spelling)
        self.lexicon.close()
