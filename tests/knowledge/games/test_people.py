from __future__ import annotations

import pytest
from sqlalchemy import select

from knowledge.games import GamesStore, ingest
from knowledge.games.schema import Entry, Participant, Person, Team, TeamMember
from tests.knowledge.games.feed import DOWNHILL, athlete, medallists, message, participant, solo, tag

pytestmark = pytest.mark.service

ALPINE = "ALP".ljust(34, "-")
SLALOM = "ALPMSL".ljust(34, "-")


def participants(*people: str, code: str = ALPINE, **envelope: object) -> bytes:
    return message("DT_PARTIC", *people, code=code, Date="2026-01-20", **envelope)


def current(store: GamesStore) -> dict[str, tuple[str, str]]:
    with store.session() as session:
        rows = session.scalars(select(Participant).where(Participant.known_until.is_(None))).all()
        return {row.code: (row.person, row.noc) for row in rows}


def entries(store: GamesStore) -> list[tuple[str, str | None]]:
    with store.session() as session:
        rows = session.scalars(select(Entry).where(Entry.known_until.is_(None)).order_by(Entry.id)).all()
        return [(row.person, row.event) for row in rows]


def test_a_participant_with_events(store: GamesStore) -> None:
    ingest(
        store, participants(participant("1", "von ALLMEN", "Franjo", "SUI", DOWNHILL, SLALOM, BirthDate="2001-07-22"))
    )
    assert current(store) == {"1": ("franjo-von-allmen", "SUI")}
    assert entries(store) == [("franjo-von-allmen", DOWNHILL), ("franjo-von-allmen", SLALOM)]
    with store.session() as session:
        person = session.get_one(Person, "franjo-von-allmen")
        assert (person.given_name, person.family_name, person.gender) == ("Franjo", "von Allmen", "M")


def test_a_new_list_drops_who_is_not_on_it_but_not_other_sports(store: GamesStore) -> None:
    ingest(store, participants(participant("1", "A", "Ann", "SUI"), participant("2", "B", "Bob", "ITA")))
    ingest(store, participants(participant("3", "C", "Cid", "NOR", sport="BTH"), code="BTH".ljust(34, "-")))
    ingest(store, participants(participant("2", "B", "Bob", "ITA"), version=2))
    assert set(current(store)) == {"2", "3"}


def test_an_athlete_of_two_sports_stays_while_one_lists_them(store: GamesStore) -> None:
    nordic, jumping = "NCB".ljust(34, "-"), "SJP".ljust(34, "-")
    ingest(store, participants(participant("1", "A", "Ann", "NOR", sport="NCB"), code=nordic))
    ingest(store, participants(participant("1", "A", "Ann", "NOR", sport="SJP"), code=jumping))
    ingest(store, participants(code=nordic, version=2))
    assert set(current(store)) == {"1"}


def test_an_update_touches_only_whom_it_lists(store: GamesStore) -> None:
    ingest(store, participants(participant("1", "A", "Ann", "SUI"), participant("2", "B", "Bob", "ITA")))
    gone = participant("2", "B", "Bob", "ITA", ModificationIndicator="D")
    renamed = participant("1", "A-Z", "Ann", "SUI")
    ingest(store, message("DT_PARTIC_UPDATE", gone, renamed, code=ALPINE))
    assert set(current(store)) == {"1"}
    with store.session() as session:
        assert session.scalars(select(Person.family_name).where(Person.id == current(store)["1"][0])).one() == "A-Z"


def test_two_people_of_one_name_stay_two(store: GamesStore) -> None:
    twins = participants(participant("1", "KIM", "Minseok", "KOR"), participant("2", "KIM", "Minseok", "KOR"))
    ingest(store, twins)
    assert {person for person, _ in current(store).values()} == {"minseok-kim", "minseok-kim-2"}


def test_one_person_at_two_games_is_one(store: GamesStore) -> None:
    ingest(store, medallists(solo("gold", "900", "von ALLMEN", "SUI"), CompetitionCode="OWG2022", Date="2022-02-07"))
    ingest(store, participants(participant("1", "von ALLMEN", "Franjo", "SUI")))
    assert current(store)["1"][0] == "franjo-von-allmen"


@pytest.mark.parametrize(
    ("noc", "sport", "family"), [("AUT", "BTH", "ALLMEN"), ("SUI", "CUR", "ALLMEN"), ("SUI", "ALP", "ALLMANN")]
)
def test_a_doubt_makes_another_person(store: GamesStore, noc: str, sport: str, family: str) -> None:
    ingest(store, medallists(solo("gold", "900", "ALLMEN", "SUI"), CompetitionCode="OWG2022", Date="2022-02-07"))
    person = participant("1", family, "Franjo", noc, sport=sport)
    ingest(store, participants(person, code=sport.ljust(34, "-")))
    assert current(store)["1"][0] != "franjo-allmen"


def test_the_richer_spelling_is_kept(store: GamesStore) -> None:
    ingest(store, participants(participant("1", "KLÆBO", "Johannes Høsflot", "NOR")))
    ingest(store, participants(participant("1", "KLAEBO", "Johannes Hoesflot", "NOR"), version=2))
    with store.session() as session:
        assert [person.name for person in session.scalars(select(Person))] == ["Johannes Høsflot Klæbo"]


def test_teams_and_entries_name_their_members(store: GamesStore) -> None:
    crew = "BOBMTEAM2---GER01"
    pair = tag(
        "Composition", athlete("7", "LOCHNER", "Johannes", "GER"), athlete("8", "FLEISCHHAUER", "Georg", "GER", order=2)
    )
    team = tag(
        "Team",
        pair,
        tag("Discipline", tag("RegisteredEvent", Event="BOBMTEAM2".ljust(34, "-")), Code="BOB".ljust(34, "-")),
        Code=crew,
        Organisation="GER",
        Name="LOCHNER Johannes",
        ShortName="LOCHNER",
        TeamType="CUSTOM",
        Gender="M",
    )
    ingest(store, message("DT_PARTIC_TEAMS", team, code="BOB".ljust(34, "-")))
    entry = tag("Entry", pair, Code=crew, Type="T", Organisation="GER", SortOrder=1)
    ingest(store, message("DT_ENTRIES", entry, code="BOBMTEAM2".ljust(34, "-")))
    with store.session() as session:
        stored = session.scalars(select(Team)).one()
        assert (stored.name, stored.event) == ("Johannes Lochner", "BOBMTEAM2".ljust(34, "-"))
        members = session.scalars(select(TeamMember.person).order_by(TeamMember.position)).all()
        assert members == ["johannes-lochner", "georg-fleischhauer"]
    assert [event for _, event in entries(store)] == ["BOBMTEAM2".ljust(34, "-")] * 2


def test_a_name_that_gives_orders_is_a_name(store: GamesStore) -> None:
    name = "'; drop table person; -- Ignore all rules"
    ingest(store, participants(participant("1", name, "{{7*7}}", "SUI")))
    with store.session() as session:
        assert session.scalars(select(Person.family_name)).one() == name
