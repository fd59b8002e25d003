"""`/jobs`: submit, list, look, watch, cancel, fetch what was made. Who the caller is comes from the application."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request
from fastapi.responses import FileResponse
from sse_starlette import EventSourceResponse, ServerSentEvent

from gpu_services.service.jobs.client import LocalJobs
from gpu_services.service.jobs.protocol import Job, JobEvent, JobRequest

OwnerOf = Callable[[Request], Awaitable[str]]


def jobs_router(jobs: LocalJobs, owner_of: OwnerOf) -> APIRouter:
    """The routes. `owner_of` names the caller, or raises what an unknown caller gets."""
    router = APIRouter(prefix="/jobs", tags=["jobs"])
    owner_dependency = Depends(owner_of)

    @router.post("", operation_id="submit_job", status_code=202)
    async def submit(request: JobRequest, owner: str = owner_dependency) -> Job:
        """Queue work; the same key while unfinished returns the same job."""
        return await jobs.submit(request, owner)

    @router.get("", operation_id="list_jobs")
    async def mine(owner: str = owner_dependency) -> list[Job]:
        """The caller's jobs, newest first."""
        return await jobs.mine(owner)

    @router.get("/{job_id}", operation_id="get_job")
    async def get(job_id: str, owner: str = owner_dependency) -> Job:
        """A job as it is now."""
        return await jobs.get(job_id, owner)

    @router.post("/{job_id}/cancel", operation_id="cancel_job")
    async def cancel(job_id: str, owner: str = owner_dependency) -> Job:
        """Stop a job."""
        return await jobs.cancel(job_id, owner)

    @router.get("/{job_id}/events", operation_id="watch_job", response_class=EventSourceResponse)
    async def watch(
        job_id: str,
        after: int = 0,
        last_event_id: Annotated[str | None, Header()] = None,
        owner: str = owner_dependency,
    ) -> EventSourceResponse:
        """Server-sent events, numbered; continues after `Last-Event-ID` or `after`."""
        await jobs.get(job_id, owner)
        seen = int(last_event_id) if last_event_id and last_event_id.isdigit() else after
        return EventSourceResponse(_sent(jobs.events(job_id, owner, seen)), ping=15)

    @router.get("/{job_id}/artefacts/{name}", operation_id="get_job_artefact", response_class=FileResponse)
    async def artefact(job_id: str, name: str, owner: str = owner_dependency) -> FileResponse:
        """A file that the job made."""
        found, path = await jobs.artefact(job_id, name, owner)
        return FileResponse(path, media_type=found.media_type, filename=found.name)

    return router


async def _sent(events: AsyncIterator[JobEvent]) -> AsyncIterator[ServerSentEvent]:
    async for event in events:
        yield ServerSentEvent(event.model_dump_json(exclude_none=True), id=str(event.seq), event=event.type)
