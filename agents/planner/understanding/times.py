"""Which day and which Games a text means, out of all the times that it names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from knowledge.lexicon.types import DayMention

_WHOLE_GAMES = timedelta(days=14)
_ALL_GAMES = 20
"""So many editions are "ever"."""


def day_named(times: Sequence[DayMention], *, told: bool) -> str | None:
    """The day or range of days meant. `told`: results are asked for, so a bare weekday is the one that has been."""
    for time in times:
        if time.iso is None or _whole(time):
            continue
        return str(time.other) if told and time.other else time.iso
    return None


def games_named(times: Sequence[DayMention]) -> tuple[int, ...] | None:
    """Years of Games meant, () for all Games ever, None when none are named. A year without Games stays in."""
    years: set[int] = set()
    ever = False
    for time in times:
        if _whole(time) and time.first:
            years.add(time.first.year)
        elif len(time.games) >= _ALL_GAMES:
            ever = True
        elif time.games:
            years |= set(time.games)
        elif time.years and time.iso is None:
            years |= set(time.years)
    return tuple(sorted(years)) if years else () if ever else None


def _whole(time: DayMention) -> bool:
    """ "These Games": a stretch of days that is an edition."""
    return bool(time.first and time.last and time.last - time.first >= _WHOLE_GAMES)
