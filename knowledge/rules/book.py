"""The rule book: notes that answer a question, asked in any language, given in the reader's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Literal, Protocol

from knowledge.rules.index import Key, LexicalIndex
from knowledge.rules.notes import FALLBACK, GENERAL, Note, read_notes, read_stopwords
from knowledge.rules.vectors import SPACE, Vectors, meanings, read_vectors
from knowledge.rules.wording import pieces

MEANING = 0.6
"""Weight of the cosine of the embeddings beside the lexical score."""
SURE = 0.7
"""From this lexical score on the embeddings are not asked."""
CUT = 0.45
"""Notes below this share of the best one's score are left out."""
FAINT = 0.3
"""Without a discipline, a best score below this is no answer ..."""
FAINT_WITHIN = 0.12
"""... and with one, below this."""
OVERVIEW = 3
"""So many notes answer a question that asks for nothing in particular."""
OTHER_LANGUAGE = 0.8
"""What a match in another language than the reader's is worth."""
ELSEWHERE = 0.5
"""A note of the general book, when a discipline is asked about, weighs this much less."""


class Embedder(Protocol):
    """What the book needs of `gpu_services.embedding.client.EmbeddingClient`."""

    def embed(self, texts: Sequence[str], space: Literal["fused"], language: str | None = None) -> Vectors:
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
        self._stop = read_stopwords()
        self._indexes = {language: LexicalIndex(book, self._stop) for language, book in notes.items()}
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
        if discipline is not None and question.strip() and not pieces(question, self._stop):
            return [
                Found(self.note((discipline, topic), language), FAINT) for topic in self.topics(discipline)[:OVERVIEW]
            ]
        said = self._said(question, language)
        kept = _within(said, discipline)
        if max(kept.values(), default=0.0) < SURE:
            kept = _within(self._meant(said, question, language), discipline)
        best = max(kept.values(), default=0.0)
        if best < (FAINT if discipline is None else FAINT_WITHIN):
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

    def _said(self, question: str, language: str) -> dict[Key, float]:
        """The best lexical score of each note in any language; the reader's own counts most."""
        found: dict[Key, float] = defaultdict(float)
        for spoken, index in self._indexes.items():
            worth = 1.0 if language.startswith(spoken) else OTHER_LANGUAGE
            for key, score in index.scores(question).items():
                found[key] = max(found[key], worth * score)
        return found

    def _meant(self, said: dict[Key, float], question: str, language: str) -> dict[Key, float]:
        """With the cosine of the meaning added, where there is an embedder."""
        for key, cosine in self._meanings(question, language):
            said[key] = said.get(key, 0.0) + MEANING * max(cosine, 0.0)
        return said

    def _meanings(self, question: str, language: str) -> Iterable[tuple[Key, float]]:
        if self._embedder is None:
            return ()
        vectors = self._note_vectors(self._embedder)
        asked = self._embedder.embed([question], SPACE, language)[0]
        return zip(self._keys, (float(cosine) for cosine in vectors @ asked), strict=True)

    def _note_vectors(self, embedder: Embedder) -> Vectors:
        """The vectors that ship; when notes were changed since, they are embedded anew at the first question."""
        with self._lock:
            if self._vectors is None:
                texts = meanings(self._notes[FALLBACK].values())
                shipped = read_vectors(texts)
                self._vectors = shipped if shipped is not None else embedder.embed(texts, SPACE)
            return self._vectors


def _within(scores: Mapping[Key, float], discipline: str | None) -> dict[Key, float]:
    """Notes of one book, and the general book's at a discount, since a discipline's question may be a general one."""
    scores = {key: score for key, score in scores.items() if score > 0}
    if discipline is None:
        return scores
    own = {key: score for key, score in scores.items() if key[0] == discipline}
    general = {key: ELSEWHERE * score for key, score in scores.items() if key[0] == GENERAL != discipline}
    return {**general, **own}
