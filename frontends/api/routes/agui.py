"""`/agui`: a turn as server-sent events, and coming back for the rest of one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated

from ag_ui.core import RunAgentInput
from fastapi import APIRouter, Header, Query, Request
from pydantic import BaseModel, ConfigDict, JsonValue
from sse_starlette import EventSourceResponse

from frontends.api.runs import begin, frames, turn_request
from frontends.api.state import CountedCaller, KnownCaller, OpenDesk, SharedApi, remember
from gpu_services.service.errors import Internal
from graphs.desk import Desk
from graphs.events import RunStarted
from knowledge.access import Principal

PING_SECONDS = 15
router = APIRouter(tags=["conversation"])


class Decision(BaseModel):
    """A person's decision about a run that waits."""

    model_config = ConfigDict(extra="forbid")

    thread_id: str
    interrupt_id: str
    decision: JsonValue


@router.post("/agui", operation_id="run_agent", response_class=EventSourceResponse)
async def run_agent(
    given: RunAgentInput, request: Request, caller: CountedCaller, desk: OpenDesk, api: SharedApi
) -> EventSourceResponse:
    """Answer a message. Events are AG-UI's, numbered by their ids; the run goes on when the reader goes away."""
    principal = caller.principal
    run = await begin(desk, turn_request(given), principal, api.turnstile)
    api.names.keep(principal.subject, given.run_id, run.run_id)
    response = _stream(frames(desk, run.run_id, given.run_id, principal))
    remember(request, response, caller)
    return response


@router.get("/agui/{run_id}", operation_id="follow_run", response_class=EventSourceResponse)
async def follow_run(
    run_id: str,
    caller: KnownCaller,
    desk: OpenDesk,
    api: SharedApi,
    after: Annotated[int, Query(ge=0)] = 0,
    last_event_id: Annotated[str | None, Header()] = None,
) -> EventSourceResponse:
    """The events of a run of the caller's after number `after` (or `Last-Event-ID`), those to come included."""
    found = api.names.find(caller.principal.subject, run_id)
    seen = int(last_event_id) if last_event_id and last_event_id.isdigit() else after
    return _stream(frames(desk, found, run_id, caller.principal, seen))


@router.post("/api/runs/{run_id}/cancel", operation_id="cancel_run", status_code=204)
async def cancel_run(run_id: str, caller: KnownCaller, desk: OpenDesk, api: SharedApi) -> None:
    """Stop an answer."""
    await desk.cancel(api.names.find(caller.principal.subject, run_id), caller.principal)


@router.post("/api/runs/{run_id}/resume", operation_id="resume_run", response_class=EventSourceResponse)
async def resume_run(
    run_id: str, decision: Decision, caller: CountedCaller, desk: OpenDesk, api: SharedApi
) -> EventSourceResponse:
    """Decide about what a run waits for; its continuation is a run of its own under the same name."""
    principal = caller.principal
    api.names.find(principal.subject, run_id)
    continued = await _continued(desk, decision, principal)
    api.names.keep(principal.subject, run_id, continued)
    return _stream(frames(desk, continued, run_id, principal))


async def _continued(desk: Desk, decision: Decision, principal: Principal) -> str:
    async for event in desk.resume(decision.thread_id, decision.interrupt_id, decision.decision, principal):
        if isinstance(event, RunStarted):
            return event.run_id
    raise Internal("The run did not go on.")


def _stream(numbered: AsyncIterator[tuple[int, str]]) -> EventSourceResponse:
    return EventSourceResponse(_events(numbered), ping=PING_SECONDS, sep="\n", headers={"X-Accel-Buffering": "no"})


async def _events(numbered: AsyncIterator[tuple[int, str]]) -> AsyncIterator[bytes]:
    async for number, frame in numbered:
        yield f"id: {number}\ndata: {frame}\n\n".encode()
