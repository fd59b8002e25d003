"""Winter medallists 1924-2022 in our own schema: one row a medal, a team once, its members as persons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

from knowledge.games.data_build.corrections import Members, corrected, reallocated
from knowledge.games.data_build.facts import Facts, Row
from knowledge.games.data_build.guardian import Guardian
from knowledge.games.data_build.programme import GENDERS, Held, historical
from knowledge.games.data_build.roll import Roll
from knowledge.games.data_build.won import COLOURS, Won

COLUMNS = (
    *("games", "event", "event_name", "medal", "position", "noc", "team", "team_name"),
    *("members", "known_from", "known_until"),
)


class History:
    """Reads both lists and merges them."""

    def __init__(self, facts: Facts) -> None:
        self._rows = facts.rows("results/history/winter_medals_1924_2022.csv")
        self.roll = Roll()
        self._guardian = Guardian(facts, self.roll)
        self._listed = Members(self.roll)
        self.problems: list[str] = []

    def medals(self) -> list[Won]:
        """Every medal in the order of Games, event, colour."""
        found: list[Won] = []
        for key, group in groupby(sorted(self._rows, key=_event_key), key=_event_key):
            found.extend(self._event(key, [corrected(row) for row in group]))
        for won in found:
            if won.team and len(won.people) < 2:
                won.people = self._members(won)
        found = reallocated(found, self.roll, self._listed)
        return sorted(found, key=lambda won: (won.year, won.held.code, COLOURS.index(won.medal)))

    def _event(self, key: tuple[int, str, str, str], rows: list[Row]) -> Iterator[Won]:
        year, discipline, gender, title = key
        held = historical(discipline, gender, title, year)
        for medal in COLOURS:
            chosen = [row for row in rows if row["medal_type"] == medal]
            teams: dict[tuple[str, str], list[Row]] = defaultdict(list)
            for row in chosen:
                if row["participant_type"] == "GameTeam":
                    teams[row["country_3_letter_code"], row["participant_title"]].append(row)
                else:
                    yield Won(year, held, medal, row["country_3_letter_code"], False, [self._person(row, year, held)])
            for (noc, _title), members in teams.items():
                people = [self._person(row, year, held) for row in members if row["athlete_full_name"]]
                yield Won(year, held, medal, noc, True, people)

    def _person(self, row: Row, year: int, held: Held) -> str:
        address = row["athlete_url"].rstrip("/").rpartition("/")[2]
        return self.roll.official(row["athlete_full_name"], address, row["country_3_letter_code"], year, held)

    def _members(self, won: Won) -> list[str]:
        listed = self._listed.of(won) or self._guardian.members(won.year, won.held, won.medal, won.noc)
        if not listed:
            self.problems.append(f"{won.year} {won.held.name} {won.held.code[:3]} {won.medal} {won.noc}: no members")
        return listed or won.people

    def table(self, medals: list[Won]) -> Iterator[Row]:
        """The rows of medals.tsv."""
        positions: dict[tuple[int, str, str], int] = defaultdict(int)
        for won in medals:
            key = (won.year, won.held.code, won.medal + won.known_until)
            positions[key] += 1
            yield {
                "games": str(won.year),
                "event": won.held.code,
                "event_name": won.held.name,
                "medal": won.medal.lower(),
                "position": str(positions[key]),
                "noc": won.noc,
                "team": "1" if won.team else "0",
                "members": ";".join(won.people),
                "known_from": won.known_from,
                "known_until": won.known_until,
            }


def _event_key(row: Row) -> tuple[int, str, str, str]:
    assert row["event_gender"] in GENDERS
    return int(row["slug_game"][-4:]), row["discipline_title"], row["event_gender"], row["event_title"]
