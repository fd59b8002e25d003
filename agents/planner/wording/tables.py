"""Tables of medals, for lists too long for a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agents.planner.wording.prose import Row, Table
from agents.planner.wording.voice import Voice
from agents.planner.wording.winners import COLOURS, of_colour, winner, winners
from tools.results.sport import MedalRow

MOST_IN_A_SENTENCE = 5

Cell = Callable[[MedalRow], str]


def medal_rows(voice: Voice, rows: Sequence[MedalRow], *, with_winner: bool, tagged: bool = True) -> Table:
    """One line a medal; columns that would say the same in every line are left out."""
    several_games = len({row.games.year for row in rows}) > 1
    columns: list[tuple[str, Cell]] = []
    if several_games:
        columns.append(("col-games", lambda row: str(voice.games(row.games))))
    elif len({row.date for row in rows}) > 1:
        columns.append(("col-day", lambda row: voice.day(row.date) if row.date else "–"))
    if len({row.event.code for row in rows}) > 1:
        columns.append(("col-event", lambda row: capital(str(voice.event(row.event)))))
    if len({row.medal for row in rows}) > 1:
        columns.append(("col-medal", lambda row: voice.text(f"col-{row.medal}")))
    if with_winner or not columns:
        columns.append(("col-winner", lambda row: str(winner(voice, row, tagged=tagged))))
    lines = tuple(Row(tuple(cell(row) for _, cell in columns), (row.cite,)) for row in rows)
    return Table(tuple(voice.text(key) for key, _ in columns), lines)


def by_games(voice: Voice, rows: Sequence[MedalRow]) -> Table:
    """One line a Games, one column a colour: the history of an event."""
    colours = [colour for colour in COLOURS if of_colour(rows, colour)]
    editions = dict.fromkeys(row.games for row in rows)
    lines = []
    for games in editions:
        of_games = [row for row in rows if row.games == games]
        cells = [str(winners(voice, of_colour(of_games, colour))) or "–" for colour in colours]
        lines.append(Row((str(voice.games(games)), *cells), tuple(row.cite for row in of_games)))
    return Table((voice.text("col-games"), *(voice.text(f"col-{colour}") for colour in colours)), tuple(lines))


def capital(text: str) -> str:
    """First letter as in a heading."""
    return text[:1].upper() + text[1:]
