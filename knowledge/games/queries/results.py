"""Result and start-list lines of a unit (DT_RESULT, DT_CURRENT)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import known
from knowledge.games.schema import ResultLine


@dataclass(frozen=True, slots=True)
class LineFact:
    """One competitor's line, as the feed has it."""

    unit: str
    stage: str
    status: str
    sort_order: int
    start_order: int | None
    rank: int | None
    rank_equal: bool
    result: str | None
    irm: str | None
    diff: str | None
    bib: str | None
    person: str | None
    team_name: str | None
    noc: str | None
    message_id: int


_COLUMNS = tuple(getattr(ResultLine, field.name) for field in fields(LineFact))


def lines(session: Session, as_of: datetime, unit: str, stage: str = "result") -> list[LineFact]:
    """The lines of a unit in the feed's sort order, which is the only order it guarantees."""
    query = select(*_COLUMNS).where(ResultLine.unit == unit, ResultLine.stage == stage, known(ResultLine, as_of))
    return [LineFact(*row) for row in session.execute(query.order_by(ResultLine.sort_order, ResultLine.id))]


def units_with_lines(session: Session, as_of: datetime, units: Iterable[str]) -> set[str]:
    """Those of `units` for which the feed has sent a result or a start list."""
    query = select(ResultLine.unit).distinct().where(ResultLine.unit.in_(sorted(units)), known(ResultLine, as_of))
    return set(session.scalars(query))


def units_of_competitors(session: Session, as_of: datetime, person: str | None, noc: str | None) -> set[str]:
    """Units in whose start list or result a person or a delegation is."""
    query = select(ResultLine.unit).distinct().where(known(ResultLine, as_of))
    if person:
        query = query.where(ResultLine.person == person)
    if noc:
        query = query.where(ResultLine.noc == noc)
    return set(session.scalars(query))
