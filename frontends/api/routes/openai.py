"""`/v1`: the desk as an OpenAI-compatible model, for tools that speak that. Read-only: nothing here asks for approval.

Sources reach the reader twice: as an extra field `citations`, and as footnotes below the answer.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import AsyncIterator, Sequence
from typing import Annotated, Literal

import orjson
from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field, JsonValue
from sse_starlette import EventSourceResponse
from starlette.responses import Response

from frontends.api.runs import begin
from frontends.api.state import CountedCaller, KnownCaller, OpenDesk, SharedApi, remember
from gpu_services.service.errors import BadRequest, ErrorBody, NotFound, StadionError
from graphs.desk import Desk
from graphs.events import RunFailed, RunFinished, TextDelta
from graphs.turn import TurnRequest, TurnResult
from knowledge.access import Principal
from knowledge.citation import Citation

MODEL = "stadion"
MAX_HISTORY = 20
router = APIRouter(prefix="/v1", tags=["openai"])


class Part(BaseModel):
    """A part of a message; only text is read."""

    model_config = ConfigDict(extra="ignore")

    type: str
    text: str = ""


class ChatMessage(BaseModel):
    """A message. System and assistant messages are accepted and not read: the desk has its own policy and memory."""

    model_config = ConfigDict(extra="ignore")

    role: Literal["system", "developer", "user", "assistant", "tool", "function"]
    content: str | list[Part] | None = None

    @property
    def text(self) -> str:
        """The words."""
        if isinstance(self.content, list):
            return "\n".join(part.text for part in self.content if part.type == "text")
        return self.content or ""


class ChatRequest(BaseModel):
    """What is read of a chat completion request; sampling parameters have no meaning here and are ignored."""

    model_config = ConfigDict(extra="ignore")

    model: str = MODEL
    messages: Annotated[list[ChatMessage], Field(min_length=1)]
    stream: bool = False


class ModelView(BaseModel):
    """A model of the list."""

    id: str
    object: Literal["model"] = "model"
    created: int = 0
    owned_by: str = "stadion"


class ModelList(BaseModel):
    """The models."""

    object: Literal["list"] = "list"
    data: list[ModelView]


@router.get("/models", operation_id="list_chat_models")
async def list_models(_: KnownCaller) -> ModelList:
    """The one model: the desk."""
    return ModelList(data=[ModelView(id=MODEL)])


@router.post("/chat/completions", operation_id="complete_chat", response_class=Response)
async def complete_chat(
    given: ChatRequest, request: Request, caller: CountedCaller, desk: OpenDesk, api: SharedApi
) -> Response:
    """Answer the last user message, streamed or whole."""
    if given.model != MODEL:
        raise NotFound(f"There is no model called {given.model[:60]!r}.", recovery=f"Use the model {MODEL!r}.")
    run = await begin(desk, _turn(given), caller.principal, api.turnstile)
    answer = _Answer(desk, run.run_id, caller.principal)
    response = EventSourceResponse(answer.chunks(), sep="\n") if given.stream else JSONResponse(await answer.whole())
    remember(request, response, caller)
    return response


def _turn(given: ChatRequest) -> TurnRequest:
    said = [message.text for message in given.messages if message.role == "user"]
    if not said:
        raise BadRequest("There is no message of a user.", code="no_message")
    return TurnRequest(text=said[-1], history=tuple(said[:-1][-MAX_HISTORY:]))


class _Failed(StadionError):
    """A run that ended in an error, for callers that wait for the whole answer."""

    def __init__(self, error: ErrorBody) -> None:
        super().__init__(error.message, recovery=error.recovery, code=error.code)


class _Answer:
    """A run as OpenAI's objects."""

    def __init__(self, desk: Desk, run_id: str, principal: Principal) -> None:
        self._events = desk.follow(run_id, principal)
        self._id = f"chatcmpl-{uuid.uuid4().hex}"
        self._created = int(time.time())

    async def whole(self) -> dict[str, JsonValue]:
        """The completion."""
        async for event in self._events:
            if isinstance(event, RunFailed):
                raise _Failed(event.error)
            if isinstance(event, RunFinished):
                result = TurnResult.model_validate(event.result)
                message: JsonValue = {"role": "assistant", "content": result.answer + footnotes(result.citations)}
                choice: JsonValue = {"index": 0, "message": message, "finish_reason": "stop"}
                return self._object("chat.completion", choice, citations=_dumped(result.citations))
        raise BadRequest("The answer was stopped.", code="stopped")

    async def chunks(self) -> AsyncIterator[bytes]:
        """The completion in chunks; the last one before the end has the sources."""
        yield self._chunk({"role": "assistant", "content": ""})
        async for event in self._events:
            match event:
                case TextDelta(delta=delta):
                    yield self._chunk({"content": delta})
                case RunFailed(error=error):
                    yield _sent({"error": error.model_dump()})
                case RunFinished(result=result):
                    cited = TurnResult.model_validate(result).citations if result else ()
                    yield self._chunk({"content": footnotes(cited)}, citations=_dumped(cited))
                    yield self._chunk({}, finish="stop")
        yield b"data: [DONE]\n\n"

    def _chunk(self, delta: JsonValue, finish: str | None = None, **more: JsonValue) -> bytes:
        choice: JsonValue = {"index": 0, "delta": delta, "finish_reason": finish}
        return _sent(self._object("chat.completion.chunk", choice, **more))

    def _object(self, kind: str, choice: JsonValue, **more: JsonValue) -> dict[str, JsonValue]:
        return {"id": self._id, "object": kind, "created": self._created, "model": MODEL, "choices": [choice], **more}


def _sent(body: dict[str, JsonValue]) -> bytes:
    return b"data: " + orjson.dumps(body) + b"\n\n"


def footnotes(citations: Sequence[Citation]) -> str:
    """The sources as lines below an answer; empty when there are none."""
    lines = [
        f"[{number}] {' · '.join(part for part in (source.title, source.source, source.locator) if part)}"
        for number, source in enumerate(citations, start=1)
    ]
    return "\n\n" + "\n".join(lines) if lines else ""


def _dumped(citations: Sequence[Citation]) -> list[JsonValue]:
    return [citation.model_dump(mode="json") for citation in citations]
