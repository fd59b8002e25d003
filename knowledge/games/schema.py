"""The tables of the Games. Written by the ODF reader and the table loader, read by `knowledge.games.queries`.

Every fact that a message brought is bitemporal in the small: `known_from` is when the message said it,
`known_until` when a later version replaced it (null while current). A question asked "as of" an instant sees
exactly the rows whose interval holds that instant, so a corrected result never rewrites the past.

Times are stored in UTC; `*_local_offset` keeps the venue's offset in minutes where the feed gave one.
Codes are ODF's: RSC (34 characters, '-' padded), NOC codes, `ME_GOLD` shortened to `gold`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from knowledge.games.utc import UtcDateTime


class Base(DeclarativeBase):
    """Declarative base of the Games tables."""

    type_annotation_map: ClassVar[dict[type, type[UtcDateTime]]] = {datetime: UtcDateTime}


class Message(Base):
    """An ODF message (or a shipped table, type `TABLE`) as received; kept for audit, never changed but for `state`."""

    __tablename__ = "message"

    id: Mapped[int] = mapped_column(primary_key=True)
    competition: Mapped[str]  # OWG2026
    document_code: Mapped[str]  # RSC of the scope
    document_subcode: Mapped[str] = mapped_column(default="")
    type: Mapped[str]  # DT_MEDALLISTS
    subtype: Mapped[str] = mapped_column(default="")
    version: Mapped[int]
    result_status: Mapped[str | None]
    language: Mapped[str | None]
    feed_flag: Mapped[str]  # P production, T test
    issued_at: Mapped[datetime]
    source: Mapped[str]  # ODF Source, or the name of the data set
    title: Mapped[str] = mapped_column(default="")  # human title for citations
    received_at: Mapped[datetime]
    sha256: Mapped[str] = mapped_column(index=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)  # zlib
    state: Mapped[str]  # accepted | superseded | late | duplicate | rejected | test
    reason: Mapped[str | None]

    __table_args__ = (
        Index("message_scope", "type", "document_code", "subtype", "version"),
        Index("message_state", "state", "id"),
    )


class Known:
    """Mixin: the message that said it, and when it was held to be true."""

    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), index=True)
    known_from: Mapped[datetime]
    known_until: Mapped[datetime | None]


class Games(Base):
    """An edition of the Olympic Winter Games."""

    __tablename__ = "games"

    year: Mapped[int] = mapped_column(primary_key=True)  # winter edition
    code: Mapped[str] = mapped_column(unique=True)  # OWG2026
    name: Mapped[str]  # Milano Cortina 2026
    city: Mapped[str]
    country_noc: Mapped[str]
    opened: Mapped[date | None]
    closed: Mapped[date | None]
    time_zone: Mapped[str | None]  # IANA name of the host city, in which a feed states its own Date and Time
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"))


class Noc(Base):
    """A National Olympic Committee or other delegation code, current or historical."""

    __tablename__ = "noc"

    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]  # English
    continent: Mapped[str | None]
    iso2: Mapped[str | None]
    in_medal_table: Mapped[bool] = mapped_column(default=True)  # AIN wins medals but has no line


class Discipline(Base):
    """A discipline of the Winter Games, current (`ALP`) or discontinued (`MPA`, military patrol)."""

    __tablename__ = "discipline"

    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    sport: Mapped[str]
    current: Mapped[bool]


class Event(Base):
    """An event across Games: `code` is the event-level RSC (discipline, gender, event, '-' padded to 34)."""

    __tablename__ = "event"

    code: Mapped[str] = mapped_column(primary_key=True)
    discipline: Mapped[str] = mapped_column(ForeignKey("discipline.code"), index=True)
    gender: Mapped[str]  # M W X O
    name: Mapped[str]  # English, with gender: "Men's Downhill"
    team: Mapped[bool]


class GamesEvent(Base):
    """An event on the programme of one Games, with the name it had there."""

    __tablename__ = "games_event"

    games: Mapped[int] = mapped_column(ForeignKey("games.year"), primary_key=True)
    event: Mapped[str] = mapped_column(ForeignKey("event.code"), primary_key=True)
    name: Mapped[str]
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"))


class Person(Base):
    """A human being across Games. Names are split; the feed's spelling is never shown raw."""

    __tablename__ = "person"

    id: Mapped[str] = mapped_column(primary_key=True)  # stable slug: "franjo-von-allmen"
    given_name: Mapped[str]
    family_name: Mapped[str]  # as written in running text: "von Allmen"
    gender: Mapped[str | None]
    birth_date: Mapped[date | None]
    name_key: Mapped[str] = mapped_column(default="", index=True)  # the name without spelling differences

    @property
    def name(self) -> str:
        """Given name first, as in running text."""
        return f"{self.given_name} {self.family_name}".strip()


class Participant(Base, Known):
    """A person accredited at one Games (DT_PARTIC): athlete or coach, under the code of that feed."""

    __tablename__ = "participant"

    id: Mapped[int] = mapped_column(primary_key=True)
    games: Mapped[int] = mapped_column(ForeignKey("games.year"))
    code: Mapped[str] = mapped_column(index=True)  # feed code
    person: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    noc: Mapped[str] = mapped_column(ForeignKey("noc.code"), index=True)
    function: Mapped[str]  # AA01 athlete, otherwise the function's name
    print_name: Mapped[str]
    flag_bearer: Mapped[str | None]  # opening | closing | both


class Team(Base, Known):
    """A team entered in one event (DT_PARTIC_TEAMS): a relay, a pair, a crew, a hockey side."""

    __tablename__ = "team"

    id: Mapped[int] = mapped_column(primary_key=True)
    games: Mapped[int] = mapped_column(ForeignKey("games.year"))
    code: Mapped[str] = mapped_column(index=True)
    event: Mapped[str | None] = mapped_column(ForeignKey("event.code"), index=True)
    noc: Mapped[str] = mapped_column(ForeignKey("noc.code"), index=True)
    name: Mapped[str]


class TeamMember(Base):
    """A person in a team, in the feed's order."""

    __tablename__ = "team_member"

    team: Mapped[int] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"), primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    position: Mapped[int]


class Entry(Base, Known):
    """A person entered in an event (or only a discipline, when the feed names no event)."""

    __tablename__ = "entry"

    id: Mapped[int] = mapped_column(primary_key=True)
    games: Mapped[int] = mapped_column(ForeignKey("games.year"))
    person: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    noc: Mapped[str] = mapped_column(ForeignKey("noc.code"))
    discipline: Mapped[str] = mapped_column(ForeignKey("discipline.code"))
    event: Mapped[str | None] = mapped_column(ForeignKey("event.code"), index=True)


class Venue(Base):
    """A competition or ceremony venue of 2026. Degrees, WGS 84."""

    __tablename__ = "venue"

    code: Mapped[str] = mapped_column(primary_key=True)
    games: Mapped[int] = mapped_column(ForeignKey("games.year"))
    name: Mapped[str]
    town: Mapped[str | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"))


class Unit(Base, Known):
    """One scheduled thing: a run, a game, a training, a ceremony (DT_SCHEDULE). Hidden times are null here."""

    __tablename__ = "unit"

    id: Mapped[int] = mapped_column(primary_key=True)
    games: Mapped[int] = mapped_column(ForeignKey("games.year"))
    code: Mapped[str] = mapped_column(index=True)  # unit-level RSC
    event: Mapped[str | None] = mapped_column(ForeignKey("event.code"), index=True)
    discipline: Mapped[str] = mapped_column(index=True)
    phase: Mapped[str]  # RSC phase part: FNL-, QUAL, TRNO
    phase_type: Mapped[str]  # ODF PhaseType: 1 official training, 3 competition, 0 ceremony …
    name: Mapped[str]  # English item name
    status: Mapped[str]  # ODF ScheduleStatus at known_from
    medal: Mapped[int]  # 0 none, 1 gold final, 3 bronze match
    start: Mapped[datetime | None] = mapped_column(index=True)
    end: Mapped[datetime | None]
    day: Mapped[date] = mapped_column(index=True)  # venue's calendar day
    local_offset: Mapped[int]  # minutes east of UTC
    venue: Mapped[str | None] = mapped_column(ForeignKey("venue.code"), index=True)
    location: Mapped[str | None]
    session: Mapped[str | None]


class ResultLine(Base, Known):
    """One competitor's line in a unit's start list or result (DT_RESULT, DT_CURRENT)."""

    __tablename__ = "result_line"

    id: Mapped[int] = mapped_column(primary_key=True)
    games: Mapped[int] = mapped_column(ForeignKey("games.year"))
    unit: Mapped[str] = mapped_column(index=True)  # unit-level RSC
    stage: Mapped[str]  # result | current
    status: Mapped[str]  # ODF ResultStatus
    sort_order: Mapped[int]
    start_order: Mapped[int | None]
    rank: Mapped[int | None]
    rank_equal: Mapped[bool] = mapped_column(default=False)
    result: Mapped[str | None]
    result_type: Mapped[str | None]
    irm: Mapped[str | None]  # DNS DNF DSQ …
    diff: Mapped[str | None]
    bib: Mapped[str | None]
    competitor: Mapped[str]  # feed code
    person: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    team_name: Mapped[str | None]
    noc: Mapped[str | None] = mapped_column(ForeignKey("noc.code"))


class Medal(Base, Known):
    """One medal won: by a person, a pair, a team. Ties are simply two rows of one colour."""

    __tablename__ = "medal"

    id: Mapped[int] = mapped_column(primary_key=True)
    games: Mapped[int] = mapped_column(ForeignKey("games.year"), index=True)
    event: Mapped[str] = mapped_column(ForeignKey("event.code"), index=True)
    medal: Mapped[str]  # gold | silver | bronze
    position: Mapped[int]  # order within the colour
    date: Mapped[date | None]  # null for past Games: the sources give no day
    noc: Mapped[str] = mapped_column(ForeignKey("noc.code"), index=True)
    team: Mapped[bool]
    team_name: Mapped[str | None]  # a crew's or side's own name where there is one
    unit: Mapped[str | None]


class MedalMember(Base):
    """A person who received a medal row: one for a solo event, all for a team where the source names them."""

    __tablename__ = "medal_member"

    medal: Mapped[int] = mapped_column(ForeignKey("medal.id", ondelete="CASCADE"), primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    position: Mapped[int]


class Standing(Base, Known):
    """A line of an official medal table (DT_MEDALS)."""

    __tablename__ = "standing"

    id: Mapped[int] = mapped_column(primary_key=True)
    games: Mapped[int] = mapped_column(ForeignKey("games.year"))
    noc: Mapped[str] = mapped_column(ForeignKey("noc.code"))
    rank: Mapped[int]
    rank_total: Mapped[int]
    gold: Mapped[int]
    silver: Mapped[int]
    bronze: Mapped[int]
    total: Mapped[int]


class Record(Base, Known):
    """A record (DT_RECORD)."""

    __tablename__ = "record"

    id: Mapped[int] = mapped_column(primary_key=True)
    event: Mapped[str] = mapped_column(index=True)
    record_type: Mapped[str]  # WR, OR …
    result: Mapped[str]
    result_type: Mapped[str | None]
    date: Mapped[date | None]
    place: Mapped[str | None]
    noc: Mapped[str | None]
    competitor: Mapped[str | None]
    current: Mapped[bool]


class News(Base, Known):
    """A text item (DT_NEWS). Untrusted words: quoted as data, never followed."""

    __tablename__ = "news"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(index=True)
    language: Mapped[str]
    title: Mapped[str]
    body: Mapped[str] = mapped_column(Text)
