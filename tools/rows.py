"""From facts to result rows: codes get names, times the venue's offset, and every row the source that it came from."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.games.queries.clock import at_venue
from knowledge.games.queries.medals import MedalFact, ties
from knowledge.games.queries.schedule import UnitFact
from knowledge.games.queries.tally import Count, Ranked
from tools.results.sport import MedalRow, TableLine, UnitRow
from tools.turn import Turn


def medal_rows(turn: Turn, facts: Sequence[MedalFact]) -> tuple[MedalRow, ...]:
    """Rows of medals, with ties marked even where the other half was filtered out."""
    turn.sources.load(fact.message for fact in facts)
    turn.names.events({fact.event for fact in facts})
    tied = ties(turn.session, turn.now, {fact.event for fact in facts}) if facts else set()
    return tuple(_medal_row(turn, fact, (fact.games, fact.event, fact.colour) in tied) for fact in facts)


def _medal_row(turn: Turn, fact: MedalFact, tied: bool) -> MedalRow:
    people = tuple(turn.names.person(person) for person in fact.people)
    winner = ", ".join(person.name for person in people) or fact.team_name or fact.noc
    return MedalRow.model_validate(
        {
            "games": turn.names.games(fact.games),
            "event": turn.names.event(fact.event, fact.games),
            "medal": fact.colour,
            "noc": turn.names.noc(fact.noc),
            "people": people,
            "team": fact.team,
            "team_name": fact.team_name,
            "date": fact.date,
            "tied": tied,
            "cite": turn.sources.cite(fact.message, f"{fact.colour}: {winner} ({fact.noc})"),
        }
    )


def unit_rows(turn: Turn, facts: Sequence[UnitFact]) -> tuple[UnitRow, ...]:
    """Rows of the schedule."""
    turn.sources.load(fact.message_id for fact in facts)
    turn.names.events({fact.event for fact in facts if fact.event})
    return tuple(unit_row(turn, fact) for fact in facts)


def unit_row(turn: Turn, fact: UnitFact) -> UnitRow:
    """A row of the schedule; its times read as at the venue."""
    start, end = at_venue(fact.start, fact.local_offset), at_venue(fact.end, fact.local_offset)
    when = f"{start:%Y-%m-%d %H:%M}" if start else f"{fact.day} (time not announced)"
    return UnitRow.model_validate(
        {
            "code": fact.code,
            "name": fact.name,
            "event": turn.names.event(fact.event, fact.games) if fact.event else None,
            "discipline": turn.names.discipline(fact.discipline),
            "phase": fact.phase,
            "status": fact.state(turn.now),
            "medal": fact.medal,
            "start": start,
            "end": end,
            "venue": turn.names.venue(fact.venue),
            "cite": turn.sources.cite(fact.message_id, f"{fact.name}: {when}"),
        }
    )


def table_line(turn: Turn, line: Ranked) -> TableLine:
    """A line of a medal table."""
    count = line.count
    return TableLine(
        rank=line.rank,
        noc=turn.names.noc(count.key),
        gold=count.gold,
        silver=count.silver,
        bronze=count.bronze,
        total=count.total,
        tied=line.tied,
    )


def spell(count: Count) -> str:
    """The values of a count, for a quote."""
    return f"{count.gold} gold, {count.silver} silver, {count.bronze} bronze, {count.total} in all"
