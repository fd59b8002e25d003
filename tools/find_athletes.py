"""Who competes at Milano Cortina 2026: lists and numbers of athletes, flag bearers."""

from __future__ import annotations

from pydantic import Field

from knowledge.games.queries import people
from knowledge.games.queries.people import AccreditationFact, RosterFilter
from tools.arguments import Arguments, DisciplineName, EventName, GenderCode, NocName, limit
from tools.binding import Capability
from tools.events import EventScope, event_scope
from tools.resolving import discipline_code, noc_code
from tools.results import Absence, AthleteList, Missing
from tools.turn import Turn


class FindAthletes(Arguments):
    """Arguments of find_athletes."""

    noc: NocName = None
    discipline: DisciplineName = None
    event: EventName = None
    gender: GenderCode = None
    flag_bearers: bool = Field(default=False, description="Only those who carried their country's flag.")
    limit: int = limit(20)


def find_athletes(turn: Turn, args: FindAthletes) -> AthleteList | Absence:
    """Athletes accredited and entered, each counted once."""
    discipline = discipline_code(turn, args.discipline)
    scope = event_scope(turn, args.event, discipline, args.gender, (turn.current,))
    discipline = discipline or scope.discipline
    noc = noc_code(turn, args.noc)
    which = RosterFilter(noc, discipline, scope.codes, args.gender, args.flag_bearers, turn.current)
    found = list({fact.person: fact for fact in people.roster(turn.session, turn.now, which)}.values())
    if not found:
        return turn.absence(Missing.NEVER, "athletes", subject=_subject(turn, which, scope))
    return _listed(turn, args, which, scope, found)


def _listed(
    turn: Turn, args: FindAthletes, which: RosterFilter, scope: EventScope, found: list[AccreditationFact]
) -> AthleteList:
    genders = [fact.gender for fact in found]
    messages = {fact.message for fact in found}
    about = " ".join(part for part in ("Athletes", which.noc, which.discipline, scope.single) if part)
    return AthleteList(
        rows=tuple(turn.names.person(fact.person, fact.noc) for fact in found[: args.limit]),
        total=len(found),
        women=genders.count("W"),
        men=genders.count("M"),
        noc=turn.names.noc(which.noc) if which.noc else None,
        discipline=turn.names.discipline(which.discipline) if which.discipline else None,
        event=turn.names.event(scope.single) if scope.single else None,
        flag_bearers=args.flag_bearers,
        cite=turn.sources.cite_many(max(messages), len(messages), about, f"{about}: {len(found)}"),
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _subject(turn: Turn, which: RosterFilter, scope: EventScope) -> str | None:
    if which.noc:
        return turn.names.noc(which.noc).name
    if scope.single:
        return turn.names.event(scope.single).name
    return turn.names.discipline(which.discipline).name if which.discipline else None


CAPABILITY = Capability(
    "find_athletes",
    "Athletes of Milano Cortina 2026 by country, discipline, event, gender; how many, women and men; flag bearers.",
    FindAthletes,
    find_athletes,
)
