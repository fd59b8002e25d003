"""Endings and clitics: what a word and its inflected forms have in common.

Alias and question go through the same stripping, so it only has to be consistent, not linguistically complete.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.lexicon.authored import Endings
from knowledge.lexicon.text import fold

_SHORTEST = 3  # letters left behind a clitic


class Morphology:
    """The stripping rules of one language, from its file."""

    def __init__(self, endings: Endings) -> None:
        self._prefixes = tuple(sorted({fold(p) for p in endings.prefixes}, key=len, reverse=True))
        self._suffixes = tuple(sorted({fold(s) for s in endings.suffixes}, key=len, reverse=True))
        self._stem = endings.stem
        self._definite = fold(endings.definite or "")
        self.forms = lru_cache(maxsize=8192)(self._forms)

    def stored(self, key: str) -> tuple[str, ...]:
        """What an alias is filed under: itself and its stem, with and without the article written together with it."""
        definite = self._definite
        bare = key[len(definite) :] if definite and key.startswith(definite) and self._leaves(key, definite) else key
        return tuple(dict.fromkeys((key, self._stem_of(key), bare, self._stem_of(bare))))

    def unprefixed(self, key: str) -> tuple[str, ...]:
        """The key, and the key without each clitic that may stand in front."""
        bare = (key[len(prefix) :] for prefix in self._prefixes if key.startswith(prefix) and self._leaves(key, prefix))
        return tuple(dict.fromkeys((key, *bare)))

    def _forms(self, key: str) -> tuple[str, ...]:
        """What a word met in a text may be filed under: with each clitic and each ending taken off."""
        return tuple(dict.fromkeys(form for bare in self.unprefixed(key) for form in (bare, *self._stems(bare))))

    def _stems(self, key: str) -> list[str]:
        return [key[: -len(s)] for s in self._suffixes if key.endswith(s) and len(key) - len(s) >= self._stem]

    def _stem_of(self, key: str) -> str:
        return next(iter(self._stems(key)), key)

    @staticmethod
    def _leaves(key: str, prefix: str) -> bool:
        return len(key) - len(prefix) >= _SHORTEST


PLAIN = Morphology(Endings())
