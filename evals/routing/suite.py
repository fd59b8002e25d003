"""`stadion eval routing`: does each question reach the desk that should answer it?"""

from __future__ import annotations

from importlib.resources import files
from time import perf_counter

from pydantic import BaseModel, ConfigDict, Field

from evals.report import SuiteReport, Verdict, summarise
from graphs.build import open_desk
from graphs.desk import Desk
from graphs.settings import DeskSettings
from graphs.turn import TurnRequest
from knowledge.access import Principal, Role

FLOOR = 0.97


class Routed(BaseModel):
    """A line of the set: who asks what, and the desks that may rightly answer (the first is the best)."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)

    id: str
    text: str
    language: str
    role: Role = Field(default=Role.FAN, alias="as")
    noc: str | None = None
    agents: list[str]


def routed_set() -> list[Routed]:
    """Every line of the set."""
    text = (files("evals") / "data" / "routing.jsonl").read_text(encoding="utf-8")
    return [Routed.model_validate_json(line) for line in text.splitlines() if line.strip()]


async def _verdict(desk: Desk, line: Routed) -> Verdict:
    principal = Principal(subject="eval:routing", role=line.role, noc=line.noc, language=line.language)
    started = perf_counter()
    route = await desk.route(TurnRequest(text=line.text), principal)
    right = route.agent in line.agents
    return Verdict(
        id=line.id,
        language=line.language,
        category=line.agents[0],
        text=line.text,
        answer=f"{route.agent} ({route.confidence:.2f})",
        right=right,
        why=[] if right else [f"went to {route.agent}, not {' or '.join(line.agents)}"],
        seconds=perf_counter() - started,
    )


async def run(settings: DeskSettings) -> SuiteReport:
    """Route the whole set on a desk in this process."""
    async with open_desk(settings) as desk:
        verdicts = [await _verdict(desk, line) for line in routed_set()]
    return summarise("routing", settings.desk_model, verdicts, FLOOR)
