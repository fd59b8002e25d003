"""The folder of facts, read once: rows as dictionaries of strings."""

from __future__ import annotations

import ast
import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Facts:
    """Paths below the folder that is given on the command line."""

    root: Path

    def rows(self, path: str) -> list[Row]:
        """The rows of one CSV file."""
        with (self.root / path).open(encoding="utf-8-sig", newline="") as stream:
            return [
                {key.strip(): (value or "").strip() for key, value in row.items()} for row in csv.DictReader(stream)
            ]

    def schedule(self) -> list[Row]:
        """The 628 units of 2026."""
        return self.rows("results/mc2026/schedule_unique_628.csv")

    def medallists(self) -> list[Row]:
        """One row for each person and medal of 2026."""
        return self.rows("results/mc2026/plydb/medallists.csv")

    def athletes(self) -> list[Row]:
        """The athletes of 2026 with their events."""
        return self.rows("results/mc2026/plydb/athletes.csv")


def listed(cell: str) -> list[dict[str, str]]:
    """A cell that holds a Python list of dictionaries, as the source wrote it."""
    value = ast.literal_eval(cell) if cell else []
    return [dict(item) for item in value]


def write_table(path: Path, columns: tuple[str, ...], rows: Iterable[Row]) -> None:
    """A tab-separated table with a header line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write("\t".join(columns) + "\n")
        for row in rows:
            stream.write("\t".join(row.get(column, "").replace("\t", " ") for column in columns) + "\n")
