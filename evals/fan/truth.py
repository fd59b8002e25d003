"""Truth by SQL: runs the named queries of truth.yaml over the Games tables of a store."""

from __future__ import annotations

from datetime import date
from importlib.resources import files

import yaml
from pydantic import JsonValue
from sqlalchemy import Connection, Engine, text

from evals.fan.expectation import Expected, Kind

EVENT_WIDTH = 34
SUFFIXES = "0123456789"
KNOWN = text("SELECT count(*) FROM person WHERE given_name || ' ' || family_name = :person")


def _queries() -> dict[str, str]:
    loaded = yaml.safe_load((files("evals.fan") / "truth.yaml").read_text(encoding="utf-8"))
    return {str(name): str(sql) for name, sql in loaded.items()}


def _bound(arguments: dict[str, JsonValue]) -> dict[str, JsonValue]:
    event = arguments.get("event")
    padded = {"event": event.ljust(EVENT_WIDTH, "-")} if isinstance(event, str) else {}
    return {**arguments, **padded}


class Truth:
    """Answers of the data, for one store."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queries = _queries()

    def values(self, entry: dict[str, JsonValue]) -> list[Expected]:
        """What `entry` (a query with parameters, or a literal number) says is true.

        Raises:
            LookupError: the query returns nothing: the case, not the product, is at fault.
        """
        if "query" not in entry:
            return [Expected(Kind(kind), str(value)) for kind, value in entry.items()]
        with self._engine.connect() as connection:
            found = self._run(connection, str(entry["query"]), {k: v for k, v in entry.items() if k != "query"})
        if not found:
            raise LookupError(f"no truth for {entry}")
        return found

    def _run(self, connection: Connection, name: str, arguments: dict[str, JsonValue]) -> list[Expected]:
        if "person" in arguments and not connection.execute(KNOWN, arguments).scalar():
            raise LookupError(f"nobody is called {arguments['person']}")
        rows = connection.execute(text(self._queries[name]), _bound(arguments)).mappings().all()
        return [
            Expected(Kind(column.rstrip(SUFFIXES)), value.isoformat() if isinstance(value, date) else str(value))
            for row in rows
            for column, value in row.items()
            if value is not None
        ]
