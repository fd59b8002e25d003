"""Measures the embedders: does a request in another language find the same request in English among look-alikes?

`stadion bench embedding` prints these rows; docs/models.md records them and the choice made from them.
"""

from __future__ import annotations

import time
from importlib.resources import files
from typing import Annotated

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from gpu_services.embedding.client import EmbeddingClient
from gpu_services.embedding.protocol import DIMENSIONS, Space, Vectors

SPACES: tuple[Space, ...] = ("use", "e5", "fused")


class Pairs(BaseModel):
    """Requests in English, look-alikes of them, and the same requests in other languages."""

    model_config = ConfigDict(frozen=True)

    note: str
    en: tuple[str, ...]
    distractors: tuple[str, ...]
    same: Annotated[dict[str, tuple[str, ...]], Field(min_length=1)]


class Found(BaseModel):
    """Retrieval of one language in one space; `milliseconds` is the wall time of one text, alone."""

    model_config = ConfigDict(frozen=True)

    language: str
    space: Space
    n: int
    recall_at_1: float
    mean_reciprocal_rank: float
    milliseconds: float


def load_pairs() -> Pairs:
    """The sentences that ship with the room."""
    return Pairs.model_validate_json(files("gpu_services.embedding").joinpath("data/pairs.json").read_bytes())


def measure(client: EmbeddingClient, pairs: Pairs | None = None) -> list[Found]:
    """Every language in every space, in the order of the file. Give a client that keeps nothing, to time it."""
    pairs = pairs or load_pairs()
    passages = {space: client.embed((*pairs.en, *pairs.distractors), space) for space in SPACES}
    return [
        _found(client, language, texts, space, passages[space])
        for language, texts in pairs.same.items()
        for space in SPACES
    ]


def _found(client: EmbeddingClient, language: str, texts: tuple[str, ...], space: Space, passages: Vectors) -> Found:
    began = time.perf_counter()
    queries = np.concatenate([client.embed([text], space, language) for text in texts])
    seconds = time.perf_counter() - began
    scores = queries @ passages.T
    ranks = (scores > np.diagonal(scores)[:, None]).sum(axis=1) + 1
    return Found(
        language=language,
        space=space,
        n=len(texts),
        recall_at_1=round(float((ranks == 1).mean()), 3),
        mean_reciprocal_rank=round(float((1 / ranks).mean()), 3),
        milliseconds=round(1000 * seconds / len(texts), 1),
    )


def calibrate(client: EmbeddingClient, pairs: Pairs | None = None) -> dict[str, Vectors]:
    """The mean vector of each model over all languages: what `data/centre.npz` holds."""
    pairs = pairs or load_pairs()
    texts = [text for language in (pairs.en, *pairs.same.values()) for text in language]
    return {model: client.embed(texts, model).mean(axis=0) for model in DIMENSIONS}
