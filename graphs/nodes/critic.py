"""Fourth step: was the leg answered? Otherwise the planner gets the word, or the honest sentence is said."""

from __future__ import annotations

from typing import Literal

from langgraph.runtime import Runtime
from langgraph.types import Command

from graphs.nodes.router import seat_of
from graphs.state import DeskState, TurnProgress
from knowledge.access import TurnContext


class Review:
    """Looks at what the sentence gate let through and decides who speaks next."""

    def __init__(self, built: frozenset[str]) -> None:
        self._built = built

    async def __call__(
        self, state: DeskState, runtime: Runtime[TurnContext]
    ) -> Command[Literal["specialist", "concierge", "reply"]]:
        """The next step of the turn."""
        progress = state["progress"]
        match progress.outcomes[-1]:
            case "failed" | "refused" if progress.backend == "configured":
                again = {"backend": "planner", "outcomes": progress.outcomes[:-1]}
                return Command(goto="specialist", update={"progress": progress.model_copy(update=again)})
            case "failed" | "refused":
                return Command(goto="concierge")
            case _:
                return self._onwards(progress)

    def _onwards(self, progress: TurnProgress) -> Command[Literal["specialist", "concierge", "reply"]]:
        if progress.at + 1 == len(progress.legs):
            return Command(goto="reply")
        onwards = progress.model_copy(update={"at": progress.at + 1, "backend": "configured"})
        return Command(goto=seat_of(onwards.leg, self._built), update={"progress": onwards})
