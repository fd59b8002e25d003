"""Editions of the Winter Games: where, when, how big."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import known
from knowledge.games.schema import Games, GamesEvent, Medal, Noc, Unit


@dataclass(frozen=True, slots=True)
class EditionFact:
    """An edition of the Winter Games."""

    year: int
    code: str
    name: str
    city: str
    country_noc: str
    opened: date | None
    closed: date | None
    message: int


def editions(session: Session) -> list[EditionFact]:
    """All editions, oldest first."""
    columns = (
        Games.year,
        Games.code,
        Games.name,
        Games.city,
        Games.country_noc,
        Games.opened,
        Games.closed,
        Games.message_id,
    )
    return [EditionFact(*row) for row in session.execute(select(*columns).order_by(Games.year))]


def event_counts(session: Session) -> dict[int, int]:
    """How many events were on the programme of each Games."""
    query = select(GamesEvent.games, func.count()).group_by(GamesEvent.games)
    return {row[0]: row[1] for row in session.execute(query)}


def decided_events(session: Session, as_of: datetime, games: int) -> int:
    """How many events of a Games have medallists at the clock."""
    query = select(func.count(Medal.event.distinct())).where(Medal.games == games, known(Medal, as_of))
    return session.scalar(query) or 0


def nocs_with_medals(session: Session, as_of: datetime) -> dict[int, int]:
    """How many delegations with a line in the medal table won medals at each Games."""
    query = (
        select(Medal.games, func.count(Medal.noc.distinct()))
        .join(Noc, Noc.code == Medal.noc)
        .where(known(Medal, as_of), Noc.in_medal_table.is_(True))
        .group_by(Medal.games)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def current(session: Session) -> int | None:
    """The newest Games that have a schedule."""
    return session.scalar(select(func.max(Unit.games)))
