"""One reader on a WebSocket: asks, waits for the whole answer, and notes when the first words came."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import perf_counter
from uuid import uuid4

from ag_ui.core import RunAgentInput, UserMessage
from websockets.asyncio.client import ClientConnection, connect


@dataclass(frozen=True, slots=True)
class Answered:
    """Seconds from sending a question to its first words and to its end; `error` when it failed."""

    first: float
    whole: float
    error: str | None = None


class Reader:
    """An anonymous fan with a conversation of its own for every question."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    async def ask(self, text: str) -> Answered:
        """Ask one question and read to the end of its run."""
        started, first = perf_counter(), 0.0
        await self._connection.send(_command(text))
        async for frame in self._connection:
            event = json.loads(frame)
            if event["type"] == "TEXT_MESSAGE_CONTENT" and not first:
                first = perf_counter() - started
            if event["type"] == "RUN_ERROR":
                return Answered(first, perf_counter() - started, str(event.get("message")))
            if event["type"] == "RUN_FINISHED":
                return Answered(first, perf_counter() - started)
        return Answered(first, perf_counter() - started, "the connection was closed")


def _command(text: str) -> str:
    question = RunAgentInput(
        thread_id=str(uuid4()),
        run_id=str(uuid4()),
        state={},
        messages=[UserMessage(id=str(uuid4()), role="user", content=text)],
        tools=[],
        context=[],
        forwarded_props={},
    )
    return json.dumps({"type": "run", "input": question.model_dump(mode="json", by_alias=True)})


@asynccontextmanager
async def reader(url: str) -> AsyncIterator[Reader]:
    """A reader connected to a server at `url` (http://…)."""
    async with connect(url.replace("http", "ws", 1) + "/ws", origin=None, open_timeout=60) as connection:
        yield Reader(connection)
