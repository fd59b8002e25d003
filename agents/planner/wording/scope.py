"""What a statement is limited to: `in alpine skiing`, `at Beijing 2022`, `on 7 February`, `since 1924`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from agents.planner.wording.voice import Voice
from tools.results import DisciplineRef, EventRef, GamesRef
from tools.results.sport import MedalRow

SEVERAL = 3


def of_row(voice: Voice, row: MedalRow) -> str:
    """When a medal was won: its day, or the Games where the sources give no day."""
    return on_day(voice, row.date) if row.date else at_games(voice, row.games)


def on_day(voice: Voice, day: date) -> str:
    """`on 7 February`."""
    return voice.text("on-day", day=voice.day(day))


def at_games(voice: Voice, ref: GamesRef) -> str:
    """`at Beijing 2022`."""
    return voice.text("at-games", games=voice.games(ref))


def elsewhere(voice: Voice, ref: GamesRef) -> str:
    """The Games, where they are not this year's."""
    return "" if ref.year == voice.now.year else at_games(voice, ref)


def over_games(voice: Voice, games: Sequence[GamesRef]) -> str:
    """One, some or all editions (none named: all of them)."""
    if not games:
        return voice.text("at-all-games")
    if len(games) == 1:
        return at_games(voice, games[0])
    years = sorted(ref.year for ref in games)
    if len(years) <= SEVERAL:
        return voice.text("at-years", years=voice.join([str(year) for year in years]))
    return voice.text("from-to-years", first=str(years[0]), last=str(years[-1]))


def within(voice: Voice, discipline: DisciplineRef | None, event: EventRef | None) -> str:
    """`in the men's downhill`, `in alpine skiing`, or nothing."""
    if event is not None:
        return voice.text("in-event", event=voice.event(event))
    if discipline is not None:
        return voice.text("in-discipline", discipline=voice.discipline(discipline))
    return ""
