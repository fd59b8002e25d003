"""Endings and clitics: what a word and its inflected forms have in common.

Alias and question go through the same stripping, so it only has to be consistent, not linguistically complete.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.lexicon.authored import Endings
from knowledge.lexicon.text import fold


class Morphology:
    """The stripping rules of one language, from its file."""

    def __init__(self, endings: Endings) -> None:
        self._prefixes = tuple(sorted({fold(p) for p in endings.prefixes}, key=len, reverse=True))
        self._suffixes = tuple(sorted({fold(s) for s in endings.suffixes}, key=len, reverse=True))
        self._stem = endings.stem
        self._definite = fold(endings.definite or "")
        self.forms = lru_cache(maxsize=8192)(self._forms)

    def stem(self, key: str) -> str:
        """The key without its ending; clitics stay."""
        for suffix in self._suffixes:
            if key.endswith(suffix) and len(key) - len(suffix) >= self._stem:
                return key[: -len(suffix)]
        return key

    def stored(self, key: str) -> tuple[str, ...]:
        """The stems under which an alias is filed: with and without the definite article written together with it."""
        definite = self._definite
        if definite and key.startswith(definite) and len(key) - len(definite) >= self._stem:
            return tuple(dict.fromkeys((self.stem(key), self.stem(key[len(definite) :]))))
        return (self.stem(key),)

    def _forms(self, key: str) -> tuple[str, ...]:
        """The key itself, then its stem, then the same without each clitic that may stand in front."""
        found = [key, self.stem(key)]
        for prefix in self._prefixes:
            if key.startswith(prefix) and len(key) - len(prefix) >= self._stem:
                bare = key[len(prefix) :]
                found += [bare, self.stem(bare)]
        return tuple(dict.fromkeys(found))


PLAIN = Morphology(Endings())
