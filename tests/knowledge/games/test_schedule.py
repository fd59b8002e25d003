from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from knowledge.games import GamesStore, ingest
from knowledge.games.schema import Unit, Venue
from tests.knowledge.games.feed import FINAL, message, tag, unit

pytestmark = pytest.mark.service

ALPINE = "ALP".ljust(34, "-")
TRAINING = "ALPMDH----------------TRNO000100--"
SLALOM = "ALPMSL----------------FNL-000100--"


def schedule(*units: str, **envelope: object) -> bytes:
    return message("DT_SCHEDULE", *units, code=ALPINE, Date="2025-12-01", **envelope)


def update(*units: str, **envelope: object) -> bytes:
    return message("DT_SCHEDULE_UPDATE", *units, code=ALPINE, **envelope)


def units(store: GamesStore) -> dict[str, Unit]:
    with store.session() as session:
        return {row.code: row for row in session.scalars(select(Unit).where(Unit.known_until.is_(None)))}


def test_a_unit_keeps_venue_time_and_day(store: GamesStore) -> None:
    place = tag("VenueDescription", VenueName="Stelvio Ski Centre", LocationName="Stelvio")
    ingest(store, schedule(unit(FINAL).replace("</Unit>", f"{place}</Unit>"), unit(TRAINING, PhaseType=1, Medal=0)))
    row = units(store)[FINAL]
    assert row.start == datetime(2026, 2, 7, 10, 30, tzinfo=UTC)
    assert (row.day, row.local_offset, row.venue, row.medal, row.phase) == (date(2026, 2, 7), 60, "SSC", 1, "FNL-")
    assert row.event == units(store)[TRAINING].event == "ALPMDH".ljust(34, "-")
    with store.session() as session:
        assert session.get_one(Venue, "SSC").name == "Stelvio Ski Centre"


def test_hidden_times_are_not_told(store: GamesStore) -> None:
    ingest(store, schedule(unit(FINAL, HideStartDate="Y", HideEndDate="Y")))
    row = units(store)[FINAL]
    assert (row.start, row.end, row.day) == (None, None, date(2026, 2, 7))


def test_an_update_changes_only_what_it_lists(store: GamesStore) -> None:
    ingest(store, schedule(unit(FINAL), unit(SLALOM)))
    ingest(store, update(unit(FINAL, status="CANCELLED")))
    found = units(store)
    assert (found[FINAL].status, found[SLALOM].status) == ("CANCELLED", "SCHEDULED")
    assert found[FINAL].message_id != found[SLALOM].message_id


def test_a_full_schedule_replaces_the_whole_discipline(store: GamesStore) -> None:
    ingest(store, schedule(unit(FINAL), unit(SLALOM)))
    report = ingest(store, schedule(unit(SLALOM, status="RESCHEDULED"), version=2, Time="140000000"))
    assert report.superseded == 1
    assert {code: row.status for code, row in units(store).items()} == {SLALOM: "RESCHEDULED"}


def test_an_update_that_arrives_late_does_not_undo_a_newer_one(store: GamesStore) -> None:
    ingest(store, schedule(unit(FINAL), unit(SLALOM)))
    ingest(store, update(unit(FINAL, status="FINISHED"), version=3, Time="150000000"))
    both = update(unit(FINAL, status="DELAYED"), unit(SLALOM, status="DELAYED"), version=2, Time="120000000")
    assert ingest(store, both).accepted == 1
    assert {code: row.status for code, row in units(store).items()} == {FINAL: "FINISHED", SLALOM: "DELAYED"}
    stale = update(unit(FINAL, status="RUNNING"), version=1, Time="110000000")
    assert ingest(store, stale).late == 1
    assert units(store)[FINAL].status == "FINISHED"


def test_a_unit_without_any_date_waits_and_a_postponed_one_keeps_its_day(store: GamesStore) -> None:
    bare = {"StartDate": "", "EndDate": ""}
    ingest(store, schedule(unit(SLALOM, status="UNSCHEDULED", **bare), unit(FINAL)))
    assert set(units(store)) == {FINAL}
    ingest(store, update(unit(FINAL, status="POSTPONED", **bare)))
    row = units(store)[FINAL]
    assert (row.status, row.start, row.day, row.local_offset) == ("POSTPONED", None, date(2026, 2, 7), 60)


def test_a_deleted_unit_is_gone(store: GamesStore) -> None:
    ingest(store, [schedule(unit(FINAL)), update(unit(FINAL, ModificationIndicator="D"))])
    assert units(store) == {}


def test_a_repeated_unit_counts_once(store: GamesStore) -> None:
    ingest(store, schedule(unit(FINAL), unit(FINAL, status="DELAYED")))
    with store.session() as session:
        assert len(session.scalars(select(Unit)).all()) == 1


def test_session_times_stand_in_for_a_unit_without_its_own(store: GamesStore) -> None:
    session = tag(
        "Session",
        SessionCode="ALP01",
        StartDate="2026-02-08T10:00:00+01:00",
        EndDate="2026-02-08T12:00:00+01:00",
        Venue="CAL",
        VenueName="Tofane",
    )
    ingest(store, schedule(session, unit(SLALOM, SessionCode="ALP01", StartDate="", EndDate="", Venue="")))
    row = units(store)[SLALOM]
    assert (row.day, row.start, row.venue, row.session) == (date(2026, 2, 8), None, "CAL", "ALP01")


@pytest.mark.parametrize(
    ("bad", "word"),
    [
        (unit(FINAL, StartDate="2026-02-07T11:30:00"), "offset"),
        (unit(FINAL, StartDate="tomorrow"), "ISO"),
        (unit(FINAL, status="MAYBE"), "ScheduleStatus"),
        (unit(FINAL, Medal="gold"), "Medal"),
        (unit(FINAL[:-2]), "RSC"),
    ],
)
def test_a_bad_unit_refuses_the_message(store: GamesStore, bad: str, word: str) -> None:
    report = ingest(store, schedule(unit(SLALOM), bad))
    assert word in report.rejected[0].reason
    assert units(store) == {}
