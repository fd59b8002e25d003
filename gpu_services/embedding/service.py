"""The embedders behind HTTP, for machines that keep models on one host."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.concurrency import run_in_threadpool

from gpu_services.embedding.engine import EmbeddingEngine
from gpu_services.embedding.protocol import EmbedRequest, EmbedResult
from gpu_services.service.health import Health


def embedding_router(engine: EmbeddingEngine, health: Health) -> APIRouter:
    """`POST /embed`, and a readiness check that the default model answers."""
    router = APIRouter(tags=["embedding"])

    async def usable() -> str:
        await run_in_threadpool(engine.warm_up, ("use",))
        return "use answers"

    health.require("embedding", usable)

    @router.post("/embed", operation_id="embed")
    async def embed(request: EmbedRequest) -> EmbedResult:
        """Vectors of the texts, in order."""
        vectors = await run_in_threadpool(engine.embed, request.model, request.texts, request.purpose)
        return EmbedResult.of(request.model, vectors)

    return router
