"""DT_MEDALLISTS: who won the medals of an event. Ties are two rows of one colour, and a colour may be missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from knowledge.games.odf.attributes import day, integer, required, text
from knowledge.games.odf.intake import Intake
from knowledge.games.odf.rejected import Rejected
from knowledge.games.odf.rsc import Rsc
from knowledge.games.schema import Event, Medal, MedalMember

_COLOURS = {"ME_GOLD": "gold", "ME_SILVER": "silver", "ME_BRONZE": "bronze"}


def replace(intake: Intake, items: Iterator[Element]) -> None:
    """All medallists of the event that the message is about.

    Raises:
        Rejected: when the message is not about one event.
    """
    if not intake.scope.event:
        raise Rejected("DT_MEDALLISTS is about one event; its DocumentCode names none")
    name: str | None = None
    event: str | None = None
    intake.retire(Medal, Medal.games == intake.games, Medal.event == intake.scope.at("event").code)
    positions: Counter[str] = Counter()
    won: list[tuple[Medal, list[str]]] = []
    for item in items:
        if item.tag == "ExtendedInfos":
            sport = item.find("SportDescription")
            name = text(sport, "EventName") if sport is not None else None
        elif item.tag == "Medal":
            event = event or intake.catalogue.event(intake.scope, intake.games, intake.message_id, name)
            won.extend(_medals(intake, item, event, positions))
    _write(intake, won)
    stored = intake.session.get(Event, intake.scope.at("event").code)
    intake.title = f"Medallists: {stored.name if stored else name or intake.scope.code.rstrip('-')}"


def _write(intake: Intake, won: list[tuple[Medal, list[str]]]) -> None:
    intake.session.add_all(medal for medal, _ in won)
    intake.session.flush()
    intake.changed += len(won)
    for medal, people in won:
        for position, person in enumerate(people, start=1):
            intake.session.add(MedalMember(medal=medal.id, person=person, position=position))


def _medals(intake: Intake, item: Element, event: str, positions: Counter[str]) -> Iterator[tuple[Medal, list[str]]]:
    colour = _COLOURS.get(required(item, "Code"))
    if colour is None:
        raise Rejected(f"unknown medal {item.get('Code', '')[:40]!r}: ME_GOLD, ME_SILVER or ME_BRONZE is expected")
    unit = text(item, "Unit")
    for competitor in sorted(item.findall("Competitor"), key=lambda one: integer(one, "Order") or 0):
        positions[colour] += 1
        noc = intake.catalogue.noc(required(competitor, "Organisation"))
        team = text(competitor, "Type") == "T"
        medal = Medal(
            games=intake.games,
            event=event,
            medal=colour,
            position=positions[colour],
            date=day(item, "Date"),
            noc=noc,
            team=team,
            team_name=_team_name(competitor) if team else None,
            unit=Rsc.parse(unit).code if unit else None,
            message_id=intake.message_id,
            known_from=intake.known_from,
        )
        yield medal, list(intake.members(competitor, noc))


def _team_name(competitor: Element) -> str | None:
    description = competitor.find("Description")
    return text(description, "TeamName") if description is not None else None
