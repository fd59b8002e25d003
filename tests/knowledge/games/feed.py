"""A small hand that writes ODF as a feed would."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import quoteattr

DOWNHILL = "ALPMDH".ljust(34, "-")
FINAL = "ALPMDH----------------FNL-000100--"


def tag(name: str, *children: str, **attributes: Any) -> str:
    head = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items() if value is not None)
    return f"<{name}{head}>{''.join(children)}</{name}>" if children else f"<{name}{head}/>"


def message(kind: str, *items: str, code: str = DOWNHILL, version: Any = 1, **changes: Any) -> bytes:
    """A message of OWG2026; `changes` replace or (with None) leave out attributes of the envelope."""
    attributes = {
        "CompetitionCode": "OWG2026",
        "DocumentCode": code,
        "DocumentType": kind,
        "Version": version,
        "FeedFlag": "P",
        "Date": "2026-02-07",
        "Time": "132000000",
        "LogicalDate": "2026-02-07",
        "Source": "SSCALP1",
        **changes,
    }
    return tag("OdfBody", tag("Competition", *items, Gen="G", Sport="S", Codes="C"), **attributes).encode()


def athlete(
    code: str, family: str = "ALLMEN", given: str = "Franjo", noc: str = "SUI", order: int = 1, **more: Any
) -> str:
    description = tag("Description", GivenName=given, FamilyName=family, Gender="M", Organisation=noc, **more)
    return tag("Athlete", description, Code=code, Order=order)


def competitor(
    *athletes: str, code: str = "1", kind: str = "A", noc: str = "SUI", order: int = 1, name: str | None = None
) -> str:
    inside = [tag("Description", TeamName=name)] if name else []
    return tag(
        "Competitor", *inside, tag("Composition", *athletes), Code=code, Type=kind, Organisation=noc, Order=order
    )


def medal(colour: str, *competitors: str) -> str:
    return tag("Medal", *competitors, Code=f"ME_{colour.upper()}", Date="2026-02-07", Unit=FINAL)


def medallists(*medals: str, **envelope: Any) -> bytes:
    infos = tag("ExtendedInfos", tag("SportDescription", DisciplineName="Alpine Skiing", EventName="Men's Downhill"))
    return message("DT_MEDALLISTS", infos, *medals, **envelope)


def solo(colour: str, code: str, family: str, noc: str) -> str:
    return medal(colour, competitor(athlete(code, family=family, noc=noc), code=code, noc=noc))


def unit(code: str = FINAL, status: str = "SCHEDULED", **more: Any) -> str:
    attributes = {
        "Code": code,
        "PhaseType": 3,
        "ScheduleStatus": status,
        "StartDate": "2026-02-07T11:30:00+01:00",
        "EndDate": "2026-02-07T13:20:00+01:00",
        "Venue": "SSC",
        "Medal": 1,
        **more,
    }
    return tag("Unit", tag("ItemName", Language="ENG", Value="Men's Downhill"), **attributes)


def participant(code: str, family: str, given: str, noc: str, *events: str, sport: str = "ALP", **more: Any) -> str:
    registered = [tag("RegisteredEvent", Event=event) for event in events]
    attributes = {"PrintName": f"{family} {given}", "Gender": "M", "MainFunctionId": "AA01", **more}
    return tag(
        "Participant",
        tag("Discipline", *registered, Code=sport.ljust(34, "-")),
        Code=code,
        GivenName=given,
        FamilyName=family,
        Organisation=noc,
        **attributes,
    )
