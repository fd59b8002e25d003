"""A medal of the history before it is written."""

from __future__ import annotations

from dataclasses import dataclass, field

from knowledge.games.data_build.programme import Held

COLOURS = ("GOLD", "SILVER", "BRONZE")


@dataclass(slots=True)
class Won:
    """`known_from` and `known_until` are ISO instants where a ruling changed who holds the medal."""

    year: int
    held: Held
    medal: str
    noc: str
    team: bool
    people: list[str] = field(default_factory=list)
    known_from: str = ""
    known_until: str = ""
