"""Results about people and teams."""

from __future__ import annotations

from typing import Literal

from tools.results.base import Result
from tools.results.refs import DisciplineRef, EventRef, Frozen, Gender, NocRef, PersonRef
from tools.results.sport import MedalRow


class MedalHaul(Frozen):
    """Career medals at Winter Games."""

    gold: int
    silver: int
    bronze: int
    total: int


class EntryRow(Frozen):
    """An entry at Milano Cortina 2026; `event` is null where the feed names only the discipline."""

    discipline: DisciplineRef
    event: EventRef | None


class Athlete(Result):
    """A person: who, for whom, entered in what, every medal at Winter Games 1924-2026 known at the clock."""

    kind: Literal["athlete"] = "athlete"
    person: PersonRef
    noc: NocRef | None
    gender: Gender | None
    function: str | None  # None for athletes, a coach's function otherwise
    flag_bearer: str | None
    entries: tuple[EntryRow, ...]
    medals: tuple[MedalRow, ...]
    haul: MedalHaul
    competed_2026: bool
    veiled: bool = False  # spoiler-free reader: medals of the Games at hand are left out of `medals` and `haul`
    cite: str


class AthleteList(Result):
    """Athletes matching a request; `rows` may be cut, `total` is not."""

    kind: Literal["athlete_list"] = "athlete_list"
    rows: tuple[PersonRef, ...]
    total: int
    women: int
    men: int
    noc: NocRef | None = None
    discipline: DisciplineRef | None = None
    event: EventRef | None = None
    flag_bearers: bool = False
    cite: str


class TeamRow(Frozen):
    """A team entered in an event."""

    name: str
    noc: NocRef
    event: EventRef | None
    members: tuple[PersonRef, ...]


class TeamList(Result):
    """Teams matching a request."""

    kind: Literal["team_list"] = "team_list"
    rows: tuple[TeamRow, ...]
    total: int
    noc: NocRef | None = None
    event: EventRef | None = None
    discipline: DisciplineRef | None = None
    cite: str
