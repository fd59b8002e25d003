"""What the graph knows: the conversation, and how far the turn at hand has come. All of it survives a checkpoint."""

from __future__ import annotations

from typing import Annotated, Literal

from langchain_core.messages import AnyMessage
from langgraph.graph import add_messages
from pydantic import BaseModel, ConfigDict, JsonValue
from typing_extensions import TypedDict

from graphs.turn import AgentName, ArtifactSummary, ToolCallSummary
from knowledge.citation import Citation

Outcome = Literal["spoken", "abstained", "refused", "failed"]
"""How a leg went: answered; answered that it cannot; nothing that was worded could be supported; the model failed."""


class Leg(BaseModel):
    """One part of a message, for one desk. `topic` tells the concierge what to say ("betting", "greeting" …)."""

    model_config = ConfigDict(frozen=True)

    agent: AgentName
    text: str
    topic: str | None = None
    confidence: float = 1.0


class TurnProgress(BaseModel):
    """The turn at hand. Nodes replace it, never change it. Times are seconds since 1970."""

    model_config = ConfigDict(frozen=True)

    asked: str
    message_id: str
    began: float
    request: str | None = None  # the id that the caller gave
    wish: str | None = None  # language that the client would like
    silent: bool = False  # an earlier turn, run again to rebuild the conversation
    text_language: str = "en"
    suspicion: float = 0.0  # how much the message tries to give the desk orders, 0 to 1
    served: str | None = None  # what is left of it without those orders; None when nothing is
    legs: tuple[Leg, ...] = ()
    at: int = 0
    backend: Literal["configured", "planner"] = "configured"
    outcomes: tuple[Outcome, ...] = ()
    said: str = ""
    spoke: str | None = None  # the model whose words came first
    ledger: tuple[tuple[str, Citation], ...] = ()
    tool_calls: tuple[ToolCallSummary, ...] = ()
    artifacts: tuple[ArtifactSummary, ...] = ()
    facets: dict[str, JsonValue] = {}
    route_s: float = 0.0
    first_token_s: float | None = None

    @property
    def leg(self) -> Leg:
        """The part being answered."""
        return self.legs[self.at]


class DeskState(TypedDict, total=False):
    """State of a conversation's graph. Besides `progress`, which is the turn's own, all outlives a turn.

    `language` is that of the answers, `desk` the one that answered last. `noticed` is the language of the last
    message: who writes in one that the desk does not speak is told once.
    """

    messages: Annotated[list[AnyMessage], add_messages]
    language: str
    desk: AgentName
    noticed: str
    progress: TurnProgress
