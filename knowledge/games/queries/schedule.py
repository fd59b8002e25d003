"""The schedule, with each unit's state read off the Games clock."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import Days, known, midnight_after
from knowledge.games.schema import Unit

State = Literal["scheduled", "running", "finished", "cancelled", "postponed", "delayed", "interrupted", "unscheduled"]
TRAINING = ("1", "2")
CEREMONIES = "CER"
USUAL_LENGTH = timedelta(hours=2, minutes=30)
"""Taken for the end of a unit whose end the feed hides."""
SILENCE = timedelta(hours=3)
"""A unit that the feed left running this long after its end is taken as finished."""

_FIXED: dict[str, State] = {"CANCELLED": "cancelled", "POSTPONED": "postponed", "UNSCHEDULED": "unscheduled"}
_HELD: dict[str, State] = {"DELAYED": "delayed", "INTERRUPTED": "interrupted"}
_LIVE = ("RUNNING", "SCHEDULED_BREAK")


@dataclass(frozen=True, slots=True)
class UnitFact:
    """A scheduled unit as the feed had it at the clock."""

    code: str
    event: str | None
    discipline: str
    phase: str
    phase_type: str
    name: str
    status: str
    medal: int
    start: datetime | None
    end: datetime | None
    day: date
    local_offset: int
    venue: str | None
    location: str | None
    session: str | None
    games: int
    known_from: datetime
    message_id: int

    @property
    def training(self) -> bool:
        """Official or unofficial training."""
        return self.phase_type in TRAINING or self.phase.startswith("TRN")

    @property
    def ends(self) -> datetime | None:
        """The end, or a guess at it where the feed hides it."""
        return self.end or (self.start + USUAL_LENGTH if self.start else None)

    def state(self, now: datetime) -> State:
        """What is going on at `now`: the message for exceptions and live states, the clock for the rest."""
        if fixed := _FIXED.get(self.status):
            return fixed
        if self.start is None or self.ends is None:
            return self._state_of_day(now)
        if self.status == "FINISHED" and self.known_from > self.start:
            return "finished"
        if self.status in _LIVE and self.known_from <= now < self.ends + SILENCE:
            return "running"
        if now >= self.ends:
            return "finished"
        if held := _HELD.get(self.status):
            return held
        return "scheduled" if now < self.start else "running"

    def _state_of_day(self, now: datetime) -> State:
        if self.status in _LIVE:
            return "running"
        return "finished" if now >= midnight_after(self.day, self.local_offset) else "scheduled"


@dataclass(frozen=True, slots=True)
class UnitFilter:
    """Which units; None does not narrow. `training` None leaves training in."""

    events: frozenset[str] | None = None
    disciplines: frozenset[str] | None = None
    or_events: frozenset[str] = frozenset()  # units of these events match as well as those of `disciplines`
    gender: str | None = None
    venues: frozenset[str] | None = None
    days: Days | None = None
    phases: tuple[str, ...] = ()
    medal: tuple[int, ...] = ()
    codes: frozenset[str] | None = None
    training: bool | None = None
    games: int | None = None

    def conditions(self, as_of: datetime) -> list[ColumnElement[bool]]:
        """The SQL conditions over `Unit`."""
        found: list[ColumnElement[bool]] = [known(Unit, as_of), *self._what(), *self._whether_training()]
        if self.gender:
            found.append(Unit.code.like(f"___{self.gender}%"))
        if self.venues is not None:
            found.append(Unit.venue.in_(sorted(self.venues)))
        if self.days:
            found.append(Unit.day.between(self.days.first, self.days.last))
        if self.phases:
            found.append(or_(*(Unit.phase.like(f"{phase}%") for phase in self.phases)))
        if self.medal:
            found.append(Unit.medal.in_(self.medal))
        if self.games:
            found.append(Unit.games == self.games)
        return found

    def _what(self) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        if self.events is not None:
            found.append(Unit.event.in_(sorted(self.events)))
        if self.disciplines is not None:
            either = Unit.discipline.in_(sorted(self.disciplines))
            found.append(or_(either, Unit.event.in_(sorted(self.or_events))) if self.or_events else either)
        if self.codes is not None:
            found.append(Unit.code.in_(sorted(self.codes)))
        return found

    def _whether_training(self) -> list[ColumnElement[bool]]:
        is_training = or_(Unit.phase_type.in_(TRAINING), Unit.phase.like("TRN%"))
        return [] if self.training is None else [is_training if self.training else ~is_training]


_COLUMNS = tuple(getattr(Unit, field.name) for field in fields(UnitFact))


def units(session: Session, as_of: datetime, which: UnitFilter) -> list[UnitFact]:
    """Units in time order; those with a hidden start follow the timed ones of their day."""
    query = select(*_COLUMNS).where(*which.conditions(as_of))
    query = query.order_by(Unit.day, Unit.start.is_(None), Unit.start, Unit.code)
    return [UnitFact(*row) for row in session.execute(query)]


def span(session: Session, as_of: datetime, games: int) -> tuple[datetime, datetime] | None:
    """When the first unit of a Games starts and the last one ends; None without a schedule."""
    whole = select(func.min(Unit.start), func.max(func.coalesce(Unit.end, Unit.start)))
    first, last = session.execute(whole.where(Unit.games == games, known(Unit, as_of))).one()
    return (first, last) if first and last else None


def medal_unit(session: Session, as_of: datetime, event: str, games: int) -> UnitFact | None:
    """The unit that decides an event's gold."""
    found = units(session, as_of, UnitFilter(events=frozenset({event}), medal=(1,), games=games))
    return found[-1] if found else None
