"""News items (DT_NEWS): a third party's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.games.queries.clock import known
from knowledge.games.schema import News


@dataclass(frozen=True, slots=True)
class NewsFact:
    """A news item as issued."""

    title: str
    body: str
    language: str
    issued_at: datetime
    message: int


def news(session: Session, as_of: datetime) -> list[NewsFact]:
    """News known at the clock, newest first."""
    columns = (News.title, News.body, News.language, News.known_from, News.message_id)
    query = select(*columns).where(known(News, as_of)).order_by(News.known_from.desc(), News.id.desc())
    return [NewsFact(*row) for row in session.execute(query)]
