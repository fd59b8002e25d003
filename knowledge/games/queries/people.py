"""People: who they are, for whom they compete, what they entered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import CompoundSelect, func, or_, select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import known
from knowledge.games.schema import Entry, Event, Medal, MedalMember, Participant, Person, Team, TeamMember

ATHLETE = "AA01"


@dataclass(frozen=True, slots=True)
class PersonFact:
    """A human being across Games."""

    id: str
    given_name: str
    family_name: str
    gender: str | None
    birth_date: date | None


@dataclass(frozen=True, slots=True)
class AccreditationFact:
    """A person at one Games."""

    person: str
    games: int
    noc: str
    function: str
    flag_bearer: str | None
    gender: str | None
    family_name: str
    given_name: str
    message: int


@dataclass(frozen=True, slots=True)
class EntryFact:
    """An entry; `event` is None where the feed names only the discipline."""

    discipline: str
    event: str | None
    noc: str
    message: int


@dataclass(frozen=True, slots=True)
class RosterFilter:
    """Which accredited athletes; None does not narrow."""

    noc: str | None = None
    discipline: str | None = None
    events: frozenset[str] | None = None
    gender: str | None = None
    flag_bearers: bool = False
    games: int = 2026


def person(session: Session, person_id: str) -> PersonFact | None:
    """One person by id."""
    columns = (Person.id, Person.given_name, Person.family_name, Person.gender, Person.birth_date)
    row = session.execute(select(*columns).where(Person.id == person_id)).one_or_none()
    return PersonFact(*row) if row else None


def people(session: Session, ids: Iterable[str]) -> dict[str, PersonFact]:
    """Many people by id."""
    columns = (Person.id, Person.given_name, Person.family_name, Person.gender, Person.birth_date)
    rows = session.execute(select(*columns).where(Person.id.in_(sorted(set(ids)))))
    return {row.id: PersonFact(*row) for row in rows}


_ACCREDITATION = (
    Participant.person,
    Participant.games,
    Participant.noc,
    Participant.function,
    Participant.flag_bearer,
    Person.gender,
    Person.family_name,
    Person.given_name,
    Participant.message_id,
)


def accreditations(session: Session, as_of: datetime, person_id: str) -> list[AccreditationFact]:
    """The Games a person was accredited at, newest first, athletes before coaches."""
    query = select(*_ACCREDITATION).join(Person, Person.id == Participant.person)
    query = query.where(Participant.person == person_id, known(Participant, as_of))
    query = query.order_by(Participant.games.desc(), Participant.function != ATHLETE, Participant.id)
    return [AccreditationFact(*row) for row in session.execute(query)]


def entries(session: Session, as_of: datetime, person_id: str) -> list[EntryFact]:
    """What a person entered, alone or in a team, without repeats."""
    alone = select(Entry.discipline, Entry.event, Entry.noc, Entry.message_id).where(
        Entry.person == person_id, known(Entry, as_of)
    )
    in_team = (
        select(Event.discipline, Team.event, Team.noc, Team.message_id)
        .join(TeamMember, TeamMember.team == Team.id)
        .join(Event, Event.code == Team.event)
        .where(TeamMember.person == person_id, known(Team, as_of))
    )
    found: dict[tuple[str, str | None], EntryFact] = {}
    for query in (alone, in_team):
        for row in session.execute(query):
            found.setdefault((row[0], row[1]), EntryFact(*row))
    named = {fact.discipline for fact in found.values() if fact.event}
    facts = [fact for fact in found.values() if fact.event or fact.discipline not in named]
    return sorted(facts, key=lambda fact: (fact.discipline, fact.event or ""))


def roster(session: Session, as_of: datetime, which: RosterFilter) -> list[AccreditationFact]:
    """Accredited athletes in order of family name."""
    query = select(*_ACCREDITATION).join(Person, Person.id == Participant.person)
    query = query.where(known(Participant, as_of), Participant.games == which.games, Participant.function == ATHLETE)
    if which.noc:
        query = query.where(Participant.noc == which.noc)
    if which.gender:
        query = query.where(Person.gender == which.gender)
    if which.flag_bearers:
        query = query.where(Participant.flag_bearer.is_not(None))
    if which.discipline or which.events is not None:
        query = query.where(Participant.person.in_(_entered(as_of, which)))
    return [AccreditationFact(*row) for row in session.execute(query.order_by(Person.family_name, Person.given_name))]


def _entered(as_of: datetime, which: RosterFilter) -> CompoundSelect[str]:
    """A select of the people entered in a discipline or in events, alone or in a team."""
    alone = select(Entry.person).where(known(Entry, as_of), Entry.games == which.games)
    in_team = (
        select(TeamMember.person)
        .join(Team, Team.id == TeamMember.team)
        .join(Event, Event.code == Team.event)
        .where(known(Team, as_of), Team.games == which.games)
    )
    if which.discipline:
        alone = alone.where(Entry.discipline == which.discipline)
        in_team = in_team.where(Event.discipline == which.discipline)
    if which.events is not None:
        alone = alone.where(Entry.event.in_(sorted(which.events)))
        in_team = in_team.where(Team.event.in_(sorted(which.events)))
    return alone.union(in_team)


def events_of_noc(session: Session, as_of: datetime, noc: str, games: int) -> frozenset[str]:
    """Events that a delegation entered, alone or in a team."""
    alone = select(Entry.event).where(Entry.noc == noc, Entry.games == games, known(Entry, as_of))
    teams = select(Team.event).where(Team.noc == noc, Team.games == games, known(Team, as_of))
    return frozenset(code for code in session.scalars(alone.union(teams)) if code)


def nocs_of(session: Session, as_of: datetime, ids: Iterable[str]) -> dict[str, str]:
    """The delegation of each person, from the newest accreditation, else from the newest medal."""
    wanted = sorted(set(ids))
    accredited = session.execute(
        select(Participant.person, Participant.noc)
        .where(Participant.person.in_(wanted), known(Participant, as_of))
        .order_by(Participant.games, Participant.function == ATHLETE)
    )
    won = session.execute(
        select(MedalMember.person, Medal.noc)
        .join(Medal, Medal.id == MedalMember.medal)
        .where(MedalMember.person.in_(wanted), known(Medal, as_of))
        .order_by(Medal.games)
    )
    return {**{row[0]: row[1] for row in won}, **{row[0]: row[1] for row in accredited}}


def disciplines_of(session: Session, as_of: datetime, ids: Iterable[str]) -> dict[str, str]:
    """A discipline for each person: of an entry, else of a medal. Tells namesakes apart."""
    wanted = sorted(set(ids))
    won = session.execute(
        select(MedalMember.person, Event.discipline)
        .join(Medal, Medal.id == MedalMember.medal)
        .join(Event, Event.code == Medal.event)
        .where(MedalMember.person.in_(wanted), known(Medal, as_of))
        .order_by(Medal.games)
    )
    entered = session.execute(
        select(Entry.person, Entry.discipline).where(Entry.person.in_(wanted), known(Entry, as_of))
    )
    return {**{row[0]: row[1] for row in won}, **{row[0]: row[1] for row in entered}}


def medal_counts(session: Session, as_of: datetime, ids: Iterable[str]) -> dict[str, int]:
    """How many medals each person has; those without are left out."""
    query = (
        select(MedalMember.person, func.count())
        .join(Medal, Medal.id == MedalMember.medal)
        .where(MedalMember.person.in_(sorted(set(ids))), known(Medal, as_of))
        .group_by(MedalMember.person)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def named_like(session: Session, text: str, limit: int = 5) -> list[str]:
    """Ids of people whose family or given name is `text`, whatever its case."""
    name = text.strip().lower()
    query = select(Person.id).where(or_(func.lower(Person.family_name) == name, func.lower(Person.given_name) == name))
    return list(session.scalars(query.order_by(Person.id).limit(limit)))
