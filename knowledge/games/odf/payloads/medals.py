"""DT_MEDALS: the official medal table."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from knowledge.games.odf.attributes import integer, required, text
from knowledge.games.odf.intake import Intake
from knowledge.games.odf.rejected import Rejected
from knowledge.games.schema import Standing


def replace(intake: Intake, items: Iterator[Element]) -> None:
    """The whole table."""
    intake.title = "Medal table"
    intake.retire(Standing, Standing.games == intake.games)
    for item in items:
        lines = [item] if item.tag == "MedalLine" else item.iter("MedalLine")
        for line in lines:
            _line(intake, line)


def _line(intake: Intake, line: Element) -> None:
    description = line.find("Description")
    name = text(description, "OrganisationName") if description is not None else None
    total = next((one for one in line.findall("MedalNumber") if text(one, "Type") in {"TOT", None}), None)
    if total is None:
        raise Rejected(f"the line of {line.get('Organisation', '?')[:10]} has no MedalNumber of Type TOT")
    gold, silver, bronze = (integer(total, colour) or 0 for colour in ("Gold", "Silver", "Bronze"))
    intake.add(
        Standing,
        games=intake.games,
        noc=intake.catalogue.noc(required(line, "Organisation"), name),
        rank=_rank(line, "Rank", "SortRank"),
        rank_total=_rank(line, "RankTotal", "SortRankTotal"),
        gold=gold,
        silver=silver,
        bronze=bronze,
        total=gold + silver + bronze,
    )


def _rank(line: Element, *names: str) -> int:
    for name in names:
        rank = integer(line, name)
        if rank is not None:
            return rank
    raise Rejected(f"MedalLine lacks the attribute {names[0]}")
