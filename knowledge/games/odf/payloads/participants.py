"""DT_PARTIC and DT_PARTIC_UPDATE: athletes and officials, and the events that they are registered for."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from sqlalchemy import select

from knowledge.games.odf.attributes import day, required, text
from knowledge.games.odf.intake import Intake, gender
from knowledge.games.odf.names import name_of
from knowledge.games.odf.people import Described
from knowledge.games.odf.rejected import Rejected
from knowledge.games.odf.rsc import Rsc
from knowledge.games.schema import Entry, Participant

_FLAG_BEARER = {"1": "opening", "2": "closing", "3": "both", "O": "opening", "C": "closing", "B": "both"}
_GONE = frozenset({"D", "DELETE"})
ATHLETE = "AA01"


def replace(intake: Intake, items: Iterator[Element]) -> None:
    """All participants of a scope: who is not listed any more is not accredited any more."""
    scope = intake.scope.prefix
    listed = select(Entry.person).where(Entry.games == intake.games, Entry.known_until.is_(None))
    if scope:
        listed = listed.where(Entry.discipline == intake.scope.discipline)
        intake.retire(Participant, Participant.games == intake.games, Participant.person.in_(listed))
        intake.retire(Entry, Entry.games == intake.games, Entry.discipline == intake.scope.discipline)
    else:
        intake.retire(Participant, Participant.games == intake.games)
        intake.retire(Entry, Entry.games == intake.games)
    update(intake, items)


def update(intake: Intake, items: Iterator[Element]) -> None:
    """Only the listed participants change."""
    intake.title = f"Participants: {intake.scope.discipline}"
    for item in items:
        if item.tag == "Participant":
            _participant(intake, item)


def _participant(intake: Intake, item: Element) -> None:
    code = required(item, "Code")
    noc = intake.catalogue.noc(required(item, "Organisation"))
    name = name_of(item.get("GivenName"), text(item, "FamilyName"), text(item, "PrintName"))
    if not name.family:
        raise Rejected(f"participant {code} has neither FamilyName nor PrintName")
    described = Described(name, noc, gender(item), day(item, "BirthDate"))
    person = intake.people.identify(intake.games, code, described)
    newer = Participant.known_from > intake.known_from
    same = (Participant.games == intake.games, Participant.code == code)
    if intake.session.scalar(select(Participant.id).where(*same, newer, Participant.known_until.is_(None))):
        return
    intake.retire(Participant, *same)
    if text(item, "ModificationIndicator") in _GONE:
        intake.retire(Entry, Entry.games == intake.games, Entry.person == person)
        return
    intake.add(
        Participant,
        games=intake.games,
        code=code,
        person=person,
        noc=noc,
        function=text(item, "MainFunctionId") or ATHLETE,
        print_name=text(item, "PrintName") or f"{name.family} {name.given}".strip(),
        flag_bearer=_flag_bearer(item),
    )
    _entries(intake, item, person, noc)


def _entries(intake: Intake, item: Element, person: str, noc: str) -> None:
    for registered in item.findall("Discipline"):
        discipline = required(registered, "Code")[:3]
        codes = [text(entry, "Event") for entry in registered.findall("RegisteredEvent")]
        events = [
            intake.catalogue.event(Rsc.parse(code), intake.games, intake.message_id)
            for code in codes
            if code is not None
        ]
        intake.retire(Entry, Entry.games == intake.games, Entry.person == person, Entry.discipline == discipline)
        for event in events or [None]:
            intake.add(
                Entry,
                games=intake.games,
                person=person,
                noc=noc,
                discipline=intake.catalogue.discipline(discipline),
                event=event,
            )


def _flag_bearer(item: Element) -> str | None:
    value = text(item, "FlagBearer")
    for entry in item.iter("DisciplineEntry"):
        if entry.get("Code") == "FLAG_BEARER":
            value = text(entry, "Value")
    return _FLAG_BEARER.get(value or "")
