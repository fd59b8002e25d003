"""Misspelt words: which known words are within a typo or two. Distances grow with the length of the word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

SHORTEST = 5
LONG = 8
LONGEST = 24


class Spelling:
    """Known words filed under themselves with one letter left out, so that one typo is found by look-up."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_deletion: dict[str, list[str]] = defaultdict(list)
        self._by_start: dict[str, list[str]] = defaultdict(list)
        for word in words:
            if len(word) < SHORTEST - 1 or not word.isalpha():
                continue
            for shorter in _deletions(word):
                self._by_deletion[shorter].append(word)
            if len(word) >= LONG - 1:
                self._by_start[word[0]].append(word)
        self.near = lru_cache(maxsize=8192)(self._near)

    def _near(self, word: str) -> tuple[tuple[str, int], ...]:
        """Known words close to `word` with their distance, closest first; only the closest distance is kept."""
        if not SHORTEST <= len(word) <= LONGEST:
            return ()
        found = {
            known: OSA.distance(word, known) for key in _deletions(word) for known in self._by_deletion.get(key, ())
        }
        close = {known: distance for known, distance in found.items() if distance <= allowed(known, word)}
        if not close and len(word) >= LONG:
            close = self._two_apart(word)
        best = min(close.values(), default=0)
        return tuple(sorted((known, distance) for known, distance in close.items() if distance == best))

    def _two_apart(self, word: str) -> dict[str, int]:
        near = {}
        for known in self._by_start.get(word[0], ()):
            if abs(len(known) - len(word)) <= 2 and (distance := OSA.distance(word, known, score_cutoff=2)) <= 2:
                near[known] = distance
        return {known: distance for known, distance in near.items() if distance <= allowed(known, word)}


def allowed(known: str, typed: str) -> int:
    """Typos forgiven: none below five letters, one up to seven, two from eight on."""
    shorter = min(len(known), len(typed))
    if shorter >= LONG:
        return 2
    return 1 if shorter >= SHORTEST - 1 and max(len(known), len(typed)) >= SHORTEST else 0


@lru_cache(maxsize=65536)
def _deletions(word: str) -> tuple[str, ...]:
    return (word, *(word[:i] + word[i + 1 :] for i in range(len(word))))
