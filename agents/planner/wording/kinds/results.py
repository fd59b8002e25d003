"""The result or the start list of a unit, as far as the feed has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agents.planner.wording import units
from agents.planner.wording.nouns import Noun
from agents.planner.wording.prose import Prose, Row, Sentence, Table
from agents.planner.wording.tables import MOST_IN_A_SENTENCE
from agents.planner.wording.voice import Voice
from agents.planner.wording.winners import with_tag
from tools.results import UnitResults
from tools.results.sport import LineRow

_PODIUM = 3
_PROVISIONAL = {"live", "intermediate", "unconfirmed", "unofficial", "partial", "provisional", "protested"}


def word(result: UnitResults, voice: Voice, args: Mapping[str, object]) -> Prose:
    """The first places in sentences, the whole in a table."""
    unit = units.unit(voice, result.unit)
    if not result.lines:
        return [voice.sentence("no-lines", (result.unit.cite,), unit=unit)]
    if result.status == "start_list":
        return _start_list(result, voice, unit)
    top = [line for line in result.lines if line.rank and line.rank <= _PODIUM][:MOST_IN_A_SENTENCE]
    prose: Prose = [_first(result, voice, unit, top)] if top else []
    if len(result.lines) > MOST_IN_A_SENTENCE and not voice.aloud:
        return [*prose, _table(result, voice), *_cut(result, voice)]
    return prose or [voice.sentence("no-lines", (result.unit.cite,), unit=unit)]


def _start_list(result: UnitResults, voice: Voice, unit: Noun) -> Prose:
    lines = result.lines[:MOST_IN_A_SENTENCE]
    first = voice.join([competitor(voice, line).bare for line in lines])
    cites = [line.cite for line in lines]
    whole = result.total <= len(lines)
    lead = voice.sentence("start-list", cites, unit=unit, n=result.total, list=first, whole="yes" if whole else "no")
    return [lead] if whole or voice.aloud else [lead, _table(result, voice), *_cut(result, voice)]


def _first(result: UnitResults, voice: Voice, unit: Noun, top: Sequence[LineRow]) -> Sentence:
    items = [_placed(voice, line) for line in top]
    key = "result-provisional" if result.status in _PROVISIONAL else "result-final"
    return voice.stated(key, [line.cite for line in top], unit=unit, list=voice.join(items))


def _placed(voice: Voice, line: LineRow) -> str:
    """`**Franjo von Allmen** (SUI) in 1:51.61`."""
    who = competitor(voice, line, strong=line.rank == 1)
    mark = line.result or ""
    return voice.text("placed", who=who, mark=voice.safe(mark), marked="yes" if mark else "no")


def competitor(voice: Voice, line: LineRow, *, strong: bool = False) -> Noun:
    """Who stands on the line: a person, a team by its own name, or a delegation."""
    if line.person is None and not line.team_name:
        noun = voice.noc(line.noc) if line.noc else Noun("–")
        return noun.strong() if strong else noun
    noun = voice.person(line.person) if line.person else Noun(voice.safe(line.team_name or ""))
    noun = noun.strong() if strong else noun
    return with_tag(voice, noun, line.noc) if line.noc else noun


def _table(result: UnitResults, voice: Voice) -> Table:
    starting = result.status == "start_list"
    keys = ("col-start" if starting else "col-rank", "col-competitor", *(() if starting else ("col-result",)))
    rows = []
    for line in result.lines:
        place = line.start_order if starting else line.rank
        cells = [voice.number(place) if place else "–", competitor(voice, line).bare]
        if not starting:
            cells.append(voice.safe(line.irm or " ".join(part for part in (line.result, line.diff) if part) or "–"))
        rows.append(Row(tuple(cells), (line.cite,)))
    return Table(tuple(voice.text(key) for key in keys), tuple(rows), frozenset({0}))


def _cut(result: UnitResults, voice: Voice) -> Prose:
    if result.total == len(result.lines):
        return []
    cites = [line.cite for line in result.lines]
    return [voice.sentence("cut", cites, shown=len(result.lines), total=result.total)]
