"""A second opinion for questions without a cue: the nearest exemplar in an embedding, when it is near enough.

Optional: without an embedder such questions are answered by what they name, or not at all. The exemplars are embedded
once, by `warm_up` or by the first question that needs them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Protocol

import numpy as np
import yaml
from numpy.typing import NDArray

from agents.planner.asked import Focus
from agents.planner.understanding.question import Intent, Question
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.slots import ask
from knowledge.lexicon.types import EntityKind

_NEAR = 0.42
_AHEAD = 0.04
"""Cosines. Of twelve sentences about other things none comes this near to an intent (at most 0.38)."""
_OTHER = "other"
_SPORTS = (EntityKind.DISCIPLINE, EntityKind.EVENT, EntityKind.EVENT_FAMILY)


class Embedder(Protocol):
    """What the opinion needs of `gpu_services.embedding.client.EmbeddingClient`."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Rows of length 1."""
        ...


class SecondOpinion:
    """Tells the intent of a question by its likeness to exemplars."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._vectors = cache(self._embedded)

    def warm_up(self) -> None:
        """Embeds the exemplars now."""
        self._vectors()

    def question(self, reading: Reading) -> Question | None:
        """The question, when one intent is near and clearly ahead of all others and has what it needs."""
        name = self._nearest(reading.text)
        intent = Intent(name) if name and name != _OTHER else None
        if intent is None or not _NEEDS.get(intent, _nothing)(reading):
            return None
        return ask(reading, intent, _FOCUS.get(intent, Focus.LIST))

    def _nearest(self, text: str) -> str | None:
        labels, vectors = self._vectors()
        likeness = vectors @ self._embedder.embed([text])[0]
        best: dict[str, float] = {}
        for label, value in zip(labels, likeness, strict=True):
            best[label] = max(best.get(label, -1.0), float(value))
        first, second = sorted(best, key=lambda label: -best[label])[:2]
        return first if best[first] >= _NEAR and best[first] - best[second] >= _AHEAD else None

    def _embedded(self) -> tuple[list[str], NDArray[np.float32]]:
        text = files("agents.planner.understanding").joinpath("exemplars.yaml").read_text("utf-8")
        exemplars: dict[str, list[str]] = yaml.safe_load(text)
        labels = [label for label, sentences in exemplars.items() for _ in sentences]
        return labels, self._embedder.embed([sentence for of_label in exemplars.values() for sentence in of_label])


def _nothing(reading: Reading) -> bool:
    return True


_NEEDS: Mapping[Intent, Callable[[Reading], bool]] = {
    Intent.RULES: lambda reading: bool(reading.named(*_SPORTS)),
    Intent.ATHLETE: lambda reading: bool(reading.named(EntityKind.PERSON)),
    Intent.ATHLETES: lambda reading: bool(reading.named(EntityKind.NOC)),
}
_FOCUS: Mapping[Intent, Focus] = {Intent.RULES: Focus.HOW, Intent.ATHLETE: Focus.WHAT}
