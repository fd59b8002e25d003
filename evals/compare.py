"""Two runs of a suite side by side."""

from __future__ import annotations

from pydantic import BaseModel

from evals.report import SuiteReport


class Comparison(BaseModel):
    """Questions (`case.language`) that changed between two runs."""

    mended: list[str]
    broken: list[str]


def failing(report: SuiteReport) -> set[str]:
    """Questions that a run got wrong."""
    return {f"{verdict.id}.{verdict.language}" for verdict in report.failures if not verdict.right}


def compare(earlier: SuiteReport, later: SuiteReport) -> Comparison:
    """What a later run mended and what it broke."""
    before, after = failing(earlier), failing(later)
    return Comparison(mended=sorted(before - after), broken=sorted(after - before))
