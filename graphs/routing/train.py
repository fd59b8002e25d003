"""Trains the router: `python -m graphs.routing.train` embeds the exemplars (about a minute) and writes the weights.

Multinomial logistic regression with L2, fitted by Adam on the full batch from zero, so that the same exemplars give
the same weights. Labels with few exemplars count more (one over the root of their number).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from gpu_services.embedding.client import EmbeddingClient
from gpu_services.embedding.protocol import Model
from graphs.routing.cues import CueReader
from graphs.routing.exemplars import Exemplar, exemplars, fingerprint
from graphs.routing.linear import MODELS, Array, Head, centred

L2 = 1e-4
STEPS = 300
RATE = 0.1
Double = npt.NDArray[np.float64]


def fit(features: Array, labels: npt.NDArray[np.intp], count: int) -> tuple[Array, Array]:
    """Weights (features, count) and bias (count) of the regression."""
    rows, columns = features.shape
    design = np.hstack([features, np.ones((rows, 1))]).astype(np.float64)
    wanted = np.eye(count)[labels]
    share = (1 / np.sqrt(np.maximum(np.bincount(labels, minlength=count), 1)))[labels]
    share = (share / share.mean() / rows)[:, None]
    decay = np.full((columns + 1, 1), L2)
    decay[-1] = 0
    theta = _descend(design, wanted, share, decay)
    return theta[:-1].astype(np.float32), theta[-1].astype(np.float32)


def _descend(design: Double, wanted: Double, share: Double, decay: Double) -> Double:
    theta = np.zeros((design.shape[1], wanted.shape[1]))
    first, second = np.zeros_like(theta), np.zeros_like(theta)
    for step in range(1, STEPS + 1):
        gradient = design.T @ ((softmax(design @ theta) - wanted) * share) + decay * theta
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        theta -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return theta


def softmax(logits: Double) -> Double:
    """Probabilities along the last axis."""
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


def train(client: EmbeddingClient, examples: list[Exemplar]) -> tuple[tuple[str, ...], dict[Model, Head]]:
    """Labels and one head a model."""
    names = tuple(sorted({example.label for example in examples}))
    labels = np.array([names.index(example.label) for example in examples])
    reader = CueReader()
    cues = np.stack([reader.read(example.text) for example in examples])
    heads: dict[Model, Head] = {}
    for model in MODELS:
        vectors = client.embed([example.text for example in examples], model)
        mean = vectors.mean(axis=0)
        weights, bias = fit(np.hstack([centred(vectors, mean), cues]), labels, len(names))
        heads[model] = Head(mean, weights, bias)
    return names, heads


def main() -> None:
    """Writes `weights.npz` beside this file."""
    names, heads = train(EmbeddingClient(), exemplars())
    arrays = {
        f"{model}_{part}": getattr(head, part).astype(np.float16)
        for model, head in heads.items()
        for part in ("mean", "weights", "bias")
    }
    np.savez_compressed(
        Path(__file__).parent / "weights.npz", labels=np.array(names), fingerprint=fingerprint(), **arrays
    )


if __name__ == "__main__":
    main()
