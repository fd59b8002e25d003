"""Who comes into an event with what behind them: what advice about watching rests on."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import known
from knowledge.games.schema import Entry, Event, GamesEvent, Medal, MedalMember, Team, TeamMember


@dataclass(frozen=True, slots=True)
class Form:
    """An event's past: whether it is new, who won medals at the Games before, and which of them are back."""

    new: bool = False
    medal_nocs: frozenset[str] = frozenset()
    champion_back: bool = False
    medallists_back: int = 0


def form(session: Session, as_of: datetime, games: int) -> dict[str, Form]:
    """The form of every event of a Games, by RSC."""
    held = _earlier_games(session, games)
    before = max((year for years in held.values() for year in years), default=0)
    medals = _medals(session, as_of, before)
    back = _entered(session, as_of, games, {person for won in medals.values() for _, _, person in won if person})
    return {event: _form(event, held[event], medals.get(event, []), back) for event in held}


def _form(event: str, held: list[int], medals: list[tuple[str, str, str | None]], back: set[tuple[str, str]]) -> Form:
    returning = {(colour, person) for colour, _, person in medals if person and (person, event[:3]) in back}
    return Form(
        new=not held,
        medal_nocs=frozenset(noc for _, noc, _ in medals),
        champion_back=any(colour == "gold" for colour, _ in returning),
        medallists_back=len({person for _, person in returning}),
    )


def _earlier_games(session: Session, games: int) -> dict[str, list[int]]:
    query = select(GamesEvent.event, GamesEvent.games).where(GamesEvent.games <= games)
    held: dict[str, list[int]] = defaultdict(list)
    current = set()
    for event, year in session.execute(query):
        if year == games:
            current.add(event)
        else:
            held[event].append(year)
    return {event: held.get(event, []) for event in current}


def _medals(session: Session, as_of: datetime, games: int) -> dict[str, list[tuple[str, str, str | None]]]:
    """(colour, NOC, person) of the solo medals and the NOCs of team medals of one Games, by event."""
    query = (
        select(Medal.event, Medal.medal, Medal.noc, MedalMember.person)
        .outerjoin(MedalMember, MedalMember.medal == Medal.id)
        .where(Medal.games == games, known(Medal, as_of))
    )
    found: dict[str, list[tuple[str, str, str | None]]] = defaultdict(list)
    for event, colour, noc, person in session.execute(query):
        found[event].append((colour, noc, person))
    return found


def _entered(session: Session, as_of: datetime, games: int, people: set[str]) -> set[tuple[str, str]]:
    """(person, discipline) of those of `people` who are entered, alone or in a team."""
    alone = select(Entry.person, Entry.discipline)
    alone = alone.where(Entry.games == games, Entry.person.in_(sorted(people)), known(Entry, as_of))
    in_team = (
        select(TeamMember.person, Event.discipline)
        .join(Team, Team.id == TeamMember.team)
        .join(Event, Event.code == Team.event)
        .where(Team.games == games, known(Team, as_of))
    )
    members = {(row[0], row[1]) for row in session.execute(in_team) if row[0] in people}
    return members | {(row[0], row[1]) for row in session.execute(alone)}
