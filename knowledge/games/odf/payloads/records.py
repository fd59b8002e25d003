"""DT_RECORD: world, Olympic and other records of an event."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from knowledge.games.odf.attributes import athletes, day, flag, required, text
from knowledge.games.odf.intake import Intake
from knowledge.games.schema import Record


def replace(intake: Intake, items: Iterator[Element]) -> None:
    """All records of the scope."""
    event = intake.scope.at("event").code
    intake.retire(Record, Record.event == event)
    intake.title = f"Records: {event.rstrip('-')}"
    for item in items:
        if item.tag == "Record":
            for kind in item.findall("RecordType"):
                for data in kind.findall("RecordData"):
                    _record(intake, event, required(kind, "RecordType"), data)


def _record(intake: Intake, event: str, kind: str, data: Element) -> None:
    competitor = data.find("Competitor")
    intake.add(
        Record,
        event=event,
        record_type=kind,
        result=required(data, "Result"),
        result_type=text(data, "ResultType"),
        date=day(data, "Date"),
        place=text(data, "Place"),
        noc=_noc(intake, data, competitor),
        competitor=_name(intake, competitor) if competitor is not None else None,
        current=flag(data, "Current") or not flag(data, "Historical"),
    )


def _noc(intake: Intake, data: Element, competitor: Element | None) -> str | None:
    code = text(competitor, "Organisation") if competitor is not None else None
    return code or text(data, "Country")


def _name(intake: Intake, competitor: Element) -> str | None:
    description = competitor.find("Description")
    team = text(description, "TeamName") if description is not None else None
    if team:
        return team
    names = [intake.describe(athlete).name for athlete in athletes(competitor)]
    return " / ".join(f"{name.given} {name.family}".strip() for name in names) or None
