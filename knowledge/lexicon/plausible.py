"""When a word that could be a name is one. Athletes are called Long, Gold, May, Will, An and Li; most such words in
most sentences are not athletes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from knowledge.lexicon.assembling import FAMILY, MANY, PersonSpan
from knowledge.lexicon.authored import word_list
from knowledge.lexicon.index import LanguageIndex
from knowledge.lexicon.people import NameIndex
from knowledge.lexicon.text import Script, Token
from knowledge.lexicon.trie import Found
from knowledge.lexicon.types import EntityKind

SURE_SOUND = 0.84  # one word heard alone
SURE_SHORT = 0.93  # with a skeleton too short to say much
SURE_HANGUL = 0.86
SURE_OBSCURE = 0.92  # somebody without a medal
LONG_ENOUGH = 4  # letters that make a name heard alone believable
NEARLY = 0.03
WHOLE_SOUND = 0.94
PAIR_SOUND = 0.66
FEW = 4  # people whom a given name alone may mean
PAIR_SURE = 0.76  # when one of the words is an ordinary one
TYPED = 0.7
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
        capitals = not self._shouting and all(token.capital for token in words)
        if len(words) > 1:
            few = not span.given_only or (len(span.people) <= FEW and capitals)
            return few and (capitals or not all(self._ordinary(token) for token in words))
        word = words[0]
        if self._year_follows(span.last):
            return False
        if span.given_only and (len(span.people) > MANY or len(word.key) < 4):
            return False
        if self._ordinary(word):
            return self._marked(word) and not span.given_only
        if len(word.key) < 3:
            return word.capital and not self._shouting
        return not span.given_only or word.capital or len(span.people) <= FEW

    def loose(self, span: PersonSpan, now: datetime | None) -> bool:
        """Whether words heard or misspelt are a name: alone they must be close, together they support each other."""
        best = max(span.people.values())
        words = self._tokens[span.first : span.last]
        script = words[0].script
        if script.unspaced:
            return self._unspaced(words, span, best, now)
        plain = [word for word in words if self._ordinary(word)]
        if len(words) > 1:
            return len(plain) < len(words) and best >= (PAIR_SURE if plain else PAIR_SOUND)
        if plain or span.given_only or self._year_follows(span.last):
            return False
        if script is Script.LATIN:
            return best >= TYPED
        if not self._prominent(span, now):
            return len(words[0].key) >= LONG_ENOUGH and best / FAMILY >= SURE_OBSCURE
        return best / FAMILY >= (SURE_SHORT if len(words[0].key) < LONG_ENOUGH else SURE_SOUND)

    def _unspaced(self, words: Sequence[Token], span: PersonSpan, best: float, now: datetime | None) -> bool:
        """Han, kana, hangul: whole names and names with a dot are sure sooner; a lone character never is a name."""
        script = words[0].script
        if len(words) < 2:
            return False
        dotted = any(self._text[a.end : b.start] for a, b in pairwise(words))
        if dotted or best >= WHOLE_SOUND:
            return best >= PAIR_SOUND
        if span.given_only or (script is Script.HANGUL and self._verbal(span)):
            return False
        if len(words) < 3 and (script is Script.HANGUL or not self._prominent(span, now)):
            return False
        known = self._prominent(span, now)
        return best / FAMILY >= (SURE_HANGUL if script is Script.HANGUL else SURE_SOUND if known else SURE_OBSCURE)

    def _verbal(self, span: PersonSpan) -> bool:
        """Whether the hangul word ends as verbs and questions do."""
        last = span.last
        while last < len(self._tokens) and self._tokens[last].start == self._tokens[last - 1].end:
            last += 1
        tail = "".join(token.key for token in self._tokens[max(span.first, last - 2) : last])
        return tail in self._home.ordinary

    def _prominent(self, span: PersonSpan, now: datetime | None) -> bool:
        """Whether somebody among the closest has won a medal."""
        best = max(span.people.values())
        closest = (person for person, score in span.people.items() if score >= best - NEARLY)
        return any(self._names.standing(person, now) in (1, 3) for person in closest)

    def _ordinary(self, token: Token) -> bool:
        return token.key in self._home.ordinary

    def _marked(self, token: Token) -> bool:
        """A capital that says something: not where a sentence begins, all is in capitals, or every noun has one."""
        nouns = self._home.language in word_list("noun_capitals.txt")
        return token.capital and not nouns and not self._shouting and not self._begins(token)

    def _begins(self, token: Token) -> bool:
        before = self._text[: token.start].rstrip()
        return not before or before[-1] in _ENDS

    def _year_follows(self, at: int) -> bool:
        """ "Paris 2024" is a place."""
        return at < len(self._tokens) and len(self._tokens[at].key) == 4 and self._tokens[at].key.isdigit()
