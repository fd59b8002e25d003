"""DT_PARTIC_TEAMS and DT_PARTIC_TEAMS_UPDATE: relays, pairs, crews and sides."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from sqlalchemy import select

from knowledge.games.odf.attributes import required, text
from knowledge.games.odf.intake import Intake
from knowledge.games.odf.names import split_print_name
from knowledge.games.odf.rsc import Rsc
from knowledge.games.schema import Event, Team, TeamMember


def replace(intake: Intake, items: Iterator[Element]) -> None:
    """All teams of a scope: a team that is not listed any more is gone."""
    stem = intake.scope.prefix.rstrip("-")
    intake.retire(Team, Team.games == intake.games, Team.code.startswith(stem, autoescape=True))
    update(intake, items)


def update(intake: Intake, items: Iterator[Element]) -> None:
    """Only the listed teams change."""
    intake.title = f"Teams: {intake.scope.discipline}"
    current = set(
        intake.session.scalars(select(Team.code).where(Team.games == intake.games, Team.known_until.is_(None)))
    )
    rosters: list[tuple[Team, list[str]]] = []
    for item in items:
        if item.tag == "Team":
            if required(item, "Code") in current:
                intake.retire(Team, Team.games == intake.games, Team.code == required(item, "Code"))
            if text(item, "ModificationIndicator") != "D":
                rosters.append(_team(intake, item))
    intake.session.flush()
    for team, people in rosters:
        for position, person in enumerate(people, start=1):
            intake.session.add(TeamMember(team=team.id, person=person, position=position))


def _team(intake: Intake, item: Element) -> tuple[Team, list[str]]:
    code = required(item, "Code")
    noc = intake.catalogue.noc(required(item, "Organisation"))
    team = Team(
        games=intake.games,
        code=code,
        event=_event(intake, item, code),
        noc=noc,
        name=team_name(text(item, "Name") or required(item, "ShortName")),
        message_id=intake.message_id,
        known_from=intake.known_from,
    )
    intake.session.add(team)
    intake.changed += 1
    return team, list(intake.members(item, noc))


def _event(intake: Intake, item: Element, code: str) -> str | None:
    for registered in item.iter("RegisteredEvent"):
        if event := text(registered, "Event"):
            return intake.catalogue.event(Rsc.parse(event), intake.games, intake.message_id)
    stem = code[:12].rstrip("-")
    found = intake.session.scalars(select(Event.code).where(Event.code.startswith(stem, autoescape=True))).all()
    exact = [event for event in found if event.rstrip("-") == stem]
    return exact[0] if exact else found[0] if len(found) == 1 else None


def team_name(name: str) -> str:
    """`AKOPOVA Karina / RAKHMANIN Nikita` -> "Karina Akopova / Nikita Rakhmanin"; a country's name stays as it is."""
    parts = [part.strip() for part in name.split("/")]
    if not all(_is_person(part) for part in parts):
        return name
    return " / ".join(f"{one.given} {one.family}".strip() for one in map(split_print_name, parts))


def _is_person(part: str) -> bool:
    words = part.split()
    return len(words) > 1 and any(len(word) > 1 and word[-2:].isupper() for word in words[:-1]) and not part.isupper()
