"""Which embedder a language is asked in, chosen by the measurement that docs/models.md records.

Universal Sentence Encoder was trained on sixteen languages and is nearly blind to others; multilingual-e5 reads a
hundred, six times slower. A *fused* vector holds both halves, and a query weighs them by its language: texts to be
found are embedded once, with both halves alike, and every language finds them in the half that it reads best.
"""

from __future__ import annotations

from importlib.resources import files

import numpy as np

from gpu_services.embedding.engine import unit_length
from gpu_services.embedding.protocol import DIMENSIONS, Model, Vectors

BALANCED = 0.5
E5_SHARE: dict[str, float] = {
    **dict.fromkeys(("pl", "ru", "tr"), 0.33),
    **dict.fromkeys(("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pt", "zh"), 0.0),
}
E5_SHARE_ELSEWHERE = 1.0


def e5_share(language: str | None) -> float:
    """Weight of the e5 half, in [0, 1], for a query in `language` (BCP 47); balanced when the language is unknown."""
    if language is None:
        return BALANCED
    return E5_SHARE.get(language.replace("_", "-").split("-")[0].lower(), E5_SHARE_ELSEWHERE)


def models_for(share: float) -> tuple[Model, ...]:
    """The models that have to run for a weight."""
    return tuple(model for model, weight in _weights(share) if weight > 0)


class Centre:
    """The mean of each model's vectors over all languages: taken away before fusing, it levels the languages."""

    def __init__(self) -> None:
        with files("gpu_services.embedding").joinpath("data/centre.npz").open("rb") as stored, np.load(stored) as means:
            self._means: dict[Model, Vectors] = {model: means[model].astype(np.float32) for model in DIMENSIONS}

    def fuse(self, halves: dict[Model, Vectors], share: float) -> Vectors:
        """Fused vectors of length 1, shape (n, 896); a model of weight zero may be missing from `halves`."""
        rows = len(next(iter(halves.values())))
        blocks = [self._block(model, halves.get(model), weight, rows) for model, weight in _weights(share)]
        return unit_length(np.concatenate(blocks, axis=1))

    def _block(self, model: Model, vectors: Vectors | None, weight: float, rows: int) -> Vectors:
        if vectors is None or weight == 0:
            return np.zeros((rows, DIMENSIONS[model]), dtype=np.float32)
        return np.float32(weight) * unit_length(vectors - self._means[model])


def _weights(share: float) -> tuple[tuple[Model, float], ...]:
    return ("use", 1 - share), ("e5", share)
