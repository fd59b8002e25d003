"""What the linker needs of one language: its aliases, its endings, its ordinary words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from knowledge.lexicon.authored import Authored, authored, languages, plain_words
from knowledge.lexicon.calendar_words import calendar_words
from knowledge.lexicon.facts import Facts
from knowledge.lexicon.gather import aliases, cldr_aliases
from knowledge.lexicon.morphology import PLAIN, Morphology
from knowledge.lexicon.sounds import pinyin
from knowledge.lexicon.spelling import Spelling
from knowledge.lexicon.text import fold
from knowledge.lexicon.trie import Alias, AliasTrie
from knowledge.lexicon.types import EntityKind

_PARTS = re.compile("['\u2019-]")
_HOMOPHONES = frozenset({EntityKind.NOC, EntityKind.DISCIPLINE, EntityKind.EVENT_FAMILY, EntityKind.GAMES})


@dataclass(frozen=True)
class LanguageIndex:
    """One language. Built once; reading is safe from any thread."""

    language: str
    trie: AliasTrie
    ordinary: frozenset[str]
    connectors: frozenset[str]

    @property
    def morphology(self) -> Morphology:
        """Its endings."""
        return self.trie.morphology

    def knows(self, key: str) -> bool:
        """Whether the word, in some form, is part of a name or an ordinary word: then it is no typo."""
        if key in self.ordinary:
            return True
        return any(form in self._stems or form in self.ordinary for form in self.morphology.forms(key))

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(stem for word in self.trie.vocabulary for stem in self.morphology.stored(word))

    @cached_property
    def spelling(self) -> Spelling:
        """Typos in the words of its aliases."""
        return Spelling(self.trie.vocabulary)

    @cached_property
    def homophones(self) -> Mapping[tuple[str, ...], tuple[tuple[str, Alias], ...]]:
        """Chinese names by their reading, for characters mistaken for others that sound alike."""
        filed: dict[tuple[str, ...], list[tuple[str, Alias]]] = defaultdict(list)
        if self.language == "zh":
            for alias, text in self.trie.entries():
                if alias.kind in _HOMOPHONES and 2 <= len(text) <= 8 and not text.isascii():
                    filed[pinyin(text)].append((text, alias))
        return {reading: tuple(found) for reading, found in filed.items()}


def authored_index(language: str, facts: Facts) -> LanguageIndex:
    """The index of a language with files of its own."""
    words: Authored = authored(language)
    trie = AliasTrie(aliases(words, facts), Morphology(words.words.morphology))
    ordinary = _folded(words.ordinary) | calendar_words(language).plain
    return LanguageIndex(language, trie, ordinary, _folded(words.words.connectors))


def country_index(language: str) -> LanguageIndex:
    """The index of a language of which CLDR knows the countries."""
    ordinary = folded_words(language) | calendar_words(language).plain
    return LanguageIndex(language, AliasTrie(cldr_aliases(language, language), PLAIN), ordinary, frozenset())


@lru_cache(maxsize=64)
def folded_words(language: str) -> frozenset[str]:
    """The ordinary words of a language, folded; empty when there is no list."""
    return _folded(plain_words(language))


def build_indexes(facts: Facts) -> dict[str, LanguageIndex]:
    """The languages with files."""
    return {language: authored_index(language, facts) for language in languages()}


def _folded(words: Iterable[str]) -> frozenset[str]:
    """Folded in one go; a word with an apostrophe or a hyphen counts by its parts too."""
    whole = fold("\n".join(words)).split("\n")
    parts = (part for word in whole if not word.isalpha() for part in _PARTS.split(word))
    return frozenset(word for word in (*whole, *parts) if word)
