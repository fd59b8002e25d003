from __future__ import annotations

from itertools import pairwise

import pytest

from tests.tools.conftest import Toolbox, turn

pytestmark = pytest.mark.service

DURING = "2026-02-10T10:00:00+01:00"


def test_when_and_where(ask: Toolbox) -> None:
    schedule = ask("find_sessions", event="men's downhill")
    [row] = schedule.rows
    assert row.start.isoformat() == "2026-02-07T11:30:00+01:00"
    assert (row.venue.code, row.venue.town) == ("SSC", "Bormio")
    assert (row.status, schedule.over) == ("finished", True)


def test_training_only_when_asked(ask: Toolbox) -> None:
    training = ask("find_sessions", event="men's downhill", phase="training")
    assert training.total == 3
    assert all("Training" in row.name for row in training.rows)


def test_a_cancelled_unit_is_cancelled_once_the_feed_says_so(ask: Toolbox) -> None:
    asked = {"event": "women's downhill", "phase": "training", "day": "2026-02-05"}
    assert [row.status for row in ask("find_sessions", **asked).rows] == ["cancelled"]
    early = ask("find_sessions", turn("2026-02-05T09:00:00+01:00"), **asked)
    assert [row.status for row in early.rows] == ["scheduled"]


def test_first_next_and_last(ask: Toolbox) -> None:
    everything = ask("find_sessions", discipline="curling", limit=200)
    assert all(a.start <= b.start for a, b in pairwise(everything.rows))
    assert ask("find_sessions", discipline="curling", which="first").rows == everything.rows[:1]
    assert ask("find_sessions", discipline="curling", which="last").rows == everything.rows[-1:]
    context = turn(DURING)
    [following] = ask("find_sessions", context, discipline="curling", which="next").rows
    assert following.start > context.now
    assert following.status == "scheduled"
    assert ask("find_sessions", discipline="curling", which="next").rows == ()


def test_a_long_list_starts_where_the_clock_is(ask: Toolbox) -> None:
    context = turn(DURING)
    schedule = ask("find_sessions", context, discipline="curling", limit=5)
    assert len(schedule.rows) == 5 < schedule.total
    assert schedule.rows[0].status in ("running", "scheduled")


def test_medals_of_a_day_by_venue_and_ceremonies(ask: Toolbox) -> None:
    finals = ask("find_sessions", day="2026-02-07", medal_only=True, limit=50)
    assert finals.total == len([row for row in finals.rows if row.medal])
    assert {str(row.start.date()) for row in finals.rows} == {"2026-02-07"}
    assert {row.venue.code for row in ask("find_sessions", venue="Bormio").rows} == {"SSC"}
    assert {row.venue.town for row in ask("find_sessions", venue="Cortina").rows} == {"Cortina d'Ampezzo"}
    [opening] = ask("find_sessions", ceremony="opening").rows
    assert opening.start.isoformat() == "2026-02-06T20:00:00+01:00"


def test_sessions_of_an_athlete_and_a_delegation(ask: Toolbox) -> None:
    rows = ask("find_sessions", athlete="Franjo von Allmen").rows
    assert rows
    assert {row.discipline.code for row in rows} == {"ALP"}
    assert all(row.event.gender == "M" for row in rows)
    jamaica = ask("find_sessions", noc="Jamaica")
    assert {row.discipline.code for row in jamaica.rows} <= {"BOB", "ALP"}


def test_live_now_follows_the_clock(ask: Toolbox) -> None:
    context = turn("2026-02-10T11:00:00+01:00")
    now = ask("live_now", context)
    assert now.rows
    assert all(row.status == "running" and row.start <= context.now for row in now.rows)
    assert ask("live_now", turn("2026-02-10T04:00:00+01:00")).rows == ()
    assert ask("live_now").rows == ()


def test_what_to_watch_before_and_after(ask: Toolbox) -> None:
    context = turn(DURING, favourite_noc="ITA", time_zone="Asia/Tokyo")
    advice = ask("what_to_watch", context, taste=["biathlon"])
    assert (advice.over, advice.zone) == (False, "Asia/Tokyo")
    assert {row.unit.discipline.code for row in advice.rows} == {"BTH"}
    assert all("taste" in row.reasons and row.unit.start > context.now for row in advice.rows)
    after = ask("what_to_watch", noc="Italy")
    assert after.over
    assert any("noc_gold" in row.reasons for row in after.rows)
    assert len({row.unit.event.code for row in after.rows}) == len(after.rows)


def test_highlights_give_nothing_away_to_a_spoiler_free_reader(ask: Toolbox) -> None:
    advice = ask("what_to_watch", turn(spoiler_free=True), noc="Italy", limit=10)
    telling = {"noc_gold", "noc_medal", "tie", "multiple_champion"}
    assert not telling & {reason for row in advice.rows for reason in row.reasons}


def test_a_day_that_cannot_be_read_is_a_correctable_error(ask: Toolbox) -> None:
    with pytest.raises(Exception, match="Not a day"):
        ask("find_sessions", day="tomorrow")
