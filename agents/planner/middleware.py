"""Hands the turn to the planner. A chat model behind `create_agent` does not see `runtime.context`; this shows it.

Put it last in the middleware list (innermost), so that it sees the model that is really called: after a fallback has
exchanged a language model for the planner, not before. Other models are left alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from langchain.agents.middleware import AgentMiddleware, AgentState, ModelRequest, ModelResponse

from agents.planner.model import PlannerChatModel
from knowledge.access import TurnContext


class TurnForPlanner(AgentMiddleware[AgentState[Any], TurnContext]):
    """Copies the `TurnContext` of the run into the planner's model settings, as the keyword `turn`."""

    def wrap_model_call(
        self,
        request: ModelRequest[TurnContext],
        handler: Callable[[ModelRequest[TurnContext]], ModelResponse],
    ) -> ModelResponse:
        """Adds the turn to the request."""
        return handler(_with_turn(request))

    async def awrap_model_call(
        self,
        request: ModelRequest[TurnContext],
        handler: Callable[[ModelRequest[TurnContext]], Awaitable[ModelResponse]],
    ) -> ModelResponse:
        """Adds the turn to the request."""
        return await handler(_with_turn(request))


def _with_turn(request: ModelRequest[TurnContext]) -> ModelRequest[TurnContext]:
    if not isinstance(request.model, PlannerChatModel):
        return request
    return request.override(model_settings={**request.model_settings, "turn": request.runtime.context})
