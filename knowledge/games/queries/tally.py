"""Medals counted: by any dimension, by delegation and Games, and as a ranked table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from knowledge.games.queries.medals import MedalFilter
from knowledge.games.schema import Event, Medal, MedalMember, Noc

Order = Literal["gold", "total"]


class Dimension(StrEnum):
    """What medals can be counted by."""

    NONE = "none"
    DAY = "day"
    EVENT = "event"
    DISCIPLINE = "discipline"
    GAMES = "games"
    ATHLETE = "athlete"
    NOC = "noc"
    MEDAL = "medal"


_KEYS: dict[Dimension, InstrumentedAttribute[Any]] = {
    Dimension.DAY: Medal.date,
    Dimension.EVENT: Medal.event,
    Dimension.DISCIPLINE: Event.discipline,
    Dimension.GAMES: Medal.games,
    Dimension.NOC: Medal.noc,
    Dimension.MEDAL: Medal.medal,
}


@dataclass(frozen=True, slots=True)
class Count:
    """Medals of one group: `key` is the group's value, `latest` and `messages` say where the number comes from."""

    key: Any
    gold: int
    silver: int
    bronze: int
    messages: int
    latest: int

    @property
    def total(self) -> int:
        """All three colours."""
        return self.gold + self.silver + self.bronze


@dataclass(frozen=True, slots=True)
class Groups:
    """The first groups of a tally; `total` counts all of them."""

    counts: tuple[Count, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A line of a medal table. Equal counts share a rank and the next rank is left out."""

    rank: int
    tied: bool
    count: Count


def _joined(keys: Sequence[Any], as_of: datetime, which: MedalFilter) -> Select[Any]:
    columns = select(*keys, *_measures())
    return columns.join(Event, Event.code == Medal.event).where(*which.conditions(as_of))


def _measures() -> tuple[Any, ...]:
    """Medals by colour, and the messages that gave them."""
    return (
        func.count().filter(Medal.medal == "gold"),
        func.count().filter(Medal.medal == "silver"),
        func.count().filter(Medal.medal == "bronze"),
        func.count(Medal.message_id.distinct()),
        func.max(Medal.message_id),
    )


def _counted(keys: Sequence[Any], as_of: datetime, which: MedalFilter) -> Select[Any]:
    return _joined(keys, as_of, which).group_by(*keys)


def tally(session: Session, as_of: datetime, which: MedalFilter, by: Dimension, top: int | None = None) -> Groups:
    """Counts by one dimension; days and Games in time order, everything else best first.

    Groups without a key (a medal without a day) drop out; `top` keeps the first ones.
    """
    if by is Dimension.ATHLETE:
        return _athletes(session, as_of, which, top)
    counts = [Count(*row) for row in session.execute(_counted([_KEYS[by]], as_of, which)) if row[0] is not None]
    timely = by in (Dimension.DAY, Dimension.GAMES)
    counts.sort(key=lambda count: count.key if timely else (*_merit(count, "gold"), str(count.key)))
    return Groups(tuple(counts[:top]), len(counts))


def _athletes(session: Session, as_of: datetime, which: MedalFilter, top: int | None) -> Groups:
    """People by merit: thousands have medals, so only for the first ones it is asked which messages say so."""
    person = MedalMember.person
    golds, silvers, bronzes, _, _ = _measures()
    query = select(person, golds, silvers, bronzes).join(Medal, Medal.id == MedalMember.medal)
    query = query.join(Event, Event.code == Medal.event).where(*which.conditions(as_of)).group_by(person)
    if which.person is not None:
        query = query.where(person == which.person)
    rows = sorted(session.execute(query), key=lambda row: (-row[1], -row[2], -row[3], row[0]))
    shown = [row[0] for row in rows[:top]]
    told = _counted([person], as_of, which).join(MedalMember, MedalMember.medal == Medal.id).where(person.in_(shown))
    counts = {row[0]: Count(*row) for row in session.execute(told)}
    return Groups(tuple(counts[key] for key in shown), len(rows))


def whole(session: Session, as_of: datetime, which: MedalFilter) -> Count:
    """The sum over all groups, each medal once."""
    row = session.execute(_joined([], as_of, which)).one()
    gold, silver, bronze, messages, latest = row
    return Count(None, gold, silver, bronze, messages, latest or 0)


def by_noc_and_games(session: Session, as_of: datetime, which: MedalFilter) -> dict[int, list[Count]]:
    """The counts of every delegation at each Games, in no order."""
    tables: dict[int, list[Count]] = {}
    for games, *rest in session.execute(_counted([Medal.games, Medal.noc], as_of, which)):
        tables.setdefault(games, []).append(Count(*rest))
    return tables


def unlisted(session: Session) -> set[str]:
    """Delegations that may win medals but have no line in a table (AIN)."""
    return set(session.scalars(select(Noc.code).where(Noc.in_medal_table.is_(False))))


def ranked(counts: Iterable[Count], order: Order = "gold") -> list[Ranked]:
    """Competition ranking (1, 2, 2, 4) by gold, silver, bronze, or by the total; the code breaks the order of ties."""
    lines = sorted(counts, key=lambda count: (*_merit(count, order), *_merit(count, "gold"), str(count.key)))
    merits = [_merit(line, order) for line in lines]
    return [
        Ranked(merits.index(merit) + 1, merits.count(merit) > 1, line)
        for merit, line in zip(merits, lines, strict=True)
    ]


def _merit(count: Count, order: Order) -> tuple[int, ...]:
    return (-count.total,) if order == "total" else (-count.gold, -count.silver, -count.bronze)
