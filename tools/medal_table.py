"""The medal table of one Games, official where the feed has sent one, else computed from the medals at the clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from knowledge.games.queries import editions
from knowledge.games.queries.clock import DAWN, Days
from knowledge.games.queries.medals import MedalFilter
from knowledge.games.queries.schedule import UnitFilter, units
from knowledge.games.queries.standings import official
from knowledge.games.queries.tally import Dimension, Order, Ranked, ranked, tally, unlisted, whole
from tools.arguments import Arguments, DayText, DisciplineName, Name, Reveal
from tools.arguments import listed as as_list
from tools.binding import Capability
from tools.editions import games_year
from tools.resolving import day_range, discipline_code, noc_code
from tools.results import Absence, MedalTable, Missing
from tools.results.refs import NocRef
from tools.rows import spell, table_line
from tools.turn import Turn


class MedalTableQuery(Arguments):
    """Arguments of medal_table."""

    games: int | str = Field(default=2026, description="One edition of the Winter Games by year, 1924-2026.")
    nocs: Annotated[
        list[Name] | None,
        BeforeValidator(as_list),
        Field(description="Only the lines of these countries, by name or NOC code; null: the whole table."),
    ] = None
    order: Literal["gold", "total"] = Field(default="gold", description="Rank by golds (the usual) or by all medals.")
    top: Annotated[int, Field(ge=1)] | None = Field(default=None, description="Only the first lines.")
    discipline: DisciplineName = None
    day: DayText = None
    reveal: Reveal = False


@dataclass(frozen=True, slots=True)
class _Table:
    """A whole table before names: its lines, those outside it, and the messages that it comes from."""

    lines: list[Ranked]
    outside: list[Ranked]
    latest: int
    messages: int


def medal_table(turn: Turn, args: MedalTableQuery) -> MedalTable | Absence:
    """The table, whole or the lines asked for."""
    games = games_year(turn, args.games)
    turn.veil((games,), args.reveal, "medal_table")
    discipline = discipline_code(turn, args.discipline)
    days = day_range(args.day)
    if days and games != turn.current:
        return turn.absence(Missing.FACT, "date", subject=turn.names.games(games).name)
    wanted = [code for noc in args.nocs or () if (code := noc_code(turn, noc, "nocs"))]
    table = _table(turn, games, args.order, discipline, days)
    if not table.lines and not table.outside:
        return _empty(turn, games, discipline)
    return _shown(turn, table, games, args, discipline, wanted)


def _shown(
    turn: Turn, table: _Table, games: int, args: MedalTableQuery, discipline: str | None, wanted: list[str]
) -> MedalTable:
    lines = [line for line in table.lines if not wanted or line.count.key in wanted][: args.top]
    present = {line.count.key for line in table.lines + table.outside}
    return MedalTable(
        games=turn.names.games(games),
        order=args.order,
        discipline=turn.names.discipline(discipline) if discipline else None,
        lines=tuple(table_line(turn, line) for line in lines),
        leader=table_line(turn, table.lines[0]) if table.lines else None,
        delegations=len(table.lines),
        outside=tuple(table_line(turn, line) for line in table.outside),
        final=_final(turn, games) and args.day is None,
        absent=_absent(turn, wanted, present),
        cite=_cite(turn, table, games, discipline, lines),
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _table(turn: Turn, games: int, order: Order, discipline: str | None, days: Days | None) -> _Table:
    which = MedalFilter(
        games=(games,),
        disciplines=(discipline,) if discipline else (),
        days=Days(DAWN, days.last) if days else None,
    )
    counts = tally(turn.session, turn.now, which, Dimension.NOC).counts
    beside = unlisted(turn.session)
    outside = ranked([count for count in counts if count.key in beside], order)
    sent = None if discipline or days else official(turn.session, turn.now, games, order)
    if sent:
        return _Table(list(sent.lines), outside, sent.message, 1)
    lines = ranked([count for count in counts if count.key not in beside], order)
    total = whole(turn.session, turn.now, which)
    return _Table(lines, outside, total.latest or turn.editions[games].message, total.messages)


def _cite(turn: Turn, table: _Table, games: int, discipline: str | None, lines: list[Ranked]) -> str:
    """The source of the table; the quote holds the leader and the lines shown."""
    about = " ".join(part for part in ("Medal table", discipline, turn.editions[games].name) if part)
    shown = [line for line in table.lines[:1] if line not in lines] + lines[:8] + table.outside
    return turn.sources.cite_many(table.latest, table.messages, about, _quote(shown))


def _quote(lines: list[Ranked]) -> str:
    return "; ".join(f"{line.rank}. {line.count.key}: {spell(line.count)}" for line in lines)


def _empty(turn: Turn, games: int, discipline: str | None) -> Absence:
    """No medal yet, or none ever in a discipline that those Games did not have."""
    wanted = UnitFilter(disciplines=frozenset({discipline}) if discipline else None, medal=(1,), games=games)
    first = next(iter(units(turn.session, turn.now, wanted)), None)
    if first is None:
        subject = turn.names.discipline(discipline).name if discipline else turn.names.games(games).name
        return turn.absence(Missing.EVENT_ABSENT, "medal_table", subject=subject, asked=turn.names.games(games).name)
    turn.sources.cite(first.message_id, first.name)
    return turn.absence(Missing.NOT_YET, "medal_table", subject=turn.names.games(games).name, when=first.start)


def _final(turn: Turn, games: int) -> bool:
    if turn.ended(games):
        return True
    decided = editions.decided_events(turn.session, turn.now, games)
    return 0 < editions.event_counts(turn.session).get(games, 0) <= decided


def _absent(turn: Turn, wanted: list[str], present: set[str]) -> tuple[NocRef, ...]:
    return tuple(turn.names.noc(code) for code in wanted if code not in present)


CAPABILITY = Capability(
    "medal_table",
    "The medal table of one Winter Games: whole, the top lines, or the lines of some countries; by golds or by all "
    "medals; of one discipline; as it stood at the end of a day. Use it for ranks and for a country's overall count.",
    MedalTableQuery,
    medal_table,
)
