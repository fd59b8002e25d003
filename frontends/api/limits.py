"""How much one caller may ask for: token buckets, and a turnstile that lets turns through in order."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from frontends.api.errors import Overloaded, RateLimited

Clock = Callable[[], float]
KEPT = 50_000  # callers remembered at most; the one idle longest is forgotten, which fills its bucket


@dataclass
class _Bucket:
    tokens: float
    at: float


class TokenBuckets:
    """A bucket a caller: `burst` tokens at first, `rate` more a second."""

    def __init__(self, burst: float, rate: float, clock: Clock = time.monotonic) -> None:
        self._burst, self._rate, self._now = burst, rate, clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def take(self, caller: str) -> None:
        """Take a token.

        Raises:
            RateLimited: there is none, saying when there will be.
        """
        now = self._now()
        bucket = self._buckets.setdefault(caller, _Bucket(self._burst, now))
        bucket.tokens = min(self._burst, bucket.tokens + (now - bucket.at) * self._rate)
        bucket.at = now
        self._buckets.move_to_end(caller)
        if len(self._buckets) > KEPT:
            self._buckets.popitem(last=False)
        if bucket.tokens < 1:
            raise RateLimited((1 - bucket.tokens) / self._rate)
        bucket.tokens -= 1


class Turnstile:
    """Lets `width` turns run at once and the others wait in the order in which they came.

    A hundred turns side by side would all be as slow as the last; in order, the first are as fast as ever.
    """

    def __init__(self, width: int, waiting: int) -> None:
        self._places = asyncio.Semaphore(width)
        self._waiting, self._most = 0, waiting

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """A place for the time of the block.

        Raises:
            Overloaded: too many wait.
        """
        await self.enter()
        try:
            yield
        finally:
            self.leave()

    async def enter(self) -> None:
        """Wait for a place; `leave` must follow."""
        if self._waiting >= self._most:
            raise Overloaded("Very many people are asking at this moment.")
        self._waiting += 1
        try:
            await self._places.acquire()
        finally:
            self._waiting -= 1

    def leave(self) -> None:
        """Give the place back."""
        self._places.release()
