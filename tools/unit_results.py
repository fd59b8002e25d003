"""The result or the start list of a unit, where the feed has sent one."""

from __future__ import annotations

from pydantic import Field

from knowledge.games.queries import people
from knowledge.games.queries.results import LineFact, lines, units_with_lines
from knowledge.games.queries.schedule import UnitFact, UnitFilter, units
from tools.arguments import Arguments, GamesYears, Name, Reveal
from tools.binding import Capability
from tools.editions import games_years
from tools.events import event_scope
from tools.phases import phase_scope
from tools.resolving import choice_of_events
from tools.results import Absence, Missing, UnitResults
from tools.results.base import Option
from tools.results.sport import LineRow
from tools.rows import unit_row
from tools.turn import Turn, Unanswered

START_LIST = "START_LIST"


class UnitResultsQuery(Arguments):
    """Arguments of unit_results."""

    event: Name = Field(description="An event by name or RSC code, or the RSC of a unit from an earlier result.")
    phase: str | None = Field(
        default=None, max_length=40, description="final, semifinal, qualification … or RSC phase."
    )
    games: GamesYears = None
    reveal: Reveal = False


def unit_results(turn: Turn, args: UnitResultsQuery) -> UnitResults | Absence:
    """The newest lines of the unit that decides, or of the phase asked for."""
    games = games_years(turn, args.games)
    event = _event(turn, args, games)
    subject = turn.names.event(event).name
    found = _units(turn, args, event) if turn.current in games else []
    told = units_with_lines(turn.session, turn.now, [unit.code for unit in found])
    with_lines = [unit for unit in found if unit.code in told]
    if not with_lines:
        return _untold(turn, event, subject, found)
    unit = next((unit for unit in reversed(with_lines) if unit.medal == 1), with_lines[-1])
    return _told(turn, args, unit, subject)


def _event(turn: Turn, args: UnitResultsQuery, games: tuple[int, ...]) -> str:
    scope = event_scope(turn, args.event, games=games)
    if scope.single is None:
        raise Unanswered(choice_of_events(turn, args.event, scope.codes, scope.discipline))
    return scope.single


def _units(turn: Turn, args: UnitResultsQuery, event: str) -> list[UnitFact]:
    phase = phase_scope(turn, args.phase)
    which = UnitFilter(
        events=frozenset({event}),
        phases=phase.prefixes,
        medal=phase.medal,
        training=phase.training or False,
        games=turn.current,
    )
    found = units(turn.session, turn.now, which)
    return [unit for unit in found if unit.code == args.event] or found


def _told(turn: Turn, args: UnitResultsQuery, unit: UnitFact, subject: str) -> UnitResults:
    found = lines(turn.session, turn.now, unit.code) or lines(turn.session, turn.now, unit.code, "current")
    if found[0].status != START_LIST:
        turn.veil((turn.current,), args.reveal, "results", subject)
    turn.sources.load(line.message_id for line in found)
    nocs = people.nocs_of(turn.session, turn.now, [line.person for line in found if line.person])
    return UnitResults(
        unit=unit_row(turn, unit),
        status=found[0].status.lower(),
        lines=tuple(_row(turn, line, nocs) for line in found),
        total=len(found),
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _row(turn: Turn, line: LineFact, nocs: dict[str, str]) -> LineRow:
    noc = line.noc or nocs.get(line.person or "")
    person = turn.names.person(line.person, noc) if line.person else None
    who = person.name if person else line.team_name or noc or ""
    mark = line.irm or line.result or ""
    return LineRow(
        rank=line.rank,
        tied=line.rank_equal,
        person=person,
        team_name=line.team_name,
        noc=turn.names.noc(noc) if noc else None,
        result=line.result,
        diff=line.diff,
        irm=line.irm,
        bib=line.bib,
        start_order=line.start_order,
        cite=turn.sources.cite(line.message_id, f"{line.rank or line.start_order or '-'} {who} {mark}".strip()),
    )


def _untold(turn: Turn, event: str, subject: str, found: list[UnitFact]) -> Absence:
    """Without lines: not yet, or not in the sources; then the medallists are the nearest thing known."""
    ahead = next((unit for unit in found if unit.state(turn.now) in ("scheduled", "delayed")), None)
    if ahead:
        turn.sources.cite(ahead.message_id, ahead.name)
        return turn.absence(Missing.NOT_YET, "results", subject=subject, when=ahead.start)
    nearest = (Option(code=event, name=subject, hint="medallists"),)
    return turn.absence(Missing.FACT, "results", subject=subject, nearest=nearest)


CAPABILITY = Capability(
    "unit_results",
    "The full result or the start list of a race, run, heat or game of Milano Cortina 2026, with times, points or "
    "scores, as far as the feed has sent it. For winners use find_medallists.",
    UnitResultsQuery,
    unit_results,
)
