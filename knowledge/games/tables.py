"""The tables of our own making that ship beside the ODF messages: hosts, NOCs, disciplines, events, venues, history.

Tab-separated, one header line, empty for unknown. Each table (of the medallists: each Games of it) is one message of
type TABLE, so that a fact of the past is cited just as one of the feed is.
"""

from __future__ import annotations

import csv
import hashlib
import io
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from itertools import groupby
from pathlib import Path

from sqlalchemy import delete, func, insert, inspect, select, update
from sqlalchemy.orm import Session

from knowledge.games.odf.names import Name, name_key
from knowledge.games.progress import Progress
from knowledge.games.schema import (
    Base,
    Discipline,
    Event,
    Games,
    GamesEvent,
    Medal,
    MedalMember,
    Message,
    Noc,
    Person,
    Venue,
)

TABLE = "TABLE"
_COMPILED = datetime(2025, 12, 1, tzinfo=UTC)
Line = dict[str, str]


def load(session: Session, folder: Path, progress: Progress) -> None:
    """Read every table of `folder` into the session; a table that is not there is left out."""
    readers = {
        "games": _games,
        "nocs": _nocs,
        "disciplines": _disciplines,
        "events": _events,
        "venues": _venues,
        "persons": _persons,
        "medals": _medals,
    }
    for done, (name, reader) in enumerate(readers.items()):
        path = folder / f"{name}.tsv"
        if path.exists():
            reader(session, _lines(path))
        progress("tables", done + 1, len(readers))


def note(session: Session, code: str, sha256: str) -> int:
    """A TABLE message without rows."""
    return _message(session, code, "", b"", sha256=sha256)


def _lines(path: Path) -> list[Line]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


def _message(
    session: Session,
    code: str,
    title: str,
    body: bytes,
    *,
    source: str = "Stadion",
    competition: str = "",
    issued_at: datetime = _COMPILED,
    sha256: str | None = None,
) -> int:
    older = (Message.type == TABLE, Message.document_code == code)
    version = session.scalar(select(func.count()).select_from(Message).where(*older)) or 0
    session.execute(update(Message).where(*older).values(state="superseded"))
    message = Message(
        competition=competition,
        document_code=code,
        type=TABLE,
        version=version + 1,
        feed_flag="P",
        issued_at=issued_at,
        source=source,
        title=title,
        received_at=issued_at,
        sha256=sha256 or hashlib.sha256(body).hexdigest(),
        body=zlib.compress(body),
        state="accepted",
    )
    session.add(message)
    session.flush()
    return message.id


def _body(lines: Iterable[Line], leave_out: frozenset[str] = frozenset()) -> bytes:
    rows = list(lines)
    names = [name for name in rows[0] if name not in leave_out]
    stream = io.StringIO()
    writer = csv.DictWriter(stream, names, delimiter="\t", lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue().encode()


def _upsert(session: Session, model: type[Base], rows: Sequence[Mapping[str, object]]) -> None:
    """Write rows by primary key: new ones in one go, known ones over what is there."""
    keys = [column.name for column in inspect(model).primary_key]
    known = set(session.execute(select(*(getattr(model, key) for key in keys))))
    fresh = [row for row in rows if tuple(row[key] for key in keys) not in known]
    if fresh:
        session.execute(insert(model), fresh)
    for row in rows:
        if tuple(row[key] for key in keys) in known:
            session.merge(model(**row))
    session.flush()


def _games(session: Session, lines: list[Line]) -> None:
    message = _message(session, "games", "Olympic Winter Games and their hosts", _body(lines), source=_SOURCES["games"])
    rows = [
        {
            "year": int(line["year"]),
            "code": line["code"],
            "name": line["name"],
            "city": line["city"],
            "country_noc": line["country_noc"],
            "opened": _day(line["opened"]),
            "closed": _day(line["closed"]),
            "time_zone": line["time_zone"] or None,
            "message_id": message,
        }
        for line in lines
    ]
    _upsert(session, Games, rows)


def _nocs(session: Session, lines: list[Line]) -> None:
    rows = [
        {
            "code": line["code"],
            "name": line["name"],
            "continent": line["continent"] or None,
            "iso2": line["iso2"] or None,
            "in_medal_table": line["in_medal_table"] == "1",
        }
        for line in lines
    ]
    _upsert(session, Noc, rows)


def _disciplines(session: Session, lines: list[Line]) -> None:
    _upsert(session, Discipline, [{**line, "current": line["current"] == "1"} for line in lines])


def _events(session: Session, lines: list[Line]) -> None:
    _upsert(session, Event, [{**line, "team": line["team"] == "1"} for line in lines])


def _venues(session: Session, lines: list[Line]) -> None:
    message = _message(session, "venues", "Venues of Milano Cortina 2026", _body(lines), source=_SOURCES["venues"])
    rows = [
        {
            "code": line["code"],
            "games": int(line["games"]),
            "name": line["name"],
            "town": line["town"] or None,
            "latitude": float(line["latitude"]) if line["latitude"] else None,
            "longitude": float(line["longitude"]) if line["longitude"] else None,
            "message_id": message,
        }
        for line in lines
    ]
    _upsert(session, Venue, rows)


def _persons(session: Session, lines: list[Line]) -> None:
    known = set(session.scalars(select(Person.id)))
    rows = [
        {
            "id": line["id"],
            "given_name": line["given_name"],
            "family_name": line["family_name"],
            "gender": line["gender"] or None,
            "birth_date": None,
            "name_key": name_key(Name(line["given_name"], line["family_name"])),
        }
        for line in lines
        if line["id"] not in known
    ]
    if rows:
        session.execute(insert(Person), rows)


def _medals(session: Session, lines: list[Line]) -> None:
    """History: the rows of an earlier edition of this table make way."""
    old = select(Message.id).where(Message.type == TABLE, Message.document_code.startswith("medallists-"))
    session.execute(delete(Medal).where(Medal.message_id.in_(old)))
    next_id = int(session.scalar(select(Medal.id).order_by(Medal.id.desc()).limit(1)) or 0)
    for year, group in groupby(lines, key=lambda line: int(line["games"])):
        next_id = _medals_of(session, year, list(group), next_id)


def _medals_of(session: Session, year: int, lines: list[Line], last_id: int) -> int:
    games = session.get_one(Games, year)
    closed = datetime.combine(games.closed or date(year, 2, 28), time(23, 59), UTC)
    message = _message(
        session,
        f"medallists-{year}",
        f"Medallists of {games.name}",
        _body(lines, frozenset({"games"})),
        source=_SOURCES["medals"],
        competition=games.code,
        issued_at=closed,
    )
    programme = {line["event"]: line["event_name"] for line in lines}
    _upsert(
        session,
        GamesEvent,
        [{"games": year, "event": event, "name": name, "message_id": message} for event, name in programme.items()],
    )
    medals = [_medal(line, identity, year, message, closed) for identity, line in enumerate(lines, start=last_id + 1)]
    session.execute(insert(Medal), medals)
    members = list(_members(lines, last_id + 1))
    if members:
        session.execute(insert(MedalMember), members)
    return last_id + len(lines)


def _medal(line: Line, identity: int, year: int, message: int, closed: datetime) -> dict[str, object]:
    return {
        "id": identity,
        "games": year,
        "event": line["event"],
        "medal": line["medal"],
        "position": int(line["position"]),
        "date": None,
        "noc": line["noc"],
        "team": line["team"] == "1",
        "team_name": line["team_name"] or None,
        "unit": None,
        "message_id": message,
        "known_from": datetime.fromisoformat(line["known_from"]) if line["known_from"] else closed,
        "known_until": datetime.fromisoformat(line["known_until"]) if line["known_until"] else None,
    }


def _members(lines: Iterable[Line], first_id: int) -> Iterator[dict[str, object]]:
    for identity, line in enumerate(lines, start=first_id):
        for position, person in enumerate(filter(None, line["members"].split(";")), start=1):
            yield {"medal": identity, "person": person, "position": position}


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


_SOURCES = {
    "games": "Stadion table of hosts, from olympics.com host data",
    "venues": "Stadion table of venues, from olympics.com venue pages (CC BY-NC 4.0)",
    "medals": "Stadion table of Winter medallists, from olympics.com results and Guardian/IOC lists",
}
