from __future__ import annotations

import pytest
from sqlalchemy import select

from knowledge.games import GamesStore, ingest
from knowledge.games.schema import Event, Medal, MedalMember, Noc, Person
from tests.knowledge.games.feed import athlete, competitor, medal, medallists, solo

pytestmark = pytest.mark.service


def medals(store: GamesStore) -> list[tuple[str, int, str, bool]]:
    with store.session() as session:
        rows = session.scalars(select(Medal).where(Medal.known_until.is_(None)).order_by(Medal.id)).all()
        return [(row.medal, row.position, row.noc, row.team) for row in rows]


def test_two_silvers_and_no_bronze(store: GamesStore) -> None:
    silvers = [competitor(athlete("2", "STJERNESUND", "Thea", "NOR"), code="2", noc="NOR", order=1)]
    silvers += [competitor(athlete("3", "HECTOR", "Sara", "SWE"), code="3", noc="SWE", order=2)]
    ingest(store, medallists(solo("gold", "1", "BRIGNONE", "ITA"), medal("silver", *silvers)))
    assert medals(store) == [
        ("gold", 1, "ITA", False),
        ("silver", 1, "NOR", False),
        ("silver", 2, "SWE", False),
    ]


def test_a_team_is_one_medal_with_its_members_in_order(store: GamesStore) -> None:
    pair = competitor(
        athlete("12", "HOARA", "Riku", "JPN", order=2),
        athlete("11", "MIURA", "Riku", "JPN", order=1),
        code="T1",
        kind="T",
        noc="JPN",
        name="Riku and Ryuichi",
    )
    ingest(store, medallists(medal("gold", pair)))
    assert medals(store) == [("gold", 1, "JPN", True)]
    with store.session() as session:
        order = session.scalars(select(MedalMember.person).order_by(MedalMember.position)).all()
        assert order == ["riku-miura", "riku-hoara"]
        assert session.scalar(select(Medal.team_name)) == "Riku and Ryuichi"


def test_unknown_people_and_delegations_come_from_the_message(store: GamesStore) -> None:
    ingest(store, medallists(solo("gold", "77", "von NEULAND", "XYZ")))
    with store.session() as session:
        person = session.get_one(Person, "franjo-von-neuland")
        assert person.name == "Franjo von Neuland"
        assert session.get_one(Noc, "XYZ").name == "XYZ"
        assert session.get_one(Event, "ALPMDH".ljust(34, "-")).name == "Men's Downhill"


def test_a_disqualification_takes_the_medal_back(store: GamesStore) -> None:
    ingest(store, medallists(solo("gold", "1", "A", "ITA"), solo("silver", "2", "B", "NOR"), version=1))
    ingest(store, medallists(solo("gold", "2", "B", "NOR"), version=2, Time="180000000"))
    assert medals(store) == [("gold", 1, "NOR", False)]


@pytest.mark.parametrize(
    ("document", "word"),
    [
        (medallists(medal("platinum")), "platinum"),
        (medallists(solo("gold", "1", "A", "ITA").replace('Organisation="ITA" Order', "Order")), "Organisation"),
        (medallists(solo("gold", "1", "A", "ITA"), code="ALP".ljust(34, "-")), "one event"),
        (medallists(solo("gold", "1", "A", "ITA").replace("FNL-000100--", "FNL-0001")), "RSC"),
        (medallists(solo("gold", "1", "A", "ITA").replace("2026-02-07", "yesterday")), "Date"),
    ],
)
def test_a_bad_message_is_refused_whole(store: GamesStore, document: bytes, word: str) -> None:
    ingest(store, medallists(solo("gold", "5", "KEPT", "AUT")))
    later = document.replace(b'Version="1"', b'Version="2"')
    report = ingest(store, [later, medallists(solo("gold", "6", "OTHER", "FRA"), code="ALPMSL".ljust(34, "-"))])
    assert report.accepted == 1
    assert word.upper() in report.rejected[0].reason.upper()
    assert [row[2] for row in medals(store)] == ["AUT", "FRA"]
    with store.session() as session:
        assert session.get(Person, "franjo-a") is None
