"""Suites and benchmarks by name. Other rooms' measures register through entry points, so that this file stays short.

A suite is `async (Bench) -> SuiteReport`, a benchmark `async (Options) -> BenchReport`; their entry point groups are
`stadion.suites` and `stadion.benches`.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from importlib.metadata import entry_points
from typing import cast

from pydantic import BaseModel, Field

from evals.report import Machine, SuiteReport
from gpu_services.service.errors import BadRequest
from graphs.settings import DeskSettings


class Row(BaseModel):
    """One figure of a benchmark; `ok` is null where there is no target."""

    what: str
    value: float
    unit: str
    target: float | None = None
    ok: bool | None = None

    @staticmethod
    def at_most(what: str, value: float, unit: str, target: float) -> Row:
        """A figure that should stay under its target."""
        return Row(what=what, value=round(value, 4), unit=unit, target=target, ok=value <= target)


class BenchReport(BaseModel):
    """The result of a benchmark; `peers` are measured in the same run."""

    name: str
    machine: Machine
    rows: list[Row]
    peers: list[Row] = Field(default_factory=list)


Suite = Callable[[DeskSettings], Coroutine[None, None, SuiteReport]]
Benchmark = Callable[[DeskSettings], Coroutine[None, None, BenchReport]]

SUITES = "stadion.suites"
BENCHES = "stadion.benches"


def names(group: str) -> list[str]:
    """Names registered in an entry point group."""
    return sorted({point.name for point in entry_points(group=group)})


def _load(group: str, name: str, noun: str) -> object:
    for point in entry_points(group=group):
        if point.name == name:
            return point.load()
    raise BadRequest(f"There is no {noun} called {name!r}.", recovery=f"Choose from: {', '.join(names(group))}.")


def suite(name: str) -> Suite:
    """The suite of that name.

    Raises:
        BadRequest: there is none.
    """
    return cast(Suite, _load(SUITES, name, "suite"))


def benchmark(name: str) -> Benchmark:
    """The benchmark of that name.

    Raises:
        BadRequest: there is none.
    """
    return cast(Benchmark, _load(BENCHES, name, "benchmark"))
