"""The head of an ODF message: what it is about, which version, when it was made, whether it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from typing import Self
from xml.etree.ElementTree import Element

from knowledge.games.odf.attributes import day, integer, required, text
from knowledge.games.odf.rejected import Rejected
from knowledge.games.odf.rsc import Rsc

_TIME = re.compile(r"([01]\d|2[0-3])([0-5]\d)([0-5]\d)(\d{3})")
_YEARS = range(1896, 2200)
_COMPETITION = re.compile(r"[A-Z]{2,5}(\d{4})[A-Z0-9]{0,6}")


@dataclass(frozen=True, slots=True)
class Envelope:
    """The attributes of `OdfBody`. `made_on` and `made_at` are in the local time of the host city, as ODF has it."""

    competition: str
    year: int
    document_code: Rsc
    subcode: str
    type: str
    subtype: str
    version: int
    result_status: str | None
    language: str | None
    feed_flag: str
    made_on: date
    made_at: time
    logical_date: date
    source: str

    @classmethod
    def read(cls, root: Element) -> Self:
        """From the root element of a message.

        Raises:
            Rejected: when the root is not `OdfBody`, or an attribute is missing or malformed.
        """
        if root.tag != "OdfBody":
            raise Rejected(f"the root element is {root.tag[:60]}, not OdfBody")
        made_on = day(root, "Date")
        if made_on is None:
            raise Rejected("OdfBody lacks the attribute Date")
        if made_on.year not in _YEARS:
            raise Rejected(f"Date is out of range: {made_on}")
        competition = required(root, "CompetitionCode")
        return cls(
            competition=competition,
            year=_year(competition),
            document_code=Rsc.parse(required(root, "DocumentCode")),
            subcode=text(root, "DocumentSubcode") or "",
            type=required(root, "DocumentType"),
            subtype=text(root, "DocumentSubtype") or "",
            version=_version(root),
            result_status=text(root, "ResultStatus"),
            language=text(root, "Language"),
            feed_flag=_feed_flag(root),
            made_on=made_on,
            made_at=parse_time(required(root, "Time")),
            logical_date=day(root, "LogicalDate") or made_on,
            source=required(root, "Source"),
        )

    def issued_at(self, zone: tzinfo) -> datetime:
        """When the message was made, in UTC, for a host city in `zone`."""
        return datetime.combine(self.made_on, self.made_at, zone).astimezone(UTC)

    @property
    def test(self) -> bool:
        """True for a message of a test feed, which never changes facts."""
        return self.feed_flag == "T"


def parse_time(value: str) -> time:
    """`092521122` -> 09:25:21.122.

    Raises:
        Rejected: when it is not hhmmssfff.
    """
    match = _TIME.fullmatch(value) if value.isascii() else None
    if match is None:
        raise Rejected(f"bad Time {value[:20]!r}: hhmmssfff is expected")
    hour, minute, second, millisecond = (int(part) for part in match.groups())
    return time(hour, minute, second, millisecond * 1000)


def format_time(value: time) -> str:
    """09:25:21.122 -> `092521122`."""
    return f"{value:%H%M%S}{value.microsecond // 1000:03d}"


def _year(competition: str) -> int:
    match = _COMPETITION.fullmatch(competition)
    if match is None:
        raise Rejected(f"bad CompetitionCode {competition[:40]!r}: letters and a year are expected, such as OWG2026")
    return int(match.group(1))


def _version(root: Element) -> int:
    version = integer(root, "Version")
    if version is None or version < 0:
        raise Rejected("OdfBody lacks the attribute Version" if version is None else "Version is negative")
    return version


def _feed_flag(root: Element) -> str:
    value = required(root, "FeedFlag")
    if value not in {"P", "T"}:
        raise Rejected(f"bad FeedFlag {value[:10]!r}: P or T is expected")
    return value
