"""`stadion odf`: messages of the Olympic Data Feed into the store, from files, a folder that is watched, or a push."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import httpx
import typer
from pydantic import ValidationError
from rich.console import Console
from watchfiles import watch

from frontends.cli.invocation import Invocation
from frontends.cli.output import emit, emit_line, progress
from gpu_services.service.errors import BadRequest, ErrorBody, StadionError, Unavailable
from gpu_services.service.settings import ServiceSettings
from knowledge.games import GamesStore, IngestReport, ingest
from knowledge.games.odf.sources import is_document

app = typer.Typer(help="Take messages of the Olympic Data Feed (ODF2).", no_args_is_help=True)

LOOK_AGAIN_MS = 1000
TOKEN = "STADION_TOKEN"  # noqa: S105 - the name of the variable
_EVERY = 0.5  # seconds between two lines of progress


class Refused(StadionError):
    """A server would not take a push; its words are passed on."""

    code = "refused"

    def __init__(self, body: ErrorBody) -> None:
        super().__init__(body.message, recovery=body.recovery, code=body.code)


class Ticker:
    """Progress on standard error, not more often than twice a second."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def __call__(self, what: str, done: int, total: int) -> None:
        """Say how far it is, when it is time to."""
        if time.monotonic() - self._last >= _EVERY:
            self._last = time.monotonic()
            progress(f"{what}: {done}" + (f" of {total}" if total else ""))


@contextmanager
def _store() -> Iterator[GamesStore]:
    shared = Invocation.current()
    settings = ServiceSettings.load(shared.config, data_dir=shared.data_dir)
    store = GamesStore.open(settings.data_dir, progress=Ticker())
    try:
        yield store
    finally:
        store.close()


@app.command("ingest")
def ingest_(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, folders, ZIP archives, or - for a pipe.")
    ],
) -> None:
    """Read every message below the paths; bad ones are refused whole, good ones go in."""
    with _store() as store:
        result = ingest(store, paths, progress=Ticker())
    emit("odf", result, lambda console: _show(console, result))
    _finish(result)


@app.command("watch")
def watch_(
    folder: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="Where the feed drops its files.")],
) -> None:
    """Take what is in the folder and whatever is dropped there, one line a file, until stopped."""
    with _store() as store:
        for path in _arrivals(folder):
            result = ingest(store, path)
            if Invocation.current().json:
                emit_line("odf", {"file": str(path), **result.model_dump(mode="json")})
            else:
                _show(Console(), result, str(path))


@app.command("push")
def push(
    url: Annotated[str, typer.Argument(help="A running server, such as http://127.0.0.1:8000.")],
    paths: Annotated[list[Path], typer.Argument(metavar="FILE...", exists=True, dir_okay=False)],
    token: Annotated[str | None, typer.Option(help=f"Access token; the variable {TOKEN} is read otherwise.")] = None,
) -> None:
    """Send files to the `/odf` door of a server."""
    secret = token or os.environ.get(TOKEN)
    if not secret:
        raise BadRequest("A push needs a token.", recovery=f"Give --token or set {TOKEN}.")
    total = IngestReport()
    with httpx.Client(headers={"Authorization": f"Bearer {secret}"}, timeout=120) as client:
        for path in paths:
            total = total + _post(client, url, path)
            progress(f"{path}: sent")
    emit("odf", total, lambda console: _show(console, total))
    _finish(total)


def _arrivals(folder: Path) -> Iterator[Path]:
    """Complete documents: those that are there, then those that appear or change.

    Every wake-up looks at the whole folder: what was dropped before the watch was armed is missed by no one.
    """
    seen: dict[Path, tuple[int, int]] = {}
    yield from _fresh(folder, seen)
    progress(f"watching {folder}")
    for _ in watch(folder, raise_interrupt=True, yield_on_timeout=True, rust_timeout=LOOK_AGAIN_MS):
        yield from _fresh(folder, seen)


def _fresh(folder: Path, seen: dict[Path, tuple[int, int]]) -> list[Path]:
    """Documents that are new or changed since `seen`, which is brought up to date."""
    found = {path: _stamp(path) for path in folder.rglob("*") if is_document(path)}
    fresh = sorted(path for path, stamp in found.items() if seen.get(path) != stamp)
    seen.update(found)
    return fresh


def _stamp(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except FileNotFoundError:
        return 0, 0  # taken away again
    return status.st_mtime_ns, status.st_size


def _post(client: httpx.Client, url: str, path: Path) -> IngestReport:
    target = url if url.rstrip("/").endswith("/odf") else f"{url.rstrip('/')}/odf"
    try:
        with path.open("rb") as body:
            reply = client.post(target, content=body, headers={"Content-Type": "application/xml"})
    except httpx.HTTPError as fault:
        raise Unavailable(f"No Stadion answers at {url}: {fault}.", recovery="Start it: make run.") from fault
    try:
        if reply.is_success:
            return IngestReport.model_validate(reply.json())
        raise Refused(ErrorBody.model_validate(reply.json()))
    except (ValueError, ValidationError) as fault:
        raise Unavailable(f"The server answered {reply.status_code} with something else than a report.") from fault


def _show(console: Console, report: IngestReport, name: str = "") -> None:
    parts = [
        f"{count} {word}"
        for word, count in (
            ("accepted", report.accepted),
            ("superseded", report.superseded),
            ("duplicate", report.duplicates),
            ("late", report.late),
            ("test", report.test),
            ("rejected", len(report.rejected)),
        )
        if count
    ]
    console.print(f"{name or 'Messages'}: {report.messages} read; {', '.join(parts) or 'nothing'}", markup=False)
    for refusal in report.rejected:
        console.print(f"  rejected {refusal.file}: {refusal.reason}", markup=False)


def _finish(report: IngestReport) -> None:
    """Exit 1 when there were messages and every one was refused; the report has said why."""
    if report.rejected and len(report.rejected) == report.messages:
        progress(f"stadion: every message was rejected, the first because {report.rejected[0].reason}")
        raise typer.Exit(1)
