"""Teams entered at Milano Cortina 2026: relays, pairs, crews, sides, with their members."""

from __future__ import annotations

from knowledge.games.queries.teams import TeamFact, teams
from tools.arguments import Arguments, DisciplineName, EventName, NocName
from tools.binding import Capability
from tools.events import event_scope
from tools.resolving import discipline_code, noc_code
from tools.results import Absence, Missing, TeamList
from tools.results.people import TeamRow
from tools.turn import Turn

MAX_ROWS = 40


class FindTeams(Arguments):
    """Arguments of find_teams."""

    noc: NocName = None
    event: EventName = None
    discipline: DisciplineName = None


def find_teams(turn: Turn, args: FindTeams) -> TeamList | Absence:
    """Teams with their members where the feed names them."""
    discipline = discipline_code(turn, args.discipline)
    scope = event_scope(turn, args.event, discipline, games=(turn.current,))
    discipline = discipline or scope.discipline
    noc = noc_code(turn, args.noc)
    found = teams(turn.session, turn.now, noc=noc, events=scope.codes, discipline=discipline, games=turn.current)
    turn.names.events(team.event for team in found if team.event)
    event = turn.names.event(scope.single) if scope.single else None
    if not found:
        subject = turn.names.noc(noc).name if noc else event.name if event else None
        return turn.absence(Missing.NEVER, "team", subject=subject)
    return TeamList(
        rows=tuple(_row(turn, team) for team in found[:MAX_ROWS]),
        total=len(found),
        noc=turn.names.noc(noc) if noc else None,
        event=event,
        discipline=turn.names.discipline(discipline) if discipline else None,
        cite=_cite(turn, found, (noc, discipline, scope.single)),
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _row(turn: Turn, team: TeamFact) -> TeamRow:
    return TeamRow(
        name=team.name,
        noc=turn.names.noc(team.noc),
        event=turn.names.event(team.event) if team.event else None,
        members=tuple(turn.names.person(member) for member in team.members),
    )


def _cite(turn: Turn, found: list[TeamFact], filters: tuple[str | None, ...]) -> str:
    messages = {team.message for team in found}
    about = " ".join(part for part in ("Teams", *filters) if part)
    return turn.sources.cite_many(max(messages), len(messages), about, f"{about}: {len(found)}")


CAPABILITY = Capability(
    "find_teams",
    "Teams entered at Milano Cortina 2026 (relays, pairs, bobsleigh crews, curling and hockey sides) with their "
    "members, by country, event or discipline.",
    FindTeams,
    find_teams,
)
