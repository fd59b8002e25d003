"""Who answers a question from the command line: a desk in this process, or a running server."""

from __future__ import annotations

import getpass
import json
import os
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol
from uuid import uuid4

import httpx
from ag_ui.core import RunAgentInput, UserMessage
from httpx_sse import aconnect_sse
from pydantic import ValidationError

from frontends.cli.invocation import Invocation
from gpu_services.service.errors import ErrorBody, StadionError, Unavailable
from graphs.build import open_desk
from graphs.events import Event, RunFailed, RunFinished, TextDelta
from graphs.settings import DeskSettings
from graphs.turn import RouteResult, TurnRequest, TurnResult
from knowledge.access import Principal

TOKEN = "STADION_TOKEN"  # noqa: S105 - the name of the variable that holds the bearer token of `--url`


class Refused(StadionError):
    """A server answered with an error; its words are passed on."""

    code = "refused"

    def __init__(self, body: ErrorBody) -> None:
        super().__init__(body.message, recovery=body.recovery, code=body.code)


class Asker(Protocol):
    """What the command needs of whoever answers."""

    def stream(self, request: TurnRequest, principal: Principal) -> AsyncIterator[Event]:
        """The events of one turn."""
        ...

    async def answer(self, request: TurnRequest, principal: Principal) -> TurnResult:
        """The whole answer of one turn."""
        ...

    async def route(self, request: TurnRequest, principal: Principal) -> RouteResult:
        """Which desk would answer."""
        ...


def local_subject() -> str:
    """The owner of conversations held on this machine's command line."""
    return f"local:{getpass.getuser()}"


@asynccontextmanager
async def local_asker() -> AsyncIterator[Asker]:
    """A desk in this process: the person at the keyboard may take any role."""
    shared = Invocation.current()
    async with open_desk(DeskSettings.load(shared.config, data_dir=shared.data_dir)) as desk:
        yield desk


def open_asker(url: str | None) -> AbstractAsyncContextManager[Asker]:
    """The desk of this process, or the server at `url`."""
    return remote_asker(url) if url else local_asker()


@asynccontextmanager
async def remote_asker(url: str) -> AsyncIterator[Asker]:
    """A running server; the role comes from the token in STADION_TOKEN, without one from an anonymous session."""
    token = os.environ.get(TOKEN)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=120) as client:
        try:
            session = await client.get("/api/session")
            session.raise_for_status()
        except httpx.HTTPError as fault:
            raise Unavailable(f"No Stadion answers at {url}: {fault}.", recovery="Start it: make run.") from fault
        client.headers["X-CSRF-Token"] = str(session.json().get("csrf_token", ""))
        yield Remote(client)


class Remote:
    """The client of `/agui` and `/api/route`. The server knows the caller by the token; `principal` stays here."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def stream(self, request: TurnRequest, principal: Principal) -> AsyncIterator[Event]:
        """AG-UI events of the server, decoded into ours as far as a terminal needs them."""
        async with aconnect_sse(self._client, "POST", "/agui", json=_run_input(request)) as source:
            if source.response.status_code != httpx.codes.OK:
                await source.response.aread()
                raise Refused(_error(source.response))
            async for item in source.aiter_sse():
                decoded = _decode(json.loads(item.data))
                if decoded is not None:
                    yield decoded

    async def answer(self, request: TurnRequest, principal: Principal) -> TurnResult:
        """The result that the finished run carries."""
        async for event in self.stream(request, principal):
            if isinstance(event, RunFinished):
                return TurnResult.model_validate(event.result).model_copy(update={"id": request.id})
            if isinstance(event, RunFailed):
                raise Refused(event.error)
        raise Unavailable("The server closed the stream before the answer was complete.")

    async def route(self, request: TurnRequest, principal: Principal) -> RouteResult:
        """Ask the server where it would send the question."""
        reply = await self._client.post("/api/route", json=request.model_dump(mode="json", exclude_defaults=True))
        if reply.is_error:
            raise Refused(_error(reply))
        return RouteResult.model_validate(reply.json())


def _run_input(request: TurnRequest) -> dict[str, object]:
    wishes = request.model_dump(
        mode="json", include={"as_of", "time_zone", "favourite_noc", "spoiler_free", "language"}, exclude_none=True
    )
    turns = [*request.history, request.text]
    body = RunAgentInput(
        thread_id=request.thread_id or str(uuid4()),
        run_id=str(uuid4()),
        state={},
        messages=[UserMessage(id=str(uuid4()), role="user", content=text) for text in turns],
        tools=[],
        context=[],
        forwarded_props=wishes,
    )
    return body.model_dump(mode="json", by_alias=True)


def _error(reply: httpx.Response) -> ErrorBody:
    try:
        return ErrorBody.model_validate(reply.json())
    except (ValueError, ValidationError):
        return ErrorBody(
            code="http_error", message=f"The server answered {reply.status_code}.", recovery="", retryable=False
        )


def _decode(data: dict[str, object]) -> Event | None:
    match data.get("type"):
        case "TEXT_MESSAGE_CONTENT":
            return TextDelta(message_id=str(data["messageId"]), delta=str(data["delta"]))
        case "RUN_FINISHED":
            return RunFinished.model_validate(
                {"run_id": data["runId"], "thread_id": data["threadId"], "outcome": "success", "result": data["result"]}
            )
        case "RUN_ERROR":
            error = ErrorBody(
                code=str(data.get("code", "error")), message=str(data["message"]), recovery="", retryable=False
            )
            return RunFailed(run_id="", error=error)
        case _:
            return None
