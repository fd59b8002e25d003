"""DT_SCHEDULE and DT_SCHEDULE_UPDATE: sessions and units.

A time that the organisers hide (`HideStartDate="Y"`) is not told to anybody: it is stored as null, only its day stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element

from sqlalchemy import select

from knowledge.games.odf.attributes import english, flag, instant, integer, required, text, utc
from knowledge.games.odf.intake import Intake
from knowledge.games.odf.rejected import Rejected
from knowledge.games.odf.rsc import Rsc
from knowledge.games.schema import Unit

STATUSES = frozenset(
    {"UNSCHEDULED", "SCHEDULED", "GETTING_READY", "RUNNING", "SCHEDULED_BREAK", "INTERRUPTED", "DELAYED"}
    | {"POSTPONED", "RESCHEDULED", "CANCELLED", "FINISHED"}
)
_COMPETITION = "3"
_CHUNK = 500  # units retired by one statement


@dataclass(frozen=True, slots=True)
class _Session:
    venue: str | None
    venue_name: str | None
    start: datetime | None


def replace(intake: Intake, items: Iterator[Element]) -> None:
    """The whole schedule of a scope: units that are not listed any more are gone."""
    within = (Unit.games == intake.games, Unit.code.startswith(intake.scope.prefix, autoescape=True))
    current = intake.session.scalars(select(Unit).where(*within, Unit.known_until.is_(None))).all()
    intake.retire(Unit, *within, Unit.known_from <= intake.known_from)
    _read(intake, items, {unit.code: unit for unit in current}.get)


def update(intake: Intake, items: Iterator[Element]) -> None:
    """Only the listed units change."""

    def current(code: str) -> Unit | None:
        return intake.session.scalar(
            select(Unit).where(Unit.games == intake.games, Unit.code == code, Unit.known_until.is_(None)).limit(1)
        )

    _read(intake, items, current)


def _read(intake: Intake, items: Iterator[Element], before: Callable[[str], Unit | None]) -> None:
    sessions: dict[str, _Session] = {}
    seen: set[str] = set()
    replaced: list[int] = []
    intake.title = f"Schedule: {intake.scope.discipline}"
    for item in items:
        if item.tag == "Session":
            sessions[required(item, "SessionCode")] = _session(item)
        elif item.tag == "Unit":
            rsc = Rsc.parse(required(item, "Code"))
            if rsc.code not in seen:
                seen.add(rsc.code)
                _take(intake, item, rsc, sessions, before(rsc.code), replaced)
    for start in range(0, len(replaced), _CHUNK):
        intake.retire(Unit, Unit.id.in_(replaced[start : start + _CHUNK]))


def _session(item: Element) -> _Session:
    instant(item, "EndDate")
    return _Session(text(item, "Venue"), text(item, "VenueName"), instant(item, "StartDate"))


def _take(
    intake: Intake, item: Element, rsc: Rsc, sessions: dict[str, _Session], old: Unit | None, replaced: list[int]
) -> None:
    if old is not None and old.known_from > intake.known_from:
        intake.skipped += 1  # a newer message has spoken of this unit
        return
    if old is not None:
        replaced.append(old.id)
    if text(item, "ModificationIndicator") != "D":
        _unit(intake, item, rsc, sessions, old)


def _unit(intake: Intake, item: Element, rsc: Rsc, sessions: dict[str, _Session], before: Unit | None) -> None:
    session_code = text(item, "SessionCode")
    session = sessions.get(session_code or "")
    start, end = instant(item, "StartDate"), instant(item, "EndDate")
    shown = start or (session.start if session else None)
    day = shown.date() if shown else before.day if before else None
    status = required(item, "ScheduleStatus")
    if status not in STATUSES:
        raise Rejected(f"unknown ScheduleStatus {status[:40]!r} of unit {rsc}")
    if day is None:
        return  # nothing to put on a calendar yet
    name = english(item, "ItemName") or (before.name if before else rsc.code.rstrip("-"))
    phase_type = required(item, "PhaseType")
    intake.add(
        Unit,
        games=intake.games,
        code=rsc.code,
        event=_event(intake, rsc, phase_type),
        discipline=intake.catalogue.discipline(rsc.discipline),
        phase=rsc.phase,
        phase_type=phase_type,
        name=name,
        status=status,
        medal=integer(item, "Medal") or 0 if text(item, "Medal") != "Y" else 1,
        start=None if flag(item, "HideStartDate") else utc(start),
        end=None if flag(item, "HideEndDate") else utc(end),
        day=day,
        local_offset=_offset(shown, before),
        venue=_venue(intake, item, session, before),
        location=_location(item) or (before.location if before else None),
        session=session_code or (before.session if before else None),
    )


def _event(intake: Intake, rsc: Rsc, phase_type: str) -> str | None:
    if not rsc.event:
        return None
    if phase_type == _COMPETITION:
        return intake.catalogue.event(rsc, intake.games, intake.message_id)
    return intake.catalogue.known_event(rsc)


def _offset(shown: datetime | None, before: Unit | None) -> int:
    if shown is None:
        return before.local_offset if before else 0
    return int((shown.utcoffset() or timedelta()).total_seconds() // 60)


def _venue(intake: Intake, item: Element, session: _Session | None, before: Unit | None) -> str | None:
    description = item.find("VenueDescription")
    name = text(description, "VenueName") if description is not None else None
    code = text(item, "Venue") or (session.venue if session else None)
    if code is None:
        return before.venue if before else None
    return intake.catalogue.venue(
        code, intake.games, intake.message_id, name or (session.venue_name if session else None)
    )


def _location(item: Element) -> str | None:
    description = item.find("VenueDescription")
    named = text(description, "LocationName") if description is not None else None
    return named or text(item, "Location")
