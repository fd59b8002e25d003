"""The rule book: notes that answer a question, asked in any language, given in the reader's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Protocol

import numpy as np
import numpy.typing as npt

from knowledge.rules.index import Key, LexicalIndex
from knowledge.rules.notes import FALLBACK, GENERAL, Note, read_notes

MEANING = 1.2
"""Weight of the cosine of the embeddings beside the lexical score."""
CUT = 0.45
"""Notes below this share of the best one's score are left out."""
FAINT = 0.12
"""Without a discipline, a best score below this is no answer."""
ELSEWHERE = 0.7
"""A note of the general book, when a discipline is asked about, weighs this much less."""

Vectors = npt.NDArray[np.float32]


class Embedder(Protocol):
    """What the book needs of `gpu_services.embedding.EmbeddingClient`."""

    def embed(self, texts: Sequence[str], space: str = ..., language: str | None = ...) -> Vectors:
        """Vectors of length 1, one row a text."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """A note that answers, and how well."""

    note: Note
    score: float


class RuleBook:
    """All notes of all languages, searchable."""

    def __init__(self, notes: Mapping[str, Mapping[Key, Note]], embedder: Embedder | None = None) -> None:
        self._notes = notes
        self._indexes = {language: LexicalIndex(book) for language, book in notes.items()}
        self._embedder = embedder
        self._keys = list(notes[FALLBACK])
        self._vectors: Vectors | None = None
        self._lock = Lock()

    @classmethod
    def open(cls, embedder: Embedder | None = None) -> RuleBook:
        """The notes that ship; with an embedder, questions are also matched by meaning."""
        return cls(read_notes(), embedder)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the notes are written in."""
        return tuple(self._notes)

    def search(self, discipline: str | None, question: str, language: str) -> list[Found]:
        """Notes that answer, best first, in `language` (English where it has none).

        Args:
            discipline: an ODF code, `GEN` for the general book, None for anywhere.
            question: in any language; it need not be `language`.
        """
        scores = self._scores(question, language)
        kept = {key: score for key, score in _within(scores, discipline).items() if score > 0}
        best = max(kept.values(), default=0.0)
        if discipline is None and best < FAINT:
            return []
        ranked = sorted((key for key in kept if kept[key] >= CUT * best), key=lambda key: (-kept[key], key))
        return [Found(self.note(key, language), round(kept[key], 4)) for key in ranked]

    def note(self, key: Key, language: str) -> Note:
        """A note in a language, else in English.

        Raises:
            KeyError: when there is no such note.
        """
        book = self._notes.get(language.split("-")[0].lower(), {})
        return book[key] if key in book else self._notes[FALLBACK][key]

    def topics(self, discipline: str) -> list[str]:
        """The topics of a discipline's book."""
        return [topic for code, topic in self._keys if code == discipline]

    def _scores(self, question: str, language: str) -> dict[Key, float]:
        """The best lexical score in any language, with the cosine of the meaning where there is an embedder."""
        found: dict[Key, float] = defaultdict(float)
        for index in self._indexes.values():
            for key, score in index.scores(question).items():
                found[key] = max(found[key], score)
        for key, cosine in self._meanings(question, language):
            found[key] += MEANING * max(cosine, 0.0)
        return found

    def _meanings(self, question: str, language: str) -> Iterable[tuple[Key, float]]:
        if self._embedder is None:
            return ()
        vectors = self._note_vectors(self._embedder)
        asked = self._embedder.embed([question], "fused", language)[0]
        return zip(self._keys, (float(cosine) for cosine in vectors @ asked), strict=True)

    def _note_vectors(self, embedder: Embedder) -> Vectors:
        """Embeds the English notes once, at the first question."""
        with self._lock:
            if self._vectors is None:
                notes = [self._notes[FALLBACK][key] for key in self._keys]
                self._vectors = embedder.embed([f"{note.title}. {', '.join(note.words)}" for note in notes], "fused")
            return self._vectors


def _within(scores: Mapping[Key, float], discipline: str | None) -> dict[Key, float]:
    """Notes of one book, and the general book's at a discount, since a discipline's question may be a general one."""
    if discipline is None:
        return dict(scores)
    own = {key: score for key, score in scores.items() if key[0] == discipline}
    general = {key: ELSEWHERE * score for key, score in scores.items() if key[0] == GENERAL != discipline}
    return {**general, **own}
