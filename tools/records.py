"""Records of an event, where the feed has sent them."""

from __future__ import annotations

from pydantic import Field

from knowledge.games.queries.record_marks import RecordFact, records
from tools.arguments import Arguments, Name, Reveal
from tools.binding import Capability
from tools.events import event_scope
from tools.results import Absence, Missing, Records
from tools.results.base import Option
from tools.results.sport import RecordRow
from tools.turn import Turn


class RecordsQuery(Arguments):
    """Arguments of records."""

    event: Name = Field(description="An event by name in any language, or its RSC code.")
    reveal: Reveal = False


def find_records(turn: Turn, args: RecordsQuery) -> Records | Absence:
    """Current records, or the honest word that the sources have none."""
    scope = event_scope(turn, args.event, games=(turn.current,))
    codes = scope.codes or frozenset()
    event = turn.names.event(scope.single) if scope.single else None
    turn.veil((turn.current,), args.reveal, "records", event.name if event else None)
    found = records(turn.session, turn.now, codes)
    if not found:
        nearest = (Option(code=event.code, name=event.name, hint="medallists"),) if event else ()
        return turn.absence(
            Missing.FACT, "records", subject=event.name if event else None, asked=args.event, nearest=nearest
        )
    return Records(
        event=event,
        rows=tuple(_row(turn, fact) for fact in found),
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _row(turn: Turn, fact: RecordFact) -> RecordRow:
    who = " ".join(part for part in (fact.record_type, fact.result, fact.competitor, fact.noc) if part)
    return RecordRow(
        event=turn.names.event(fact.event),
        record_type=fact.record_type,
        result=fact.result,
        holder=fact.competitor,
        noc=turn.names.noc(fact.noc) if fact.noc else None,
        date=fact.date,
        place=fact.place,
        cite=turn.sources.cite(fact.message_id, who),
    )


CAPABILITY = Capability(
    "records",
    "Olympic and world records of an event, as far as the feed has sent them.",
    RecordsQuery,
    find_records,
)
