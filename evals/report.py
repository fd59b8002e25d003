"""What a suite reports: rates with their bounds, by language and category, and every failure in full."""

from __future__ import annotations

import math
import os
import platform
from collections import defaultdict
from collections.abc import Iterable, Sequence

from pydantic import BaseModel, Field


class Machine(BaseModel):
    """Where a figure was measured."""

    cpu: str
    cores: int
    gpu: str | None = None
    load: float

    @staticmethod
    def here() -> Machine:
        """This machine, now."""
        return Machine(cpu=_cpu_name(), cores=os.cpu_count() or 1, load=round(os.getloadavg()[0], 2))


def _cpu_name() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:  # noqa: PTH123 - a kernel file, not a path of ours
            return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


class Verdict(BaseModel):
    """One question, judged. `why` is empty when it is right."""

    id: str
    language: str
    category: str
    text: str
    answer: str
    right: bool
    invented: bool = False
    cited: bool = True
    why: list[str] = Field(default_factory=list)
    seconds: float = 0.0


class Rate(BaseModel):
    """`right` of `n`."""

    n: int
    right: int

    @property
    def share(self) -> float:
        """In [0, 1]; 1 of nothing is 1."""
        return self.right / self.n if self.n else 1.0


class SuiteReport(BaseModel):
    """The result of one suite. `invented_upper_bound`: one-sided 95 % bound of the rate of invented answers."""

    suite: str
    model: str
    n: int
    right: int
    share: float
    invented: int
    invented_upper_bound: float
    uncited: int
    floor: float
    passed: bool
    by_language: dict[str, Rate]
    by_category: dict[str, Rate]
    seconds_p50: float
    seconds_p95: float
    failures: list[Verdict]
    machine: Machine


def quantile(values: Sequence[float], share: float) -> float:
    """The nearest-rank quantile; 0 of an empty sequence."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0


def upper_bound(events: int, n: int, confidence: float = 0.95) -> float:
    """One-sided Clopper-Pearson upper bound of a rate, by bisection on the binomial tail.

    For no event in n trials this is 1 - (1 - confidence)^(1/n), about 3/n.
    """
    if n == 0 or events >= n:
        return 1.0
    low, high = events / n, 1.0
    for _ in range(60):
        rate = (low + high) / 2
        tail = sum(math.comb(n, k) * rate**k * (1 - rate) ** (n - k) for k in range(events + 1))
        low, high = (rate, high) if tail > 1 - confidence else (low, rate)
    return high


def _rates(pairs: Iterable[tuple[str, bool]]) -> dict[str, Rate]:
    groups: defaultdict[str, list[bool]] = defaultdict(list)
    for key, right in pairs:
        groups[key].append(right)
    return {key: Rate(n=len(group), right=sum(group)) for key, group in sorted(groups.items())}


def summarise(suite: str, model: str, verdicts: Sequence[Verdict], floor: float) -> SuiteReport:
    """Add up the verdicts of a suite; it passes at `floor` right and nothing invented."""
    n, right = len(verdicts), sum(v.right for v in verdicts)
    invented = sum(v.invented for v in verdicts)
    seconds = [v.seconds for v in verdicts]
    return SuiteReport(
        suite=suite,
        model=model,
        n=n,
        right=right,
        share=round(right / n, 4) if n else 1.0,
        invented=invented,
        invented_upper_bound=round(upper_bound(invented, n), 4),
        uncited=sum(not v.cited for v in verdicts),
        floor=floor,
        passed=n > 0 and right / n >= floor and invented == 0,
        by_language=_rates((v.language, v.right) for v in verdicts),
        by_category=_rates((v.category, v.right) for v in verdicts),
        seconds_p50=round(quantile(seconds, 0.5), 4),
        seconds_p95=round(quantile(seconds, 0.95), 4),
        failures=[v for v in verdicts if not v.right or v.invented or not v.cited],
        machine=Machine.here(),
    )
