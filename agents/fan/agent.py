"""The fans' specialist as a LangChain agent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from langchain.agents import create_agent
from langchain.agents.middleware import AgentMiddleware, ModelCallLimitMiddleware, ToolCallLimitMiddleware
from langchain_core.language_models import BaseChatModel
from langchain_core.tools import BaseTool
from langgraph.graph.state import CompiledStateGraph

from agents.fan.failures import readable_failures
from agents.fan.prompt import PolicyOfTheTurn
from agents.planner.middleware import TurnForPlanner
from agents.planner.model import PlannerChatModel
from knowledge.access import TurnContext
from knowledge.games.store import GamesStore
from knowledge.lexicon import Lexicon
from knowledge.rules import RuleBook
from tools.fan import fan_tools

NAME = "fan"
TOOL_CALLS = 16
MODEL_CALLS = 6


def fan_middleware(model: BaseChatModel) -> list[AgentMiddleware[Any, TurnContext]]:
    """The middleware in its order, outermost first; one concern each.

    1. `ModelCallLimitMiddleware`: ends a turn that goes round and round.
    2. `ToolCallLimitMiddleware`: refuses further calls, so that a model answers with what it has.
    3. `readable_failures`: a failing tool becomes a tool message with a code and what to do next.
    4. `PolicyOfTheTurn`: the policy, language, Games clock and wishes as the system prompt.
    5. `TurnForPlanner`: innermost, so that it sees the model that is really called.

    Deadlines, circuit breaker and the fall back to the planner belong to `graphs`. The planner bounds its own rounds
    and reads no prompt: it goes without 1, 2 and 4, whose extra steps in the graph were a fifth of a turn's time.
    """
    if isinstance(model, PlannerChatModel):
        return [readable_failures(), TurnForPlanner()]
    return [
        ModelCallLimitMiddleware(run_limit=MODEL_CALLS, exit_behavior="end"),
        ToolCallLimitMiddleware(run_limit=TOOL_CALLS, exit_behavior="continue"),
        readable_failures(),
        PolicyOfTheTurn(),
        TurnForPlanner(),
    ]


def fan_agent(
    model: BaseChatModel,
    games: GamesStore,
    lexicon: Lexicon,
    rules: RuleBook,
    tools: Sequence[BaseTool] | None = None,
) -> CompiledStateGraph[Any, Any, Any, Any]:
    """The agent over one chat model.

    Args:
        model: the planner, or a language model with tool calling.
        games: the facts.
        lexicon: the names.
        rules: the rule notes.
        tools: the bound tools, when several agents share them; made from the stores otherwise.
    """
    return create_agent(
        model,
        list(tools) if tools is not None else fan_tools(games, lexicon, rules),
        middleware=fan_middleware(model),
        context_schema=TurnContext,
        name=NAME,
    )
