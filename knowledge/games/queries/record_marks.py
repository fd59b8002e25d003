"""Records (DT_RECORD)."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import known
from knowledge.games.schema import Record


@dataclass(frozen=True, slots=True)
class RecordFact:
    """A record mark."""

    event: str
    record_type: str
    result: str
    date: date | None
    place: str | None
    noc: str | None
    competitor: str | None
    message_id: int


_COLUMNS = tuple(getattr(Record, field.name) for field in fields(RecordFact))


def records(session: Session, as_of: datetime, events: frozenset[str]) -> list[RecordFact]:
    """Current records of events, by type."""
    query = select(*_COLUMNS).where(Record.event.in_(sorted(events)), Record.current.is_(True), known(Record, as_of))
    return [RecordFact(*row) for row in session.execute(query.order_by(Record.event, Record.record_type, Record.id))]
