from __future__ import annotations

import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import func, select, update

from knowledge.games import GamesStore, ingest, migrations
from knowledge.games.schema import Base, Medal, Message, Person
from tests.knowledge.games.feed import DOWNHILL, medallists, solo

pytestmark = pytest.mark.service

NEWER = medallists(solo("gold", "25998", "FRANZONI", "ITA"), version=9, Date="2026-03-01")


def test_migrations_make_exactly_the_tables_of_the_schema(store: GamesStore) -> None:
    with store.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    assert ScriptDirectory.from_config(migrations.config()).get_current_head() == migrations.HEAD
    assert migrations.current(store.engine) == migrations.HEAD


def test_migrations_can_be_taken_back(store: GamesStore) -> None:
    from alembic import command

    with store.engine.begin() as connection:
        settings = migrations.config()
        settings.attributes["connection"] = connection
        command.downgrade(settings, "base")
    assert migrations.current(store.engine) is None
    migrations.upgrade(store.engine)
    assert migrations.current(store.engine) == migrations.HEAD


def test_a_naive_time_cannot_be_stored(store: GamesStore) -> None:
    with pytest.raises(Exception, match="time zone"), store.writing() as session:
        session.execute(select(Message).where(Message.issued_at == datetime(2026, 2, 7)))  # noqa: DTZ001


def test_a_failed_writing_leaves_nothing(store: GamesStore) -> None:
    def write() -> None:
        with store.writing() as session:
            session.add(Person(id="x", given_name="X", family_name="Y"))
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write()
    with store.session() as session:
        assert session.get(Person, "x") is None


_COUNT = """
import sys
from sqlalchemy import func, select, update
from knowledge.games import GamesStore
from knowledge.games.schema import Medal
with GamesStore.open(sys.argv[1]).session() as session:
    print(session.scalar(select(func.count()).select_from(Medal)))
"""
_PUSH = """
import sys
from knowledge.games import GamesStore, ingest
ingest(GamesStore.open(sys.argv[1]), sys.stdin.buffer)
"""


def test_two_processes_open_a_fresh_folder_at_once(tmp_path: Path, shipped: GamesStore) -> None:
    command = [sys.executable, "-c", _COUNT, str(tmp_path)]
    workers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    counts = {int(worker.communicate(timeout=120)[0]) for worker in workers}
    with shipped.session() as session:
        assert counts == {session.scalar(select(func.count()).select_from(Medal))}
    assert [path.name for path in tmp_path.iterdir() if "building" in path.name] == []


def test_an_interrupted_first_load_is_begun_again(tmp_path: Path, empty_file: Path) -> None:
    (tmp_path / "games.building").write_bytes(b"half a database")
    store = GamesStore.open(tmp_path, shipped=False)
    assert store.revision == 0
    store.close()


def test_a_push_of_another_process_is_seen_within_a_second(live: GamesStore, tmp_path: Path) -> None:
    before, names = live.revision, live.names_revision
    subprocess.run([sys.executable, "-c", _PUSH, str(tmp_path)], input=NEWER, check=True, timeout=60)
    seen = time.perf_counter()
    assert live.revision > before
    assert time.perf_counter() - seen < 1
    assert live.names_revision == names  # nobody new: caches of names may stay
    with live.session() as session:
        won = select(Medal.noc).where(Medal.games == 2026, Medal.event == DOWNHILL, Medal.known_until.is_(None))
        assert session.scalars(won).all() == ["ITA"]


def test_the_source_behind_a_fact_can_be_read(live: GamesStore) -> None:
    ingest(live, NEWER)
    with live.session() as session:
        downhill = select(Medal.message_id).where(
            Medal.games == 2026, Medal.event == DOWNHILL, Medal.known_until.is_(None)
        )
        view = live.source(session.scalars(downhill).one(), focus="FRANZONI")
        past = session.scalars(select(Medal.message_id).where(Medal.games == 1994).limit(1)).one()
    assert view is not None
    assert (view.title, view.type, view.version, view.state) == (
        "Medallists: Men's Downhill",
        "DT_MEDALLISTS",
        9,
        "accepted",
    )
    assert "FRANZONI" in view.excerpt
    assert view.issued_at == datetime(2026, 3, 1, 12, 20, tzinfo=UTC)
    table = live.source(past, focus="bjorn-daehlie")
    assert table is not None
    assert table.title == "Medallists of Lillehammer 1994"
    head, *rows = table.excerpt.splitlines()
    assert head.startswith("event\t")
    assert len(rows) == 4
    assert all("bjorn-daehlie" in row for row in rows)
    assert live.source(10**9) is None


def test_a_new_edition_of_the_shipped_data_takes_the_place_of_the_old(live: GamesStore, tmp_path: Path) -> None:
    ingest(live, NEWER)
    with live.writing() as session:
        session.execute(
            update(Message).where(Message.document_code == "shipped-data").values(sha256="an older edition")
        )
        before = session.scalar(select(func.count()).select_from(Medal).where(Medal.known_until.is_(None)))
        session.execute(update(Medal).where(Medal.games == 1994).values(noc="ITA"))
    live.close()
    again = GamesStore.open(tmp_path)
    with again.session() as session:
        current = select(func.count()).select_from(Medal).where(Medal.known_until.is_(None))
        assert session.scalar(current) == before
        assert session.scalar(current.where(Medal.games == 1994, Medal.noc == "ITA")) == 20
        downhill = select(Medal.noc).where(Medal.event == DOWNHILL, Medal.games == 2026, Medal.known_until.is_(None))
        assert session.scalars(downhill).all() == ["ITA"]  # what the live feed said stays
    again.close()


def test_a_store_without_the_shipped_data_runs_on_a_feed_alone(tmp_path: Path, empty_file: Path) -> None:
    shutil.copy(empty_file, tmp_path / "games.sqlite")
    store = GamesStore.open(f"sqlite:///{tmp_path}/games.sqlite", shipped=False)
    assert ingest(store, NEWER).accepted == 1
    store.close()
