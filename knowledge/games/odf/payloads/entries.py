"""DT_ENTRIES: who is entered in an event, alone or in a team."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from knowledge.games.odf.attributes import required, text
from knowledge.games.odf.intake import Intake
from knowledge.games.schema import Entry


def replace(intake: Intake, items: Iterator[Element]) -> None:
    """The whole entry list of the event that the message is about."""
    scope = intake.scope
    event = intake.catalogue.event(scope, intake.games, intake.message_id) if scope.event else None
    discipline = intake.catalogue.discipline(scope.discipline)
    intake.retire(
        Entry,
        Entry.games == intake.games,
        Entry.discipline == discipline,
        Entry.event == event if event else Entry.event.is_not(None),
    )
    intake.title = f"Entries: {scope.code.rstrip('-')}"
    for item in items:
        if item.tag == "Entry":
            _entry(intake, item, event, discipline)


def _entry(intake: Intake, item: Element, event: str | None, discipline: str) -> None:
    noc = intake.catalogue.noc(required(item, "Organisation"))
    if item.find("Composition") is not None:
        people = list(intake.members(item, noc))
    else:
        known = intake.person(item, noc) if text(item, "Type") != "T" else None
        people = [known] if known else []
    for person in people:
        intake.retire(
            Entry,
            Entry.games == intake.games,
            Entry.person == person,
            Entry.discipline == discipline,
            Entry.event.is_(None),
        )
        intake.add(Entry, games=intake.games, person=person, noc=noc, discipline=discipline, event=event)
