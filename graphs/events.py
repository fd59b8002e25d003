"""The one typed event stream of a turn. Nodes write these; each protocol has one encoder (frontends) over them.

Every event is numbered within its run (`seq`, from 1), so that a dropped connection resumes after the last one
it saw. Unknown fields may be added to an event; unknown event types never.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter

from gpu_services.service.errors import ErrorBody
from knowledge.citation import Citation


class EventBase(BaseModel):
    """Common part of all events."""

    model_config = ConfigDict(frozen=True)

    seq: int = 0  # set by the stream, not by the node


class RunStarted(EventBase):
    """A turn begins."""

    type: Literal["run.started"] = "run.started"
    run_id: str
    thread_id: str


class RunFinished(EventBase):
    """A turn ended: with an answer, or paused for a person (`interrupts` are then listed)."""

    type: Literal["run.finished"] = "run.finished"
    run_id: str
    thread_id: str
    outcome: Literal["success", "interrupt", "cancelled"]
    result: dict[str, JsonValue] = Field(default_factory=dict)  # TurnResult as JSON


class RunFailed(EventBase):
    """A turn could not be finished."""

    type: Literal["run.failed"] = "run.failed"
    run_id: str
    error: ErrorBody


class StepStarted(EventBase):
    """A node or agent begins."""

    type: Literal["step.started"] = "step.started"
    name: str


class StepFinished(EventBase):
    """A node or agent ended."""

    type: Literal["step.finished"] = "step.finished"
    name: str
    seconds: float


class TextStart(EventBase):
    """An answer begins: who speaks, in what language, by which model."""

    type: Literal["text.start"] = "text.start"
    message_id: str
    agent: str
    language: str
    model: str


class TextDelta(EventBase):
    """More of the answer: Markdown without citation markers. Offsets of citations count characters of the whole."""

    type: Literal["text.delta"] = "text.delta"
    message_id: str
    delta: str


class TextEnd(EventBase):
    """The answer is complete."""

    type: Literal["text.end"] = "text.end"
    message_id: str


class CitationAdded(EventBase):
    """A source of what was said so far; sent again with more spans when it supports more."""

    type: Literal["citation"] = "citation"
    message_id: str
    citation: Citation


class ToolStarted(EventBase):
    """A tool is being called."""

    type: Literal["tool.started"] = "tool.started"
    call_id: str
    name: str
    args: dict[str, JsonValue]


class ToolProgress(EventBase):
    """Long work reports: `fraction` in [0, 1], `preview` an artefact URL."""

    type: Literal["tool.progress"] = "tool.progress"
    call_id: str
    stage: str
    fraction: float
    preview: str | None = None


class ToolFinished(EventBase):
    """A tool returned (its JSON) or failed."""

    type: Literal["tool.finished"] = "tool.finished"
    call_id: str
    name: str
    status: Literal["ok", "error"]
    seconds: float
    result: JsonValue = None


class ArtifactAdded(EventBase):
    """Something to look at: a card (`card.medallists` … with a tool result as `data`), a clip, a calendar file."""

    type: Literal["artifact"] = "artifact"
    artifact_id: str
    kind: str
    title: str
    url: str | None = None
    data: JsonValue = None


class Suggestions(EventBase):
    """Questions the reader may ask next, in the answer's language."""

    type: Literal["suggestions"] = "suggestions"
    texts: tuple[str, ...]


class Interrupted(EventBase):
    """The run waits for a person: resume with this id and one of `choices`."""

    type: Literal["interrupt"] = "interrupt"
    interrupt_id: str
    tool: str
    args: dict[str, JsonValue]
    choices: tuple[str, ...]


class StateChanged(EventBase):
    """What a page may show of the state: title of the conversation, route, language."""

    type: Literal["state"] = "state"
    values: dict[str, JsonValue]


class Followed(EventBase):
    """A subscribed fact came true."""

    type: Literal["follow"] = "follow"
    topic: str
    text: str


Event = Annotated[
    RunStarted
    | RunFinished
    | RunFailed
    | StepStarted
    | StepFinished
    | TextStart
    | TextDelta
    | TextEnd
    | CitationAdded
    | ToolStarted
    | ToolProgress
    | ToolFinished
    | ArtifactAdded
    | Suggestions
    | Interrupted
    | StateChanged
    | Followed,
    Field(discriminator="type"),
]
"""Any event of a turn."""

event: TypeAdapter[Event] = TypeAdapter(Event)
"""Parses an event from JSON."""
