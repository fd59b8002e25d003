from __future__ import annotations

import pytest

from tests.tools.conftest import Toolbox, turn
from tools.emergency_table import HOSTS

pytestmark = pytest.mark.service


def test_a_profile_has_entries_and_every_medal(ask: Toolbox) -> None:
    athlete = ask("athlete_profile", athlete="Klæbo")
    assert athlete.noc.code == "NOR"
    assert athlete.competed_2026
    assert athlete.haul.total == len(athlete.medals)
    assert athlete.haul.gold == sum(row.medal == "gold" for row in athlete.medals)
    assert sum(row.games.year == 2026 and row.medal == "gold" for row in athlete.medals) == 6
    assert ask("count_medals", athlete=athlete.person.id, games=[]).whole.gold == athlete.haul.gold


def test_a_medallist_of_the_past_did_not_compete_now(ask: Toolbox) -> None:
    athlete = ask("athlete_profile", athlete="Ole Einar Bjørndalen")
    assert not athlete.competed_2026
    assert athlete.medals


def test_a_profile_knows_nothing_of_the_future(ask: Toolbox) -> None:
    before = ask("athlete_profile", turn("2026-02-01T12:00:00+01:00"), athlete="Franjo von Allmen")
    assert before.haul.total == 0
    assert ask("athlete_profile", athlete="Franjo von Allmen").haul.gold == 3


def test_rosters_are_counted_once_and_by_gender(ask: Toolbox) -> None:
    italy = ask("find_athletes", noc="Italy")
    assert italy.total == italy.women + italy.men == 196
    assert len(italy.rows) == 20
    flag = ask("find_athletes", noc="Italy", flag_bearers=True)
    assert 2 <= flag.total <= 8
    assert all(row.noc.code == "ITA" for row in flag.rows)
    alpine = ask("find_athletes", noc="Italy", discipline="alpine skiing", gender="W")
    assert 0 < alpine.total == alpine.women < italy.women


def test_nobody_is_a_true_negative(ask: Toolbox) -> None:
    assert ask("find_athletes", noc="Jamaica", discipline="curling").why == "never"


def test_teams_with_their_members(ask: Toolbox) -> None:
    teams = ask("find_teams", noc="Italy", discipline="curling")
    assert teams.total == 3
    assert all(row.members for row in teams.rows)


def test_venues(ask: Toolbox) -> None:
    [row] = ask("venue_info", venue="Anterselva").rows
    assert [discipline.code for discipline in row.disciplines] == ["BTH"]
    assert 46 < row.latitude < 47
    assert row.first.start < row.last.start
    assert {row.venue.code for row in ask("venue_info", discipline="alpine skiing").rows} >= {"SSC", "CAL"}
    assert ask("venue_info").total >= 15
    assert {row.venue.code for row in ask("venue_info", venue="Cortina").rows} == {"CCU", "CSC", "CAL"}
    assert ask("venue_info", venue="Timbuktu").why == "name"


def test_editions(ask: Toolbox) -> None:
    first = ask("games_info", which="first")
    assert (first.rows[0].games.year, first.rows[0].country.code, first.total) == (1924, "FRA", 25)
    italy = ask("games_info", country="Italy")
    assert [row.games.year for row in italy.rows] == [1956, 2006, 2026]
    assert italy.rows[0].times_hosted_by_country == 3
    now = ask("games_info").rows[0]
    assert (now.games.year, now.events, now.nocs_with_medals) == (2026, 116, 29)
    assert ask("games_info", country="Iceland").why == "never"


@pytest.mark.parametrize(
    ("topic", "kind", "about"), [("time", "event", "men's downhill"), ("injury", "athlete", "Goggia")]
)
def test_what_is_not_known_offers_the_nearest_thing(ask: Toolbox, topic: str, kind: str, about: str) -> None:
    absence = ask("not_known", topic=topic, about_kind=kind, about=about)
    assert (absence.why, absence.topic) == ("fact", topic)
    assert absence.nearest[0].hint.startswith("medal")


def test_results_records_and_news_are_honestly_missing(ask: Toolbox) -> None:
    results = ask("unit_results", event="men's downhill")
    assert (results.why, results.nearest[0].hint) == ("fact", "medallists")
    early = ask("unit_results", turn("2026-02-01T12:00:00+01:00"), event="men's downhill")
    assert (early.why, early.when.isoformat()[:10]) == ("not_yet", "2026-02-07")
    assert ask("records", event="women's 500 m speed skating").why == "fact"
    assert ask("news").why == "fact"


def test_emergency_numbers_of_the_host(ask: Toolbox) -> None:
    italy = ask("emergency_numbers")
    assert italy.country.code == "ITA"
    assert {number.service: number.number for number in italy.numbers} == {
        "general": "112",
        "ambulance": "118",
        "fire": "115",
        "police": "113",
    }
    assert ask("emergency_numbers", country="France").numbers[0].number == "112"
    assert ask("emergency_numbers", country="Iceland").nearest[0].code == "ITA"
    assert all(host.numbers and host.url.startswith("https://") for host in HOSTS.values())


@pytest.mark.parametrize("language", ["en", "fr", "it", "zh", "ar", "hi"])
def test_names_are_in_the_language_of_the_turn(ask: Toolbox, language: str) -> None:
    context = turn(language=language)
    table = ask("medal_table", context, top=3)
    rules = ask("rules", context, discipline="CUR", question="hammer")
    assert rules.rows[0].topic == "hammer"
    assert {row.language for row in rules.rows} == {language}
    if language != "en":
        assert table.lines[0].noc.name != "Norway"
        assert rules.discipline.name


def test_rules_find_the_sport_in_the_question(ask: Toolbox) -> None:
    notes = ask("rules", question="is there a power play in curling?")
    assert (notes.discipline.code, notes.rows[0].topic) == ("CUR", "mixed_doubles")
    assert ask("rules", question="how is the medal table ordered?").discipline.code == "GEN"
    assert len(ask("rules", question="what are the rules of luge?").rows) == 3
    assert ask("rules", question="qwerty asdf zxcv").why == "fact"
