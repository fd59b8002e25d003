"""The graph for a LangGraph server (`langgraph.json`): same nodes and stores; the server brings its checkpointer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from langgraph.graph.state import CompiledStateGraph

from graphs.build import build_graph, open_parts
from graphs.settings import DeskSettings
from graphs.state import DeskState
from knowledge.access import TurnContext


@asynccontextmanager
async def desk_graph() -> AsyncIterator[CompiledStateGraph[DeskState, TurnContext, Any, Any]]:
    """The compiled graph. Input: `{"progress": TurnProgress}`; context: `TurnContext`."""
    settings = DeskSettings.load()
    async with open_parts(settings) as parts:
        yield build_graph(parts, settings.kept_turns, None)
