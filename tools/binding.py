"""A capability as a LangChain tool: authorise, read the arguments, call off the event loop, return typed JSON."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from langchain.tools import ToolRuntime
from langchain_core.tools import BaseTool, StructuredTool

from knowledge.access import Role, TurnContext
from tools.arguments import Arguments
from tools.errors import NotForThisCaller, told
from tools.remembering import Answered, Memory
from tools.results import Result
from tools.turn import Shelf, Turn, Unanswered

EVERYONE = frozenset(Role)

A = TypeVar("A", bound=Arguments)


@dataclass(frozen=True, slots=True)
class Capability(Generic[A]):
    """A tool before it is bound to stores. `call` runs in a worker thread, inside one read session."""

    name: str
    description: str
    arguments: type[A]
    call: Callable[[Turn, A], Result]
    audience: frozenset[Role] = EVERYONE

    def bind(self, shelf: Shelf, memory: Memory | None = None) -> BaseTool:
        """The LangChain tool over these stores. Its content is the result's JSON, its artifact the result."""
        memory = memory or Memory(shelf.games)

        async def run(runtime: ToolRuntime[TurnContext], **given: Any) -> tuple[str, Result]:
            context = self._authorised(runtime.context)
            return await asyncio.to_thread(self._answered, shelf, memory, context, given)

        run.__annotations__["runtime"] = ToolRuntime[TurnContext]
        return StructuredTool.from_function(
            coroutine=run,
            name=self.name,
            description=self.description,
            args_schema=self.arguments,
            response_format="content_and_artifact",
            handle_validation_error=told,
        )

    def _authorised(self, context: TurnContext | None) -> TurnContext:
        if context is None or context.principal.role not in self.audience:
            raise NotForThisCaller(f"The tool {self.name} is not open to this caller.")
        return context

    def _answered(self, shelf: Shelf, memory: Memory, context: TurnContext, given: dict[str, Any]) -> Answered:
        arguments = self.arguments.model_validate(given)
        call = partial(self._answer, shelf, context, arguments)
        return memory.answer(self.name, arguments.model_dump_json(), context, call)

    def _answer(self, shelf: Shelf, context: TurnContext, arguments: A) -> Result:
        with shelf.games.session() as session:
            turn = Turn(context, session, shelf)
            try:
                return self.call(turn, arguments)
            except Unanswered as early:
                return early.result
