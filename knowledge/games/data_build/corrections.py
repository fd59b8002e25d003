"""Faults of the sources, corrected one by one, each with its reason. `docs/data.md` lists them for readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.games.data_build.facts import Row
from knowledge.games.data_build.roll import Roll

if TYPE_CHECKING:
    from knowledge.games.data_build.history import Won

# The united German team of 1956-1964 has its own code, which the olympics.com list replaces by GER.
_UNITED_GERMANY = frozenset({1956, 1960, 1964})


def corrected(row: Row) -> Row:
    """The row with the delegation that it competed for."""
    year = int(row["slug_game"][-4:])
    if row["country_3_letter_code"] == "GER" and year in _UNITED_GERMANY:
        return {**row, "country_3_letter_code": "EUA"}
    return row


def members_of(won: Won, roll: Roll) -> list[str]:
    """Members of a team that no list of the sources names."""
    return []


def replaced_medals(medals: list[Won], roll: Roll) -> list[Won]:
    """Medals whose holder the sources have wrong."""
    return medals
