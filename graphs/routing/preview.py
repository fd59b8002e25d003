"""Says which desk would answer, without answering (`stadion ask --route-only`)."""

from __future__ import annotations

import time
from collections.abc import Collection

from graphs.intake.language import LanguageIdentifier
from graphs.intake.safety import SafetyReader
from graphs.routing.router import Asker, Router
from graphs.turn import RouteResult, TurnRequest
from knowledge.access import Principal


class RoutePreview:
    """Ingress and router without the graph."""

    def __init__(
        self, identifier: LanguageIdentifier, safety: SafetyReader, router: Router, answers: Collection[str]
    ) -> None:
        self._identifier = identifier
        self._safety = safety
        self._router = router
        self._answers = answers

    async def route(self, request: TurnRequest, principal: Principal) -> RouteResult:
        """The desks of a request that was already admitted; earlier turns give it its language and desk."""
        began = time.perf_counter()
        language = earlier = None
        for text in request.history:
            language = self._identifier.identify(text, language, request.language or principal.language).code
            earlier = (await self._router.route(text, Asker(language, principal.role, earlier))).legs[-1].agent
        spoken = self._identifier.identify(request.text, language, request.language or principal.language).code
        reading = self._safety.read(request.text)
        served = reading.remainder or request.text
        routing = await self._router.route(served, Asker(spoken, principal.role, earlier, reading.suspicion))
        agents = tuple(dict.fromkeys(leg.agent for leg in routing.legs))
        return RouteResult(
            id=request.id,
            agent=agents[0],
            agents=agents,
            language=spoken,
            confidence=routing.legs[0].confidence,
            facets={**routing.facets, "topic": routing.legs[0].topic, "answered_in": self._answer(spoken)},
            seconds=round(time.perf_counter() - began, 4),
        )

    def _answer(self, spoken: str) -> str:
        return spoken if spoken in self._answers else "en"
