"""Medals as facts: one per medal won, a team's counted once, with the people who received it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import Days, known
from knowledge.games.schema import Event, Medal, MedalMember

COLOURS = ("gold", "silver", "bronze")


@dataclass(frozen=True, slots=True)
class MedalFilter:
    """Which medals; an empty tuple or None does not narrow."""

    games: tuple[int, ...] = ()
    events: frozenset[str] | None = None
    disciplines: tuple[str, ...] = ()
    genders: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    nocs: tuple[str, ...] = ()
    person: str | None = None
    days: Days | None = None

    @property
    def narrows(self) -> bool:
        """Whether anything is asked for in particular."""
        return self != MedalFilter()

    def conditions(self, as_of: datetime) -> list[ColumnElement[bool]]:
        """The SQL conditions over `Medal` joined with `Event`."""
        found: list[ColumnElement[bool]] = [known(Medal, as_of)]
        for column, values in (
            (Medal.games, self.games),
            (Event.discipline, self.disciplines),
            (Event.gender, self.genders),
            (Medal.medal, self.colours),
            (Medal.noc, self.nocs),
        ):
            if values:
                found.append(column.in_(values))
        if self.events is not None:
            found.append(Medal.event.in_(sorted(self.events)))
        if self.person is not None:
            found.append(Medal.id.in_(select(MedalMember.medal).where(MedalMember.person == self.person)))
        if self.days is not None:
            found.append(Medal.date.between(self.days.first, self.days.last))
        return found


@dataclass(frozen=True, slots=True)
class MedalFact:
    """One medal. `people` are person ids in the source's order, empty where it names nobody."""

    id: int
    games: int
    event: str
    discipline: str
    gender: str
    colour: str
    position: int
    noc: str
    team: bool
    team_name: str | None
    date: date | None
    unit: str | None
    message: int
    people: tuple[str, ...] = ()


_COLOUR_ORDER = case({colour: at for at, colour in enumerate(COLOURS)}, value=Medal.medal)


def medals(session: Session, as_of: datetime, which: MedalFilter, limit: int | None = None) -> list[MedalFact]:
    """Medals in order of Games, day, event, colour; `limit` cuts after ordering."""
    rows = session.execute(_facts(as_of, which).limit(limit)).all()
    members = _members(session, [row[0] for row in rows])
    return [MedalFact(*(*row, members.get(row[0], ()))) for row in rows]


def _facts(as_of: datetime, which: MedalFilter) -> Select[*tuple[Any, ...]]:
    columns = (
        Medal.id,
        Medal.games,
        Medal.event,
        Event.discipline,
        Event.gender,
        Medal.medal,
        Medal.position,
        Medal.noc,
        Medal.team,
        Medal.team_name,
        Medal.date,
        Medal.unit,
        Medal.message_id,
    )
    return (
        select(*columns)
        .join(Event, Event.code == Medal.event)
        .where(*which.conditions(as_of))
        .order_by(Medal.games, Medal.date, Event.discipline, Medal.event, _COLOUR_ORDER, Medal.position, Medal.id)
    )


def _members(session: Session, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    wanted = list(ids)
    found: dict[int, list[str]] = defaultdict(list)
    for start in range(0, len(wanted), 500):
        rows = session.execute(
            select(MedalMember.medal, MedalMember.person)
            .where(MedalMember.medal.in_(wanted[start : start + 500]))
            .order_by(MedalMember.medal, MedalMember.position)
        )
        for medal, person in rows:
            found[medal].append(person)
    return {medal: tuple(people) for medal, people in found.items()}


def medallists(session: Session, as_of: datetime, which: MedalFilter) -> list[str]:
    """Ids of the people who received such a medal."""
    query = (
        select(MedalMember.person)
        .distinct()
        .join(Medal, Medal.id == MedalMember.medal)
        .join(Event, Event.code == Medal.event)
        .where(*which.conditions(as_of))
    )
    return list(session.scalars(query))


def ties(session: Session, as_of: datetime, events: Iterable[str]) -> set[tuple[int, str, str]]:
    """The (games, event, colour) that more than one competitor won, among `events`."""
    key = (Medal.games, Medal.event, Medal.medal)
    query = select(*key).where(Medal.event.in_(sorted(set(events))), known(Medal, as_of))
    return {(row[0], row[1], row[2]) for row in session.execute(query.group_by(*key).having(func.count() > 1))}


def replaced(session: Session, as_of: datetime, events: Iterable[tuple[int, str]]) -> set[tuple[int, str]]:
    """Those (games, event) whose medals an earlier message had given otherwise: medals that were reallocated.

    A new version of a message that only repeats the winners does not count.
    """
    pairs = set(events)
    codes = {event for _, event in pairs}
    rows = session.execute(
        select(Medal.id, Medal.games, Medal.event, Medal.medal, Medal.noc, Medal.known_until)
        .where(Medal.event.in_(codes), Medal.known_from <= as_of)
        .where(Medal.games.in_({games for games, _ in pairs}))
    ).all()
    past: dict[tuple[int, str], set[tuple[str, str]]] = defaultdict(set)
    now: dict[tuple[int, str], set[tuple[str, str]]] = defaultdict(set)
    for _, games, event, colour, noc, until in rows:
        (past if until is not None and until <= as_of else now)[(games, event)].add((colour, noc))
    return {pair for pair in pairs if past[pair] - now[pair] and now[pair]}
