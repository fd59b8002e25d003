"""Aliases of one language as a trie over tokens: from a position in a sentence, every alias that starts there.

Nodes are keyed by stems; an alias keeps its exact tokens, so that a form met exactly scores above an inflected one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from knowledge.lexicon.morphology import Morphology
from knowledge.lexicon.text import keys
from knowledge.lexicon.types import EntityKind

INFLECTED = 0.95


@dataclass(frozen=True, slots=True)
class Alias:
    """One way to write one thing."""

    kind: EntityKind
    code: str
    text: str
    language: str
    weight: float = 1.0  # below 1 for loose or secondary ways to say it


@dataclass(slots=True)
class Node:
    """A place in the trie."""

    next: dict[str, Node] = field(default_factory=dict)
    ends: list[tuple[Alias, tuple[str, ...]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Found:
    """An alias met in a sentence, from token `first` up to but without token `last`."""

    first: int
    last: int
    alias: Alias
    score: float


class AliasTrie:
    """Built once per language; reading is safe from any thread."""

    def __init__(self, aliases: Iterable[Alias], morphology: Morphology) -> None:
        self.morphology = morphology
        self._root = Node()
        self.vocabulary: set[str] = set()
        self._all: list[tuple[Alias, tuple[str, ...]]] = []
        seen: set[tuple[EntityKind, str, tuple[str, ...]]] = set()
        for alias in aliases:
            tokens = keys(alias.text)
            if tokens and (alias.kind, alias.code, tokens) not in seen:
                seen.add((alias.kind, alias.code, tokens))
                self._add(alias, tokens)

    def _add(self, alias: Alias, tokens: tuple[str, ...]) -> None:
        stems = [self.morphology.stored(token) for token in tokens]
        self.vocabulary.update(token for token in tokens if not token[0].isdigit())
        self._all.append((alias, tokens))
        for path in _paths(stems):
            node = self._root
            for key in path:
                node = node.next.setdefault(key, Node())
            node.ends.append((alias, tokens))

    def entries(self) -> Iterator[tuple[Alias, str]]:
        """Every alias with its folded text, without spaces."""
        yield from ((alias, "".join(tokens)) for alias, tokens in self._all)

    def starting_at(self, at: int, readings: Sequence[Sequence[tuple[str, float]]]) -> Iterator[Found]:
        """Aliases that begin at token `at`. `readings`: for each token, the forms it may stand for, with weights."""
        paths: list[tuple[Node, tuple[str, ...], float]] = [(self._root, (), 1.0)]
        here = at
        while paths and here < len(readings):
            paths = list(self._step(paths, readings[here]))
            here += 1
            for node, walked, weight in paths:
                for alias, tokens in node.ends:
                    yield Found(at, here, alias, _score(alias, tokens, walked, weight))

    def _step(
        self, paths: list[tuple[Node, tuple[str, ...], float]], readings: Sequence[tuple[str, float]]
    ) -> Iterator[tuple[Node, tuple[str, ...], float]]:
        for node, walked, weight in paths:
            met: set[int] = set()
            for form, form_weight in readings:
                child = node.next.get(form)
                if child is not None and id(child) not in met:
                    met.add(id(child))
                    yield child, (*walked, readings[0][0] if form_weight == 1.0 else form), weight * form_weight


def _paths(stems: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    if not stems:
        yield ()
        return
    for rest in _paths(stems[1:]):
        for stem in stems[0]:
            yield (stem, *rest)


def _score(alias: Alias, tokens: tuple[str, ...], walked: tuple[str, ...], weight: float) -> float:
    exact = 1.0 if walked == tokens else INFLECTED
    return alias.weight * weight * exact
