"""Every kind of result in its usual and its unusual shapes, with the arguments of the call."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from tests.agents.planner.wording.maker import CITE, DOWNHILL, PAIRS, RELAY, ROME, SLALOM, Maker, source
from tools.results import (
    Absence,
    Advice,
    Athlete,
    AthleteList,
    Choice,
    Comparison,
    Declined,
    Emergency,
    GamesFacts,
    MedalHaul,
    Medallists,
    Missing,
    NewsItems,
    Records,
    RuleNotes,
    TeamList,
    UnitResults,
    VenueFacts,
)
from tools.results.base import Option
from tools.results.people import EntryRow, TeamRow
from tools.results.places import AdviceRow, EmergencyNumber, GamesRow, NewsRow, RuleNote, VenueRow
from tools.results.sport import ComparisonCell, LineRow, RecordRow

Samples = dict[str, tuple[Any, dict[str, Any]]]
LATER = datetime(2026, 2, 7, 10, 30, tzinfo=UTC)
NEXT_YEAR = datetime(2027, 2, 7, 9, tzinfo=ROME)
SOURCES = (source(),)
TOPICS = ("time", "weather", "prize_money", "unheard_of", "games", "summer_games", "medal", "session", "host", "person")


def samples(language: str) -> Samples:
    """All of them, named in one language."""
    make = Maker(language)
    return {
        **_medals(make),
        **_counts(make),
        **_schedule(make),
        **_competition(make),
        **_people(make),
        **_places(make),
        **_rest(make),
        **_absences(make),
    }


def _medals(make: Maker) -> Samples:
    many = tuple(
        make.medal("gold", "NOR", ("Johannes Høsflot Klæbo",), RELAY, date(2026, 2, day), cite="cdef45")
        for day in range(8, 15)
    )
    crew = make.medal("gold", "NOR", ("A Aa", "B Bb", "C Cc", "D Dd"), RELAY)
    tie = (make.medal(), make.medal("silver", "ITA", ("A B",)), make.medal("silver", "FRA", ("C D",)))
    past = (make.medal(day=None, year=year) for year in (1924, 2018, 2022) for _ in range(2))
    return {
        "podium": (make.podium(), {"event": DOWNHILL}),
        "crew": (make.medallists(crew), {"event": RELAY}),
        "pair": (make.medallists(make.medal("gold", "JPN", ("Riku Miura", "Ryuichi Kihara"), PAIRS)), {"event": PAIRS}),
        "side": (make.medallists(make.medal("gold", "USA", (), "IHOWTEAM6")), {"event": "IHOWTEAM6"}),
        "tie": (make.medallists(*tie), {"event": DOWNHILL}),
        "past podium": (make.medallists(make.medal(day=None, year=2022)), {"event": DOWNHILL, "games": [2022]}),
        "of athlete": (make.medallists(*many), {"athlete": "klaebo"}),
        "one of noc": (make.medallists(make.medal()), {"noc": "SUI"}),
        "of noc": (make.medallists(*many, total=40), {"noc": "NOR"}),
        "some": (make.medallists(make.medal(), make.medal(event=SLALOM, cite="cdef45")), {"day": "2026-02-07"}),
        "history": (make.medallists(*past), {"event": DOWNHILL, "games": []}),
        "upcoming": (make.medallists(upcoming=make.unit("scheduled", start=NEXT_YEAR)), {}),
        "undecided": (Medallists(rows=(), total=0, event=make.event()), {}),
    }


def _counts(make: Maker) -> Samples:
    nocs = ("NOR", "USA", "NED", "ITA", "GER", "FRA")
    lines = tuple(make.line(noc, rank) for rank, noc in enumerate(nocs, 1))
    neutral = make.line("AIN", 1, 0, 1, 0)
    days = tuple(make.whole(1, 0, 0, day=date(2026, 2, day)) for day in range(7, 14))
    disciplines = tuple(make.whole(2, 1, 0, discipline=make.discipline(code)) for code in ("ALP", "BTH"))
    people = tuple(make.whole(n, 0, 1, person=make.person(f"A B{n}", "NOR")) for n in (6, 4, 3))
    totals = (make.whole(18, 12, 11, noc=make.noc("NOR")), make.whole(8, 9, 9, noc=make.noc("GER")))
    editions = tuple(make.games(year) for year in (2018, 2022, 2026))
    pair = (make.noc("NOR"), make.noc("GER"))
    cells = tuple(
        ComparisonCell(games=games, noc=noc, rank=1, gold=3, silver=2, bronze=1, total=6)
        for games in editions
        for noc in pair
    )
    comparison = Comparison(nocs=pair, games=editions, cells=cells, totals=totals, cite=CITE, citations=SOURCES)
    return {
        "table": (make.table(*lines), {}),
        "place": (make.table(make.line()), {"nocs": ["ITA"]}),
        "top": (make.table(*lines[:3]), {"top": 3}),
        "no medal": (make.table(absent=(make.noc("IND"),), outside=(neutral,)), {"nocs": ["IND", "AIN"]}),
        "live table": (make.table(*lines[:2], final=False), {"day": "2026-02-08"}),
        "count": (make.tally(), {"noc": "NOR"}),
        "count gold": (make.tally(medal="gold"), {"noc": "NOR", "medal": "gold"}),
        "zero": (make.tally(whole=make.whole(0, 0, 0), games=()), {"noc": "IND", "games": []}),
        "days": (make.tally("day", days, medal="gold", whole=make.whole(7, 0, 0)), {"by": "day"}),
        "disciplines": (make.tally("discipline", disciplines, whole=make.whole(4, 2, 0)), {"by": "discipline"}),
        "best": (make.tally("athlete", people, noc=None), {"by": "athlete"}),
        "awarded": (make.tally(noc=None, medal="gold", whole=make.whole(116, 0, 0)), {"medal": "gold"}),
        "comparison": (comparison, {"nocs": ["NOR", "GER"]}),
    }


def _schedule(make: Maker) -> Samples:
    training = make.unit(medal=0, phase="TRNO", code="LUGMSINGLES", rsc="LUGMSINGLES-----------TRNO000200--")
    runs = tuple(
        make.unit(
            code=SLALOM,
            medal=medal,
            rsc=f"{SLALOM.ljust(22, '-')}FNL-000{run}00--",
            start=datetime(2026, 2, 15, hour, tzinfo=ROME),
        )
        for run, hour, medal in ((1, 10, 0), (2, 13, 1))
    )
    many = tuple(make.unit(start=datetime(2026, 2, day, 9, tzinfo=ROME)) for day in range(7, 15))
    return {
        "was": (make.schedule(make.unit()), {}),
        "will": (make.schedule(make.unit("scheduled", start=NEXT_YEAR), over=False), {}),
        "cancelled": (make.schedule(make.unit("cancelled")), {}),
        "postponed": (make.schedule(make.unit("postponed")), {}),
        "no hour": (make.schedule(make.unit("scheduled", start=None)), {}),
        "no place": (make.schedule(make.unit("scheduled", start=NEXT_YEAR, venue=None)), {}),
        "training": (make.schedule(training), {}),
        "runs": (make.schedule(*runs), {}),
        "first": (make.schedule(make.unit(), which="first", total=9), {"which": "first"}),
        "programme": (make.schedule(*many), {}),
        "live": (make.schedule(make.unit("running"), which="now"), {}),
        "not live": (make.schedule(which="now"), {}),
        "nothing": (make.schedule(day=date(2026, 2, 7)), {}),
    }


def _competition(make: Maker) -> Samples:
    places = tuple(range(1, 8))
    plain = {"tied": False, "team_name": None, "noc": make.noc("SUI"), "diff": None, "irm": None, "cite": CITE}
    lines = tuple(
        LineRow.model_validate(
            {
                **plain,
                "rank": n,
                "person": make.person(f"A B{n}"),
                "result": f"1:51.6{n}",
                "bib": str(n),
                "start_order": n,
            }
        )
        for n in places
    )
    record = {"event": make.event(), "record_type": "OR", "result": "1:51.61", "holder": "A B", "noc": make.noc("SUI")}
    row = RecordRow.model_validate({**record, "date": date(2026, 2, 7), "place": "Bormio", "cite": CITE})
    result = UnitResults(unit=make.unit(), status="official", lines=lines, total=7, citations=SOURCES)
    started = make.unit("scheduled")
    starts = UnitResults(unit=started, status="start_list", lines=lines, total=40, citations=SOURCES)
    return {
        "results": (result, {"event": DOWNHILL}),
        "start list": (starts, {}),
        "records": (Records(event=make.event(), rows=(row,), citations=SOURCES), {}),
    }


def _people(make: Maker) -> Samples:
    none = MedalHaul(gold=0, silver=0, bronze=0, total=0)
    athlete = {
        "person": make.person("Sofia Goggia"),
        "noc": make.noc("ITA"),
        "gender": "W",
        "function": None,
        "flag_bearer": "opening",
        "entries": (EntryRow(discipline=make.discipline("ALP"), event=make.event(SLALOM)),),
        "medals": (make.medal("bronze", "ITA", ("Sofia Goggia",), SLALOM),),
        "haul": MedalHaul(gold=0, silver=0, bronze=1, total=1),
        "competed_2026": True,
        "cite": CITE,
        "citations": SOURCES,
    }
    coach = {**athlete, "medals": (), "haul": none, "function": "Coach", "entries": (), "flag_bearer": None}
    listed = {"women": 93, "men": 103, "noc": make.noc("ITA"), "cite": CITE, "citations": SOURCES}
    twenty = tuple(make.person(f"A B{n}", "ITA") for n in range(20))
    two = (make.person("A B"), make.person("C D"))
    team = TeamRow(name="Italy 1", noc=make.noc("ITA"), event=make.event(PAIRS), members=two)
    return {
        "athlete": (Athlete.model_validate(athlete), {"athlete": "goggia"}),
        "no medals": (Athlete.model_validate({**athlete, "medals": (), "haul": none}), {}),
        "veiled": (Athlete.model_validate({**athlete, "veiled": True}), {}),
        "coach": (Athlete.model_validate(coach), {}),
        "athletes": (AthleteList.model_validate({**listed, "rows": twenty, "total": 196}), {}),
        "flag bearers": (AthleteList.model_validate({**listed, "rows": two, "total": 2, "flag_bearers": True}), {}),
        "teams": (TeamList(rows=(team,), total=1, noc=make.noc("ITA"), cite=CITE, citations=SOURCES), {}),
    }


def _places(make: Maker) -> Samples:
    last = make.unit(start=datetime(2026, 2, 16, 10, tzinfo=ROME))
    degrees = {"latitude": 46.4, "longitude": 10.3, "cite": CITE}
    venue = VenueRow.model_validate(
        {**degrees, "venue": make.venue(), "disciplines": (make.discipline("ALP"),), "first": make.unit(), "last": last}
    )
    arena = VenueRow.model_validate(
        {**degrees, "venue": make.venue("VOA", "Verona"), "disciplines": (), "ceremonies": ("Closing Ceremony",)}
    )
    edition = GamesRow(
        games=make.games(),
        city="Milano",
        country=make.noc("ITA"),
        opened=date(2026, 2, 6),
        closed=date(2026, 2, 22),
        events=116,
        nocs_with_medals=29,
        times_hosted_by_country=3,
        cite=CITE,
    )
    hosted = GamesFacts(rows=(edition,), total=1, country=make.noc("ITA"), citations=SOURCES)
    home = VenueFacts(rows=(venue,), total=1, discipline=make.discipline("ALP"), citations=SOURCES)
    return {
        "venue": (VenueFacts(rows=(venue,), total=1, citations=SOURCES), {"venue": "SSC"}),
        "home": (home, {}),
        "ceremony": (VenueFacts(rows=(arena,), total=1, citations=SOURCES), {}),
        "edition": (GamesFacts(rows=(edition,), total=1, citations=SOURCES), {}),
        "hosted": (hosted, {"country": "ITA"}),
        "editions": (GamesFacts(rows=(edition,) * 7, total=25, citations=SOURCES), {}),
    }


def _rest(make: Maker) -> Samples:
    language, curling = make.language, make.discipline("CUR")
    rule = RuleNote(topic="x", title="x", text="1.", language=language, cite=CITE)
    news = NewsRow(title="1:0", body="2.", language=language, issued_at=LATER, cite=CITE)
    ahead = AdviceRow(unit=make.unit("scheduled"), reasons=("medal_final", "taste"), score=1)
    behind = AdviceRow(unit=make.unit(), reasons=("medal_final", "tie", "noc_gold"), score=1)
    numbers = (("general", "112"), ("police", "113"), ("fire", "115"), ("ambulance", "118"))
    called = tuple(EmergencyNumber.model_validate({"service": service, "number": n}) for service, n in numbers)
    kims = (
        Option(code="a", name="Chloe Kim", hint=f"{make.discipline('SBD').name}, USA"),
        Option(code="b", name="Kim Gilli", hint=f"{make.discipline('STK').name}, KOR"),
    )
    rome = {"zone": "Europe/Rome", "citations": SOURCES}
    return {
        "rules": (RuleNotes(discipline=curling, rows=(rule,), citations=SOURCES), {}),
        "no rules": (RuleNotes(discipline=curling, rows=()), {}),
        "news": (NewsItems(rows=(news,), total=1, citations=SOURCES), {}),
        "advice": (Advice.model_validate({**rome, "rows": (ahead,), "over": False}), {}),
        "highlights": (Advice.model_validate({**rome, "rows": (behind,), "over": True, "noc": make.noc("ITA")}), {}),
        "emergency": (Emergency(country=make.noc("ITA"), numbers=called, cite=CITE, citations=SOURCES), {}),
        "choice": (Choice(slot="athlete", asked="Kim", options=kims), {"athlete": "Kim"}),
        "declined": (Declined(topic="betting"), {}),
    }


def _absences(make: Maker) -> Samples:
    nearest = (Option(code=DOWNHILL.ljust(34, "-"), name=make.event().name, hint="medallists"),)
    about = {"subject": make.noc("IND").name, "asked": "2024", "when": LATER, "nearest": nearest}
    return {
        f"absence {why} {topic}": (
            Absence.model_validate({**about, "why": why, "topic": topic}),
            {"noc": "IND", "country": "IND"},
        )
        for why in Missing
        for topic in TOPICS
    }
