"""The whole answer out of what a turn has gathered."""

from __future__ import annotations

import time

from graphs.state import TurnProgress
from graphs.turn import InterruptSummary, Timings, TurnResult


def turn_result(
    progress: TurnProgress, language: str, thread_id: str, interrupts: tuple[InterruptSummary, ...] = ()
) -> TurnResult:
    """What `stadion ask --json` prints and `run.finished` carries."""
    agents = tuple(dict.fromkeys(leg.agent for leg in progress.legs))
    total = time.time() - progress.began
    return TurnResult(
        id=progress.request,
        thread_id=thread_id,
        answer=progress.said,
        language=language,
        agent=agents[0],
        agents=agents,
        model=progress.spoke or "planner",
        citations=tuple(citation for _, citation in progress.ledger),
        tool_calls=progress.tool_calls,
        artifacts=progress.artifacts,
        interrupts=interrupts,
        abstained=all(outcome == "abstained" for outcome in progress.outcomes),
        timings=Timings(
            route=round(progress.route_s, 4),
            first_token=round(progress.first_token_s if progress.first_token_s is not None else total, 4),
            total=round(total, 4),
        ),
    )
