"""How every other room embeds text: `EmbeddingClient`. In this process by default, over HTTP when a URL is configured.

Vectors of recent texts are kept, so that an exemplar or a repeated question is embedded once. The client may be
called from any thread; `aembed` keeps the event loop free and runs at most two embeddings at a time.
"""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import ClassVar, Protocol

import httpx
import numpy as np
from pydantic import SecretStr

from gpu_services.embedding.choice import Centre, e5_share, models_for
from gpu_services.embedding.engine import MODELS, EmbeddingEngine, NoEmbedder
from gpu_services.embedding.protocol import MAX_TEXTS, EmbedRequest, EmbedResult, Model, Purpose, Space, Vectors
from gpu_services.service.settings import ServiceSettings

_Key = tuple[Model, Purpose, str]


class EmbeddingSettings(ServiceSettings):
    """Where embeddings come from."""

    section: ClassVar[str | None] = "embedding"

    embedding_url: str | None = None  # None: computed in this process
    embedding_token: SecretStr | None = None
    embedding_timeout: float = 10.0  # seconds
    embedding_cached_texts: int = 4096  # about 2 kB each and model
    embedding_threads: int = 2


class Embedder(Protocol):
    """Anything that turns texts into one model's vectors: the engine, or a service far away."""

    def embed(self, model: Model, texts: Sequence[str], purpose: Purpose = "query") -> Vectors:
        """Vectors of length 1, one row a text."""
        ...


class RemoteEmbedder:
    """The engine behind HTTP."""

    def __init__(self, settings: EmbeddingSettings, url: str) -> None:
        token = settings.embedding_token
        headers = {"Authorization": f"Bearer {token.get_secret_value()}"} if token else {}
        self._http = httpx.Client(base_url=url, timeout=settings.embedding_timeout, headers=headers)

    def embed(self, model: Model, texts: Sequence[str], purpose: Purpose = "query") -> Vectors:
        """Ask the service, in batches that it accepts.

        Raises:
            NoEmbedder: the service cannot be reached or refuses.
        """
        batches = [tuple(texts[start : start + MAX_TEXTS]) for start in range(0, len(texts), MAX_TEXTS)]
        return np.concatenate([self._batch(EmbedRequest(model=model, texts=b, purpose=purpose)) for b in batches])

    def _batch(self, request: EmbedRequest) -> Vectors:
        try:
            answer = self._http.post("/embed", json=request.model_dump())
            answer.raise_for_status()
        except httpx.HTTPError as fault:
            raise NoEmbedder(
                f"The embedding service does not answer: {fault}.", recovery="Check embedding_url and that service."
            ) from fault
        return EmbedResult.model_validate_json(answer.content).vectors()


class _Recent:
    """Vectors of the last texts, oldest use dropped first."""

    def __init__(self, size: int) -> None:
        self._size, self._lock = size, threading.Lock()
        self._kept: OrderedDict[_Key, Vectors] = OrderedDict()

    def get(self, key: _Key) -> Vectors | None:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def put(self, key: _Key, vector: Vectors) -> None:
        with self._lock:
            self._kept[key] = vector
            self._kept.move_to_end(key)
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)


class EmbeddingClient:
    """Embeds texts in one of three spaces; rows are float32 of length 1, so a dot product is a cosine."""

    def __init__(self, settings: EmbeddingSettings | None = None, embedder: Embedder | None = None) -> None:
        settings = settings or EmbeddingSettings.load()
        url = settings.embedding_url
        self._embedder = embedder or (RemoteEmbedder(settings, url) if url else EmbeddingEngine())
        self._recent = _Recent(settings.embedding_cached_texts)
        self._threads = ThreadPoolExecutor(settings.embedding_threads, thread_name_prefix="embedding")
        self._centre = Centre()

    def embed(
        self,
        texts: Sequence[str],
        space: Space = "use",
        language: str | None = None,
        purpose: Purpose = "query",
    ) -> Vectors:
        """Embed texts.

        Args:
            texts: any length; each is read up to 2,000 characters.
            space: `use` (512 columns), `e5` (384) or `fused` (896). Compare vectors of one space only.
            language: of a query, in space `fused`: weighs the halves as measured for it. Leave it out for the texts
                to be found.
            purpose: e5 embeds questions and passages differently.

        Returns:
            Shape (len(texts), columns).

        Raises:
            NoEmbedder: the model or the service is not there.
        """
        if space != "fused":
            return self._halves(space, texts, purpose)
        share = e5_share(language)
        halves = {model: self._halves(model, texts, purpose) for model in models_for(share)}
        return self._centre.fuse(halves, share)

    async def aembed(
        self,
        texts: Sequence[str],
        space: Space = "use",
        language: str | None = None,
        purpose: Purpose = "query",
    ) -> Vectors:
        """Like `embed`, off the event loop."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self.embed, texts, space, language, purpose)

    def warm_up(self, models: Sequence[Model] = MODELS) -> None:
        """Load the models now: 1.7 s and 90 MB for `use`, 0.2 s and 20 MB for `e5`."""
        for model in models:
            self.embed(["warm up"], model)

    def close(self) -> None:
        """Stop the threads."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _halves(self, model: Model, texts: Sequence[str], purpose: Purpose) -> Vectors:
        keys: list[_Key] = [(model, purpose if model == "e5" else "query", text) for text in texts]
        found = {key: vector for key in keys if (vector := self._recent.get(key)) is not None}
        missing = [key for key in dict.fromkeys(keys) if key not in found]
        if missing:
            fresh = self._embedder.embed(model, [key[2] for key in missing], purpose)
            for key, vector in zip(missing, fresh, strict=True):
                found[key] = vector
                self._recent.put(key, vector)
        return np.stack([found[key] for key in keys]) if keys else self._embedder.embed(model, [], purpose)
