"""Answers given a moment ago: while the facts stand still, the same call for the same kind of reader has one result.

Kept for ten seconds of the clock at most, and only as long as the store's revision does not move, so a pushed message
counts within half a second. A clock that was set is matched exactly.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from knowledge.access import Preferences, TurnContext
from knowledge.games.store import GamesStore
from tools.results import Result

_SPAN = 10  # seconds of the clock that share an answer
_LOOK = 0.4  # seconds between looks at the store's revision
_KEPT = 256
_LARGEST = 40_000  # characters of JSON; larger answers are rare and are not kept


class Answered(NamedTuple):
    """A result and its JSON."""

    json: str
    result: Result


class _Key(NamedTuple):
    """What a result depends on."""

    tool: str
    arguments: str
    language: str
    reader: tuple[str, str | None, str | None]
    preferences: Preferences
    clock: float
    revision: int


class Memory:
    """The last answers of all tools over one store. Safe from any thread."""

    def __init__(self, games: GamesStore, clock: Callable[[], float] = time.monotonic) -> None:
        self._games = games
        self._clock = clock
        self._lock = threading.Lock()
        self._kept: OrderedDict[_Key, Answered] = OrderedDict()
        self._revision = -1
        self._looked = float("-inf")

    def answer(self, tool: str, arguments: str, context: TurnContext, call: Callable[[], Result]) -> Answered:
        """The kept answer, or that of `call`, kept for the next."""
        key = self._key(tool, arguments, context)
        with self._lock:
            kept = self._kept.get(key)
        if kept is not None:
            return kept
        result = call()
        answered = Answered(result.model_dump_json(), result)
        if len(answered.json) <= _LARGEST:
            self._keep(key, answered)
        return answered

    def _keep(self, key: _Key, answered: Answered) -> None:
        with self._lock:
            self._kept[key] = answered
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)

    def _key(self, tool: str, arguments: str, context: TurnContext) -> _Key:
        who = context.principal
        reader = (who.role.value, who.noc, who.locale)
        return _Key(
            tool, arguments, context.language, reader, context.preferences, _moment(context.now), self._standing()
        )

    def _standing(self) -> int:
        """The store's revision, a moment old at most."""
        now = self._clock()
        if now - self._looked >= _LOOK:
            self._revision, self._looked = self._games.revision, now
        return self._revision


def _moment(now: datetime) -> float:
    """The span of a running clock, the instant of one that was set."""
    instant = now.timestamp()
    running = abs(datetime.now(UTC).timestamp() - instant) < 2 * _SPAN
    return instant // _SPAN if running else instant
