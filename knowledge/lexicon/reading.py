"""The ways to read the words of a sentence as parts of people's names: as they stand, misspelt, or by their sound."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from importlib.resources import files

from knowledge.lexicon.assembling import PersonSpan, Step
from knowledge.lexicon.index import LanguageIndex
from knowledge.lexicon.people import NameIndex, Role
from knowledge.lexicon.sounds import pinyin
from knowledge.lexicon.text import Script, Token

TYPO = {0: 1.0, 1: 0.86, 2: 0.8}
JOINED = 0.98
_LONGEST_WINDOW = 7
_CYRILLIC_ENDING = re.compile("(ого|ому|ой|ым|ом|ем|ами|а|у|е|ы|и)$")


@lru_cache(maxsize=1)
def transliteration_characters() -> frozenset[str]:
    """Han characters with which Chinese writes foreign names."""
    text = files("knowledge.lexicon").joinpath("data", "zh", "transliteration.txt").read_text(encoding="utf-8")
    return frozenset(text.split())


class Reader:
    """Reads the tokens of one sentence."""

    def __init__(self, text: str, tokens: Sequence[Token], home: LanguageIndex, names: NameIndex) -> None:
        self._text = text
        self._tokens = tokens
        self._home = home
        self._names = names

    def exact(self, at: int) -> list[Step]:
        """The words as they stand, two glued or short ones as one, and initials."""
        if at >= len(self._tokens):
            return []
        token = self._tokens[at]
        if token.script not in (Script.LATIN, Script.OTHER):
            return []
        if len(token.key) == 1:
            return [Step(1, self._names.posting(token.key), 1.0), *self._initial(at)]
        found = [Step(1, self._names.posting(token.key), 1.0)]
        after = self._tokens[at + 1] if at + 1 < len(self._tokens) else None
        if after and after.script is Script.LATIN and (after.glued or self._text[token.end : after.start] == " "):
            both = self._names.posting(token.key + after.key)
            if both and (after.glued or not found[0].posting):
                found.append(Step(2, both, JOINED))
        return [step for step in found if step.posting]

    def _initial(self, at: int) -> list[Step]:
        token = self._tokens[at]
        after_apostrophe = token.start > 0 and self._text[token.start - 1] in "'’"
        return [Step(1, {}, 1.0, token.key)] if token.capital and not after_apostrophe else []

    def with_initials(self, span: PersonSpan, joined: Callable[[int, int], bool]) -> PersonSpan:
        """ "J. Klæbo": an initial in front belongs to the name when somebody of that name has it."""
        first, people = span.first, span.people
        while first > 0 and joined(first - 1, first) and self._initial_at(first - 1):
            letter = self._tokens[first - 1].key
            kept = {
                person: min(1.0, score + 0.06)
                for person, score in people.items()
                if letter in self._names.initials[person]
            }
            if not kept:
                break
            first, people = first - 1, kept
        return span if first == span.first else PersonSpan(first, span.last, people, False)

    def _initial_at(self, at: int) -> bool:
        return len(self._tokens[at].key) == 1 and bool(self._initial(at))

    def unknown(self, covered: set[int], indexes: Sequence[LanguageIndex]) -> set[int]:
        """Places of words that neither are names nor ordinary words of the language."""
        return {
            at
            for at, token in enumerate(self._tokens)
            if at not in covered and token.script is not Script.DIGIT and not self._explained(token, indexes)
        }

    def _explained(self, token: Token, indexes: Sequence[LanguageIndex]) -> bool:
        if token.script in (Script.HAN, Script.KANA, Script.HANGUL):
            return False
        return any(index.knows(token.key) for index in indexes[:2])

    def loose(self, at: int, open_words: set[int]) -> list[Step]:
        """The words as they stand, and where nothing explains them, by typo or sound."""
        if at >= len(self._tokens):
            return []
        token = self._tokens[at]
        if at not in open_words:
            return self.exact(at)
        if token.script is Script.LATIN:
            return [*self.exact(at), *self._misspelt(token)]
        if token.script.unspaced:
            return list(self._windows(at, open_words))
        return self._by_sound(token)

    def _misspelt(self, token: Token) -> list[Step]:
        near = self._names.spelling.near(token.key)
        return [Step(1, self._names.posting(word), TYPO[distance]) for word, distance in near if distance]

    def _by_sound(self, token: Token) -> list[Step]:
        forms = list(dict.fromkeys(self._home.morphology.forms(token.key)[::2] or (token.key,)))
        if token.script is Script.CYRILLIC:
            forms.append(_CYRILLIC_ENDING.sub("", token.key))
        return [step for form in dict.fromkeys(forms) if len(form) > 1 for step in self._sounding(form, 1, False)]

    def _windows(self, at: int, open_words: set[int]) -> Iterator[Step]:
        """Stretches of characters without spaces that may be a name."""
        script = self._tokens[at].script
        for width in range(1, _LONGEST_WINDOW + 1):
            end = at + width
            if not self._same_stretch(at, end, script, open_words):
                return
            text = self._text[self._tokens[at].start : self._tokens[end - 1].end]
            whole = self._names.whole_name(text) if 2 <= width <= 5 else {}
            if whole:
                yield Step(width, dict.fromkeys(whole, Role.WHOLE), max(whole.values()) * 0.97)
            if script is not Script.HAN or all(c in transliteration_characters() for c in text):
                yield from self._sounding(text, width, True)

    def _same_stretch(self, at: int, end: int, script: Script, open_words: set[int]) -> bool:
        if end > len(self._tokens) or end - 1 not in open_words or self._tokens[end - 1].script is not script:
            return False
        return end - 1 == at or self._tokens[end - 1].start == self._tokens[end - 2].end

    def _sounding(self, text: str, width: int, merged: bool) -> list[Step]:
        heard = self._names.heard_as(text, merged)
        return [Step(width, self._names.posting(hit.word), hit.closeness) for hit in heard[:24]]

    def han_windows(self, open_words: set[int], longest: int) -> Iterator[tuple[int, int]]:
        """Stretches of Han characters not explained yet."""
        for at in sorted(open_words):
            for end in range(at + 2, at + longest + 1):
                if not self._same_stretch(at, end, Script.HAN, open_words) or self._tokens[at].script is not Script.HAN:
                    break
                yield at, end

    @staticmethod
    def reading(text: str) -> tuple[str, ...]:
        """How Han characters are read, without tones."""
        return pinyin(text)
