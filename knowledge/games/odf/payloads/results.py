"""DT_RESULT (start list and result of a unit) and DT_CURRENT (who is on course now)."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from knowledge.games.odf.attributes import flag, instant, integer, required, text
from knowledge.games.odf.intake import Intake
from knowledge.games.schema import ResultLine

NOBODY = frozenset({"TBD", "NOCOMP", "BYE"})
STATUSES = frozenset(
    {"START_LIST", "LIVE", "INTERMEDIATE", "UNCONFIRMED", "UNOFFICIAL", "OFFICIAL", "PARTIAL"}
    | {"PROTESTED", "PROVISIONAL"}
)


def replace_result(intake: Intake, items: Iterator[Element]) -> None:
    """The lines of a unit, all of them."""
    _replace(intake, items, "result")


def replace_current(intake: Intake, items: Iterator[Element]) -> None:
    """The lines of the competitors who are on course or ice now."""
    _replace(intake, items, "current")


def _replace(intake: Intake, items: Iterator[Element], stage: str) -> None:
    unit = intake.scope.code
    intake.retire(ResultLine, ResultLine.games == intake.games, ResultLine.unit == unit, ResultLine.stage == stage)
    intake.title = f"Results: {unit.rstrip('-')}"
    for item in items:
        if item.tag == "ExtendedInfos":
            _head(intake, item)
        elif item.tag == "Result":
            _line(intake, item, stage)


def _head(intake: Intake, item: Element) -> None:
    for when in item.findall("UnitDateTime"):
        instant(when, "StartDate")
        instant(when, "EndDate")
    sport = item.find("SportDescription")
    name = text(sport, "EventName") if sport is not None else None
    if name:
        intake.title = f"Results: {name}"
    if intake.scope.event:
        intake.catalogue.event(intake.scope, intake.games, intake.message_id, name)


def _line(intake: Intake, item: Element, stage: str) -> None:
    competitor = item.find("Competitor")
    code = required(competitor, "Code") if competitor is not None else "TBD"
    noc = _noc(intake, competitor) if code not in NOBODY else None
    alone = competitor is not None and text(competitor, "Type") == "A" and code not in NOBODY
    intake.add(
        ResultLine,
        games=intake.games,
        unit=intake.scope.code,
        stage=stage,
        status=intake.envelope.result_status or "",
        sort_order=integer(item, "SortOrder") or 0,
        start_order=integer(item, "StartOrder"),
        rank=integer(item, "Rank"),
        rank_equal=flag(item, "RankEqual"),
        result=text(item, "Result"),
        result_type=text(item, "ResultType"),
        irm=text(item, "IRM"),
        diff=text(item, "Diff"),
        bib=_bib(competitor),
        competitor=code,
        person=next(intake.members(competitor, noc), None) if alone and competitor is not None else None,
        team_name=_team_name(competitor),
        noc=noc,
    )


def _noc(intake: Intake, competitor: Element | None) -> str | None:
    if competitor is None:
        return None
    code = text(competitor, "Organisation")
    if code is None:
        described = competitor.find("Composition/Athlete/Description")
        code = text(described, "Organisation") if described is not None else None
    return intake.catalogue.noc(code) if code else None


def _team_name(competitor: Element | None) -> str | None:
    if competitor is None or text(competitor, "Type") == "A":
        return None
    description = competitor.find("Description")
    return text(description, "TeamName") if description is not None else None


def _bib(competitor: Element | None) -> str | None:
    if competitor is None:
        return None
    athlete = competitor.find("Composition/Athlete")
    return text(competitor, "Bib") or (text(athlete, "Bib") if athlete is not None else None)
