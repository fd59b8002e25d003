"""What leaves a command: JSON on standard output or text for a person; errors and progress on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping

import orjson
from pydantic import BaseModel, JsonValue
from rich.console import Console

from frontends.cli.invocation import Invocation
from gpu_services.service.errors import ErrorBody

Payload = BaseModel | Mapping[str, JsonValue]


def as_object(schema: str, payload: Payload) -> dict[str, JsonValue]:
    """The payload as a JSON object that names its schema (`stadion.<schema>/1`)."""
    body: dict[str, JsonValue] = (
        payload.model_dump(mode="json") if isinstance(payload, BaseModel) else json.loads(orjson.dumps(dict(payload)))
    )
    return {"schema": f"stadion.{schema}/1", **body}


def emit(schema: str, payload: Payload, text: Callable[[Console], None]) -> None:
    """Print a result: as one JSON line with `--json`, otherwise by calling `text` with a console."""
    if Invocation.current().json:
        emit_line(schema, payload)
    else:
        text(Console())


def emit_line(schema: str, payload: Payload) -> None:
    """Print one JSON object on one line: results of `--json`, streams and batches."""
    sys.stdout.write(json.dumps(as_object(schema, payload), ensure_ascii=False) + "\n")
    sys.stdout.flush()


def report(error: ErrorBody) -> None:
    """Say an error: one line on standard error; with `--json` also as an object on standard output."""
    if Invocation.current().json:
        emit_line("error", {"error": error.model_dump(mode="json", exclude_none=True)})
    sys.stderr.write(f"stadion: {error.message} {error.recovery}".rstrip() + "\n")


def progress(message: str) -> None:
    """A line of progress on standard error, unless `--quiet`."""
    if not Invocation.current().quiet:
        sys.stderr.write(message + "\n")
        sys.stderr.flush()
