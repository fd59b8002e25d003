"""The programme: which events exist and at which Games each was held."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.games.schema import Discipline, Event, GamesEvent


@dataclass(frozen=True, slots=True)
class EventFact:
    """An event across Games."""

    code: str
    discipline: str
    gender: str
    name: str
    team: bool


def event(session: Session, code: str) -> EventFact | None:
    """One event by its RSC."""
    return events(session, [code]).get(code)


def events(session: Session, codes: Iterable[str]) -> dict[str, EventFact]:
    """Events by RSC."""
    columns = (Event.code, Event.discipline, Event.gender, Event.name, Event.team)
    rows = session.execute(select(*columns).where(Event.code.in_(sorted(set(codes)))))
    return {row.code: EventFact(*row) for row in rows}


def events_of_discipline(session: Session, discipline: str, games: int | None = None) -> dict[str, EventFact]:
    """The events of a discipline, of one Games or ever."""
    columns = (Event.code, Event.discipline, Event.gender, Event.name, Event.team)
    query = select(*columns).where(Event.discipline == discipline)
    if games is not None:
        query = query.join(GamesEvent, GamesEvent.event == Event.code).where(GamesEvent.games == games)
    return {row.code: EventFact(*row) for row in session.execute(query)}


def held_at(session: Session, codes: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The Games at which each event was on the programme, oldest first."""
    found: dict[str, list[int]] = defaultdict(list)
    query = select(GamesEvent.event, GamesEvent.games).where(GamesEvent.event.in_(sorted(set(codes))))
    for code, games in session.execute(query.order_by(GamesEvent.games)):
        found[code].append(games)
    return {code: tuple(games) for code, games in found.items()}


def disciplines(session: Session) -> dict[str, str]:
    """All disciplines ever: code to English name."""
    return {row.code: row.name for row in session.execute(select(Discipline.code, Discipline.name))}
