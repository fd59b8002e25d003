"""The Guardian/IOC list 1924-2014: it names the members of teams, which the olympics.com list leaves out."""

from __future__ import annotations

from collections import defaultdict

from knowledge.games.data_build.facts import Facts, Row
from knowledge.games.data_build.programme import Held, historical
from knowledge.games.data_build.roll import Roll
from knowledge.games.odf.names import Name, decapitalise

_TITLES = {
    ("Bobsleigh", "Two-Man", "Women"): ("Women", "two-woman"),
    ("Figure skating", "Team", "Men"): ("Mixed", "team"),
    ("Figure skating", "Team", "Women"): ("Mixed", "team"),
    ("Biathlon", "Relay Mix", "Men"): ("Mixed", "relay mix"),
    ("Biathlon", "Relay Mix", "Women"): ("Mixed", "relay mix"),
    ("Luge", "Mixed Relay", "Men"): ("Mixed", "team relay"),
    ("Luge", "Mixed Relay", "Women"): ("Mixed", "team relay"),
    ("Nordic Combined", "Team, 4X5 KM", "Men"): ("Men", "team"),
    ("Ski Jumping", "K120 Team (90M)", "Men"): ("Men", "team"),
    ("Ski Jumping", "Teams", "Men"): ("Men", "team"),
    ("Cross Country Skiing", "4X10KM Relay", "Men"): ("Men", "4x10km relay"),
    ("Cross Country Skiing", "3X5KM Relay", "Women"): ("Women", "relay 3x5km"),
    ("Cross Country Skiing", "4X5KM Relay", "Women"): ("Women", "4x5km relay"),
    ("Biathlon", "4X7.5KM Relay", "Women"): ("Women", "4x7.5km relay"),
}
_TEAM_WORDS = ("relay", "team", "man", "woman", "ice hockey", "curling", "patrol", "pairs", "danc", "doubles")
_OTHER_CODES = {"GER": frozenset({"GER", "EUA", "FRG"}), "EUA": frozenset({"GER", "EUA"})}


class Guardian:
    """Members by year, event, colour and NOC."""

    def __init__(self, facts: Facts, roll: Roll) -> None:
        self._roll = roll
        self._rows: dict[tuple[int, str, str, str], list[Row]] = defaultdict(list)
        for row in facts.rows("results/history/winter_guardian_1924_2014.csv"):
            held = _held(row)
            if held is not None:
                self._rows[int(row["Year"]), held.code, row["Medal"].upper(), row["Country"]].append(row)

    def members(self, year: int, held: Held, medal: str, noc: str) -> list[str]:
        """The persons of a team that won; empty when this list does not have it."""
        rows = [
            row for code in _OTHER_CODES.get(noc, {noc}) for row in self._rows.get((year, held.code, medal, code), ())
        ]
        return list(dict.fromkeys(self._person(row, year, held, noc) for row in rows))

    def _person(self, row: Row, year: int, held: Held, noc: str) -> str:
        family, _, given = row["Athlete"].partition(",")
        name = Name(_given(given), decapitalise(family.strip(), noc))
        one = held if held.gender in {"M", "W"} else held._replace(gender={"Men": "M", "Women": "W"}[row["Gender"]])
        if len(name.given.rstrip(".")) <= 1 or name.given.endswith("."):
            known = self._roll.similar(name.family, name.given, noc, year, one)
            if known is not None:
                return known
        return self._roll.named(name, noc, year, one)


def _given(text: str) -> str:
    return " ".join(decapitalise(word) if len(word) > 3 and word.isupper() else word for word in text.split())


def _held(row: Row) -> Held | None:
    if not any(word in row["Event"].lower() for word in _TEAM_WORDS) and "Relay" not in row["Event"]:
        return None
    key = (row["Discipline"], row["Event"], row["Gender"])
    gender, title = _TITLES.get(key, (row["Gender"], row["Event"]))
    discipline = "Military Patrol" if "Patrol" in title else row["Discipline"]
    if discipline == "Figure skating" and title in {"Pairs", "Ice Dancing"}:
        gender = "Mixed"
    return historical(discipline, gender, title, int(row["Year"]))
