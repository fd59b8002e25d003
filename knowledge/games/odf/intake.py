"""What a payload needs while its facts go in: the session, the message, and since when they are known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from xml.etree.ElementTree import Element

from sqlalchemy import ColumnElement, case, insert, update
from sqlalchemy.orm import Session

from knowledge.games.odf import attributes
from knowledge.games.odf.catalogue import Catalogue
from knowledge.games.odf.envelope import Envelope
from knowledge.games.odf.names import name_of
from knowledge.games.odf.people import Described, People
from knowledge.games.odf.rsc import Rsc
from knowledge.games.schema import Base, Known

_BATCH = 500
Row = dict[str, Any]


@dataclass(slots=True)
class Intake:
    """One message on its way into the tables."""

    session: Session
    envelope: Envelope
    message_id: int
    known_from: datetime
    games: int
    catalogue: Catalogue
    people: People
    title: str = ""
    changed: int = 0  # facts said
    skipped: int = 0  # items left alone because a newer message has spoken of them
    _pending: dict[type[Base], list[Row]] = field(default_factory=dict)

    @property
    def scope(self) -> Rsc:
        """What the message is about."""
        return self.envelope.document_code

    def add(self, model: type[Known], **values: object) -> None:
        """A fact that this message says; written in batches."""
        rows = self._pending.setdefault(model, [])  # type: ignore[arg-type]
        self.changed += 1
        rows.append({"message_id": self.message_id, "known_from": self.known_from, "known_until": None, **values})
        if len(rows) >= _BATCH:
            self.flush()

    @property
    def outdated(self) -> bool:
        """True when newer messages have spoken of everything that this one says."""
        return self.skipped > 0 and self.changed == 0

    def flush(self) -> None:
        """Write the facts that wait, after whatever they point at."""
        self.session.flush()
        for model, rows in self._pending.items():
            self.session.execute(insert(model), rows)
        self._pending.clear()

    def retire(self, model: type[Known], *conditions: ColumnElement[bool]) -> None:
        """End the current facts that `conditions` pick: from now on this message speaks for them."""
        until = case((model.known_from > self.known_from, model.known_from), else_=self.known_from)
        self.session.execute(
            update(model).where(model.known_until.is_(None), *conditions).values(known_until=until),
            execution_options={"synchronize_session": False},
        )

    def describe(self, athlete: Element) -> Described:
        """An athlete of a competitor, as the message describes them."""
        description = athlete.find("Description")
        detail = athlete if description is None else description
        noc = attributes.text(detail, "Organisation") or attributes.text(athlete, "Organisation") or ""
        return Described(
            name=name_of(detail.get("GivenName"), attributes.text(detail, "FamilyName"), detail.get("PrintName")),
            noc=noc,
            gender=gender(detail),
            born=attributes.day(detail, "BirthDate"),
            discipline=self.scope.discipline if self.scope.prefix else "",
        )

    def person(self, athlete: Element, noc: str | None = None) -> str | None:
        """The person behind an athlete of this message: known by code, otherwise made from the description.

        Null when the message gives a code that nobody knows and no name.
        """
        code = attributes.required(athlete, "Code")
        described = self.describe(athlete)
        if not described.name.family and not described.name.given:
            return self.people.by_code(self.games, code)
        known = self.people.by_code(self.games, code)
        if known is not None:
            return known
        return self.people.identify(self.games, code, replace(described, noc=described.noc or noc or ""))

    def members(self, competitor: Element, noc: str | None = None) -> Iterator[str]:
        """The persons of a competitor in the feed's order, each once."""
        seen: set[str] = set()
        for athlete in attributes.athletes(competitor):
            person = self.person(athlete, noc)
            if person is not None and person not in seen:
                seen.add(person)
                yield person


def gender(element: Element) -> str | None:
    """`M`, `W` or `X`; ODF of some years writes F for women."""
    value = attributes.text(element, "Gender")
    return "W" if value == "F" else value if value in {"M", "W", "X"} else None
