"""Delegations side by side over the Games: a verdict, then the Games one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agents.planner.wording import scope
from agents.planner.wording.prose import Prose, Row, Sentence, Table
from agents.planner.wording.tables import MOST_IN_A_SENTENCE, capital
from agents.planner.wording.voice import Voice
from tools.results import Comparison, GamesRef
from tools.results.sport import ComparisonCell, TallyRow

_TWO = 2


def word(result: Comparison, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Who is ahead, and where it came from."""
    totals = [row for row in result.totals if row.noc is not None]
    if len(totals) < _TWO:
        return []
    prose: Prose = [_verdict(result, totals, voice, args)]
    if len(totals) == _TWO and totals[0].gold != totals[1].gold:
        prose.append(_all_medals(result, totals, voice))
    held = [games for games in result.games if any(cell.total for cell in _cells(result, games))]
    if len(held) <= 1 or voice.aloud:
        return prose
    if len(held) * len(result.nocs) <= MOST_IN_A_SENTENCE:
        return [*prose, *(_of_games(result, games, voice) for games in held)]
    return [*prose, _table(result, held, voice)]


def _verdict(result: Comparison, totals: Sequence[TallyRow], voice: Voice, args: Mapping[str, object]) -> Sentence:
    every = args.get("games") in ([], ())
    limits = {
        "where": scope.within(voice, result.discipline, None),
        "when": scope.over_games(voice, () if every else result.games),
    }
    nouns = [voice.noc(row.noc) for row in totals if row.noc]
    first, second = totals[0], totals[1]
    cites = (*(row.cite for row in totals), result.cite)
    if len(totals) > _TWO:
        items = [voice.text("item-count-golds", item=noun, n=row.gold) for noun, row in zip(nouns, totals, strict=True)]
        return voice.sentence("compare-many", cites, who=nouns[0].strong(), list=voice.join(items), **limits)
    if first.gold == second.gold:
        who = voice.together(nouns)
        return voice.sentence("compare-level", cites, who=who, n=first.gold, **limits)
    return voice.sentence(
        "compare-ahead", cites, who=nouns[0].strong(), other=nouns[1], n=first.gold, m=second.gold, **limits
    )


def _all_medals(result: Comparison, totals: Sequence[TallyRow], voice: Voice) -> Sentence:
    ahead = "yes" if totals[0].total >= totals[1].total else "no"
    nouns = [voice.noc(row.noc) for row in totals if row.noc]
    return voice.sentence(
        "compare-all",
        (*(row.cite for row in totals), result.cite),
        who=nouns[0],
        other=nouns[1],
        n=totals[0].total,
        m=totals[1].total,
        ahead=ahead,
    )


def _cells(result: Comparison, games: GamesRef) -> list[ComparisonCell]:
    order = [noc.code for noc in result.nocs]
    found = [cell for cell in result.cells if cell.games.year == games.year]
    return sorted(found, key=lambda cell: order.index(cell.noc.code) if cell.noc.code in order else len(order))


def _of_games(result: Comparison, games: GamesRef, voice: Voice) -> Sentence:
    items = [
        voice.text("item-with", item=voice.noc(cell.noc), count=_haul(cell, voice)) for cell in _cells(result, games)
    ]
    return voice.sentence("compare-games", (result.cite,), games=voice.games(games), list=voice.join(items, "unit"))


def _haul(cell: ComparisonCell, voice: Voice) -> str:
    return voice.haul(cell.gold, cell.silver, cell.bronze) or voice.text("medals", n=0)


def _table(result: Comparison, held: Sequence[GamesRef], voice: Voice) -> Table:
    """One line a Games: golds and, in brackets, all medals of each delegation."""
    headers = [voice.text("col-games")]
    headers += [voice.text("col-golds-of", noc=capital(voice.noc(noc).bare)) for noc in result.nocs]
    rows = []
    for games in held:
        by_noc = {cell.noc.code: cell for cell in _cells(result, games)}
        cells = [_cell(by_noc.get(noc.code), voice) for noc in result.nocs]
        rows.append(Row((voice.games(games).bare, *cells), (result.cite,)))
    return Table(tuple(headers), tuple(rows), frozenset(range(1, len(headers))))


def _cell(cell: ComparisonCell | None, voice: Voice) -> str:
    if cell is None:
        return "–"
    return voice.text("cell-of-total", n=cell.gold, total=cell.total)
