"""When a word that could be a name is one. Athletes are called Long, Gold, May, Will, An and Li; most such words in
most sentences are not athletes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from knowledge.lexicon.assembling import MANY, PersonSpan
from knowledge.lexicon.index import LanguageIndex
from knowledge.lexicon.people import NameIndex
from knowledge.lexicon.text import Script, Token
from knowledge.lexicon.trie import Found
from knowledge.lexicon.types import EntityKind

SURE_SOUND = 0.84  # one word heard alone
SURE_SHORT = 0.93  # with a skeleton too short to say much
PAIR_SOUND = 0.66
_ENDS = ".!?。؟！？।"


class Plausibility:
    """Judges matches in one sentence, by capitals, ordinary words and company."""

    def __init__(self, text: str, tokens: Sequence[Token], home: LanguageIndex, names: NameIndex) -> None:
        self._text = text
        self._tokens = tokens
        self._home = home
        self._names = names
        cased = [token for token in tokens if token.script in (Script.LATIN, Script.CYRILLIC) and len(token.key) > 1]
        self._shouting = len(cased) > 2 and sum(token.capital for token in cased) > 0.7 * len(cased)

    def foreign(self, met: Found) -> bool:
        """Whether an alias of another language may be meant: not when its word is an ordinary one here, nor a scrap."""
        words = self._tokens[met.first : met.last]
        if len(words) > 1 or words[0].script is not Script.LATIN:
            return not all(self._ordinary(token) for token in words) or words[0].script.unspaced
        if met.alias.kind is EntityKind.EVENT_FAMILY and met.alias.language != "en" and len(words[0].key) < 6:
            return False
        return len(words[0].key) > 3 and not self._ordinary(words[0])

    def person(self, span: PersonSpan) -> bool:
        """Whether words that stand exactly as in a name are one."""
        words = self._tokens[span.first : span.last]
        if len(words) > 1:
            return not all(self._ordinary(token) for token in words) or all(self._marked(token) for token in words)
        word = words[0]
        if self._year_follows(span.last):
            return False
        if span.given_only and (len(span.people) > MANY or len(word.key) < 4):
            return False
        if self._ordinary(word):
            return self._marked(word) and not span.given_only
        if len(word.key) < 3:
            return self._marked(word)
        return not span.given_only or word.capital or len(span.people) <= 4

    def loose(self, span: PersonSpan, now: datetime | None) -> bool:
        """Whether words heard or misspelt are a name: alone they must be close, together they support each other."""
        best = max(span.people.values())
        words = self._tokens[span.first : span.last]
        latin = words[0].script is Script.LATIN
        if not latin and any(self._ordinary(word) for word in words if not word.script.unspaced):
            return False
        if self._several(span, words):
            return best >= PAIR_SOUND
        if span.given_only:
            return False
        if latin:
            return best >= 0.7
        length = sum(len(word.key) for word in words)
        if length < 4 and not words[0].script.unspaced:
            return best / 0.92 >= SURE_SHORT and self._prominent(span, now)
        if length < 3:
            return best / 0.92 >= SURE_SOUND and self._prominent(span, now)
        return best / 0.92 >= SURE_SOUND

    def _several(self, span: PersonSpan, words: Sequence[Token]) -> bool:
        """Two words, or an unspaced name with a dot or a whole name in it."""
        if not words[0].script.unspaced:
            return len(words) > 1
        dotted = any(self._text[a.end : b.start] for a, b in zip(words, words[1:], strict=False))
        return dotted or max(span.people.values()) >= 0.94

    def _prominent(self, span: PersonSpan, now: datetime | None) -> bool:
        return any(self._names.standing(person, now) in (1, 3) for person in span.people)

    def _ordinary(self, token: Token) -> bool:
        return token.key in self._home.ordinary

    def _marked(self, token: Token) -> bool:
        """A capital that says something: not the first word of a sentence, not in a text all in capitals."""
        return token.capital and not self._shouting and not self._begins(token)

    def _begins(self, token: Token) -> bool:
        before = self._text[: token.start].rstrip()
        return not before or before[-1] in _ENDS

    def _year_follows(self, at: int) -> bool:
        """ "Paris 2024" is a place."""
        return at < len(self._tokens) and len(self._tokens[at].key) == 4 and self._tokens[at].key.isdigit()
