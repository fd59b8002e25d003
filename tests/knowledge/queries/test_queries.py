from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from knowledge.citation import CitationKind
from knowledge.games import GamesStore
from knowledge.games.queries.clock import Days, at_venue, midnight_after
from knowledge.games.queries.medals import MedalFilter, medallists, medals
from knowledge.games.queries.schedule import SILENCE, UnitFact, UnitFilter, units
from knowledge.games.queries.sources import Sources, citation_id
from knowledge.games.queries.tally import Count, Dimension, ranked, tally, whole

pytestmark = pytest.mark.service

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture(scope="module")
def session(shipped_folder: Path) -> Iterator[Session]:
    store = GamesStore.open(shipped_folder)
    with store.session() as opened:
        yield opened
    store.close()


@pytest.fixture(scope="module")
def plain(shipped_folder: Path) -> Iterator[sqlite3.Connection]:
    """The same file read without any of our code."""
    connection = sqlite3.connect(shipped_folder / "games.sqlite")
    yield connection
    connection.close()


CURRENT = "m.known_until is null"


def test_counts_agree_with_plain_sql(session: Session, plain: sqlite3.Connection) -> None:
    rows = plain.execute(f"select m.noc, count(*) from medal m where m.games = 2026 and {CURRENT} group by 1")
    counts = tally(session, NOW, MedalFilter(games=(2026,)), Dimension.NOC).counts
    assert {count.key: count.total for count in counts} == dict(rows.fetchall())


def test_people_agree_with_plain_sql(session: Session, plain: sqlite3.Connection) -> None:
    query = f"""select x.person, sum(m.medal = 'gold') g, sum(m.medal = 'silver') s, sum(m.medal = 'bronze') b
                from medal m join medal_member x on x.medal = m.id where {CURRENT}
                group by 1 order by g desc, s desc, b desc, 1 limit 10"""
    groups = tally(session, NOW, MedalFilter(), Dimension.ATHLETE, top=10)
    assert [(c.key, c.gold, c.silver, c.bronze) for c in groups.counts] == plain.execute(query).fetchall()
    assert groups.total == len(medallists(session, NOW, MedalFilter()))


@pytest.mark.parametrize("by", [one for one in Dimension if one not in (Dimension.NONE, Dimension.ATHLETE)])
def test_groups_add_up_to_the_whole(session: Session, by: Dimension) -> None:
    which = MedalFilter(games=(2026,))
    groups = tally(session, NOW, which, by)
    assert sum(count.total for count in groups.counts) == whole(session, NOW, which).total


def test_what_becomes_known_later_does_not_exist(session: Session) -> None:
    total = 0
    for day in range(6, 24):
        moment = datetime(2026, 2, day, tzinfo=UTC)
        facts = medals(session, moment, MedalFilter(games=(2026,)))
        assert all(fact.date is not None and fact.date < moment.date() for fact in facts)
        assert len(facts) >= total
        total = len(facts)
    assert total == len(medals(session, NOW, MedalFilter(games=(2026,))))


def test_filters_narrow(session: Session) -> None:
    day = Days(date(2026, 2, 7), date(2026, 2, 7))
    facts = medals(session, NOW, MedalFilter(games=(2026,), days=day, colours=("gold",), disciplines=("ALP",)))
    assert [(fact.noc, fact.people) for fact in facts] == [("SUI", ("franjo-von-allmen",))]
    assert MedalFilter().narrows is False


counts = st.builds(
    Count,
    key=st.uuids().map(str),
    gold=st.integers(0, 3),
    silver=st.integers(0, 3),
    bronze=st.integers(0, 3),
    messages=st.just(1),
    latest=st.just(1),
)


@given(st.lists(counts, max_size=12), st.sampled_from(["gold", "total"]))
def test_ranking_is_competition_ranking(lines: list[Count], order: str) -> None:
    def merit(count: Count) -> tuple[int, ...]:
        return (count.total,) if order == "total" else (count.gold, count.silver, count.bronze)

    table = ranked(lines, order)
    assert len(table) == len(lines)
    for line in table:
        assert line.rank == 1 + sum(merit(other) > merit(line.count) for other in lines)
        assert line.tied == (sum(merit(other) == merit(line.count) for other in lines) > 1)


START = datetime(2026, 2, 10, 10, tzinfo=UTC)


def unit(status: str, known: datetime = START - timedelta(days=9), **more: object) -> UnitFact:
    facts: dict[str, object] = {
        "code": "X",
        "event": None,
        "discipline": "ALP",
        "phase": "FNL-",
        "phase_type": "3",
        "name": "Run",
        "status": status,
        "medal": 0,
        "start": START,
        "end": START + timedelta(hours=2),
        "day": START.date(),
        "local_offset": 60,
        "venue": None,
        "location": None,
        "session": None,
        "games": 2026,
        "known_from": known,
        "message_id": 1,
        **more,
    }
    return UnitFact(**facts)  # type: ignore[arg-type]


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("fact", "moment", "state"),
    [
        (unit("SCHEDULED"), START - HOUR, "scheduled"),
        (unit("SCHEDULED"), START, "running"),
        (unit("SCHEDULED"), START + 2 * HOUR, "finished"),
        (unit("FINISHED"), START - HOUR, "scheduled"),
        (unit("FINISHED", START + HOUR), START + HOUR, "finished"),
        (unit("RUNNING", START + HOUR), START + 3 * HOUR, "running"),
        (unit("RUNNING", START + HOUR), START + 2 * HOUR + SILENCE, "finished"),
        (unit("SCHEDULED_BREAK", START + HOUR), START + HOUR, "running"),
        (unit("CANCELLED"), START + 9 * HOUR, "cancelled"),
        (unit("POSTPONED"), START - HOUR, "postponed"),
        (unit("DELAYED"), START + HOUR, "delayed"),
        (unit("INTERRUPTED"), START + 2 * HOUR, "finished"),
        (unit("RESCHEDULED"), START - HOUR, "scheduled"),
        (unit("SCHEDULED", end=None), START + 2 * HOUR, "running"),
        (unit("SCHEDULED", end=None), START + 3 * HOUR, "finished"),
        (unit("SCHEDULED", start=None, end=None), START - 24 * HOUR, "scheduled"),
        (unit("SCHEDULED", start=None, end=None), START + 24 * HOUR, "finished"),
    ],
)
def test_the_state_of_a_unit_follows_the_clock(fact: UnitFact, moment: datetime, state: str) -> None:
    assert fact.state(moment) == state


def test_units_in_time_order_within_days(session: Session) -> None:
    found = units(session, NOW, UnitFilter(games=2026))
    assert len(found) == 628
    keys = [(fact.day, fact.start is None, fact.start or START) for fact in found]
    assert keys == sorted(keys)
    assert len(units(session, NOW, UnitFilter(training=True))) + len(
        units(session, NOW, UnitFilter(training=False))
    ) == len(found)


@given(st.dates(date(1924, 1, 1), date(2030, 1, 1)), st.integers(0, 30))
def test_days_read_back(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    assert Days.parse(f"{first}/{last}") == Days(first, last)
    assert Days.parse(str(first)).single == first
    assert midnight_after(first, 60) == datetime(first.year, first.month, first.day, 23, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-13-01", "2026-02-09/2026-02-07", "7 Feb"])
def test_other_days_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Days.parse(text)


def test_venue_time_keeps_the_instant() -> None:
    local = at_venue(START, 60)
    assert local == START
    assert local is not None
    assert local.hour == 11


def test_citations_are_stable_and_their_quotes_join(session: Session) -> None:
    fact = medals(session, NOW, MedalFilter(games=(2026,)), limit=1)[0]
    sources = Sources(session)
    first, again = sources.cite(fact.message, "gold"), sources.cite(fact.message, "silver")
    assert first == again
    [citation] = sources.citations()
    assert citation.quote == "gold; silver"
    assert citation.kind is CitationKind.ODF
    assert citation.id == citation_id(citation.kind, citation.source, citation.locator or "")
    assert citation.as_of is not None
    many = sources.cite_many(fact.message, 3, "Medals of SUI", "3 in all")
    assert many != first
    assert "3 messages" in sources.citations()[1].title
