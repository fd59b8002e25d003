"""Teams: relays, pairs, crews, sides, with their members."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import known
from knowledge.games.schema import Event, Team, TeamMember


@dataclass(frozen=True, slots=True)
class TeamFact:
    """A team entered in one event."""

    id: int
    name: str
    noc: str
    event: str | None
    message: int
    members: tuple[str, ...] = ()


def teams(
    session: Session,
    as_of: datetime,
    *,
    noc: str | None = None,
    events: frozenset[str] | None = None,
    discipline: str | None = None,
    games: int = 2026,
) -> list[TeamFact]:
    """Teams in order of event, delegation and name."""
    query = select(Team.id, Team.name, Team.noc, Team.event, Team.message_id).where(
        known(Team, as_of), Team.games == games
    )
    if noc:
        query = query.where(Team.noc == noc)
    if events is not None:
        query = query.where(Team.event.in_(sorted(events)))
    if discipline:
        query = query.join(Event, Event.code == Team.event).where(Event.discipline == discipline)
    rows = session.execute(query.order_by(Team.event, Team.noc, Team.name)).all()
    members = _members(session, [row.id for row in rows])
    return [TeamFact(*row, members=tuple(members[row.id])) for row in rows]


def _members(session: Session, ids: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    query = select(TeamMember.team, TeamMember.person).where(TeamMember.team.in_(ids))
    for team, person in session.execute(query.order_by(TeamMember.team, TeamMember.position)):
        found[team].append(person)
    return found
