"""Second step: which desk answers, or which several in turn."""

from __future__ import annotations

import time
from typing import Literal

from langgraph.runtime import Runtime
from langgraph.types import Command

from graphs.events import StateChanged
from graphs.routing.router import Asker, Router
from graphs.state import DeskState, Leg
from knowledge.access import TurnContext


class Route:
    """Cuts the message into legs. `built` names the desks that have a specialist; the concierge speaks for the rest."""

    def __init__(self, router: Router, built: frozenset[str]) -> None:
        self._router = router
        self._built = built

    async def __call__(
        self, state: DeskState, runtime: Runtime[TurnContext]
    ) -> Command[Literal["specialist", "concierge"]]:
        """Routes the message and says so."""
        progress = state["progress"]
        asker = Asker(
            language=progress.text_language,
            role=runtime.context.principal.role,
            earlier=state.get("desk"),
            suspicion=progress.suspicion,
        )
        routing = await self._router.route(progress.served or progress.asked, asker)
        agents = [leg.agent for leg in routing.legs]
        if not progress.silent:
            runtime.stream_writer(StateChanged(values={"language": state["language"], "agents": list(agents)}))
        routed = progress.model_copy(
            update={"legs": routing.legs, "facets": routing.facets, "route_s": time.time() - progress.began}
        )
        return Command(goto=seat_of(routing.legs[0], self._built), update={"progress": routed})


def seat_of(leg: Leg, built: frozenset[str]) -> Literal["specialist", "concierge"]:
    """Who answers a leg."""
    return "specialist" if leg.agent in built else "concierge"
