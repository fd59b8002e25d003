"""Liveness, readiness and the progress of installation tiers.

Live: the process can answer at all. Ready: every required check passes. A tier that is still installing does not
make the service unready; it is listed, so that the page can show what comes next.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from fastapi import APIRouter, Response
from prometheus_client import CollectorRegistry
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from gpu_services.service.errors import StadionError
from gpu_services.service.metrics import CONTENT_TYPE_LATEST, render

Check = Callable[[], Awaitable[str]]
"""Returns a short detail when all is well; raises a `StadionError` when not."""

CHECK_SECONDS = 2.0


class CheckReport(BaseModel):
    """Outcome of one named check."""

    name: str
    ok: bool
    required: bool
    detail: str
    seconds: float


class TierReport(BaseModel):
    """How far an installation tier is; `fraction` in [0, 1]."""

    model_config = ConfigDict(frozen=True)

    name: str
    state: Literal["absent", "installing", "ready", "failed"]
    fraction: float = Field(ge=0, le=1)
    detail: str = ""


class Readiness(BaseModel):
    """What `/ready` answers."""

    ready: bool
    checks: list[CheckReport]
    tiers: list[TierReport]


class Liveness(BaseModel):
    """What `/health` answers."""

    alive: bool = True
    uptime: float


class TierBoard:
    """Tier progress on disk, so that an installer in another process can report it to a running server."""

    _reports: TypeAdapter[list[TierReport]] = TypeAdapter(list[TierReport])

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / "tiers.json"

    def read(self) -> list[TierReport]:
        """The tiers reported so far; none when nothing or nothing legible was written."""
        try:
            return self._reports.validate_json(self._path.read_bytes())
        except (OSError, ValidationError):
            return []

    def write(self, report: TierReport) -> None:
        """Set one tier's report, whole or not at all."""
        others = [known for known in self.read() if known.name != report.name]
        self._path.parent.mkdir(parents=True, exist_ok=True)
        draft = self._path.with_suffix(".draft")
        draft.write_bytes(self._reports.dump_json([*others, report]))
        draft.replace(self._path)


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    check: Check
    required: bool


class Health:
    """The checks of a service."""

    def __init__(self, tiers: TierBoard | None = None) -> None:
        self._checks: list[_Named] = []
        self._tiers = tiers
        self._began = time.monotonic()

    def require(self, name: str, check: Check) -> None:
        """Add a check without which the service is not ready."""
        self._checks.append(_Named(name, check, required=True))

    def observe(self, name: str, check: Check) -> None:
        """Add a check that is reported, but does not decide."""
        self._checks.append(_Named(name, check, required=False))

    def live(self) -> Liveness:
        """The process answers, therefore it lives."""
        return Liveness(uptime=round(time.monotonic() - self._began, 3))

    async def ready(self) -> Readiness:
        """Run all checks at once, each for at most two seconds."""
        checks = await asyncio.gather(*(_run(named) for named in self._checks))
        ready = all(check.ok for check in checks if check.required)
        tiers = await asyncio.to_thread(self._tiers.read) if self._tiers else []
        return Readiness(ready=ready, checks=list(checks), tiers=tiers)


async def _run(named: _Named) -> CheckReport:
    began = time.perf_counter()
    try:
        detail, passed = await asyncio.wait_for(named.check(), CHECK_SECONDS), True
    except StadionError as fault:
        detail, passed = fault.message, False
    except TimeoutError:
        detail, passed = f"no answer within {CHECK_SECONDS:g} s", False
    seconds = round(time.perf_counter() - began, 4)
    return CheckReport(name=named.name, ok=passed, required=named.required, detail=detail, seconds=seconds)


def health_router(health: Health, registry: CollectorRegistry) -> APIRouter:
    """`/health`, `/ready` (503 until ready) and `/metrics`."""
    router = APIRouter(tags=["service"])

    @router.get("/health", operation_id="health")
    async def alive() -> Liveness:
        """Whether the process answers."""
        return health.live()

    @router.get("/ready", operation_id="ready", responses={503: {"model": Readiness}})
    async def ready(response: Response) -> Readiness:
        """Whether the service can do its work, check by check, and the progress of tiers."""
        report = await health.ready()
        response.status_code = 200 if report.ready else 503
        return report

    @router.get("/metrics", operation_id="metrics", response_class=Response)
    async def metrics() -> Response:
        """Prometheus text exposition."""
        return Response(render(registry), media_type=CONTENT_TYPE_LATEST)

    return router
