"""Faults of the sources, corrected one by one, each with its reason. `docs/data.md` lists them for readers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from knowledge.games.data_build.facts import Row
from knowledge.games.data_build.roll import Roll
from knowledge.games.data_build.won import Won
from knowledge.games.odf.names import Name

# The united German team of 1956-1964 has its own code, which the olympics.com list replaces by GER.
_UNITED_GERMANY = frozenset({1956, 1960, 1964})


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision after the Games: from `day` on these are the medals of the event. A name where one person won."""

    year: int
    event: str
    day: str
    podium: tuple[tuple[str, str, str], ...]  # colour, NOC, Family/Given or nothing for a team


RULINGS = (
    # Ustyugov (RUS) lost his results of 2010-2014 for doping; the IOC reallocated on 19 September 2025.
    Ruling(
        2010,
        "BTHM15KMMS",
        "2025-09-19",
        (
            ("GOLD", "FRA", "Fourcade/Martin"),
            ("SILVER", "SVK", "Hurajt/Pavol"),
            ("BRONZE", "AUT", "Sumann/Christoph"),
        ),
    ),
    Ruling(2010, "BTHM4X7.5KM", "2025-09-19", (("GOLD", "NOR", ""), ("SILVER", "AUT", ""), ("BRONZE", "SWE", ""))),
    Ruling(2014, "BTHM4X7.5KM", "2025-09-19", (("GOLD", "GER", ""), ("SILVER", "AUT", ""), ("BRONZE", "NOR", ""))),
    # CAS gave Vilukhina her silver back on 24 September 2020; the relay silver stayed lost and went to Norway.
    Ruling(
        2014,
        "BTHW7.5KMSP",
        "2020-09-24",
        (
            ("GOLD", "SVK", "Kuzmina/Anastasiya"),
            ("SILVER", "RUS", "Vilukhina/Olga"),
            ("BRONZE", "UKR", "Semerenko/Vita"),
        ),
    ),
    Ruling(2014, "BTHW4X6KM", "2021-10-12", (("GOLD", "UKR", ""), ("SILVER", "NOR", ""), ("BRONZE", "CZE", ""))),
    # Smith and Maier share the bronze since the settlement before CAS.
    Ruling(
        2022,
        "FRSWSX",
        "2022-12-13",
        (
            ("GOLD", "SWE", "Näslund/Sandra"),
            ("SILVER", "CAN", "Thompson/Marielle"),
            ("BRONZE", "GER", "Maier/Daniela"),
            ("BRONZE", "SUI", "Smith/Fanny"),
        ),
    ),
    # Valieva (ROC) was disqualified; the ISU changed the order on 30 January 2024, CAS confirmed it in July.
    Ruling(2022, "FSKXTEAM", "2024-01-30", (("GOLD", "USA", ""), ("SILVER", "JPN", ""), ("BRONZE", "ROC", ""))),
)


def corrected(row: Row) -> Row:
    """The row with the delegation that it competed for."""
    year = int(row["slug_game"][-4:])
    if row["country_3_letter_code"] == "GER" and year in _UNITED_GERMANY:
        return {**row, "country_3_letter_code": "EUA"}
    return row


class Members:
    """Members of teams that no list of the sources names, kept in `members.txt`."""

    def __init__(self, roll: Roll) -> None:
        self._roll = roll
        self._teams: dict[tuple[int, str, str, str], list[Name]] = {}
        for line in (Path(__file__).parent / "members.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                year, event, medal, noc, people = line.split(" ", 4)
                self._teams[int(year), event, medal.upper(), noc] = [_name(one) for one in people.split(", ")]

    def of(self, won: Won) -> list[str]:
        """The persons of a team, empty when it is not listed."""
        event = won.held.code.rstrip("-")
        names = self._teams.get((won.year, event, won.medal, won.noc)) or self._only(won.year, event, won.noc)
        return [self._roll.named(name, won.noc, won.year, won.held) for name in names]

    def _only(self, year: int, event: str, noc: str) -> list[Name]:
        """The team of an NOC that is listed under another colour: a ruling moved it."""
        found = [names for key, names in self._teams.items() if (key[0], key[1], key[3]) == (year, event, noc)]
        return found[0] if len(found) == 1 else []

    def listed(self) -> Iterator[tuple[int, str, str, Name]]:
        """Year, event, NOC and name of everybody in the list."""
        for (year, event, _, noc), names in self._teams.items():
            for name in names:
                yield year, event, noc, name


def reallocated(medals: list[Won], roll: Roll, members: Members) -> list[Won]:
    """The medals with every ruling applied: what was true until then stays, with its end."""
    result = list(medals)
    for ruling in RULINGS:
        before = [won for won in medals if won.year == ruling.year and won.held.code.rstrip("-") == ruling.event]
        for won in before:
            won.known_until = f"{ruling.day}T12:00:00+00:00"
        result.extend(_podium(ruling, before, roll, members))
    return result


def _podium(ruling: Ruling, before: list[Won], roll: Roll, members: Members) -> Iterator[Won]:
    for medal, noc, name in ruling.podium:
        new = replace(before[0], medal=medal, noc=noc, people=[], known_from=before[0].known_until, known_until="")
        if name:
            new.people = [roll.named(_name(name), noc, ruling.year, new.held)]
        else:
            new.people = members.of(new) or next(won.people for won in before if won.noc == noc)
        yield new


def _name(text: str) -> Name:
    family, _, given = text.partition("/")
    return Name(given, family)
