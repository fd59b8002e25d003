"""Results about sport: medals, tables, schedules, results, records."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812 - a field is called date
from typing import Literal

from pydantic import AwareDatetime

from tools.results.base import Result
from tools.results.refs import Colour, DisciplineRef, EventRef, Frozen, GamesRef, NocRef, PersonRef, VenueRef

MedalDimension = Literal["none", "day", "event", "discipline", "games", "athlete", "noc", "medal"]


class MedalRow(Frozen):
    """One medal. `people` are named members (empty where the source has none), `team_name` a crew's or side's name."""

    games: GamesRef
    event: EventRef
    medal: Colour
    noc: NocRef
    people: tuple[PersonRef, ...] = ()
    team: bool = False
    team_name: str | None = None
    date: Day | None = None
    tied: bool = False
    cite: str


class UnitRow(Frozen):
    """One scheduled unit. `start`/`end` carry the venue's offset; null where the feed hides them. `running`: now on."""

    code: str
    name: str
    event: EventRef | None
    discipline: DisciplineRef
    phase: str
    status: str  # scheduled | running | finished | cancelled | postponed | delayed | interrupted | unscheduled
    medal: Literal[0, 1, 3]
    start: AwareDatetime | None
    end: AwareDatetime | None
    venue: VenueRef | None
    cite: str


class Medallists(Result):
    """Medals matching a request, in order of Games, day, event, colour.

    `total` counts all matches, `rows` may be cut. `upcoming` holds the deciding unit when the event is still to come.
    `notes` name peculiarities: "tie", "two_golds", "no_silver", "no_bronze", "reallocated", "team_unnamed".
    """

    kind: Literal["medallists"] = "medallists"
    rows: tuple[MedalRow, ...]
    total: int
    event: EventRef | None = None  # set when all rows are of one event
    upcoming: UnitRow | None = None
    notes: tuple[str, ...] = ()


class TableLine(Frozen):
    """A line of a medal table; `tied` when another line has the same rank."""

    rank: int
    noc: NocRef
    gold: int
    silver: int
    bronze: int
    total: int
    tied: bool = False


class MedalTable(Result):
    """A medal table, whole or the lines asked for, ordered by `order`.

    `outside` are delegations that won medals but have no line (AIN). `leader` is always the first line of the whole
    table.
    """

    kind: Literal["medal_table"] = "medal_table"
    games: GamesRef
    order: Literal["gold", "total"]
    discipline: DisciplineRef | None = None
    lines: tuple[TableLine, ...]
    leader: TableLine | None
    delegations: int  # lines in the whole table
    outside: tuple[TableLine, ...] = ()
    final: bool  # whether the Games were over at `as_of`
    absent: tuple[NocRef, ...] = ()  # asked for, but without a medal
    cite: str


class TallyRow(Frozen):
    """Medals of one group. Exactly the key of the grouping dimension is set (none for `by == "none"`)."""

    gold: int
    silver: int
    bronze: int
    total: int
    day: Day | None = None
    event: EventRef | None = None
    discipline: DisciplineRef | None = None
    games: GamesRef | None = None
    person: PersonRef | None = None
    noc: NocRef | None = None
    medal: Colour | None = None
    cite: str


class MedalTally(Result):
    """Medals counted by a dimension, with what they were filtered by.

    `rows` are best or earliest first, `whole` is the sum over all groups, each medal once. `related` counts the same
    for other codes under which athletes of the delegation have competed (ROC beside RUS); they are not in `whole`.
    """

    kind: Literal["medal_tally"] = "medal_tally"
    by: MedalDimension
    rows: tuple[TallyRow, ...]
    groups: int
    whole: TallyRow
    noc: NocRef | None = None
    person: PersonRef | None = None
    event: EventRef | None = None
    discipline: DisciplineRef | None = None
    games: tuple[GamesRef, ...] = ()  # empty: all winter Games since 1924
    medal: Colour | None = None
    related: tuple[TallyRow, ...] = ()


class ComparisonCell(Frozen):
    """One delegation at one Games; `rank` by golds, null where it won nothing."""

    games: GamesRef
    noc: NocRef
    rank: int | None
    gold: int
    silver: int
    bronze: int
    total: int


class Comparison(Result):
    """Delegations compared over Games. `totals` has one row a delegation over the Games compared, most golds first."""

    kind: Literal["comparison"] = "comparison"
    nocs: tuple[NocRef, ...]
    games: tuple[GamesRef, ...]
    discipline: DisciplineRef | None = None
    cells: tuple[ComparisonCell, ...]
    totals: tuple[TallyRow, ...]
    cite: str


class Schedule(Result):
    """Units matching a request in time order. `which` repeats what was asked; `total` counts all matches.

    `zone` is the IANA zone that the reader wants times in (the venue's when unknown).
    """

    kind: Literal["schedule"] = "schedule"
    which: Literal["all", "first", "next", "last", "now"]
    rows: tuple[UnitRow, ...]
    total: int
    zone: str
    event: EventRef | None = None
    discipline: DisciplineRef | None = None
    venue: VenueRef | None = None
    day: Day | None = None
    over: bool = False  # the Games were over at `as_of`


class LineRow(Frozen):
    """A competitor's line in a result or start list."""

    rank: int | None
    tied: bool
    person: PersonRef | None
    team_name: str | None
    noc: NocRef | None
    result: str | None
    diff: str | None
    irm: str | None
    bib: str | None
    start_order: int | None
    cite: str


class UnitResults(Result):
    """The result or start list of a unit as the feed has it; `status` is ODF's ResultStatus in lower case."""

    kind: Literal["unit_results"] = "unit_results"
    unit: UnitRow
    status: str
    lines: tuple[LineRow, ...]
    total: int


class RecordRow(Frozen):
    """A record mark."""

    event: EventRef
    record_type: str
    result: str
    holder: str | None
    noc: NocRef | None
    date: Day | None
    place: str | None
    cite: str


class Records(Result):
    """Records of an event."""

    kind: Literal["records"] = "records"
    event: EventRef | None
    rows: tuple[RecordRow, ...]
