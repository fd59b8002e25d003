"""Which Games an argument means, and honest answers for years without Winter Games."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.lexicon.types import EntityKind
from tools.resolving import choice, unknown
from tools.results import Absence, Missing
from tools.results.base import Option
from tools.turn import Turn, Unanswered

FIRST_GAMES = 1924
WAR_YEARS = (1940, 1944)


def games_years(turn: Turn, given: Sequence[int | str] | None) -> tuple[int, ...]:
    """The years meant: the Games at hand for None, () for [] (all of them).

    Raises:
        Unanswered: when one of them had no Winter Games, or they are still to come.
    """
    if given is None:
        return (turn.current,)
    return tuple(sorted({games_year(turn, one) for one in given}))


def games_year(turn: Turn, given: int | str) -> int:
    """One edition by year or name."""
    year = _number(given)
    if year is None:
        return _named(turn, str(given))
    if year not in turn.editions:
        raise Unanswered(_no_games(turn, year))
    if year > turn.current:
        raise Unanswered(
            turn.absence(Missing.NOT_YET, "games", asked=str(year), nearest=_options(turn, [turn.current]))
        )
    return year


def _number(given: int | str) -> int | None:
    if isinstance(given, int):
        return given
    return int(given) if given.strip().isdecimal() else None


def _named(turn: Turn, text: str) -> int:
    resolution = turn.lexicon.resolve(EntityKind.GAMES, text, turn.names.language, now=turn.now)
    if resolution.chosen:
        return int(resolution.chosen.code)
    if resolution.ambiguous:
        raise Unanswered(choice(turn, "games", text, resolution.candidates))
    raise Unanswered(unknown(turn, EntityKind.GAMES, text, resolution))


def _no_games(turn: Turn, year: int) -> Absence:
    """Why there were no Winter Games in a year: before the first, a Summer year, a war, or no Olympic year at all."""
    nearest = _options(turn, _around(turn, year))
    if year < FIRST_GAMES:
        return turn.absence(Missing.OUTSIDE, "games", asked=str(year), nearest=nearest)
    if year > max(turn.editions):
        return turn.absence(Missing.NOT_YET, "games", asked=str(year), nearest=nearest)
    if year % 4 == 0 or year == 2021:
        topic = "games_cancelled" if year in WAR_YEARS else "summer_games"
        why = Missing.NEVER if year in WAR_YEARS else Missing.OUTSIDE
        return turn.absence(why, topic, asked=str(year), nearest=nearest)
    return turn.absence(Missing.NEVER, "games", asked=str(year), nearest=nearest)


def _around(turn: Turn, year: int) -> list[int]:
    """The editions just before and just after a year, the nearer first."""
    past = sorted(turn.editions)
    before, after = [y for y in past if y < year][-1:], [y for y in past if y > year][:1]
    return sorted(before + after, key=lambda edition: abs(edition - year))


def _options(turn: Turn, years: Sequence[int]) -> tuple[Option, ...]:
    return tuple(Option(code=str(year), name=turn.names.games(year).name, hint=str(year)) for year in years)
