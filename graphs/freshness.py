"""Keeps the names up to date with the Games store, so that a message pushed now is understood in the next answer."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import Executor

from knowledge.games.store import GamesStore
from knowledge.lexicon import Lexicon

_EVERY = 0.4  # seconds between looks: a pushed fact counts within a second


class Freshness:
    """Asks the store for its revision before a turn, but not for every turn of a burst."""

    def __init__(self, store: GamesStore, lexicon: Lexicon, threads: Executor) -> None:
        self.store = store
        self._lexicon = lexicon
        self._threads = threads
        self._looked = time.monotonic()
        self._looking: asyncio.Future[None] | None = None

    async def ensure(self) -> None:
        """Waits for the lexicon to know what the store knew a moment ago."""
        if self._looking is None:
            if time.monotonic() - self._looked < _EVERY:
                return
            loop = asyncio.get_running_loop()
            self._looking = loop.run_in_executor(self._threads, self._lexicon.refresh, self.store)
        try:
            await asyncio.shield(self._looking)
        finally:
            self._looked = time.monotonic()
            self._looking = None
