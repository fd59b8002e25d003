"""DT_PARTIC and DT_PARTIC_UPDATE: athletes and officials, and the events that they are registered for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Self
from xml.etree.ElementTree import Element

from sqlalchemy import select

from knowledge.games.odf.attributes import day, required, text
from knowledge.games.odf.intake import Intake, gender
from knowledge.games.odf.names import Name, name_of
from knowledge.games.odf.people import Described
from knowledge.games.odf.rejected import Rejected
from knowledge.games.odf.rsc import Rsc
from knowledge.games.schema import Entry, Participant

_FLAG_BEARER = {"1": "opening", "2": "closing", "3": "both", "O": "opening", "C": "closing", "B": "both"}
_GONE = frozenset({"D", "DELETE"})
ATHLETE = "AA01"


@dataclass(slots=True)
class _Current:
    """What stands in the tables for the Games of a message, before it is read."""

    known_from: dict[str, datetime]  # participants by code
    entered: set[tuple[str, str]]  # person, discipline

    @classmethod
    def of(cls, intake: Intake) -> Self:
        rows = intake.session.execute(
            select(Participant.code, Participant.known_from).where(
                Participant.games == intake.games, Participant.known_until.is_(None)
            )
        )
        entries = select(Entry.person, Entry.discipline).where(Entry.games == intake.games, Entry.known_until.is_(None))
        return cls(
            dict(rows.all()),
            set(intake.session.execute(entries).all()),
        )


def replace(intake: Intake, items: Iterator[Element]) -> None:
    """All participants of a scope: who is listed neither here nor in another discipline is not accredited any more."""
    discipline = intake.scope.discipline if intake.scope.prefix else None
    current = (Entry.games == intake.games, Entry.known_until.is_(None))
    gone = [Participant.games == intake.games]
    entries = [Entry.games == intake.games]
    if discipline:
        here = select(Entry.person).where(*current, Entry.discipline == discipline)
        elsewhere = select(Entry.person).where(*current, Entry.discipline != discipline)
        gone += [Participant.person.in_(here), Participant.person.not_in(elsewhere)]
        entries.append(Entry.discipline == discipline)
    intake.retire(Participant, *gone, Participant.known_from <= intake.known_from)
    intake.retire(Entry, *entries, Entry.known_from <= intake.known_from)
    update(intake, items)


def update(intake: Intake, items: Iterator[Element]) -> None:
    """Only the listed participants change."""
    intake.title = f"Participants: {intake.scope.discipline}"
    current = _Current.of(intake)
    for item in items:
        if item.tag == "Participant":
            _participant(intake, item, current)


def _participant(intake: Intake, item: Element, current: _Current) -> None:
    code = required(item, "Code")
    noc = intake.catalogue.noc(required(item, "Organisation"))
    name = name_of(item.get("GivenName"), text(item, "FamilyName"), text(item, "PrintName"))
    if not name.family:
        raise Rejected(f"participant {code} has neither FamilyName nor PrintName")
    standing = current.known_from.get(code)
    if standing is not None and standing > intake.known_from:
        intake.skipped += 1
        return
    person = intake.people.identify(intake.games, code, _described(item, name, noc))
    if standing is not None:
        intake.retire(Participant, Participant.games == intake.games, Participant.code == code)
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
    for registered in item.findall("Discipline"):
        _entries(intake, registered, person, noc, current)


def _described(item: Element, name: Name, noc: str) -> Described:
    discipline = item.find("Discipline")
    sport = text(discipline, "Code") if discipline is not None else None
    return Described(name, noc, gender(item), day(item, "BirthDate"), (sport or "")[:3])


def _entries(intake: Intake, registered: Element, person: str, noc: str, current: _Current) -> None:
    discipline = intake.catalogue.discipline(required(registered, "Code")[:3])
    if (person, discipline) in current.entered:
        intake.retire(Entry, Entry.games == intake.games, Entry.person == person, Entry.discipline == discipline)
    codes = [code for entry in registered.findall("RegisteredEvent") if (code := text(entry, "Event"))]
    events = [intake.catalogue.event(Rsc.parse(code), intake.games, intake.message_id) for code in codes]
    wanted: Sequence[str | None] = events or (None,)
    for event in wanted:
        intake.add(Entry, games=intake.games, person=person, noc=noc, discipline=discipline, event=event)


def _flag_bearer(item: Element) -> str | None:
    value = text(item, "FlagBearer")
    for entry in item.iter("DisciplineEntry"):
        if entry.get("Code") == "FLAG_BEARER":
            value = text(entry, "Value")
    return _FLAG_BEARER.get(value or "")
