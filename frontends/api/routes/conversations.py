"""Conversations of the caller: listed, read on, taken along, renamed, forgotten. And where a question would go."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Response
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from frontends.api.state import CountedCaller, KnownCaller, OpenDesk
from graphs.conversations import ConversationSummary, Transcript
from graphs.turn import RouteResult, TurnRequest, TurnResult

router = APIRouter(prefix="/api", tags=["conversations"])


class Conversation(BaseModel):
    """A line in the list of conversations."""

    thread_id: str
    title: str
    language: str
    created_at: AwareDatetime
    updated_at: AwareDatetime
    turns: int


class KeptTurn(BaseModel):
    """A question and its answer. `run_id` is the client's name of the run, or made up when it gave none."""

    run_id: str
    question: str
    asked_at: AwareDatetime
    result: TurnResult


class ConversationDetail(BaseModel):
    """A whole conversation."""

    thread_id: str
    title: str
    language: str
    created_at: AwareDatetime
    updated_at: AwareDatetime
    turns: list[KeptTurn]


class Title(BaseModel):
    """Another title."""

    model_config = ConfigDict(extra="forbid")

    title: Annotated[str, Field(min_length=1, max_length=200)]


@router.get("/conversations", operation_id="list_conversations")
async def list_conversations(
    caller: KnownCaller,
    desk: OpenDesk,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    offset: Annotated[int, Query(ge=0)] = 0,
) -> list[Conversation]:
    """The caller's conversations, latest first."""
    return [_line(found) for found in await desk.conversations(caller.principal, limit, offset)]


@router.get("/conversations/{thread_id}", operation_id="get_conversation")
async def get_conversation(thread_id: str, caller: KnownCaller, desk: OpenDesk) -> ConversationDetail:
    """A conversation of the caller's."""
    return _detail(await desk.transcript(thread_id, caller.principal))


@router.put("/conversations/{thread_id}/title", operation_id="rename_conversation", status_code=204)
async def rename_conversation(thread_id: str, given: Title, caller: KnownCaller, desk: OpenDesk) -> None:
    """Give a conversation another title."""
    await desk.rename(thread_id, given.title, caller.principal)


@router.delete("/conversations/{thread_id}", operation_id="delete_conversation", status_code=204)
async def delete_conversation(thread_id: str, caller: KnownCaller, desk: OpenDesk) -> None:
    """Forget a conversation, and all that the desk remembers of it."""
    await desk.delete(thread_id, caller.principal)


@router.get("/conversations/{thread_id}/export", operation_id="export_conversation", response_class=Response)
async def export_conversation(
    thread_id: str,
    caller: KnownCaller,
    desk: OpenDesk,
    file: Annotated[Literal["json", "md"], Query(alias="format")] = "json",
) -> Response:
    """A conversation as a file to keep."""
    kept = await desk.transcript(thread_id, caller.principal)
    text, media = (
        (kept.model_dump_json(indent=1), "application/json") if file == "json" else (kept.markdown(), "text/markdown")
    )
    headers = {"Content-Disposition": f'attachment; filename="stadion-{thread_id}.{file}"'}
    return Response(text, media_type=f"{media}; charset=utf-8", headers=headers)


@router.post("/route", operation_id="preview_route")
async def preview_route(request: TurnRequest, caller: CountedCaller, desk: OpenDesk) -> RouteResult:
    """Which desk would answer, without answering."""
    return await desk.route(request, caller.principal)


def _line(found: ConversationSummary) -> Conversation:
    return Conversation(
        thread_id=found.thread_id,
        title=found.title,
        language=found.language,
        created_at=found.created,
        updated_at=found.updated,
        turns=found.turns,
    )


def _detail(kept: Transcript) -> ConversationDetail:
    line = _line(kept.conversation)
    turns = [
        KeptTurn(
            run_id=turn.result.id or f"{line.thread_id}-{number}",
            question=turn.asked,
            asked_at=turn.asked_at,
            result=turn.result,
        )
        for number, turn in enumerate(kept.turns, start=1)
    ]
    return ConversationDetail(**line.model_dump(exclude={"turns"}), turns=turns)
