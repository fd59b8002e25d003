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
    rank = Standing.rank if order == "gold" else Standing.rank_total
    columns = (Standing.noc, Standing.gold, Standing.silver, Standing.bronze, Standing.message_id, rank)
    query = select(*columns).where(Standing.games == games, known(Standing, as_of))
    rows = session.execute(query.order_by(rank, Standing.rank, Standing.noc)).all()
    if not rows or _issued(session, rows[0][4]) < (_last_medal(session, as_of, games) or as_of):
        return None
    ranks = [row[5] for row in rows]
    lines = [Ranked(row[5], ranks.count(row[5]) > 1, Count(*row[:4], messages=1, latest=row[4])) for row in rows]
    return Official(tuple(lines), rows[0][4])


def _issued(session: Session, message: int) -> datetime:
    return session.scalars(select(Message.issued_at).where(Message.id == message)).one()


def _last_medal(session: Session, as_of: datetime, games: int) -> datetime | None:
    query = select(func.max(Message.issued_at)).join(Medal, Medal.message_id == Message.id)
    return session.scalar(query.where(Medal.games == games, known(Medal, as_of)))
