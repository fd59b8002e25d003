"""Which message speaks: versions, re-sends, late arrivals, test feeds, and what was known when."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from knowledge.games import GamesStore, ingest
from knowledge.games.schema import Medal, Message
from tests.knowledge.games.feed import medallists, message, solo

pytestmark = pytest.mark.service

FIRST = medallists(solo("gold", "1", "ALLMEN", "SUI"), version=1, Time="132000000")
CORRECTED = medallists(solo("gold", "2", "PARIS", "ITA"), version=2, Time="150000000")
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def winners(store: GamesStore, at: datetime | None = None) -> list[str]:
    with store.session() as session:
        query = select(Medal.noc).order_by(Medal.position)
        if at is None:
            query = query.where(Medal.known_until.is_(None))
        else:
            query = query.where(Medal.known_from <= at, (Medal.known_until.is_(None)) | (Medal.known_until > at))
        return list(session.scalars(query))


def states(store: GamesStore) -> list[str]:
    with store.session() as session:
        return list(session.scalars(select(Message.state).order_by(Message.id)))


def test_a_higher_version_speaks_and_the_past_stays_askable(store: GamesStore) -> None:
    ingest(store, FIRST, received_at=NOW)
    report = ingest(store, CORRECTED, received_at=NOW)
    assert (report.accepted, report.superseded) == (1, 1)
    assert winners(store) == ["ITA"]
    assert states(store) == ["superseded", "accepted"]
    assert winners(store, datetime(2026, 2, 7, 14, 0, tzinfo=UTC)) == ["SUI"]
    assert winners(store, datetime(2026, 2, 7, 15, 0, tzinfo=UTC)) == ["ITA"]
    assert winners(store, datetime(2026, 2, 7, 13, 0, tzinfo=UTC)) == []


def test_a_late_lower_version_is_kept_but_changes_nothing(store: GamesStore) -> None:
    ingest(store, CORRECTED, received_at=NOW)
    report = ingest(store, FIRST, received_at=NOW)
    assert (report.accepted, report.late) == (0, 1)
    assert winners(store) == ["ITA"]
    assert states(store) == ["accepted", "late"]


def test_the_same_bytes_again_change_nothing(store: GamesStore) -> None:
    ingest(store, FIRST, received_at=NOW)
    before = store.revision
    report = ingest(store, [FIRST, FIRST], received_at=NOW)
    assert (report.messages, report.duplicates, report.accepted) == (2, 2, 0)
    assert winners(store) == ["SUI"]
    assert store.revision == before


def test_of_two_equal_versions_the_later_made_speaks(store: GamesStore) -> None:
    again = medallists(solo("gold", "3", "FRANZONI", "ITA"), version=1, Time="132500000")
    ingest(store, [FIRST, again], received_at=NOW)
    assert winners(store) == ["ITA"]
    ingest(store, medallists(solo("gold", "4", "MURISIER", "SUI"), version=1, Time="132100000"), received_at=NOW)
    assert winners(store) == ["ITA"]


def test_versions_count_for_each_scope_alone(store: GamesStore) -> None:
    slalom = medallists(solo("gold", "5", "MEILLARD", "SUI"), version=1, code="ALPMSL".ljust(34, "-"))
    report = ingest(store, [CORRECTED, slalom], received_at=NOW)
    assert report.accepted == 2
    assert sorted(winners(store)) == ["ITA", "SUI"]


def test_a_test_feed_changes_no_facts(store: GamesStore) -> None:
    ingest(store, FIRST, received_at=NOW)
    report = ingest(store, medallists(solo("gold", "9", "NOBODY", "ITA"), version=9, FeedFlag="T"), received_at=NOW)
    assert (report.test, report.accepted) == (1, 0)
    assert winners(store) == ["SUI"]
    assert states(store) == ["accepted", "test"]
    assert ingest(store, CORRECTED, received_at=NOW).accepted == 1


def test_a_sender_whose_clock_runs_ahead_hides_nothing(store: GamesStore) -> None:
    received = datetime(2026, 2, 7, 12, 21, tzinfo=UTC)
    ingest(store, medallists(solo("gold", "1", "ALLMEN", "SUI"), Date="2031-01-01"), received_at=received)
    assert winners(store, received) == ["SUI"]


def test_another_competition_of_the_same_year_is_refused(store: GamesStore) -> None:
    ingest(store, FIRST, received_at=NOW)
    report = ingest(store, message("DT_MEDALS", CompetitionCode="PWG2026"), received_at=NOW)
    assert "clashes" in report.rejected[0].reason


def test_another_games_lives_beside_this_one(store: GamesStore) -> None:
    ingest(store, [FIRST, medallists(solo("gold", "1", "SOMEBODY", "FRA"), CompetitionCode="OWG2030")], received_at=NOW)
    with store.session() as session:
        assert sorted(session.scalars(select(Medal.games))) == [2026, 2030]
