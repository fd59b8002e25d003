"""What the lexicon reads from the Games store: people with what makes them prominent, events, NOCs, venues."""

from __future__ import annotations

from collections import defaultdict
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.games import schema as db


class Store(Protocol):
    """The part of `knowledge.games.store.GamesStore` that the lexicon needs."""

    @property
    def revision(self) -> int:
        """Moves when facts change."""

    @property
    def names_revision(self) -> str:
        """Moves when people or the programme may have new names."""

    def session(self) -> AbstractContextManager[Session]:
        """One consistent view of the facts."""


@dataclass(slots=True)
class PersonFacts:
    """A person as the resolver sees one. `medals` holds (Games, event, instant from which it is known)."""

    id: str
    given: str
    family: str
    gender: str | None
    nocs: set[str] = field(default_factory=set)
    years: set[int] = field(default_factory=set)
    disciplines: set[str] = field(default_factory=set)
    medals: list[tuple[int, str, datetime]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class EventFacts:
    """An event with the names it had at each Games."""

    code: str
    discipline: str
    gender: str
    name: str
    team: bool
    held: dict[int, str]


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the Games, as a calendar."""

    year: int
    city: str
    opened: date | None
    closed: date | None
    time_zone: str | None


@dataclass(frozen=True, slots=True)
class Facts:
    """One reading of the store."""

    people: dict[str, PersonFacts]
    events: dict[str, EventFacts]
    disciplines: dict[str, str]
    nocs: dict[str, str]
    venues: dict[str, str]
    games: dict[int, Edition]
    latest: int


def read_facts(session: Session) -> Facts:
    """Read everything that has a name, in a few statements."""
    people = _people(session)
    columns = (db.Games.year, db.Games.city, db.Games.opened, db.Games.closed, db.Games.time_zone)
    games = {row[0]: Edition(*row) for row in session.execute(select(*columns).order_by(db.Games.year))}
    return Facts(
        people=people,
        events=_events(session),
        disciplines=dict(session.execute(select(db.Discipline.code, db.Discipline.name)).all()),
        nocs=dict(session.execute(select(db.Noc.code, db.Noc.name)).all()),
        venues=dict(session.execute(select(db.Venue.code, db.Venue.name)).all()),
        games=games,
        latest=max(games, default=0),
    )


def read_medals(session: Session, people: dict[str, PersonFacts]) -> None:
    """Read again who won what: the part that changes while the Games are on."""
    won: dict[str, list[tuple[int, str, datetime]]] = defaultdict(list)
    rows = session.execute(
        select(db.MedalMember.person, db.Medal.games, db.Medal.event, db.Medal.known_from, db.Medal.noc)
        .join(db.Medal, db.Medal.id == db.MedalMember.medal)
        .where(db.Medal.known_until.is_(None))
    )
    for person, games, event, known_from, noc in rows:
        facts = people.get(person)
        if facts is None:
            continue
        won[person].append((games, event, known_from))
        facts.nocs.add(noc)
        facts.years.add(games)
        facts.disciplines.add(event[:3])
    for person, facts in people.items():
        facts.medals = won.get(person, [])


def _people(session: Session) -> dict[str, PersonFacts]:
    rows = session.execute(select(db.Person.id, db.Person.given_name, db.Person.family_name, db.Person.gender))
    people = {row[0]: PersonFacts(*row) for row in rows}
    accredited = select(db.Participant.person, db.Participant.noc, db.Participant.games)
    for person, noc, games in session.execute(accredited):
        people[person].nocs.add(noc)
        people[person].years.add(games)
    for person, discipline in session.execute(select(db.Entry.person, db.Entry.discipline).distinct()):
        people[person].disciplines.add(discipline)
    read_medals(session, people)
    return people


def _events(session: Session) -> dict[str, EventFacts]:
    held: dict[str, dict[int, str]] = defaultdict(dict)
    for games, event, name in session.execute(select(db.GamesEvent.games, db.GamesEvent.event, db.GamesEvent.name)):
        held[event][games] = name
    rows = session.execute(select(db.Event.code, db.Event.discipline, db.Event.gender, db.Event.name, db.Event.team))
    return {row[0]: EventFacts(*row, held=held.get(row[0], {})) for row in rows}
