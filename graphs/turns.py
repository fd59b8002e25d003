"""Runs the graph for one request: silent earlier turns first, then the one to answer; a pause ends it as well."""

from __future__ import annotations

import asyncio
from typing import Any, Literal

from langchain_core.runnables import RunnableConfig
from langgraph.graph.state import CompiledStateGraph
from langgraph.types import Command, Interrupt
from pydantic import JsonValue

from graphs.conversations import ConversationStore
from graphs.errors import NotPaused
from graphs.events import EventBase, Interrupted, RunFinished
from graphs.results import turn_result
from graphs.state import DeskState, TurnProgress
from graphs.stream import Run
from graphs.turn import InterruptSummary, TurnResult
from knowledge.access import TurnContext


class TurnRunner:
    """Drives the compiled graph and forwards what its nodes write.

    `at_once` turns run at a time and the others wait in line: on one processor, taking turns by the step would make
    everybody wait for the slowest. `pausing` tells whether any desk can pause for a person; if none can, a checkpoint
    at the end of a turn is enough.
    """

    def __init__(
        self,
        graph: CompiledStateGraph[DeskState, TurnContext, Any, Any],
        conversations: ConversationStore,
        deadline_s: float,
        at_once: int,
        *,
        pausing: bool = False,
    ) -> None:
        self._graph = graph
        self._conversations = conversations
        self._deadline_s = deadline_s
        self._places = asyncio.Semaphore(at_once)
        self._durability: Any = "async" if pausing else "exit"

    async def run(
        self, run: Run, context: TurnContext, turns: list[TurnProgress], resume: dict[str, JsonValue] | None
    ) -> RunFinished:
        """Publishes the events of the request and returns the last, which the desk sends when all is put away.

        Raises:
            NotPaused: there is nothing to resume.
            TimeoutError: the turn took longer than it may.
        """
        async with asyncio.timeout(self._deadline_s), self._places:
            if resume is not None:
                await self._check_pause(context.thread_id, resume)
                return await self._pass(run, context, Command(resume=resume))
            for progress in turns[:-1]:
                await self._pass(run, context, {"progress": progress})
            return await self._pass(run, context, {"progress": turns[-1]})

    async def _pass(self, run: Run, context: TurnContext, given: Any) -> RunFinished:
        """One run of the graph."""
        parts = self._graph.astream(
            given,
            _config(context.thread_id),
            context=context,
            stream_mode=["custom", "updates"],
            durability=self._durability,
            version="v2",
        )
        paused: list[Interrupt] = []
        result: TurnResult | None = None
        async for part in parts:
            data: Any = part["data"]
            if part["type"] == "updates":
                paused.extend(data.get("__interrupt__", ()))
            elif isinstance(data, TurnResult):
                result = data
            elif isinstance(data, EventBase):
                run.publish(data)  # type: ignore[arg-type]
        return await self._pause(run, context, paused) if result is None else _finished(run, "success", result)

    async def _pause(self, run: Run, context: TurnContext, paused: list[Interrupt]) -> RunFinished:
        """Tells the reader what waits for a decision; the same interrupt may arrive twice."""
        requests = [_summary(item) for item in {item.id: item for item in paused}.values()]
        for item in requests:
            run.publish(Interrupted(interrupt_id=item.id, tool=item.tool, args=item.args, choices=item.choices))
        state = await self._graph.aget_state(_config(context.thread_id))
        result = turn_result(state.values["progress"], state.values["language"], context.thread_id, tuple(requests))
        await self._conversations.record(context.principal.subject, state.values["progress"].asked, result)
        return _finished(run, "interrupt", result)

    async def _check_pause(self, thread_id: str, resume: dict[str, JsonValue]) -> None:
        state = await self._graph.aget_state(_config(thread_id))
        waiting = {item.id for item in state.interrupts}
        if not set(resume) <= waiting:
            raise NotPaused("Nothing in that conversation waits for this decision.")


def _finished(run: Run, outcome: Literal["success", "interrupt"], result: TurnResult) -> RunFinished:
    return RunFinished(
        run_id=run.run_id, thread_id=run.thread_id, outcome=outcome, result=result.model_dump(mode="json")
    )


def _config(thread_id: str) -> RunnableConfig:
    return {"configurable": {"thread_id": thread_id}, "recursion_limit": 60}


def _summary(paused: Interrupt) -> InterruptSummary:
    """What a tool wants to do, in the shape of LangChain's human-in-the-loop requests."""
    value = paused.value if isinstance(paused.value, dict) else {}
    actions = value.get("action_requests") or [{}]
    reviews = value.get("review_configs") or [{}]
    return InterruptSummary(
        id=paused.id,
        tool=str(actions[0].get("name", "")),
        args=dict(actions[0].get("args", {})),
        choices=tuple(reviews[0].get("allowed_decisions", ())),
    )
