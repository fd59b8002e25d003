"""The official medal table (DT_MEDALS), where the feed has sent one that is at least as new as its medals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import known
from knowledge.games.queries.tally import Count, Order, Ranked
from knowledge.games.schema import Medal, Message, Standing


@dataclass(frozen=True, slots=True)
class Official:
    """The lines of an official table and the message that carries it."""

    lines: tuple[Ranked, ...]
    message: int


def official(session: Session, as_of: datetime, games: int, order: Order) -> Official | None:
    """The newest official table known at `as_of`, or None when medals were given out after it."""
    rows = session.execute(
        select(Standing, Message.issued_at)
        .join(Message, Message.id == Standing.message_id)
        .where(Standing.games == games, known(Standing, as_of))
    ).all()
    if not rows or rows[0][1] < (_last_medal(session, as_of, games) or rows[0][1]):
        return None
    standings = [row[0] for row in rows]
    ranks = [_rank(line, order) for line in standings]
    lines = [
        Ranked(_rank(line, order), ranks.count(_rank(line, order)) > 1, _count(line))
        for line in sorted(standings, key=lambda line: (_rank(line, order), line.rank, line.noc))
    ]
    return Official(tuple(lines), standings[0].message_id)


def _last_medal(session: Session, as_of: datetime, games: int) -> datetime | None:
    query = select(func.max(Message.issued_at)).join(Medal, Medal.message_id == Message.id)
    return session.scalar(query.where(Medal.games == games, known(Medal, as_of)))


def _rank(line: Standing, order: Order) -> int:
    return line.rank if order == "gold" else line.rank_total


def _count(line: Standing) -> Count:
    return Count(line.noc, line.gold, line.silver, line.bronze, 1, line.message_id)
