"""`stadion doctor`: what this machine has, what is missing, and what each missing thing would add."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Literal

import typer
from pydantic import BaseModel
from rich.console import Console
from rich.table import Table

from frontends.api.pages import built_pages
from frontends.cli.invocation import Invocation
from frontends.cli.output import emit
from gpu_services.models.cache import ModelCache
from gpu_services.models.doctor import inspect_models
from gpu_services.models.manifest import load_manifest
from gpu_services.service.machine import Machine, describe_machine, find_program
from gpu_services.service.settings import ServiceSettings

app = typer.Typer(help="Check this machine.")

State = Literal["ok", "optional", "wrong"]
_MARKS: dict[State, str] = {"ok": "[green]ok[/]", "optional": "[yellow]missing[/]", "wrong": "[red]wrong[/]"}
GIGABYTE = 1e9
NEEDED_MEMORY, NEEDED_DISK = 1.5 * GIGABYTE, 1.0 * GIGABYTE
PROGRAMS: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("node", ("nodejs",), "--version", "building of the web application"),
    ("npm", (), "--version", "building of the web application and some model downloads"),
    ("ffmpeg", (), "-version", "video in and out"),
    ("chromium", ("chromium-browser", "google-chrome"), "--version", "tests of the pages in a browser"),
    ("espeak-ng", (), "--version", "spoken answers in German and other languages without a natural voice"),
)


class Finding(BaseModel):
    """One line of the report; `adds` says what there would be with it."""

    name: str
    state: State
    detail: str
    adds: str = ""


class Report(BaseModel):
    """Result of `doctor`: `ok` when nothing that the core needs is wrong."""

    ok: bool
    machine: Machine
    findings: list[Finding]


@app.callback(invoke_without_command=True)
def doctor() -> None:
    """Look at the machine; exit code 1 when something that the core needs is wrong."""
    asked = Invocation.current()
    settings = ServiceSettings.load(asked.config, data_dir=asked.data_dir)
    report = examine(settings)
    emit("doctor", report, lambda console: _show(console, report))
    if not report.ok:
        raise typer.Exit(1)


def examine(settings: ServiceSettings) -> Report:
    """All findings of this machine."""
    machine = describe_machine(settings.data_dir)
    findings = [*_resources(machine), *_programs(), _opencv(), _data_dir(settings.data_dir), _web(), *_models(settings)]
    return Report(ok=all(found.state != "wrong" for found in findings), machine=machine, findings=findings)


def _resources(machine: Machine) -> Iterator[Finding]:
    fits = (3, 11) <= sys.version_info[:2] < (3, 12)
    yield Finding(name="python", state="ok" if fits else "wrong", detail=f"{machine.python}, 3.11 is needed")
    yield Finding(name="cores", state="ok", detail=f"{machine.cores} ({machine.cpu}), load {machine.load}")
    yield _enough("memory", machine.memory_free, NEEDED_MEMORY)
    yield _enough("disk", machine.disk_free, NEEDED_DISK)
    adds = "replays in a second or two instead of five to seven"
    yield Finding(name="gpu", state="ok" if machine.gpu else "optional", detail=machine.gpu or "none", adds=adds)


def _enough(name: str, free: int, needed: float) -> Finding:
    detail = f"{free / GIGABYTE:.1f} GB free, {needed / GIGABYTE:.1f} needed"
    return Finding(name=name, state="ok" if free >= needed else "wrong", detail=detail)


def _programs() -> Iterator[Finding]:
    for name, alternatives, ask, adds in PROGRAMS:
        found = find_program(name, *alternatives, ask=ask)
        detail = f"{found.version or 'version unknown'} at {found.path}" if found else "not on the path"
        yield Finding(name=name, state="ok" if found else "optional", detail=detail, adds=adds)


def _opencv() -> Finding:
    owners = sorted(set(packages_distributions().get("cv2", [])))
    detail = " and ".join(owners) if owners else "not installed, not needed by the core"
    return Finding(name="cv2", state="wrong" if len(owners) > 1 else "ok", detail=detail)


def _data_dir(folder: Path) -> Finding:
    probe = folder / ".probe"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as fault:
        return Finding(name="data folder", state="wrong", detail=f"{folder}: {fault.strerror}")
    return Finding(name="data folder", state="ok", detail=str(folder))


def _web() -> Finding:
    pages = built_pages()
    detail = str(pages) if pages else "not built; run: make web"
    return Finding(name="web application", state="ok" if pages else "optional", detail=detail, adds="the pages")


def _models(settings: ServiceSettings) -> Iterator[Finding]:
    for model in inspect_models(load_manifest(), ModelCache(settings.models)):
        lacking: State = "wrong" if model.tier == "minimal" else "optional"
        state: State = "ok" if model.state == "present" else lacking
        size = f"{model.job}, {model.size / 1e6:,.0f} MB"
        yield Finding(name=f"model {model.name}", state=state, detail=f"{model.state}: {size}", adds=model.adds)


def _show(console: Console, report: Report) -> None:
    table = Table("what", "state", "found", "what it adds")
    for found in report.findings:
        table.add_row(found.name, _MARKS[found.state], found.detail, "" if found.state == "ok" else found.adds)
    console.print(table)
