"""The ways to read the words of a sentence as parts of people's names: as they stand, misspelt, or by their sound."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from knowledge.lexicon.assembling import PersonSpan, Step
from knowledge.lexicon.authored import word_list
from knowledge.lexicon.index import LanguageIndex
from knowledge.lexicon.people import NameIndex, Role
from knowledge.lexicon.sounds import pinyin
from knowledge.lexicon.spelling import LONGEST
from knowledge.lexicon.text import Script, Token

TYPO = {0: 1.0, 1: 0.86, 2: 0.8}
JOINED = 0.98
MOST_INITIALS = 3
CUT = 0.93  # a stretch that leaves off in the middle of characters that write foreign names
_LONGEST_WINDOW = 7
_LONGEST_ORDINARY = 5
_SYLLABLE = 6  # letters in the longest romanised syllable: "Min jeong" may be one given name
_CYRILLIC_ENDING = re.compile("(ого|ому|ой|ым|ом|ем|ами|а|у|е|ы|и)$")


@lru_cache(maxsize=1)
def transliteration_characters() -> frozenset[str]:
    """Han characters with which Chinese writes foreign names."""
    return frozenset(word_list("zh", "transliteration.txt"))


class Reader:
    """Reads the tokens of one sentence."""

    def __init__(self, text: str, tokens: Sequence[Token], home: LanguageIndex, names: NameIndex) -> None:
        self._text = text
        self._tokens = tokens
        self._home = home
        self._names = names
        self._loose: dict[int, list[Step]] = {}

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
            short = len(token.key) <= _SYLLABLE and len(after.key) <= _SYLLABLE
            if both and (after.glued or short or not found[0].posting):
                found.append(Step(2, both, JOINED))
        return [step for step in found if step.posting]

    def _initial(self, at: int) -> list[Step]:
        token = self._tokens[at]
        after_apostrophe = token.start > 0 and self._text[token.start - 1] in "'’"
        return [Step(1, {}, 1.0, token.key)] if token.capital and not after_apostrophe else []

    def with_initials(self, span: PersonSpan, joined: Callable[[int, int], bool]) -> PersonSpan:
        """ "J. Klæbo": an initial in front belongs to the name when somebody of that name has it."""
        first, people = span.first, span.people
        while (
            first > span.first - MOST_INITIALS
            and first > 0
            and joined(first - 1, first)
            and self._initial_at(first - 1)
        ):
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
        plain = {at for index in indexes for at in self._ordinary_stretches(index)}
        return {
            at
            for at, token in enumerate(self._tokens)
            if at not in covered
            and at not in plain
            and token.script is not Script.DIGIT
            and (token.script.unspaced or not self._explained(token, indexes))
        }

    def _explained(self, token: Token, indexes: Sequence[LanguageIndex]) -> bool:
        return bool(self._names.posting(token.key)) or any(index.knows(token.key) for index in indexes[:2])

    def absorbed(self, taken: Sequence[tuple[int, int]], open_words: set[int]) -> set[int]:
        """Places of short Han names that may be the beginning or end of a longer foreign one: 马利 in 马利宁."""
        found: set[int] = set()
        for first, last in taken:
            stretch = self._tokens[first:last]
            foreign = all(token.key in transliteration_characters() for token in stretch)
            longer = self._runs_on(first - 1, first, open_words) or self._runs_on(last, last, open_words)
            if foreign and longer and len(stretch) <= 3 and stretch[0].script is Script.HAN:
                found.update(range(first, last))
        return found

    def _ordinary_stretches(self, index: LanguageIndex) -> Iterator[int]:
        """Places covered by ordinary words of two and more characters, in scripts without spaces."""
        for at, token in enumerate(self._tokens):
            if not token.script.unspaced:
                continue
            for width in range(_LONGEST_ORDINARY, 1, -1):
                stretch = self._tokens[at : at + width]
                if len(stretch) == width and "".join(t.key for t in stretch) in index.ordinary:
                    yield from range(at, at + width)
                    break

    def loose(self, at: int, open_words: set[int], covered: set[int]) -> list[Step]:
        """`_read_loosely`, once for each place."""
        if at not in self._loose:
            self._loose[at] = self._read_loosely(at, open_words, covered)
        return self._loose[at]

    def _read_loosely(self, at: int, open_words: set[int], covered: set[int]) -> list[Step]:
        """The words as they stand, and where nothing explains them, by typo or sound.

        An ordinary word in another script may still be a given name beside a family name.
        """
        if at >= len(self._tokens):
            return []
        token = self._tokens[at]
        if at not in open_words and (at in covered or token.script is Script.LATIN or token.script.unspaced):
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
        forms = list(self._home.morphology.unprefixed(token.key))
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
            text = "".join(token.key for token in self._tokens[at:end])
            if script is not Script.HAN and not self._bounded(at, end, script):
                continue
            whole = self._names.whole_name(text, script is Script.HAN) if 2 <= width <= 5 else {}
            if whole:
                yield Step(width, dict.fromkeys(whole, Role.WHOLE), max(whole.values()) * 0.97)
            if script is not Script.HAN:
                yield from self._sounding(text, width, True)
            elif self._transliterates(at, end, text):
                whole_run = not (self._runs_on(at - 1, at, open_words) or self._runs_on(end, end, open_words))
                yield from self._sounding(text, width, True, 1.0 if whole_run else CUT)

    def _runs_on(self, char: int, edge: int, open_words: set[int]) -> bool:
        """Whether a character beside a stretch could belong to the same foreign name."""
        if char not in open_words or not 0 < edge < len(self._tokens) or self._gap(edge) != "":
            return False
        key = self._tokens[char].key
        return key in transliteration_characters() and key not in self._home.ordinary

    def _transliterates(self, at: int, end: int, text: str) -> bool:
        """Whether Chinese characters may write a foreign name: the usual ones, and no lone one without a middle dot."""
        dotted = (at > 0 and self._gap(at) == "·") or (end < len(self._tokens) and self._gap(end) == "·")
        usual = all(c in transliteration_characters() and c not in self._home.ordinary for c in text)
        return usual and (len(text) > 1 or dotted)

    def _gap(self, at: int) -> str:
        return self._text[self._tokens[at - 1].end : self._tokens[at].start]

    def _bounded(self, at: int, end: int, script: Script) -> bool:
        """Katakana names fill their stretch; hangul names begin a word and may carry a particle."""
        if script is Script.KANA and not all(_is_katakana(t.key) for t in self._tokens[at:end]):
            return False
        before = self._tokens[at - 1] if at else None
        if (
            before
            and before.script is script
            and self._gap(at) == ""
            and (script is Script.HANGUL or _is_katakana(before.key))
        ):
            return False
        after = self._tokens[end] if end < len(self._tokens) else None
        if script is Script.HANGUL or after is None or after.script is not script or self._gap(end) != "":
            return True
        return not _is_katakana(after.key)

    def _same_stretch(self, at: int, end: int, script: Script, open_words: set[int]) -> bool:
        if end > len(self._tokens) or end - 1 not in open_words or self._tokens[end - 1].script is not script:
            return False
        return end - 1 == at or self._tokens[end - 1].start == self._tokens[end - 2].end

    def _sounding(self, text: str, width: int, merged: bool, exactness: float = 1.0) -> list[Step]:
        posting: dict[str, Role] = {}
        fits: dict[str, float] = {}
        for hit in self._names.heard_as(text, merged) if len(text) <= LONGEST else ():
            for person, role in self._names.posting(hit.word).items():
                if person not in posting or (hit.closeness, role) > (fits[person], posting[person]):
                    posting[person], fits[person] = role, hit.closeness
        return [Step(width, posting, exactness, fits=fits)] if posting else []

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


def _is_katakana(char: str) -> bool:
    return "\u30a0" <= char[0] <= "\u30ff"
