"""Venues and what happens at them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import known
from knowledge.games.schema import Unit, Venue


@dataclass(frozen=True, slots=True)
class VenueFact:
    """A venue. Degrees, WGS 84."""

    code: str
    games: int
    name: str
    town: str | None
    latitude: float | None
    longitude: float | None
    message: int


def venues(session: Session, codes: frozenset[str] | None = None) -> list[VenueFact]:
    """Venues by name."""
    columns = (Venue.code, Venue.games, Venue.name, Venue.town, Venue.latitude, Venue.longitude, Venue.message_id)
    query = select(*columns).order_by(Venue.name)
    if codes is not None:
        query = query.where(Venue.code.in_(sorted(codes)))
    return [VenueFact(*row) for row in session.execute(query)]


def venues_of_discipline(session: Session, as_of: datetime, discipline: str) -> frozenset[str]:
    """Codes of the venues where a discipline has units, training aside."""
    query = select(Unit.venue).distinct().where(Unit.discipline == discipline, known(Unit, as_of))
    query = query.where(Unit.phase_type.not_in(("1", "2")))
    return frozenset(code for code in session.scalars(query) if code)
