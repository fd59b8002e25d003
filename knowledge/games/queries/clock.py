"""Reading the past as it was known: the bitemporal condition and venue days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from sqlalchemy import ColumnElement, and_, or_

from knowledge.games.schema import Known

DAWN = date(1900, 1, 1)
DUSK = date(2200, 1, 1)


def known(model: type[Known], as_of: datetime) -> ColumnElement[bool]:
    """Rows of `model` held to be true at `as_of`: said by then and not yet replaced."""
    return and_(model.known_from <= as_of, or_(model.known_until.is_(None), model.known_until > as_of))


@dataclass(frozen=True, slots=True)
class Days:
    """An inclusive range of venue-calendar days; an open end is far away."""

    first: date = DAWN
    last: date = DUSK

    @classmethod
    def parse(cls, text: str) -> Days:
        """From an ISO day ("2026-02-07") or a range ("2026-02-07/2026-02-09", either end may be empty).

        Raises:
            ValueError: when a part is not an ISO date or the range runs backwards.
        """
        first, slash, last = text.strip().partition("/")
        if not slash:
            return cls(date.fromisoformat(first), date.fromisoformat(first))
        days = cls(date.fromisoformat(first) if first else DAWN, date.fromisoformat(last) if last else DUSK)
        if days.first > days.last:
            raise ValueError(f"the range runs backwards: {text}")
        return days

    @property
    def single(self) -> date | None:
        """The day, when it is only one."""
        return self.first if self.first == self.last else None


def at_venue(moment: datetime | None, offset_minutes: int) -> datetime | None:
    """`moment` with the venue's offset, so that its wall clock reads as at the venue."""
    return None if moment is None else moment.astimezone(timezone(timedelta(minutes=offset_minutes)))


def midnight_after(day: date, offset_minutes: int = 0) -> datetime:
    """The instant at which a venue's calendar day is over."""
    zone = timezone(timedelta(minutes=offset_minutes))
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC) + timedelta(days=1)
