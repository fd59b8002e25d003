"""When and where: the schedule by event, discipline, athlete, delegation, venue, phase and day."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from pydantic import Field

from knowledge.games.queries import people
from knowledge.games.queries.results import units_of_competitors
from knowledge.games.queries.schedule import CEREMONIES, UnitFact, UnitFilter, units
from tools.arguments import (
    Arguments,
    AthleteName,
    DayText,
    DisciplineName,
    EventName,
    GenderCode,
    NocName,
    VenueName,
    limit,
)
from tools.binding import Capability
from tools.events import EventScope, event_scope
from tools.phases import phase_scope
from tools.places import venue_codes
from tools.resolving import day_range, discipline_code, noc_code, person_id
from tools.results import Absence, Missing, Schedule
from tools.rows import unit_rows
from tools.turn import Turn

Which = Literal["all", "first", "next", "last"]
VENUE_ZONE = "Europe/Rome"
TAKES_PLACE = ("scheduled", "running", "finished", "delayed", "interrupted")


class FindSessions(Arguments):
    """Arguments of find_sessions."""

    event: EventName = None
    discipline: DisciplineName = None
    gender: GenderCode = None
    venue: VenueName = None
    noc: NocName = None
    athlete: AthleteName = None
    phase: str | None = Field(
        default=None,
        max_length=40,
        description="final, semifinal, quarterfinal, qualification, heats, preliminary, training, bronze_final, "
        "or an RSC phase.",
    )
    day: DayText = None
    which: Which = Field(default="all", description="all; the first or last of the matches; next after now.")
    medal_only: bool = Field(default=False, description="Only units in which medals are decided.")
    ceremony: Literal["opening", "closing", "any"] | None = Field(
        default=None, description="Opening or closing ceremony."
    )
    limit: int = limit(20)


@dataclass(frozen=True, slots=True)
class SessionQuestion:
    """The arguments, resolved."""

    scope: EventScope = field(default_factory=EventScope)
    discipline: str | None = None
    venue: str | None = None
    noc: str | None = None
    person: str | None = None
    which: UnitFilter = field(default_factory=UnitFilter)


def find_sessions(turn: Turn, args: FindSessions) -> Schedule | Absence:
    """Units matching the arguments, in time order."""
    asked = _resolved(turn, args)
    found = _found(turn, args, asked)
    if not found:
        return _nothing(turn, args, asked)
    rows = _chosen(turn, found, args.which, args.limit)
    return schedule(turn, rows, args.which, len(found), asked)


def schedule(
    turn: Turn,
    facts: list[UnitFact],
    which: Literal["all", "first", "next", "last", "now"],
    total: int,
    asked: SessionQuestion,
) -> Schedule:
    """A schedule result over these units."""
    days = asked.which.days
    return Schedule(
        which=which,
        rows=unit_rows(turn, facts),
        total=total,
        zone=turn.context.preferences.time_zone or VENUE_ZONE,
        event=turn.names.event(asked.scope.single) if asked.scope.single else None,
        discipline=turn.names.discipline(asked.discipline) if asked.discipline else None,
        venue=turn.names.venue(asked.venue),
        day=days.single if days else None,
        over=turn.over,
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _resolved(turn: Turn, args: FindSessions) -> SessionQuestion:
    discipline = discipline_code(turn, args.discipline)
    scope = event_scope(turn, args.event, discipline, args.gender, (turn.current,))
    noc = noc_code(turn, args.noc)
    discipline = discipline or scope.discipline
    phase = phase_scope(turn, args.phase)
    which = UnitFilter(
        events=scope.codes,
        disciplines=frozenset({discipline}) if discipline else None,
        gender=args.gender,
        venues=venue_codes(turn, args.venue),
        days=day_range(args.day),
        phases=phase.prefixes,
        medal=phase.medal or ((1, 3) if args.medal_only else ()),
        training=phase.training,
        games=turn.current,
    )
    person = person_id(turn, args.athlete, noc, discipline)
    if args.ceremony:
        which = replace(which, disciplines=frozenset({CEREMONIES}))
    return SessionQuestion(scope, discipline, _single(which.venues), noc, person, which)


def _single(codes: frozenset[str] | None) -> str | None:
    return next(iter(codes)) if codes is not None and len(codes) == 1 else None


def _found(turn: Turn, args: FindSessions, asked: SessionQuestion) -> list[UnitFact]:
    """Competition first; training only when it was asked for or is all there is."""
    which = _entered(turn, asked)
    if args.ceremony:
        return [unit for unit in units(turn.session, turn.now, which) if _is_ceremony(unit, args.ceremony)]
    competition = which if which.training else replace(which, training=False)
    found = units(turn.session, turn.now, competition) or units(turn.session, turn.now, which)
    return _with_competitors(turn, asked, found)


def _is_ceremony(unit: UnitFact, ceremony: str) -> bool:
    return ceremony == "any" or ceremony.upper() in unit.code


def _entered(turn: Turn, asked: SessionQuestion) -> UnitFilter:
    """Narrows to the events that the athlete or the delegation entered."""
    which = asked.which
    if asked.person:
        entries = people.entries(turn.session, turn.now, asked.person)
        events = frozenset(entry.event for entry in entries if entry.event)
        return _within(which, events, frozenset(entry.discipline for entry in entries if not entry.event))
    if asked.noc:
        return _within(which, people.events_of_noc(turn.session, turn.now, asked.noc, turn.current), frozenset())
    return which


def _within(which: UnitFilter, events: frozenset[str], disciplines: frozenset[str]) -> UnitFilter:
    """`which` within these events; entries that name only a discipline let all its events in."""
    if which.events is not None:
        kept = frozenset(code for code in which.events if code in events or code[:3] in disciplines)
        return replace(which, events=kept)
    if which.disciplines:
        open_events = bool(which.disciplines & disciplines)
        return which if open_events else replace(which, events=events)
    return replace(which, disciplines=disciplines, or_events=events) if disciplines else replace(which, events=events)


def _with_competitors(turn: Turn, asked: SessionQuestion, found: list[UnitFact]) -> list[UnitFact]:
    """Where start lists tell who is in a unit of an event, only those units; otherwise every unit of the event."""
    if not (asked.person or asked.noc) or not found:
        return found
    listed = units_of_competitors(turn.session, turn.now, asked.person, asked.noc)
    told = {unit.event for unit in found if unit.code in listed}
    return [unit for unit in found if unit.event not in told or unit.code in listed]


def _chosen(turn: Turn, found: list[UnitFact], which: Which, most: int) -> list[UnitFact]:
    """The rows to show. A long list is cut from the first unit that is not over, while there is one."""
    takes_place = [unit for unit in found if unit.state(turn.now) in TAKES_PLACE] or found
    match which:
        case "first":
            return takes_place[:1]
        case "last":
            return takes_place[-1:]
        case "next":
            return [unit for unit in takes_place if unit.state(turn.now) in ("scheduled", "delayed")][:1]
        case "all":
            if len(found) <= most:
                return found
            ahead = next((at for at, unit in enumerate(found) if unit.state(turn.now) != "finished"), 0)
            return found[ahead : ahead + most]


def _nothing(turn: Turn, args: FindSessions, asked: SessionQuestion) -> Absence:
    """Why the schedule has nothing: the person did not enter, or nothing of the kind takes place."""
    subject = _subject(turn, asked)
    if asked.person and not people.entries(turn.session, turn.now, asked.person):
        return turn.absence(Missing.NEVER, "entry", subject=subject, asked=args.athlete)
    return turn.absence(Missing.NEVER, "session", subject=subject, asked=args.day or args.phase)


def _subject(turn: Turn, asked: SessionQuestion) -> str | None:
    names = turn.names
    if asked.person:
        return names.person(asked.person).name
    if asked.noc:
        return names.noc(asked.noc).name
    if asked.scope.single:
        return names.event(asked.scope.single).name
    if asked.discipline:
        return names.discipline(asked.discipline).name
    venue = names.venue(asked.venue)
    return venue.name if venue else None


CAPABILITY = Capability(
    "find_sessions",
    "The competition schedule of Milano Cortina 2026: when and where, by event, discipline, athlete, country, venue, "
    "phase, day; all, the first, the last or the next; only medal sessions; the opening and closing ceremonies. Times "
    "carry the venue's offset; status is as of the Games clock.",
    FindSessions,
    find_sessions,
)
