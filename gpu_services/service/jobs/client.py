"""What callers use: `LocalJobs` runs the registry in this process, `RemoteJobs` speaks to one behind HTTP."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import ClassVar, Protocol, TypeVar

import httpx
from pydantic import SecretStr, TypeAdapter, ValidationError

from gpu_services.service.errors import ErrorBody, StadionError, Unavailable
from gpu_services.service.jobs.engine import JobBoard
from gpu_services.service.jobs.kinds import KindRegistry
from gpu_services.service.jobs.pool import Timing, WorkerPool
from gpu_services.service.jobs.protocol import Artefact, Job, JobEvent, JobRequest
from gpu_services.service.jobs.store import open_store
from gpu_services.service.settings import ServiceSettings

T = TypeVar("T")


class JobSettings(ServiceSettings):
    """Size and place of the job registry."""

    section: ClassVar[str | None] = "jobs"

    job_processes: int = 1
    job_queue: int = 200  # jobs that may wait
    job_url: str | None = None
    job_token: SecretStr | None = None


class Jobs(Protocol):
    """The registry, wherever it is. `owner` is the subject of the caller; nobody sees another's jobs."""

    async def submit(self, request: JobRequest, owner: str) -> Job:
        """Queue work."""
        ...

    async def get(self, job_id: str, owner: str) -> Job:
        """A job as it is now."""
        ...

    async def mine(self, owner: str) -> list[Job]:
        """The owner's jobs, newest first."""
        ...

    async def cancel(self, job_id: str, owner: str) -> Job:
        """Stop a job."""
        ...

    def events(self, job_id: str, owner: str, after: int = 0) -> AsyncIterator[JobEvent]:
        """What happens, from event `after` on, until the job has ended."""
        ...


class LocalJobs:
    """The registry of this process's data folder, with its worker pool."""

    def __init__(self, settings: JobSettings, kinds: KindRegistry | None = None, timing: Timing | None = None) -> None:
        home = settings.data_dir / "jobs"
        self.kinds = kinds or KindRegistry()
        self.board = JobBoard(open_store(home / "jobs.sqlite"), home / "files", settings.job_queue)
        self.pool = WorkerPool(self.board, self.kinds, self._changed, settings.job_processes, timing)
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="jobs-store")
        self._watchers: dict[str, list[tuple[asyncio.AbstractEventLoop, asyncio.Event]]] = {}
        self._lock = threading.Lock()

    def start(self) -> None:
        """Begin to work; jobs left by an earlier run come first."""
        self.pool.start()

    def close(self) -> None:
        """Stop working."""
        self.pool.close()
        self._threads.shutdown(wait=False)

    async def submit(self, request: JobRequest, owner: str) -> Job:
        """Queue work.

        Raises:
            UnknownKind, BadParams, QueueFull: see the engine.
        """
        job = await self._aside(lambda: self.board.submit(request, owner, self.kinds.load(request.kind)))
        self.pool.wake()
        return job

    async def get(self, job_id: str, owner: str) -> Job:
        """A job as it is now."""
        return await self._aside(lambda: self.board.get(job_id, owner))

    async def mine(self, owner: str) -> list[Job]:
        """The owner's jobs, newest first."""
        return await self._aside(lambda: self.board.of_owner(owner))

    async def cancel(self, job_id: str, owner: str) -> Job:
        """Stop a job."""
        job = await self._aside(lambda: self.board.cancel(job_id, owner))
        self._changed(job_id)
        self.pool.wake()
        return job

    async def artefact(self, job_id: str, name: str, owner: str) -> tuple[Artefact, Path]:
        """A file of a job."""
        return await self._aside(lambda: self.board.artefact(job_id, name, owner))

    async def events(self, job_id: str, owner: str, after: int = 0) -> AsyncIterator[JobEvent]:
        """What happens, from event `after` on, until the job has ended."""
        await self.get(job_id, owner)
        changed = self._watch(job_id)
        try:
            while True:
                changed.clear()
                for event in await self._aside(partial(self.board.events, job_id, after)):
                    yield event
                    after = event.seq
                    if event.final:
                        return
                await _within(changed, 1.0)  # another process may have changed it
        finally:
            self._unwatch(job_id, changed)

    async def _aside(self, call: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, call)

    def _watch(self, job_id: str) -> asyncio.Event:
        changed = asyncio.Event()
        with self._lock:
            self._watchers.setdefault(job_id, []).append((asyncio.get_running_loop(), changed))
        return changed

    def _unwatch(self, job_id: str, changed: asyncio.Event) -> None:
        with self._lock:
            left = [watcher for watcher in self._watchers.get(job_id, []) if watcher[1] is not changed]
            if left:
                self._watchers[job_id] = left
            else:
                self._watchers.pop(job_id, None)

    def _changed(self, job_id: str) -> None:
        with self._lock:
            watchers = list(self._watchers.get(job_id, []))
        for loop, changed in watchers:
            if not loop.is_closed():
                loop.call_soon_threadsafe(changed.set)


class RemoteJobs:
    """A registry behind HTTP. The service knows the owner from the token, so `owner` is not sent."""

    def __init__(self, settings: JobSettings, url: str) -> None:
        token = settings.job_token
        headers = {"Authorization": f"Bearer {token.get_secret_value()}"} if token else {}
        self._http = httpx.AsyncClient(base_url=url, headers=headers, timeout=httpx.Timeout(10, read=60))

    async def submit(self, request: JobRequest, owner: str) -> Job:
        """Queue work."""
        return Job.model_validate_json(await self._ask("POST", "/jobs", request.model_dump_json()))

    async def get(self, job_id: str, owner: str) -> Job:
        """A job as it is now."""
        return Job.model_validate_json(await self._ask("GET", f"/jobs/{job_id}"))

    async def mine(self, owner: str) -> list[Job]:
        """The caller's jobs, newest first."""
        return TypeAdapter(list[Job]).validate_json(await self._ask("GET", "/jobs"))

    async def cancel(self, job_id: str, owner: str) -> Job:
        """Stop a job."""
        return Job.model_validate_json(await self._ask("POST", f"/jobs/{job_id}/cancel"))

    async def events(self, job_id: str, owner: str, after: int = 0) -> AsyncIterator[JobEvent]:
        """What happens, from event `after` on, until the job has ended."""
        async with self._http.stream("GET", f"/jobs/{job_id}/events", params={"after": after}) as answer:
            if answer.is_error:
                raise _told(await answer.aread())
            async for line in answer.aiter_lines():
                if line.startswith("data:"):
                    yield JobEvent.model_validate_json(line.removeprefix("data:"))

    async def close(self) -> None:
        """Close connections."""
        await self._http.aclose()

    async def _ask(self, method: str, path: str, body: str | None = None) -> bytes:
        headers = {"Content-Type": "application/json"} if body else {}
        try:
            answer = await self._http.request(method, path, content=body, headers=headers)
        except httpx.HTTPError as fault:
            raise Unavailable(f"The job service does not answer: {fault}.", recovery="Check job_url.") from fault
        if answer.is_error:
            raise _told(answer.content)
        return answer.content


def _told(content: bytes) -> StadionError:
    try:
        body = ErrorBody.model_validate_json(content)
    except ValidationError:
        return Unavailable("The job service answered with something unreadable.")
    return StadionError(body.message, recovery=body.recovery, code=body.code)


async def _within(changed: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(changed.wait(), seconds)
    except TimeoutError:
        return
