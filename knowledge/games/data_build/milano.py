"""Milano Cortina 2026 as the messages that its feed would have sent, in the order of their times."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import groupby
from xml.etree.ElementTree import Element, SubElement

from knowledge.games.data_build.facts import Facts, Row, listed
from knowledge.games.data_build.message import Head, Message, body
from knowledge.games.odf.names import Name, split_print_name
from knowledge.games.odf.rsc import Rsc

DISCIPLINE_CODES = {
    "Alpine Skiing": "ALP",
    "Biathlon": "BTH",
    "Bobsleigh": "BOB",
    "Cross-Country Skiing": "CCS",
    "Curling": "CUR",
    "Figure Skating": "FSK",
    "Freestyle Skiing": "FRS",
    "Ice Hockey": "IHO",
    "Luge": "LUG",
    "Nordic Combined": "NCB",
    "Short Track Speed Skating": "STK",
    "Skeleton": "SKN",
    "Ski Jumping": "SJP",
    "Ski Mountaineering": "SMT",
    "Snowboard": "SBD",
    "Speed Skating": "SSK",
}
SOURCE = "Milano Cortina 2026 data set (from olympics.com, CC BY-NC 4.0), compiled by Stadion"
_PUBLISHED = datetime.fromisoformat("2025-12-01T12:00:00+01:00")
_ACCREDITED = datetime.fromisoformat("2026-01-26T12:00:00+01:00")
_PHASE_TYPES = {"TRNO": "1", "OTHR": "0"}


class Milano:
    """The facts of 2026, indexed."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self.units = facts.schedule()
        self.events = self._events()
        self._athletes = facts.athletes()
        self._gold_units = {row["id"][:22].ljust(34, "-"): row for row in self.units if row["event_medal"] == "1"}
        self._bronze_units = {row["id"][:22].ljust(34, "-"): row for row in self.units if row["event_medal"] == "3"}

    def _events(self) -> dict[tuple[str, str], str]:
        """(discipline, name in the feed) -> code, for the 116 medal events."""
        return {
            (row["discipline_code"], row["event"]): row["id"][:22].ljust(34, "-")
            for row in self.units
            if row["event_medal"] == "1"
        }

    def is_team(self, event: str) -> bool:
        """True when medals of the event go to pairs, crews or sides."""
        return self._gold_units[event]["event_type"] != "INDV"

    def messages(self) -> Iterator[Message]:
        """All of them."""
        yield from self._participants()
        yield from self._teams()
        yield from self._schedules()
        yield from self._updates()
        yield from self._medallists()
        yield self._table()

    def _participants(self) -> Iterator[Message]:
        by_discipline: dict[str, list[tuple[Row, list[str]]]] = defaultdict(list)
        for row in self._athletes:
            entered: dict[str, list[str]] = defaultdict(list)
            for item in listed(row["events"]):
                entered[DISCIPLINE_CODES[item["discipline"]]].append(item.get("event") or "")
            for discipline, names in entered.items():
                by_discipline[discipline].append((row, [self.events[discipline, name] for name in names if name]))
        for row in self._facts.rows("results/mc2026/plydb/coaches.csv"):
            item = listed(row["events"])[0]
            by_discipline[DISCIPLINE_CODES[item["discipline"]]].append((row, []))
        for discipline, people in sorted(by_discipline.items()):
            root, competition = body(self._head("DT_PARTIC", Rsc.of(discipline).code, 1, _ACCREDITED))
            for row, events in people:
                _participant(competition, row, discipline, events)
            yield Message("DT_PARTIC", discipline, root)

    def _teams(self) -> Iterator[Message]:
        rows = sorted(self._facts.rows("results/mc2026/plydb/teams.csv"), key=lambda row: row["code"])
        roster = self._rosters(rows)
        for discipline, group in groupby(rows, key=lambda row: row["code"][:3]):
            root, competition = body(self._head("DT_PARTIC_TEAMS", Rsc.of(discipline).code, 1, _ACCREDITED))
            for row in group:
                for event in self._team_events(row):
                    _team(competition, row, event, roster.get((row["code"], event), []))
            yield Message("DT_PARTIC_TEAMS", discipline, root)

    def _team_events(self, row: Row) -> list[str]:
        """A team's own event; couples also stand for their NOC in the team event, which has teams of its own."""
        stem = row["code"][:12].rstrip("-")
        codes = [self.events[DISCIPLINE_CODES[i["discipline"]], i["event"]] for i in listed(row["events"])]
        own = [code for code in codes if code.rstrip("-") == stem]
        return own or codes[:1]

    def _rosters(self, rows: list[Row]) -> dict[tuple[str, str], list[Row]]:
        """Who is in a team: the pair that its name gives, or all whom an NOC entered where it has one team only."""
        teams_of: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in rows:
            for event in self._team_events(row):
                teams_of[event, row["country_code"]].append(row)
        entered: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for athlete in self._athletes:
            for item in listed(athlete["events"]):
                if item.get("event"):
                    code = self.events[DISCIPLINE_CODES[item["discipline"]], item["event"]]
                    entered[code, athlete["country_code"]].append(athlete)
        rosters: dict[tuple[str, str], list[Row]] = {}
        for (event, noc), teams in teams_of.items():
            athletes = entered[event, noc]
            for team in teams:
                names = [name.strip() for name in team["name"].split(" / ")]
                pair = [athlete for name in names for athlete in athletes if athlete["name"] == name]
                if "/" in team["name"] and len(pair) == len(names):
                    rosters[team["code"], event] = pair
                elif len(teams) == 1:
                    rosters[team["code"], event] = athletes
        return rosters

    def _schedules(self) -> Iterator[Message]:
        rows = sorted(self.units, key=lambda row: row["discipline_code"])
        for discipline, group in groupby(rows, key=lambda row: row["discipline_code"]):
            root, competition = body(self._head("DT_SCHEDULE", Rsc.of(discipline).code, 1, _PUBLISHED))
            for row in group:
                _unit(competition, row, "SCHEDULED")
            yield Message("DT_SCHEDULE", discipline, root)

    def _updates(self) -> Iterator[Message]:
        """One a day and discipline, after the last unit of the day: what was held and what was called off."""
        changed = [row for row in self.units if row["status"] != "SCHEDULED"]
        versions: dict[str, int] = defaultdict(int)
        rows = sorted(changed, key=lambda row: (row["discipline_code"], row["day"]))
        for (discipline, day), group in groupby(rows, key=lambda row: (row["discipline_code"], row["day"])):
            units = list(group)
            versions[discipline] += 1
            when = max(datetime.fromisoformat(row["end_date"] or row["start_date"]) for row in units)
            head = self._head("DT_SCHEDULE_UPDATE", Rsc.of(discipline).code, versions[discipline], when)
            root, competition = body(head)
            for row in units:
                _unit(competition, row, row["status"])
            yield Message("DT_SCHEDULE_UPDATE", f"{discipline}-{day}", root)

    def _medallists(self) -> Iterator[Message]:
        by_event: dict[str, list[Row]] = defaultdict(list)
        for row in self._facts.medallists():
            by_event[self.events[row["discipline_code"], row["event_name"]]].append(row)
        for event, rows in sorted(by_event.items()):
            gold, bronze = self._gold_units[event], self._bronze_units.get(event)
            version = 1
            if bronze is not None and bronze["end_date"] < gold["start_date"]:
                early = [row for row in rows if row["medal"] == "BRONZE"]
                yield self._medal_message(event, early, version, bronze)
                version = 2
            yield self._medal_message(event, rows, version, gold)

    def _medal_message(self, event: str, rows: list[Row], version: int, decided: Row) -> Message:
        when = datetime.fromisoformat(decided["end_date"])
        root, competition = body(self._head("DT_MEDALLISTS", event, version, when, status="OFFICIAL"))
        infos = SubElement(competition, "ExtendedInfos")
        SubElement(infos, "SportDescription", DisciplineName=decided["discipline"], EventName=decided["event"])
        for medal in ("GOLD", "SILVER", "BRONZE"):
            chosen = [row for row in rows if row["medal"] == medal]
            if chosen:
                self._medal(competition, event, medal, chosen)
        return Message("DT_MEDALLISTS", f"{event.rstrip('-')}-{version}", root)

    def _medal(self, competition: Element, event: str, medal: str, rows: list[Row]) -> None:
        bronze_unit = self._bronze_units.get(event)
        unit = bronze_unit if medal == "BRONZE" and bronze_unit else self._gold_units[event]
        element = SubElement(competition, "Medal", Code=f"ME_{medal}", Date=rows[0]["date"], Unit=unit["id"])
        for order, (noc, people) in enumerate(self._competitors(event, rows), start=1):
            _competitor(element, event, noc, people, order)

    def _competitors(self, event: str, rows: list[Row]) -> list[tuple[str, list[Row]]]:
        """Winners of one colour: one a person in a solo event, one an NOC in a team event."""
        if self._gold_units[event]["event_type"] == "INDV" or len(rows) == 1:
            return [(row["country_code"], [row]) for row in rows]
        return [(noc, list(group)) for noc, group in groupby(rows, key=lambda row: row["country_code"])]

    def _table(self) -> Message:
        when = max(datetime.fromisoformat(row["end_date"]) for row in self._gold_units.values()) + timedelta(minutes=1)
        last = max(self._gold_units.values(), key=lambda row: row["end_date"])["id"]
        root, competition = body(self._head("DT_MEDALS", Rsc.of("GLO").code, 1, when, status="OFFICIAL"))
        total = str(len(self._gold_units))
        standings = SubElement(
            competition,
            "MedalStandings",
            DateTime=when.isoformat(),
            LastEvent=last,
            TotalEvents=total,
            FinishedEvents=total,
        )
        table = SubElement(standings, "MedalsTable")
        for row in self._facts.rows("results/mc2026/plydb/medals.csv"):
            ranks = {"Rank": row["rank"], "RankTotal": row["rank_total"], "SortRankTotal": row["rank_total"]}
            line = SubElement(table, "MedalLine", ranks, SortRank=row["rank"], Organisation=row["country_code"])
            numbers = {colour.title(): row[colour] for colour in ("gold", "silver", "bronze", "total")}
            SubElement(line, "MedalNumber", numbers, Type="TOT")
        return Message("DT_MEDALS", "final", root)

    def _head(self, kind: str, code: str, version: int, when: datetime, status: str = "") -> Head:
        return Head("OWG2026", kind, code, version, when, SOURCE, status)


def _participant(parent: Element, row: Row, discipline: str, events: list[str]) -> None:
    name = split_feed_name(row["name"])
    element = SubElement(
        parent,
        "Participant",
        Code=row["code"],
        Parent=row["code"],
        Status="ACTIVE",
        GivenName=name.given,
        FamilyName=name.family,
        PrintName=row["name"],
        Gender=row["gender"],
        Organisation=row["country_code"],
        MainFunctionId=row.get("function", "AA01"),
    )
    registered = SubElement(element, "Discipline", Code=Rsc.of(discipline).code)
    if row.get("flag_bearer", "0") != "0":
        SubElement(registered, "DisciplineEntry", Type="ENTRY", Code="FLAG_BEARER", Value=row["flag_bearer"])
    for event in events:
        SubElement(registered, "RegisteredEvent", Event=event)


def _team(parent: Element, row: Row, event: str, roster: list[Row]) -> None:
    element = SubElement(
        parent,
        "Team",
        Code=row["code"],
        Status="ENT",
        Organisation=row["country_code"],
        Name=row["name"],
        ShortName=row["name"],
        Gender=Rsc(event).gender,
        TeamType=row["team_type"],
    )
    if roster:
        composition = SubElement(element, "Composition")
        for order, athlete in enumerate(roster, start=1):
            SubElement(composition, "Athlete", Code=athlete["code"], Order=str(order))
    discipline = SubElement(element, "Discipline", Code=Rsc(event).at("discipline").code)
    SubElement(discipline, "RegisteredEvent", Event=event)


def _unit(parent: Element, row: Row, status: str) -> None:
    dates = {"StartDate": row["start_date"], "EndDate": row["end_date"]}
    element = SubElement(
        parent,
        "Unit",
        {key: value for key, value in dates.items() if value},
        Code=row["id"],
        PhaseType=_PHASE_TYPES.get(row["id"][22:26], "3"),
        ScheduleStatus=status,
        Medal=row["event_medal"],
        Venue=row["venue_code"],
        Location=row["location_code"],
    )
    SubElement(element, "ItemName", Language="ENG", Value=row["phase"])
    SubElement(element, "VenueDescription", VenueName=row["venue"], LocationName=row["location"])


def _competitor(parent: Element, event: str, noc: str, people: list[Row], order: int) -> None:
    team = len(people) > 1
    code = f"{event[:12]}{noc}{order:02d}" if team else people[0]["code"]
    kind = "T" if team else "A"
    element = SubElement(parent, "Competitor", Code=code, Type=kind, Organisation=noc, Order=str(order))
    composition = SubElement(element, "Composition")
    for place, row in enumerate(people, start=1):
        athlete = SubElement(composition, "Athlete", Code=row["code"], Order=str(place))
        name = split_feed_name(row["name"])
        detail = {"GivenName": name.given, "FamilyName": name.family, "Gender": row["gender"], "Organisation": noc}
        SubElement(athlete, "Description", detail)


def split_feed_name(text: str) -> Name:
    """`von ALLMEN Franjo` -> ("Franjo", "von ALLMEN"): the parts as the feed spells them."""
    given = split_print_name(text).given
    return Name(given, text[: len(text) - len(given)].strip() if given else text)
