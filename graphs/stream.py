"""Runs and their events. A run goes on when its reader goes away; the reader comes back for what it missed.

Events of a run are numbered from 1 and kept in memory, bounded in number and time. Subscribers read by position,
so a slow one delays nobody. Only the desk opens runs.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Callable

from graphs.errors import UnknownRun
from graphs.events import Event


class Run:
    """One turn under way or just over."""

    def __init__(self, run_id: str, thread_id: str, owner: str, kept: int) -> None:
        self.run_id = run_id
        self.thread_id = thread_id
        self.owner = owner
        self.ended_at: float | None = None
        self.task: asyncio.Task[None] | None = None
        self._events: deque[Event] = deque(maxlen=kept)
        self._last = 0
        self._waiting: list[asyncio.Future[None]] = []

    @property
    def over(self) -> bool:
        """Whether no more events will come."""
        return self.ended_at is not None

    def publish(self, item: Event) -> None:
        """Numbers the event and wakes the readers."""
        self._last += 1
        self._events.append(item.model_copy(update={"seq": self._last}))
        self._wake()

    def end(self, at: float) -> None:
        """No more events; keep those there are until they expire."""
        self.ended_at = at
        self._wake()

    def after(self, seq: int) -> list[Event]:
        """Kept events with a number above `seq`.

        Raises:
            UnknownRun: some of them are no longer kept.
        """
        if self._events and self._events[0].seq > seq + 1:
            raise UnknownRun("The events of that answer are no longer kept.")
        skip = seq - (self._events[0].seq - 1) if self._events else 0
        return list(self._events)[max(0, skip) :]

    async def more(self) -> None:
        """Waits for the next event or the end."""
        if self.over:
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        await future

    def _wake(self) -> None:
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)


class RunHub:
    """All runs of this process."""

    def __init__(
        self, kept_events: int, kept_s: float, kept_runs: int = 500, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._kept_events = kept_events
        self._kept_s = kept_s
        self._kept_runs = kept_runs
        self._clock = clock
        self._runs: OrderedDict[str, Run] = OrderedDict()

    def open(self, run_id: str, thread_id: str, owner: str) -> Run:
        """A new run; expired ones are forgotten on the way."""
        self._expire()
        run = Run(run_id, thread_id, owner, self._kept_events)
        self._runs[run_id] = run
        return run

    def close(self, run: Run) -> None:
        """Marks a run as over."""
        run.end(self._clock())

    def get(self, run_id: str, owner: str) -> Run:
        """The run, if it is the caller's.

        Raises:
            UnknownRun: it is not there, or somebody else's.
        """
        self._expire()
        run = self._runs.get(run_id)
        if run is None or run.owner != owner:
            raise UnknownRun("There is no such answer.")
        return run

    async def subscribe(self, run_id: str, owner: str, after_seq: int = 0) -> AsyncIterator[Event]:
        """The run's events after `after_seq`: first those already there, then the others as they come.

        Raises:
            UnknownRun: the run is not the caller's, or events in between are gone.
        """
        run = self.get(run_id, owner)
        seen = after_seq
        while True:
            over = run.over
            for item in run.after(seen):
                seen = item.seq
                yield item
            if over:
                return
            if run.after(seen):
                continue
            await run.more()

    def running(self) -> list[Run]:
        """Runs that are not over."""
        return [run for run in self._runs.values() if not run.over]

    def _expire(self) -> None:
        limit = self._clock() - self._kept_s
        ended = [run for run in self._runs.values() if run.ended_at is not None]
        surplus = len(ended) - self._kept_runs
        for i, run in enumerate(ended):
            if i < surplus or (run.ended_at or 0.0) < limit:
                del self._runs[run.run_id]
