"""Writes the schemas that the typed client is generated from: the tools' results and events, and the HTTP API.

Run from the repository root after a change to `tools/results`, `graphs/events.py` or `frontends/api`:
`python frontends/web/schema/export.py`. A test fails when the committed schemas are out of date.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from pydantic import TypeAdapter

from frontends.api.routes import agui, conversations, games, session
from graphs.events import Event
from graphs.turn import TurnResult
from tools.results import ToolResult

HERE = Path(__file__).parent


def results_schema() -> dict[str, Any]:
    """OpenAPI document whose components are every tool result, every event and the result of a turn."""
    kinds: dict[str, TypeAdapter[Any]] = {
        "ToolResult": TypeAdapter(ToolResult),
        "Event": TypeAdapter(Event),
        "TurnResult": TypeAdapter(TurnResult),
    }
    keys, definitions = TypeAdapter.json_schemas(
        [(name, "serialization", adapter) for name, adapter in kinds.items()],
        ref_template="#/components/schemas/{model}",
    )
    schemas: dict[str, Any] = dict(definitions["$defs"])
    for (name, _mode), schema in keys.items():
        if str(name) not in schemas:
            schemas[str(name)] = schema
    return {
        "openapi": "3.1.0",
        "info": {"title": "Stadion results and events", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def api_schema() -> dict[str, Any]:
    """OpenAPI document of the routes that the pages use."""
    app = FastAPI(title="Stadion", version="1")
    for surface in (agui, conversations, games, session):
        app.include_router(surface.router)
    document = app.openapi()
    own = results_schema()["components"]["schemas"]  # with the defaults that FastAPI leaves out when they are null
    schemas = document["components"]["schemas"]
    schemas.update({name: own[name] for name in schemas if name in own})
    return document


def bare(document: Any) -> Any:
    """The document without its prose: shapes are the contract, docstrings are not."""
    if isinstance(document, dict):
        prose = isinstance(document.get("description"), str)
        return {name: bare(value) for name, value in document.items() if not (prose and name == "description")}
    return [bare(value) for value in document] if isinstance(document, list) else document


def written(document: dict[str, Any]) -> str:
    """The document as it is committed: sorted, indented, with a final newline."""
    return json.dumps(bare(document), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def documents() -> dict[str, dict[str, Any]]:
    """Every schema by the name of its file."""
    return {"results.json": results_schema(), "api.json": api_schema()}


def main() -> None:
    """Write the schemas beside this file."""
    for name, document in documents().items():
        (HERE / name).write_text(written(document), encoding="utf-8")


if __name__ == "__main__":
    main()
