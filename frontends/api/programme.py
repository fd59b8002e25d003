"""Reads for the pages that no question asks: a day's sessions, one session, the delegations."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from pydantic import BaseModel
from sqlalchemy import select

from gpu_services.service.errors import NotFound
from knowledge.games.queries.clock import Days, known
from knowledge.games.queries.schedule import UnitFilter, span, units
from knowledge.games.schema import Noc as NocRow
from knowledge.games.schema import Participant
from tools.find_sessions import VENUE_ZONE
from tools.results.sport import UnitRow
from tools.rows import unit_row, unit_rows
from tools.turn import Turn


class Noc(BaseModel):
    """A delegation; `iso2` is the country's code where it has one."""

    code: str
    name: str
    iso2: str | None


class DaySessions(BaseModel):
    """The sessions of one venue day. `over`: the Games had ended at the clock."""

    day: date
    zone: str
    over: bool
    rows: tuple[UnitRow, ...]


def delegations(turn: Turn) -> list[Noc]:
    """Delegations with participants at the Games at hand, by name in the reader's language."""
    entered = select(Participant.noc).where(Participant.games == turn.current, known(Participant, turn.now))
    found = turn.session.execute(select(NocRow.code, NocRow.iso2).where(NocRow.code.in_(entered)))
    named = [Noc(code=code, name=turn.names.noc(code).name, iso2=iso2) for code, iso2 in found]
    return sorted(named, key=lambda noc: noc.name.casefold())


def sessions_of_day(turn: Turn, day: date | None) -> DaySessions:
    """Competition and ceremonies of a day, in time order."""
    day = day or _day_at_hand(turn)
    found = units(turn.session, turn.now, UnitFilter(days=Days(day, day), training=False, games=turn.current))
    return DaySessions(day=day, zone=VENUE_ZONE, over=turn.over, rows=unit_rows(turn, found))


def session_of(turn: Turn, unit: str) -> UnitRow:
    """One session.

    Raises:
        NotFound: the schedule has none by that code.
    """
    found = units(turn.session, turn.now, UnitFilter(codes=frozenset({unit}), games=turn.current))
    if not found:
        raise NotFound("The schedule has no such session.", code="unknown_session")
    return unit_row(turn, found[-1])


def _day_at_hand(turn: Turn) -> date:
    """Today at the venues, but not before the first nor after the last day of the Games."""
    zone = ZoneInfo(VENUE_ZONE)
    today = turn.now.astimezone(zone).date()
    whole = span(turn.session, turn.now, turn.current)
    if whole is None:
        return today
    first, last = (moment.astimezone(zone).date() for moment in whole)
    return min(max(today, first), last)
