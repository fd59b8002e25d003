"""The tables of the job registry and the engine they live in. Times are UTC seconds since 1970 (floats).

WAL and a busy timeout let a server and a command line share the file.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import JSON, Connection, Engine, ForeignKey, Index, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.pool import ConnectionPoolEntry


class Base(DeclarativeBase):
    """Declarative base of the job tables."""


class JobRow(Base):
    """A job. `runner` is the pool that holds it, until `lease_until`; a pool that lives renews its leases."""

    __tablename__ = "job"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    owner: Mapped[str] = mapped_column(index=True)
    key: Mapped[str | None]
    params: Mapped[dict[str, object]] = mapped_column(JSON)
    priority: Mapped[int]
    state: Mapped[str]
    stage: Mapped[str] = mapped_column(default="")
    fraction: Mapped[float] = mapped_column(default=0.0)
    attempts: Mapped[int] = mapped_column(default=0)
    on_loss: Mapped[str]
    max_attempts: Mapped[int]
    keep_seconds: Mapped[int]
    submitted_at: Mapped[float]
    started_at: Mapped[float | None]
    ended_at: Mapped[float | None]
    expires_at: Mapped[float | None] = mapped_column(index=True)
    result: Mapped[object | None] = mapped_column(JSON)
    error: Mapped[dict[str, object] | None] = mapped_column(JSON)
    runner: Mapped[str | None]
    lease_until: Mapped[float | None]
    artefacts: Mapped[list[ArtefactRow]] = relationship(order_by="ArtefactRow.number", cascade="all, delete-orphan")
    events: Mapped[list[EventRow]] = relationship(order_by="EventRow.seq", cascade="all, delete-orphan")

    __table_args__ = (
        Index("job_queue", "state", "priority", "submitted_at"),
        Index("job_flight", "owner", "kind", "key", "state"),
    )


class ArtefactRow(Base):
    """A file that a job made."""

    __tablename__ = "job_artefact"

    job: Mapped[str] = mapped_column(ForeignKey("job.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]
    media_type: Mapped[str]
    size: Mapped[int]


class EventRow(Base):
    """Something that happened to a job."""

    __tablename__ = "job_event"

    job: Mapped[str] = mapped_column(ForeignKey("job.id", ondelete="CASCADE"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[float]
    body: Mapped[dict[str, object]] = mapped_column(JSON)


def open_store(path: Path) -> Engine:
    """Open or create the database of the registry."""
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 15})
    event.listen(engine, "connect", _tune)
    event.listen(engine, "begin", _begin)
    Base.metadata.create_all(engine)
    return engine


def _tune(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        connection.cursor().execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Take the write lock at once: a claim reads and then writes, and two claims must not read the same queue."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
