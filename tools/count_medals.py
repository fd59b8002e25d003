"""Medals counted: how many, on which days, in which disciplines, by whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from pydantic import Field

from knowledge.games.queries import people
from knowledge.games.queries.lineage import competed_as
from knowledge.games.queries.medals import MedalFilter, medallists
from knowledge.games.queries.tally import Count, Dimension, Groups, tally, whole
from tools.arguments import (
    Arguments,
    AthleteName,
    DayText,
    DisciplineName,
    EventName,
    GamesYears,
    GenderCode,
    Medal,
    NocName,
    Reveal,
)
from tools.binding import Capability
from tools.editions import games_years
from tools.events import event_scope
from tools.resolving import day_range, discipline_code, noc_code, person_id
from tools.results import Absence, MedalTally, Missing
from tools.results.sport import TallyRow
from tools.rows import spell
from tools.turn import Turn

MAX_ROWS = 400


class CountMedals(Arguments):
    """Arguments of count_medals."""

    by: Dimension = Field(default=Dimension.NONE, description="Group by this; none: only the sum.")
    noc: NocName = None
    athlete: AthleteName = None
    event: EventName = None
    discipline: DisciplineName = None
    gender: GenderCode = None
    medal: Medal = None
    games: GamesYears = None
    day: DayText = None
    top: int | None = Field(default=None, ge=1, le=MAX_ROWS, description="Only the first groups.")
    reveal: Reveal = False


def count_medals(turn: Turn, args: CountMedals) -> MedalTally | Absence:
    """Counts; zero is a true zero, since the medals of all Winter Games are known."""
    games = games_years(turn, args.games)
    turn.veil(games, args.reveal, "medals")
    which = _filter(turn, args, games)
    if (which.days or args.by is Dimension.DAY) and turn.current not in games:
        return turn.absence(Missing.FACT, "date", subject=args.noc or args.athlete)
    nothing = Groups((), 0)
    groups = (
        nothing if args.by is Dimension.NONE else tally(turn.session, turn.now, which, args.by, args.top or MAX_ROWS)
    )
    return _tally(turn, args, which, groups)


def _filter(turn: Turn, args: CountMedals, games: tuple[int, ...]) -> MedalFilter:
    discipline = discipline_code(turn, args.discipline)
    scope = event_scope(turn, args.event, discipline, args.gender, games)
    discipline = discipline or scope.discipline
    noc = noc_code(turn, args.noc)
    which = MedalFilter(
        games=games,
        events=scope.codes,
        disciplines=(discipline,) if discipline else (),
        genders=(args.gender,) if args.gender else (),
        colours=(args.medal,) if args.medal else (),
        nocs=(noc,) if noc else (),
        days=day_range(args.day),
    )
    if args.athlete is None:
        return which
    among = medallists(turn.session, turn.now, which) if which.narrows else None
    return replace(which, person=person_id(turn, args.athlete, noc, discipline, among))


def _tally(turn: Turn, args: CountMedals, which: MedalFilter, groups: Groups) -> MedalTally:
    shown = groups.counts
    turn.sources.load(count.latest for count in shown)
    about = _about(turn, which)
    key = _key(turn, args.by, shown)
    return MedalTally(
        by=args.by.value,
        rows=tuple(_row(turn, count, about, **key(count.key)) for count in shown),
        groups=groups.total,
        whole=_row(turn, _whole(turn, which), about),
        noc=turn.names.noc(which.nocs[0]) if which.nocs else None,
        person=turn.names.person(which.person) if which.person else None,
        event=turn.names.event(min(which.events)) if which.events is not None and len(which.events) == 1 else None,
        discipline=turn.names.discipline(which.disciplines[0]) if which.disciplines else None,
        games=tuple(turn.names.games(year) for year in which.games),
        medal=args.medal,
        related=_related(turn, which),
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _whole(turn: Turn, which: MedalFilter) -> Count:
    """The sum; a zero still has a source: the medals among which there is none."""
    count = whole(turn.session, turn.now, which)
    if count.latest:
        return count
    searched = whole(turn.session, turn.now, MedalFilter(games=which.games))
    edition = turn.editions[max(which.games) if which.games else turn.current]
    return replace(count, messages=max(searched.messages, 1), latest=searched.latest or edition.message)


def _related(turn: Turn, which: MedalFilter) -> tuple[TallyRow, ...]:
    """Counts of the other codes of the delegation asked about, where they have any."""
    others = competed_as(which.nocs[0]) if which.nocs and not which.person else ()
    if not others:
        return ()
    beside = replace(which, nocs=others)
    counts = tally(turn.session, turn.now, beside, Dimension.NOC).counts
    about = _about(turn, replace(which, nocs=()))
    return tuple(_row(turn, count, about, noc=turn.names.noc(count.key)) for count in counts)


def _row(turn: Turn, count: Count, about: str, **key: Any) -> TallyRow:
    place = f"{about} {count.key}" if count.key is not None else about
    cite = turn.sources.cite_many(count.latest, count.messages, place, f"{place}: {spell(count)}")
    return TallyRow(gold=count.gold, silver=count.silver, bronze=count.bronze, total=count.total, cite=cite, **key)


def _key(turn: Turn, by: Dimension, shown: Sequence[Count]) -> Callable[[Any], dict[str, Any]]:
    """The field of a row that names its group."""
    names = turn.names
    match by:
        case Dimension.EVENT:
            names.events(count.key for count in shown)
            return lambda key: {"event": names.event(key)}
        case Dimension.DISCIPLINE:
            return lambda key: {"discipline": names.discipline(key)}
        case Dimension.GAMES:
            return lambda key: {"games": names.games(key)}
        case Dimension.ATHLETE:
            nocs = people.nocs_of(turn.session, turn.now, [count.key for count in shown])
            return lambda key: {"person": names.person(key, nocs.get(key))}
        case Dimension.NOC:
            return lambda key: {"noc": names.noc(key)}
        case _:
            return lambda key: {by.value: key}


def _about(turn: Turn, which: MedalFilter) -> str:
    """What was counted, for the citation."""
    games = ", ".join(str(year) for year in which.games) or "1924-2026"
    what = (*which.colours, *which.nocs, which.person, *which.disciplines, *which.genders)
    narrowed = " ".join(part for part in what if part)
    events = f" {', '.join(sorted(which.events))}" if which.events else ""
    return f"Medals {games} {narrowed}{events}".rstrip()


CAPABILITY = Capability(
    "count_medals",
    "Counts medals of the Winter Games 1924-2026, a team's medal once: in all or by day, event, discipline, games, "
    "athlete, noc or medal colour, filtered as wished. Use it for 'how many', 'on which days', 'who has most', 'in "
    "which sports', 'since when'. An empty count is a true zero.",
    CountMedals,
    count_medals,
)
