"""When and where: one unit in a sentence, several in a list, many in a table; what is on now; what is over."""

from __future__ import annotations

from collections.abc import Mapping

from agents.planner.asked import Focus
from agents.planner.wording import moments, scope, units
from agents.planner.wording.catalogue import Argument
from agents.planner.wording.days import day_argument
from agents.planner.wording.prose import Prose, Row, Sentence, Table
from agents.planner.wording.tables import MOST_IN_A_SENTENCE, capital
from agents.planner.wording.voice import Voice
from tools.results import Schedule
from tools.results.sport import UnitRow

_HELD_UP = ("cancelled", "postponed", "delayed", "interrupted", "unscheduled")


def word(result: Schedule, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Word the units found."""
    if not result.rows:
        return [_nothing(result, voice)]
    if voice.asked.focus is Focus.HOW_MANY:
        return [_count(result, voice, args)]
    if result.which == "now":
        return _live(result, voice)
    if len(result.rows) == 1:
        return _one(result, voice)
    if len(result.rows) <= MOST_IN_A_SENTENCE or voice.aloud:
        first, *others = result.rows[:MOST_IN_A_SENTENCE]
        return [_unit(voice, first, result.zone, lead=True), *(_unit(voice, row, result.zone) for row in others)]
    cut = [] if result.total == len(result.rows) else [_cut(result, voice)]
    return [_count(result, voice, args), _table(result, voice), *cut]


def _nothing(result: Schedule, voice: Voice) -> Sentence:
    where = scope.within(voice, result.discipline, result.event)
    if result.which == "now":
        return voice.sentence("nothing-live-over" if result.over else "nothing-live", where=where)
    if result.which == "next":
        return voice.sentence("nothing-left", where=where)
    when = scope.on_day(voice, result.day) if result.day else ""
    if voice.asked.focus is Focus.WHETHER:
        return voice.led("no", "nothing-scheduled", where=where, when=when)
    return voice.sentence("nothing-scheduled", where=where, when=when)


def _count(result: Schedule, voice: Voice, args: Mapping[str, object]) -> Sentence:
    day = result.day or day_argument(args)
    past = all(row.status == "finished" for row in result.rows)
    return voice.stated(
        "sessions",
        [row.cite for row in result.rows],
        n=result.total,
        over="yes" if past else "no",
        where=scope.within(voice, result.discipline, result.event),
        when=voice.text("on-day", day=voice.weekday(day)) if day else "",
    )


def _cut(result: Schedule, voice: Voice) -> Sentence:
    return voice.sentence("cut", shown=len(result.rows), total=result.total)


def _live(result: Schedule, voice: Voice) -> Prose:
    shown = result.rows[:MOST_IN_A_SENTENCE]
    items = [_live_item(voice, row) for row in shown]
    lead = voice.stated("live", [row.cite for row in shown], list=voice.join(items), n=len(items))
    rest = result.total - len(shown)
    return [lead, voice.sentence("live-more", n=rest)] if rest else [lead]


def _live_item(voice: Voice, row: UnitRow) -> str:
    where = moments.town(voice, row.venue)
    return voice.text("live-item", unit=units.unit(voice, row), where=where)


def _one(result: Schedule, voice: Voice) -> Prose:
    row = result.rows[0]
    sentence = _unit(voice, row, result.zone, lead=True, which=result.which if result.total > 1 else None)
    if row.medal == 1 and row.status == "scheduled" and voice.asked.focus is Focus.WHO:
        return [voice.sentence("no-medals-yet", (row.cite,)), sentence]
    return [sentence]


def _unit(voice: Voice, row: UnitRow, zone: str, *, lead: bool = False, which: str | None = None) -> Sentence:
    """A unit with its hour and place, in the tense that the clock asks for."""
    noun = units.unit(voice, row)
    when = moments.start(voice, row, zone, place=False)
    place = moments.venue(voice, row.venue) if row.venue else ""
    key = _key(row, voice, place)
    arguments: dict[str, Argument] = {"unit": noun, "when": when, "where": place}
    if which in ("first", "next", "last"):
        rest = voice.text(key, **arguments)
        return voice.sentence(f"which-{which}", (row.cite,), rest=rest)
    return (voice.stated if lead else voice.sentence)(key, (row.cite,), **arguments)


def _key(row: UnitRow, voice: Voice, place: str) -> str:
    family = "unit" if units.decisive(row) else "slot"
    if row.status in _HELD_UP:
        return f"{family}-{row.status}"
    if row.start is None:
        return f"{family}-unscheduled"
    if voice.asked.focus is Focus.WHERE and place:
        return f"{family}-place"
    if family == "slot":
        return "slot"
    if row.status == "running":
        return "unit-live"
    return "unit-was" if row.status == "finished" or row.start <= voice.now else "unit-will"


def _table(result: Schedule, voice: Voice) -> Table:
    """Day, hour, unit, venue; a column that would repeat itself is left out."""
    rows = result.rows
    several_days = len({row.start.date() for row in rows if row.start}) > 1
    several_venues = len({row.venue.code for row in rows if row.venue}) > 1
    headers = [
        *(["col-day"] if several_days else []),
        "col-time",
        "col-event",
        *(["col-venue"] if several_venues else []),
    ]
    lines = []
    for row in rows:
        cells = [voice.day(row.start.date()) if row.start else "–"] if several_days else []
        cells += [_hour(voice, row, result.zone), capital(units.unit(voice, row).bare)]
        if several_venues:
            cells.append(voice.venue(row.venue).bare if row.venue else "–")
        lines.append(Row(tuple(cells), (row.cite,)))
    return Table(tuple(voice.text(key) for key in headers), tuple(lines))


def _hour(voice: Voice, row: UnitRow, zone: str) -> str:
    if row.start is None or row.status in _HELD_UP:
        return voice.text("status", status=row.status)
    mine = voice.reader_clock(row.start, zone)
    time = voice.clock(row.start)
    return voice.text("clock-pair", time=time, mine=mine) if mine else time
