from __future__ import annotations

import csv
from collections import Counter
from importlib.resources import files
from itertools import pairwise

import pytest

from tests.tools.conftest import Toolbox, turn

pytestmark = pytest.mark.service


def names(rows) -> list[str]:
    return [", ".join(person.name for person in row.people) or row.team_name or row.noc.name for row in rows]


def test_the_mens_downhill(ask: Toolbox) -> None:
    result = ask("find_medallists", event="men's downhill")
    assert names(result.rows) == ["Franjo von Allmen", "Giovanni Franzoni", "Dominik Paris"]
    assert [row.medal for row in result.rows] == ["gold", "silver", "bronze"]
    assert str(result.rows[0].date) == "2026-02-07"
    [citation] = result.citations
    assert {row.cite for row in result.rows} == {citation.id}
    assert "DT_MEDALLISTS" in citation.title
    assert "Franjo von Allmen" in citation.quote
    assert citation.url.startswith("/sources/")


@pytest.mark.parametrize(
    "asked",
    [
        {"event": "discesa libera maschile"},
        {"event": "男子滑降"},
        {"event": "ALPMDH"},
        {"event": "ALP:DH", "gender": "M"},
        {"event": "descente", "gender": "M"},
        {"event": "downhill", "discipline": "ALP", "gender": "M"},
    ],
)
def test_one_event_by_many_names(ask: Toolbox, asked: dict) -> None:
    assert names(ask("find_medallists", **asked).rows)[0] == "Franjo von Allmen"


def test_an_event_without_gender_is_both(ask: Toolbox) -> None:
    result = ask("find_medallists", event="downhill")
    assert {row.event.gender for row in result.rows} == {"M", "W"}
    assert result.event is None


def test_the_final_table(ask: Toolbox) -> None:
    table = ask("medal_table")
    first = table.lines[0]
    assert (first.noc.code, first.gold, first.silver, first.bronze, first.total) == ("NOR", 18, 12, 11, 41)
    assert table.final
    assert table.delegations == 29
    assert [line.noc.code for line in table.outside] == ["AIN"]
    assert "AIN" not in {line.noc.code for line in table.lines}


def test_ranks_in_a_table_are_shared_and_left_out(ask: Toolbox) -> None:
    for order in ("gold", "total"):
        lines = ask("medal_table", order=order, games=2022).lines
        for above, below in pairwise(lines):
            key = (lambda line: (line.gold, line.silver, line.bronze)) if order == "gold" else (lambda line: line.total)
            assert key(above) >= key(below)
            assert (above.rank == below.rank) == (key(above) == key(below))
        assert all(line.rank == 1 + sum(other.rank < line.rank for other in lines) for line in lines)
        assert all(line.tied == ([other.rank for other in lines].count(line.rank) > 1) for line in lines)


def test_table_lines_and_who_is_absent(ask: Toolbox) -> None:
    table = ask("medal_table", nocs=["Italia", "Iceland"], context=turn(language="it"))
    assert [line.noc.code for line in table.lines] == ["ITA"]
    assert [noc.code for noc in table.absent] == ["ISL"]
    assert table.leader.noc.code == "NOR"


def test_a_table_of_a_day_and_before_the_first_medal(ask: Toolbox) -> None:
    day = ask("medal_table", day="2026-02-07")
    assert sum(line.total for line in day.lines) == ask("count_medals", day="2026-02-07").whole.total
    early = ask("medal_table", turn("2026-02-06T12:00:00+01:00"))
    assert (early.kind, early.why) == ("absence", "not_yet")
    assert early.when.isoformat().startswith("2026-02-07")


def test_shipped_counts_agree_with_the_table_read_without_sql(ask: Toolbox) -> None:
    with files("knowledge.games").joinpath("data/tables/medals.tsv").open(encoding="utf-8") as opened:
        rows = list(csv.DictReader(opened, delimiter="\t"))
    latest = max(row["known_from"] for row in rows if row["games"] == "1994")
    truth = Counter(row["noc"] for row in rows if row["games"] == "1994" and row["known_from"] == latest)
    told = {row.noc.code: row.total for row in ask("count_medals", by="noc", games=[1994]).rows}
    assert told == dict(truth)


def test_counts_by_every_dimension_add_up(ask: Toolbox) -> None:
    for by in ("day", "event", "discipline", "noc", "medal"):
        tally = ask("count_medals", by=by)
        assert sum(row.total for row in tally.rows) == tally.whole.total
        assert all(row.gold + row.silver + row.bronze == row.total for row in tally.rows)
    assert ask("count_medals", by="games", games=[]).groups == 25


def test_golds_by_day_are_in_time_order(ask: Toolbox) -> None:
    tally = ask("count_medals", noc="Norway", medal="gold", by="day")
    days = [row.day for row in tally.rows]
    assert days == sorted(days)
    assert sum(row.gold for row in tally.rows) == 18


def test_a_team_medal_counts_once_but_for_each_member(ask: Toolbox) -> None:
    assert ask("count_medals", event="men's ice hockey", medal="gold").whole.gold == 1
    each = ask("count_medals", event="men's ice hockey", medal="gold", by="athlete")
    assert each.groups > 20
    assert each.whole.gold == 1


def test_never_is_a_true_zero_with_a_source(ask: Toolbox) -> None:
    tally = ask("count_medals", noc="Iceland", games=[])
    assert tally.whole.total == 0
    assert tally.whole.cite in {citation.id for citation in tally.citations}
    absence = ask("find_medallists", noc="Iceland", games=[])
    assert (absence.why, absence.topic, absence.subject) == ("never", "medal", "Iceland")


def test_ties_and_colours_that_were_not_given(ask: Toolbox) -> None:
    result = ask("find_medallists", event="men's team combined", medals=["bronze"])
    assert [row.medal for row in result.rows].count("silver") == 2
    assert set(result.notes) >= {"tie", "no_bronze"}
    assert [row.tied for row in result.rows if row.medal == "silver"] == [True, True]
    two_golds = ask("find_medallists", event="two-man bobsleigh", gender="M", games=[2018])
    assert {"tie", "two_golds", "no_silver"} <= set(two_golds.notes)


def test_a_reallocated_medal_and_what_was_known_before(ask: Toolbox) -> None:
    now = ask("find_medallists", event="figure skating team event", games=[2022])
    assert [row.noc.code for row in now.rows] == ["USA", "JPN", "ROC"]
    assert "reallocated" in now.notes
    then = ask("find_medallists", turn("2022-03-01T12:00:00+00:00"), event="figure skating team event", games=[2022])
    assert [row.noc.code for row in then.rows] == ["ROC", "USA", "JPN"]
    assert "reallocated" not in then.notes


def test_before_during_and_after_an_event(ask: Toolbox) -> None:
    before = ask("find_medallists", turn("2026-02-07T09:00:00+01:00"), event="men's downhill")
    assert before.rows == ()
    assert before.upcoming.status == "scheduled"
    during = ask("find_medallists", turn("2026-02-07T12:00:00+01:00"), event="men's downhill")
    assert during.upcoming.status == "running"
    assert ask("find_medallists", turn("2026-02-07T14:00:00+01:00"), event="men's downhill").rows


def test_between_bronze_match_and_final(ask: Toolbox) -> None:
    result = ask("find_medallists", turn("2026-02-22T09:00:00+01:00"), event="men's ice hockey")
    assert [row.medal for row in result.rows] == ["bronze"]
    assert result.upcoming.medal == 1
    assert not {"no_silver", "tie"} & set(result.notes)


def test_events_and_years_that_do_not_fit(ask: Toolbox) -> None:
    absent = ask("find_medallists", event="men's downhill", games=[1924])
    assert (absent.why, absent.nearest[0].code) == ("event_absent", "2026")
    gone = ask("find_medallists", event="military patrol")
    assert (gone.why, gone.nearest[0].code) == ("event_absent", "1924")
    assert ask("medal_table", games=1924).lines[0].noc.code == "NOR"
    assert (ask("medal_table", games=1920).why, ask("medal_table", games=2024).topic) == ("outside", "summer_games")
    assert ask("medal_table", games=1940).topic == "games_cancelled"
    assert ask("medal_table", games=2030).why == "not_yet"
    assert ask("find_medallists", event="men's 500 m speed skating", games=["Torino 2006"]).rows[0].games.year == 2006
    assert ask("count_medals", by="day", games=[2010]).why == "fact"


def test_an_ambiguous_name_asks_back_among_medallists(ask: Toolbox) -> None:
    choice = ask("find_medallists", athlete="Kim")
    assert choice.kind == "choice"
    assert {option.code for option in choice.options} == {"chloe-kim", "gilli-kim", "sangkyum-kim"}
    assert all("," in option.hint for option in choice.options)
    assert ask("find_medallists", athlete="Kim", noc="USA").rows[0].people[0].id == "chloe-kim"


def test_unknown_names_are_not_guessed(ask: Toolbox) -> None:
    absence = ask("find_medallists", athlete="Zzyzx Qwrtpov")
    assert (absence.why, absence.topic) == ("name", "person")
    assert ask("medal_table", nocs=["Atlantis"]).why == "name"
    assert ask("find_medallists", event="underwater chess").why == "name"


def test_an_athlete_elsewhere_is_the_nearest_thing(ask: Toolbox) -> None:
    absence = ask("find_medallists", athlete="Ole Einar Bjørndalen", games=[2026])
    assert absence.why == "never"
    assert absence.nearest[0].code == "2014"


def test_comparing_over_the_years(ask: Toolbox) -> None:
    result = ask("compare_nocs", nocs=["Norway", "USA"], games=[])
    assert len(result.cells) == 2 * len(result.games) == 50
    for total in result.totals:
        cells = [cell for cell in result.cells if cell.noc.code == total.noc.code]
        assert sum(cell.total for cell in cells) == total.total
    latest = {cell.noc.code: (cell.rank, cell.gold) for cell in result.cells if cell.games.year == 2026}
    assert latest == {"NOR": (1, 18), "USA": (2, 12)}


def test_spoiler_free_veils_the_games_at_hand_only(ask: Toolbox) -> None:
    quiet = turn(spoiler_free=True)
    for name, asked in (
        ("find_medallists", {"event": "men's downhill"}),
        ("medal_table", {}),
        ("count_medals", {"noc": "ITA"}),
        ("compare_nocs", {"nocs": ["ITA", "NOR"]}),
    ):
        assert ask(name, quiet, **asked).why == "spoiler"
        assert ask(name, quiet, reveal=True, **asked).kind != "absence"
    assert ask("medal_table", quiet, games=2022).lines
    profile = ask("athlete_profile", quiet, athlete="Franjo von Allmen")
    assert profile.veiled
    assert profile.haul.total == 0


def test_a_zero_that_was_won_under_another_code(ask: Toolbox) -> None:
    tally = ask("count_medals", noc="Russia", games=[2022])
    assert tally.whole.total == 0
    assert [row.noc.code for row in tally.related] == ["ROC"]
    assert tally.related[0].total == ask("count_medals", noc="ROC", games=[2022]).whole.total > 0
    absence = ask("find_medallists", noc="RUS", games=[2022])
    assert (absence.why, [option.code for option in absence.nearest]) == ("never", ["ROC"])
    assert ask("count_medals", noc="Norway", games=[]).related == ()
    germany = ask("count_medals", noc="Germany", games=[])
    assert {row.noc.code for row in germany.related} == {"EUA", "FRG", "GDR"}
