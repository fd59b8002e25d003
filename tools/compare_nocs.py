"""Delegations side by side over the Games."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from knowledge.games.queries.medals import MedalFilter
from knowledge.games.queries.tally import Count, Dimension, by_noc_and_games, ranked, tally, unlisted, whole
from tools.arguments import Arguments, DisciplineName, GamesYears, Name, Reveal
from tools.arguments import listed as as_list
from tools.binding import Capability
from tools.editions import games_years
from tools.resolving import discipline_code, noc_code
from tools.results import Comparison
from tools.results.sport import ComparisonCell, TallyRow
from tools.rows import spell
from tools.turn import Turn


class CompareNocs(Arguments):
    """Arguments of compare_nocs."""

    nocs: Annotated[
        list[Name],
        BeforeValidator(as_list),
        Field(min_length=1, max_length=8, description="Countries to compare, by name or NOC code."),
    ]
    games: GamesYears = None
    discipline: DisciplineName = None
    reveal: Reveal = False


def compare_nocs(turn: Turn, args: CompareNocs) -> Comparison:
    """Counts and ranks of each delegation at each Games, and in sum."""
    games = games_years(turn, args.games)
    turn.veil(games, args.reveal, "medals")
    nocs = list(dict.fromkeys(code for noc in args.nocs if (code := noc_code(turn, noc, "nocs"))))
    discipline = discipline_code(turn, args.discipline)
    disciplines = (discipline,) if discipline else ()
    years = games or tuple(year for year in sorted(turn.editions) if year <= turn.current)
    counts = by_noc_and_games(turn.session, turn.now, MedalFilter(games=games, disciplines=disciplines))
    beside = unlisted(turn.session)
    which = MedalFilter(games=games, disciplines=disciplines, nocs=tuple(nocs))
    cite = _cite(turn, which)
    return Comparison(
        nocs=tuple(turn.names.noc(noc) for noc in nocs),
        games=tuple(turn.names.games(year) for year in years),
        discipline=turn.names.discipline(discipline) if discipline else None,
        cells=tuple(_cell(turn, counts.get(year, []), beside, year, noc) for year in years for noc in nocs),
        totals=_totals(turn, which, nocs),
        cite=cite,
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _cell(turn: Turn, counts: list[Count], beside: set[str], year: int, noc: str) -> ComparisonCell:
    count = next((count for count in counts if count.key == noc), _nil(noc))
    listed = noc not in beside and count.total > 0
    better = [other for other in counts if other.key not in beside and _podium(other) > _podium(count)]
    return ComparisonCell(
        games=turn.names.games(year),
        noc=turn.names.noc(noc),
        rank=len(better) + 1 if listed else None,
        gold=count.gold,
        silver=count.silver,
        bronze=count.bronze,
        total=count.total,
    )


def _podium(count: Count) -> tuple[int, int, int]:
    return count.gold, count.silver, count.bronze


def _nil(noc: str) -> Count:
    return Count(noc, 0, 0, 0, 0, 0)


def _totals(turn: Turn, which: MedalFilter, nocs: list[str]) -> tuple[TallyRow, ...]:
    counts = {count.key: count for count in tally(turn.session, turn.now, which, Dimension.NOC).counts}
    ordered = ranked(counts.get(noc, _nil(noc)) for noc in nocs)
    return tuple(_total(turn, which, line.count) for line in ordered)


def _total(turn: Turn, which: MedalFilter, count: Count) -> TallyRow:
    about = f"{_about(which)} {count.key}"
    latest = count.latest or turn.editions[turn.current].message
    return TallyRow(
        noc=turn.names.noc(count.key),
        gold=count.gold,
        silver=count.silver,
        bronze=count.bronze,
        total=count.total,
        cite=turn.sources.cite_many(latest, count.messages, about, f"{about}: {spell(count)}"),
    )


def _cite(turn: Turn, which: MedalFilter) -> str:
    total = whole(turn.session, turn.now, which)
    latest = total.latest or turn.editions[turn.current].message
    about = f"{_about(which)} {' '.join(which.nocs)}"
    return turn.sources.cite_many(latest, total.messages, about, f"{about}: {spell(total)}")


def _about(which: MedalFilter) -> str:
    games = ", ".join(str(year) for year in which.games) or "1924-2026"
    return " ".join(("Medals", games, *which.disciplines))


CAPABILITY = Capability(
    "compare_nocs",
    "Compares the medals of two or more countries at one or more Winter Games ([] for all since 1924), Games by Games "
    "with their rank by golds, and in sum; optionally in one discipline.",
    CompareNocs,
    compare_nocs,
)
