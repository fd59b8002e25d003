"""The medal table: a place, the leader, the top, the whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agents.planner.asked import Focus
from agents.planner.wording import scope
from agents.planner.wording.days import day_argument
from agents.planner.wording.nouns import Noun
from agents.planner.wording.prose import Prose, Row, Sentence, Table
from agents.planner.wording.tables import MOST_IN_A_SENTENCE, capital
from agents.planner.wording.voice import Voice
from tools.results import MedalTable, NocRef
from tools.results.sport import TableLine

_FOLLOWERS = 3


def word(result: MedalTable, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Word the lines asked for."""
    when = _when(result, voice, args)
    lines = result.lines
    missing = [_without(result, voice, noc, when) for noc in result.absent]
    outside = [_outside(result, voice, line) for line in result.outside if _concerns(line, result, args)]
    if not lines:
        return [*missing, *outside] or [voice.sentence("table-empty", (result.cite,), when=when)]
    if args.get("nocs") or (len(lines) == 1 and lines[0] != result.leader):
        return [*(_place(result, voice, line, when) for line in lines), *missing, *outside]
    if voice.asked.focus in (Focus.WHO, Focus.WHETHER) or len(lines) == 1 or voice.aloud:
        return _leaders(result, voice, when)
    leader = _lead(result, voice, lines[0], when)
    if len(lines) <= MOST_IN_A_SENTENCE:
        return [leader, *_behind(result, voice, lines[1:]), *outside]
    return [leader, _table(result, voice), *outside]


def _when(result: MedalTable, voice: Voice, args: Mapping[str, object]) -> str:
    day = day_argument(args)
    if day is not None:
        return voice.text("after-day", day=voice.day(day))
    return scope.elsewhere(voice, result.games)


def _concerns(line: TableLine, result: MedalTable, args: Mapping[str, object]) -> bool:
    """Whether a delegation outside the table was asked for, by name or with the whole table."""
    asked_for = args.get("nocs")
    if not isinstance(asked_for, list | tuple) or not asked_for:
        return args.get("top") is None
    return line.noc.code in asked_for or len(result.lines) + len(result.absent) < len(asked_for)


def _where(result: MedalTable, voice: Voice) -> str:
    return scope.within(voice, result.discipline, None)


def _haul(line: TableLine, voice: Voice) -> str:
    return voice.medals(line.gold, line.silver, line.bronze)


def _place(result: MedalTable, voice: Voice, line: TableLine, when: str) -> Sentence:
    """`Italy is fourth: 10 golds …`, by golds or by all medals; `Norway won 18 golds, ranking first`."""
    colours = voice.asked.medals
    haul = _haul(line, voice)
    key = "table-place" if result.order == "gold" else "table-place-total"
    if voice.asked.focus is Focus.HOW_MANY and len(colours) == 1:
        key, haul = "table-count", voice.text(f"{colours[0]}s", n=_count(line, colours[0]))
    return voice.stated(
        key,
        (result.cite,),
        who=voice.noc(line.noc),
        rank=line.rank,
        tied="yes" if line.tied else "no",
        over="yes" if result.final else "no",
        haul=haul,
        count=line.total,
        where=_where(result, voice),
        when=when,
    )


def _count(line: TableLine, colour: str) -> int:
    return {"gold": line.gold, "silver": line.silver, "bronze": line.bronze}.get(colour, line.total)


def _lead(result: MedalTable, voice: Voice, line: TableLine, when: str) -> Sentence:
    return voice.sentence(
        "table-lead" if result.order == "gold" else "table-lead-total",
        (result.cite,),
        who=voice.noc(line.noc).strong(),
        over="yes" if result.final else "no",
        haul=_haul(line, voice),
        where=_where(result, voice),
        when=when,
    )


def _leaders(result: MedalTable, voice: Voice, when: str) -> Prose:
    """The first line, every line tied with it, and who comes next."""
    tops = [line for line in result.lines if line.rank == result.lines[0].rank]
    if len(tops) > 1:
        who = voice.together([voice.noc(line.noc).strong() for line in tops])
        haul = _haul(tops[0], voice)
        shared = voice.sentence("table-lead-shared", (result.cite,), who=who, haul=haul, when=when, n=len(tops))
        return [shared]
    return [_lead(result, voice, tops[0], when), *_behind(result, voice, result.lines[1:_FOLLOWERS])]


def _behind(result: MedalTable, voice: Voice, lines: Sequence[TableLine]) -> Prose:
    if not lines:
        return []
    items = [_short(result, voice, line) for line in lines]
    return [voice.sentence("table-behind", (result.cite,), list=voice.join(items), n=len(items))]


def _short(result: MedalTable, voice: Voice, line: TableLine) -> str:
    """`the United States (12 golds)`."""
    count = voice.text("golds", n=line.gold) if result.order == "gold" else voice.text("medals", n=line.total)
    return voice.text("item-with-aloud" if voice.aloud else "item-with", item=voice.noc(line.noc), count=count)


def _without(result: MedalTable, voice: Voice, noc: NocRef, when: str) -> Sentence:
    return voice.sentence(
        "no-medal", (result.cite,), who=voice.noc(noc), medal="any", where=_where(result, voice), when=when
    )


def _outside(result: MedalTable, voice: Voice, line: TableLine) -> Sentence:
    who: Noun = voice.noc(line.noc)
    return voice.sentence("table-outside", (result.cite,), who=who, haul=_haul(line, voice), count=line.total)


def _table(result: MedalTable, voice: Voice) -> Table:
    keys = ("col-rank", "col-noc", "col-gold", "col-silver", "col-bronze", "col-total")
    rows = [
        Row(
            (
                voice.number(line.rank),
                capital(voice.noc(line.noc).bare),
                *(voice.number(count) for count in (line.gold, line.silver, line.bronze, line.total)),
            ),
            (result.cite,),
        )
        for line in result.lines
    ]
    return Table(tuple(voice.text(key) for key in keys), tuple(rows), frozenset({0, 2, 3, 4, 5}))
