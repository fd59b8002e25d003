"""Checks what was built against lists that were not used to build it: `python -m ...data_build.verification FACTS`."""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from pathlib import Path

from knowledge.games.data_build.corrections import Members
from knowledge.games.data_build.facts import Facts
from knowledge.games.data_build.roll import Roll, given_first
from knowledge.games.odf.names import Name, name_key, split_print_name

_DATA = Path(__file__).parents[1] / "data" / "tables"
Table = Counter[tuple[str, str]]


def unlisted_members(facts: Facts) -> list[str]:
    """Members of 2022 teams whom the list of athletes of Beijing 2022 does not hold."""
    there = {name_key(split_print_name(row["Name"])) for row in facts.rows("results/beijing2022/Athletes.csv")}
    listed = Members(Roll()).listed()
    return [
        f"{event} {noc} {_text(name)}"
        for year, event, noc, name in listed
        if year == 2022 and name_key(name) not in there
    ]


def unseen_members(facts: Facts) -> list[str]:
    """Members of 2018 teams whom no other list of any Games holds: the ones to look at by hand."""
    seen = {name_key(split_print_name(row["Name"])) for row in facts.rows("results/beijing2022/Athletes.csv")}
    seen |= {name_key(split_print_name(row["name"])) for row in facts.athletes()}
    for row in facts.rows("results/history/winter_medals_1924_2022.csv"):
        seen.add(name_key(given_first(row["athlete_full_name"], row["country_3_letter_code"])))
    for row in facts.rows("results/history/winter_guardian_1924_2014.csv"):
        family, _, given = row["Athlete"].partition(",")
        seen.add(name_key(Name(given, family)))
    listed = Members(Roll()).listed()
    return [
        f"{event} {noc} {_text(name)}"
        for year, event, noc, name in listed
        if year == 2018 and name_key(name) not in seen
    ]


def tables(facts: Facts) -> dict[int, Table]:
    """Medals by NOC and colour for each Games, from a third source (MIT, from Wikipedia)."""
    found: dict[int, Table] = {}
    path = facts.root / "results/games_meta/participationRecordsOlympics.json"
    for games in json.loads(path.read_text(encoding="utf-8")):
        table: Table = Counter()
        for nocs in games["counts"].values():
            for noc, counts in nocs.items():
                table.update({(noc, colour): counts.get(colour) or 0 for colour in ("gold", "silver", "bronze")})
        if any(city in games["games"] for city in _winter_cities()):
            found[int(games["games"][:4])] = +table
    return found


def _winter_cities() -> list[str]:
    with (_DATA / "games.tsv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    cities = [f"{row['year']}_{row['city'].split()[0].rstrip('.').lower()[:3]}" for row in rows]
    return [*cities, "2006_torino"]


def ours(*, current: bool) -> dict[int, Table]:
    """Our medals: as held now, or as they stood at the end of each Games."""
    found: dict[int, Table] = {}
    with (_DATA / "medals.tsv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not row["known_until" if current else "known_from"]:
                found.setdefault(int(row["games"]), Counter())[row["noc"], row["medal"]] += 1
    return found


def _text(name: Name) -> str:
    return f"{name.given} {name.family}"


def report(facts: Facts) -> None:
    """Print what differs, one line a Games."""
    theirs = tables(facts)
    for year, table in sorted(ours(current=True).items()):
        other = theirs.get(year, Counter())
        differing = {key: (table[key], other[key]) for key in table.keys() | other.keys() if table[key] != other[key]}
        print(year, sum(table.values()), sum(other.values()), differing or "equal")
    print("2022 members not in the list of athletes:", unlisted_members(facts) or "none")
    print("2018 members in no other list:", unseen_members(facts) or "none")


if __name__ == "__main__":
    report(Facts(Path(sys.argv[1])))
