"""`/ws`: the same events over one connection that stays open, several runs at a time.

The client sends `{"type": "run", "input": RunAgentInput}`, `{"type": "resume", "run_id", "after"}` or
`{"type": "cancel", "run_id"}`; the server sends AG-UI events, each with `seq` and `runId` as extra fields. A refusal is
a `RUN_ERROR` without a number.
"""

from __future__ import annotations

import asyncio
from typing import Annotated, Literal

from ag_ui.core import RunAgentInput
from fastapi import APIRouter, WebSocket
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from starlette.websockets import WebSocketDisconnect, WebSocketState

from frontends.api.agui import dumped, run_error
from frontends.api.credentials import Caller
from frontends.api.runs import begin, frames, turn_request
from frontends.api.sessions import COOKIE
from frontends.api.state import Api, api_of
from gpu_services.service.errors import BadRequest, Internal, StadionError
from gpu_services.service.logs import current_request_id

REFUSED = 4403  # close code: a page of another site, or credentials that do not fit
MOST_RUNS = 4
router = APIRouter()


class _Command(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class RunCommand(_Command):
    """Answer a message."""

    type: Literal["run"]
    input: RunAgentInput


class ResumeCommand(_Command):
    """Send what came after frame `after` of a run."""

    type: Literal["resume"]
    run_id: str
    after: Annotated[int, Field(ge=0)] = 0


class CancelCommand(_Command):
    """Stop an answer."""

    type: Literal["cancel"]
    run_id: str


Command = Annotated[RunCommand | ResumeCommand | CancelCommand, Field(discriminator="type")]
_command: TypeAdapter[Command] = TypeAdapter(Command)


@router.websocket("/ws")
async def talk(websocket: WebSocket) -> None:
    """One reader's connection."""
    api = api_of(websocket)
    try:
        caller = await api.gate.caller(websocket)
    except StadionError as refused:
        await websocket.close(REFUSED, refused.message[:120])
        return
    await websocket.accept(headers=_cookie(api, websocket, caller))
    await Conversation(websocket, api, caller).serve()


def _cookie(api: Api, websocket: WebSocket, caller: Caller) -> list[tuple[bytes, bytes]]:
    if caller.session is None or not caller.session.fresh:
        return []
    secure = "; Secure" if api.gate.secure(websocket) else ""
    value = f"{COOKIE}={api.gate.signer.cookie(caller.session)}; HttpOnly; Path=/; SameSite=lax{secure}"
    return [(b"set-cookie", value.encode())]


class Conversation:
    """Commands come in one after the other; each run is sent by a task of its own."""

    def __init__(self, websocket: WebSocket, api: Api, caller: Caller) -> None:
        self._websocket, self._api, self._caller = websocket, api, caller
        self._sending = asyncio.Lock()
        self._runs: set[asyncio.Task[None]] = set()

    async def serve(self) -> None:
        """Until the reader goes away. Runs go on; the reader may come back for them."""
        try:
            while True:
                message = await self._websocket.receive()
                if message["type"] == "websocket.disconnect":
                    return
                await self._take(message.get("text"))
        except WebSocketDisconnect:
            return
        finally:
            for run in self._runs:
                run.cancel()

    async def _take(self, text: str | None) -> None:
        try:
            await self._do(_parsed(text))
        except StadionError as refused:
            await self._refuse(refused)

    async def _do(self, command: Command) -> None:
        if isinstance(command, CancelCommand):
            desk = await self._api.opening.desk()
            await desk.cancel(self._api.names.find(self._owner, command.run_id), self._caller.principal)
            return
        if len(self._runs) >= MOST_RUNS:
            raise BadRequest(f"At most {MOST_RUNS} answers at a time on one connection.", code="too_many_runs")
        if isinstance(command, RunCommand):
            self._api.gate.admit(self._caller, self._api.gate.address(self._websocket))
        task = asyncio.create_task(self._send_run(command))
        self._runs.add(task)
        task.add_done_callback(self._runs.discard)

    async def _send_run(self, command: RunCommand | ResumeCommand) -> None:
        name = command.input.run_id if isinstance(command, RunCommand) else command.run_id
        try:
            await self._run(command, name)
        except StadionError as refused:
            await self._refuse(refused, name)
        except (WebSocketDisconnect, RuntimeError):
            if self._websocket.client_state is WebSocketState.CONNECTED:
                await self._refuse(Internal("Something went wrong on our side."), name)

    async def _run(self, command: RunCommand | ResumeCommand, name: str) -> None:
        desk, principal = await self._api.opening.desk(), self._caller.principal
        after = 0
        if isinstance(command, RunCommand):
            run = await begin(desk, turn_request(command.input), principal, self._api.turnstile)
            run_id = run.run_id
            self._api.names.keep(self._owner, name, run_id)
        else:
            run_id, after = self._api.names.find(self._owner, name), command.after
        async for _, frame in frames(desk, run_id, name, principal, after):
            await self._send(frame)

    async def _refuse(self, error: StadionError, run_id: str | None = None) -> None:
        await self._send(dumped(run_error(error.body(current_request_id())), runId=run_id))

    async def _send(self, frame: str) -> None:
        async with self._sending:
            await self._websocket.send_text(frame)

    @property
    def _owner(self) -> str:
        return self._caller.principal.subject


def _parsed(text: str | None) -> Command:
    if text is None:
        raise BadRequest("Binary messages are not understood here.", code="binary_message")
    try:
        return _command.validate_json(text)
    except ValidationError as wrong:
        fault = wrong.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, fault["loc"])) or "message"
        raise BadRequest(f"The message is not usable: {place}: {fault['msg']}.", code="bad_message") from wrong
