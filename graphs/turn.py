"""A turn as it enters and leaves the desk. `TurnResult` is what `stadion ask --json` prints."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue

from knowledge.citation import Citation

AgentName = Literal[
    "fan", "museum", "noc", "media", "replay", "operations", "kiosk", "smalltalk", "refuse", "emergency"
]


class TurnRequest(BaseModel):
    """One message of a person. Credentials are not part of it: the principal comes beside it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str | None = None
    text: str
    thread_id: str | None = None  # None: a new conversation
    language: str | None = None  # wish of the client; the text's own language wins when it is clear
    as_of: AwareDatetime | None = None  # the Games clock; None: now
    history: tuple[str, ...] = ()  # earlier user turns, for clients that keep the conversation themselves
    time_zone: str | None = None
    favourite_noc: str | None = None
    spoiler_free: bool = False


class ToolCallSummary(BaseModel):
    """A tool call of the turn."""

    name: str
    args: dict[str, JsonValue]
    status: Literal["ok", "error"]
    seconds: float


class ArtifactSummary(BaseModel):
    """Something to look at."""

    kind: str
    url: str | None
    title: str


class InterruptSummary(BaseModel):
    """A pause that waits for a person."""

    id: str
    tool: str
    args: dict[str, JsonValue]
    choices: tuple[str, ...]


class Timings(BaseModel):
    """Wall seconds since the request was taken."""

    route: float
    first_token: float
    total: float


class TurnResult(BaseModel):
    """The whole answer."""

    id: str | None = None
    thread_id: str
    answer: str
    language: str
    agent: AgentName
    agents: tuple[AgentName, ...]
    model: str
    citations: tuple[Citation, ...] = ()
    tool_calls: tuple[ToolCallSummary, ...] = ()
    artifacts: tuple[ArtifactSummary, ...] = ()
    interrupts: tuple[InterruptSummary, ...] = ()
    abstained: bool = False
    timings: Timings


class RouteResult(BaseModel):
    """What `stadion ask --route-only` prints."""

    id: str | None = None
    agent: AgentName
    agents: tuple[AgentName, ...]
    language: str
    confidence: float
    facets: dict[str, JsonValue] = Field(default_factory=dict)
    seconds: float
