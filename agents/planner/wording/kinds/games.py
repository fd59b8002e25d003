"""Editions of the Winter Games: where, when, how big."""

from __future__ import annotations

from collections.abc import Mapping

from agents.planner.asked import Focus
from agents.planner.wording.prose import Prose, Row, Sentence, Table
from agents.planner.wording.tables import MOST_IN_A_SENTENCE, capital
from agents.planner.wording.voice import Voice
from tools.results import GamesFacts
from tools.results.places import GamesRow


def word(result: GamesFacts, voice: Voice, args: Mapping[str, object]) -> Prose:
    """One edition in two sentences, several in one, many in a table."""
    if not result.rows:
        return [voice.sentence("games-none")]
    if result.country is not None:
        return _hosted(result, voice)
    if len(result.rows) == 1:
        return _one(result.rows[0], voice)
    cites = [row.cite for row in result.rows]
    if len(result.rows) <= MOST_IN_A_SENTENCE:
        return [_held(row, voice) for row in result.rows]
    lead = voice.sentence("games-many", cites, n=result.total, first=_name(result.rows[0], voice))
    return [lead] if voice.aloud or voice.asked.focus is Focus.HOW_MANY else [lead, _table(result, voice)]


def _name(row: GamesRow, voice: Voice) -> str:
    return voice.games(row.games).bare


def _held(row: GamesRow, voice: Voice) -> Sentence:
    dated = row.opened is not None and row.closed is not None
    over = "yes" if row.closed and row.closed < voice.now.date() else "no"
    return voice.stated(
        "games-held" if dated else "games-held-undated",
        (row.cite,),
        games=voice.games(row.games),
        noc=voice.noc(row.country),
        first=voice.day(row.opened) if row.opened else "",
        last=voice.day(row.closed) if row.closed else "",
        over=over,
    )


def _one(row: GamesRow, voice: Voice) -> Prose:
    prose: Prose = [_held(row, voice)]
    if row.events and row.nocs_with_medals:
        prose.append(voice.sentence("games-size", (row.cite,), n=row.events, nocs=row.nocs_with_medals))
    return prose


def _hosted(result: GamesFacts, voice: Voice) -> Prose:
    assert result.country is not None
    names = [_name(row, voice) for row in result.rows]
    cites = [row.cite for row in result.rows]
    times = result.total
    sentence = voice.stated(
        "games-hosted", cites, who=voice.noc(result.country), n=times, list=voice.join(names), shown=len(names)
    )
    return [sentence]


def _table(result: GamesFacts, voice: Voice) -> Table:
    rows = [
        Row(
            (
                _name(row, voice),
                capital(voice.noc(row.country).bare),
                voice.number(row.events) if row.events else "–",
            ),
            (row.cite,),
        )
        for row in result.rows
    ]
    headers = tuple(voice.text(key) for key in ("col-games", "col-host", "col-events"))
    return Table(headers, tuple(rows), frozenset({2}))
