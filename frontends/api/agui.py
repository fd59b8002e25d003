"""Our events as AG-UI: core event types, and `CUSTOM` with our own names.

An event of ours becomes one or more frames. Frames of a run are numbered from 1 without gaps; the numbering follows
from the events alone, so that a reader who comes back can name the last frame that it saw. The client's own run id
goes back to it; ours never leaves the house. Fields of ours that AG-UI does not know travel as extra fields.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import orjson
from ag_ui.core import (
    BaseEvent,
    CustomEvent,
    Interrupt,
    RunErrorEvent,
    RunFinishedCancelledOutcome,
    RunFinishedEvent,
    RunFinishedInterruptOutcome,
    RunFinishedOutcome,
    RunFinishedSuccessOutcome,
    RunStartedEvent,
    StateSnapshotEvent,
    StepFinishedEvent,
    StepStartedEvent,
    TextMessageContentEvent,
    TextMessageEndEvent,
    TextMessageStartEvent,
    ToolCallArgsEvent,
    ToolCallEndEvent,
    ToolCallResultEvent,
    ToolCallStartEvent,
)
from pydantic import BaseModel, JsonValue

from gpu_services.service.errors import ErrorBody
from graphs.events import (
    ArtifactAdded,
    CitationAdded,
    Event,
    Followed,
    Interrupted,
    RunFailed,
    RunFinished,
    RunStarted,
    StateChanged,
    StepFinished,
    StepStarted,
    Suggestions,
    TextDelta,
    TextEnd,
    TextStart,
    ToolFinished,
    ToolProgress,
    ToolStarted,
)

F = TypeVar("F", bound=BaseEvent)

CUSTOM_NAMES: dict[type[BaseModel], str] = {
    CitationAdded: "citation",
    ArtifactAdded: "artifact",
    Suggestions: "suggestions",
    ToolProgress: "progress",
    Interrupted: "interrupt",
    Followed: "follow",
}


class Encoder:
    """Encodes the events of one run, in order, from the first."""

    def __init__(self, run_id: str) -> None:
        self._run_id = run_id
        self._last = 0
        self._interrupts: list[Interrupted] = []

    def encode(self, event: Event) -> list[tuple[int, str]]:
        """The frames of an event: number and JSON."""
        return [self._numbered(frame) for frame in self._frames(event)]

    def _numbered(self, frame: BaseEvent) -> tuple[int, str]:
        self._last += 1
        return self._last, dumped(frame, seq=self._last, runId=self._run_id)

    def _frames(self, event: Event) -> Iterable[BaseEvent]:
        match event:
            case RunStarted() | RunFinished() | RunFailed():
                return [self._run(event)]
            case StepStarted(name=name):
                return [StepStartedEvent(step_name=name)]
            case StepFinished(name=name, seconds=seconds):
                return [_extended(StepFinishedEvent(step_name=name), seconds=seconds)]
            case TextStart() | TextDelta() | TextEnd():
                return [self._text(event)]
            case ToolStarted() | ToolFinished():
                return self._tool(event)
            case StateChanged(values=values):
                return [StateSnapshotEvent(snapshot=values)]
            case _:
                return [self._custom(event)]

    def _run(self, event: RunStarted | RunFinished | RunFailed) -> BaseEvent:
        match event:
            case RunStarted(thread_id=thread_id):
                return RunStartedEvent(thread_id=thread_id, run_id=self._run_id)
            case RunFailed(error=error):
                return run_error(error)
            case RunFinished(thread_id=thread_id, result=result):
                outcome = self._outcome(event)
                return RunFinishedEvent(thread_id=thread_id, run_id=self._run_id, result=result, outcome=outcome)

    def _outcome(self, event: RunFinished) -> RunFinishedOutcome:
        if event.outcome == "interrupt":
            pauses = [Interrupt(id=pause.interrupt_id, reason=pause.tool) for pause in self._interrupts]
            return RunFinishedInterruptOutcome(interrupts=pauses)
        return RunFinishedCancelledOutcome() if event.outcome == "cancelled" else RunFinishedSuccessOutcome()

    def _text(self, event: TextStart | TextDelta | TextEnd) -> BaseEvent:
        match event:
            case TextStart(message_id=message_id):
                start = TextMessageStartEvent(message_id=message_id, role="assistant")
                return _extended(start, agent=event.agent, language=event.language, model=event.model)
            case TextDelta(message_id=message_id, delta=delta):
                return TextMessageContentEvent(message_id=message_id, delta=delta)
            case TextEnd(message_id=message_id):
                return TextMessageEndEvent(message_id=message_id)

    def _tool(self, event: ToolStarted | ToolFinished) -> list[BaseEvent]:
        if isinstance(event, ToolStarted):
            args = orjson.dumps(event.args).decode()
            return [
                ToolCallStartEvent(tool_call_id=event.call_id, tool_call_name=event.name),
                ToolCallArgsEvent(tool_call_id=event.call_id, delta=args),
                ToolCallEndEvent(tool_call_id=event.call_id),
            ]
        content = orjson.dumps(event.result).decode()
        result = ToolCallResultEvent(message_id=f"result-{event.call_id}", tool_call_id=event.call_id, content=content)
        return [_extended(result, status=event.status, seconds=event.seconds)]

    def _custom(self, event: BaseModel) -> CustomEvent:
        if isinstance(event, Interrupted):
            self._interrupts.append(event)
        value = event.model_dump(mode="json", exclude={"type", "seq"})
        return CustomEvent(name=CUSTOM_NAMES[type(event)], value=value)


def run_error(error: ErrorBody) -> RunErrorEvent:
    """A failure as AG-UI says it, with the rest of our error as extra fields."""
    return _extended(
        RunErrorEvent(message=error.message, code=error.code),
        recovery=error.recovery,
        retryable=error.retryable,
        requestId=error.request_id,
    )


def dumped(frame: BaseEvent, **more: JsonValue) -> str:
    """A frame as JSON with the protocol's camelCase names, and fields of the connection: its number, its run."""
    body: dict[str, Any] = frame.model_dump(mode="json", by_alias=True)
    return orjson.dumps(body | more).decode()


def _extended(frame: F, **more: JsonValue) -> F:
    """The frame with fields that AG-UI does not know; its models keep them."""
    for name, value in more.items():
        setattr(frame, name, value)
    return frame
