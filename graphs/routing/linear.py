"""The linear model of the router: logits of desk topics from a sentence vector and cue features.

One head an embedding model, both over the same labels. A vector is centred on the mean of the exemplars (sentence
spaces are lopsided) and brought to length 1 before its head reads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from typing import get_args

import numpy as np
import numpy.typing as npt

from gpu_services.embedding.protocol import Model
from graphs.routing.cues import Features

Array = npt.NDArray[np.float32]
MODELS: tuple[Model, ...] = get_args(Model)


@dataclass(frozen=True, slots=True)
class Head:
    """`weights` has shape (vector + cues, labels), `mean` the vector's."""

    mean: Array
    weights: Array
    bias: Array

    def logits(self, vector: Array, cues: Features) -> Array:
        """One value a label."""
        return np.asarray(np.concatenate([centred(vector, self.mean), cues]) @ self.weights + self.bias)


@dataclass(frozen=True, slots=True)
class LinearModel:
    """What `weights.npz` holds."""

    labels: tuple[str, ...]
    heads: dict[Model, Head]
    fingerprint: str

    def logits(self, vectors: dict[Model, Array], shares: dict[Model, float], cues: Features) -> Array:
        """Both heads' logits, weighed by the models' shares for the language; shares of missing vectors are zero."""
        total = np.zeros(len(self.labels), dtype=np.float32)
        for model, vector in vectors.items():
            total += np.float32(shares[model]) * self.heads[model].logits(vector, cues)
        return total


def centred(vector: Array, mean: Array) -> Array:
    """The vector from the mean, length 1 (rows where it is a matrix)."""
    moved = vector - mean
    return np.asarray(moved / np.linalg.norm(moved, axis=-1, keepdims=True), dtype=np.float32)


def load() -> LinearModel:
    """The weights that ship."""
    with resources.files("graphs.routing").joinpath("weights.npz").open("rb") as stored, np.load(stored) as saved:
        heads = {
            model: Head(
                saved[f"{model}_mean"].astype(np.float32),
                saved[f"{model}_weights"].astype(np.float32),
                saved[f"{model}_bias"].astype(np.float32),
            )
            for model in MODELS
        }
        return LinearModel(tuple(saved["labels"].tolist()), heads, str(saved["fingerprint"]))
