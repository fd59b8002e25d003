"""The Games store: an engine, sessions, and a revision that moves whenever a message changed the facts.

`GamesStore.open(data_dir)` keeps one SQLite file in WAL mode; a database URL (PostgreSQL) works the same. Migrations
are applied at opening, and a fresh store is filled with the data that ships, through the same reader that live
feeds use. Several processes may open the same store at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from filelock import FileLock
from sqlalchemy import Connection, Engine, create_engine, event, func, select
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

from knowledge.games import migrations
from knowledge.games.progress import Progress, silent
from knowledge.games.schema import Message, Person
from knowledge.games.shipped import load_shipped, needs_shipped
from knowledge.games.source import SourceView, view_source

FILE_NAME = "games.sqlite"
_PRAGMAS = ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "busy_timeout=20000", "cache_size=-32000")
_BULK = ("journal_mode=MEMORY", "synchronous=OFF", "foreign_keys=ON", "cache_size=-64000")


class GamesStore:
    """What is known about the Games. Open it once per process and share it; sessions are per unit of work."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._sessions = sessionmaker(engine, expire_on_commit=False, autoflush=False)

    @classmethod
    def open(cls, where: str | Path, *, shipped: bool = True, progress: Progress = silent) -> Self:
        """Open, migrate and, when fresh, fill the store.

        Args:
            where: a folder for the data, or a database URL.
            shipped: whether a fresh store gets the data that ships with the product.
            progress: told what is being loaded and how far it is.
        """
        if isinstance(where, str) and "://" in where:
            return cls._server(where, shipped=shipped, progress=progress)
        folder = Path(where)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / FILE_NAME
        with FileLock(folder / f"{FILE_NAME}.lock"):
            if not path.exists():
                _build(path, shipped=shipped, progress=progress)
            store = cls(_sqlite(path, _PRAGMAS))
            store._prepare(shipped=shipped, progress=progress)
        return store

    @classmethod
    def _server(cls, url: str, *, shipped: bool, progress: Progress) -> Self:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            return cls.open(Path(parsed.database or "").parent, shipped=shipped, progress=progress)
        store = cls(create_engine(parsed))
        store._prepare(shipped=shipped, progress=progress)
        return store

    def _prepare(self, *, shipped: bool, progress: Progress) -> None:
        migrations.upgrade(self.engine)
        if shipped:
            with self.session() as session:
                stale = needs_shipped(session)
            if stale:
                load_shipped(self, progress)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A session for reading: one consistent view of the facts."""
        with self._sessions() as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session for writing: takes the write lock at once, commits at the end, rolls back on any error."""
        with self._sessions() as session, session.begin():
            session.connection(execution_options={"begin": "BEGIN IMMEDIATE"})
            yield session

    @property
    def revision(self) -> int:
        """The id of the newest message that changed facts; watch it to learn that an answer may differ now."""
        with self.engine.connect() as connection:
            newest = connection.scalar(select(func.max(Message.id)).where(Message.state == "accepted"))
        return int(newest or 0)

    @property
    def names_revision(self) -> str:
        """Changes when people or the programme may have new names: what caches of names watch."""
        naming = ("DT_PARTIC", "DT_PARTIC_UPDATE", "DT_PARTIC_TEAMS", "DT_PARTIC_TEAMS_UPDATE", "DT_SCHEDULE", "TABLE")
        newest = select(func.max(Message.id)).where(Message.state == "accepted", Message.type.in_(naming))
        with self.engine.connect() as connection:
            people = connection.scalar(select(func.count()).select_from(Person))
            return f"{connection.scalar(newest) or 0}.{people or 0}"

    def source(self, message_id: int, focus: str | None = None) -> SourceView | None:
        """The message behind a citation, for a person to read; the excerpt shows what holds `focus`. Null: unknown."""
        with self.session() as session:
            return view_source(session, message_id, focus)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def _build(path: Path, *, shipped: bool, progress: Progress) -> None:
    """Make a fresh store aside, then put it in place whole."""
    aside = path.with_suffix(".building")
    for leftover in path.parent.glob(f"{aside.name}*"):
        leftover.unlink()
    store = GamesStore(_sqlite(aside, _BULK))
    store._prepare(shipped=shipped, progress=progress)
    store.close()
    aside.replace(path)


def _sqlite(path: Path, pragmas: tuple[str, ...]) -> Engine:
    engine = create_engine(f"sqlite:///{path}", connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _configure(connection: object, _record: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined]
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(str(connection.get_execution_options().get("begin", "BEGIN")))

    return engine
