"""Lexical ranking of the notes of one language: tf-idf over word pieces, with the words that people ask by on top."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from knowledge.rules.notes import Note
from knowledge.rules.wording import folded, is_han, pieces

Key = tuple[str, str]
ASKED_BY = 4
"""How much more a word that people ask by weighs than a word of the text."""
PHRASE = 0.5
"""Added for such a word or phrase that stands in the question as it is, times how rare its words are."""
MOST_PHRASES = 2


class LexicalIndex:
    """The notes of one language; scores are in [0, 2]. `stop`: folded words that every question has."""

    def __init__(self, notes: Mapping[Key, Note], stop: frozenset[str]) -> None:
        self._stop = stop
        bags = {key: _bag(note) for key, note in notes.items()}
        seen = Counter(piece for bag in bags.values() for piece in bag)
        self._rarity = {piece: math.log(1 + len(bags) / count) for piece, count in seen.items()}
        self._postings: dict[str, list[tuple[Key, float]]] = defaultdict(list)
        for key, bag in bags.items():
            self._post(key, bag)
        self._phrases = {key: self._weighed(note) for key, note in notes.items()}

    def _post(self, key: Key, bag: Counter[str]) -> None:
        weights = {piece: (1 + math.log(count)) * self._rarity[piece] for piece, count in bag.items()}
        length = math.sqrt(sum(weight**2 for weight in weights.values()))
        for piece, weight in weights.items():
            self._postings[piece].append((key, weight / length))

    def _weighed(self, note: Note) -> dict[str, float]:
        """The phrases that people ask by with what each adds: "how many" asks for anything, "hammer" for one note."""
        rarest = max(self._rarity.values())
        added = {}
        for phrase in note.words:
            parts = [self._rarity[piece] for piece in pieces(phrase, self._stop)]
            added[folded(phrase)] = PHRASE * sum(parts) / len(parts) / rarest if parts else 0.0
        return added

    def scores(self, question: str) -> dict[Key, float]:
        """Every note that shares a piece with the question."""
        asked = pieces(question, self._stop)
        weights = {piece: count * self._rarity[piece] for piece, count in asked.items() if piece in self._rarity}
        length = math.sqrt(sum(weight**2 for weight in weights.values())) or 1.0
        found: dict[Key, float] = defaultdict(float)
        for piece, weight in weights.items():
            for key, share in self._postings[piece]:
                found[key] += share * weight / length
        return self._with_phrases(found, f" {folded(question)} ")

    def _with_phrases(self, found: dict[Key, float], question: str) -> dict[Key, float]:
        for key in found:
            said = [added for phrase, added in self._phrases[key].items() if _stands_in(phrase, question)]
            found[key] += sum(sorted(said, reverse=True)[:MOST_PHRASES])
        return found


def _stands_in(phrase: str, question: str) -> bool:
    """Whole words in alphabets; anywhere in Chinese, which has no spaces."""
    if is_han(phrase):
        return phrase in question
    at = question.find(phrase)
    return at > 0 and not question[at - 1].isalnum() and not question[at + len(phrase)].isalnum()


def _bag(note: Note) -> Counter[str]:
    bag = pieces(note.text)
    for said in _asked_by(note):
        for piece, count in pieces(said).items():
            bag[piece] += ASKED_BY * count
    return bag


def _asked_by(note: Note) -> Iterable[str]:
    return (note.title, *note.words)
