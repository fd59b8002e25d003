"""`stadion eval SUITE|all` and `stadion bench NAME`: a table for a person, one JSON object for a program."""

from __future__ import annotations

import asyncio
import json
import os
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from evals.compare import Comparison, compare
from evals.registry import BENCHES, SUITES, BenchReport, benchmark, names, suite
from evals.report import SuiteReport
from frontends.cli.invocation import Invocation
from frontends.cli.output import emit, progress
from gpu_services.service.errors import BadRequest
from graphs.settings import DeskSettings

eval_app = typer.Typer(help="Run an agent suite with known truth.")
bench_app = typer.Typer(help="Measure time, throughput and memory, with targets and peers.")


def _settings(model: str | None) -> DeskSettings:
    shared = Invocation.current()
    return DeskSettings.load(shared.config, data_dir=shared.data_dir, desk_model=model)


def _show_suite(console: Console, report: SuiteReport) -> None:
    table = Table(title=f"{report.suite} · {report.model} · {report.right}/{report.n} right ({report.share:.1%})")
    for heading in ("by", "right", "of", "share"):
        table.add_column(heading, justify="left" if heading == "by" else "right")
    for name, rate in (*report.by_language.items(), *report.by_category.items()):
        table.add_row(
            name, str(rate.right), str(rate.n), f"{rate.share:.1%}", style="" if rate.right == rate.n else "red"
        )
    console.print(table)
    for failure in report.failures:
        console.print(f"[red]{failure.id}.{failure.language}[/red] {failure.text}", highlight=False)
        console.print(f"    {failure.answer}\n    {'; '.join(failure.why)}", highlight=False, markup=False)
    bound = f"invented {report.invented} of {report.n} (95 % bound {report.invented_upper_bound:.2%})"
    console.print(f"{bound}; uncited {report.uncited}; p50 {report.seconds_p50} s, p95 {report.seconds_p95} s")


def _show_bench(console: Console, report: BenchReport) -> None:
    table = Table(title=f"{report.name} · {report.machine.cpu} · {report.machine.cores} cores")
    for heading in ("what", "value", "unit", "target", "ok"):
        table.add_column(heading)
    for row in (*report.rows, *report.peers):
        mark = {True: "yes", False: "[red]no[/red]", None: ""}[row.ok]
        table.add_row(row.what, f"{row.value:g}", row.unit, "" if row.target is None else f"{row.target:g}", mark)
    console.print(table)


def _earlier(path: Path) -> dict[str, SuiteReport]:
    try:
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        return {line["suite"]: SuiteReport.model_validate(line) for line in lines}
    except (OSError, ValueError, KeyError) as fault:
        raise BadRequest(f"{path} is not a run of this command: {fault}.") from fault


def _show_comparison(console: Console, change: Comparison) -> None:
    console.print(f"against the earlier run: {len(change.mended)} mended, {len(change.broken)} broken")
    for name in change.broken:
        console.print(f"[red]broken[/red] {name}")


@eval_app.command()
def eval_suite(
    name: Annotated[str, typer.Argument(metavar="SUITE", help="A suite's name, or 'all'.")],
    model: Annotated[str | None, typer.Option(help="planner, local or openai.")] = None,
    against: Annotated[Path | None, typer.Option("--compare", help="JSON of an earlier run.")] = None,
) -> None:
    """Run a suite; exit code 1 when a floor broke."""
    os.environ.setdefault("INSPECT_DISPLAY", "none")  # Inspect's own display would share standard output with ours
    earlier = _earlier(against) if against else {}
    broken = []
    for chosen in names(SUITES) if name == "all" else [name]:
        progress(f"running {chosen}")
        report = asyncio.run(suite(chosen)(_settings(model)))
        emit("eval", report, partial(_show_suite, report=report))
        if chosen in earlier and not Invocation.current().json:
            _show_comparison(Console(), compare(earlier[chosen], report))
        broken += [] if report.passed else [chosen]
    if broken:
        raise typer.Exit(1)


@bench_app.command()
def bench(name: Annotated[str, typer.Argument(metavar="NAME", help="A benchmark's name, or 'all'.")]) -> None:
    """Run a benchmark. Timings inform, they never fail a command."""
    for chosen in names(BENCHES) if name == "all" else [name]:
        progress(f"measuring {chosen}")
        report = asyncio.run(benchmark(chosen)(_settings(None)))
        emit("bench", report, partial(_show_bench, report=report))
