"""Who words the answers: the planner, or a language model that the planner stands behind.

A model is left alone for a while after failing several times in a row (the circuit is open), so that a dead server
costs nobody a wait.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from langgraph.graph.state import CompiledStateGraph
from pydantic import JsonValue

from graphs.critic import Speaker
from knowledge.access import TurnContext


class CircuitBreaker:
    """Closed: calls go through. After `failures` in a row it opens for `open_s`; then one call may try again."""

    def __init__(self, failures: int, open_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = failures
        self._open_s = open_s
        self._clock = clock
        self._failed = 0
        self._until = 0.0

    @property
    def closed(self) -> bool:
        """Whether a call may be made now."""
        return self._failed < self._limit or self._clock() >= self._until

    def succeeded(self) -> None:
        """A call went well."""
        self._failed = 0

    def failed(self) -> None:
        """A call failed or came too late."""
        self._failed += 1
        self._until = self._clock() + self._open_s


Suggest = Callable[[Sequence[JsonValue], TurnContext], tuple[str, ...]]


@dataclass(frozen=True)
class Voice:
    """One agent with one model behind it.

    `name` is what the reader is told; deadlines in seconds. `faults` are the errors by which its model fails: after
    them the planner has the word. Others are defects and are not swallowed.
    """

    name: str
    agent: CompiledStateGraph[Any, Any, Any, Any]
    speaker: Speaker
    first_sentence_s: float = 30.0
    deadline_s: float = 60.0
    breaker: CircuitBreaker = field(default_factory=lambda: CircuitBreaker(3, 60.0))
    faults: tuple[type[Exception], ...] = (TimeoutError,)


@dataclass(frozen=True)
class Specialist:
    """A desk that is built: the planner's voice, and a language model's where one is configured.

    `pauses` tells that a tool of it may wait for a person, which needs a checkpoint at every step. `suggest` makes
    questions to ask next out of the results of a turn.
    """

    planner: Voice
    model: Voice | None = None
    pauses: bool = False
    suggest: Suggest | None = None

    def voice(self, *, only_planner: bool) -> Voice:
        """Who speaks now."""
        if self.model is None or only_planner or not self.model.breaker.closed:
            return self.planner
        return self.model
