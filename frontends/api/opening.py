"""The desk, opened in the background after the server listens, closed when it ends.

A request that comes earlier waits a little instead of failing.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import structlog

from frontends.api.errors import StillOpening
from gpu_services.service.errors import StadionError, Unavailable
from graphs.desk import Desk

_log = structlog.get_logger("opening")


OpenDesk = Callable[[], AbstractAsyncContextManager[Desk]]


class Opening:
    """Opens a desk in a task of its own."""

    def __init__(self, open_desk: OpenDesk, wait: float) -> None:
        self._open, self._wait = open_desk, wait
        self._opened = asyncio.Event()
        self._closing = asyncio.Event()
        self._desk: Desk | None = None
        self._failure: Exception | None = None

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Open while the block runs."""
        task = asyncio.create_task(self._hold(), name="opening")
        try:
            yield
        finally:
            self._closing.set()
            if self._desk is None:
                task.cancel()
            await asyncio.wait([task], timeout=15)

    async def desk(self) -> Desk:
        """The desk, waiting for it if need be.

        Raises:
            StillOpening: it takes longer than a request waits.
            Unavailable: it could not be opened.
        """
        try:
            await asyncio.wait_for(self._opened.wait(), self._wait)
        except TimeoutError as late:
            raise StillOpening("The desk is still being prepared.") from late
        if self._desk is None:
            raise self._unopened() from self._failure
        return self._desk

    async def check(self) -> str:
        """Readiness: the desk is open."""
        if self._desk is not None:
            return "open"
        raise self._unopened() if self._opened.is_set() else StillOpening("The desk is still being prepared.")

    def _unopened(self) -> StadionError:
        if isinstance(self._failure, StadionError):
            return self._failure
        return Unavailable("The desk could not be opened.", recovery="Look at the server's log.", code="not_opened")

    async def _hold(self) -> None:
        try:
            async with self._open() as desk:
                self._desk = desk
                self._opened.set()
                await self._closing.wait()
                self._desk = None
        except Exception as failure:  # noqa: BLE001 - kept for /ready and every request, and logged
            self._failure = failure
            _log.error("the desk could not be opened", exc_info=failure)
        finally:
            self._opened.set()
