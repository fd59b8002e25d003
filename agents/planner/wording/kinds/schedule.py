"""When and where: one unit in a sentence, several in a list, many in a table; what is on now; what is over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

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
        return [_live(result, voice)]
    if len(result.rows) == 1:
        return _one(result, voice)
    if len(result.rows) <= MOST_IN_A_SENTENCE or voice.aloud:
        count = [_count(result, voice, args)] if result.total > MOST_IN_A_SENTENCE else []
        return [*count, *_few(voice, result.rows[:MOST_IN_A_SENTENCE], result.zone)]
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
        when=voice.text("on-weekday", day=voice.weekday(day)) if day else "",
    )


def _cut(result: Schedule, voice: Voice) -> Sentence:
    cites = [row.cite for row in result.rows]
    return voice.sentence("cut", cites, shown=len(result.rows), total=result.total)


def _live(result: Schedule, voice: Voice) -> Sentence:
    items = list(dict.fromkeys(_live_item(voice, row) for row in result.rows))
    return voice.stated("live", [row.cite for row in result.rows], list=voice.join(items), n=len(items))


def _live_item(voice: Voice, row: UnitRow) -> str:
    """`women's curling (round robin, Cortina d'Ampezzo)`."""
    town = moments.place_name(voice, row.venue) if row.venue else ""
    phase = units.phase_label(voice, row)
    event = voice.event(row.event) if row.event else units.unit(voice, row)
    key = "live-item" if phase and town else "live-item-short"
    if voice.aloud or not (phase or town):
        return units.unit(voice, row).bare
    return voice.text(key, event=event, phase=phase, town=town, detail=phase or town)


def _one(result: Schedule, voice: Voice) -> Prose:
    row = result.rows[0]
    sentence = _unit(voice, row, result.zone, lead=True, which=result.which if result.total > 1 else None)
    if row.medal == 1 and row.status == "scheduled" and voice.asked.focus is Focus.WHO:
        return [voice.sentence("no-medals-yet", (row.cite,)), sentence]
    return [sentence]


def _unit(voice: Voice, row: UnitRow, zone: str, *, lead: bool = False, which: str | None = None) -> Sentence:
    """A unit with its hour and place, in the tense that the clock asks for."""
    place = moments.venue(voice, row.venue) if row.venue else ""
    when = moments.start(voice, row, zone, place=False)
    over = "yes" if _is_past(row, voice) else "no"
    arguments: dict[str, Argument] = {"unit": units.unit(voice, row), "when": when, "where": place, "over": over}
    key = _key(row, voice, place)
    if which in ("first", "next", "last") and row.status not in _HELD_UP and row.start:
        key = f"which-{which}"
    return (voice.stated if lead else voice.sentence)(key, (row.cite,), **arguments)


def _runs(voice: Voice, rows: Sequence[UnitRow]) -> Sentence:
    """The runs of one final on one day: `first run at 10:00 and second run at 13:30`."""
    first = rows[0]
    items = [
        voice.text("run-at", part=units.part(voice, row), time=voice.clock(row.start)) for row in rows if row.start
    ]
    return voice.sentence(
        "slot-runs",
        [row.cite for row in rows],
        unit=voice.event(first.event) if first.event else units.unit(voice, first),
        day=voice.weekday(first.start.date()) if first.start else "",
        list=voice.join(items),
        where=moments.venue(voice, first.venue) if first.venue else "",
    )


def _run_of(row: UnitRow) -> tuple[object, ...]:
    """What runs of one final share."""
    event, venue = row.event, row.venue
    plain = row.status not in _HELD_UP and row.start is not None
    day = row.start.date() if row.start else None
    return (event.code if event else row.code, row.phase, venue.code if venue else "", day) if plain else (row.code,)


def _few(voice: Voice, rows: Sequence[UnitRow], zone: str) -> Prose:
    """A sentence a unit; the runs of one final in one sentence."""
    prose: Prose = []
    for _, group in groupby(rows, key=_run_of):
        runs = list(group)
        clocks_agree = all(row.start is None or voice.reader_clock(row.start, zone) is None for row in runs)
        if len(runs) > 1 and clocks_agree and all(units.part(voice, row) for row in runs):
            prose.append(_runs(voice, runs))
        else:
            prose += [_unit(voice, row, zone, lead=not prose and row is runs[0]) for row in runs]
    return prose


def _key(row: UnitRow, voice: Voice, place: str) -> str:
    family = "unit" if units.decisive(row) and place else "slot"
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
    return "unit-was" if _is_past(row, voice) else "unit-will"


def _is_past(row: UnitRow, voice: Voice) -> bool:
    return row.status == "finished" or (row.start is not None and row.start <= voice.now)


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
    lines: dict[tuple[str, ...], tuple[str, ...]] = {}  # games on several sheets of ice at one hour are one line
    for row in rows:
        cells = [voice.day(row.start.date()) if row.start else "–"] if several_days else []
        cells += [_hour(voice, row, result.zone), capital(units.unit(voice, row).bare)]
        if several_venues:
            cells.append(voice.venue(row.venue).bare if row.venue else "–")
        lines[tuple(cells)] = (*lines.get(tuple(cells), ()), row.cite)
    found = tuple(Row(cells, cites) for cells, cites in lines.items())
    return Table(tuple(voice.text(key) for key in headers), found)


def _hour(voice: Voice, row: UnitRow, zone: str) -> str:
    if row.start is None or row.status in _HELD_UP:
        return voice.text("status", status=row.status)
    mine = voice.reader_clock(row.start, zone)
    time = voice.clock(row.start)
    return voice.text("clock-pair", time=time, mine=mine) if mine else time
