"""Writes the schemas that the typed client is generated from: the tools' results and events, and the HTTP API.

Run from the repository root after a change to `tools/results`, `graphs/events.py` or `frontends/api`:
`python frontends/web/schema/export.py`. A test fails when the committed schemas are out of date.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from graphs.events import Event
from graphs.turn import TurnResult
from tools.results import ToolResult

HERE = Path(__file__).parent


def results_schema() -> dict[str, Any]:
    """OpenAPI document whose components are every tool result, every event and the result of a turn."""
    adapters = [("ToolResult", "serialization", TypeAdapter(ToolResult)), ("Event", "serialization", TypeAdapter(Event))]
    turn: TypeAdapter[Any] = TypeAdapter(TurnResult)
    keys, definitions = TypeAdapter.json_schemas(
        [*adapters, ("TurnResult", "serialization", turn)], ref_template="#/components/schemas/{model}"
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


def written(document: dict[str, Any]) -> str:
    """The document as it is committed: sorted, indented, with a final newline."""
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def main() -> None:
    """Write the schemas beside this file."""
    (HERE / "results.json").write_text(written(results_schema()), encoding="utf-8")


if __name__ == "__main__":
    main()
