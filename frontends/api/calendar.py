"""A session as an iCalendar file (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime

from icalendar import Calendar, Event

from gpu_services.service.errors import Unprocessable
from tools.results.sport import UnitRow

PRODUCT = "-//Stadion//Sessions//EN"
_STATUS = {"cancelled": "CANCELLED", "postponed": "TENTATIVE", "unscheduled": "TENTATIVE"}


class NoTimeYet(Unprocessable):
    """The feed gives no time for the session."""

    code, recovery = "no_time_yet", "Try again when the time has been announced."


def calendar_file(unit: UnitRow) -> bytes:
    """The file.

    Raises:
        NoTimeYet: the start is hidden or not known.
    """
    if unit.start is None:
        raise NoTimeYet("No time has been announced for that session.")
    entry = Event()
    entry.add("uid", f"{unit.code}@stadion")
    entry.add("dtstamp", datetime.now(UTC))
    entry.add("dtstart", unit.start.astimezone(UTC))
    if unit.end is not None:
        entry.add("dtend", unit.end.astimezone(UTC))
    entry.add(
        "summary", " · ".join(dict.fromkeys((unit.event.name if unit.event else unit.discipline.name, unit.name)))
    )
    entry.add("status", _STATUS.get(unit.status, "CONFIRMED"))
    if unit.venue is not None:
        entry.add("location", ", ".join(part for part in (unit.venue.name, unit.venue.town) if part))
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    return bytes(calendar.to_ical())
